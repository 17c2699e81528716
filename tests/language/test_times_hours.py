"""Hours of a day before and after which a deed is still one of that day."""

from datetime import date

import pytest

from orontes.language import find_times, resolve_time


@pytest.mark.parametrize(
    "words",
    [
        "shortly after midnight on Monday",
        "after sunset on Monday",
        "after 3am on Monday",
        "after 10:30 on Monday",
        "before dawn on Monday",
    ],
)
def test_after_an_hour_of_a_day_is_that_day(words: str) -> None:
    """Shells fell on the port shortly after midnight on Monday."""
    (found,) = find_times(f"Shells fell on the port {words}.")
    days = resolve_time(found, reference=date(2031, 5, 14))
    assert (days.earliest, days.latest) == (date(2031, 5, 12), date(2031, 5, 12))


@pytest.mark.parametrize("words", ["since midnight on Monday", "after Monday"])
def test_since_an_hour_of_a_day_stays_open(words: str) -> None:
    """Shells have fallen on the port since midnight on Monday."""
    (found,) = find_times(f"Shells fell on the port {words}.")
    days = resolve_time(found, reference=date(2031, 5, 14))
    assert (days.earliest, days.latest) == (date(2031, 5, 12), date(2031, 5, 14))
