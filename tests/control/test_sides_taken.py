"""Whose word for a hold counts less, and what is no fall of a town."""

from datetime import date

import pytest

from orontes import Report, build
from orontes.record import Record


def record_of(*texts: str) -> Record:
    """The record of reports of 6 May, each of an outlet of its own."""
    return build(
        [
            Report(id=f"r{at}", outlet=f"Outlet {at}", text=text, published=date(2031, 5, 6), language="en")
            for at, text in enumerate(texts)
        ]
    )


def holders(record: Record, place: str) -> set[str | None]:
    """Who is told to hold a place at some time."""
    return {span.holder.name if span.holder else None for span in record.control if span.place.name == place}


@pytest.mark.parametrize("site", ["airport", "prison"])
def test_who_takes_a_site_in_a_town_has_not_taken_the_town(site: str) -> None:
    """Rebels captured the airport in Hama on Friday."""
    record = record_of(f"Rebels captured the {site} in Hama on Friday.")
    assert holders(record, "Hama") == set()
    assert "Rebels" in holders(record, f"Hama {site}")


def test_a_report_that_denies_a_fall_does_not_undo_it() -> None:
    """Rebels captured Hama on Saturday. Security forces keep Hama safe, says an outlet that calls the fall untrue."""
    record = record_of(
        "Rebels captured Hama on 3 May 2031, residents said.",
        "Security forces control Hama. Rumours that Hama had been captured by rebels are untrue.",
    )
    spans = [span for span in record.control if span.place.name == "Hama" and span.state == "held"]
    rebels = [span for span in spans if span.holder is not None and span.holder.name.casefold() == "rebels"]
    assert all(span.until_latest is None for span in rebels)


def test_the_heading_of_a_battles_history_contests_nothing_today() -> None:
    """Battle of Hama. The Battle of Hama was fought in 1982."""
    record = record_of("Battle of Hama\n\nThe Battle of Hama was fought from 2 February to 28 February 1982.")
    assert all(span.from_latest is None or span.from_latest.year < 2031 for span in record.control)
