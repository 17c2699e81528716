"""Who did it and who suffered it, over an event's claims: most claims first."""

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from pathlib import Path

from orontes.base import read_yaml
from orontes.claims import ActorMention
from orontes.entities import names_nobody, nation_of
from orontes.events.event import Party
from orontes.events.values import telling
from orontes.events.view import ClaimView
from orontes.events.words import either

_WORD = re.compile(r"[\w-]+")
_ARTICLES = frozenset({"a", "an", "the"})
_POINTING = re.compile(rf"^{either('pointing')}\b|\bof {either('pointing')}$", re.I)
_MODEL = re.compile(r"[A-Z][A-Za-z]*-?\d")
"""How the model of an aircraft or a weapon is called: "MQ-9", "TB2"."""


def gather_parties(
    views: Sequence[ClaimView],
    slot_of: Callable[[ClaimView], ActorMention | None],
    tellers: frozenset[str] = frozenset(),
) -> tuple[Party, ...]:
    """Agents or patients with the claims behind each; mere pronouns and `tellers` (outlets, monitors) are none.

    Those of most claims first, unknown ones after them, and last weapons and aircraft of which nobody says whose.
    """
    slots: dict[str, list[tuple[str, ActorMention]]] = defaultdict(list)
    for view in telling(views):
        slot = slot_of(view)
        if slot and slot.actor not in tellers and (slot.actor or slot.side or not _names_none(slot.name or slot.text)):
            slots[slot.actor or f"~{_shown(slot).casefold()}"].append((view.claim.id, slot))
    keys = sorted(
        slots, key=lambda key: (names_only_arms(slots[key][0][1]), key.startswith("~"), -len(slots[key]), key)
    )
    return tuple(
        Party(
            actor=slots[key][0][1].actor,
            name=_shown(slots[key][0][1]),
            side=slots[key][0][1].side,
            text=slots[key][0][1].text,
            claims=tuple(claim for claim, _ in slots[key]),
        )
        for key in keys
    )


def points_elsewhere(name: str) -> bool:
    """Whether a doer's words say who only with others before them: "whose fighters", "6,500 of them"."""
    return _POINTING.search(name) is not None


def _names_none(words: str) -> bool:
    return names_nobody(words) or points_elsewhere(words)


def names_only_arms(slot: ActorMention | Party) -> bool:
    """Whether words name only a weapon or an aircraft, and nobody whose it is."""
    return _are_only_arms(slot.text, slot.name or slot.text)


@lru_cache(maxsize=65536)
def _are_only_arms(text: str, name: str) -> bool:
    """The same of a slot's words and the name that is understood by them."""
    arms, bodies = arms_words()
    words = _WORD.findall(text)
    if arms & set(words) and any(map(_MODEL.match, words)) and nation_of(name) is None:
        return not any(word in bodies for word in words)
    named = any(word[:1].isupper() and word.casefold() not in arms | _ARTICLES for word in words)
    return not named and any(word in arms for word in words) and not any(word in bodies for word in words)


@cache
def arms_words() -> tuple[frozenset[str], frozenset[str]]:
    """Words for weapons and aircraft, and words for bodies that have them, in small letters."""
    raw = read_yaml(Path(__file__).with_name("parties.yaml"))
    return frozenset(raw["arms"]), frozenset(raw["bodies"])


@cache
def small_words() -> frozenset[str]:
    """Words that begin a doer's words and are no part of a name."""
    return frozenset(read_yaml(Path(__file__).with_name("parties.yaml"))["small"]).union(*arms_words())


def _shown(slot: ActorMention) -> str:
    """The name shown of a party: who is meant, the side for "we", else the words."""
    words = slot.name or slot.text
    return slot.side if slot.side and names_nobody(words) else words
