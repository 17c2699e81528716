"""Sites and towns that later words mean again."""

import pytest
from reading_exam import read


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        (
            "Rebels shelled Rabak on 8 July. They tried to seize a police station near Kosti. The station remains in "
            "the hands of the army. The news that it was captured is untrue.",
            "capture",
            "police station near Kosti",
        ),
        (
            "A store in Rabak was looted. Control over Orvel changed on Monday, when the army entered the town.",
            "advance",
            "Orvel",
        ),
        ("Troops are operating in the Orvel area after taking the village on Friday.", "capture", "Orvel"),
        (
            "The mayor of Kosti, whom we reached in Rabak, says that gunmen left the town on Tuesday.",
            "withdrawal",
            "Kosti",
        ),
    ],
)
def test_the_place_meant_is_the_one_told(text: str, kind: str, name: str) -> None:
    *_, claim = (claim for claim in read(text) if claim.kind == kind)
    assert claim.place is not None
    assert (claim.place.name or "").removeprefix("a ") == name
