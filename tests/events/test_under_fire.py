"""A town that comes under fire is where it happened; two states' words on one town stand against each other."""

from datetime import date

import pytest

import orontes
from orontes import Report

DAY = date(2023, 10, 13)


def test_two_towns_under_fire_are_two_events() -> None:
    """A missile in one town, fire on another, each with its wounded."""
    text = "A missile hit Aleppo overnight and wounded 40 people, the ministry said. Idlib came under fire as well; "
    text += "three people were wounded there, the rescue service said."
    record = orontes.build([Report(text=text, id="r", outlet="Herald", published=DAY)])
    assert sorted([(one.of, one.best) for one in event.quantities] for event in record.events) == [
        [("injured", 3)],
        [("injured", 40)],
    ]
    assert not record.disputes


def disputes(*texts: str) -> list[str]:
    """What is disputed by reports of as many outlets."""
    reports = [Report(text=text, id=f"r{at}", outlet=f"Paper {at}", published=DAY) for at, text in enumerate(texts)]
    return [dispute.attribute for dispute in orontes.build(reports).disputes]


CAPTURE = "Russian forces captured Lyman on Wednesday, Moscow said."


@pytest.mark.parametrize(
    ("said", "against"),
    [
        ("Lyman remains under the control of Ukrainian forces, Kyiv said on Wednesday.", ["occurrence"]),
        ("Ukrainian troops are firmly in control of Lyman, the general staff said on Wednesday.", ["occurrence"]),
        ("Lyman is under the control of Russian forces, a monitor said on Wednesday.", []),
        ("Ukrainian forces controlled Lyman on Monday, Kyiv said.", []),
    ],
)
def test_a_holders_word_on_the_day_of_a_capture(said: str, against: list[str]) -> None:
    """Whose sides no sentence tells, but whose states are two."""
    assert disputes(CAPTURE, said) == against
