"""Days that stand without a year, under headings or in the sentence behind: which of them are the deed's."""

from datetime import date

import pytest
from reading_exam import read

PUBLISHED = date(2024, 3, 12)


def days_of(text: str, published: date = PUBLISHED) -> list[date | None]:
    """The first day of each claim of a text."""
    return [one.when.days.earliest if one.when is not None else None for one in read(text, published)]


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen killed two people in Goma on March 28.",
        "On March 28, gunmen killed two people in Goma.",
        "Two people were killed in Goma on March 28, police said.",
        "Two people were killed in an attack in Goma on March 28.",
        "The rebels seized the town of Bara on 28 March.",
    ],
)
def test_a_bare_date_of_a_past_deed_lies_before_the_report(text: str) -> None:
    """12 March: Gunmen killed two people in Goma on March 28."""
    assert set(days_of(text)) == {date(2023, 3, 28)}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The army announced a truce effective 4 April.", date(2024, 4, 4)),
        ("The rebels agreed to a ceasefire due on 28 March.", date(2024, 3, 28)),
        ("The rebels and the army will hold talks in Doha on March 28.", date(2024, 3, 28)),
        ("Talks between the rebels and the army will be held in Doha on March 28.", date(2024, 3, 28)),
    ],
)
def test_a_bare_date_of_what_is_due_lies_ahead(text: str, day: date) -> None:
    """The army announced a truce effective 4 April."""
    assert day in days_of(text)


DAYS = (
    "What the observers noted in a week of raids\n\n5 March\nA drone hit a truck near Jenin.\n\n"
    "6 March\nGunmen abducted a teacher in Hebron.\n\n{heading}\n{text}"
)


@pytest.mark.parametrize("heading", ["Background", "About the conflict", "Context", "Related stories", "History"])
def test_a_heading_of_background_ends_the_day_above(heading: str) -> None:
    """6 March / Gunmen abducted a teacher. / Background / Rebels took the town of Bara."""
    found = days_of(DAYS.format(heading=heading, text="The rebels took the town of Bara."))
    assert found == [date(2024, 3, 5), date(2024, 3, 6), None]


def test_what_was_decades_ago_is_not_of_the_day_above() -> None:
    """6 March / Soldiers shot dead his father decades ago."""
    text = "What the observers noted\n\n5 March\nA drone hit a truck near Jenin.\n\n6 March\n{}"
    assert days_of(text.format("Soldiers shot dead a farmer in Tubas decades ago."))[-1] != date(2024, 3, 6)
    assert days_of(text.format("Soldiers shot dead a farmer in Tubas."))[-1] == date(2024, 3, 6)


@pytest.mark.parametrize(
    "after",
    [
        "The first attack took place on Friday.",
        "The latest attack took place on 1 March.",
        "The attack happened two days later.",
    ],
)
def test_the_day_of_another_deed_dates_none_before(after: str) -> None:
    """Gunmen killed nine villagers in Bara. The first attack took place on Friday."""
    assert days_of(f"Gunmen killed nine villagers in Bara. {after}")[0] is None


def test_a_day_told_behind_gives_way_to_one_told_before() -> None:
    """On Monday rebels shelled Bara. Gunmen killed nine villagers. The attack took place on Friday."""
    text = "On Monday rebels shelled Bara. Gunmen killed nine villagers there. The attack took place on Friday."
    assert days_of(text)[1] == date(2024, 3, 11)
    assert days_of("Gunmen killed nine villagers in Bara. The attack took place on Friday.")[0] == date(2024, 3, 8)
