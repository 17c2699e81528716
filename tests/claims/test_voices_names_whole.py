"""Names of bodies are told whole: what a possessive owns within them is no second name, and a long one is not cut."""

import pytest
from reading_exam import read

BODIES = [
    "the People's Liberation Front",
    "the Barid People's Liberation Front",
    "the Barid Women's Defence Union",
    "the Barid Workers' Front",
    "the Kurdish-led Syrian Democratic Forces",
]


@pytest.mark.parametrize("body", BODIES)
def test_spokesman_speaks_for_the_whole_body(body: str) -> None:
    """Idris Hamad, spokesman for the Barid People's Liberation Front, said its fighters had captured Kosti."""
    found = read(f"Idris Hamad, spokesman for {body}, said its fighters had captured Kosti on Saturday.")
    (claim,) = [one for one in found if one.kind == "capture"]
    assert [voice.text for voice in claim.attribution] == ["Idris Hamad", body]


def test_a_short_form_beside_the_body_cuts_no_name() -> None:
    """Idris Hamad, spokesman for the Barid People's Liberation Front (BPLF), told Reuters that rebels took Kosti."""
    body = "the Barid People's Liberation Front"
    found = read(f"Idris Hamad, spokesman for {body} (BPLF), told Reuters that rebels had captured Kosti on Saturday.")
    (claim,) = [one for one in found if one.kind == "capture"]
    assert [voice.text for voice in claim.attribution][:2] == ["Idris Hamad", body]


def test_both_is_no_part_of_a_name() -> None:
    """Both Human Rights Watch and Amnesty International said rebels had killed 12 people in Kosti."""
    (claim,) = read("Both Human Rights Watch and Amnesty International said rebels had killed 12 people in Kosti.")
    assert [voice.text for voice in claim.attribution] == ["Human Rights Watch and Amnesty International"]
