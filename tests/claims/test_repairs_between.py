"""Between whom it was fought, wherever the words for place and time stand."""

import pytest
from reading_exam import read


@pytest.mark.parametrize(
    "text",
    [
        "Clashes in Lyman between the army and the rebels.",
        "Clashes broke out on Monday in Lyman between the army and the rebels.",
        "There was gunfire in Lyman between the army and the rebels on Monday.",
    ],
)
def test_who_fought_stands_behind_the_place(text: str) -> None:
    """Clashes broke out on Monday in Lyman between the army and the rebels."""
    (claim,) = read(text)
    assert claim.kind == "clash"
    assert claim.agent is not None
    assert "the army" in claim.agent.text or claim.agent.text.startswith("army")
    assert claim.place is not None
    assert claim.place.text == "Lyman"


def test_numbers_between_others_are_no_parties() -> None:
    """Shelling in Lyman killed between five and ten people."""
    (claim,) = read("Shelling in Lyman killed between five and ten people.")
    assert [(one.low, one.high) for one in claim.quantities] == [(5, 10)]
