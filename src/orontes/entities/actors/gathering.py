"""All places where claims name actors, each under its key, with who belongs to whom."""

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cache, partial
from itertools import pairwise

from orontes.claims import ActorMention, Claim, Voice
from orontes.entities.actors.acronyms import ActorUse
from orontes.entities.actors.bare import Spot
from orontes.entities.actors.before import bodies_before
from orontes.entities.actors.enemies import find_enemy
from orontes.entities.actors.formations import sort_of, state_of_formation, states_of_like
from orontes.entities.actors.groups import Aliases, in_full, resolve_actor
from orontes.entities.actors.keys import find_keys
from orontes.entities.actors.leaning import leans_to_group
from orontes.entities.actors.names import read_actor_name
from orontes.entities.actors.own import find_own_force
from orontes.entities.actors.pack import Key
from orontes.entities.actors.persons import ActorName
from orontes.entities.actors.phrases import names_nobody
from orontes.entities.actors.spoken import body_spoken_for, is_site, is_towns_men, means_us, was_told
from orontes.entities.actors.words import actor_words
from orontes.knowledge import name_key
from orontes.reports import Report

_BEFORE = re.compile(r"(?:[^\W\d_][\w’'-]*[ ]){1,4}$")
_WITHIN = "_’'-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Grouping:
    """All uses of actors' names with their keys, the phrases under each key, and who belongs to whom."""

    keys: Mapping[Spot, Key]
    phrases: Mapping[Key, tuple[ActorName, ...]]
    uses: Mapping[Key, tuple[ActorUse, ...]]
    members: Mapping[Key, tuple[Key, ...]]
    ties: tuple[tuple[Key, Key], ...]


def find_uses(
    claims: Sequence[Claim], reports: Sequence[Report], find_kind: Callable[[str], str | None]
) -> tuple[ActorUse, ...]:
    """Every place where a claim names an agent, a patient or a voice, once, in order; names of mere places left out.

    `find_kind` tells what kind of place bears a name.
    """
    texts = {report.id: report.text for report in reports}
    slots = [slot for claim in claims for slot in (claim.place, claim.origin, claim.destination) if slot]
    places = {name_key(slot.text) for slot in slots}
    outlets = {name_key(report.outlet) for report in reports if report.outlet}
    names_no_actor = cache(partial(_names_no_actor, places, find_kind))
    names_outlet = cache(lambda phrase: name_key(read_actor_name(phrase).core) in outlets)
    found: dict[tuple[Spot, bool], ActorUse] = {}
    for claim in claims:
        for slot, voice in named_slots(claim):
            text = texts.get(claim.report, "")
            own = None if voice else find_own_force(claim, slot, text)
            phrase = own or find_enemy(slot.text, text) or phrase_of(slot, text, voice=voice)
            ours = own is None and isinstance(slot, ActorMention) and bool(claim.attribution) and means_us(slot)
            if ours or names_no_actor(phrase):
                continue
            spot = (claim.report, slot.start, slot.end)
            told = (voice and was_told(text, slot.start)) or names_outlet(phrase)
            use = ActorUse(report=spot[0], start=spot[1], end=spot[2], phrase=phrase, voice=voice, told=told)
            found.setdefault((spot, voice), use)
    return tuple(found[spot] for spot in sorted(found))


def _names_no_actor(places: Set[str], find_kind: Callable[[str], str | None], phrase: str) -> bool:
    """Whether a phrase names nobody, a place, or people of one."""
    return names_nobody(phrase) or is_site(phrase, places) or is_towns_men(phrase, places, find_kind)


def phrase_of(slot: ActorMention | Voice, text: str, *, voice: bool) -> str:
    """The phrase by which a slot is read: with its rank, and as the body that an unnamed speaker speaks for."""
    phrase = with_rank(slot.name or slot.text, text, slot.start)
    return body_spoken_for(phrase) if voice else phrase


def named_slots(claim: Claim) -> list[tuple[ActorMention | Voice, bool]]:
    """A claim's slots that name actors, and whether they speak."""
    slots: list[tuple[ActorMention | Voice, bool]] = [(slot, False) for slot in (claim.agent, claim.patient) if slot]
    return slots + [(voice, True) for voice in claim.attribution]


def with_rank(phrase: str, text: str, start: int) -> str:
    """The phrase with the rank or office that stands before it in the report ("Interior Minister" before a name)."""
    if not phrase[:1].isupper() or read_actor_name(phrase).form != "organisation":
        return phrase
    front = text[max(0, start - 60) : start]
    last = front[:-1].rpartition(" ")[2] if front.endswith(" ") else ""
    ends = last[-1:].isalnum() or last[-1:] in _WITHIN
    if not last or not ends or (last.isalpha() and not _is_rank(last)):
        return phrase
    before = _BEFORE.search(front)
    words = before[0].split() if before else []
    if not words or not _is_rank(words[-1]):
        return phrase
    longer = f"{' '.join(words)} {phrase}"
    return longer if read_actor_name(longer).form == "person" else phrase


def _is_rank(word: str) -> bool:
    """Whether a word is a rank, an office or a role."""
    return word.casefold() in actor_words().titles or word.casefold() in actor_words().roles


def gather_uses(claims: Sequence[Claim], uses: Sequence[ActorUse], aliases: Aliases) -> Grouping:
    """Puts every use under its key and notes memberships: from ranks ("HTS commander X"), roles and who leads whom."""
    keys = find_keys(uses, aliases)
    phrases: dict[Key, list[ActorName]] = defaultdict(list)
    used: dict[Key, list[ActorUse]] = defaultdict(list)
    belongs: list[tuple[Key, Key]] = []
    states = states_of_like(read_actor_name(use.phrase) for use in uses)
    for use in uses:
        key = keys.get((use.report, use.start, use.end))
        if key is None:
            continue
        name = in_full(read_actor_name(use.phrase), aliases)
        phrases[key].append(name)
        used[key].append(use)
        for other, is_head in related_names(name, states):
            head = resolve_actor(read_actor_name(other), use.report, aliases)
            if head and head != key:
                phrases[head].append(read_actor_name(other))
                belongs.append((key, head) if is_head else (head, key))
    belongs += roles_told(claims, keys) + chains_told(claims, keys, uses) + bodies_before(uses, keys)
    belongs += [(key, head) for key in phrases for head in aliases.pack.members.get(key, ()) if head in phrases]
    members: dict[Key, set[Key]] = defaultdict(set)
    for key, head in belongs:
        members[key].add(head)
    return Grouping(
        keys=keys,
        phrases={key: tuple(names) for key, names in phrases.items()},
        uses={key: tuple(spots) for key, spots in used.items()},
        members={key: tuple(sorted(heads)) for key, heads in members.items()},
        ties=tuple(belongs),
    )


def related_names(name: ActorName, states: Mapping[str, str]) -> list[tuple[str, bool]]:
    """Other actors in a phrase, and whether the named one belongs to them (a commander) or they to it (led rebels).

    `states` are those of formations by the word for their sort.
    """
    found = []
    state = state_of_formation(name) or states.get(sort_of(name) or "")
    if state is not None:
        found.append((state, True))
    if name.of and name.form in {"person", "crowd"}:
        found.append((name.of, True))
    if name.lead and name.form == "crowd":
        found.append((name.lead, False))
    if name.lean and name.form == "crowd" and leans_to_group(name):
        found.append((name.lean, name.side is None))
    return found


def roles_told(claims: Sequence[Claim], keys: Mapping[Spot, Key]) -> list[tuple[Key, Key]]:
    """Persons and their bodies where a claim tells a role ("X, a leader in the Y")."""
    found = []
    for claim in claims:
        if claim.kind == "other" and claim.agent and claim.patient:
            one = keys.get((claim.report, claim.agent.start, claim.agent.end))
            two = keys.get((claim.report, claim.patient.start, claim.patient.end))
            if one and two and one[0] == "person" and two[0] in {"organisation", "body", "pack"}:
                found.append((one, two))
    return found


def chains_told(claims: Sequence[Claim], keys: Mapping[Spot, Key], uses: Sequence[ActorUse]) -> list[tuple[Key, Key]]:
    """Persons and the bodies that they speak for, where one voice stands in the other; media only pass words on."""
    told = {keys.get((use.report, use.start, use.end)) for use in uses if use.told}
    found = []
    for claim in claims:
        voices = claim.attribution
        for inner, outer in pairwise(voices):
            one = keys.get((claim.report, inner.start, inner.end))
            two = keys.get((claim.report, outer.start, outer.end))
            passing = read_actor_name(outer.name or outer.text).kind in {"media", "monitor", "person"}
            passing = passing or two in told
            if one and two and one[0] == "person" and two[0] in {"organisation", "body"} and not passing:
                found.append((one, two))
    return found


def join_renamed(grouping: Grouping) -> dict[Key, Key]:
    """Organisations of one member that share most of their words: three names of one command lead to the commonest."""
    shared: dict[Key, list[Key]] = defaultdict(list)
    for member, heads in grouping.members.items():
        if member[0] == "person":
            shared[member] += [head for head in heads if head[0] == "organisation"]
    joined: dict[Key, Key] = {}
    for member in sorted(shared):
        ranked = sorted(shared[member], key=lambda head: (-len(grouping.uses.get(head, ())), head))
        for place, head in enumerate(ranked):
            for other in ranked[place + 1 :]:
                if other not in joined and _same_words(head, other):
                    joined[other] = joined.get(head, head)
    return joined


def join_plurals(grouping: Grouping) -> dict[Key, Key]:
    """A group by one word and its plural are one: "Houthi fighters" are Houthis, and lead to these."""
    joined: dict[Key, Key] = {}
    for key, names in grouping.phrases.items():
        many: Key = (*key[:-1], f"{key[-1]}s")
        others = grouping.phrases.get(many, ()) if key[0] == "organisation" and " " not in key[-1] else ()
        if any(name.core[:1].isupper() for name in names) and any(name.core[:1].isupper() for name in others):
            joined[key] = many
    return joined


def _same_words(one: Key, two: Key) -> bool:
    """Whether two names share two words and half of all."""
    mine, theirs = set(one[-1].split()), set(two[-1].split())
    return len(mine & theirs) > 1 and 2 * len(mine & theirs) >= len(mine | theirs)


def rename(grouping: Grouping, joined: Mapping[Key, Key]) -> Grouping:
    """The grouping with joined keys under one."""
    phrases: dict[Key, tuple[ActorName, ...]] = {}
    uses: dict[Key, tuple[ActorUse, ...]] = {}
    members: dict[Key, tuple[Key, ...]] = {}
    for key, names in grouping.phrases.items():
        new = joined.get(key, key)
        phrases[new] = (*phrases.get(new, ()), *names)
        uses[new] = (*uses.get(new, ()), *grouping.uses.get(key, ()))
        heads = {joined.get(head, head) for head in grouping.members.get(key, ())} - {new}
        members[new] = tuple(sorted({*members.get(new, ()), *heads}))
    return Grouping(
        keys={spot: joined.get(key, key) for spot, key in grouping.keys.items()},
        phrases=phrases,
        uses=uses,
        members=members,
        ties=tuple((joined.get(one, one), joined.get(two, two)) for one, two in grouping.ties),
    )
