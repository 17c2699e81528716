"""Whose camp somebody speaks for who calls his own forces "ours" and others the regime's, or terrorists.

A post that says "our fighters hold the town" and an army's bulletin that says "the town is in our hands" name no
holder, so that nothing sets them against each other. What we chose: the names that a speaker calls his enemies tell
the nature of his own camp, the state's or that of its foes, where he uses names of one sort only; each voice of a
report is asked by itself, and the report where nobody is quoted. Rejected: the outlet's name, and whose successes it
tells.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from orontes.claims import ActorMention
from orontes.events.holders import camp_of
from orontes.events.origins import Source
from orontes.events.view import ClaimView
from orontes.events.words import either

_OURS = re.compile(r"\b(?:ours?|we)\b", re.I)
_FIRST = re.compile(r"(?:we|ours?|us|my)\b", re.I)
_NAMES = {
    "foe": re.compile(rf"\b{either('names_for_states')}", re.I),
    "state": re.compile(rf"\b{either('names_for_foes')}", re.I),
}
"""The camp of who uses such names."""
Speaker = tuple[str, str]


def find_camps(views: Iterable[ClaimView], sources: Mapping[str, Source]) -> dict[Speaker, str]:
    """The camp of each speaker in each report, where the names that he has for others tell it."""
    told: dict[Speaker, set[str]] = defaultdict(set)
    for view in views:
        speaker = view.claim.report, sources[view.claim.id].key
        for slot in (view.claim.agent, view.claim.patient):
            if slot is not None and not _FIRST.match(slot.text):
                told[speaker] |= _camps_by_name(slot.text)
    return {speaker: next(iter(camps)) for speaker, camps in told.items() if len(camps) == 1}


def _camps_by_name(words: str) -> set[str]:
    """The camp of who calls others so: "the apostate militia" is a state's, whatever it is besides."""
    return set(next(([camp] for camp, names in _NAMES.items() if names.search(words)), []))


def camp_told(view: ClaimView, camps: Mapping[Speaker, str], source: Source) -> str | None:
    """The camp of a doer or holder, also of "we" and "ours", and of who fights off the other camp."""
    agent, patient = view.claim.agent, view.claim.patient
    known = camp_of(view)
    if known is not None:
        return known
    ours = agent is None and view.claim.kind == "capture" and source.kind == "outlet" and source.relation == "party"
    if ours or is_first_person(agent, view):
        return camps.get((view.claim.report, source.key))
    if view.claim.kind == "clash" and patient is not None:
        return next((camp for camp, names in _NAMES.items() if names.search(patient.text)), None)
    return None


def is_first_person(agent: ActorMention | None, view: ClaimView) -> bool:
    """Whether a deed or a hold is told as the speaker's own: by "our men", or of nobody in words that say "ours"."""
    return bool(_FIRST.match(agent.text)) if agent is not None else bool(_OURS.search(view.claim.text))
