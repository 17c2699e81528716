"""Whose deed is told without a doer, right behind deeds that one body did: "rebels took Bara. Kosti fell a day later".

A story names who attacks once and goes on in the passive: what was seized, burned or taken in a raid, who was caught
in it, which town fell next. Such a deed is of the one doer of force that its sentence and the two before it, in one
paragraph, tell; where they tell two, it stays without. A town retaken or a foe caught fits only one whom it serves,
nobody abducts or robs his own men, and what is found behind raiders is found by others.
Rejected: the same for the dead and for strikes, which news lays to nobody for good reason.
"""

from collections.abc import Sequence
from dataclasses import replace

from orontes.claims.claim import Claim
from orontes.claims.deeds.serving import BY_FORCE, FOUGHT, KILLS, befalls_own, body_of, has_doer, plain_name, serves
from orontes.claims.lexicon import words_of
from orontes.claims.tree import Tree, Word

_REACH = 2
_POINTED = frozenset({"they", "them", "he", "him", "she", "her", "who", "it"})
_GOING_ON = {
    "capture": frozenset({"capture", "advance", "offensive_launch"}),
    "abduction": frozenset({"armed_attack", "capture", "advance", "massacre_or_killing", "abduction"}),
    "property_destruction": frozenset({"armed_attack", "capture", "advance"}),
    "weapons_seized": frozenset({"armed_attack", "capture", "advance", "offensive_launch", "arrest_or_detention"}),
    "arrest_or_detention": frozenset({"armed_attack", "capture", "advance", "offensive_launch"}),
}


def carry_doers(claims: Sequence[Claim], trees: Sequence[Tree]) -> list[Claim]:
    """The claims, with the doer of the deeds before where one body did them and nobody else is told."""
    found: list[Claim] = []
    for claim in sorted(claims, key=lambda one: one.trigger_start):
        found.append(_with_doer(claim, found, claims, trees))
    return found


def _with_doer(claim: Claim, before: Sequence[Claim], claims: Sequence[Claim], trees: Sequence[Tree]) -> Claim:
    told = claim.agent is None and claim.polarity == "asserted" and claim.modality == "actual"
    at = next((k for k, one in enumerate(trees) if _holds(one, claim.trigger_start)), None)
    if not told or at is None:
        return claim
    tree = trees[at]
    near = [one for one in trees[max(0, at - _REACH) : at + 1] if one.paragraph == tree.paragraph]
    start, end = near[0].start, tree.start + len(tree.text)
    known = {one.id: one for one in before} | {one.id: one for one in claims if one.trigger_start > claim.trigger_start}
    around = [one for one in known.values() if start <= one.trigger_start < end and one.kind in BY_FORCE]
    doers = {plain_name(one.agent) for one in around if one.agent is not None}
    led = [one for one in around if one.agent is not None and one.trigger_start < claim.trigger_start]
    led = [one for one in led if one.polarity == "asserted" and one.modality == "actual"]
    if len(doers) != 1 or not led or not _goes_on(claim, led[-1], tree):
        return claim
    return replace(claim, agent=led[-1].agent)


def _holds(tree: Tree, start: int) -> bool:
    return tree.start <= start < tree.start + len(tree.text)


def _goes_on(claim: Claim, last: Claim, tree: Tree) -> bool:
    """Whether a deed goes on with what a body did last."""
    trigger = next((word for word in tree if word.start == claim.trigger_start), None)
    if trigger is None or last.agent is None or has_doer(tree, trigger):
        return False
    body = body_of(last.agent, last.agent.text.split())
    if claim.kind == "weapons_seized" and not (body.state or trigger.lower in words_of("robbing")):
        return False
    if claim.kind in KILLS:
        return last.kind in FOUGHT and not body.rebel and serves(claim, tree, body)
    if claim.kind == "arrest_or_detention" or trigger.lower in words_of("own_gains"):
        return last.kind in FOUGHT - {claim.kind} and serves(claim, tree, body)
    if befalls_own(claim, body) or (claim.patient is not None and claim.patient.text.lower() in _POINTED):
        return False
    return last.kind in _GOING_ON.get(claim.kind, ()) and _is_passive(tree, trigger) and not _is_again(claim, last)


def _is_passive(tree: Tree, trigger: Word) -> bool:
    """Whether a deed is told in the passive, or by a town's own fall."""
    return tree.kid(trigger.i, "aux:pass") is not None or trigger.lower in words_of("falling_next")


def _is_again(claim: Claim, last: Claim) -> bool:
    """Whether a capture is of the place that was taken just before, which another may have done."""
    if claim.kind != "capture":
        return False
    places = [one.place.name or one.place.text for one in (claim, last) if one.place is not None]
    return len(places) < 2 or places[0] == places[1]
