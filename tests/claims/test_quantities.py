"""Counts of claims: the bounds that words leave open, who is counted, and running tolls."""

import pytest
from reading_exam import read

from orontes.claims import Quantity


def counts(text: str, of: str) -> list[Quantity]:
    return [quantity for claim in read(text) for quantity in claim.quantities if quantity.of == of]


BOUNDS = [
    ("Gunmen killed 12 people in Tarvel.", 12, 12),
    ("Gunmen killed at least seven people in Tarvel.", 7, None),
    ("Gunmen killed more than 3,500 people in Tarvel.", 3500, None),
    ("Up to 40 people were killed by gunmen in Tarvel.", None, 40),
    ("Gunmen killed dozens of people in Tarvel.", 24, 99),
    ("Gunmen killed hundreds of people in Tarvel.", 200, 999),
    ("Gunmen killed several people in Tarvel.", 3, 9),
    ("Gunmen killed about 20 people in Tarvel.", 20, 20),
    ("Gunmen killed between 20 and 30 people in Tarvel.", 20, 30),
    ("Gunmen killed a farmer in Tarvel.", 1, 1),
]


def test_bound_before_the_killed_leaves_the_killers_alone() -> None:
    """Gunmen killed up to 40 people in Tarvel."""
    (claim,) = read("Gunmen killed up to 40 people in Tarvel.")
    assert claim.agent is not None
    assert claim.agent.text == "Gunmen"
    assert [(count.low, count.high) for count in claim.quantities] == [(None, 40)]


@pytest.mark.parametrize(("text", "low", "high"), BOUNDS)
def test_count_keeps_the_bounds_that_its_words_leave(text: str, low: int | None, high: int | None) -> None:
    (count,) = counts(text, "killed")
    assert (count.low, count.high) == (low, high)


COUNTED = [
    ("The army arrested 15 men in Tarvel.", "detained", 15),
    ("The rebels released 40 prisoners in Tarvel.", "released", 40),
    ("Some 9,000 people fled Tarvel.", "displaced", 9000),
    ("Shelling in Tarvel wounded six people.", "injured", 6),
    ("The army sent 800 soldiers to Tarvel.", "fighters", 800),
]


@pytest.mark.parametrize(("text", "of", "number"), COUNTED)
def test_count_says_what_it_counts(text: str, of: str, number: int) -> None:
    assert [(count.low, count.high) for count in counts(text, of)] == [(number, number)]


WHO = [
    ("Mortars killed three children in Tarvel.", "children"),
    ("Mortars killed three women in Tarvel.", "women"),
    ("Mortars killed three civilians in Tarvel.", "civilians"),
    ("Mortars killed three soldiers in Tarvel.", "fighters"),
    ("Mortars killed three people in Tarvel.", "all"),
]


@pytest.mark.parametrize(("text", "who"), WHO)
def test_count_says_who_is_counted(text: str, who: str) -> None:
    assert [count.who for count in counts(text, "killed")] == [who]


def test_toll_that_rose_is_a_total() -> None:
    """The death toll in Tarvel rose to 52."""
    (toll,) = counts("The death toll in Tarvel rose to 52.", "killed")
    assert (toll.low, toll.high, toll.scope) == (52, 52, "total")


def test_days_and_distances_count_no_people() -> None:
    """After 12 days, the army entered Tarvel, 30 kilometres north of the capital."""
    claims = read("After 12 days, the army entered Tarvel, 30 kilometres north of the capital.")
    assert [quantity for claim in claims for quantity in claim.quantities if quantity.of != "places"] == []
