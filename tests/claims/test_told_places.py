"""Villages that no gazetteer has, known as places by what the report says of them."""

import pytest
from reading_exam import read


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Rebels hold Qorvelu. Clashes broke out near Qorvelu on Monday.", "control_state"),
        ("The army denied that Qorvelu had fallen. Fighting went on outside Qorvelu.", "capture"),
        ("Families fled the villages of Tembasi and Qorvelu. The army controls Qorvelu.", "control_state"),
        ("The army recaptured Qorvelu. The rebels had held Qorvelu since May.", "control_state"),
    ],
)
def test_a_village_called_so_once_is_one_throughout(text: str, kind: str) -> None:
    claims = [claim for claim in read(text) if claim.kind == kind]
    assert any(claim.place is not None and "Qorvelu" in claim.place.text for claim in claims)


def test_a_name_of_which_nothing_is_known_does_not_fall() -> None:
    """Qorvelu fell on Monday."""
    assert not read("Qorvelu fell on Monday.")
