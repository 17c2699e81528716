"""The words by which claims tell what they do to control: the lists of words.yaml as patterns."""

import re
from collections.abc import Iterable
from functools import cache

from orontes.base import join_pattern


def either(name: str) -> str:
    """Any word of a list, as one piece of a pattern."""
    return join_pattern("control", name)


@cache
def _pattern(name: str, *, whole: bool) -> re.Pattern[str]:
    """Any word of a list, from the beginning of a word on."""
    end = r"\b" if whole else ""
    return re.compile(rf"\b{either(name)}{end}", re.I)


def tells(name: str, texts: Iterable[str], *, whole: bool = False) -> bool:
    """Whether a text has a word of the list; `whole`: as a whole word, not only as the beginning of one."""
    return any(_pattern(name, whole=whole).search(text) for text in texts)


@cache
def _ringed() -> re.Pattern[str]:
    force = rf"(?:{either('crowds')}|{either('armed')}|{either('rebels')}|enem(?:y|ies)|(?-i:[A-Z][\w’'-]+))"
    words = r"(?:[\w’'-]+ ){0,5}?"
    by = rf"by (?!{words}{either('lying_around')}\b){words}{force}\b"
    goal = r"(?:the|it|them|this|that|(?-i:[A-Z]))"
    doing = rf"{force}(?: (?:who|that|which|have|has|had|are|were|is|was|now|still|also))*"
    sides = r"(?: (?!by\b)\w+){0,3}"
    return re.compile(rf"\bsurrounded(?:{sides} {by}|(?!{sides} by\b))|\b{doing} surround(?:s|ing)? {goal}", re.I)


def tells_ringed(texts: Iterable[str]) -> bool:
    """Whether a force is told to surround what is held, and not that hills or villages lie around it."""
    return any(_ringed().search(text) for text in texts)


@cache
def _around() -> re.Pattern[str]:
    return re.compile(rf"\bsurrounded(?: \w+){{0,3}}? by (?:[\w’'-]+ ){{0,3}}?{either('lying_around')}\b", re.I)


def tells_land(texts: Iterable[str]) -> bool:
    """Whether a place is only told to be surrounded by land: "surrounded on three sides by forest"."""
    return all(_around().search(text) for text in texts)


@cache
def _several() -> re.Pattern[str]:
    number = r"(?:the|several|some|many|various|all|other|two|three|four|five|six|dozens of|\d+) "
    return re.compile(
        rf"^(?:{number})?(?:[a-z’'-]+ ){{0,3}}(?:{either('many_things')}\b|{either('many_homes')}\b(?! of))"
    )


@cache
def _headline() -> re.Pattern[str]:
    return re.compile(rf"\b{either('headline')}\b")


def begins_with(name: str, text: str) -> bool:
    """Whether a text begins with a word of the list."""
    return bool(re.match(rf"{either(name)}\b", text, re.I))


@cache
def _part() -> re.Pattern[str]:
    return re.compile(rf"(?:the )?(?:(?:large|wide|some|several|big) )?{either('parts_within')}\b.* of ", re.I)


def tells_part(words: str) -> bool:
    """Whether words name what lies within a town, or a share of it: "the streets of", "large parts of"."""
    return bool(_part().match(words))


@cache
def _whole(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?:the )?{either(name)}", re.I)


def names(name: str, text: str) -> bool:
    """Whether a text is a word of the list and nothing else."""
    return bool(_whole(name).fullmatch(text.strip()))


def names_no_place(words: str) -> bool:
    """Whether words name several places without names, or are a headline: nobody holds "several bases"."""
    return bool(_several().match(words)) or (len(words.split()) > 3 and bool(_headline().search(words)))
