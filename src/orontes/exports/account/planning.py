"""The order of telling: facts of one day as groups, told together where they differ in place alone.

And as paragraphs by theme.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from orontes.exports.account.clauses import list_patterns
from orontes.exports.account.counts import COUNTED, find_counts
from orontes.exports.account.dates import part_of_day
from orontes.exports.account.facts import Fact
from orontes.exports.account.names import Names
from orontes.exports.account.slots import Slots
from orontes.knowledge import name_key

_THEMES = (
    "offensive_launch advance capture control_state siege clash withdrawal surrender_or_defection "
    "reinforcement_or_deployment "
    "base_established weapons_seized",
    "air_strike drone_strike shelling_artillery_missile explosion chemical_attack armed_attack massacre_or_killing "
    "sexual_violence property_destruction",
    "displacement_or_flight evacuation_or_transfer release_of_detainees arrest_or_detention abduction "
    "protest_or_celebration riot",
    "agreement_or_talks statement_or_appeal other",
)
"""The kinds of a paragraph, in the order in which they are told."""
_THEME = {kind: number for number, kinds in enumerate(_THEMES) for kind in kinds.split()}
_RANK = {kind: number for kinds in _THEMES for number, kind in enumerate(kinds.split())}
_ALONE = frozenset({"statement_or_appeal"})
_MOST_PLACES = 24
_HEAVY = 5
_LONGEST = 6
_PLACED = ("{place}", "{at}", "{from}", "{against}", "{towards}", "{target}", "{in_land}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Facts that make one sentence, with its place in the day: the theme, the hour told, the weight of its claims."""

    facts: tuple[Fact, ...]
    theme: int
    hour: int
    rank: int
    weight: int

    @property
    def late(self) -> int:
        """What is told first: the heaviest, then what has a day, then what only its publication dates."""
        return 2 if self.first.published_only else 0 if self.weight >= _HEAVY else 1

    @property
    def first(self) -> Fact:
        """The fact that gives the sentence its words."""
        return self.facts[0]


def group_facts(facts: Sequence[Fact], names: Names) -> list[Group]:
    """The facts of one stretch of days as groups, in the order in which they are told."""
    alike: dict[tuple[object, ...], list[Fact]] = defaultdict(list)
    for fact in _drop_twice(_drop_shadows(facts, names)):
        alike[_likeness(fact, names)].append(fact)
    groups = []
    for members in alike.values():
        ranked = sorted(
            members, key=lambda fact: (-len(fact.event.claims), fact.lead.report, _place_start(fact), fact.event.id)
        )
        for start in range(0, len(ranked), _MOST_PLACES):
            groups.append(_make_group(ranked[start : start + _MOST_PLACES]))
    return _order(groups)


def _drop_shadows(facts: Sequence[Fact], names: Names) -> list[Fact]:
    """The facts without those that others tell better.

    Of one clause, what names no place gives way to what does; an advance that only its publication dates gives way to
    the capture of the place by then.
    """
    clauses = {_clause_of(fact) for fact in facts if Slots((fact,), names).has("place")}
    captured = {fact.event.place.place for fact in facts if fact.event.kind == "capture" and fact.event.place}
    kept = []
    for fact in facts:
        single = len(fact.event.claims) == 1
        bare = single and not Slots((fact,), names).has("place") and _clause_of(fact) in clauses
        place = fact.event.place.place if fact.event.place else None
        stale = fact.event.kind == "advance" and fact.published_only and place is not None and place in captured
        if not bare and not (stale and single):
            kept.append(fact)
    return kept


def _drop_twice(facts: Sequence[Fact]) -> list[Fact]:
    """The facts without those of one claim that say what another says: no place, the same doer, victim and days.

    What an outlet says goes before what a voice says, and of equals what more claims tell.
    """
    told: set[tuple[object, ...]] = set()
    kept: set[str] = set()
    for fact in sorted(facts, key=lambda one: (one.stance != "plain", -len(one.event.claims))):
        parties = [party.actor or name_key(party.text) if party else None for party in (fact.agent, fact.patient)]
        key = (fact.event.kind, *parties, fact.days.earliest, fact.days.latest)
        bare = fact.place is None and fact.stance in {"plain", "said"} and any(parties) and not _counts(fact)
        if not (bare and key in told and len(fact.event.claims) == 1):
            kept.add(fact.event.id)
        if bare:
            told.add(key)
    return [fact for fact in facts if fact.event.id in kept]


def _counts(fact: Fact) -> bool:
    return any(claim.quantities for claim in fact.claims)


def _clause_of(fact: Fact) -> tuple[object, ...]:
    return fact.event.kind, fact.lead.report, fact.lead.start, fact.lead.end


def _make_group(facts: Sequence[Fact]) -> Group:
    """Facts told together, ordered by the first of them."""
    first = facts[0]
    _, hour, _ = part_of_day(first.claims)
    return Group(
        facts=tuple(facts),
        theme=_THEME.get(first.event.kind, len(_THEMES) - 1),
        hour=hour or 5,
        rank=_RANK.get(first.event.kind, 0),
        weight=sum(len(fact.event.claims) for fact in facts),
    )


def _likeness(fact: Fact, names: Names) -> tuple[object, ...]:
    """What facts of one sentence share; a fact with numbers, denials or a victim of its own stands alone.

    One number told of several places is one, and so are the facts that have it and no other.
    """
    own = (fact.event.id,)
    counted = frozenset(
        (claim.report, count.start, count.end) for of in COUNTED for count, claim in find_counts(fact.claims, of)
    )
    if fact.place is None or fact.denials or fact.event.kind in _ALONE:
        return own
    slots = Slots((fact,), names)
    patterns = list_patterns(fact.event.kind, slots, "")
    if slots.has("patient") and any("{target}" in pattern for pattern in patterns):
        lead = fact.lead
        name = fact.patient.name if fact.patient else None
        return fact.event.kind, fact.stance, lead.report, lead.start, lead.end, name, counted
    if not any(
        slot in pattern for pattern in patterns for slot in _PLACED if slot != "{target}" or not slots.has("patient")
    ):
        return own
    return (
        fact.event.kind,
        fact.stance,
        *_parties(fact, slots),
        frozenset(patterns),
        fact.days,
        fact.published_only,
        counted,
    )


def _parties(fact: Fact, slots: Slots) -> tuple[object, ...]:
    """Who did it to whom, who says it, where it led, and in what way the place is told."""
    agent = fact.agent.actor or fact.agent.name if fact.agent else None
    patient = fact.patient.name if fact.patient and slots.has("patient") else None
    voices = fact.lead.attribution if fact.stance != "plain" else ()
    voice = voices[0].actor or voices[0].text if voices else None
    told = next((claim for claim in fact.claims if claim.place is not None), None)
    way = slots.names.places.preposition(fact.place, told) if fact.place and told else ""
    return agent, patient, voice, fact.destination.text if fact.destination else None, way


def _place_start(fact: Fact) -> int:
    return fact.place.start if fact.place else 0


def _order(groups: Sequence[Group]) -> list[Group]:
    """By theme, hour and kind; what is part of a larger event stands behind it."""
    wholes = {fact.event.id: group for group in groups for fact in group.facts}

    def key(group: Group) -> tuple[object, ...]:
        whole = wholes.get(group.first.event.part_of or "")
        head = whole or group
        return (
            head.theme, head.late, head.hour, head.rank, -head.weight, head.first.event.id,
            _place_beside(group, whole), group.theme, group.hour, group.rank, -group.weight, group.first.event.id,
        )  # fmt: skip

    return sorted(groups, key=key)


def _place_beside(group: Group, whole: Group | None) -> int:
    """Where a group stands to the event that it is part of: behind it, but the way to a place taken by then before."""
    if whole is None:
        return 0
    told, taken = group.first, whole.first
    there = told.place is not None and taken.place is not None and told.place.place == taken.place.place
    way = told.event.kind == "advance" and (
        (told.published_only and whole.late > 1) or (there and told.days == taken.days)
    )
    return -1 if way else 1


def split_themes(groups: Sequence[Group], fewest: int) -> list[list[Group]]:
    """The groups as paragraphs: by theme, but for themes too small to stand alone."""
    paragraphs: list[list[Group]] = []
    theme = -1
    for group in groups:
        if paragraphs and (
            (group.theme == theme and len(paragraphs[-1]) < _LONGEST)
            or len(paragraphs[-1]) < fewest
            or group.first.event.part_of is not None
        ):
            paragraphs[-1].append(group)
        else:
            paragraphs.append([group])
        theme = group.theme
    if len(paragraphs) > 1 and len(paragraphs[-1]) < fewest:
        last = paragraphs.pop()
        paragraphs[-1].extend(last)
    return paragraphs
