"""Three letters in one report that are the initials of a body in another."""

from datetime import date

from orontes import Report, build


def _actors(*texts: str) -> set[str]:
    """The names of all actors in reports that each come from an outlet of their own."""
    reports = [
        Report(id=f"r{at}", outlet=f"Outlet {at}", text=text, published=date(2031, 5, 6), language="en")
        for at, text in enumerate(texts)
    ]
    return {actor.name for actor in build(reports).actors}


def test_three_letters_are_the_one_body_that_fights_by_that_name() -> None:
    """The Rapid Support Forces shelled Kelat. Another paper tells of an RSF attack on Mirza."""
    told = "The Rapid Support Forces shelled Kelat on Monday.", "The RSF attacked the town of Mirza on Monday."
    assert _actors(*told) == {"Rapid Support Forces"}


def test_three_letters_that_do_not_fight_are_no_such_body() -> None:
    """The Rapid Support Forces shelled Kelat. A journalist was killed there, RSF said."""
    told = "The Rapid Support Forces shelled Kelat on Monday.", "A journalist was killed in Kelat on Monday, RSF said."
    assert "RSF" in _actors(*told)
