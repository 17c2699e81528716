"""Which words of a report are proper names, and how much a name tells."""

import pytest

from orontes.entities import NameUse
from orontes.events.naming import Naming, hear_names, list_names, survey_names
from orontes.reports import Report

_CLOSE = 1e-5


def test_names_are_found_in_the_middle_and_at_the_head_of_a_sentence() -> None:
    """Ilva Prenn left the Blue Heron in Kelat."""
    names = {name for _, name in list_names("Ilva Prenn left the Blue Heron in Kelat.")}
    assert {"ilva", "prenn", "heron", "kelat"} <= names


def test_days_months_peoples_and_words_of_a_sentence_are_no_names() -> None:
    """On Friday in March Syrian police fired. Police left."""
    assert not list_names("On Friday in March Syrian police fired. Police left.")


@pytest.mark.parametrize(
    "text",
    [
        "Kelatis fell.",
        "  Kelatis fell.",
        "They fled. Kelatis fell.",
        'They fled. "Kelatis fell."',
        "They fled:\n\nKelatis fell.",
        "They fled\n “Kelatis fell”.",
        "• Kelatis fell.",
        "They fled – Kelatis fell.",
        "They fled (Kelatis fell).",
    ],
)
def test_a_single_word_that_opens_a_sentence_an_item_or_a_quotation_is_no_name(text: str) -> None:
    assert not list_names(text)


@pytest.mark.parametrize(
    "text", ["They fled Kelatis.", "They fled, Kelatis fell.", "They fled  Kelatis.", "To  Kelatis."]
)
def test_a_single_word_behind_another_or_a_comma_is_a_name(text: str) -> None:
    assert [name for _, name in list_names(text)] == ["kelatis"]


def _survey(texts: list[str], tellers: tuple[NameUse, ...] = ()) -> Naming:
    return survey_names(hear_names(Report(id=str(number), text=text) for number, text in enumerate(texts)), tellers)


def test_a_name_of_two_reports_tells_more_than_one_of_all() -> None:
    """Four reports name the river, two of them a street."""
    naming = _survey(["They crossed the Osk.", "By the Osk, in Sander Lane.", "In Sander Lane on the Osk.", "The Osk."])
    assert naming.rarity["sander"] > naming.rarity["osk"]


def test_a_name_of_a_tenth_of_many_reports_tells_nothing() -> None:
    """Of four hundred reports forty name the river, two a street."""
    told = ["They fled.", "They crossed the Osk in Sander Lane.", *["They crossed the Osk."] * 18]
    naming = _survey([f"{text} {at}" for at, text in enumerate([*told, *["They fled."] * 180] * 2)])
    assert "sander" in naming.rarity
    assert "osk" not in naming.rarity


def test_words_of_outlets_and_monitors_are_no_names() -> None:
    """Two reports cite the Velm Observatory; both name Sander Lane."""
    text = "It was in Sander Lane, said the Velm Observatory."
    start = text.index("Velm")
    tellers = tuple(NameUse(report=str(at), start=start, end=len(text) - 1) for at in range(2))
    naming = _survey([text, text], tellers)
    assert "sander" in naming.rarity
    assert not {"velm", "observatory"} & set(naming.rarity)


def test_a_town_in_the_name_of_an_outlet_stays_a_name() -> None:
    """The Kelat Gazette names the town of Kelat more often than itself is named."""
    text = "Kelat Gazette: men fired in Kelat, and left Kelat."
    naming = _survey([text, text], tuple(NameUse(report=str(at), start=0, end=13) for at in range(2)))
    assert "kelat" in naming.rarity


def test_words_of_streets_bodies_and_pages_are_no_names() -> None:
    """They met in South Sander Street, said Sheriff Prenn. Photo: Radio Osk."""
    names = {name for _, name in list_names("They met in South Sander Street, said Sheriff Prenn, in Photo Radio Osk.")}
    assert names == {"sander", "prenn", "osk"}


def test_a_name_of_one_report_joins_nothing() -> None:
    """Only one report names the street."""
    naming = survey_names(
        hear_names([Report(id="a", text="It was in Sander Lane."), Report(id="b", text="It was by the Osk.")])
    )
    assert not naming.between("a", None)


def test_a_surname_tells_little_more_than_the_first_name_beside_it() -> None:
    """Two reports name Ilva Prenn; a third and a fourth another Ilva."""
    told = ["It was Ilva Prenn.", "They met Ilva Prenn.", "It was Ilva.", "They met Ilva."]
    naming = _survey(told)
    alone = dict(naming.between("0", None))
    assert alone["prenn"] < naming.rarity["prenn"]
    assert abs(alone["ilva"] + alone["prenn"] - naming.rarity["prenn"]) < _CLOSE


def test_the_site_in_a_title_is_no_name() -> None:
    """Two reports of one site: "Man shot on Sander Lane - KVLM Newswatch Kelat | Weather and Sports"."""
    tail = " - KVLM Newswatch Kelat | Weather and Sports"
    titles = (f"Man shot on Sander Lane{tail}", f"Shot in Sander Lane{tail}")
    naming = survey_names(hear_names(Report(id=title, text="They fled.", title=title) for title in titles))
    assert set(naming.rarity) == {"sander"}


def test_a_second_title_is_read_on() -> None:
    """Third raid this month | Planes strike the mill of Darvand in the night"""
    title = "Third raid this month | Planes strike the mill of Darvand in the night"
    naming = survey_names(hear_names(Report(id=name, text="They fled.", title=title) for name in "ab"))
    assert "darvand" in naming.rarity


def test_shortened_words_are_no_names() -> None:
    """He said I'm sure We've gone."""
    assert not list_names("He said I'm sure We've gone.")
