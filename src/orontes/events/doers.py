"""Acts told side by side that two did: an answer to an attack whose toll has risen, a lynching after it."""

import re
from functools import lru_cache

from orontes.base import HARM
from orontes.events.reasons import OTHER_WEAPON
from orontes.events.view import ClaimView

_LEAST = 4
_AIR_AND_GROUND = frozenset({"air", "guns"})
_ANEW = re.compile(r"\b(?:an?|another|two|three|several)(?: [\w’'-]+){0,3} ?$", re.IGNORECASE)
_FROM_AIR = frozenset({"air_strike", "drone_strike"})
_LOSING = ("lost ", "lose ", "loses ", "losing ")


def hits_back(one: ClaimView, two: ClaimView) -> bool:
    """Whether another did the one than the act whose toll the other tells, or its doers suffered the one.

    "The toll of the attack has risen to 41. Two bandits were shot by soldiers": bandits did the attack.
    """
    if _lost_before(one, two) or _lost_before(two, one):
        return True
    return _done_by_others(one, two) or _done_by_others(two, one) or _lynched_beside(one, two)


def other_weapon(one: ClaimView, two: ClaimView) -> str | None:
    """Why a report that told of shells, and tells anew of an aircraft, tells two acts: "A drone attack wounded one".

    A headline may call by one weapon what the text calls by another, and so may who tells of the same harm.
    """
    first, later = sorted((one, two), key=lambda view: view.claim.trigger_start)
    if {one.arms, two.arms} != _AIR_AND_GROUND or first.headline or first.sentence == later.sentence:
        return None
    harm = [{(of, bounds) for of, _, bounds in view.counts if of in HARM} for view in (one, two)]
    before = later.claim.text[: max(0, later.claim.trigger_start - later.claim.start)]
    return OTHER_WEAPON if all(harm) and not harm[0] & harm[1] and _ANEW.search(before) else None


def _lost_before(loss: ClaimView, strike: ClaimView) -> bool:
    """Whether a force tells of the men whom it lost, before another sentence tells of a strike from the air."""
    if strike.claim.kind not in _FROM_AIR or loss.claim.kind != "massacre_or_killing":
        return False
    start = loss.claim.trigger_start - loss.claim.start
    lost = loss.claim.text[start:].casefold().startswith(_LOSING)
    return lost and loss.sentence < strike.sentence and {who for _, who, _ in loss.counts} == {"fighters"}


def _lynched_beside(one: ClaimView, two: ClaimView) -> bool:
    """Whether one of two killings was a lynching, and the other has dead of its own, by somebody else."""
    if _lynches(one) == _lynches(two):
        return False
    other = two if _lynches(one) else one
    mob = (one if other is two else two).claim.agent
    same = mob is not None and other.claim.agent is not None and mob.text == other.claim.agent.text
    return not same and any(of == "killed" for of, _, _ in other.counts)


def _lynches(view: ClaimView) -> bool:
    """Whether a claim tells a lynching, which is no other killing that stands beside it."""
    start = view.claim.trigger_start - view.claim.start
    return view.claim.text[start:].casefold().startswith("lynch")


def _done_by_others(toll: ClaimView, act: ClaimView) -> bool:
    """Whether an act tells a doer who is not that of a toll, or whom it harmed is that doer."""
    agent, patient = act.claim.agent, act.claim.patient
    if toll.doer is None or agent is None:
        return False
    hurt = patient is not None and bool(_small_stems(toll.doer) & _small_stems(patient.text))
    known = act.agent is not None
    return hurt or (known and not _small_stems(toll.doer) & _small_stems(f"{agent.text} {agent.name or ''}"))


@lru_cache(maxsize=4096)
def _small_stems(name: str) -> frozenset[str]:
    """The beginnings of a name's words, small ones too, without numbers and the shortest."""
    return frozenset(word[:_LEAST].casefold() for word in name.replace("-", " ").split() if len(word) >= _LEAST)
