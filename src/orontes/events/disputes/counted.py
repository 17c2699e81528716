"""Lists that do not hold as many names as their report says: nine villages are announced and ten are named.

A list is read behind its number and noun: after a colon, a dash, "namely", in brackets, in apposition, or in the next
sentence ("They are …"). More names than the number are a slip however the list is opened; fewer only where it is
closed, for "including" names some, and a name that cannot be read must not be taken for a missing one.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from orontes.base import shared_words
from orontes.events.disputes.case import Case, make_dispute
from orontes.events.event import Dispute
from orontes.events.view import ClaimView
from orontes.events.words import either

_NUMBERS = {word: number for number, word in enumerate((*shared_words("numbers"), "twenty"), 1) if number > 1}
_MOST = 30
_COUNT = re.compile(
    r"(?<![\w,.-])(?P<number>"
    + "|".join(f"[{word[0]}{word[0].upper()}]{word[1:]}" for word in _NUMBERS)
    + r"|\d{1,2})\s+(?:(?!of\b)[a-z][\w’'-]*\s+){0,3}?"
    rf"(?P<noun>(?!{either('uncounted')}\b)[a-z]{{3,}}s|people|men|women|children)\b"
)
_GAP = r"(?:\s+(?!including\b|namely\b|such\b|of\b)[\w’'/-]+){0,9}?"
_SAID = r"(?:,[^.:;,\n]{1,50}\s(?:said|says|announced|reported|claimed|wrote|listed|stated))?"
_OPEN = re.compile(
    rf"(?P<closed>(?:{_GAP}|(?:\s+[\w’'/-]+){{1,9}}?){_SAID}(?:\s*:\s+|,?\s+namely:?\s+|,?\s+specifically:?\s+)"
    r"|[^.!?\n]{0,60}\.\s+(?:They|These|The\s+[a-z]+)\s+(?:are|were)\s*:?\s+)"
    rf"|(?P<some>{_GAP}(?:,?\s+(?:including|among\s+them|such\s+as|notably)\s+|\s+[–—-]{{1,2}}\s+|\s*\()|,\s+|\s+of\s+)"
)
_NAME = (
    r"(?:[A-Za-z]{1,4}[-’'])?[A-Z][\w’'‘`-]*"
    r"(?:\s+(?:(?:al|el|de|of|bin|ibn|abu|umm)\s+)?(?:[A-Za-z]{1,4}[-’'])?[A-Z][\w’'‘`-]*)*"
)
_ITEM = re.compile(
    rf"(?:the\s+)?(?:{either('named_by_what_they_are')}\s+(?:of\s+)?)?({_NAME})(?:\s+\([^()]{{1,40}}\))?"
)
_NEXT = re.compile(r"\s*[,;]\s*(?:and\s+|as\s+well\s+as\s+)?|\s+and\s+|\s+as\s+well\s+as\s+")
_SOME = re.compile(r"(?:including|among\s+them|such\s+as|notably|like)\b", re.I)
_CLOSED = re.compile(r"\s*(?:[.;)–—]|$)")
_SPEAKS = re.compile(r"\s+(?!and\b|as\s+well\b)[a-z]")


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedList:
    """A number, the words that tell it, and what is listed behind it; `closed` where the list is told as whole.

    `stand_for` is how many the items come to where that is told by them; names are one each.
    """

    number: int
    words: str
    start: int
    names: tuple[str, ...]
    listed: int
    end: int
    closed: bool
    stand_for: int | None = None

    @property
    def told(self) -> int:
        """How many the list comes to."""
        return len(self.names) if self.stand_for is None else self.stand_for

    @property
    def slips(self) -> bool:
        """Whether the list does not come to what the number says."""
        return self.told > self.number or (self.closed and self.told < self.number)


def find_counted_slips(case: Case) -> Iterator[Dispute]:
    """Numbers that the list of names behind them contradicts."""
    return find_slips(case, find_counted_lists)


def find_slips(case: Case, find_lists: Callable[[str, int, int], Iterator[CountedList]]) -> Iterator[Dispute]:
    """The lists that do not come to their number, in sentences that claim what is asserted."""
    seen: set[tuple[str, int]] = set()
    homes = {view.claim.id: event.id for event, group in case.groups for view in group}
    for view in case.views:
        start, end = case.sentence(view)
        if not view.asserted or (view.claim.report, start) in seen:
            continue
        seen.add((view.claim.report, start))
        for found in find_lists(case.reports[view.claim.report].text, start, end):
            if found.slips:
                yield from _slip(case, view.claim.report, found, homes)


def find_counted_lists(text: str, start: int, end: int) -> Iterator[CountedList]:
    """The lists of a sentence that a number announces."""
    for count in _COUNT.finditer(text, start, end):
        opened = _OPEN.match(text, count.end())
        number = int(count["number"]) if count["number"].isdigit() else _NUMBERS[count["number"].lower()]
        if opened is None or not 1 < number <= _MOST:
            continue
        first = opened.end()
        some = _SOME.match(text, first)
        names, last = _read_items(text, some.end() + 1 if some else first)
        if len(names) > 1:
            closed = opened["closed"] is not None and some is None and bool(_CLOSED.match(text, last))
            yield CountedList(
                number=number, words=text[count.start() : count.end()], start=count.start(), names=names,
                listed=first, end=last, closed=closed,
            )  # fmt: skip


def _read_items(text: str, at: int) -> tuple[tuple[str, ...], int]:
    """The names of a list from an offset on, and where it ends; who only reports it ("…, Reuters said") is left out."""
    names: list[str] = []
    end, joined = at, True
    while item := _ITEM.match(text, at):
        reports = names and not joined and _SPEAKS.match(text, item.end())
        if reports:
            break
        names.append(item[1])
        end = item.end()
        link = _NEXT.match(text, end)
        if link is None:
            break
        at, joined = link.end(), "and" in link[0] or "as" in link[0].split()
    return tuple(names), end


def _slip(case: Case, report: str, found: CountedList, homes: dict[str, str]) -> Iterator[Dispute]:
    """The slip: the claims that tell the number, against those on the names, or themselves."""
    near = [view for view in case.in_report(report) if view.claim.start < found.end and view.claim.end > found.start]
    telling = [view for view in near if view.claim.start <= found.start < view.claim.end] or near
    named = [view for view in near if _in_list(view, found)] or telling
    if not telling:
        return
    names = ", ".join(found.names)
    values = [(found.words, telling), (f"{found.told} named: {names}", named)]
    note = f"The report says {found.words} and names {found.told}: {names}."
    event = homes.get(telling[0].claim.id)
    yield make_dispute(("event", event) if event else ("report", report), "number", values, "slip", note)


def _in_list(view: ClaimView, found: CountedList) -> bool:
    """Whether a slot of the claim is one of the names listed."""
    claim = view.claim
    slots = (claim.place, claim.destination, claim.origin, claim.agent, claim.patient)
    return any(slot is not None and found.listed <= slot.start < found.end for slot in slots)
