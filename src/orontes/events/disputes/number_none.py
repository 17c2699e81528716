"""Who says that his side lost nobody, against who counts that side's dead of the same place and days.

"None of our fighters fell" tells of no killing, so that no event holds it beside the forty dead that another counted.
What we chose: such words stand against a number of dead of the speaker's own camp, by the words for the dead, by what
the speaker calls his enemies, or by a name that both share. Of dead whose side nobody tells they say nothing.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import timedelta

from orontes.base import Bounds
from orontes.events.apart import gap_of, share_words
from orontes.events.disputes.case import Case, make_dispute
from orontes.events.event import Dispute
from orontes.events.rules import fusion_rules
from orontes.events.view import ClaimView

_MOST = 50
_SOON = timedelta(days=3)
_OWN = re.compile(r"\b(?:ours?|we|its|their|my)\b", re.I)
_FIGHTERS = "fighters"


def find_none_lost(case: Case) -> Iterator[Dispute]:
    """Numbers of a camp's dead that its own word denies."""
    told: dict[str, list[ClaimView]] = defaultdict(list)
    for view in case.views:
        if view.place and _loses_nobody(view):
            told[case.ground.home(view.place)].append(view)
    natures = {view.agent: view.nature for view in case.views if view.agent and view.nature} if told else {}
    for event, views in case.groups if told else ():
        counting = [view for view in views if view.asserted and view.place and _count_of(view)]
        towns = dict.fromkeys(case.ground.home(view.place) for view in counting if view.place)
        near = [denial for town in towns for denial in told.get(town, ())[:_MOST]]
        against = [
            denial for denial in near if any(_excludes(case, denial, view, natures) for view in counting[:_MOST])
        ]
        if against:
            counted = [view for view in counting if any(_excludes(case, one, view, natures) for one in against)]
            values = [("none", against), (_said(counted[0]), counted)]
            note = f"{event.label}: {case.source(against[0]).name} lost nobody; {values[1][0]} are counted as killed."
            yield make_dispute(("event", event.id), "number", values, "conflict", note)


def _loses_nobody(view: ClaimView) -> bool:
    """Whether somebody says that none of his own was killed, or in a fight that a side lost nobody."""
    claim = view.claim
    if view.asserted and any(of == "killed" and bounds.high == 0 for of, _, bounds in view.counts):
        return True
    told = claim.kind == "massacre_or_killing" and view.actual and claim.polarity == "denied"
    return told and claim.agent is None and _OWN.search(claim.text) is not None


def _count_of(view: ClaimView) -> Bounds | None:
    """How many fighters a claim counts as killed."""
    counts = [bounds for of, who, bounds in view.counts if of == "killed" and who in {_FIGHTERS, "all"} and bounds.low]
    armed = view.harmed or any(who == _FIGHTERS for _, who, _ in view.counts)
    return counts[0] if counts and armed else None


def _said(view: ClaimView) -> str:
    """The number that a claim tells."""
    count = _count_of(view)
    return count.said if count is not None else ""


def _excludes(case: Case, denial: ClaimView, view: ClaimView, natures: Mapping[str, str]) -> bool:
    """Whether a claim counts dead of the camp that says it had none, of the days of which it speaks."""
    if case.source(denial).key == case.source(view).key or not _of_same_days(denial, view):
        return False
    source, patient = case.source(denial), view.claim.patient
    own = source.side, _camp_of(case, denial)
    dead = view.patient_side, natures.get(view.patient or "") or next(iter(sorted(view.harmed)), None)
    if None not in (own[0], dead[0]):
        return own[0] == dead[0]
    if patient is not None and share_words(source.name, patient.name or patient.text):
        return True
    return own[1] is not None and own[1] == dead[1]


def _camp_of(case: Case, denial: ClaimView) -> str | None:
    """The nature of who says that he lost nobody, by the names he has for others, else by what he calls his men."""
    camp = case.camps.get((denial.claim.report, case.source(denial).key))
    patient = denial.claim.patient
    words = patient.text if patient is not None else ""
    men = (side for side, told in fusion_rules().men.items() if told.search(words))
    return camp or next(men, None)


def _of_same_days(denial: ClaimView, view: ClaimView) -> bool:
    """Whether the dead are of the days of which nobody is told as lost, or of those right before."""
    if denial.days.known and view.days.known:
        return gap_of(denial.days, view.days) == 0
    first, told = view.soft.earliest, denial.published
    return first is not None and told is not None and timedelta(0) <= told - first <= _SOON
