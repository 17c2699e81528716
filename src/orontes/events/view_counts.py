"""The counts of a claim's own event, with lists of victims added up: "a man and his two sons" are three."""

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache

from orontes.base import HARM, Bounds, add_bounds, cannot_overlap
from orontes.claims import Claim, Quantity
from orontes.events.rules import fusion_rules

Count = tuple[str, str, Bounds]
ARMED_OR_ALL = frozenset({"fighters", "all"})
_AFTER = 40
_PAST = re.compile(
    r"[,.;:\n]| (?:and|by|in|at|near|on|from|after|before|when|as|during|while|with|who|that|for|against|were|was) "
)
"""Where the words for those counted end: what stands behind tells of the deed, the place or the doer."""

_AND_OTHERS = re.compile(
    r" and (?:(?:other|allied|local|pro-\w+|\w+-(?:backed|allied|linked)|government|rebel) )*"
    r"(?:soldiers|troops|policem[ae]n|police|fighters|militia(?:s|men)?|militants|rebels|gunmen|insurgents|allies|guards"
    r"|civilians|people|volunteers|officers|mercenaries)\b"
)
"""More of those whom a number counts: "soldiers and pro-government fighters"."""


def own_counts(claim: Claim) -> tuple[Count, ...]:
    """The claim's counts of its own event, lists and groups that cannot overlap added up; no running tolls.

    Those included in a number that the claim does not tell say nothing of how many there were, and are left out.
    """
    own = [quantity for quantity in claim.quantities if quantity.scope == "event"]
    counts: list[Count] = []
    for of in sorted({quantity.of for quantity in own}):
        alone = [quantity for quantity in own if quantity.of == of and quantity.role == "alone"]
        listed = [quantity for quantity in own if quantity.of == of and quantity.role == "listed"]
        included = [quantity for quantity in own if quantity.of == of and quantity.role == "included"]
        counts += [(of, q.who, _bounds(q)) for q in (*alone, *(included if alone or listed else ()))]
        counts += _added_up(of, listed)
        if len(alone) > 1 and cannot_overlap(q.who for q in alone) and len({q.who for q in alone}) == len(alone):
            counts.append((of, "all", _sum(alone)))
    return tuple(counts)


def _added_up(of: str, parts: Sequence[Quantity]) -> list[Count]:
    """The groups of a list and their sum."""
    groups: dict[str, list[Quantity]] = defaultdict(list)
    for part in parts:
        groups[part.who].append(part)
    counts = [(of, who, _sum(group)) for who, group in groups.items()]
    if len(groups) < len(("one", "another")):
        return counts
    return [*(count for count in counts if count[1] != "all"), (of, "all", _sum(parts))]


def _bounds(quantity: Quantity) -> Bounds:
    return Bounds(low=quantity.low, high=quantity.high)


def _sum(parts: Sequence[Quantity]) -> Bounds:
    return add_bounds((part.low, part.high) for part in parts)


def harmed_men(claim: Claim, text: str) -> frozenset[str]:
    """Whose men a claim counts as killed or wounded, by the words for them: the state's, or those of its foes.

    The words stand right behind the number, wherever in the report that is.
    """
    told = [quantity for quantity in claim.quantities if quantity.of in HARM and quantity.who in ARMED_OR_ALL]
    if not told:
        return frozenset()
    words = [claim.patient.text] if claim.patient else []
    words += [_words_behind(quantity, text) for quantity in told]
    return frozenset(side for word in words for side in _sides_of(word))


def whose_men(quantity: Quantity, text: str) -> str | None:
    """Whose men one number counts, by the words behind it; None where they may be either side's.

    "14 soldiers and militiamen" counts others too.
    """
    words = _words_behind(quantity, text)
    sides = _sides_of(words)
    others = _AND_OTHERS.match(text, quantity.end + len(words))
    return sides[0] if len(sides) == 1 and others is None else None


def _words_behind(quantity: Quantity, text: str) -> str:
    """The words for those that a number counts."""
    return _PAST.split(text[quantity.end : quantity.end + _AFTER], 1)[0]


@lru_cache(maxsize=4096)
def _sides_of(words: str) -> tuple[str, ...]:
    """Whose men some words may mean."""
    return tuple(side for side, men in fusion_rules().men.items() if men.search(words))
