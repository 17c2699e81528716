"""Counts of one event whose bounds exclude each other.

3,500 and "more than 3,500" touch and dispute nothing. Within a report numbers are parts and wholes (two shot, one
dead, three in all): only two named voices can disagree there, and two reports only where no number of one fits any of
the other. A toll that a later report raises is later news (superseded). Counts of different things (bodies, funerals,
missing) are never compared.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from orontes.base import Bounds
from orontes.events.disputes_case import Case, Group, make_dispute
from orontes.events.event import Dispute
from orontes.events.rules import fusion_rules
from orontes.events.view import ClaimView

Teller = tuple[str, str]
Numbers = dict[Bounds, list[ClaimView]]
_COUNTED = {"killed", "injured", "missing", "released", "detained", "displaced", "fighters", "vehicles"}
_GROWING = {"killed", "injured", "displaced", "missing", "detained"}


def find_number_disputes(case: Case) -> Iterator[Dispute]:
    """Exclusive counts of one event."""
    for group in case.groups:
        yield from _within(case, group)


def _within(case: Case, group: Group) -> Iterator[Dispute]:
    """Counts of one thing told of one event."""
    event, views = group
    if event.kind in fusion_rules().light:
        return
    told: dict[tuple[str, str], dict[Teller, Numbers]] = defaultdict(lambda: defaultdict(lambda: defaultdict(list)))
    for view in views:
        for of, who, bounds in view.counts:
            if view.asserted and of in _COUNTED and bounds != Bounds():
                told[of, who][_teller(case, view)][bounds].append(view)
    for (of, who), tellers in sorted(told.items()):
        sides = _exclusive(tellers)
        if len(sides) > 1:
            nature = "superseded" if of in _GROWING and _grows(sides) else "conflict"
            shown = [(say_bounds(bounds), claims) for bounds, claims in sides]
            whom = "" if who == "all" else f" ({who})"
            values_told = " and as ".join(value for value, _ in shown)
            note = f"{event.label}: {of}{whom} told as {values_told}; no number fits both."
            yield make_dispute(("event", event.id), "number", shown, nature, note)


def _teller(case: Case, view: ClaimView) -> Teller:
    """Who gives a number: a report, or a named voice in it."""
    source = case.source(view)
    return (view.claim.report, source.key if source.kind == "voice" else "")


def _exclusive(tellers: Mapping[Teller, Numbers]) -> list[tuple[Bounds, list[ClaimView]]]:
    """Numbers of tellers none of whose numbers fits any of another's; who fits several sides tells nothing."""
    sides: list[dict[Teller, Numbers]] = []
    for teller in sorted(tellers, key=lambda teller: (-len(tellers[teller]), teller)):
        fits = [side for side in sides if any(_agree(teller, tellers[teller], *other) for other in side.items())]
        if not fits:
            sides.append({teller: tellers[teller]})
        elif len(fits) == 1:
            fits[0][teller] = tellers[teller]
    return [_value(side) for side in sides]


def _agree(one: Teller, mine: Numbers, two: Teller, theirs: Numbers) -> bool:
    """Whether two tellers can both be right: a number of each fits, or one report tells parts and whole itself."""
    if one[0] == two[0] and not (one[1] and two[1]):
        return True
    return any(bounds.touches(other) for bounds in mine for other in theirs)


def _value(side: Mapping[Teller, Numbers]) -> tuple[Bounds, list[ClaimView]]:
    """A side's number: the one told most, exact before bounded, the larger of two; with the claims that tell it."""
    claims: dict[Bounds, list[ClaimView]] = defaultdict(list)
    for numbers in side.values():
        for bounds, views in numbers.items():
            claims[bounds] += views
    best = max(claims, key=lambda bounds: (len(claims[bounds]), bounds.exact, bounds.low or 0, bounds.high or 0))
    return best, [view for bounds in claims if bounds.touches(best) for view in claims[bounds]]


def _grows(sides: Sequence[tuple[Bounds, list[ClaimView]]]) -> bool:
    """Whether each higher count stands in later reports than the lower ones."""
    rows = sorted(sides, key=lambda row: row[0].low or row[0].high or 0)
    days = [[view.published for view in views] for _, views in rows]
    for lower, higher in pairwise(days):
        if None in lower or None in higher or max(d for d in lower if d) >= min(d for d in higher if d):
            return False
    return True


def say_bounds(bounds: Bounds) -> str:
    """Bounds as one reads them."""
    if bounds.exact:
        return f"{bounds.low:,}"
    if bounds.high is None:
        return f"at least {bounds.low:,}"
    return f"up to {bounds.high:,}" if bounds.low is None else f"{bounds.low:,} to {bounds.high:,}"
