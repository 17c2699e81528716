"""The place that heads a line: "Marib: a drone hit a post", "#Sumy: three wounded", "Baga, Borno: two dead".

Bulletins, monitors and posts put the place before a colon and leave it out of the sentence. The grammar knows only
that a name stands before the colon, as a speaker's does ("Noor: the road is open"). A gazetteer tells them apart,
and a hash mark does. A capital without one mostly speaks for its state ("Ankara: we struck their camps").
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from orontes.claims.claim import PlaceMention
from orontes.claims.nouns import Sorter
from orontes.claims.slots_shared import Slots
from orontes.claims.tree import Tree
from orontes.knowledge import is_seat_of_state

_WORD = r"[\w'’-]*"
_HEADING = re.compile(
    rf"[^\w#]*(?P<mark>#?)(?P<name>[A-Z]{_WORD}(?: (?:[A-Z]|al-|el-){_WORD}){{0,3}})"
    r"(?:, [A-Z\d][\w'’ -]+)?:(?=\s+[^\s\"“'‘])"
)
WITHOUT_PLACE = frozenset({"other", "statement_or_appeal", "agreement_or_talks"})
"""What is said or agreed elsewhere is not told to be at the place that heads a line."""


def find_heading(text: str, start: int, sorter: Sorter) -> PlaceMention | None:
    """The place before the colon with which a passage begins; None where it has none."""
    found = _HEADING.match(text)
    if found is None:
        return None
    name = found["name"]
    known = sorter.place_kind(name.replace("_", " "))
    if known in {None, "country"} or (not found["mark"] and is_seat_of_state(name)):
        return None
    at = start + found.start("name")
    return PlaceMention(text=name, start=at, end=at + len(name), name=None)


def with_heading(tree: Tree, filled: Sequence[Slots], sorter: Sorter) -> list[Slots]:
    """The slots of a passage's drafts, with the place that heads the passage where they tell none of their own."""
    heading = find_heading(tree.text, tree.start, sorter) if filled else None
    if heading is None:
        return list(filled)
    return [
        one
        if one.places or one.origin or one.kind in WITHOUT_PLACE or (one.destination and one.kind == "advance")
        else replace(one, places=(heading,))
        for one in filled
    ]


def find_headings(trees: Sequence[Tree], sorter: Sorter) -> frozenset[int]:
    """Where the places that head passages begin in the report."""
    found = (find_heading(tree.text, tree.start, sorter) for tree in trees)
    return frozenset(one.start for one in found if one is not None)
