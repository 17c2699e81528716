"""Where an event is that is told of a part of a country or of no named town."""

from orontes.record import build
from orontes.reports import Report


def test_an_attack_on_a_country_s_north_is_there() -> None:
    """Rebels fired about a hundred rockets into northern Israel on Sunday."""
    text = "Rebels fired about a hundred rockets into northern Israel on Sunday."
    (event,) = build([Report(text=text, language="en")]).events
    assert event.place is not None
    assert event.place.name == "northern Israel"


def test_a_count_of_towns_is_no_name() -> None:
    """Several villages were captured by the army on Sunday."""
    record = build([Report(text="Several villages were captured by the army on Sunday.", language="en")])
    assert record.places == ()


def test_a_flight_of_which_nobody_tells_whence_is_where_it_led() -> None:
    """Some 1,200 families have fled toward Goma since the beginning of the month."""
    text = "Some 1,200 families have fled toward Goma since the beginning of the month."
    (event,) = build([Report(text=text, language="en")]).events
    assert event.place is not None
    assert event.place.name == "Goma"
