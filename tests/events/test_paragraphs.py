"""Deeds told without a place in a paragraph of one town, and acts whose day stands beside their headline."""

import pytest
from told_claims import may

from orontes import Report, build
from orontes.claims import Claim
from orontes.events.paragraphs import _jail_of, _town_of
from orontes.record import Record

WIRE = "A missile hit a bakery in Kutum on 3 May, killing ten people, the governor said."
OTHER = "Shelling of Mellit on 3 May killed two people, a doctor said."


def record_of(*texts: str) -> Record:
    """The record of reports of 9 May, each of an outlet of its own."""
    return build(
        [Report(id=f"r{at}", outlet=f"Outlet {at}", text=text, published=may(9)) for at, text in enumerate(texts)]
    )


@pytest.mark.parametrize(
    "note",
    [
        "Our staff spent three days in Kutum. Seven residents died in the strike of 3 May.",
        "Kutum. Seven residents died in the strike of 3 May.",
    ],
)
def test_a_paragraph_tells_the_town_of_its_strike(note: str) -> None:
    """Our staff spent three days in Kutum. Seven residents died in the strike of 3 May."""
    record = record_of(WIRE, OTHER, f"Findings of our visit\n\n{note}")
    homes = [event for event in record.events if any(claim.report == "r2" for claim in claims_of(record, event.claims))]
    told = [event for event in homes if event.place is not None and event.place.name == "Kutum"]
    assert told


@pytest.mark.parametrize(
    ("before", "town"),
    [
        ("We spent a week in Kutum. ", "t:kutum"),
        ("Kutum: ", "t:kutum"),
        ("People of Kutum are tired. ", None),
        ("A convoy left Mellit, and two nights later it stood in Kutum. ", None),
        ("Kutumba: ", None),
    ],
)
def test_one_town_that_something_is_in(before: str, town: str | None) -> None:
    """Neither whose people are told of, nor one of two towns."""
    assert _town_of(before, {"Kutum": "t:kutum", "Mellit": "t:mellit"}) == town


def claims_of(record: Record, ids: tuple[str, ...]) -> list[Claim]:
    """The claims of an event."""
    return [claim for claim in record.claims if claim.id in ids]


def test_a_prison_is_that_of_its_town() -> None:
    """Officials at the Kutum jail said that inmates had walked free: those let out of the prison of Kutum."""
    assert _jail_of("Officials at the Kutum jail said that 300 had walked free.", {"Kutum": "t:kutum"}) == "t:kutum"
    assert _jail_of("Officials in Kutum spoke of the jail.", {"Kutum": "t:kutum"}) is None
