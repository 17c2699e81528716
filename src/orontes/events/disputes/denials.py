"""What a denial denies: a deed by its doer, told beside it or days before, or only that it was its speaker's.

A denial of violence is of a claim where kinds, place and days allow one deed, and the doer is the same, or is he who
denies. One without a day is of what was told in the fortnight before it. Who "denied involvement" leaves the deed
standing: it stands only against those who lay the deed to him. A denial of harm to civilians is none of other harm.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from datetime import timedelta

from orontes.base import CARRIED_BASES, HARM, OWN_BASES, UNARMED, Days
from orontes.claims import noun_classes
from orontes.events.apart import gap_of, share_words
from orontes.events.deeds import have_one_target, same_harm_told
from orontes.events.disputes.accused import from_its_soil, is_accused, same_doer
from orontes.events.disputes.camps import is_first_person
from orontes.events.disputes.case import Case, may_be_one_deed
from orontes.events.disputes.holds import is_repelled
from orontes.events.parties import arms_words, names_only_arms
from orontes.events.rules import fusion_rules
from orontes.events.status import is_denial
from orontes.events.victims import harms_unarmed
from orontes.events.view import ClaimView
from orontes.events.view_changes import change_view
from orontes.events.words import either
from orontes.knowledge import name_words

_CIVILIANS = re.compile(rf"\b{either('civilians')}\b", re.I)
_CLEARS = re.compile(rf"\b{either('clearing')}\b", re.I)
_OWN_ARMS = re.compile(rf"[’']s? (?:[\w-]+ )?{either('arms_owned')}$", re.I)
_WORD = re.compile(r"[\w-]+")
_FRIENDS = re.compile(rf"(?:its|their|his|her|our) (?:\w+ )?{either('friends')}$", re.I)
"""Doers whose names who denies leaves to those who accuse them."""
_HURT = frozenset({"hit", "hurt", "injured", "wounded", "harmed"})
_MOST = 50
_FORTNIGHT = 14
VIOLENT = {kind for kind, family in fusion_rules().family.items() if family == "violence"}
_ANSWERED = VIOLENT | {"property_destruction"}
_DESTROYING = frozenset({"explosion", "shelling_artillery_missile", "air_strike", "drone_strike", "armed_attack"})


def answer_events(case: Case) -> dict[str, list[ClaimView]]:
    """Denials of violence that stand alone, by the event that they answer: the last such one before them there."""
    lone: dict[str, list[ClaimView]] = defaultdict(list)
    for event, views in case.groups:
        if event.kind in _ANSWERED and not any(view.asserted for view in views):
            for view in views:
                for key in whereabouts(case, view.place) if _denies_violence(case, view) and view.place else ():
                    lone[key].append(view)
    answered: dict[str, tuple[str, str, ClaimView]] = {}
    for event, views in case.groups if lone else ():
        place = event.place.place if event.place else None
        near = [view for key in whereabouts(case, place) for view in lone.get(key, ())[:_MOST]] if place else []
        for view in near if event.kind in _ANSWERED else ():
            dated = change_view(view, soft=event.when)
            told = (str(event.when.latest), event.id, dated)
            if any(_answers(case, dated, other) for other in views if other.asserted):
                answered[view.claim.id] = max(told, answered.get(view.claim.id, told), key=lambda row: row[:2])
    found: dict[str, list[ClaimView]] = defaultdict(list)
    for _, event_id, view in sorted(answered.values(), key=lambda row: row[2].order):
        found[event_id].append(view)
    return found


def _denies_violence(case: Case, view: ClaimView) -> bool:
    """Whether a claim denies a deed, and does not tell that an attack was fought off."""
    return is_denial(view) and not is_repelled(case, view)


def whereabouts(case: Case, place: str) -> tuple[str, ...]:
    """What a place and others by which it may be told are found under: its town, and the words of its name's own."""
    own = [word for word in name_words(case.ground.name(place)) if "place" not in noun_classes(word)]
    return tuple(dict.fromkeys((case.ground.home(place), *(f"word:{word}" for word in own[:1] + own[-1:]))))


def _answers(case: Case, denial: ClaimView, other: ClaimView) -> bool:
    """Whether a denial that stands alone is of what a claim tells of the days before it, by the same doer."""
    latest = other.soft.latest
    if latest is None or denial.published is None or gap_of(_days_denied(denial), other.days) > 1:
        return False
    near = timedelta(0) <= denial.published - latest <= timedelta(days=_FORTNIGHT)
    same = near and _are_kin(denial, other) and not _of_others(denial, other) and may_be_one_deed(case, denial, other)
    if denial.voice is None:
        return same and denial.claim.report != other.claim.report and same_harm_told(denial, other)
    return same and (is_accused(case, denial, other) or _is_arm_of(denial, other) or _same_deed(case, denial, other))


def _are_kin(one: ClaimView, two: ClaimView) -> bool:
    """Whether two kinds may be one deed; what blew up or shelled a thing destroyed it, where one thing is named."""
    kinds = {one.claim.kind, two.claim.kind}
    if "property_destruction" in kinds and kinds & _DESTROYING:
        return one.place is not None and one.place == two.place and have_one_target(one, two)
    return (fusion_rules().kinship(one.claim.kind, two.claim.kind) or 0) > 0


def _days_denied(denial: ClaimView) -> Days:
    """The days of what is denied: none where they are carried, or stand by the denying ("on Saturday denied that")."""
    claim, start = denial.claim, denial.claim.when.start
    own = denial.days.basis in OWN_BASES and (start is None or claim.start <= start < claim.end)
    return denial.days if own else Days()


def _as_of(denial: ClaimView, other: ClaimView) -> ClaimView:
    """A denial that tells no day, on the days of what it may deny, where that was told shortly before."""
    latest = other.soft.latest
    if _days_denied(denial).known or latest is None or denial.published is None:
        return denial
    near = timedelta(0) <= denial.published - latest <= timedelta(days=_FORTNIGHT)
    return change_view(denial, soft=other.soft) if near else denial


def place_denial(denial: ClaimView, asserting: Sequence[ClaimView]) -> ClaimView:
    """A denial without a place, in that of what its report tells before it of the same target in the same event."""
    if denial.place is not None or denial.elsewhere:
        return denial
    before = [view for view in asserting if view.claim.report == denial.claim.report and view.order < denial.order]
    meant = next((view for view in reversed(before) if _one_target(denial, view)), None)
    return change_view(denial, place=meant.place) if meant is not None else denial


def denies(case: Case, view: ClaimView, asserting: Sequence[ClaimView]) -> bool:
    """Whether a denial is somebody's, and of what is asserted: of violence, the same deed on the same days."""
    others = all(other.voice is not None or other.claim.report != view.claim.report for other in asserting)
    voiced = view.voice is not None or others or _CLEARS.search(view.claim.text) is not None
    if voiced and view.family != "violence" and _CLEARS.search(view.claim.text):
        return any(is_accused(case, view, other) for other in asserting)
    if not voiced or view.family != "violence":
        return voiced
    if is_repelled(case, view):
        return False
    return any(_is_of(case, view, other) for other in asserting)


def _is_of(case: Case, denial: ClaimView, other: ClaimView) -> bool:
    """Whether a denial is of the violence that a claim tells."""
    denial = _as_of(denial, other)
    if _spares(denial, other):
        return False
    if _CLEARS.search(denial.claim.text):
        return may_be_one_deed(case, denial, other) and is_accused(case, denial, other)
    near = 1 if denial.days.basis in CARRIED_BASES else 0
    if gap_of(denial.days, other.days) > near and _days_denied(denial).known:
        return False
    if _of_others(denial, other) or not may_be_one_deed(case, denial, other):
        return False
    return same_doer(denial, other) or _same_deed(case, denial, other)


def stands_against(case: Case, denial: ClaimView, view: ClaimView) -> bool:
    """Whether a claim asserts what a denial denies: the deed, or only whose it was."""
    if not may_be_one_deed(case, _as_of(denial, view), view):
        return False
    return not _CLEARS.search(denial.claim.text) or is_accused(case, denial, view)


def _spares(denial: ClaimView, other: ClaimView) -> bool:
    """Whether a denial says only that somebody was not hurt, which an attack that tells of no harm leaves standing."""
    claim = denial.claim
    word = claim.text[claim.trigger_start - claim.start : claim.trigger_end - claim.start].casefold()
    patient = claim.patient.text.split()[-1].lower() if claim.patient is not None else ""
    spared = claim.agent is None and word in _HURT and "place" not in noun_classes(patient)
    return bool(patient) and spared and not any(of in HARM for of, _, _ in other.counts)


def _of_others(denial: ClaimView, other: ClaimView) -> bool:
    """Whether a denial is only of harm to civilians, and the claim tells of none: "it does not target civilians"."""
    patient = denial.claim.patient
    if patient is None or not _CIVILIANS.search(patient.text):
        return False
    harmed = other.claim.patient
    groups = {who for _, who, _ in other.counts}
    return not (groups & UNARMED or (harmed and _CIVILIANS.search(harmed.text)) or harms_unarmed(other))


def _same_deed(case: Case, denial: ClaimView, other: ClaimView) -> bool:
    """Whether a denial without the doer's name is of the same kind and place, or of what its voice is accused of.

    Who denies a deed of its own denies also what is told of unnamed jets or shells.
    """
    source = case.source(denial)
    own = denial.claim.agent is not None and is_first_person(denial.claim.agent, denial)
    outlets = source.kind != "voice" and not (
        denial.claim.report != other.claim.report and (own or same_harm_told(denial, other))
    )
    if not _are_kin(denial, other) or outlets:
        return False
    if from_its_soil(case, denial, other):
        return True
    here = denial.place is not None and denial.place == other.place
    if denial.place is not None and other.place is not None and not here:
        return False
    if denial.claim.agent is None or names_only_arms(denial.claim.agent):
        return here or is_accused(case, denial, other) or _one_target(denial, other)
    if source.kind != "voice" or own:
        return here
    unnamed = other.claim.agent is None or names_only_arms(other.claim.agent) or _FRIENDS.match(denial.claim.agent.text)
    return here and (bool(unnamed) or _is_arm_of(denial, other))


def _one_target(denial: ClaimView, other: ClaimView) -> bool:
    """Whether a denial without a place names what was hit by the same noun, and its day meets: "the depot"."""
    patient = denial.claim.patient
    if patient is None or not patient.text.startswith("the ") or gap_of(denial.days, other.days) > 0:
        return False
    slots = (other.claim.patient, other.claim.place)
    return any(slot is not None and patient.text.split()[-1] in slot.text.split() for slot in slots)


def _is_arm_of(denial: ClaimView, other: ClaimView) -> bool:
    """Whether a claim's doer is an arm of who denies: "an army drone" is the army's."""
    one, two = denial.claim.agent, other.claim.agent
    if one is None or two is None or (two.actor is not None and not _OWN_ARMS.search(two.text)):
        return False
    words = [{word.casefold() for word in _WORD.findall(slot.name or slot.text)} for slot in (one, two)]
    return bool(words[0] & words[1] & arms_words()[1]) or share_words(one.name or one.text, two.name or two.text)
