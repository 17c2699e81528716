"""The dead of a war so far are no dead of a day; what was lost, risen or put is told as what it is."""

from datetime import date

import pytest
from reading_exam import read

import orontes
from orontes import Report

DAY = date(2024, 10, 18)


def harmed(text: str) -> list[tuple[str, int | None, int | None, str]]:
    """What is counted of people harmed, from, to, and whether it is a running total."""
    found = [one for claim in read(text, DAY) for one in claim.quantities]
    return [(one.of, one.low, one.high, one.scope) for one in found if one.of in {"killed", "injured"}]


RUNNING = [
    "The health ministry reported 47 civilians killed as of 15 October.",
    "As of Thursday, 47 civilians had been killed, the ministry said.",
    "Since the fighting began on 27 September, 47 servicemen have died.",
    "Since the war began on 24 February, 47 civilians have been killed.",
    "The authorities said that 47 civilians have died since.",
    "The ministry has reported 47 killed so far.",
    "By 15 October the army had lost 47 soldiers.",
    "Medics said that 47 fighters of both sides had been killed since Saturday.",
]


@pytest.mark.parametrize("text", RUNNING)
def test_the_dead_of_a_war_so_far_are_a_total(text: str) -> None:
    """Read from a report of 18 October."""
    assert harmed(text) == [("killed", 47, 47, "total")]


@pytest.mark.parametrize(
    "text",
    [
        "Twelve people have been confirmed dead so far in the attack on the market.",
        "As of Friday evening, twelve people had died in the shelling of Kutum.",
        "Twelve people have been pulled dead from the rubble so far.",
    ],
)
def test_the_dead_of_one_deed_are_its_own(text: str) -> None:
    """The sentence names the deed, or the rubble that it left."""
    assert harmed(text) == [("killed", 12, 12, "event")]


@pytest.mark.parametrize("text", [RUNNING[0], RUNNING[3], RUNNING[5]])
def test_a_total_is_no_event_and_joins_none(text: str) -> None:
    """An air strike on the last day of the count has no dead of its own."""
    report = Report(
        text=f"{text} On 15 October an air strike hit a school in Adwa.", id="r", outlet="Herald", published=DAY
    )
    (event,) = orontes.build([report]).events
    assert (event.kind, event.quantities) == ("air_strike", ())


def test_two_sides_totals_are_no_dispute() -> None:
    """Each side counts its own dead, up to a day."""
    text = "Ukraine reported 21 civilians killed as of 3 May; authorities in Donetsk reported nine civilian deaths."
    assert not orontes.build([Report(text=text, id="r", outlet="Herald", published=date(2023, 5, 4))]).disputes


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        (RUNNING[0], None, date(2024, 10, 15)),
        (RUNNING[3], date(2024, 2, 24), DAY),
        ("The number of civilians killed rose to 31 on Monday.", None, date(2024, 10, 14)),
    ],
)
def test_a_count_runs_from_or_up_to_its_day(text: str, first: date | None, last: date) -> None:
    """As of a day; since a day; risen on a day."""
    (claim,) = read(text, DAY)
    assert (claim.when.days.earliest, claim.when.days.latest) == (first, last)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The number of civilians killed rose to 31 on Monday.", ("killed", 31)),
        ("The number of soldiers killed has risen to 604.", ("killed", 604)),
        ("The number of villagers wounded has now reached 40.", ("injured", 40)),
        ("The number of those killed in Monday's attack on Ganja has risen to 14.", ("killed", 14)),
        ("The toll was put at 31 by the health ministry.", ("killed", 31)),
        ("The dead were put at 31.", ("killed", 31)),
        ("Forty-three people lost their lives in the shelling of Tartar on Monday.", ("killed", 43)),
        ("Six soldiers gave their lives in the battle of Tartar.", ("killed", 6)),
        ("A guard lost his life in the raid.", ("killed", 1)),
        ("The strike on Tartar on Monday cost 13 civilians their lives.", ("killed", 13)),
        ("The raids cost 13 villagers their lives.", ("killed", 13)),
        ("Six, not nine, people were killed in the strike on Tartar.", ("killed", 6)),
    ],
)
def test_words_for_tolls(text: str, told: tuple[str, int]) -> None:
    """One count each."""
    of, number = told
    assert [(one, low, high) for one, low, high, _ in harmed(text)] == [(of, number, number)]


@pytest.mark.parametrize(
    "text",
    [
        "The rebels returned the bodies of 12 soldiers on Friday.",
        "The bodies of 12 soldiers were handed over to Armenia on Friday.",
        "An exchange of bodies which had been planned for 15 October did not take place.",
        "Medics saved 12 lives.",
        "The strike cost the town its bridge.",
    ],
)
def test_no_killing_is_read_of_what_is_none(text: str) -> None:
    """Bodies that go home were not killed that day."""
    assert not [claim for claim in read(text, DAY) if claim.kind == "massacre_or_killing"]


def test_bodies_that_are_found_are_dead() -> None:
    """Rescuers find them."""
    assert harmed("Rescuers recovered the bodies of 12 people on Friday.") == [("killed", 12, 12, "event")]
    assert harmed("The bodies of 12 people were brought to the hospital on Friday.") == [("killed", 12, 12, "event")]
