"""Days told respectively, in a relative clause of the deed, or as the year in a title's brackets."""

from datetime import date

import pytest
from reading_exam import read

from orontes.record import build
from orontes.reports import Report

MONDAY = date(2024, 3, 11)


def days(text: str) -> list[tuple[str | None, date | None, date | None]]:
    return [
        (claim.place.text if claim.place else None, claim.when.days.earliest, claim.when.days.latest)
        for claim in read(text, MONDAY)
    ]


def test_each_town_fell_on_its_own_day() -> None:
    """Goma, Bukavu and Kupiansk fell on 6 March, 7 March and 8 March 2024 respectively."""
    told = days("Goma, Bukavu and Kupiansk fell on 6 March, 7 March and 8 March 2024 respectively.")
    assert told == [
        (name, date(2024, 3, day), date(2024, 3, day)) for name, day in (("Goma", 6), ("Bukavu", 7), ("Kupiansk", 8))
    ]


def test_days_of_the_week_told_respectively() -> None:
    """Rebels captured Goma and Bukavu on Friday and Saturday, respectively."""
    told = days("Rebels captured Goma and Bukavu on Friday and Saturday, respectively.")
    assert [(name, latest) for name, _, latest in told] == [("Goma", date(2024, 3, 8)), ("Bukavu", date(2024, 3, 9))]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("In the fighting at Goma, which lasted from 6 to 8 March, four soldiers were killed.", 6, 8),
    ],
)
def test_a_relative_clause_says_when_the_deed_was(text: str, first: int, last: int) -> None:
    """In the fighting at Goma, which lasted from 6 to 8 March, four soldiers were killed."""
    ((_, earliest, latest),) = days(text)
    assert (earliest, latest) == (date(2024, 3, first), date(2024, 3, last))


def test_what_a_town_began_as_dates_no_fight() -> None:
    """Clashes in Gao, which began as a trading post in 1910, killed two."""
    assert all(
        earliest is None
        for _, earliest, _ in days("Clashes in Gao, which began as a trading post in 1910, killed two.")
    )


def test_the_year_in_a_titles_brackets_is_no_day() -> None:
    """Capture of Gao (2024). The rebels captured the town on 8 March."""
    text = "Capture of Gao (2024)\n\nThe rebels captured Gao on 8 March 2024, residents said."
    record = build([Report(id="a", text=text, outlet="One", title="Capture of Gao (2024)", published=MONDAY)])
    assert all(span.from_earliest != date(2024, 1, 1) for span in record.control)
    assert any(span.from_latest == date(2024, 3, 8) for span in record.control)
