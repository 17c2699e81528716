"""A second name with a day of its own is a second deed of the verb, on that day."""

import pytest
from reading_exam import read

from orontes.claims import Claim


def days_of(text: str, kind: str) -> list[tuple[str, str]]:
    """The place and the written time of each claim of a kind in a report."""
    return [(claim.place.text if claim.place else "", _when(text, claim)) for claim in read(text) if claim.kind == kind]


def _when(text: str, claim: Claim) -> str:
    return text[claim.when.start : claim.when.end] if claim.when else ""


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("Rebels captured Kosti on Saturday and Rabak the following day.", "the following day"),
        ("Kosti was captured on 24 March and Rabak on 26 March.", "26 March"),
        ("Kosti was captured by rebels on Saturday and Rabak two days later.", "two days later"),
        ("Kosti fell on Saturday and Rabak on Monday.", "Monday"),
        ("On Wednesday they seized Kosti, and on Friday Rabak.", "Friday"),
        ("On Wednesday the rebels seized Kosti, on Friday Rabak.", "Friday"),
    ],
)
def test_second_town_falls_on_its_own_day(text: str, second: str) -> None:
    """Rebels captured Kosti on Saturday and Rabak the following day."""
    found = days_of(text, "capture")
    assert [place for place, _ in found] == ["Kosti", "Rabak"]
    assert found[1][1] == second


def test_second_town_is_bombed_on_its_own_day() -> None:
    """Jets bombed Kosti on Saturday and Rabak the following day."""
    found = days_of("Jets bombed Kosti on Saturday and Rabak the following day.", "air_strike")
    assert found[1] == ("Rabak", "the following day")


@pytest.mark.parametrize(
    "text",
    [
        "Rebels captured Kosti on Saturday and Sunday.",
        "The rebels captured Kosti on Saturday and Rabak residents fled on Sunday.",
        "On Wednesday the rebels seized Kosti, and on Friday Rabak residents fled.",
    ],
)
def test_no_second_capture_where_none_is_told(text: str) -> None:
    """The rebels captured Kosti on Saturday and Rabak residents fled on Sunday."""
    assert [place for place, _ in days_of(text, "capture")] == ["Kosti"]
