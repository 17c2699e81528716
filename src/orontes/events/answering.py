"""Who answers a charge: denials, and counter-charges, told without a place right after a deed was laid to their voice.

"The army blamed the rebels. The rebels denied it and said that government guns fired the shells": one deed, laid to
two. The answer names no place and no day, so that it stood alone, and its doer and weapon kept it apart. What we
chose: it is told in the place of the charge, where the accused himself, or one of his side, speaks close behind.
"""

import re
from collections import defaultdict
from collections.abc import Sequence

from orontes.base import OWN_BASES
from orontes.events.apart import harm_excludes
from orontes.events.rules import fusion_rules
from orontes.events.view import ClaimView
from orontes.events.view_changes import change_view

_ANEW = re.compile(r"(?:an?|another|two|three|several|some) ", re.IGNORECASE)
_CAPITAL = re.compile(r"\b[A-Z]")
_BACK = 450
_CHARGES = 6


def answer_charges(views: Sequence[ClaimView]) -> tuple[ClaimView, ...]:
    """The answers without a place, each in that of the deed which was laid to its voice just before."""
    reports: dict[str, list[int]] = defaultdict(list)
    for number, view in enumerate(views):
        if view.family == "violence":
            reports[view.claim.report].append(number)
    placed = list(views)
    for numbers in reports.values():
        numbers.sort(key=lambda number: (views[number].claim.trigger_start, number))
        for at, number in enumerate(numbers):
            view = placed[number]
            if view.actual and view.place is None and not view.elsewhere and view.voice is not None:
                laid = [placed[other] for other in numbers[max(0, at - _CHARGES) : at]]
                found = next((other for other in reversed(laid) if _answers(view, other)), None)
                if found is not None:
                    placed[number] = change_view(view, place=found.place, follows=found.claim.id, answer=view.asserted)
    return tuple(placed)


def _answers(answer: ClaimView, charge: ClaimView) -> bool:
    """Whether a claim lays a deed of a kin kind, close before, to who denies it or lays it to others."""
    near = answer.claim.trigger_start - charge.claim.trigger_start <= _BACK
    kin = fusion_rules().kinship(charge.claim.kind, answer.claim.kind) or 0
    if not near or kin <= 0 or not charge.asserted or charge.place is None or charge.agent is None:
        return False
    own = answer.voice_side
    accused = charge.agent == answer.voice or (own is not None and own == charge.side)
    if not accused or charge.voice == answer.voice or (own is not None and own == charge.voice_side):
        return False
    return not answer.asserted or _lays_back(answer, charge, own)


def kindred_means(charge: ClaimView, answer: ClaimView) -> bool:
    """Whether both are deeds of one kind, or one of them tells no more than that people were killed or hit."""
    kinds = {charge.claim.kind, answer.claim.kind}
    return len(kinds) == 1 or "armed_attack" in kinds


def _lays_back(answer: ClaimView, charge: ClaimView, own: str | None) -> bool:
    """Whether the accused lays what somebody charged him with, no other day or number, to one not of his side."""
    told = answer.days.basis in OWN_BASES
    if charge.voice is None or (answer.claim.place is not None and _CAPITAL.search(answer.claim.place.text)):
        return False
    others = answer.agent is not None and answer.agent != answer.voice and (own is None or answer.side != own)
    if not kindred_means(charge, answer):
        return False
    other = answer.claim.patient is not None and _ANEW.match(answer.claim.patient.text)
    return others and not told and not other and not answer.turn and not harm_excludes(answer, charge)
