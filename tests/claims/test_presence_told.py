"""Forces told as present, as there, or as not there at all."""

import pytest
from reading_exam import read

TAKEN = "Rebels took Kosti on Monday. "


@pytest.mark.parametrize(
    ("text", "kind", "polarity", "agent"),
    [
        ("The army is present in Kosti, a source said.", "advance", "asserted", "The army"),
        ("Our fighters are present in every quarter of Kosti.", "control_state", "asserted", "Our fighters"),
        ("Turkish troops were still present in Kosti on 19 May.", "control_state", "asserted", "Turkish troops"),
        ("The mujahideen are still in Kosti.", "control_state", "asserted", "The mujahideen"),
        (f"{TAKEN}The army are there, he said.", "control_state", "asserted", "The army"),
        (f"{TAKEN}The ELN is there, with its people.", "control_state", "asserted", "The ELN"),
        ("There is not one soldier of the regime's army in Kosti.", "advance", "denied", "the regime's army"),
        ("There are no rebels left in Kosti, the governor said.", "advance", "denied", "no rebels"),
    ],
)
def test_who_is_present_is_told(text: str, kind: str, polarity: str, agent: str) -> None:
    *_, claim = read(text)
    assert claim.agent is not None
    assert claim.place is not None
    assert (claim.kind, claim.polarity, claim.agent.text) == (kind, polarity, agent)


def test_there_is_the_place_told_before() -> None:
    """Rebels took Kosti on Monday. The army are there, he said."""
    *_, claim = read(f"{TAKEN}The army are there, he said.")
    assert claim.place is not None
    assert (claim.place.text, claim.place.name) == ("there", "Kosti")


@pytest.mark.parametrize(
    "text",
    [
        "The army is present in every discussion.",
        f"{TAKEN}The UN is there, he said.",
        f"{TAKEN}Two doctors are there, he said.",
        "There is no police station in Kosti.",
    ],
)
def test_nobody_else_is_present(text: str) -> None:
    held = [claim for claim in read(text) if claim.kind in {"advance", "control_state"}]
    assert not held


@pytest.mark.parametrize("end", ["is not over", "goes on"])
def test_a_fight_that_is_not_over_goes_on_there(end: str) -> None:
    *_, claim = read(f"{TAKEN}The fighting there {end}, the mayor said.")
    assert (claim.kind, claim.polarity) == ("clash", "asserted")
    assert claim.place is not None
    assert claim.place.name == "Kosti"
