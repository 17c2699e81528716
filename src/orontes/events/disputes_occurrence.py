"""What one voice says happened and another denies, outright or by calling calm what the enemy is said to have entered.

A denial and the report of what it denies stand against each other where place and days are the same. An outlet's own
"not yet" is no denial by another. "Safe and stable" or "under our control", said of a place by or for its holder,
denies an entry or capture by the other side on the same days, and nothing that comes later.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from orontes.base import CARRIED_BASES, UNARMED, Days
from orontes.events.apart import gap_of, share_words
from orontes.events.disputes_case import Case, Group, make_dispute, may_be_one_deed, name_two_doers
from orontes.events.event import Dispute, Event
from orontes.events.parties import arms_words, names_only_arms
from orontes.events.rules import fusion_rules
from orontes.events.status import is_denial
from orontes.events.view import ClaimView
from orontes.knowledge import name_words

_CIVILIANS = re.compile(r"\b(?:civilians?|residents?|famil(?:y|ies)|people|houses?|homes?|schools?|hospitals?)\b", re.I)
_CLEARS = re.compile(
    r"\b(?:involve(?:d|ment)|implicated|complicit\w*|responsib\w+|answerable|accountable|liable"
    r"|(?:role|part|hand|share) in|(?:links?|connections?) (?:to|with)|nothing to do with"
    r"|(?:being|was|were|is|are|not) behind)\b",
    re.I,
)
"""Words of a denial that leave the deed standing, and say only that it was not its speaker's."""
_MOST = 50
_VIOLENT = {kind for kind, family in fusion_rules().family.items() if family == "violence"}
_ONCE = (fusion_rules().once | {"withdrawal"}) - {"control_state"}
_WEEK = 7
_ENTERING = {"advance", "capture"}
_HOLDING = {*_ENTERING, "control_state"}


def find_occurrence_disputes(case: Case) -> Iterator[Dispute]:
    """Denials against assertions."""
    held: dict[str, list[ClaimView]] = defaultdict(list)
    for view in case.views:
        if view.claim.kind == "control_state" and view.asserted and view.place and view.voice:
            held[view.place].append(view)
    lone = _lone_denials(case)
    for event, views in case.groups:
        asserting = [view for view in views if view.asserted]
        denying = [view for view in views if is_denial(view) and _denies(case, view, asserting)]
        denying += _denied_later(event, asserting, lone)
        calm = _calming(case, (event, asserting), held) if event.kind in _HOLDING else []
        against = denying + [view for view in calm if view not in denying]
        asserting = [view for view in asserting if not _same_voice(case, view, against)]
        if event.kind in _VIOLENT:
            asserting = [view for view in asserting if any(_stands_against(case, one, view) for one in denying[:_MOST])]
        if asserting and against:
            values = [("happened", asserting), ("denied", denying), ("under its holder's control", calm)]
            values = [(value, views) for value, views in values if views]
            names = {case.source(view).key: case.source(view).name for view in reversed(against)}
            who = ", ".join(names[key] for key in sorted(names))
            note = f"{event.label} is reported, and denied by {who}."
            yield make_dispute(("event", event.id), "occurrence", values, "conflict", note)


def _lone_denials(case: Case) -> dict[tuple[str, str], list[ClaimView]]:
    """Voices' denials of what happens once, by kind and place, that stand in events which nobody asserts."""
    lone: dict[tuple[str, str], list[ClaimView]] = defaultdict(list)
    for event, views in case.groups:
        if event.kind in _ONCE and not any(view.asserted for view in views):
            for view in views:
                if is_denial(view) and view.voice and view.place:
                    lone[event.kind, view.place].append(view)
    return lone


def _denied_later(
    event: Event, asserting: Sequence[ClaimView], lone: Mapping[tuple[str, str], Sequence[ClaimView]]
) -> list[ClaimView]:
    """Denials told within the week after what they deny: "on Saturday denied" is the day of the denial."""
    place = event.place.place if event.place else None
    days = event.when
    if not asserting or place is None or event.kind not in _ONCE or not days.known:
        return []
    return [
        view
        for view in lone.get((event.kind, place), ())
        if view.days.known
        and gap_of(view.days, days) <= _WEEK
        and str(days.latest) <= str(view.days.latest)
        and not any(name_two_doers(view, other) for other in asserting)
    ]


def _denies(case: Case, view: ClaimView, asserting: Sequence[ClaimView]) -> bool:
    """Whether a denial is somebody's, and of what is asserted: of violence, the same deed on the same days."""
    voiced = view.voice is not None or all(other.claim.report != view.claim.report for other in asserting)
    if not voiced or view.family != "violence":
        return voiced
    return any(_is_of(case, view, other) for other in asserting)


def _is_of(case: Case, denial: ClaimView, other: ClaimView) -> bool:
    """Whether a denial is of the violence that a claim tells."""
    if _CLEARS.search(denial.claim.text):
        return may_be_one_deed(case, denial, other) and _is_accused(case, denial, other)
    near = 1 if denial.days.basis in CARRIED_BASES else 0
    if gap_of(denial.days, other.days) > near or _of_others(denial, other) or not may_be_one_deed(case, denial, other):
        return False
    return _same_doer(denial, other) or _same_deed(case, denial, other)


def _stands_against(case: Case, denial: ClaimView, view: ClaimView) -> bool:
    """Whether a claim asserts what a denial denies: the deed, or only whose it was."""
    if not may_be_one_deed(case, denial, view):
        return False
    return not _CLEARS.search(denial.claim.text) or _is_accused(case, denial, view)


def _is_accused(case: Case, denial: ClaimView, other: ClaimView) -> bool:
    """Whether a claim lays its deed to whom a denial clears of it, or to who denies."""
    source = case.source(denial)
    return _same_doer(denial, other) or other.agent == source.key or (source.side or "") == other.side


def _of_others(denial: ClaimView, other: ClaimView) -> bool:
    """Whether a denial is only of harm to civilians, and the claim tells of none: "it does not target civilians"."""
    patient = denial.claim.patient
    if patient is None or not _CIVILIANS.search(patient.text):
        return False
    harmed = other.claim.patient
    groups = {who for _, who, _ in other.counts}
    return not (groups & UNARMED or (harmed and _CIVILIANS.search(harmed.text)))


def _same_doer(one: ClaimView, two: ClaimView) -> bool:
    """Whether two claims of violence name one agent or side."""
    return (one.agent is not None and one.agent == two.agent) or (one.side is not None and one.side == two.side)


def _same_deed(case: Case, denial: ClaimView, other: ClaimView) -> bool:
    """Whether a denial without the doer's name is of the same kind and place, or of what its voice is accused of.

    Who denies a deed of its own denies also what is told of unnamed jets or shells.
    """
    source = case.source(denial)
    if not (fusion_rules().kinship(denial.claim.kind, other.claim.kind) or 0) > 0 or source.kind != "voice":
        return False
    here = denial.place is not None and denial.place == other.place
    if denial.place is not None and other.place is not None and not here:
        return False
    accused = _is_accused(case, denial, other)
    if denial.claim.agent is None or names_only_arms(denial.claim.agent):
        return here or accused
    unnamed = other.claim.agent is None or names_only_arms(other.claim.agent)
    return here and (unnamed or _is_arm_of(denial, other))


def _is_arm_of(denial: ClaimView, other: ClaimView) -> bool:
    """Whether a claim's doer is an arm of who denies: "an army drone" is the army's."""
    one, two = denial.claim.agent, other.claim.agent
    if one is None or two is None or two.actor is not None:
        return False
    words = [{word.casefold() for word in name_words(slot.name or slot.text)} for slot in (one, two)]
    return bool(words[0] & words[1] & arms_words()[1]) or share_words(one.name or one.text, two.name or two.text)


def _same_voice(case: Case, view: ClaimView, against: Sequence[ClaimView]) -> bool:
    """Whether one voice is behind the claim and all that stands against it."""
    return bool(against) and all(case.source(view).key == case.source(other).key for other in against)


def _calming(case: Case, group: Group, held: Mapping[str, Sequence[ClaimView]]) -> list[ClaimView]:
    """Statements that the other side holds the place on the days of the event."""
    event, asserting = group
    place = event.place.place if event.place else None
    sides = {view.side for view in asserting if view.side}
    if place is None or not sides:
        return []
    towns = sorted({place, case.ground.town(place) or place})
    return [
        view
        for town in towns
        for view in held.get(town, ())
        if (event.kind in _ENTERING or any(other.voice and other.order < view.order for other in asserting))
        and holder_side(case, view) not in sides | {None}
        and _on_same_days(view, event.when, asserting)
    ]


def holder_side(case: Case, view: ClaimView) -> str | None:
    """The side that a statement of control speaks for: its holder's, or its voice's where it names none."""
    return view.side or case.source(view).side


def _on_same_days(view: ClaimView, when: Days, asserting: Sequence[ClaimView]) -> bool:
    """Whether the statement is of the event's days; an undated event counts by what the same report tells."""
    if view.days.known and when.known:
        return gap_of(view.days, when) == 0 and not (
            when.latest and view.days.latest and when.latest > view.days.latest
        )
    return any(other.claim.report == view.claim.report and not other.days.known for other in asserting)
