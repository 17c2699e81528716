"""Short names of bodies: letters in brackets behind a full name, and initials of the one body that fits."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from orontes.base import ATTACKS, find_commonest
from orontes.claims import Claim
from orontes.entities.actors.names import read_actor_name
from orontes.entities.actors.persons import ActorName
from orontes.entities.actors.words import actor_words
from orontes.reports import Report

_INTRODUCED = re.compile(r"((?:[^\s()]{1,40}\s{1,3}){1,12})\(([A-Z][A-Za-z]{1,7})\)")
_FEWEST_INITIALS = 3
STRIKING = ATTACKS | {"capture", "siege", "offensive_launch"}
"""Deeds of those under arms."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorUse:
    """One place where a claim names an actor; `voice` where it speaks; `told` where it is an outlet told something."""

    report: str
    start: int
    end: int
    phrase: str
    voice: bool = False
    told: bool = False


def find_acronyms(reports: Iterable[Report]) -> dict[str, str]:
    """Acronyms that reports introduce in brackets after the full name that they spell: HTS is Hay'at Tahrir al-Sham."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for report in reports:
        for match in _INTRODUCED.finditer(report.text) if "(" in report.text else ():
            words = match[1].split()
            full = _expansion(words, match[2]) or _translation(words, match[2])
            if full:
                found[match[2]][full] += 1
    return {acronym: find_commonest(names) or "" for acronym, names in sorted(found.items())}


def _expansion(words: list[str], acronym: str) -> str | None:
    """The last words before the bracket whose first letters spell the acronym, small words skipped at will."""
    letters = [letter.casefold() for letter in acronym if letter.isupper()]
    place = len(words)
    while letters and place:
        place -= 1
        first = _first_letter(words[place])
        if first == letters[-1]:
            letters.pop()
        elif words[place].casefold() not in actor_words().small:
            return None
    return " ".join(words[place:]).strip("“”\"'’,.") if not letters and place < len(words) - 1 else None


def _translation(words: list[str], acronym: str) -> str | None:
    """The name before letters that spell it in another language, whose initials are the same but for one and order."""
    small = actor_words().small
    run: list[str] = []
    for word in reversed(words):
        if not (word[:1].isupper() or word in small):
            break
        run.insert(0, word)
    while run and run[0].casefold() in small:
        run.pop(0)
    initials = Counter(_first_letter(word) for word in run if word[:1].isupper())
    letters = Counter(letter.casefold() for letter in acronym if letter.isupper())
    shared = (initials & letters).total()
    enough = letters.total() >= _FEWEST_INITIALS and shared >= letters.total() - (letters.total() > _FEWEST_INITIALS)
    alike = enough and initials.total() <= letters.total() + 1 and any(word in small for word in run)
    return " ".join(run) if alike else None


def _first_letter(word: str) -> str:
    """The first letter behind an article: "al-Sham" gives s."""
    bare = re.sub(r"^(?:[Aa]l|[Aa]n|[Aa]sh|[Aa]t|[Ee]l)-", "", word).lstrip("“\"'‘’(")
    return bare[:1].casefold()


def phrases_in_arms(uses: Sequence[ActorUse], claims: Sequence[Claim]) -> frozenset[str]:
    """The phrases by which claims name who attacked or took anything."""
    spots = {
        (claim.report, claim.agent.start) for claim in claims if claim.agent and claim.kind in STRIKING | {"advance"}
    }
    return frozenset(use.phrase for use in uses if (use.report, use.start) in spots)


def _with_leaders(uses: Sequence[ActorUse], names: Mapping[str, ActorName]) -> Iterator[tuple[ActorUse, ActorName]]:
    """Each use with its name, and with that of who leads it: "insurgents led by Harakat Nur al-Din"."""
    for use in uses:
        name = names[use.phrase]
        yield use, name
        if name.lead:
            yield use, read_actor_name(name.lead)


def find_initials(
    uses: Sequence[ActorUse], names: dict[str, ActorName], armed: Set[str] = frozenset()
) -> dict[str, str]:
    """Initials of the one body that the same report names in full, or, of four and more letters, any report.

    Three letters are those of the one body of another report where both are told as fighting, by one of the `armed`.
    """
    told: dict[tuple[str, str], set[str]] = defaultdict(set)
    short: set[tuple[str, str]] = set()
    fought: dict[bool, set[str]] = {True: set(), False: set()}
    for use, name in _with_leaders(uses, names):
        if name.form != "organisation":
            continue
        words = [word for word in name.core.split() if word.casefold() not in actor_words().small]
        whole = len(words) >= _FEWEST_INITIALS
        letters = "".join(map(_first_letter, words)).upper() if whole else name.core
        if whole:
            told[use.report, letters].add(name.core)
        elif name.core.isupper() and name.core.isalpha() and actor_words().named.get(name.core) != "media":
            short.add((use.report, name.core))
        if use.phrase in armed:
            fought[whole].add(letters)
    full: dict[str, set[str]] = defaultdict(set)
    beside = {letters for _, letters in short & told.keys()}
    alike = fought[True] & fought[False]
    used = {letters for _, letters in short if letters in beside | alike or len(letters) > _FEWEST_INITIALS}
    for key in sorted(told):
        if key in short or (key[1] in used - beside):
            full[key[1]] |= told[key]
    return {letters: min(found) for letters, found in sorted(full.items()) if len(found) == 1}
