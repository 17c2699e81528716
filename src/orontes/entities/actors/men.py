"""Whose the men of a leader are: "Daro Senn's militias", "forces loyal to Senn", "troops of warlord Daro Senn" are his.

One leader's men have many words in news (forces, troops, militias, mercenaries, his army) and are one actor. The men of
a group ("the K9's fighters") are the group, those of a state its army; those of an ally stand on its side.
"""

import re

from orontes.entities.actors.phrases import bare_word, body_of, is_capital, kind_of_words, nation_of
from orontes.entities.actors.words import actor_words
from orontes.entities.words import either

_MEN = either("men")
_COUNT = (
    r"(?:(?:at least|more than|up to|about|around|some|over|nearly) )?(?:[\d,.]+|dozens|hundreds|scores|many|some|most)"
)
_NAME = r"(?-i:(?:[A-Z][\w.’'-]*|al-\w+|bin|ibn|von|van|de))"
OWNED = re.compile(
    rf"^(?:{_COUNT} of )?(?:the )?(?P<head>{_NAME}(?: {_NAME})*?)['’]s? (?:[a-z-]+ )?(?P<men>{_MEN})$", re.IGNORECASE
)
LED = re.compile(
    rf"^(?:{_COUNT} )?(?:the )?(?P<men>{_MEN}) (?:of|under) (?:the )?(?P<head>(?-i:[a-z]).*)$", re.IGNORECASE
)
LOYAL = re.compile(
    rf"^(?:{_COUNT} (?:of )?)?(?:(?:the|some|armed|local) )*(?:{_MEN}|{either('loyal_men')}) "
    r"(?:(?:who|which|that) (?:are|were|remain|remained) |still )?"
    rf"(?P<tie>{either('ties')}) (?:to|with) (?:the )?(?P<head>.+)$",
    re.IGNORECASE,
)

FLOCK = re.compile(
    rf"^(?:{either('some_of')} of (?:the )?|(?:the )?{either('flocks')} of (?:the )?(?-i:(?=[A-Z“\d]|al-)))",
    re.I,
)
"""Words for many before the name of a group: "dozens of fighters of the X"."""

COME_FROM = re.compile(
    rf"^(?:{_COUNT} (?:of )?)?(?:(?:the|some|armed|local) )*(?P<many>members?|{_MEN}|{either('flocks')}) from (?:the )?"
    r"(?P<head>(?-i:(?=[A-Z“\d]|al-)).*)$",
    re.I,
)
"""Men by the group that they come from: "fighters from the X"."""

PART = re.compile(
    rf"^(?:{_COUNT} (?:of )?)?(?:(?:[Tt]he|[Aa]n?|[Ss]ome) )?(?:[A-Z]?[a-z-]+ (?:[a-z-]+ )?)?"
    rf"(?i:{either('parts_of_armies')}) of (?:the )?(?P<head>.+)$"
)
"""Part of an army, by what it is part of: "a military group of the armed forces of Noria"."""

ARMS = re.compile(
    rf"^(?:(?:the|an?|some|two|three) )?(?P<head>.+?)(?<!-made)(?<!-built)(?<!-supplied)(?<!-designed)(?:['’]s?)? "
    rf"(?:{either('kinds_of_arms')} ){{0,3}}{either('arms')}$",
    re.IGNORECASE,
)
"""Arms by whose they are: "army warplanes", "the K9's drones"."""


def find_owner(text: str) -> tuple[str, str] | None:
    """A leader and the kind of his men, where a phrase names them by him: "25 of Daro Senn's mercenaries"; or arms."""
    arms = ARMS.match(text)
    found = arms or OWNED.match(text) or LED.match(text)
    if found is None or nation_of(text) is not None:
        return None
    if arms is not None:
        return arms["head"], "arms"
    kind = kind_of_words([found["men"].casefold()])
    return found["head"], "armed_group" if kind == "civilians" else kind


def body_before(tokens: list[str]) -> str | None:
    """The body that stands before a person's rank: "HTS commander", "River Front commander", "army spokesman"."""
    words = actor_words()
    kinds = {word for phrase in words.bodies for word in phrase.split()} | set(words.kinds)
    common = words.titles | words.roles | words.plain | kinds | set(words.sides)
    before: list[str] = []
    for token in tokens:
        named = bare_word(token) not in common and token not in words.nations
        grown = before and is_capital(token) and bare_word(token) in kinds - words.titles - words.roles
        if named or grown:
            before.append(token)
    rest = list(tokens)
    while rest and not before and bare_word(rest[-1]) in words.titles | words.roles:
        if body_of(" ".join(rest)):
            return " ".join(rest)
        rest.pop()
    return " ".join(before) or (" ".join(rest) if body_of(" ".join(rest)) else None)
