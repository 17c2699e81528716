"""A record's parts -> the rows of ACLED's table, most claims first, then in order of first mention."""

import re
from collections.abc import Sequence
from dataclasses import replace

from orontes.base import ATTACKS
from orontes.claims import Claim
from orontes.events import Event, is_summary
from orontes.exports.acled.cells import fill_row
from orontes.exports.acled.clauses import clause_mates, find_spot
from orontes.exports.acled.coding import find_rule
from orontes.exports.acled.companions import find_response, join_companions
from orontes.exports.acled.deed import make_deed
from orontes.exports.acled.folding import Coded, fold_events
from orontes.exports.acled.sentences import find_sentence
from orontes.exports.cells.cell import Row
from orontes.exports.cells.shares import Shares
from orontes.exports.known import Known
from orontes.exports.laid import is_laid

_NEAR = 4
"""How many events before and behind a protest may tell how it was met."""
_UNTOLD = {"planned", "denied"}
_NAMED = re.compile(r"[A-Z0-9]")
_KNOWN = re.compile(r"(?:the|this|that|its|their|his)(?: [\w-]+){0,2} ", re.I)
_WHOSE = re.compile(r"(?: (?:with|between|in|of|for|on)\b|\W*$)")
_OCCUPIED = re.compile(r"occupied by\b", re.I)
_WIDE = {"country", "region", "area", "unknown"}
_SUMMED = ATTACKS | {"clash"}
_VAGUE = {"armed_attack", "massacre_or_killing", "explosion", "clash"}


def make_acled_rows(events: Sequence[Coded], known: Known) -> tuple[Row, ...]:
    """The rows of the events that ACLED codes."""
    folds = join_companions(fold_events(events))
    groups = sorted((fold.members() for fold in folds), key=_order)
    shares = Shares.of((group[0].event.id, [claim for one in group for claim in one.claims]) for group in groups)
    return tuple(fill_row(group, known, shares) for group in groups)


def code_events(events: Sequence[Event], known: Known) -> tuple[Coded, ...]:
    """Every event that ACLED codes with its type, in order of first mention; what is planned or denied has none."""
    coded = sorted((one for event in events for one in _code(event, known)), key=lambda one: _first_mention(one.claims))
    return tuple(
        _meet(one, coded[max(0, number - _NEAR) : number + _NEAR + 1]) if one.type.event_type == "Protests" else one
        for number, one in enumerate(coded)
    )


def _meet(protest: Coded, beside: Sequence[Coded]) -> Coded:
    """A protest with the response that is told beside it."""
    deed = replace(protest.deed, response=find_response(protest, beside))
    rule = find_rule(deed) if deed != protest.deed else None
    return replace(protest, deed=deed, rule=rule, type=rule.type) if rule and rule.type else protest


def asserting_claims(event: Event, known: Known) -> tuple[Claim, ...]:
    """The claims of an event that say that it happened, in the order of reports and words."""
    claims = (known.claims[name] for name in event.claims)
    return tuple(sorted((claim for claim in claims if _asserts(claim)), key=_mention))


def _code(event: Event, known: Known) -> list[Coded]:
    """The event with its type; nothing where it has none."""
    claims = asserting_claims(event, known)
    spot = find_spot(event, claims, known) if event.place is None else None
    event = replace(event, place=spot.place) if spot is not None else event
    if event.status in _UNTOLD or not claims or _is_no_single(event, claims, known):
        return []
    deed = make_deed(event, claims, known)
    rule = find_rule(deed)
    if rule is None or rule.type is None:
        return []
    told = ((claim.report, find_sentence(claim, known.reports[claim.report])) for claim in claims)
    sentences = tuple(dict.fromkeys((report, span.start, span.end) for report, span in told))
    return [Coded(event=event, rule=rule, type=rule.type, deed=deed, claims=claims, sentences=sentences, spot=spot)]


def _is_no_single(event: Event, claims: Sequence[Claim], known: Known) -> bool:
    """Whether an event is only named, told place by place, a sum of many ("these attacks"), or a state that goes on."""
    if _is_bare(event, claims) or _is_listed(event, claims, known) or is_laid(claims):
        return True
    if event.kind == "capture":
        return all(_OCCUPIED.match(claim.text) for claim in claims)
    place = known.find_place(event)
    wide = place is None or place.kind in _WIDE
    return wide and event.kind in _SUMMED and all(is_summary(one, known.reports[one.report].text) for one in claims)


def _is_bare(event: Event, claims: Sequence[Claim]) -> bool:
    """Whether violence is only named ("condemned the bombing"): nobody did or suffered it anywhere that is told.

    A place without a name ("the attack on the mosque") tells of no more; and a truce that is only named
    ("revoked the truce with the guerrillas") was made before.
    """
    if event.kind == "agreement_or_talks":
        return all(_is_mention(claim) for claim in claims)
    placed = any(claim.place and (claim.place.place or _NAMED.search(claim.place.text)) for claim in claims)
    placed = placed or (event.place is not None and event.place.place is not None)
    told = event.agents or event.patients or event.quantities or placed
    return event.kind in _VAGUE and not told


def _is_mention(claim: Claim) -> bool:
    """Whether a claim's words are no more than the name of an agreement that is known already, and whose it is."""
    start = claim.trigger_start - claim.start
    before, after = claim.text[:start], claim.text[claim.trigger_end - claim.start :]
    return bool(_KNOWN.fullmatch(before)) and bool(_WHOSE.match(after))


def _is_listed(event: Event, claims: Sequence[Claim], known: Known) -> bool:
    """Whether an event without a place is told place by place in its clauses: "left ten towns, including Suhail"."""
    return event.place is None and all(
        any(one.kind == claim.kind for one in clause_mates(claim, known)) for claim in claims
    )


def _asserts(claim: Claim) -> bool:
    return claim.polarity == "asserted" and claim.modality == "actual" and claim.period != "static"


def _mention(claim: Claim) -> tuple[str, int, str]:
    return claim.report, claim.trigger_start, claim.id


def _first_mention(claims: Sequence[Claim]) -> tuple[str, int, str]:
    return _mention(claims[0])


def _order(group: Sequence[Coded]) -> tuple[int, tuple[str, int, str]]:
    """Most claims first, then the report and the words that tell it first."""
    told = [claim for one in group for claim in one.claims]
    return -len(told), min(_first_mention(one.claims) for one in group)
