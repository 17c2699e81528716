"""Lists of people that do not come to the number they are announced by: "four were killed: a nurse and two guards".

Beside the lists of names (`counted`) reports count people by what they are. Each item says how many it stands for: "a
nurse" is one, "two guards" are two, "a couple" is two. Behind a colon the list is whole, so that it must come to the
number; in apposition it may leave some out, and only more than the number is a slip. A list of which one item cannot be
counted ("his children", "members of a family") is left alone.
"""

import re
from collections.abc import Iterator

from orontes.base import shared_words
from orontes.claims import noun_classes
from orontes.events.disputes.case import Case
from orontes.events.disputes.counted import CountedList, find_slips
from orontes.events.event import Dispute
from orontes.events.words import either

_NUMBERS = {word: number for number, word in enumerate((*shared_words("numbers"), "twenty"), 1)}
_NUMBER = rf"(?:{'|'.join(_NUMBERS)}|\d{{1,2}})"
_COUNT = re.compile(
    rf"(?<![\w,.-])(?<!including )(?<!them )(?P<number>{_NUMBER})\s+(?:of\s+(?:the|its|their|our)\s+)?"
    rf"(?:[\w’'-]+\s+){{0,2}}?(?P<noun>(?!{either('uncounted')}\b)[A-Za-z]{{3,}}s|people|men|women|children|police)\b",
    re.I,
)
_OPEN = re.compile(
    r"(?P<whole>(?:\s+[\w’'/-]+){0,9}?\s*:\s+)|(?:\s+[\w’'/-]+){0,7}?,\s+(?=(?:one|two|three|four|five)\s)"
)
_MAY_LIST = re.compile(r":\s|, (?:one|two|three|four|five)\s")
_LINK = re.compile(r"\s*,\s*(?:and\s+)?|\s+and\s+")
_CLOSED = re.compile(r"\s*(?:[.;]|$)")
_BEHIND = re.compile(r",\s+(?:are|is|were|was|have|has|had|remain(?:ed)?|died|survived)\b")
_CLAUSE = re.compile(r"\s+(?:are|is|were|was|have|has|had|said|died|fled|survived|escaped)\b")
"""What shows that the last item opens another clause: "a captain and a sergeant, and a clerk was wounded"."""
_NO_PEOPLE = frozenset({"others", "more", "of", "year", "years", "year-old", "month", "months", "days", "times"})
_PLURALS = frozenset({"children", "grandchildren", "men", "women", "people", "police", "staff", "personnel"})
_SEVERAL = 2
_PAIRS = frozenset({"couple", "pair"})
_CROWDS = frozenset({"family", "families", "group", "number", "crew", "team", "dozen", "score", "crowd"})
_WORD = (
    r"(?!(?:and|of|who|that|which|from|in|at|on|with|including|were|was|are|is|had|has|have|said|died|fled"
    r"|survived|escaped)\b)[\w’'-]+"
)
_ITEM = re.compile(
    rf"(?:(?:his|her|their|its|the)\s+)?(?P<many>{_NUMBER})\s+(?P<them>(?:{_WORD}\s+){{0,3}}{_WORD})"
    rf"|(?:an?|another|his|her|their|its|the)\s+(?P<one>(?:{_WORD}\s+){{0,3}}{_WORD})",
    re.I,
)
_AGED = re.compile(r",?\s+(?:aged\s+)?\d{1,2}(?=[,.;]|\s+and\b)|,?\s+\(\d{1,2}\)")


def find_itemized_slips(case: Case) -> Iterator[Dispute]:
    """Numbers of people that the list behind them contradicts."""
    return find_slips(case, find_itemized_lists)


def find_itemized_lists(text: str, start: int, end: int) -> Iterator[CountedList]:
    """The lists of people in a sentence that a number announces, each item with what it says."""
    if not _MAY_LIST.search(text, start, end):
        return
    last = start
    for count in _COUNT.finditer(text, start, end):
        opened = _OPEN.match(text, count.end())
        many = _value(count["number"]) >= _SEVERAL and _are_people(count["noun"])
        if opened is None or count.start() < last or not many:
            continue
        items, last = _read_items(text, opened.end())
        behind = _CLAUSE.match(text, last) if opened["whole"] else _BEHIND.match(text, last) is None
        if len(items) < 2 or behind:
            continue
        yield CountedList(
            number=_value(count["number"]), words=text[count.start() : count.end()], start=count.start(),
            names=tuple(words for words, _ in items), listed=opened.end(), end=last,
            closed=opened["whole"] is not None and bool(_CLOSED.match(text, last)),
            stand_for=sum(number for _, number in items),
        )  # fmt: skip


def _are_people(noun: str) -> bool:
    """Whether what is counted is people, as far as the word is known: no "missiles" and no "houses"."""
    classes = noun_classes(noun.lower())
    return not classes or bool(classes & {"people", "person", "force"})


def _value(word: str) -> int:
    """The number that a word or figure tells."""
    return int(word) if word.isdigit() else _NUMBERS[word.lower()]


def _read_items(text: str, at: int) -> tuple[list[tuple[str, int]], int]:
    """The items of a list with how many each stands for, and its end; none where one cannot be counted."""
    items: list[tuple[str, int]] = []
    end = at
    while item := _ITEM.match(text, at):
        number = _number_of(item)
        if number is None:
            return [], at
        aged = _AGED.match(text, item.end())
        end = aged.end() if aged else item.end()
        items.append((item[0], number))
        link = _LINK.match(text, end)
        if link is None:
            return items, end
        at = link.end()
    return items, end


def _number_of(item: re.Match[str]) -> int | None:
    """How many an item stands for; None where that is not told."""
    if item["many"]:
        return _value(item["many"]) if item["them"].split()[0].lower() not in _NO_PEOPLE else None
    words = item["one"].lower().split()
    if words[-1] in _PAIRS:
        return 2
    return None if words[-1].endswith("s") or (_CROWDS | _PLURALS) & set(words) else 1
