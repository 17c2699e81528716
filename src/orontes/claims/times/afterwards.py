"""The day of a deed that the sentence after it tells: "Gunmen killed nine. The attack took place on Friday."."""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from orontes.claims.frames import load_frames
from orontes.claims.gate import Passage
from orontes.claims.lexicon import words_of
from orontes.claims.nouns.sorter import noun_classes
from orontes.claims.times.hours import names_day
from orontes.language import TimeExpression

_POINTS_BACK = re.compile(
    r"(?:It|This|That|(?:The|This|Both|All|These)(?: [a-z-]+){0,2}? (?P<deed>[a-z-]+))(?: all| both| reportedly)? "
    r"(?:took place|happened|occurred|unfolded|was carried out|were carried out|came (?:on|early|late|at|overnight))\b"
)


def find_dated_after(
    text: str, passages: Sequence[Passage], times: Sequence[TimeExpression]
) -> Mapping[int, TimeExpression]:
    """The time words of sentences that only date the deed of the sentence before, by where that one starts."""
    found: dict[int, TimeExpression] = {}
    for before, after in pairwise(passages):
        if before.paragraph != after.paragraph or not _points_back(text[after.span.start : after.span.end]):
            continue
        inside = [one for one in times if after.span.start <= one.start and one.end <= after.span.end]
        days = [one for one in inside if one.form in {"absolute", "weekday"} and names_day(one)]
        if len(inside) == len(days) == 1:
            found[before.span.start] = days[0]
    return found


def _points_back(sentence: str) -> bool:
    """Whether a sentence says of the deed told before when or where it was."""
    told = _POINTS_BACK.match(sentence)
    deed = told["deed"] if told is not None else None
    others = told is not None and bool(set(told[0].lower().split()[:3]) & words_of("other_deeds"))
    known = deed is None or deed in load_frames().nouns or deed in words_of("matters") or "event" in noun_classes(deed)
    return told is not None and known and not others
