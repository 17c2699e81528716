"""Who is behind an event's claims: the innermost named voice, or the outlet; copied words share one.

The problem: three outlets that quote one commander are one origin, two officials in one article are two, and a wire
story printed by ten papers is one. What we chose: a claim's origin is the actor of its innermost voice, over all
spellings and outlets; a man and the body that he speaks for are one where both are behind an event; speakers without
a name and pronouns are compared by `origins_unnamed`; words for many ("activists") are a voice of their outlet;
without a voice it is the outlet.
Claims without a named voice that reports print in the same words take the origin of the first (`origins_copies`). A
story that an agency is credited with is the agency's word (`origins_wires`). A voice of a
side is a party; monitors, media and bodies of many states are neutral; an outlet is unknown unless it is itself an
actor with a side (a state's news agency), or tells deeds as those of "our forces" (`origins_own`). Rejected: counting
outlets, and scores of reliability.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from orontes.claims import Claim, Voice
from orontes.entities import Actor
from orontes.events.event import Origin
from orontes.events.origins_copies import find_firsts
from orontes.events.origins_own import partisan_reports
from orontes.events.origins_unnamed import (
    find_rumours,
    is_pronoun_voice,
    last_before,
    lone_before,
    named_before,
    speaker_bag,
    speaks_for_arms,
    unnamed_keys,
    who_is_meant,
)
from orontes.events.origins_wires import find_wires
from orontes.knowledge import name_key
from orontes.reports import Report, SharedPassage

_ARMED = {"armed_group", "state_force"}
_UNNAMED = "unnamed:"
_NEUTRAL = {"monitor", "media", "international", "civilians"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """An origin before its claims are gathered; `side` of a party; `heads` the bodies to which a person belongs.

    `wires` are the keys of news agencies that contributed to an outlet's report.
    """

    key: str
    name: str
    kind: str
    relation: str
    side: str | None = None
    heads: tuple[str, ...] = ()
    wires: tuple[str, ...] = ()


RUMOUR = "unnamed reports"


@dataclass(frozen=True, slots=True, kw_only=True)
class Speakers:
    """All that tells who speaks: actors by id, as sources and by name; voices named and keys of those that are not."""

    known: Mapping[str, Actor]
    voices: Mapping[str, Source]
    by_name: Mapping[str, Actor]
    before: Mapping[str, Sequence[tuple[int, Actor]]]
    alone: Mapping[str, Sequence[tuple[int, str]]]
    unnamed: Mapping[tuple[str, str], str]
    rumours: frozenset[str]
    outlets: Mapping[str, Source]


def find_sources(
    claims: Sequence[Claim], reports: Sequence[Report], actors: Sequence[Actor], shared: Sequence[SharedPassage]
) -> dict[str, Source]:
    """The source of each claim by its id."""
    outlets = {report.id: report.outlet or report.id for report in reports}
    partisan = partisan_reports(claims, reports)
    known = {actor.id: actor for actor in actors}
    by_name = {name_key(name): actor for actor in reversed(actors) for name in (actor.name, *actor.aliases)}
    speakers = Speakers(
        known=known,
        voices={actor.id: _voice_of(actor, known) for actor in actors},
        by_name=by_name,
        before=named_before(claims, known),
        alone=lone_before(claims, known),
        unnamed=unnamed_keys(
            (name_key(outlets.get(claim.report, claim.report)), voice.name or voice.text)
            for claim in claims
            for voice in claim.attribution[:1]
        ),
        rumours=frozenset(find_rumours(claims)),
        outlets={report.id: _outlet_of(report, by_name, partisan=report.id in partisan) for report in reports},
    )
    found = {claim.id: _source_of(claim, outlets.get(claim.report, claim.report), speakers) for claim in claims}
    voiceless = {id_: speaker for id_, source in found.items() for speaker in voiceless_words(source)}
    firsts = find_firsts(claims, voiceless, {report.id: report.copies for report in reports}, shared)
    return {id_: found[firsts.get(id_, id_)] for id_ in found}


def _source_of(claim: Claim, outlet: str, speakers: Speakers) -> Source:
    """A claim's own source."""
    if claim.id in speakers.rumours:
        return Source(key=f"{name_key(outlet)}:{RUMOUR}", name=RUMOUR, kind="voice", relation="unknown")
    actor = _speaking_actor(claim, speakers)
    if actor:
        return speakers.voices[actor.id]
    for voice in claim.attribution[:1]:
        words = _words_of(claim.report, voice, speakers)
        if words is not None:
            key = f"{_UNNAMED}{speakers.unnamed[name_key(outlet), words]}"
            relation = "party" if speaks_for_arms(words) else "unknown"
            return Source(key=key, name=words, kind="voice", relation=relation)
    own = speakers.outlets.get(claim.report)
    return own or Source(key=_outlet_key(outlet), name=outlet, kind="outlet", relation="unknown")


def _words_of(report: str, voice: Voice, speakers: Speakers) -> str | None:
    """The words for a speaker without a name; those of who spoke last before "he said", None for other pronouns."""
    if not is_pronoun_voice(voice, speakers.known):
        return voice.name or voice.text
    last = last_before(voice, speakers.alone.get(report, ()))
    return last[1] if last is not None else None


def _voice_of(actor: Actor, known: Mapping[str, Actor]) -> Source:
    """An actor as a source, made once, for a record may have a million claims of one spokesman."""
    return Source(
        key=actor.id,
        name=actor.name,
        kind="voice",
        relation=relation_of(actor, [known[head] for head in actor.member_of if head in known]),
        side=actor.side,
        heads=actor.member_of if actor.kind == "person" else (),
    )


def _outlet_of(report: Report, by_name: Mapping[str, Actor], *, partisan: bool) -> Source:
    """A report's own word: its outlet's, or the news agency's whose story it is; one with the actor of that name."""
    wires = find_wires(report)
    name = wires.whole or report.outlet or report.id
    own = by_name.get(name_key(name))
    shared = [wire for wire in wires.shared if wire != name]
    keys = {by_name[name_key(wire)].id if name_key(wire) in by_name else _outlet_key(wire) for wire in shared}
    return Source(
        key=own.id if own else _outlet_key(name),
        name=name,
        kind="outlet",
        relation="party" if partisan or (own and own.side) else "unknown",
        side=own.side if own else None,
        wires=tuple(sorted(keys)),
    )


def _outlet_key(name: str) -> str:
    """The key of an outlet that nobody quotes."""
    return f"outlet:{name_key(name)}"


def _speaking_actor(claim: Claim, speakers: Speakers) -> Actor | None:
    """The innermost voice with a name; media that a man without a name told something add nothing of their own."""
    for place, voice in enumerate(claim.attribution):
        actor = speakers.known.get(voice.actor or "") or speakers.by_name.get(name_key(voice.name or voice.text))
        if actor is None and place == 0 and is_pronoun_voice(voice, speakers.known):
            actor = _meant_by(voice, claim.report, speakers)
        if actor and not (place and actor.kind == "media"):
            return actor
    return None


def _meant_by(voice: Voice, report: str, speakers: Speakers) -> Actor | None:
    """Whom a pronoun that speaks means by name, unless somebody without a name spoke after him."""
    before = speakers.before.get(report, ())
    last = last_before(voice, speakers.alone.get(report, ()))
    since = [start for start, _ in before if start < voice.start]
    return who_is_meant(voice, before) if last is None or (since and since[-1] > last[0]) else None


def voiceless_words(source: Source) -> tuple[str, ...]:
    """The words of a source that has no name: none for an outlet's own word, "commander" for a commander; else ()."""
    if source.kind == "outlet":
        return ("",)
    return (" ".join(sorted(speaker_bag(source.name))),) if source.key.startswith(_UNNAMED) else ()


def relation_of(actor: Actor, heads: Sequence[Actor] = ()) -> str:
    """party, neutral or unknown; forces and armed groups, and their men, are parties though nobody tells their side."""
    if actor.side or actor.kind in _ARMED or any(head.side or head.kind in _ARMED for head in heads):
        return "party"
    return "neutral" if actor.kind in _NEUTRAL else "unknown"


def gather_origins(claims: Sequence[Claim], sources: Mapping[str, Source]) -> tuple[Origin, ...]:
    """The origins of an event, each with its claims, by key; a man is one with his body where it speaks too."""
    behind: dict[str, list[str]] = defaultdict(list)
    by_key = {sources[claim.id].key: sources[claim.id] for claim in reversed(claims)}
    for claim in claims:
        behind[one_with_body(sources[claim.id], by_key)].append(claim.id)
    return tuple(
        Origin(name=by_key[key].name, kind=by_key[key].kind, relation=by_key[key].relation, claims=tuple(behind[key]))
        for key in sorted(behind)
    )


def one_with_body(source: Source, present: Mapping[str, Source]) -> str:
    """The key of the body that a man speaks for, or of an agency that a report uses, where it speaks; else his own."""
    return next((head for head in (*source.heads, *source.wires) if head in present), source.key)
