"""Headings of bulletins on lines of their own: places, days and hours under which the sentences below them tell."""

from datetime import date

import pytest
from reading_exam import read


def tell(text: str, published: date | None = None) -> list[tuple[str, str | None, str | None]]:
    """Each claim's kind, its place as written and its first day."""
    claims = read(text, published)
    return [
        (
            one.kind,
            one.place.text if one.place is not None else None,
            str(one.when.days.earliest) if one.when is not None and one.when.days.earliest is not None else None,
        )
        for one in claims
    ]


PLACES = """Weekly notes of the observers

{one}
A drone hit a fuel truck. Two drivers were killed.

{two}
Gunmen abducted a teacher from his home.

Advice to readers
Soldiers detained nine men at a wedding.
"""


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Lashio Township", "Muse"),
        ("LASHIO TOWNSHIP", "MUSE"),
        ("II. Lashio Township", "III. Muse"),
        ("Lashio Township:", "Muse:"),
    ],
)
def test_a_place_on_a_line_of_its_own_is_where_its_section_tells(one: str, two: str) -> None:
    """Lashio Township / A drone hit a truck. … / Muse / Gunmen abducted a teacher. / Advice / Soldiers detained …"""
    found = [(kind, place and place.title()) for kind, place, _ in tell(PLACES.format(one=one, two=two))]
    assert found == [
        ("drone_strike", "Lashio Township"),
        ("massacre_or_killing", "Lashio Township"),
        ("abduction", "Muse"),
        ("arrest_or_detention", None),
    ]


def test_one_place_on_a_line_heads_nothing() -> None:
    """Muse / Gunmen abducted a teacher from his home on Friday evening."""
    assert tell("Muse\nGunmen abducted a teacher from his home as the rain fell.") == [("abduction", None, None)]


def test_a_section_s_place_ends_where_its_paragraph_names_another() -> None:
    """Marib / Rebels shelled Taiz. Two farmers were kidnapped. / Muse / Gunmen abducted a teacher."""
    text = "Marib\nRebels shelled Taiz. Two farmers were kidnapped.\n\nMuse\nGunmen abducted a teacher from his home."
    assert [place for _, place, _ in tell(text)] == ["Taiz", None, "Muse"]


def test_days_on_lines_of_their_own_date_what_stands_below() -> None:
    """Thursday, 8 August / A drone hit a truck. … / Saturday, 10 August / Gunmen abducted a teacher."""
    text = (
        "What the observers noted in a week of raids\n\nThursday, 8 August\nA drone hit a truck near Jenin.\n"
        "Soldiers shot dead a farmer in Tubas.\nJets bombed a mill in Rafah.\nGunmen burned a shop in Nablus.\n\n"
        "Saturday, 10 August\nGunmen abducted a teacher in Hebron."
    )
    days = [day for _, _, day in tell(text, date(2024, 8, 15))]
    assert days == ["2024-08-08", "2024-08-08", "2024-08-08", "2024-08-08", "2024-08-10"]


def test_the_day_of_the_page_heads_nothing() -> None:
    """6 August 2024 / 7 August 2024 / Rebels took the town of Bara."""
    text = (
        "Rebels advance\n6 August 2024\nThe rebels took the town of Bara.\nThe army shelled the village of Umm Siyala."
    )
    assert [day for _, _, day in tell(text)][1:] == [None, None]


def test_sections_of_another_sort_above_the_days_end_them() -> None:
    """I. Killings / 8 August / … / 10 August / … / II. Arrests / Soldiers detained nine men."""
    text = (
        "Weekly digest, 8–14 August 2024\n\nI. Killings\nThursday, 8 August\nSoldiers shot dead a farmer in Tubas.\n\n"
        "Saturday, 10 August\nA drone hit a truck near Jenin.\n\nII. Arrests\nSoldiers detained nine men in Hebron."
    )
    claims = read(text, date(2024, 8, 16))
    days = [(one.when.days.earliest, one.when.days.latest) for one in claims if one.when is not None]
    assert days == [
        (date(2024, 8, 8), date(2024, 8, 8)),
        (date(2024, 8, 10), date(2024, 8, 10)),
        (date(2024, 8, 8), date(2024, 8, 14)),
    ]


def test_a_daily_bulletin_is_of_the_day_that_it_names() -> None:
    """Daily bulletin – Saturday 6 July 2024 / … The rebels overran an outpost."""
    text = "Daily bulletin – Saturday 6 July 2024\n\nThe rebels overran the town of Kutkai after days of rain."
    assert tell(text, date(2024, 7, 8)) == [("capture", "the town of Kutkai", "2024-07-06")]


def test_posts_that_begin_with_the_hour_are_of_the_report_s_day() -> None:
    """19:42 / Rockets were fired at Sderot. / 18:10 / … / 17:30 / …"""
    text = (
        "As it happened\n\n19:42\nRockets were fired at the town of Sderot.\n\n18:10\nSoldiers shot dead a farmer in "
        "Tubas.\n\n17:30\nThe ministry gave no figures."
    )
    assert [day for _, _, day in tell(text, date(2024, 7, 8))] == ["2024-07-08", "2024-07-08"]


@pytest.mark.parametrize("heading", ["Arrests", "II. Killings", "Battle", "Air strikes"])
def test_a_sort_of_thing_on_a_line_tells_of_none(heading: str) -> None:
    """Arrests / Soldiers detained nine men in Hebron."""
    assert [kind for kind, _, _ in tell(f"{heading}\nSoldiers detained nine men in Hebron.")] == ["arrest_or_detention"]
