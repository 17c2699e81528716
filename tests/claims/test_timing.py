"""When a deed was: by its own words, by the time that the report tells, by the present tense, or not told."""

from datetime import date

import pytest
from reading_exam import read

from orontes.base import Days
from orontes.claims import Claim

MONDAY = date(2024, 9, 9)


def days(claim: Claim) -> tuple[date | None, date | None, str]:
    told: Days = claim.when.days
    return told.earliest, told.latest, told.basis


OWN = [
    ("Rebels captured Goma on 3 September 2024.", date(2024, 9, 3), "explicit"),
    ("Rebels captured Goma on Friday.", date(2024, 9, 6), "weekday"),
    ("Rebels captured Goma yesterday.", date(2024, 9, 8), "relative"),
]


@pytest.mark.parametrize(("text", "day", "basis"), OWN)
def test_own_words_tell_the_day(text: str, day: date, basis: str) -> None:
    (claim,) = read(text, MONDAY)
    assert days(claim) == (day, day, basis)


def test_narrative_carries_the_day_on() -> None:
    """On 3 September 2024, rebels captured Goma. The army fled Bukavu."""
    _, flight = read("On 3 September 2024, rebels captured Goma. The army fled Bukavu.", MONDAY)
    assert days(flight) == (date(2024, 9, 3), date(2024, 9, 3), "narrative")


def test_own_day_goes_before_the_narrative() -> None:
    """On 3 September 2024, rebels captured Goma. On Friday they captured Bukavu."""
    _, second = read("On 3 September 2024, rebels captured Goma. On Friday they captured Bukavu.", MONDAY)
    assert days(second)[0] == date(2024, 9, 6)


def test_present_tense_is_of_the_day_of_publication() -> None:
    """The rebels are besieging Goma."""
    (claim,) = read("The rebels are besieging Goma.", MONDAY)
    assert days(claim) == (MONDAY, MONDAY, "publication")


def test_plain_past_has_no_day() -> None:
    """Rebels captured Goma."""
    (claim,) = read("Rebels captured Goma.", MONDAY)
    assert days(claim) == (None, None, "none")


def test_deed_of_years_ago_is_background() -> None:
    """Rebels captured Goma in November 2012."""
    (claim,) = read("Rebels captured Goma in November 2012.", MONDAY)
    assert claim.period == "background"
    assert days(claim) == (date(2012, 11, 1), date(2012, 11, 30), "explicit")
