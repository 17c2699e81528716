"""Deaths of one each, told of one town and day."""

from datetime import date

import pytest

from orontes import Report, build


def _killings(*texts: str) -> list[int]:
    """Of how many dead each event of a town's Monday tells, from reports that each come from an outlet of their own."""
    reports = [
        Report(id=f"r{at}", outlet=f"Outlet {at}", text=text, published=date(2031, 5, 6), language="en")
        for at, text in enumerate(texts)
    ]
    events = build(reports).events
    return sorted(count.best or 0 for event in events for count in event.quantities[:1] if count.of == "killed")


@pytest.mark.parametrize(
    ("one", "two", "dead"),
    [
        ("A farmer was shot dead", "A journalist was shot dead", [1, 1]),
        ("A child was killed by gunmen", "A policeman was killed by gunmen", [1, 1]),
        ("A farmer was shot dead", "A civilian was shot dead", [1]),
        ("A shepherd was shot dead", "A farmer was shot dead", [1]),
        ("A judge was shot dead", "A judge was shot dead", [1]),
    ],
)
def test_one_dead_of_another_sort_is_another_death(one: str, two: str, dead: list[int]) -> None:
    """A farmer was shot dead in Nawa on Monday. A journalist was shot dead in Nawa on Monday."""
    assert _killings(f"{one} in the town of Nawa on Monday.", f"{two} in the town of Nawa on Monday.") == dead


def test_the_dead_of_separate_incidents_are_a_sum() -> None:
    """Three people were killed in separate incidents in Nawa on Monday. A farmer was shot dead in Nawa."""
    summed = "Three people were killed in separate incidents in the town of Nawa on Monday, local media said."
    assert _killings(summed, "A farmer was shot dead in the town of Nawa on Monday.") == [1, 3]


def test_what_one_report_tells_as_two_stays_two_when_another_tells_one_of_them() -> None:
    """An air strike killed four in Aleppo on Monday, another on Tuesday two. A paper tells only of Monday's."""
    both = (
        "An air strike killed four people in Aleppo on Monday. Another air strike on the city on Tuesday killed two. "
        "In Idlib, three people died in an air strike on Tuesday."
    )
    idlib = "Russian warplanes bombed Idlib city on Tuesday, killing three civilians, rescuers said."
    first = "Four people were killed in an air raid on Aleppo on Monday, the opposition said."
    told = (("a", both, 27), ("b", idlib, 27), ("c", first, 26))
    reports = [
        Report(id=name, outlet=name, text=text, published=date(2024, 11, day), language="en")
        for name, text, day in told
    ]
    events = build(reports).events
    assert sorted(count.best or 0 for event in events for count in event.quantities[:1]) == [2, 3, 4]


def test_a_drone_told_anew_after_shells_is_another_attack() -> None:
    """Two residents of Kherson died in shelling on Sunday. A drone attack on the city killed a bus driver."""
    shells = "Two residents of Kherson died in shelling on Sunday."
    assert _killings(f"{shells} A drone attack on the city the same evening killed one man.") == [1, 2]
    assert _killings(f"{shells} The attack, in which a drone was used too, killed two residents.") == [2]
