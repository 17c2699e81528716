"""Days told in the order of the places they belong to: "Kosti and Rabak fell on Friday and Saturday respectively"."""

from collections.abc import Sequence
from datetime import date

from orontes.claims.claim import PlaceMention, When
from orontes.claims.tree import Tree
from orontes.language import TimeExpression, resolve_time

_WORDS = frozenset({"respectively", "respective"})


def read_respective(
    when: When,
    tree: Tree,
    times: Sequence[TimeExpression],
    places: Sequence[PlaceMention],
    place: PlaceMention | None,
    reference: date | None,
) -> When:
    """A place's own of as many days as there are places, told respectively; else the days read."""
    if place is None or len(places) < len(("one", "two")) or not any(word.lower in _WORDS for word in tree):
        return when
    days = [end for one in times for end in (tuple(one.inner()) or (one,))]
    if len(days) != len(places):
        return when
    own = days[[other.start for other in sorted(places, key=lambda one: one.start)].index(place.start)]
    told = resolve_time(own, reference=reference)
    return When(days=told, text=own.text, start=own.start, end=own.end, expression=own)
