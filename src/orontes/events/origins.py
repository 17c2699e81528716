"""Who is behind an event's claims: the innermost named voice, or the outlet; copied words share one.

The problem: three outlets that quote one commander are one origin, two officials in one article are two, and a wire
story printed by ten papers is one. What we chose: a claim's origin is the actor of its innermost voice, over all
spellings and outlets; words for many ("activists") are a voice of their outlet; without a voice it is the outlet.
Claims that stand in passages which reports share word for word take the origin of the first of them. A voice of a
side is a party; monitors, media and bodies of many states are neutral; an outlet is unknown unless it is itself an
actor with a side (a state's news agency). Rejected: counting outlets, and scores of reliability.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from orontes.claims import Claim
from orontes.entities import Actor
from orontes.events.event import Origin
from orontes.knowledge import name_key
from orontes.reports import Report, SharedPassage

_ARTICLE = re.compile(r"^(?:a|an|one)\s+", re.IGNORECASE)
_NEUTRAL = {"monitor", "media", "international", "civilians"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """An origin before its claims are gathered; `side` of a party."""

    key: str
    name: str
    kind: str
    relation: str
    side: str | None = None


def find_sources(
    claims: Sequence[Claim], reports: Sequence[Report], actors: Sequence[Actor], shared: Sequence[SharedPassage]
) -> dict[str, Source]:
    """The source of each claim by its id."""
    outlets = {report.id: report.outlet or report.id for report in reports}
    known = {actor.id: actor for actor in actors}
    by_name = {name_key(name): actor for actor in reversed(actors) for name in (actor.name, *actor.aliases)}
    found = {claim.id: _source_of(claim, outlets.get(claim.report, claim.report), known, by_name) for claim in claims}
    return _join_copies(claims, found, shared)


def _source_of(claim: Claim, outlet: str, known: Mapping[str, Actor], by_name: Mapping[str, Actor]) -> Source:
    """A claim's own source."""
    for voice in claim.attribution:
        actor = known.get(voice.actor or "")
        if actor:
            return Source(key=actor.id, name=actor.name, kind="voice", relation=relation_of(actor), side=actor.side)
    for voice in claim.attribution[:1]:
        words = name_key(_ARTICLE.sub("", voice.name or voice.text))
        return Source(
            key=f"{name_key(outlet)}:{words}", name=voice.name or voice.text, kind="voice", relation="unknown"
        )
    own = by_name.get(name_key(outlet))
    relation = "party" if own and own.side else "unknown"
    return Source(
        key=f"outlet:{name_key(outlet)}", name=outlet, kind="outlet", relation=relation, side=own.side if own else None
    )


def relation_of(actor: Actor) -> str:
    """party, neutral or unknown."""
    if actor.side:
        return "party"
    return "neutral" if actor.kind in _NEUTRAL else "unknown"


def _join_copies(
    claims: Sequence[Claim], found: dict[str, Source], shared: Sequence[SharedPassage]
) -> dict[str, Source]:
    """Outlets' own claims in copied passages take the source of the first copy."""
    spots: dict[str, list[tuple[int, int, int]]] = defaultdict(list)
    for number, passage in enumerate(shared):
        for report, start, end in passage.places:
            spots[report].append((start, end, number))
    first: dict[int, Source] = {}
    joined = dict(found)
    for claim in sorted(claims, key=lambda claim: (claim.report, claim.start, claim.id)):
        for start, end, number in sorted(spots.get(claim.report, ())):
            if start <= claim.start and claim.end <= end and found[claim.id].kind == "outlet":
                joined[claim.id] = first.setdefault(number, found[claim.id])
                break
    return joined


def gather_origins(claims: Sequence[Claim], sources: Mapping[str, Source]) -> tuple[Origin, ...]:
    """The origins of an event, each with its claims, in order of key."""
    behind: dict[str, list[str]] = defaultdict(list)
    by_key = {sources[claim.id].key: sources[claim.id] for claim in claims}
    for claim in claims:
        behind[sources[claim.id].key].append(claim.id)
    return tuple(
        Origin(name=by_key[key].name, kind=by_key[key].kind, relation=by_key[key].relation, claims=tuple(behind[key]))
        for key in sorted(behind)
    )
