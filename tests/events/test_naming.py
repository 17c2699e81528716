"""Which words of a report are proper names, and how much a name tells."""

from orontes.events.naming import list_names, survey_names
from orontes.reports import Report


def test_names_are_found_in_the_middle_and_at_the_head_of_a_sentence() -> None:
    """Ilva Prenn left the Blue Heron in Kelat."""
    names = {name for _, name in list_names("Ilva Prenn left the Blue Heron in Kelat.")}
    assert {"ilva", "prenn", "heron", "kelat"} <= names


def test_days_months_peoples_and_words_of_a_sentence_are_no_names() -> None:
    """On Friday in March Syrian police fired. Police left."""
    assert not list_names("On Friday in March Syrian police fired. Police left.")


def test_a_name_of_two_reports_tells_more_than_one_of_all() -> None:
    """Four reports name the river, two of them a street."""
    texts = ["They crossed the Osk.", "By the Osk, in Sander Lane.", "Near Sander Lane on the Osk.", "The Osk rose."]
    naming = survey_names([Report(id=str(number), text=text) for number, text in enumerate(texts)])
    assert naming.rarity["sander"] > naming.rarity["osk"]


def test_a_name_of_one_report_joins_nothing() -> None:
    """Only one report names the street."""
    naming = survey_names([Report(id="a", text="It was in Sander Lane."), Report(id="b", text="It was by the Osk.")])
    assert not naming.between("a", None)
