"""Two deaths of one day in one town: a farmer shot and a child killed by a mine are two, however near they lie.

The problem: who counts the dead of a war tells of one here and one there, and two killings of one each agree in place,
day and number. What we chose: where both acts killed just one, and the words for the two name people who cannot be
one, a child and a soldier, a farmer and a journalist, they are two. "A man", "a civilian" and "a resident" may be
anybody. Rejected: two nouns that differ (one outlet's farmer is another's resident), and the number alone.
"""

import re
from functools import cache, lru_cache
from pathlib import Path

from orontes.base import Bounds, read_yaml
from orontes.claims import noun_classes
from orontes.events.view import ClaimView

_ONE = Bounds(low=1, high=1)
_WORD = re.compile(r"[a-z][a-z-]+")
_ARMED = {"force", "outlaw", "titles"}
_AND = re.compile(r"\b(?:and|or|with)\b|,", re.I)


def two_victims(one: ClaimView, two: ClaimView) -> str | None:
    """Why two acts that killed one each are not one; None where the dead may be the same."""
    mine = sort_of_victim(one)
    theirs = sort_of_victim(two) if mine is not None else None
    return "one killed each, and not the same" if theirs is not None and mine != theirs else None


def sort_of_victim(view: ClaimView) -> str | None:
    """The sort of people of which the one dead of an act was; None where more died, or nothing tells it."""
    killed = [bounds for of, _, bounds in view.counts if of == "killed"]
    if not killed or any(bounds != _ONE for bounds in killed) or view.claim.patient is None:
        return None
    return _sort_of(view.claim.patient.text)


def harms_unarmed(view: ClaimView) -> bool:
    """Whether a claim calls those harmed by a word for people, and by none for men under arms: "a hundred youths"."""
    patient = view.claim.patient
    if patient is None or view.harmed or any(who == "fighters" for _, who, _ in view.counts):
        return False
    classes = [noun_classes(word) for word in _WORD.findall(patient.text.casefold())]
    return any("people" in told for told in classes) and not any(told & _ARMED for told in classes)


@lru_cache(maxsize=65536)
def _sort_of(words: str) -> str | None:
    """The sort that the last telling noun names; None where several are named, or none."""
    if _AND.search(words):
        return None
    found = [sort for word in _WORD.findall(words.casefold()) if (sort := _sorts().get(word)) is not None]
    return found[-1] if found else None


@cache
def _sorts() -> dict[str, str]:
    """Words for people, each with its sort."""
    raw = read_yaml(Path(__file__).with_name("victims.yaml"))
    return {str(word): sort for sort, words in raw.items() for word in words}
