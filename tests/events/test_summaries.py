"""Claims that sum up many deeds over weeks or years belong to no deed of a day."""

from datetime import date

import pytest

from orontes.events import is_summary
from orontes.record import build
from orontes.reports import Report


@pytest.mark.parametrize(
    ("text", "sums"),
    [
        ("The army has carried out hundreds of air strikes in Darfur over the course of the war.", True),
        ("There has been a rise in the number of strikes carried out by the army in recent weeks.", True),
        ("The ministry denies every alleged drone strike on Bara.", True),
        ("The army carried out deadly strikes in Darfur during its last war on the rebels.", True),
        ("The army carried out a deadly strike in Darfur during its campaign against the rebels.", False),
        ("The army carried out dozens of air strikes in Darfur on Monday.", False),
        ("The army carried out an air strike on Bara in the course of the night.", False),
    ],
)
def test_many_deeds_over_weeks_are_a_summary(text: str, sums: bool) -> None:
    """The army has carried out hundreds of air strikes in Darfur over the course of the war."""
    claims = [claim for claim in build([Report(text=text, language="en")]).claims if "strike" in claim.kind]
    assert [is_summary(claim, text) for claim in claims][:1] == [sums]


def _day_in_gaza(*sentences: str) -> int:
    """How many conflicts of numbers two reports of a Tuesday leave, the first of one strike."""
    first = "An Israeli air strike killed 15 people in Nuseirat on Tuesday, medics said."
    texts = (first, " ".join(sentences))
    reports = [
        Report(id=f"r{at}", text=text, outlet=f"Outlet {at}", published=date(2031, 7, 16), language="en")
        for at, text in enumerate(texts)
    ]
    return len([one for one in build(reports).disputes if one.attribute == "number" and one.nature == "conflict"])


def test_the_dead_of_a_whole_strip_are_no_other_number_for_one_strike() -> None:
    """Seventeen people were killed in the strike in Nuseirat. The ministry counts 41 killed across the Gaza Strip."""
    told = "An Israeli air strike in Nuseirat killed at least 15 people on Tuesday, rescuers said."
    assert _day_in_gaza(told, "The health ministry said 41 people were killed across the Gaza Strip on Tuesday.") == 0


def test_two_numbers_for_one_strike_still_stand_against_each_other() -> None:
    """An Israeli air strike in Nuseirat killed 21 people on Tuesday."""
    assert _day_in_gaza("An Israeli air strike in Nuseirat killed 21 people on Tuesday, rescuers said.") == 1
