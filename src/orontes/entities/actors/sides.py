"""On whose side an actor stands: from a pack, its names in reports, who leads or backs it, and whom it fights.

The problem: no list of groups is complete, and reports of any war must do. What was observed: within one war reports
name the two camps by few role words (regime, government; rebels, opposition), tie named groups to them ("the Islamist
HTS rebels", "HTS-led rebels", "pro-government militia"), and name the armies of the state at war by its adjective.
Armies of other states take a side only by what they do. What we chose: role words first; then ties (lead, backing,
membership); then the state's own forces, which are the government's where the same state has an opposition in these
reports, else the state's by name; then a group that fights one camp only and is no state is put with the other camp;
last, groups that stand together (`alliances`) in neither camp are a side by the name of the one told most.
A minister, ministry or parliament of a state that has no opposition in arms here is no camp's: it is its own state's
where that state's forces fight, and nobody's else. "The Turkish forces and their opposition allies" give Turkey none.
Each step names its basis. Rejected: sides by co-occurrence in a sentence (a party and its victim stand together more
often than two allies).
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set

from orontes.base import ATTACKS, STATE_KINDS, find_commonest
from orontes.claims import Claim
from orontes.entities.actors.acronyms import STRIKING
from orontes.entities.actors.camps import (
    GOVERNMENT,
    OPPOSITION,
    SideBook,
    councils_in_arms,
    govern_by_name,
    name_camps,
    ruling_councils,
)
from orontes.entities.actors.pack import Key
from orontes.entities.actors.persons import ActorName

_JOINED = re.compile(r"\b(?:and|or|with)\b", re.I)
_OF_STATES = frozenset({"body", "nation"})
_AGAINST = ATTACKS | {"clash", "capture", "siege", "offensive_launch", "abduction", "arrest_or_detention"}


def find_sides(
    phrases: Mapping[Key, Sequence[ActorName]],
    ties: Iterable[tuple[Key, Key]],
    fights: Iterable[tuple[Key, Key]],
    given: Mapping[Key, str],
    striking: Set[Key] = frozenset(),
) -> dict[Key, tuple[str, str]]:
    """Side and basis of each actor. `ties` lead from a member to its head; `fights` from agent to patient.

    `striking` are those who use force, whoever suffers it.
    """
    book, tied, fought = SideBook(), sorted(set(ties)), sorted(set(fights))
    for key in sorted(given):
        book.put(key, given[key], "pack")
    civil = nations_at_civil_war(phrases)
    for key in sorted(phrases):
        side = side_by_name(key, phrases[key])
        if side != GOVERNMENT or not _of_a_state_at_peace(key, phrases[key], civil):
            book.put(key, side, "named")
    for key in sorted(phrases):
        if key[0] in _OF_STATES:
            book.put(key, GOVERNMENT if key[1] in civil else None, "named")
    for key in (*ruling_councils(phrases), *councils_in_arms(phrases, striking)):
        book.put(key, GOVERNMENT, "named")
    own = {key for key, names in phrases.items() if _of_a_state_at_peace(key, names, civil)}
    _spread(book, tied, own)
    _fighting_states(book, phrases, fought, striking)
    _other_camp(book, phrases, fought)
    _spread(book, tied, own)
    govern_by_name(book, phrases, tied, fought)
    _spread(book, tied, own)
    name_camps(book, phrases, tied)
    return book.sides


def _of_a_state_at_peace(key: Key, names: Sequence[ActorName], civil: set[str]) -> bool:
    """Whether an actor is a state, its body or its man, and that state has no opposition in arms in these reports."""
    if key[0] in _OF_STATES:
        return bool(key[1]) and key[1] not in civil
    nations = {name.nation for name in names if name.nation}
    return key[0] == "person" and bool(nations) and not nations & civil


def side_by_name(key: Key, names: Sequence[ActorName]) -> str | None:
    """The side that most of an actor's own names tell."""
    if key[0] == "side":
        return key[2]
    if key[0] == "body" and key[2] in {"government forces", "government"} and not key[1]:
        return GOVERNMENT
    counts = Counter(name.side for name in names if name.side)
    return find_commonest(counts) if key[0] != "body" else None


def nations_at_civil_war(phrases: Mapping[Key, Sequence[ActorName]]) -> set[str]:
    """States that have both an opposition in arms and forces or a government of their own in these reports."""
    found: dict[str, set[str]] = defaultdict(set)
    for key, names in phrases.items():
        if key[0] == "side":
            if not all(_JOINED.search(name.core) for name in names):
                found[key[1]].add(key[2])
        elif key[0] in _OF_STATES:
            found[key[1]].add(GOVERNMENT)
    return {nation for nation, sides in found.items() if {GOVERNMENT, OPPOSITION} <= sides}


def _spread(book: SideBook, ties: Sequence[tuple[Key, Key]], own: Set[Key]) -> None:
    """Members take the side of their head, and a head that of those it leads, until nothing changes.

    Those of a state of its `own` take none of the two camps of another's war.
    """

    def tie(one: Key, two: Key) -> None:
        side = book.side(two)
        if one not in own or side not in {GOVERNMENT, OPPOSITION}:
            book.put(one, side, "allied")

    before = -1
    while before != len(book.sides):
        before = len(book.sides)
        for one, two in ties:
            tie(one, two)
            tie(two, one)


def _fighting_states(
    book: SideBook, phrases: Mapping[Key, Sequence[ActorName]], fights: Sequence[tuple[Key, Key]], striking: Set[Key]
) -> None:
    """Bodies and men of a state that fights and has no camp yet stand for their own state.

    A bare "regime" may be another state's; it stands for the one it is thought to be of only where it is told to fight.
    """
    states = {key[1] for pair in fights for key in pair if key[0] in _OF_STATES}
    armed = {key[1] for key in striking if key[0] in _OF_STATES and any(name.nation for name in phrases[key])}
    for key in sorted(phrases):
        nations = {name.nation for name in phrases[key] if name.nation}
        if key[0] in _OF_STATES and key[1] and (key[1] in states or (nations and key[1] in armed)):
            book.put(key, key[1], "named")
        if key[0] == "person" and len(nations) == 1 and nations <= states | armed:
            book.put(key, min(nations), "named")


def _other_camp(book: SideBook, phrases: Mapping[Key, Sequence[ActorName]], fights: Sequence[tuple[Key, Key]]) -> None:
    """A group that fights one of two camps only stands with the other."""
    camps = {side for side, _ in book.sides.values() if side in {GOVERNMENT, OPPOSITION}}
    if len(camps) < 2:
        return
    foes: dict[Key, set[str]] = defaultdict(set)
    for one, two in fights:
        foes[one].add(book.side(two) or "")
        foes[two].add(book.side(one) or "")
    for key in sorted(foes):
        against = foes[key] & camps
        named = {name.kind for name in phrases.get(key, ())}
        if (
            len(against) == 1
            and key[0] == "organisation"
            and not named & (STATE_KINDS | {"civilians", "media", "monitor"})
        ):
            book.put(key, (camps - against).pop() if len(camps) == 2 else None, "fights")


def striking_keys(claims: Iterable[Claim], keys: Mapping[tuple[str, int, int], Key]) -> set[Key]:
    """Who is told to have attacked or taken anything in the claims, whoever suffered it."""
    told = (
        keys.get((claim.report, claim.agent.start, claim.agent.end))
        for claim in claims
        if claim.kind in STRIKING and claim.agent and (claim.polarity, claim.modality) == ("asserted", "actual")
    )
    return {key for key in told if key is not None}


def fights_of(claims: Iterable[Claim], keys: Mapping[tuple[str, int, int], Key]) -> list[tuple[Key, Key]]:
    """Who acts with force against whom in the claims."""
    found = []
    for claim in claims:
        if claim.kind in _AGAINST and claim.agent and claim.patient and claim.polarity == "asserted":
            one = keys.get((claim.report, claim.agent.start, claim.agent.end))
            two = keys.get((claim.report, claim.patient.start, claim.patient.end))
            if one and two and one != two:
                found.append((one, two))
    return found
