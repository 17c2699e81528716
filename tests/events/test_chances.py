"""What two reports agree in by chance, as the record itself tells it: how many acts fit, and how rare numbers are."""

from collections.abc import Sequence
from datetime import date

import pytest

from orontes import Record, Report, build, explain
from orontes.events.chances import mark_chances
from orontes.events.fusion import compare_claims
from orontes.events.view import ClaimView

_DAY = date(2031, 5, 14)
_TOWNS = ("Manbij", "Raqqa", "Afrin", "Qamishli", "Palmyra", "Masyaf", "Salamiyah", "Jableh")


def _build(texts: Sequence[str], published: date = _DAY) -> Record:
    """A record of reports of one day, each from an outlet of its own."""
    return build(
        [
            Report(id=f"r{number}", text=text, outlet=f"Outlet {number}", published=published, language="en")
            for number, text in enumerate(texts)
        ]
    )


def _acts(record: Record) -> dict[str, ClaimView]:
    """The first act of violence of each report."""
    compared = compare_claims(record.claims, record.reports, places=record.places, actors=record.actors)
    views = [act.view for act in compared.acts if act.view.family == "violence"]
    return {view.claim.report: view for view in reversed(views)}


def _rarity(view: ClaimView, number: str) -> float:
    assert view.chance is not None
    return dict(view.chance.numbers)[number]


def test_an_act_without_a_place_may_be_any_of_its_day() -> None:
    """An air strike killed 37 people on Tuesday, and eight towns were bombed that day."""
    towns = [f"Warplanes bombed {town} on Tuesday." for town in _TOWNS]
    few, many = (_acts(_build(["An air strike killed 37 people on Tuesday.", *some])) for some in (towns[:1], towns))
    lone, one_of_many = few["r0"].chance, many["r0"].chance
    assert lone is not None
    assert one_of_many is not None
    assert lone.fits == lone.near == pytest.approx(0, abs=0.2)
    assert one_of_many.fits == one_of_many.near == pytest.approx(2.1, abs=0.2)  # the logarithm of eight
    assert many["r1"].chance is not None
    assert many["r1"].chance.fits == 0


def test_a_number_that_many_acts_tell_tells_less() -> None:
    """Two were killed in six towns; 37 in one of which two reports tell."""
    common = [f"An air strike killed two people in {town} on Tuesday." for town in _TOWNS[:6]]
    acts = _acts(_build([*common, *["An air strike killed 37 people in Jableh on Tuesday."] * 2]))
    assert _rarity(acts["r6"], "killed 37") > 2 * _rarity(acts["r0"], "killed 2")


def test_a_number_told_once_joins_nothing() -> None:
    """An air strike killed 37 people in Jableh."""
    view = _acts(_build(["An air strike killed 37 people in Jableh on Tuesday."]))["r0"]
    assert view.chance is not None
    assert not view.chance.numbers


def test_what_is_no_violence_has_no_chances() -> None:
    """Rebels captured Manbij on Tuesday."""
    record = _build(["Rebels captured Manbij on Tuesday."])
    compared = compare_claims(record.claims, record.reports, places=record.places, actors=record.actors)
    assert all(act.view.chance is None for act in mark_chances(compared.acts, compared.ground))


def test_explain_tells_how_many_acts_fit() -> None:
    """Two reports tell of a strike with 37 dead, one of them without the town, on a day of eight strikes."""
    towns = [f"Warplanes bombed {town} on Tuesday." for town in _TOWNS]
    told = ["An air strike killed 37 people in Jableh on Tuesday.", "An air strike killed 37 people on Tuesday."]
    record = _build([*told, *towns])
    event = next(event for event in record.events if event.quantities)
    reasons = str(explain(record, event.id))
    assert "number_rare" in reasons or "others_fit" in reasons
