"""Counts of one event whose bounds exclude each other.

3,500 and "more than 3,500" touch and dispute nothing. Within a report numbers are parts and wholes (two shot, one
dead, three in all): only two named voices can disagree there, and two reports only where no number of one fits any of
the other.
A toll that a later report raises, or its outlet corrects, is later news (superseded).
Counts of different things
(bodies, funerals, missing) are never compared.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from orontes.base import Bounds
from orontes.events.apart import BY_WEAPON, gap_of, share_words
from orontes.events.disputes.case import Case, Group, anchor, make_dispute, may_be_one_deed
from orontes.events.disputes.number_sides import Numbers, Teller, add_least, are_two_states, is_armed
from orontes.events.disputes.number_told import may_exclude, tells_whole, told_counts, told_in_parts
from orontes.events.event import Dispute, Event, Party
from orontes.events.rules import fusion_rules
from orontes.events.view import ClaimView
from orontes.language import find_numbers

Side = tuple[Bounds, list[ClaimView]]
_LATER = re.compile(
    r"\b(?:latest|later|updat\w+|revis\w+|r[oi]se[ns]?|rising|climb\w*|has (?:now )?reached|now stands"
    r"|(?:wounded|injured) (?:(?:have|had|later|since) ){0,2}died|died of (?:\w+ )?(?:wounds|injuries))\b", re.I,
)  # fmt: skip
_PART = re.compile(r"\bof (?:whom|them|which) (?:[a-z]+ ){0,2}$", re.I)  # "15 people, of whom 12 died at once"
_EARLIER = re.compile(r"\b(?:initial(?:ly)?|preliminary|earlier|at first|first reports?|so far|as yet)\b", re.I)
_CORRECTION = re.compile(r"\W*correct(?:ion|ed|s|ing)\b", re.I)
_MOST = 50
_RISING = 3  # days for which tolls of news rise; what differs later are two counts
_GROWING = {"killed", "injured", "displaced", "missing", "detained"}


def find_number_disputes(case: Case) -> Iterator[Dispute]:
    """Exclusive counts of one event."""
    for group in case.groups:
        yield from _within(case, group)


def _within(case: Case, group: Group) -> Iterator[Dispute]:
    """Counts of one thing told of one event."""
    event, views = group
    if event.kind in fusion_rules().light or not may_exclude(views):
        return
    for (of, who), told in _sides_of(case, group):
        once = len(told) < 2 or event.kind in fusion_rules().once
        sides = told if once else _of_one_deed(case, told, views)
        if len(sides) > 1:
            later = _is_corrected(case, sides) or (of in _GROWING and not _stand(case, sides))
            nature = "superseded" if later else "conflict"
            shown = [(bounds.said, claims) for bounds, claims in sides]
            whom = "" if who == "all" else f" ({who})"
            values = " and as ".join(value for value, _ in shown)
            note = f"{event.label}: {of}{whom} told as {values}; no number fits both."
            yield make_dispute(("event", event.id), "number", shown, nature, note)


def _sides_of(case: Case, group: Group) -> Iterator[tuple[tuple[str, str], list[Side]]]:
    """What is counted, of whom, and the numbers of it that exclude each other."""
    event, views = group
    told: dict[tuple[str, str], dict[Teller, Numbers]] = defaultdict(lambda: defaultdict(lambda: defaultdict(list)))
    groups: dict[tuple[str, Teller], set[Bounds]] = defaultdict(set)
    fits: dict[tuple[str, str, Teller], set[Bounds]] = defaultdict(set)
    wholes: dict[tuple[str, Teller], set[Bounds]] = defaultdict(set)
    chosen = views if event.kind in fusion_rules().once else _of_the_deed(case, event, views)
    parts, states = told_in_parts(chosen), are_two_states(chosen)
    for view in chosen:
        for of, who, bounds, about in told_counts(case, view, parts, states=states):
            told[of, who][_teller(case, view)][bounds].append(view)
            if who == "all" and tells_whole(case, view, of, bounds):
                wholes[of, _teller(case, view)].add(about)
            groups[of, _teller(case, view)] |= {bounds, about}
            fits[of, who, _teller(case, view)].add(about)
        for of, _, bounds in view.counts if view.asserted else ():
            groups[of, _teller(case, view)].add(bounds)
    least = add_least(told)
    for (of, who), tellers in sorted(told.items()):
        numbers = {teller: set(tellers[teller]) | fits[of, who, teller] for teller in tellers}
        if not is_armed(who):
            parts_of = least if who == "all" else {}
            numbers = {teller: groups[of, teller] | parts_of.get((of, teller), set()) for teller in tellers}
            if who == "all" and all(wholes[of, teller] for teller in tellers):
                numbers = {teller: wholes[of, teller] for teller in tellers}
        yield (of, who), _exclusive(tellers, numbers)


def _of_the_deed(case: Case, event: Event, views: Sequence[ClaimView]) -> list[ClaimView]:
    """The claims of what may happen again that tell their day, by words or by publication, and no deed of the foe.

    Nor, of what is done from afar, are the dead of the doer's own camp, whom nobody is told to have killed. A strike
    that is laid at another's door is the same deed.
    """
    doer = event.agents[0] if event.agents and event.kind != "clash" else None
    far = doer.actor if doer and event.kind in BY_WEAPON else None
    camps = {view.nature for view in views if far and view.agent == far} - {None}
    told = [view for view in views if view.claim.agent is not None or not view.harmed or not view.harmed <= camps]
    own = [view for view in told if view.soft.known and not (doer and _of_another(view, doer))]
    others = [view for view in views if view.soft.known and doer and _of_another(view, doer)]
    laid = [view for view in others if any(_is_laid_elsewhere(case, view, other) for other in own[:_MOST])]
    return [view for view in views if view in own or view in laid] if laid else own


def _is_laid_elsewhere(case: Case, view: ClaimView, other: ClaimView) -> bool:
    """Whether two claims lay one strike on one place and day at two doors: neither tells of fighters hit."""
    claims = view, other
    struck = all(one.claim.kind in BY_WEAPON and "fighters" not in {who for _, who, _ in one.counts} for one in claims)
    return struck and gap_of(view.days, other.days) == 0 and may_be_one_deed(case, view, other)


def _of_another(view: ClaimView, doer: Party) -> bool:
    """Whether a claim tells what somebody else did, or what the doer suffered: an attack and the answer to it.

    A clash has two doers, in whatever order they are named.
    """
    if view.claim.kind == "clash":
        return False
    suffered = doer.actor is not None and view.patient == doer.actor
    if view.side and doer.side:
        return view.side != doer.side or suffered
    other = view.agent is not None and doer.actor is not None and view.agent != doer.actor
    agent = view.claim.agent
    return suffered or (other and agent is not None and not share_words(agent.name or agent.text, doer.name))


def _teller(case: Case, view: ClaimView) -> Teller:
    """Who gives a number: a report, or a named voice in it."""
    source = case.source(view)
    return (view.claim.report, source.key if source.kind == "voice" else "")


def _exclusive(tellers: Mapping[Teller, Numbers], groups: Mapping[Teller, set[Bounds]]) -> list[Side]:
    """Numbers of tellers none of whose numbers fits any of another's; who fits several sides tells nothing.

    `groups` are all numbers of a teller, of whatever group of people: three fighters are no other number than three.
    """
    sides: list[dict[Teller, Numbers]] = []
    order = {
        teller: (not any(bounds.exact for bounds in numbers), -len(numbers), teller)
        for teller, numbers in tellers.items()
    }
    for teller in sorted(tellers, key=order.__getitem__):
        fits = [
            side
            for side in sides
            if any(_agree(teller, groups[teller], other, groups[other]) for other in _telling(tellers, teller, side))
        ]
        if not fits:
            sides.append({teller: tellers[teller]})
        elif len(fits) == 1:
            fits[0][teller] = tellers[teller]
    return [_value(side) for side in sides]


def _telling(tellers: Mapping[Teller, Numbers], teller: Teller, side: Mapping[Teller, Numbers]) -> list[Teller]:
    """The tellers of a side whom another may join: "at least nine" beside eleven would take in any greater number."""
    exact = [one for one in side if any(bounds.exact for bounds in tellers[one])]
    return [other for other in side if other in exact or teller[0] == other[0]] if exact else list(side)


def _agree(one: Teller, mine: set[Bounds], two: Teller, theirs: set[Bounds]) -> bool:
    """Whether two tellers can both be right: a number of each fits, or one report tells parts and whole itself."""
    if one[0] == two[0] and not (one[1] and two[1]):
        return True
    return any(bounds.touches(other) for bounds in mine for other in theirs)


def _value(side: Mapping[Teller, Numbers]) -> Side:
    """A side's number: the one told most, exact before bounded, the larger of two; with the claims that tell it."""
    claims: dict[Bounds, list[ClaimView]] = defaultdict(list)
    for numbers in side.values():
        for bounds, views in numbers.items():
            claims[bounds] += views
    best = max(claims, key=lambda bounds: (len(claims[bounds]), bounds.exact, bounds.low or 0, bounds.high or 0))
    return best, [view for bounds in claims if bounds.touches(best) for view in claims[bounds]]


def _of_one_deed(case: Case, sides: Sequence[Side], views: Sequence[ClaimView]) -> list[Side]:
    """The first sides that may all speak of one deed: towns near each other, of which numbers differ, are two."""
    placed = {view.claim.id: view for view in anchor(views)}
    held = [[placed[view.claim.id] for view in claims[:_MOST]] for _, claims in sides]
    for first in range(len(sides)):
        kept = [first]
        for other in range(first + 1, len(sides)):
            if all(_may_be_one(case, held[one], held[other]) for one in kept):
                kept.append(other)
        if len(kept) > 1:
            return [sides[at] for at in kept]
    return []


def _may_be_one(case: Case, mine: Sequence[ClaimView], theirs: Sequence[ClaimView]) -> bool:
    """Whether any claims of two sides may speak of one deed."""
    return any(may_be_one_deed(case, one, two) for one in mine for two in theirs)


def _stand(case: Case, sides: Sequence[Side]) -> bool:
    """Whether two numbers stand: no higher one replaces them that is later, or tells them as the earlier ones."""
    rows = sorted(sides, key=lambda row: row[0].low or row[0].high or 0)
    replaced = [any(_grows(case, low, high) for high in rows[place + 1 :]) for place, low in enumerate(rows)]
    return replaced.count(False) > 1


def _is_corrected(case: Case, sides: Sequence[Side]) -> bool:
    """Whether an outlet takes back its own number: "Correction: six people were killed, not nine"."""
    if len(sides) != len(("wrong", "right")):
        return False
    outlets = [{case.reports[view.claim.report].outlet for view in claims} for _, claims in sides]
    own = len(outlets[0] | outlets[1]) == 1 and None not in outlets[0]
    return own and any(_CORRECTION.match(case.sentence_text(view)) for _, claims in sides for view in claims)


def _grows(case: Case, low: Side, high: Side) -> bool:
    """Whether the higher count stands in later reports than the lower one, or is told as the later one.

    Who says that a side lost nobody counts no toll that may grow; nor does who tells both numbers, or tells of another
    days after news of the deed has settled.
    """
    if low[0].high == 0 and any(view.harmed for view in low[1]):
        return False
    if any(_LATER.search(case.sentence_text(view)) for view in high[1]):
        return True
    if all(_tells_both(case, view, low[0]) for view in high[1]):
        return False
    standing = [view.published for view in low[1] if not _EARLIER.search(case.sentence_text(view))]
    higher = [view.published for view in high[1]]
    if not standing:
        return True
    if None in standing or None in higher:
        return False
    last, first = max(day for day in standing if day), min(day for day in higher if day)
    settled = (first - last).days > 1 and all(_is_settled(view) for view in high[1])
    return last < first and not settled


def _tells_both(case: Case, view: ClaimView, other: Bounds) -> bool:
    """Whether a sentence tells another number beside its own: "not 11 but 18", "44 people died (state media: 35)"."""
    text, (start, end) = case.reports[view.claim.report].text, case.sentence(view)
    told = [one for one in find_numbers(text, start, end) if not _PART.search(text, start, one.start)]
    return other.exact and any((one.low, one.high) == (other.low, other.high) for one in told)


def _is_settled(view: ClaimView) -> bool:
    """Whether a toll is told so long after its deed that it rises no more by the hour."""
    told = view.days.latest if view.days.known else None
    return told is not None and view.published is not None and (view.published - told).days > _RISING
