"""How long a place is contested that somebody entered or fought for."""

from datetime import date

from orontes import Report, build


def _contested(*texts: str) -> list[tuple[str, str | None]]:
    """From and until when a town is contested by reports of 6 May, each of an outlet of its own."""
    record = build(
        [
            Report(id=f"r{at}", outlet=f"Outlet {at}", text=text, published=date(2031, 5, 6), language="en")
            for at, text in enumerate(texts)
        ]
    )
    spans = [span for span in record.control if span.state == "contested"]
    return [(str(span.from_latest), str(span.until_earliest) if span.until_earliest else None) for span in spans]


def test_a_town_retaken_on_the_day_on_which_it_was_entered_is_contested_on_that_day_only() -> None:
    """Rebels entered Darvand on Monday, but the army recaptured the town later that day."""
    told = "Rebels entered Darvand on Monday, but the army recaptured the town later that day."
    assert _contested(told) == [("2031-05-05", "2031-05-06")]


def test_a_town_entered_stays_contested_while_nobody_is_told_to_have_it() -> None:
    """Rebels entered Darvand on Monday."""
    assert _contested("Rebels entered Darvand on Monday.") == [("2031-05-05", None)]


def test_what_is_told_as_held_on_the_day_of_an_entry_may_be_what_was_before_it() -> None:
    """Rebels entered Darvand on Monday. The army controls the town, residents said on Monday."""
    told = "Rebels entered Darvand on Monday.", "The army controlled Darvand on Monday, residents said."
    assert _contested(*told) == [("2031-05-05", None)]
