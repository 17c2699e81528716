"""Places that only follow: "Kosti fell on Monday, and Bara followed"; and names that open a sentence of loss."""

import pytest
from reading_exam import read


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("The army captured Odal on 18 May, and Rema followed on 5 June.", {"Odal", "Rema"}),
        ("Misra had been captured on 10 March, and Hammour followed on 14 March.", {"Misra", "Hammour"}),
        ("Goma fell on Monday, and Washington followed with new sanctions.", {"Goma"}),
        ("The army captured Goma on Monday, and looting followed on Tuesday.", {"Goma"}),
    ],
)
def test_a_place_that_followed_was_taken_too(text: str, places: set[str]) -> None:
    told = {claim.place.text for claim in read(text) if claim.kind == "capture" and claim.place}
    assert told == places


def test_a_name_that_no_list_holds_may_be_what_was_not_lost() -> None:
    first, *_ = read("Hammourieh has not been lost. Fighters shelled the army at dawn and killed ten soldiers.")
    assert (first.kind, first.polarity) == ("capture", "denied")


def test_hope_is_no_place() -> None:
    claims = read("Hope was lost on Monday. Fighters shelled the army at dawn and killed ten soldiers.")
    assert all(claim.kind != "capture" for claim in claims)


@pytest.mark.parametrize("whose", ["Our", "Its"])
def test_men_still_inside_hold_the_place(whose: str) -> None:
    (claim,) = read(f"{whose} men are still inside the town of Goma.")
    assert (claim.kind, claim.polarity) == ("control_state", "asserted")
