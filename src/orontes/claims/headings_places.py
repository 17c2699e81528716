"""The place that heads a line: "Marib: a drone hit a post", "#Sumy: three wounded", "Baga, Borno: two dead".

Bulletins, monitors and posts put the place before a colon and leave it out of the sentence. The grammar knows only
that a name stands before the colon, as a speaker's does ("Noor: the road is open"). A gazetteer tells them apart,
and a hash mark does. A capital without one mostly speaks for its state ("Ankara: we struck their camps").
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from orontes.claims.claim import PlaceMention
from orontes.claims.nouns import Sorter, noun_classes
from orontes.claims.slots_shared import Slots
from orontes.claims.tree import Tree
from orontes.knowledge import country_of_name, is_seat_of_state
from orontes.language import list_ordinary

_WORD = r"[\w'’-]*"
_DAY = r"(?:\d{1,2} [A-Z][a-z]{2,8}(?: \d{4})?\s*[-–—,]\s+)?"
_HEADING = re.compile(
    rf"[^\w#]*{_DAY}(?P<mark>#?)(?P<name>[A-Z]{_WORD}(?: (?:[A-Z]|al-|el-){_WORD}){{0,3}})"
    r"(?:, [A-Z\d][\w'’ -]+)?:(?=\s+[^\s\"“'‘])"
)
_OWN = re.compile(r"\b(?:[Ww]e|[Oo]ur|us|I|[Mm]y)\b")
WITHOUT_PLACE = frozenset({"other", "statement_or_appeal", "agreement_or_talks"})
"""What is said or agreed elsewhere is not told to be at the place that heads a line."""
Headings = Mapping[int, PlaceMention]


def find_headings(trees: Sequence[Tree], sorter: Sorter) -> Headings:
    """The places that head passages, by where these start; where one does, a lone name before a colon is one as well.

    For bulletins name villages that no gazetteer holds in the same way as the towns around them.
    """
    found = {tree.start: _HEADING.match(tree.text) for tree in trees}
    headed = {start: hit for start, hit in found.items() if hit is not None}
    known = {start for start, hit in headed.items() if _is_known(hit, sorter)}
    alike = {start for start, hit in headed.items() if known and _may_be_place(hit["name"]) and not _speaks(hit)}
    return {start: _mention(start, headed[start]) for start in sorted(known | alike)}


def _is_known(hit: re.Match[str], sorter: Sorter) -> bool:
    """Whether a gazetteer holds a name before a colon, and it does not speak for a state."""
    kind = sorter.place_kind(hit["name"].replace("_", " "))
    return kind not in {None, "country"} and (bool(hit["mark"]) or not is_seat_of_state(hit["name"]))


def _may_be_place(name: str) -> bool:
    """Whether a name is one word in ordinary letters that is nobody's by any list."""
    one = " " not in name and name[1:].islower() and name.lower() not in list_ordinary()
    return one and not noun_classes(name.lower()) and country_of_name(name) is None and not is_seat_of_state(name)


def _speaks(hit: re.Match[str]) -> bool:
    """Whether what stands behind a colon is somebody's own words."""
    return _OWN.search(hit.string, hit.end()) is not None


def _mention(start: int, hit: re.Match[str]) -> PlaceMention:
    at = start + hit.start("name")
    return PlaceMention(text=hit["name"], start=at, end=at + len(hit["name"]))


def with_heading(tree: Tree, filled: Sequence[Slots], headings: Headings) -> list[Slots]:
    """The slots of a passage's drafts, with the place that heads the passage where they tell none of their own."""
    heading = headings.get(tree.start)
    if heading is None:
        return list(filled)
    return [
        one
        if one.places or one.origin or one.kind in WITHOUT_PLACE or (one.destination and one.kind == "advance")
        else replace(one, places=(heading,))
        for one in filled
    ]
