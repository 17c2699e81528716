"""Speakers without a name: the words by which they are compared, the man that a pronoun means, and mere rumours.

"A military source" and "military source" are one speaker, in every outlet that has him; "residents" are those of their
outlet; two speakers of a like kind in one outlet are one, so that nobody is counted twice. "He said" is the man named
last before it, else the outlet's own report. What a report tells only as "reports of", and says who denies, is nobody's
word.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from orontes.base import read_yaml
from orontes.claims import Claim, Voice
from orontes.entities import Actor, names_nobody
from orontes.knowledge import name_words

_NEAR = 800
_ANY = ""  # a word that all bags hold
_HE = {"he", "she", "him", "her", "i"}


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerWords:
    """The lists of origins.yaml."""

    single: frozenset[str]
    alike: Mapping[str, str]
    plain: frozenset[str]
    rumour: tuple[str, ...]
    ours: frozenset[str]
    foes: frozenset[str]
    armed: re.Pattern[str]
    watching: re.Pattern[str]


@cache
def speaker_words() -> SpeakerWords:
    """The lists, read once."""
    raw = read_yaml(Path(__file__).with_name("origins.yaml"))
    return SpeakerWords(
        single=frozenset(raw["single"]),
        alike=raw["alike"],
        plain=frozenset(raw["plain"]),
        rumour=tuple(raw["rumour"]),
        ours=frozenset(raw["ours"]),
        foes=frozenset(raw["foes"]),
        armed=_any_word(raw["armed"]),
        watching=_any_word(raw["watching"]),
    )


def _any_word(words: Iterable[str]) -> re.Pattern[str]:
    """Any of some words, each whole."""
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b", re.IGNORECASE)


def speaks_for_arms(words: str) -> bool:
    """Whether a speaker without a name is of a force that fights: "an army spokesman", but no "military analyst"."""
    lists = speaker_words()
    return lists.armed.search(words) is not None and lists.watching.search(words) is None


def is_pronoun_voice(voice: Voice, known: Mapping[str, Actor]) -> bool:
    """Whether a voice is a pronoun for which no name was found."""
    return (voice.actor or "") not in known and names_nobody(voice.name or voice.text)


def named_before(claims: Iterable[Claim], known: Mapping[str, Actor]) -> dict[str, list[tuple[int, Actor]]]:
    """By report, the voices with a name and where they stand, in order."""
    found: dict[str, dict[int, Actor]] = defaultdict(dict)
    for claim in claims:
        for voice in claim.attribution:
            actor = known.get(voice.actor or "")
            if actor and not names_nobody(voice.text):
                found[claim.report][voice.start] = actor
    return {report: sorted(spots.items(), key=lambda spot: spot[0]) for report, spots in found.items()}


def lone_before(claims: Iterable[Claim], known: Mapping[str, Actor]) -> dict[str, list[tuple[int, str]]]:
    """By report, the single speakers without a name ("a tribal leader") and where they stand, in order."""
    found: dict[str, dict[int, str]] = defaultdict(dict)
    for claim in claims:
        for voice in claim.attribution[:1]:
            words = voice.name or voice.text
            if (voice.actor or "") not in known and not names_nobody(words) and _is_single(words):
                found[claim.report][voice.start] = words
    return {report: sorted(spots.items()) for report, spots in found.items()}


def _is_single(words: str) -> bool:
    """Whether words mean one man or woman without a name."""
    return bool(speaker_bag(words) & speaker_words().single) and not _many(words)


def last_before(voice: Voice, alone: Sequence[tuple[int, str]]) -> tuple[int, str] | None:
    """The single speaker without a name who was told last before "he said", near by."""
    he = voice.text.split()[:1] and voice.text.split()[0].casefold() in _HE
    near = [spot for spot in alone if voice.start - _NEAR <= spot[0] < voice.start] if he else []
    return near[-1] if near else None


def who_is_meant(voice: Voice, before: Sequence[tuple[int, Actor]]) -> Actor | None:
    """The nearest voice named before a pronoun: a person for "he", a body for "they" and "it"."""
    he = voice.text.split()[0].casefold() in _HE if voice.text.split() else False
    near = [actor for start, actor in before if voice.start - _NEAR <= start < voice.start and actor.kind != "media"]
    last = near[-1] if near else None
    return last if last is not None and (last.kind == "person") == he else None


def speaker_bag(words: str) -> frozenset[str]:
    """The telling words of a speaker without a name, each in the singular."""
    lists = speaker_words()
    bare = (word.removesuffix("s") if len(word) > 3 and not word.endswith("ss") else word for word in name_words(words))
    kept = (lists.alike.get(word, word) for word in bare if word not in lists.plain)
    return frozenset(word for word in kept if word not in lists.plain)


def unnamed_keys(voices: Iterable[tuple[str, str]]) -> dict[tuple[str, str], str]:
    """The key of each (outlet, words): short forms join the one longer form of their outlet; one man, all outlets."""
    listed = [(outlet, words, speaker_bag(words)) for outlet, words in sorted(set(voices))]
    holding: dict[tuple[str, str], set[frozenset[str]]] = defaultdict(set)
    for outlet, _, bag in listed:
        for word in (_ANY, *bag):
            holding[outlet, word].add(bag)
    found: dict[tuple[str, frozenset[str]], frozenset[str]] = {}
    keys = {}
    for outlet, words, bag in listed:
        if (outlet, bag) not in found:
            found[outlet, bag] = _longest(bag, [holding[outlet, word] for word in (_ANY, *bag)])
        full = found[outlet, bag]
        own = "" if len(full) > 1 and full & speaker_words().single and not _many(words) else f"{outlet}:"
        keys[outlet, words] = f"{own}{' '.join(sorted(full))}"
    return keys


def _longest(bag: frozenset[str], holding: Sequence[set[frozenset[str]]]) -> frozenset[str]:
    """The one longer form of an outlet that holds all others of a bag's words; the bag where there is none, or two.

    `holding` are the outlet's bags with each of its words, so that only those are looked at that have the rarest.
    """
    longer = [other for other in min(holding, key=len) if bag < other]
    longest = max(longer, key=len, default=bag)
    return longest if all(other <= longest for other in longer) else bag


def _many(words: str) -> bool:
    """Whether the words mean several speakers: their head is a plural."""
    singles = speaker_words().single
    return any(word.endswith("s") and word.removesuffix("s") in singles for word in name_words(words))


def find_rumours(claims: Iterable[Claim]) -> set[str]:
    """The claims that stand only as "reports of" what the same words of the report say is denied."""
    denied: dict[str, list[Claim]] = defaultdict(list)
    rumoured = []
    for claim in claims:
        if claim.polarity == "denied" and claim.attribution:
            denied[claim.report].append(claim)
        elif not claim.attribution and (claim.hedge or "").casefold().startswith(speaker_words().rumour):
            rumoured.append(claim)
    return {
        claim.id
        for claim in rumoured
        if any(
            other.kind == claim.kind and other.start < claim.end and claim.start < other.end
            for other in denied[claim.report]
        )
    }
