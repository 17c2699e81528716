"""The place that heads a line: "Marib: a drone hit a post", "• Sumy – three wounded", "Baga, Borno: two dead".

Bulletins, monitors and posts put the place before a colon or a dash and leave it out of the sentences of that line.
The grammar knows only that a name stands before the colon, as a speaker's does ("Noor: the road is open"). A gazetteer
tells them apart, and a hash mark does. A capital without one mostly speaks for its state ("Ankara: we struck their
camps"). A dash heads a line only behind a bullet or where several lines have one, for a lone name before a dash is
a dateline, which tells where a story was written. So does a full stop, where several lines have one ("Marib. A drone
hit a post."); passages that nothing is told in may lie between. A town that opens a paragraph ("In Sumy, …") holds for
the rest of it in the same way. Later sentences of the line keep its place until they name another.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from orontes.claims.claim import PlaceMention
from orontes.claims.lexicon import words_of
from orontes.claims.nouns.sorter import Sorter, noun_classes
from orontes.claims.places.headings_sections import Section
from orontes.claims.references.towns import opens_sentence
from orontes.claims.slots.shared import Slots
from orontes.claims.tree import Tree, Word
from orontes.knowledge import SETTLEMENTS, country_of_name, is_seat_of_state
from orontes.language import list_ordinary

_WORD = r"[\w'’-]*"
_DAY = r"(?:\d{1,2} [A-Z][a-z]{2,8}(?: \d{4})?\s*[-–—,.:]\s+)?"
_HEADING = re.compile(
    rf"[^\w#]*{_DAY}(?:(?:In|Near|Around|At) )?(?P<mark>#?)"
    rf"(?P<name>[A-Z]{_WORD}(?: (?:[A-Z]|[ae][dlnrstz]h?-){_WORD}){{0,3}})(?P<called> [a-z]+)?"
    r"(?:, [A-Z\d][\w'’ -]+| \((?P<within>[^()]+)\))?"
    r"(?P<stop>[*_]{0,2}:[*_]{0,2}(?=\s+[^\s\"“'‘])|\s+[-–—]\s+(?=[^\s\"“'‘])"
    r"|[*_]{0,2}\.[*_]{0,2} (?=[A-Z\d]))"
)
_BULLETED = re.compile(r"(?:^|\n)[^\S\n]*(?:[•●▪■◦‣∙·*>–—-]|\(?\d{1,2}[.)])[^\S\n]*\Z")
_LINE_START = re.compile(r"(?:^|\n)\s*\Z")
_OWN = re.compile(r"\b(?:[Ww]e|[Oo]ur|us|I|[Mm]y)\b")
_DASHES = ("-", "–", "—")
_SHORTENED = re.compile(r"\b(?!Ma?c[A-Z]|D[eiu][A-Z]|L[ae][A-Z])\w*[a-z][A-Z]")
"""A short name of a body, as "MoD" and "MoFA" are."""
_BEFORE, _SEVERAL, _LONGEST = 12, 2, 80
_SHORTEST = 4
"""Letters of a name in capitals that may be a place's; shorter ones are a body's."""
WITHOUT_PLACE = frozenset({"other", "statement_or_appeal", "agreement_or_talks"})
"""What is said or agreed elsewhere is not told to be at the place that heads a line."""
Headings = Mapping[int, PlaceMention]


def find_headings(trees: Sequence[Tree], sorter: Sorter, text: str) -> Headings:
    """The places that head passages, by where these start; where one does, a lone name that stands so is one as well.

    For bulletins name villages that no gazetteer holds in the same way as the towns around them.
    """
    found = {tree.start: _find_label(tree, text) for tree in trees}
    headed = {start: hit for start, hit in found.items() if hit is not None and _is_called_place(hit)}
    listed = _find_listed({start: hit for start, hit in headed.items() if hit["stop"].strip()[:1] in _DASHES}, text)
    listed |= _find_stopped(headed, text)
    headed = {start: hit for start, hit in headed.items() if ":" in hit["stop"] or start in listed}
    known = {start for start, hit in headed.items() if _is_known(hit, sorter) or _is_told(hit, start, listed, text)}
    own = {tree.start for tree in trees if _OWN.search(tree.text) is not None}
    alike = {start for start, hit in headed.items() if known and _may_be_place(hit, sorter) and start not in own}
    heads = _find_openings(trees, sorter, text) | {start: _mention(headed[start]) for start in sorted(known | alike)}
    return _keep_through_lines(trees, heads, sorter)


def _find_openings(trees: Sequence[Tree], sorter: Sorter, text: str) -> dict[int, PlaceMention]:
    """The towns that open paragraphs: "In Sumy, a drone hit a post. Two men were wounded."; no state's capital."""
    found: dict[int, PlaceMention] = {}
    for tree in trees:
        word = next((one for one in tree.words[1:2] if _opens_paragraph(tree, one, text)), None)
        if word is not None and sorter.place_kind(word.text) in SETTLEMENTS and not is_seat_of_state(word.text):
            found[tree.start] = PlaceMention(text=word.text, start=word.start, end=word.end)
    return found


def _opens_paragraph(tree: Tree, word: Word, text: str) -> bool:
    """Whether a name stands behind the "In" with which a paragraph begins, and before a comma."""
    return _starts_line(text, tree.start) and opens_sentence(tree, word) and tree.words[2].text == ","


def _starts_line(text: str, at: int) -> bool:
    """Whether a line of the report starts at an offset."""
    return _LINE_START.search(text[max(0, at - 2) : at]) is not None


def _find_label(tree: Tree, text: str) -> re.Match[str] | None:
    """What heads a passage in its words, or right before it where the label was cut off as a passage of its own."""
    line = text.rfind("\n", max(0, tree.start - _LONGEST), tree.start) + 1
    before = _HEADING.match(text, line) if 0 < tree.start - line < _LONGEST else None
    between = text[before.end() : tree.start] if before is not None else "?"
    if before is not None and before.end() <= tree.start and (not between.strip() or _is_plain(before, between)):
        return before
    return _HEADING.match(tree.text) and _HEADING.match(text, tree.start)


def _is_plain(label: re.Match[str], between: str) -> bool:
    """Whether the words between a label with a full stop and a passage name nothing: "Marib. All is calm. …"."""
    return "." in label["stop"] and not re.search(r"(?<![.!?] )(?<!^)[A-Z]", between)


def _find_listed(dashed: Mapping[int, re.Match[str]], text: str) -> frozenset[int]:
    """Where a dash heads a line and is no dateline's: behind a bullet, or where several lines begin so."""
    ahead = {start: text[max(0, hit.start() - _BEFORE) : hit.start()] for start, hit in dashed.items()}
    opening = {start: dashed[start]["name"] for start, before in ahead.items() if _LINE_START.search(before)}
    bulleted = {start for start, before in ahead.items() if _BULLETED.search(before)}
    return frozenset(bulleted | (set(opening) if len(set(opening.values())) >= _SEVERAL else set()))


def _find_stopped(headed: Mapping[int, re.Match[str]], text: str) -> frozenset[int]:
    """Where a full stop parts a name from its line: where several lines of the report have one."""
    stopped = {start: hit for start, hit in headed.items() if hit["stop"].strip("*_ ") == "."}
    opening = {start: hit["name"] for start, hit in stopped.items() if _starts_line(text, hit.start())}
    return frozenset(opening if len(set(opening.values())) >= _SEVERAL else ())


def _is_called_place(hit: re.Match[str]) -> bool:
    """Whether a small word behind the name says what place it is: "Sumy region:", "Kupyansk direction:"."""
    called = (hit["called"] or "").strip()
    places = words_of("settlement") | words_of("regional") | words_of("directions") | words_of("site")
    return not called or called in places


def _is_known(hit: re.Match[str], sorter: Sorter) -> bool:
    """Whether a gazetteer holds a name before a colon, and it does not speak for a state or for a body."""
    if not hit["mark"] and (
        hit["name"].lower().split()[-1] in words_of("body_labels") or _SHORTENED.search(hit["name"])
    ):
        return False
    kind = sorter.place_kind(hit["name"].replace("_", " "))
    return kind not in {None, "country"} and (bool(hit["mark"]) or not is_seat_of_state(hit["name"]))


def _is_told(hit: re.Match[str], start: int, listed: frozenset[int], text: str) -> bool:
    """Whether a name that heads one of several lines is told as a place elsewhere: "no soldier was in Orvel"."""
    if start not in listed or noun_classes(hit["name"].lower()) or hit["name"].lower() in list_ordinary():
        return False
    of = "(?:the (?:town|village|city|district) of )?"
    told = rf"\b(?:in|around|near|towards|outside) {of}{re.escape(hit['name'])}\b"
    return re.search(told, text) is not None


def _may_be_place(hit: re.Match[str], sorter: Sorter) -> bool:
    """Whether a name has its region in brackets, or is one word that is nobody's by any list."""
    name = hit["name"]
    if hit["within"] and sorter.place_kind(hit["within"]) is not None:
        return True
    lettered = name[1:].islower() or (name.isupper() and len(name) >= _SHORTEST)
    one = " " not in name and lettered and name.lower() not in list_ordinary()
    return one and not noun_classes(name.lower()) and country_of_name(name) is None and not is_seat_of_state(name)


def _mention(hit: re.Match[str]) -> PlaceMention:
    called = hit["called"] if (hit["called"] or "").strip() in words_of("regional") | words_of("site") else None
    low, high = hit.start("name"), hit.end("called") if called else hit.end("name")
    return PlaceMention(text=hit.string[low:high], start=low, end=high)


def _keep_through_lines(trees: Sequence[Tree], heads: Headings, sorter: Sorter) -> Headings:
    """The same with the later sentences of each line, up to one that heads anew or follows another place's name."""
    kept: dict[int, PlaceMention] = {}
    line, heading = -1, None
    for tree in trees:
        own = heads.get(tree.start)
        if own is not None:
            line, heading = tree.paragraph, own
        elif tree.paragraph != line or _HEADING.match(tree.text) is not None:
            heading = None
        if heading is not None:
            kept[tree.start] = heading
            heading = None if _names_another(tree, heading, sorter) else heading
    return kept


def with_sections(
    headings: Headings, sections: Mapping[int, Section], trees: Sequence[Tree], sorter: Sorter
) -> Headings:
    """The same with the places that head sections, for the sentences of each paragraph up to one that names another."""
    kept = dict(headings)
    paragraph, named = -1, False
    for tree in trees:
        named = named and tree.paragraph == paragraph
        paragraph = tree.paragraph
        section = sections.get(tree.start)
        if section is None or section.place is None or tree.start in headings:
            continue
        if not named:
            kept[tree.start] = section.place
        named = named or _names_another(tree, section.place, sorter)
    return kept


def _names_another(tree: Tree, heading: PlaceMention, sorter: Sorter) -> bool:
    """Whether a sentence names a town or region beside the one that heads its line."""
    named = (word for word in tree if word.pos == "PROPN" and word.dep not in {"compound", "amod", "nmod:poss"})
    named = (word for word in named if word.lower not in words_of("months") | words_of("weekdays"))
    names = {sorter.bare_name(tree, word.i) for word in named} - {heading.text}
    return any(not is_seat_of_state(name) and sorter.place_kind(name) not in {None, "country"} for name in names)


def _is_part(slots: Slots) -> bool:
    """Whether what is told as the place is only a part of a site, without a name: "full control of the runway"."""
    return all(set(place.text.lower().split()) <= words_of("parts_of_sites") for place in slots.places)


def with_heading(tree: Tree, filled: Sequence[Slots], headings: Headings) -> list[Slots]:
    """The slots of a passage's drafts, with the place that heads the passage where they tell none of their own."""
    heading = headings.get(tree.start)
    if heading is None:
        return list(filled)
    return [
        one
        if (one.places and not _is_part(one))
        or one.origin
        or one.kind in WITHOUT_PLACE
        or (one.destination and one.kind == "advance")
        else replace(one, places=(heading,))
        for one in filled
    ]
