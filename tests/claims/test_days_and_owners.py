"""Days and doers that a clause lends or keeps: whose men did it, when an offensive began, what is so only now."""

from datetime import date

import pytest
from reading_exam import read

from orontes.claims import Claim

DAY = date(2023, 6, 22)


def _claim(text: str, kind: str) -> Claim:
    return next(claim for claim in read(text, DAY) if claim.kind == kind)


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("The Northern Front, whose fighters took Darvo on Monday, said nothing.", "The Northern Front"),
        ("Residents blamed the militia, whose drones have hit Darvo.", "the militia"),
        ("The United States, whose jets bombed Darvo, gave no toll.", "The United States"),
    ],
)
def test_whose_men_or_arms_did_it_is_the_doer(text: str, doer: str) -> None:
    assert doer in {claim.agent.text for claim in read(text) if claim.agent is not None}


@pytest.mark.parametrize(
    "text",
    [
        "In Darvo, which the rebels took in May, an airstrike on Monday hit a clinic and two shops.",
        "In Darvo, which the rebels took at the end of May, a strike on Monday hit a clinic.",
    ],
)
def test_strike_behind_a_clause_on_its_town_is_not_of_that_clause(text: str) -> None:
    (strike,) = [claim for claim in read(text, DAY) if claim.kind == "air_strike"]
    assert strike.agent is None
    assert strike.when.days.earliest == date(2023, 6, 19)


def test_one_of_the_worst_is_no_doer() -> None:
    """Gunmen stormed a camp near Darvo on Sunday, in one of the deadliest attacks the country has suffered."""
    told = read("Gunmen stormed a camp near Darvo on Sunday, in one of the deadliest attacks the country has suffered.")
    assert {claim.agent.text for claim in told if claim.agent is not None} == {"Gunmen"}


def test_offensive_is_of_the_day_on_which_it_began() -> None:
    """Troops took Darvo on Tuesday, the latest gain in an offensive against rebels that began last month."""
    text = "Troops took Darvo on Tuesday, the latest gain in an offensive against rebels that began last month."
    assert _claim(text, "offensive_launch").when.days.latest == date(2023, 5, 31)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The patrol was ambushed near Darvo, and ten of its cars are now with the rebels.", "armed_attack"),
        ("The commander today congratulated the army on the liberation of Darvo.", "capture"),
    ],
)
def test_now_of_another_clause_is_no_day_of_the_deed(text: str, kind: str) -> None:
    assert _claim(text, kind).when.days.earliest is None


def test_present_of_a_post_is_of_its_day() -> None:
    """Darvo Watch, 10 June, 20:30: Darvo still under siege, the 5th battalion holding out."""
    text = """Darvo Watch, 9 June, 10:00: Shells hit the market in Darvo.

Darvo Watch, 10 June, 20:30: Darvo still under siege, the 5th battalion holding out.
"""
    assert {claim.when.days.latest for claim in read(text, DAY) if claim.kind != "shelling_artillery_missile"} == {
        date(2023, 6, 10)
    }


@pytest.mark.parametrize(
    "text",
    [
        "Rebels took Darvo on Monday after fierce clashes.",
        "Rebels swept into Darvo on Monday after days of fighting on its outskirts.",
    ],
)
def test_who_took_the_town_had_fought_for_it(text: str) -> None:
    agent = _claim(text, "clash").agent
    assert agent is not None
    assert agent.text == "Rebels"


def test_fire_before_a_storm_is_no_way_of_storming() -> None:
    """Columns stormed the town of Darvo after a night of artillery fire."""
    told = read("Columns stormed the town of Darvo after a night of artillery fire.")
    assert [(claim.kind, claim.agent is not None) for claim in told] == [
        ("armed_attack", True),
        ("shelling_artillery_missile", False),
    ]


def test_tanks_lost_are_no_dead() -> None:
    """Units of the 4th Brigade hit a camp near Darvo. The enemy lost up to 210 troops and two tanks."""
    loss = _claim(
        "Units of the 4th Brigade hit a camp near Darvo. The enemy lost up to 210 troops and two tanks.",
        "massacre_or_killing",
    )
    assert [(count.low, count.high) for count in loss.quantities] == [(None, 210)]
    assert loss.agent is not None
    assert "4th Brigade" in loss.agent.text


def test_who_arrives_is_the_doer_of_it() -> None:
    """Elders fled Darvo before the arrival of the 12th Front."""
    agent = _claim("Elders fled Darvo before the arrival of the 12th Front.", "reinforcement_or_deployment").agent
    assert agent is not None
    assert agent.text == "the 12th Front"


def test_help_of_god_takes_no_town() -> None:
    """The town of Darvo was captured by the grace of God."""
    assert _claim("The town of Darvo was captured by the grace of God.", "capture").agent is None
