"""Which claims are held against each other at all: those of one town, of a town and its province, of towns near by."""

from dataclasses import replace
from itertools import combinations

import numpy as np
from told_claims import PLACES, News, may

from orontes.entities import Place
from orontes.events.blocking import sift_pairs
from orontes.events.blocks import gather_blocks
from orontes.events.columns import Columns
from orontes.events.ground import survey_places
from orontes.events.view import ClaimView, view_claims
from orontes.events.view_changes import change_view

_NEAR = Place(id="t:mill", name="Mill", kind="village", within=("t:sarv",), lat=35.91, lon=41.61, precision="exact")
_GROUND = survey_places([*PLACES.values(), _NEAR])


def _views(*told: tuple[str | None, int]) -> list[ClaimView]:
    """An air strike of each place and day, each in a report of its own."""
    views: list[ClaimView] = []
    for number, (place, day) in enumerate(told):
        news = News(outlet=f"Outlet {number:03}", published=may(day))
        words = f"A jet struck {place} on {day} May." if place else f"A jet struck on {day} May."
        news.say(words, "air_strike", place=place, day=may(day))
        views += view_claims(news.claims, [news.report()])
    return views


def _compared(views: list[ClaimView]) -> set[tuple[int, int]]:
    found = sift_pairs(Columns(views, _GROUND))
    return set(zip(found.one.tolist(), found.two.tolist(), strict=True))


def test_two_towns_of_a_province_are_not_compared_and_each_is_with_the_province() -> None:
    """Jets struck Mirza; jets struck Tamar, fifty kilometres off; jets struck the province of Sarv."""
    assert _compared(_views(("Mirza", 3), ("Tamar", 3), ("Sarv", 3))) == {(0, 2), (1, 2)}


def test_towns_that_lie_near_each_other_are_compared() -> None:
    """Jets struck Mirza; jets struck the village of Mill, a kilometre from it."""
    views = _views(("Mirza", 3), ("Mirza", 3))
    views[1] = change_view(views[1], place=_NEAR.id)
    assert _compared(views) == {(0, 1)}


def test_what_has_no_spot_of_its_own_is_compared_within_its_province() -> None:
    """Jets struck Shahr airfield, somewhere in Sarv; jets struck Mirza; a third report names the province."""
    assert (0, 1) in _compared(_views(("Shahr airfield", 3), ("Mirza", 3), ("Sarv", 3)))


def test_each_two_claims_of_a_town_meet_in_one_block_only() -> None:
    """Jets struck Mirza on five days of two weeks; who was held against whom in the first week is not in the second."""
    blocks = gather_blocks(_views(*(("Mirza", day) for day in (3, 4, 5, 9, 10))), _GROUND)
    rows = [pair for begin, end in blocks.bounds for pair in combinations(range(begin, end), 2)]
    one, two = np.array(rows, dtype=np.int64).T
    new = blocks.are_new(one, two)
    met = list(zip(blocks.members[one[new]].tolist(), blocks.members[two[new]].tolist(), strict=True))
    assert len(rows) > len(met)
    assert sorted(met) == list(combinations(range(5), 2))


def test_a_rare_name_leads_to_other_weeks_and_a_common_one_does_not() -> None:
    """Two jets struck nobody knows where, four weeks apart; both reports name the Blue Heron, as few or many do."""
    views = _views((None, 1), (None, 29))
    assert _meets([change_view(view, names=frozenset({("heron", 5.0)})) for view in views])
    assert not _meets([change_view(view, names=frozenset({("heron", 0.5)})) for view in views])


def _meets(views: list[ClaimView]) -> bool:
    """Whether the first two claims stand in one block."""
    blocks = gather_blocks(views, _GROUND)
    return any({0, 1} <= set(blocks.members[begin:end].tolist()) for begin, end in blocks.bounds)


def test_a_changed_view_is_as_if_it_had_been_made_so() -> None:
    """A jet struck Mirza, by the Blue Heron."""
    view = _views(("Mirza", 3))[0]
    names = frozenset({("heron", 5.0), ("sander", 2.5)})
    changed, made = (change(view, place="t:tamar", names=names) for change in (change_view, replace))
    assert changed == made
    assert changed.around == made.around
    assert (changed.asserted, changed.actual) == (made.asserted, made.actual)
