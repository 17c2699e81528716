"""Whom a count counts: those under arms are never the civilians whom another report counts, nor families persons."""

import re
from collections.abc import Sequence

from orontes.claims import Claim, Quantity, word_sets
from orontes.exports.account.words import table

_BEHIND = re.compile(r"\s+of (?:them|these|those)\b")
_FAMILIES = re.compile(r"\s+(?:[\w’'-]+\s+)?(?:families|family|households?)\b(?!\s+members?\b)", re.I)
_HEAD_END = re.compile(r"\s(?:of|in|from|at|on|near|around|who|which|that)\b|,")
_ARMED = frozenset({"fighters", "soldiers"})


def group_of(quantity: Quantity, claim: Claim) -> str:
    """The group that a count is of: "armed", "families", or empty for people of any sort."""
    if quantity.who in _ARMED:
        return "armed"
    if quantity.who == "all" and _FAMILIES.match(_text_behind(quantity, claim)):
        return "families"
    return "armed" if quantity.who == "all" and find_pointed(quantity, claim) in _armed() else ""


def find_pointed(quantity: Quantity, claim: Claim) -> str:
    """The noun of those whom "40 of them" means, which are those that the claim says were struck; else empty."""
    if claim.patient is None or not _BEHIND.match(_text_behind(quantity, claim)):
        return ""
    nouns = word_sets("nouns")["people"] | _armed() | frozenset(table("people_nouns"))
    for part in (_HEAD_END.split(claim.patient.text)[0], claim.patient.text):  # "gatherings of gunmen" are gunmen
        last = part.split()[-1].lower() if part.split() else ""
        if last in nouns:
            return last
    return ""


def are_alike(rows: Sequence[tuple[Quantity, Claim]]) -> bool:
    """Whether counts are of one group of people, so that one may stand for another."""
    return len({group_of(quantity, claim) for quantity, claim in rows}) <= 1


def _text_behind(quantity: Quantity, claim: Claim) -> str:
    """The words of the claim behind the number."""
    return claim.text[max(0, quantity.end - claim.start) :] if quantity.start >= claim.start else ""


def _armed() -> frozenset[str]:
    return word_sets("nouns")["force"] - word_sets("nouns")["crowd"] - word_sets("nouns")["demonstrator"]
