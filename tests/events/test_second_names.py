"""Where an event happened is told with the second name that a report gives its place in brackets."""

from orontes.record import build
from orontes.reports import Report


def test_second_name_of_a_known_place_stands_in_its_event() -> None:
    """Rockets hit Ain Al-Arab (Kobani) in Syria, killing two farmers."""
    record = build([Report(text="Rockets hit Ain Al-Arab (Kobani) in Syria, killing two farmers.", language="en")])
    (event,) = [event for event in record.events if event.quantities]
    assert event.place is not None
    assert event.place.text == "Ain Al-Arab (Kobani)"
    (place,) = [place for place in record.places if place.id == event.place.place]
    assert {place.name, *place.aliases} >= {"Ain Al-Arab", "Kobani"}


def test_what_holds_a_place_is_no_name_of_it() -> None:
    """Rockets hit Rastan (Homs) in Syria, killing two farmers."""
    record = build([Report(text="Rockets hit Rastan (Homs) in Syria, killing two farmers.", language="en")])
    (event,) = [event for event in record.events if event.quantities]
    assert event.place is not None
    assert event.place.text == "Rastan"
