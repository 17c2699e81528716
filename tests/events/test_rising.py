"""A toll that has risen goes back to the act of the nearest kind at its place, and brings no other with it."""

from datetime import date

import pytest

from orontes.events import Event
from orontes.record import build
from orontes.reports import Report

CASES = [
    (
        ("An explosion hit a mosque in Herat on Friday, killing 20 people.", 8),
        ("A gunman opened fire in Herat on Wednesday, killing three.", 12),
        ("The toll of the blast at the mosque in Herat has risen to 46.", 12),
        {("2025-03-07", None, 46), ("2025-03-12", "A gunman", 3)},
    ),
    (
        ("Gunmen attacked Gwoza on Saturday, killing 18.", 9),
        ("Air strikes killed 25 people in Gwoza.", 11),
        ("The death toll of the attack in Gwoza has risen to 32.", 12),
        {("2025-03-08", "Gunmen", 32), ("2025-03-10", None, 25)},
    ),
    (
        ("Clashes in Sake on Friday killed nine people.", 8),
        ("A shell killed two in Sake on Sunday.", 10),
        ("The death toll from the clashes in Sake has reached 21.", 12),
        {("2025-03-07", None, 21), ("2025-03-09", None, 2)},
    ),
]


def told(event: Event) -> tuple[str, str | None, int | None]:
    """When an event was, who is told to have done it, and how many it killed."""
    dead = next((count.best for count in event.quantities if count.of == "killed"), None)
    return str(event.when.earliest), event.agents[0].name if event.agents else None, dead


@pytest.mark.parametrize(("first", "second", "toll", "expected"), CASES)
def test_a_risen_toll_goes_back_to_the_act_of_its_kind(
    first: tuple[str, int], second: tuple[str, int], toll: tuple[str, int], expected: set[tuple[str, str | None, int]]
) -> None:
    reports = [
        Report(text=text, id=f"r{number}", outlet=f"Outlet {number}", published=date(2025, 3, day))
        for number, (text, day) in enumerate((first, second, toll))
    ]
    assert {told(event) for event in build(reports).events} == expected


def test_two_massacres_of_one_sentence_are_two_by_their_names() -> None:
    """The Bucha killings and the Srebrenica massacre were remembered on Monday."""
    text = "The Bucha killings and the Srebrenica massacre were remembered on Monday."
    events = build([Report(text=text, outlet="Post", published=date(2025, 3, 12))]).events
    assert sorted(event.place.text for event in events if event.place) == ["Bucha", "Srebrenica"]


def test_entries_of_a_dated_list_lend_no_place() -> None:
    """12 March: artillery fired on Wadi Zam. 13 March: Rockets struck a hospital."""
    text = (
        "12 March: LNA artillery fired on Wadi Zam. Two fighters were killed.\n\n"
        "13 March: GNA forces took control of Surman. The GNA lost five fighters.\n\n"
        "13 March: Rockets struck Al-Nur hospital, Tripoli. One health worker was killed."
    )
    events = build([Report(text=text, outlet="Post", published=date(2025, 3, 14))]).events
    dead = {
        count.best
        for event in events
        for count in event.quantities
        if count.of == "killed" and event.place and "hospital" in event.place.text
    }
    assert dead == {1}
