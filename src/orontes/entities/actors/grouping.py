"""Who the claims mean: phrases that name actors, grouped over all reports, with kind, side and membership.

The problem: one man is spelt three ways, one command has three names and an acronym, and most sentences use words for
many ("rebels", "regime forces", "the army"). What we chose: a phrase is first read by itself (`names`), then put
under a key over all reports (`groups`): persons by the sounds of all their words, a surname alone only where it
means one known person; organisations by their words, acronyms as reports introduce them; words for many by state and
side, so that "rebels" and "opposition factions" of one war are one umbrella, and a state's army, air force and
government stay apart as its bodies. What a pack knows comes before all this. Words that name nobody ("gunmen") stay
unresolved. Sides are found last (`sides`). Rejected: one actor per spelling (no voices could be counted), and
one per side (the army and the ministry are two voices).
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from orontes.base import Problem, alter, find_commonest, make_id
from orontes.claims import ActorMention, Claim, Voice
from orontes.entities.actors.alliances import find_alliances
from orontes.entities.actors.bare import Spot
from orontes.entities.actors.camps import GOVERNMENT, OPPOSITION, calls_itself_government
from orontes.entities.actors.gathering import Grouping, find_uses, gather_uses, join_plurals, join_renamed, rename
from orontes.entities.actors.groups import gather_aliases, resolve_actor
from orontes.entities.actors.ours import fill_ours
from orontes.entities.actors.pack import Key, PackNames, read_pack_names
from orontes.entities.actors.persons import ActorName
from orontes.entities.actors.sides import fights_of, find_sides, striking_keys
from orontes.entities.actors.spoken import fill_us
from orontes.entities.entity import Actor, NameUse, Place
from orontes.knowledge import Knowledge
from orontes.reports import Report


def group_actors(
    claims: Sequence[Claim], reports: Sequence[Report], knowledge: Knowledge, places: Sequence[Place] = ()
) -> tuple[tuple[Claim, ...], tuple[Actor, ...], tuple[Problem, ...]]:
    """The claims with actor ids, names and sides filled; the actors, sorted by id; and what could not be settled."""
    uses = find_uses(claims, reports, knowledge.find_kind)
    pack = read_pack_names(knowledge)
    aliases = gather_aliases(uses, reports, pack, claims, places)
    grouping = gather_uses(claims, uses, aliases)
    allied = find_alliances(
        reports, claims, grouping.phrases, lambda name, report: resolve_actor(name, report, aliases)
    )
    grouping = replace(grouping, ties=(*grouping.ties, *allied))
    grouping = rename(grouping, join_plurals(grouping))
    grouping = rename(grouping, join_renamed(grouping))
    fights, striking = fights_of(claims, grouping.keys), striking_keys(claims, grouping.keys)
    foes = {frozenset(pair) for pair in fights}
    peace = [tie for tie in grouping.ties if frozenset(tie) not in foes]
    sides = find_sides(grouping.phrases, peace, fights, pack.sides, striking)
    actors = {key: build_actor(key, grouping, sides.get(key), pack) for key in sorted(grouping.phrases)}
    by_id = {actor.id: actor for actor in actors.values()}
    filled = fill_ours(fill_us([fill_claim(claim, grouping.keys, actors) for claim in claims], by_id), by_id)
    return filled, tuple(sorted(actors.values(), key=lambda actor: actor.id)), ()


def build_actor(key: Key, grouping: Grouping, side: tuple[str, str] | None, pack: PackNames) -> Actor:
    """The actor of a key: its commonest full name, its other spellings, where it is named and to whom it belongs."""
    names = grouping.phrases[key]
    name = pack.names.get(key) or choose_name(key, names)
    spots = sorted({(use.report, use.start, use.end) for use in grouping.uses.get(key, ())})
    return Actor(
        id=actor_id(key),
        name=name,
        kind=pack.kinds.get(key) or kind_of(key, names, told=any(use.told for use in grouping.uses.get(key, ()))),
        side=side[0] if side else None,
        side_basis=side[1] if side else None,
        member_of=tuple(sorted({actor_id(head) for head in grouping.members.get(key, ())})),
        mentions=tuple(NameUse(report=report, start=start, end=end) for report, start, end in spots),
        aliases=tuple(sorted({shown.core for shown in names if shown.core} - {name})),
    )


def actor_id(key: Key) -> str:
    """The pack's id, or one from the key's words, which are the canonical name; the same in every record."""
    return key[1] if key[0] == "pack" else make_id("actor", *key)


def choose_name(key: Key, names: Sequence[ActorName]) -> str:
    """The name shown: a person's fullest, an organisation's in full, a body's with its state, else the commonest.

    Never "front", by which a body with a name is pointed to.
    """
    named = [name for name in names if name.form == "organisation"] if key[0] == "organisation" else []
    counts = Counter(name.core for name in named or names if name.core)
    if key[0] == "nation" or not counts:
        return key[-1]

    def order(shown: str) -> tuple[int, int, int, int, str]:
        words = shown.split()
        part = int(key[0] == "organisation" and f"{shown}s" in counts)  # "Houthi" of the Houthis
        full = -len(words) if key[0] == "person" else int(len(words) == 1 and shown.isupper())
        state = int(key[0] == "body" and not any(name.nation for name in names if name.core == shown))
        return (full, state, part, -counts[shown], shown)

    return min(counts, key=order)


def kind_of(key: Key, names: Sequence[ActorName], *, told: bool = False) -> str:
    """The kind that most phrases give; an organisation that is told something, or publishes reports, is media."""
    if told and key[0] == "organisation":
        return "media"
    if key[0] == "person":
        return "person"
    if key[0] == "side":
        return "armed_group" if key[2] == OPPOSITION else "state_force"
    if key[0] == "organisation" and any(calls_itself_government(name) for name in names):
        return GOVERNMENT
    counts = Counter(name.kind for name in names if name.kind != "unknown")
    return find_commonest(counts) or "unknown"


def fill_claim(claim: Claim, keys: Mapping[Spot, Key], actors: Mapping[Key, Actor]) -> Claim:
    """The claim with actor, name and side in its slots."""

    def actor_at(start: int, end: int) -> Actor | None:
        key = keys.get((claim.report, start, end))
        return actors[key] if key else None

    def fill(slot: ActorMention | None) -> ActorMention | None:
        actor = actor_at(slot.start, slot.end) if slot else None
        return alter(slot, actor=actor.id, name=actor.name, side=actor.side) if slot and actor else slot

    def name_voice(voice: Voice) -> Voice:
        actor = actor_at(voice.start, voice.end)
        return alter(voice, actor=actor.id, name=actor.name) if actor else voice

    agent, patient = fill(claim.agent), fill(claim.patient)
    voices = tuple(map(name_voice, claim.attribution))
    if agent is claim.agent and patient is claim.patient and voices == claim.attribution:
        return claim
    return alter(claim, agent=agent, patient=patient, attribution=voices)
