"""Which passages of a report are read: those that hold a trigger word or rank a town, with the neighbours they need.

The tokenizer alone is a hundred times quicker than the parser, and most passages of most reports tell no deed; so words
are looked up first and only what may tell something is parsed.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from orontes.base import Span
from orontes.claims.deeds.holding import may_tell_holding
from orontes.claims.deeds.presence import may_tell_presence
from orontes.claims.frames import load_frames
from orontes.claims.lexicon import links_of, words_of
from orontes.claims.passage import ParsedPassage
from orontes.claims.places.headings_posts import POSTED
from orontes.claims.places.lands import may_put_in_land
from orontes.claims.repairs import mend
from orontes.claims.tree import Tree, Word, words_of_doc
from orontes.language import load_grammar, split_passages, unmask
from orontes.reports import Region, Report

if TYPE_CHECKING:
    from spacy.tokens import Doc

READ_REGIONS = frozenset({"body", "headline", "caption", "infobox"})
WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
FIELD = re.compile(r"(?<=\s)\|\s*|\|(?=\s)\s*")
FURNITURE = re.compile(r"\.(?:jpe?g|png|svg|gif)\b|^[\s\xa0]*(?:Controlled|Held|Area) ", re.MULTILINE)
LABEL = re.compile(
    r"[A-Z][\w’'-]*(?: [\w’'-]+){0,3} "
    r"(?:province|countryside|governorate|city|district|region|suburbs|town|oblast|state|county): (?=[A-Z])"
)
SHOUTS = r"(?:BREAKING(?: NEWS)?|URGENT|JUST IN|FLASH|ALERT|CONFIRMED|DEVELOPING|UPDATE|EXCLUSIVE)"
SHOWN = r"(?:WATCH|VIDEO|PHOTOS?|PICTURES|FOOTAGE|LIVE|LOOK|SEE|THREAD)"
SHOUT = re.compile(rf"\W{{0,8}}(?:{SHOUTS}\b[^\w#@\"“]{{1,6}}|(?i:{SHOUTS}|{SHOWN})\s?[:|]\s*)(?=\S)")
"""What posts shout before the news, which the parser takes for a part of it."""
TAGS = re.compile(r"(?:#\w+[\s:|–—-]+){2,}(?=(?:[A-Z]\w|\d))|(?:#\w+[\s:|–—-]+)+(?=#\w+\s+(?:[A-Z]\w+\s+)?[a-z])")
"""The tags before a post, which say what it is about, where a capital or a number begins it."""
TAG = re.compile(r"#\w+")
TAGGED = re.compile(r"(?<=[\w.!?”\"])(?<!\bin)(?<!\bof)(?<!\bon)(?<!\bat)(?<!\bnear)\s+")
CLOCK = re.compile(r"\[?\d{1,2}:\d\d(?::\d\d)?\]?(?:\s?[AaPp][Mm])?[\s:–—-]+(?=[A-Z][a-z])")
"""The hour before a post of a running account: "09:15 Friends in the town say"."""
PLUS = re.compile(r"(?<= )\+(?= )")
"""What posts write for "and", read as the sign that the parser knows."""
MOST_CHARACTERS = 1500
LEAST_TAGS = 2
TOWN_AGAIN = re.compile(
    r"\b(?:the|this|that) (?:[a-z-]+ ){0,2}(?:city|town|village|capital|settlement|hamlet)\b(?! of\b)"
    r"|\b(?:both|(?:the|these) (?:two|three|four)) (?:cities|towns|villages|settlements|hamlets)\b"
    r"|\bthere\b(?! (?:is|are|was|were|has|have|had|will)\b)",
    re.IGNORECASE,
)
"""Words for a town that was named before."""
TOWN_AHEAD = 3
"""Passages before such words that may name it."""
CONTESTING = (
    "denying", "untrue", "truthful", "erring", "blaming_alone", "accusing", "attributing", "answerable",
    "claimed_things",
)  # fmt: skip
"""Lists of words that say who did what was told right before, or that it was not so."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence of the report with its region and paragraph, the line it stands on; a caption's is negative.

    The lines of captions are not counted: what is told behind a picture goes on from what was told before it.
    """

    span: Span
    region: str
    paragraph: int


def find_passages(report: Report) -> list[Passage]:
    """The sentences of the regions that are read, in order."""
    regions = report.regions or (Region(start=0, end=len(report.text), kind="body"),)
    found: list[Passage] = []
    line = counted = 0
    for region in (one for one in regions if one.kind in READ_REGIONS):
        beside = region.kind == "caption"
        for whole in split_passages(report.text, region.start, region.end):
            line += report.text.count("\n", counted, whole.start)
            counted = whole.start
            if region.kind != "infobox" or not FURNITURE.search(report.text, whole.start, whole.end):
                parts = [part for span in split_fields(report.text, whole) for part in cut_long(report.text, span)]
                found.extend(Passage(part, region.kind, -line if beside else line) for part in parts)
        if beside:
            line -= report.text.count("\n", region.start, counted)
            counted = max(counted, region.end)
    return found


def cut_long(text: str, whole: Span) -> list[Span]:
    """A passage in parts of at most MOST_CHARACTERS, cut at spaces: what runs on so long is no sentence."""
    parts, start = [], whole.start
    while whole.end - start > MOST_CHARACTERS:
        cut = text.rfind(" ", start + MOST_CHARACTERS // 2, start + MOST_CHARACTERS) + 1 or start + MOST_CHARACTERS
        parts.append(Span(start=start, end=cut))
        start = cut
    return [*parts, Span(start=start, end=whole.end)]


def split_fields(text: str, whole: Span) -> list[Span]:
    """A title's fields ("Aleppo | Two killed | Agency") and a label before a colon, each a passage of its own."""
    ends = [m.end() for m in FIELD.finditer(text, whole.start, whole.end)]
    label = LABEL.match(text, whole.start, whole.end) or SHOUT.match(text, whole.start, whole.end)
    label = label or POSTED.match(text, whole.start, whole.end)
    label = label or CLOCK.match(text, whole.start, whole.end) or TAGS.match(text, whole.start, whole.end)
    if label is not None:
        ends.append(label.end())
    tags = find_trailing(text, whole)
    if tags is not None:
        ends.append(tags)
    starts = [whole.start, *sorted(ends)]
    spans = [Span(start=start, end=end) for start, end in zip(starts, [*sorted(ends), whole.end], strict=True)]
    return [span for span in spans if text[span.start : span.end].strip(" |:")]


def find_trailing(text: str, whole: Span) -> int | None:
    """Where the tags behind a post begin, two or more and behind its words; None where it has none.

    A tag behind a preposition is a word of the post, as in "fighting in #Bara #Sudan #news".
    """
    starts = [whole.end]
    for word in reversed(text[whole.start : whole.end].split()):
        if TAG.fullmatch(word) is None:
            break
        starts.append(text.rindex(word, whole.start, starts[-1]))
    for start in starts[: LEAST_TAGS - 1 : -1][:LEAST_TAGS]:
        low = whole.start + len(text[whole.start : start].rstrip())
        if TAGGED.match(text, low, whole.end):
            return low
    return None


def choose_passages(text: str, passages: Sequence[Passage]) -> list[Passage]:
    """The passages that hold a trigger word or rank a town, with the neighbours that their pronouns and quotes need."""
    triggers = load_frames().triggers
    words = [set(WORD.findall(unmask(text[p.span.start : p.span.end]).lower().replace("’", "'"))) for p in passages]
    chosen = {
        k
        for k, here in enumerate(words)
        if here & triggers or any(part in triggers for word in here if "-" in word for part in word.split("-"))
    }
    told = [text[one.span.start : one.span.end] for one in passages]
    chosen |= {k for k, here in enumerate(words) if _may_tell(told[k], here)}
    contesting = frozenset[str]().union(*(words_of(name) for name in CONTESTING))
    ranks, towns = words_of("superlatives"), words_of("settlement")
    chosen |= {k for k, here in enumerate(words) if here & ranks and here & towns}
    chosen |= {k for k, here in enumerate(words) if {k - 1, k - 2} & chosen and (here & contesting or _may_come(here))}
    for k in sorted(chosen):
        quoted = any(mark in told[k] for mark in '“”"')
        if k > 0 and (words[k] & links_of("looking_back") or quoted):
            chosen.add(k - 1)
        if quoted and k + 1 < len(passages):
            chosen.add(k + 1)
        if _means_town(told[k], words[k]):
            chosen |= _told_ahead(passages, k)
    return [passages[k] for k in sorted(chosen)]


def _means_town(text: str, words: set[str]) -> bool:
    """Whether a sentence may mean a town told before it: "hit the city", "the fighting there"."""
    again = "there" in words or bool(words & (words_of("settlement") | words_of("settlements")))
    return again and TOWN_AGAIN.search(text) is not None


def _told_ahead(passages: Sequence[Passage], k: int) -> set[int]:
    """The passages of a paragraph before one of its own, a few at most; of one that opens it the passage before."""
    near = range(max(0, k - TOWN_AHEAD), k)
    return {j for j in near if passages[j].paragraph == passages[k].paragraph} or set(near[-1:])


def _may_tell(text: str, words: set[str]) -> bool:
    """Whether a sentence may tell what no single word does: who is where, who has what, how many a side lost."""
    losses = bool(words & words_of("putting") and words & words_of("losses"))
    held = bool(words & (words_of("custodies") | words_of("hands")))
    held = held or ("down" in words and bool(words & words_of("flying_things")))
    return losses or held or may_tell_presence(text, words) or may_put_in_land(text) or may_tell_holding(text)


def _may_come(words: set[str]) -> bool:
    """Whether a sentence may say whence the fire came that was told before."""
    return bool(words & words_of("came") and words & words_of("arriving"))


def find_mended(words: Sequence[Word], doc: "Doc") -> frozenset[int]:
    """The words whose arcs are not those of the parsed passage."""
    heads = [-1 if token.head.i == token.i else token.head.i for token in doc]
    return frozenset(word.i for word in words if (word.head, word.dep) != (heads[word.i], doc[word.i].dep_))


def is_headline(text: str, passage: Passage) -> bool:
    """Whether a passage is a headline, or a line of its own that ends as one does: without a mark."""
    last = text[passage.span.start : passage.span.end].rstrip()[-1:]
    return passage.region == "headline" or (last.isalnum() and text[passage.span.end :].lstrip(" ")[:1] in {"", "\n"})


def parse_passages(text: str, passages: Sequence[Passage]) -> tuple[list[Tree], list[ParsedPassage]]:
    """The passages with their grammar, as trees and as parsed passages."""
    docs = load_grammar("en").parse([PLUS.sub("&", text[p.span.start : p.span.end]) for p in passages])
    trees, parsed = [], []
    for number, (passage, doc) in enumerate(zip(passages, docs, strict=True)):
        span = passage.span
        fault = None
        try:
            words, mended = mend(doc, span.start, headline=is_headline(text, passage))
        except Exception as error:  # noqa: BLE001  (one passage must not cost the others)
            words, mended, fault = words_of_doc(doc, span.start), doc, f"{type(error).__name__}: {error}"
        tree = Tree(
            tuple(words), text[span.start : span.end], span.start, region=passage.region, paragraph=passage.paragraph
        )
        tree.number, tree.fault = number, fault
        if mended is not doc:
            tree.mended = find_mended(words, doc)
        trees.append(tree)
        parsed.append(
            ParsedPassage(start=span.start, doc=mended, region=passage.region, paragraph=passage.paragraph, text=text)
        )
    return trees, parsed
