"""Columns of numbers that are asked of a million pairs at once."""

import numpy as np

from orontes.events.columns import Members, Shared


def test_numbers_are_known_for_members_or_not() -> None:
    """Of twenty thousand numbers, some near each other and some far, every third is in the set."""
    asked = np.concatenate([np.arange(10_000), np.arange(10_000) * 1_000_003])
    members = Members(asked[::3])
    assert members.hold(asked).tolist() == np.isin(asked, asked[::3]).tolist()


def test_an_empty_set_holds_nothing() -> None:
    nothing = np.empty(0, dtype=np.int64)
    assert Members(nothing).hold(np.arange(5)).tolist() == [False] * 5
    assert Members(np.arange(5)).hold(nothing).tolist() == []


def test_what_two_share_is_told_alike_from_both_sides() -> None:
    """A report names the bridge, the market and the mayor, another only the market, a third nothing."""
    shared = Shared([{"bridge": 2.5, "market": 1.25, "mayor": 0.5}, {"market": 1.25}, {}])
    one, two = np.array([0, 1, 0, 0]), np.array([1, 0, 2, 0])
    assert shared.between(one, two).tolist() == [1.25, 1.25, 0.0, 4.25]
