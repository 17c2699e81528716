"""Stretches of days that hold the day of the report, and makes of weapons before which a state is named."""

from datetime import date

import pytest

import orontes
from orontes.entities.actors.names import read_actor_name

DAY = date(2023, 6, 22)


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("Rebels have attacked Darvo several times this month.", date(2023, 6, 1), DAY),
        ("Rebels took Darvo this year.", date(2023, 1, 1), DAY),
        ("Rebels took Darvo at the end of May.", date(2023, 5, 24), date(2023, 5, 31)),
        ("Rebels took Darvo at the beginning of May.", date(2023, 5, 1), date(2023, 5, 8)),
        ("Rebels took Darvo in late May.", date(2023, 5, 21), date(2023, 5, 31)),
    ],
)
def test_what_has_happened_ends_with_the_report(text: str, earliest: date, latest: date) -> None:
    (claim,) = orontes.build([orontes.Report(text=text, published=DAY)]).claims
    assert (claim.when.days.earliest, claim.when.days.latest) == (earliest, latest)


def test_what_is_planned_may_lie_ahead() -> None:
    """Rebels vowed to attack Darvo this month."""
    told = orontes.build([orontes.Report(text="Rebels vowed to attack Darvo this month.", published=DAY)]).claims
    assert {claim.when.days.latest for claim in told if claim.modality == "planned"} == {date(2023, 6, 30)}


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("A Russian FPV drone", "Russia"),
        ("Two Iranian Shahed drones", "Iran"),
        ("Israeli F-16 warplanes", "Israel"),
        ("US MQ-9 drones", "United States"),
        ("a Congolese M23 vehicle", "M23"),
        ("UAVs", ""),
        ("An FPV drone", ""),
    ],
)
def test_make_of_a_weapon_is_nobody(words: str, name: str) -> None:
    assert read_actor_name(words).core == name
