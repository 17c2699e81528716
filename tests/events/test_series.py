"""A line on all attacks of a year joins no deed; a running month dates no deed that is told by its number."""

from datetime import date

from orontes.record import Record, build
from orontes.reports import Report


def tell(text: str) -> Record:
    """The record of a report of the twelfth of March."""
    return build([Report(text=text, language="en", published=date(2024, 3, 12))])


def test_attacks_of_a_year_are_not_the_attack_of_the_day() -> None:
    """A drone hit a house in Tyre, killing one man. Drone attacks in 2024: five on the south coast."""
    record = tell("A drone hit a house in Tyre, killing one man.\nDrone attacks in 2024: five on the south coast.")
    last = max(record.claims, key=lambda claim: claim.start)
    deadly = next(event for event in record.events if event.quantities)
    assert last.id not in deadly.claims
    assert deadly.when.latest == date(2024, 3, 12)


def test_running_month_of_a_numbered_deed_dates_it_by_its_report() -> None:
    """The fourth air raid on Tyre in March killed two farmers."""
    (raid,) = tell("The fourth air raid on Tyre in March killed two farmers.").events
    assert (raid.when.earliest, raid.when.latest) == (date(2024, 3, 11), date(2024, 3, 12))


def test_past_month_of_a_numbered_deed_is_its_own() -> None:
    """The fourth air raid on Tyre in January killed two farmers."""
    (raid,) = tell("The fourth air raid on Tyre in January killed two farmers.").events
    assert (raid.when.earliest, raid.when.latest) == (date(2024, 1, 1), date(2024, 1, 31))
