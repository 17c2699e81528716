"""From events to facts: how sure an event is told, by whom, and by which of its claims.

An event's claims need not say the same: three outlets tell a capture, a spokesman announces it, a ministry denies it,
a fourth outlet hopes for it. A sentence may say only what the claims cited behind it hold. So each event is first
split by stance: claims that an outlet tells in its own name and without a hedge (`plain`); those that a voice says
(`said`); those with a hedge (`doubted`); denials; plans, orders, demands and possibilities. The strongest stance that
has a claim is the event's; denials beside it are kept, for they are told with it.

A party to the war is a voice even where it publishes itself (origins of relation "party"), so its reports are told as
its word.
"""

from collections import Counter
from collections.abc import Mapping, Sequence, Set
from dataclasses import replace

from orontes.base import UNREAL
from orontes.claims import ActorMention, Claim
from orontes.entities import Actor
from orontes.events import Event, Party
from orontes.exports.account.echoes import drop_echoes
from orontes.exports.account.facts import Fact
from orontes.exports.account.words import entry_of, table

_FULLER = 1.9
_GROUND = frozenset({"capture", "advance", "control_state", "withdrawal", "siege"})
"""Kinds that tell of one place how it changed hands, and accuse nobody of harm."""
_MIXED = frozenset(
    {
        "massacre_or_killing",
        "armed_attack",
        "property_destruction",
        "agreement_or_talks",
        "protest_or_celebration",
        "offensive_launch",
    }
)
"""Kinds whose triggers mean deeds so unlike ("operations", "massacres") that one's doer is not the other's."""


def find_fact(
    event: Event,
    claims: Mapping[str, Claim],
    actors: Mapping[str, Actor],
    triggers: Mapping[str, str],
    headlines: Set[str] = frozenset(),
) -> Fact | None:
    """What the event gives to tell; None where nothing of it can be.

    `triggers` are the claims' trigger words, `headlines` the claims that stand in headlines.
    """
    own = _drop_weak([claims[name] for name in event.claims if name in claims], triggers)
    own = drop_echoes(own, headlines)
    partial = {name for origin in event.origins if origin.relation == "party" for name in origin.claims}
    stance, behind = _choose_stance(own, partial, event)
    if not behind:
        return None
    place = event.place.place if event.place else None
    entries = {claim.id: (claim.kind, entry_of(claim.kind, triggers.get(claim.id, ""))) for claim in behind}
    votes = Counter(entries.values())
    ordered = sorted(
        behind,
        key=lambda claim: (
            -_fitness(claim, event, place) - 2 * votes[entries[claim.id]] / len(behind),
            claim.report,
            claim.start,
            claim.id,
        ),
    )
    return _make_fact(event, stance, own, ordered, entries, actors)


def _drop_weak(own: list[Claim], triggers: Mapping[str, str]) -> list[Claim]:
    """The claims without those of mere presence where others tell more: "a stronghold from 2011" dates no fall."""
    weak = frozenset(table("weak_control"))
    told = [claim for claim in own if claim.kind != "control_state" or triggers.get(claim.id) not in weak]
    return told or own


def _make_fact(
    event: Event,
    stance: str,
    own: Sequence[Claim],
    ordered: Sequence[Claim],
    entries: Mapping[str, tuple[str, int]],
    actors: Mapping[str, Actor],
) -> Fact:
    """The fact of the claims of its stance, best first; doer, deed and victims come from claims of one kind."""
    lead, place = ordered[0], event.place.place if event.place else None
    same = [claim for claim in ordered if claim.kind == lead.kind or event.kind in _GROUND]
    alike = [claim for claim in same if entries[claim.id] == entries[lead.id] or lead.kind not in _MIXED]
    if stance not in {"plain", "doubted", "never"}:
        alike = [claim for claim in alike if _voice_of(claim) == _voice_of(lead)]
    chosen = {claim.id for claim in (ordered if stance == "plain" else alike)}
    at = [claim for claim in alike if claim.place and (place is None or claim.place.place == place)]
    at = _of_one_doer(at, lead) or [claim for claim in alike if claim.place]
    return Fact(
        event=_as_told(event, lead),
        stance=stance,
        lead=lead,
        claims=tuple(alike),
        beside=tuple(claim for claim in ordered if claim.kind != lead.kind and claim not in alike),
        denials=tuple(claim for claim in own if _is_denial(claim) and claim.id not in chosen),
        voiced=tuple(claim for claim in own if _is_actual(claim) and claim.attribution and claim.id not in chosen),
        asserted=tuple(claim for claim in own if _is_actual(claim)),
        agent=_choose_party(event.agents, alike, "agent", actors),
        patient=_choose_party(event.patients, alike, "patient", actors),
        place=at[0].place if at else None,
        origin=next((claim.origin for claim in alike if claim.origin), None),
        destination=next((claim.destination for claim in alike if claim.destination), None),
    )


def _of_one_doer(at: Sequence[Claim], lead: Claim) -> list[Claim]:
    """The claims of a place that may give it to the leading one's doer: his own, where that one tells another place."""
    if lead.place is None or lead in at or lead.agent is None:
        return list(at)
    doer = lead.agent.actor or lead.agent.text
    same = [claim for claim in at if claim.agent is not None and (claim.agent.actor or claim.agent.text) == doer]
    return same or [lead]


def refocus(fact: Fact, claims: Sequence[Claim], stance: str, actors: Mapping[str, Actor]) -> Fact:
    """The same event as these claims alone tell it."""
    lead = claims[0]
    claims = [claim for claim in claims if claim.kind == lead.kind or fact.event.kind in _GROUND]
    return replace(
        fact,
        event=_as_told(fact.event, lead),
        stance=stance,
        lead=lead,
        claims=tuple(claims),
        denials=(),
        voiced=(),
        asserted=tuple(claims),
        agent=_choose_party(fact.event.agents, claims, "agent", actors) or _as_party(lead, lead.agent),
        patient=_choose_party(fact.event.patients, claims, "patient", actors) or _as_party(lead, lead.patient),
        place=next((claim.place for claim in claims if claim.place), None),
        origin=next((claim.origin for claim in claims if claim.origin), None),
        destination=next((claim.destination for claim in claims if claim.destination), None),
    )


def _as_told(event: Event, lead: Claim) -> Event:
    """The event as a deed of its leading claim's kind: to hit is not to kill, and to enter is not to capture."""
    return event if lead.kind in {event.kind, "other"} else replace(event, kind=lead.kind)


def _as_party(claim: Claim, mention: ActorMention | None) -> Party | None:
    """Whom a claim names, as a party of its event."""
    if mention is None:
        return None
    name = mention.name or mention.text
    return Party(actor=mention.actor, name=name, side=mention.side, text=mention.text, claims=(claim.id,))


def _choose_stance(own: Sequence[Claim], partial: set[str], event: Event) -> tuple[str, list[Claim]]:
    """The strongest stance that tells where or who, with its claims; a bare mention gives way to what tells more."""
    asserted = [claim for claim in own if _is_actual(claim)]
    if asserted:
        return _choose_asserted(asserted, partial, event)
    denied = [claim for claim in own if _is_denial(claim)]
    voiced = [claim for claim in denied if claim.attribution]
    if denied:
        return ("denied", voiced) if voiced else ("never", denied)
    for mood in UNREAL:
        of_mood = [claim for claim in own if claim.modality == mood and claim.polarity == "asserted"]
        if of_mood:
            return mood, of_mood
    return "never", []


def _choose_asserted(asserted: Sequence[Claim], partial: set[str], event: Event) -> tuple[str, list[Claim]]:
    """What outlets tell plainly, else what one voice says, else what is told with a hedge; the first that suffices."""
    plain = [claim for claim in asserted if not claim.attribution and not claim.hedge and claim.id not in partial]
    doubted = [claim for claim in asserted if not claim.attribution and claim.hedge]
    voices: dict[str, list[Claim]] = {}
    for claim in asserted:
        if claim.attribution or (claim.id in partial and not claim.hedge):
            voices.setdefault(_voice_of(claim), []).append(claim)
    said = sorted(
        voices.values(),
        key=lambda one: (-_tell_much(one, event), -len(one), one[0].report, one[0].start),
    )
    groups = [("plain", plain), *(("said", group) for group in said), ("doubted", doubted)]
    most = max(_tell_much(group, event) for _, group in groups)
    return next((stance, group) for stance, group in groups if group and _tell_much(group, event) > most - _FULLER)


def _tell_much(claims: Sequence[Claim], event: Event) -> float:
    """How much claims tell together: where, who, whom, how many."""
    place = event.place.place if event.place else None
    where = any(claim.place is not None and (place is None or claim.place.place == place) for claim in claims)
    who = any(claim.agent is not None for claim in claims)
    whom = any(claim.patient is not None for claim in claims)
    return 2.0 * where + 1.5 * who + 0.5 * whom + 0.3 * any(claim.quantities for claim in claims)


def _voice_of(claim: Claim) -> str:
    """Whose word a claim is, as far as it tells itself."""
    voice = claim.attribution[0] if claim.attribution else None
    return voice.actor or voice.name or voice.text if voice is not None else claim.report


def _is_actual(claim: Claim) -> bool:
    return claim.modality == "actual" and claim.polarity == "asserted"


def _is_denial(claim: Claim) -> bool:
    return claim.modality == "actual" and claim.polarity == "denied"


def _fitness(claim: Claim, event: Event, place: str | None) -> float:
    """How well a claim serves as the base of the event's sentence."""
    score = 2.0 * (claim.place is not None and claim.place.place == place) + 2.0 * (claim.agent is not None)
    score += 1.0 * (claim.kind == event.kind) * 3 + 0.5 * (claim.patient is not None) + 0.5 * bool(claim.quantities)
    score += {"explicit": 1.0, "weekday": 1.0, "relative": 0.6, "narrative": 0.4, "context": 0.3}.get(
        claim.when.days.basis, 0.0
    )
    return score - 0.5 * (claim.period != "current")


def _choose_party(
    parties: Sequence[Party], claims: Sequence[Claim], slot: str, actors: Mapping[str, Actor]
) -> Party | None:
    """The party that most claims of the stance name; one told only by an adjective ("Syrian offensive") comes last."""
    known = {claim.id: rank for rank, claim in enumerate(claims)}
    mentions = {claim.id: getattr(claim, slot) for claim in claims}

    def weigh(party: Party) -> tuple[float, int]:
        of_stance = [name for name in party.claims if name in known and mentions[name] is not None]
        strong = sum(1.0 if _is_named(mentions[name].text, party, actors) else 0.2 for name in of_stance)
        return strong, -min((known[name] for name in of_stance), default=len(known))

    fitting = [party for party in parties if any(name in known and mentions[name] is not None for name in party.claims)]
    return max(fitting, key=weigh, default=None)


def _is_named(text: str, party: Party, actors: Mapping[str, Actor]) -> bool:
    """Whether the words are a noun phrase, and no adjective of a nation before something else."""
    actor = actors.get(party.actor or "")
    if actor is None or " " in text or text.islower():
        return True
    return text.casefold() in {name.casefold() for name in (actor.name, *actor.aliases)}
