"""Who the claims mean: phrases that name actors, grouped over all reports, with kind, side and membership.

The problem: one man is spelt three ways ("Abdul Ghani", "Abdulghani", "Abdel Ghani"), one command has three names and
an acronym, and most sentences use words for many ("rebels", "regime forces", "the army"). What we chose: a phrase is
first read by itself (`actors_names`), then put under a key over all reports (`actors_groups`): persons by the sounds
of all their words, a surname alone only where it means one known person; organisations by their words, acronyms as
reports introduce them; words for many by state and side, so that "rebels" and "opposition factions" of one war are
one umbrella, and a state's army, air force and government stay apart as its bodies. Words that name nobody ("gunmen")
stay unresolved. Sides are found last (`actors_sides`). Rejected: one actor per spelling (no voices could be counted),
and one per side (the army and the ministry are two voices).
"""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from orontes.base import Problem, make_id
from orontes.claims import ActorMention, Claim, Voice
from orontes.entities.actors_groups import ActorUse, Aliases, Key, gather_aliases, resolve_actor
from orontes.entities.actors_names import ActorName, read_actor_name
from orontes.entities.actors_sides import OPPOSITION, fights_of, find_sides
from orontes.entities.actors_words import actor_words
from orontes.entities.entity import Actor, NameUse
from orontes.knowledge import Knowledge, name_key
from orontes.reports import Report

_BEFORE = re.compile(r"(?:[^\W\d_][\w’'-]*[ ]){1,4}$")
Spot = tuple[str, int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Grouping:
    """All uses of actors' names with their keys, the phrases under each key, and who belongs to whom."""

    keys: Mapping[Spot, Key]
    phrases: Mapping[Key, tuple[ActorName, ...]]
    uses: Mapping[Key, tuple[ActorUse, ...]]
    members: Mapping[Key, tuple[Key, ...]]
    ties: tuple[tuple[Key, Key], ...]


def group_actors(
    claims: Sequence[Claim], reports: Sequence[Report], knowledge: Knowledge
) -> tuple[tuple[Claim, ...], tuple[Actor, ...], tuple[Problem, ...]]:
    """The claims with actor ids, names and sides filled; the actors, sorted by id; and what could not be settled."""
    uses = find_uses(claims, reports)
    aliases = gather_aliases(uses, reports)
    grouping = gather(claims, uses, aliases)
    given = pack_sides(grouping, knowledge)
    sides = find_sides(grouping.phrases, grouping.ties, fights_of(claims, grouping.keys), given)
    actors = {key: build_actor(key, grouping, sides.get(key)) for key in sorted(grouping.phrases)}
    filled = tuple(fill_claim(claim, grouping.keys, actors) for claim in claims)
    return filled, tuple(sorted(actors.values(), key=lambda actor: actor.id)), ()


def find_uses(claims: Sequence[Claim], reports: Sequence[Report]) -> tuple[ActorUse, ...]:
    """Every place where a claim names an agent, a patient or a voice, once, in order; names of mere places left out."""
    texts = {report.id: report.text for report in reports}
    places = {
        name_key(slot.text) for claim in claims for slot in (claim.place, claim.origin, claim.destination) if slot
    }
    found: dict[tuple[Spot, bool], ActorUse] = {}
    for claim in claims:
        slots: list[tuple[ActorMention | Voice, bool]] = [
            (slot, False) for slot in (claim.agent, claim.patient) if slot
        ]
        slots += [(voice, True) for voice in claim.attribution]
        for slot, voice in slots:
            phrase = with_rank(slot.name or slot.text, texts.get(claim.report, ""), slot.start)
            if read_actor_name(phrase).form == "organisation" and name_key(phrase) in places:
                continue
            spot = (claim.report, slot.start, slot.end)
            found.setdefault(
                (spot, voice), ActorUse(report=spot[0], start=spot[1], end=spot[2], phrase=phrase, voice=voice)
            )
    return tuple(found[spot] for spot in sorted(found))


def with_rank(phrase: str, text: str, start: int) -> str:
    """The phrase with the rank or office that stands right before it in the report ("Interior Minister" Mohammed ...)."""
    if not phrase[:1].isupper() or read_actor_name(phrase).form != "organisation":
        return phrase
    before = _BEFORE.search(text[max(0, start - 60) : start])
    words = before[0].split() if before else []
    if not words or words[-1].casefold() not in actor_words().titles | actor_words().roles:
        return phrase
    longer = f"{before[0].strip()} {phrase}" if before else phrase
    return longer if read_actor_name(longer).form == "person" else phrase


def gather(claims: Sequence[Claim], uses: Sequence[ActorUse], aliases: Aliases) -> Grouping:
    """Puts every use under its key and notes memberships: from ranks ("HTS commander X"), roles and who leads whom."""
    keys: dict[Spot, Key] = {}
    phrases: dict[Key, list[ActorName]] = defaultdict(list)
    used: dict[Key, list[ActorUse]] = defaultdict(list)
    members: dict[Key, set[Key]] = defaultdict(set)
    ties: list[tuple[Key, Key]] = []
    meant: dict[tuple[str, str], Key] = {}
    for use in uses:
        name = read_actor_name(use.phrase)
        key = resolve_actor(name, use.report, aliases) or meant.get((use.report, head_word(name)))
        if key is None:
            continue
        if name.form == "crowd" and name.side:
            meant[use.report, head_word(name)] = key
        keys[use.report, use.start, use.end] = key
        phrases[key].append(name)
        used[key].append(use)
        for other, belongs in related(name):
            head = resolve_actor(read_actor_name(other), use.report, aliases)
            if head and head != key:
                ties.append((key, head))
                phrases.setdefault(head, []).append(read_actor_name(other))
                members[key if belongs else head].add(head if belongs else key)
    for key, head in roles_told(claims, keys):
        ties.append((key, head))
        members[key].add(head)
    return Grouping(
        keys=keys,
        phrases={key: tuple(names) for key, names in phrases.items()},
        uses={key: tuple(spots) for key, spots in used.items()},
        members={key: tuple(sorted(heads)) for key, heads in members.items()},
        ties=tuple(ties),
    )


def head_word(name: ActorName) -> str:
    """The last word of a phrase for many: "the factions" means the "opposition factions" named before it in the report."""
    return name.core.split()[-1].casefold() if name.form == "crowd" and name.kind == "armed_group" else ""


def related(name: ActorName) -> list[tuple[str, bool]]:
    """Other actors in a phrase, and whether the named one belongs to them (a commander) or they to it (rebels led by HTS)."""
    found = []
    if name.of and name.form in {"person", "crowd"}:
        found.append((name.of, True))
    if name.lead and name.form == "crowd":
        found.append((name.lead, False))
    if name.lean and name.form == "crowd" and name.side and name.lean.split("'")[0].isupper():
        found.append((name.lean, False))
    return found


def roles_told(claims: Sequence[Claim], keys: Mapping[Spot, Key]) -> list[tuple[Key, Key]]:
    """Persons and their bodies where a claim tells a role ("X, a leader in the Y")."""
    found = []
    for claim in claims:
        if claim.kind == "other" and claim.agent and claim.patient:
            one = keys.get((claim.report, claim.agent.start, claim.agent.end))
            two = keys.get((claim.report, claim.patient.start, claim.patient.end))
            if one and two and one[0] == "person" and two[0] in {"organisation", "body"}:
                found.append((one, two))
    return found


def pack_sides(grouping: Grouping, knowledge: Knowledge) -> dict[Key, str]:
    """Sides that a pack gives."""
    return {}


def build_actor(key: Key, grouping: Grouping, side: tuple[str, str] | None) -> Actor:
    """The actor of a key: its commonest full name, its other spellings, where it is named and to whom it belongs."""
    names = grouping.phrases[key]
    name = choose_name(key, names)
    spellings = sorted({shown for shown in map(shown_name, names) if shown} - {name})
    heads = tuple(sorted({actor_id(head, grouping) for head in grouping.members.get(key, ())}))
    uses = sorted({NameUse(report=use.report, start=use.start, end=use.end) for use in grouping.uses.get(key, ())})
    return Actor(
        id=actor_id(key, grouping),
        name=name,
        kind=kind_of(key, names),
        side=side[0] if side else None,
        side_basis=side[1] if side else None,
        member_of=heads,
        mentions=tuple(uses),
        aliases=tuple(spellings),
    )


def actor_id(key: Key, grouping: Grouping) -> str:
    """The id from the key's words, which are the canonical name; the same in every record."""
    return make_id("actor", *key)


def shown_name(name: ActorName) -> str:
    """A phrase's name as one would show it."""
    return name.core


def choose_name(key: Key, names: Sequence[ActorName]) -> str:
    """The name shown: a person's fullest, an organisation's in full, a body's with its state, else the commonest."""
    counts = Counter(map(shown_name, names))
    if key[0] == "nation":
        return key[1]

    def order(shown: str) -> tuple[int, int, int, str]:
        words = shown.split()
        full = -len(words) if key[0] == "person" else int(len(words) == 1 and shown.isupper())
        state = int(key[0] == "body" and not any(name.nation for name in names if shown_name(name) == shown))
        return (full, state, -counts[shown], shown)

    return min(counts, key=order)


def kind_of(key: Key, names: Sequence[ActorName]) -> str:
    """The kind that most phrases give."""
    if key[0] == "person":
        return "person"
    if key[0] == "side":
        return "armed_group" if key[2] == OPPOSITION else "state_force"
    counts = Counter(name.kind for name in names if name.kind != "unknown")
    return min(counts, key=lambda kind: (-counts[kind], kind)) if counts else "unknown"


def fill_claim(claim: Claim, keys: Mapping[Spot, Key], actors: Mapping[Key, Actor]) -> Claim:
    """The claim with actor, name and side in its slots."""

    def actor_at(start: int, end: int) -> Actor | None:
        key = keys.get((claim.report, start, end))
        return actors[key] if key else None

    def fill(slot: ActorMention | None) -> ActorMention | None:
        actor = actor_at(slot.start, slot.end) if slot else None
        return replace(slot, actor=actor.id, name=actor.name, side=actor.side) if slot and actor else slot

    def name_voice(voice: Voice) -> Voice:
        actor = actor_at(voice.start, voice.end)
        return replace(voice, actor=actor.id, name=actor.name) if actor else voice

    voices = tuple(map(name_voice, claim.attribution))
    return replace(claim, agent=fill(claim.agent), patient=fill(claim.patient), attribution=voices)
