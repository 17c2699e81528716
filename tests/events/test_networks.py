"""Numbers that hang together by pairs."""

import random

import numpy as np

from orontes.events.networks import label_parts


def test_parts_bear_their_lowest_number() -> None:
    """Three claims in a chain told from its end, two of their own, and one alone."""
    assert label_parts(np.array([5, 3, 4]), np.array([3, 0, 1]), 6).tolist() == [0, 1, 2, 0, 1, 0]


def test_nothing_linked_stays_alone() -> None:
    nothing = np.empty(0, dtype=np.int64)
    assert label_parts(nothing, nothing, 3).tolist() == [0, 1, 2]


def test_parts_are_those_that_walking_finds() -> None:
    """Two hundred networks of sixty places, of few roads and many, walked from each place along all roads."""
    chance = random.Random(7)
    for roads in range(200):
        pairs = [(chance.randrange(60), chance.randrange(60)) for _ in range(roads)]
        one, two = (np.array([pair[end] for pair in pairs], dtype=np.int64) for end in (0, 1))
        assert label_parts(one, two, 60).tolist() == _walk(pairs, 60)


def _walk(pairs: list[tuple[int, int]], size: int) -> list[int]:
    """The lowest number that each reaches."""
    lowest = list(range(size))
    for start in range(size):
        if lowest[start] == start:
            reached, todo = {start}, [start]
            while todo:
                at = todo.pop()
                near = {b if a == at else a for a, b in pairs if at in (a, b)} - reached
                reached |= near
                todo += near
            for one in reached:
                lowest[one] = min(lowest[one], start)
    return lowest
