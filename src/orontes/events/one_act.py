"""Whether two acts of violence told in one report may be one: kinds, sides, doers, days, numbers and victims."""

import re

from orontes.base import HARM, Bounds
from orontes.events.apart import carried_on, gap_of, has_doer_of_its_own, in_two_entries, share_name
from orontes.events.deeds import two_deeds
from orontes.events.doers import hits_back
from orontes.events.ground import Ground
from orontes.events.rules import fusion_rules
from orontes.events.view import ClaimView
from orontes.knowledge import WIDE

_LEAST_KIN = 0.3
_WORDS = re.compile(r"[a-z]{3,}")
_PLURALS = {"men": "man", "women": "woman", "children": "child", "people": "person"}


def may_be_one(one: ClaimView, two: ClaimView) -> bool:
    """Whether nothing speaks against one act: kinds, sides, doers, days and numbers."""
    kin = fusion_rules().kinship(one.claim.kind, two.claim.kind)
    if kin is None or kin < _LEAST_KIN or (one.side and two.side and one.side != two.side):
        return False
    if (
        in_two_entries(one, two)
        or days_differ(one, two)
        or has_doer_of_its_own(one, two)
        or hits_back(one, two)
        or two_deeds(one, two)
    ):
        return False
    return not any(
        (of, who) == (other, whom) and not bounds.touches(told) and not _some_of(bounds, told)
        for of, who, bounds in one.counts
        for other, whom, told in two.counts
        if of in HARM
    )


def _some_of(some: Bounds, whole: Bounds) -> bool:
    """Whether a number may tell some of those that another counts in all."""
    most = some.high if some.high is not None else some.low
    return most is not None and whole.low is not None and most < whole.low


def same_harm(one: ClaimView, two: ClaimView) -> bool:
    """Whether both tell one number of harmed, or the same sort of victim."""
    mine = {(of, bounds.low, bounds.high) for of, _, bounds in one.counts if of in HARM}
    theirs = {(of, bounds.low, bounds.high) for of, _, bounds in two.counts if of in HARM}
    return bool(mine & theirs or _victims(one) & _victims(two))


def _victims(view: ClaimView) -> set[str]:
    """The words for people among a claim's patient."""
    words = _WORDS.findall(view.claim.patient.text.casefold()) if view.claim.patient else []
    plain = {_PLURALS.get(word, word.removesuffix("s")) for word in words}
    return plain & fusion_rules().people


def name_two_doers(one: ClaimView, two: ClaimView) -> bool:
    """Whether two claims name two doers."""
    return one.agent is not None and two.agent is not None and one.agent != two.agent and not share_name(one, two)


def days_differ(one: ClaimView, two: ClaimView) -> bool:
    """Whether two days are told that do not meet; a day only carried on from the story before tells nothing."""
    return one.days.known and two.days.known and gap_of(one.days, two.days) > 0 and not carried_on(one, two)


def wide_kind(view: ClaimView, ground: Ground) -> str | None:
    """The kind of a place that says only widely where an act was; None for a place of its own."""
    kind = ground.kind(view.place or "")
    return kind if kind in WIDE else None
