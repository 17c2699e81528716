"""One event told of two places that are not one, nor one in the other: one prison under two names.

Two facilities of one kind in one town with the same large number told of both are taken for one event (see
`evidence`); which of the two it was is then disputed. Where the town of a prison is not known, the same number freed
in the same days from it and from another that is not known to lie elsewhere disputes the place as well. Towns, quarters
and regions that differ are two events and no dispute.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import combinations, pairwise

from orontes.events.apart import gap_of
from orontes.events.disputes.case import Case, Group, make_dispute
from orontes.events.event import Dispute
from orontes.events.evidence import same_large_count
from orontes.events.evidence_place import of_one_list
from orontes.events.ground import FACILITIES
from orontes.events.rules import dispute_words, fusion_rules
from orontes.events.view import ClaimView
from orontes.knowledge import name_words

_TELLING, _MOST = 2, 40
Freed = tuple[str, str, ClaimView]


def find_place_disputes(case: Case) -> Iterator[Dispute]:
    """Facilities of one event of which only one can be meant."""
    for group in case.groups:
        yield from list(_within(case, group)) or _told_two_ways(case, group)
    yield from _across(case)


def _within(case: Case, group: Group) -> Iterator[Dispute]:
    """The facilities that an event's claims name."""
    event, views = group
    named: dict[str, list[ClaimView]] = defaultdict(list)
    for view in views:
        if view.asserted and view.place and case.ground.kind(view.place) in FACILITIES:
            named[view.place].append(view)
    kept: list[str] = []
    for place in sorted(named, key=lambda place: named[place][0].order):
        numbered = [other for other in kept if _one_number(named[place], named[other])]
        if len(numbered) == len(kept) and all(_apart(case, place, other) for other in kept):
            kept.append(place)
    if len(kept) > 1:
        told = _with_bare_names(case, views, {place: named[place] for place in kept})
        values = [(case.ground.name(place), told[place]) for place in kept]
        names = " and as ".join(value for value, _ in values)
        note = f"{event.label}: told as {names}, with the same number in one town; only one can be meant."
        yield make_dispute(("event", event.id), "place", values, "conflict", note)


def _told_two_ways(case: Case, group: Group) -> Iterator[Dispute]:
    """What two voices call by one noun and by words that exclude each other, with one number of harmed."""
    event, views = group
    told = [(view, word, noun) for view in views if view.asserted for word, noun in _called(view)][:_MOST]
    for (one, word, noun), (two, other, noun_two) in combinations(told, 2):
        apart = noun == noun_two and any({word, other} <= row for row in dispute_words().apart) and word != other
        if apart and case.source(one).key != case.source(two).key and _one_harm(one, two):
            values = [(f"{word} {noun}", [one]), (f"{other} {noun}", [two])]
            note = f"{event.label}: what was hit is told as {word} {noun} and as {other} {noun}."
            yield make_dispute(("event", event.id), "place", values, "conflict", note)
            return


def _called(view: ClaimView) -> Iterator[tuple[str, str]]:
    """The telling words in what a claim says was hit, each with the word behind it: "military", "hospital"."""
    claim = view.claim
    texts = [slot.text.casefold().replace("’", "'") for slot in (claim.patient, claim.place) if slot is not None]
    told = frozenset().union(*dispute_words().apart)
    return (pair for text in dict.fromkeys(texts) for pair in pairwise(text.split()) if pair[0] in told)


def _one_harm(one: ClaimView, two: ClaimView) -> bool:
    """Whether two claims tell one exact number of harmed, of three and more."""
    told = [
        {(of, who.low) for of, _, who in view.counts if who.exact and (who.low or 0) > _TELLING} for view in (one, two)
    ]
    return bool(told[0] & told[1])


def _one_number(mine: Sequence[ClaimView], theirs: Sequence[ClaimView]) -> bool:
    """Whether two facilities are told with one large number, by words of their own."""
    return any(same_large_count(one, two) and not of_one_list(one, two) for one in mine for two in theirs)


def _apart(case: Case, one: str, two: str) -> bool:
    """Whether two places are not one, nor one in the other."""
    limits = fusion_rules().limits
    return case.ground.relate(one, two, near_km=limits["near_km"], far_km=limits["far_km"]) == "apart"


def _with_bare_names(
    case: Case, views: Sequence[ClaimView], named: Mapping[str, list[ClaimView]]
) -> dict[str, list[ClaimView]]:
    """The claims on each facility, with those that call it by its sort only: "the city's military prison"."""
    ends = {place: " ".join(name_words(case.ground.name(place))[-_TELLING:]) for place in named}
    told = {place: list(claims) for place, claims in named.items()}
    for view in views:
        if not view.asserted or any(view in claims for claims in named.values()):
            continue
        words = " ".join(name_words(case.sentence_text(view)))
        meant = [place for place, end in ends.items() if end in words]
        if len(meant) == 1:
            told[meant[0]].append(view)
    return told


def _across(case: Case) -> Iterator[Dispute]:
    """Prisons in two events from which one large number was freed in the same days."""
    freed: dict[tuple[int, date], list[Freed]] = defaultdict(list)
    for event, views in case.groups:
        for view in views if event.kind == "release_of_detainees" else ():
            place, day = view.place, view.days.earliest
            if place and day and view.asserted and case.ground.kind(place) in FACILITIES:
                for number in sorted(_large_numbers(view)):
                    freed[number, day].append((event.id, place, view))
    seen: set[frozenset[str]] = set()
    for (number, day), rows in sorted(freed.items(), key=lambda item: item[0]):
        later = freed.get((number, day + timedelta(days=1)), [])
        for one, two in [*combinations(rows, 2), *((row, other) for row in rows for other in later)]:
            if frozenset({one[1], two[1]}) not in seen and _may_be_one(case, one, two):
                seen.add(frozenset({one[1], two[1]}))
                yield _two_names(case, number, one, two)


def _large_numbers(view: ClaimView) -> set[int]:
    """The large numbers of freed people that a claim tells."""
    least = fusion_rules().limits["same_count_least"]
    numbers = {n for of, _, bounds in view.counts if of == "released" for n in (bounds.low, bounds.high) if n}
    return {number for number in numbers if number >= least}


def _may_be_one(case: Case, one: Freed, two: Freed) -> bool:
    """Whether two events of two reports may be one: nothing tells that the prisons lie in two towns."""
    if one[0] == two[0] or one[2].claim.report == two[2].claim.report or gap_of(one[2].days, two[2].days) > 1:
        return False
    towns = {case.ground.town(row[1]) for row in (one, two)} - {None}
    return len(towns) < len((one, two)) and _apart(case, one[1], two[1])


def _two_names(case: Case, number: int, one: Freed, two: Freed) -> Dispute:
    """The dispute of two names for the prison from which a number was freed."""
    values = [(case.ground.name(place), [view]) for _, place, view in (one, two)]
    names = " and from ".join(value for value, _ in values)
    note = f"{number:,} were freed from {names} in the same days; only one can be meant."
    return make_dispute(("event", one[0]), "place", values, "conflict", note)
