"""How events read in a line."""

from datetime import date

import pytest
from told_claims import News, derive, may

import orontes
from orontes.events import EventPlace, Party, survey_places
from orontes.events.labels import write_label


@pytest.mark.parametrize(
    ("doer", "shown"),
    [
        ("Rebel fighters", "rebel fighters"),
        ("The factions", "factions"),
        ("Columns", "columns"),
        ("Thousands of residents of Sarv", "thousands of residents of Sarv"),
        ("Sudanese soldiers", "Sudanese soldiers"),
        ("Liwa Karam", "Liwa Karam"),
        ("the Northern Front", "Northern Front"),
        ("M23", "M23"),
    ],
)
def test_doers_are_called_evenly(doer: str, shown: str) -> None:
    """Only names have capitals in labels, and nobody has an article."""
    news = News(outlet="Herald", published=may(4))
    left = news.say(f"{doer} left Mirza.", "withdrawal", agent=doer, place="Mirza", day=may(3))
    assert derive(news).event_of(left).label == f"Withdrawal from Mirza by {shown}"


def test_towns_are_places_to_be_in() -> None:
    """A strike in a town, and one at a prison."""
    news = News(outlet="Herald", published=may(4))
    town = news.say("A strike on Mirza.", "air_strike", place="Mirza", day=may(2))
    site = news.say("A strike on Kelat Central Prison.", "air_strike", place="Kelat Central Prison", day=may(3))
    told = derive(news)
    assert told.event_of(town).label == "Air strike in Mirza"
    assert told.event_of(site).label == "Air strike at Kelat Central Prison"


def test_an_aircraft_shot_down_is_no_killing() -> None:
    """The two dead are men of those who shot it down."""
    text = "Our fighters also shot down a military helicopter near Hsenwi on 26 July. Two of our fighters were killed."
    record = orontes.build([orontes.Report(text=text, outlet="The Hill", published=date(2024, 7, 27), language="en")])
    assert [event.label for event in record.events] == ["Aircraft shot down in Hsenwi"]


def test_a_label_names_nobody_by_words_that_point_elsewhere() -> None:
    """The Kelat Front, whose fighters blew up a bridge at Mirza: "by whose fighters" says nothing alone."""
    place = EventPlace(place="mirza", name="Mirza", text="Mirza", lat=None, lon=None, precision="exact")
    doer = Party(actor=None, name="whose fighters", side=None, text="whose fighters", claims=("c",))
    assert write_label("explosion", place, (doer,), survey_places(())) == "Explosion at Mirza"
