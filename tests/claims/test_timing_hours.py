"""Deeds told by the hour alone are of the day that is told, else of the report's own."""

from datetime import date

import pytest
from reading_exam import read

MONDAY = date(2024, 9, 9)


@pytest.mark.parametrize(
    "text",
    [
        "Around noon, a drone struck the hospital in Goma.",
        "Rebels shelled Goma at dawn.",
        "Before dawn, shelling killed three people in Goma.",
        "A blast in Goma killed four people at about 3 p.m.",
        "Rebels attacked Goma at 05:30 and burned the market.",
        "In the early hours, gunmen attacked Goma.",
        "A dawn raid on Goma killed four people.",
        "Rebels shelled Goma shortly before sunrise.",
    ],
)
def test_an_hour_without_a_day_is_of_the_report_s_day(text: str) -> None:
    claim = read(text, MONDAY)[0]
    assert (claim.when.days.earliest, claim.when.days.latest) == (MONDAY, MONDAY)


def test_a_late_hour_may_be_of_the_evening_before() -> None:
    """Rebels shelled Goma late in the evening."""
    (claim,) = read("Rebels shelled Goma late in the evening.", MONDAY)
    assert (claim.when.days.earliest, claim.when.days.latest) == (date(2024, 9, 8), MONDAY)


def test_an_hour_is_of_the_day_just_told() -> None:
    """On Friday, rebels took Bukavu. Around noon, a drone hit Goma."""
    _, second = read("On Friday, rebels took Bukavu.\n\nAround noon, a drone hit Goma.", MONDAY)
    assert second.when.days.earliest == date(2024, 9, 6)


@pytest.mark.parametrize(
    "text",
    [
        "The mayor said at noon that rebels had seized Goma.",
        "The army will storm Goma at dawn.",
        "Rebels shelled Goma on the dawn of a new era.",
    ],
)
def test_other_hours_give_no_day(text: str) -> None:
    """The mayor said at noon that rebels had seized Goma: of the speech, not of the deed."""
    assert all(claim.when.days.earliest is None for claim in read(text, MONDAY))


def test_a_history_counts_no_hours_of_its_own_day() -> None:
    """The siege of 1987 … in 1991 … in 1994. Rebels shelled Goma at dawn."""
    text = "Rebels shelled Goma at dawn.\n\nIn May 1987 they took Uvira. In June 1991 they left. In July 1994 they won."
    assert read(text, MONDAY)[0].when.days.earliest is None


def test_a_day_earlier_counts_from_the_day_named_behind_it() -> None:
    """The day before, the army shelled Goma, the mayor said on Wednesday."""
    (claim,) = read("The day before, the army shelled Goma, the mayor said on Wednesday.", MONDAY)
    assert claim.when.days.earliest == date(2024, 9, 3)
