"""Of which nature a doer is (a state's men, its foes, or a crowd), and of which sort his weapon."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from orontes.base import HARM, MEANS_UNTOLD
from orontes.claims import Claim
from orontes.entities import Actor
from orontes.events.rules import fusion_rules
from orontes.events.words import either

_GUNNERS = re.compile(rf"\b{either('gunners')}\b", re.I)
_BY_HAND = re.compile(either("by_hand"), re.I)
"""Words for a deed that tell its weapon."""
_FLOWN = frozenset({"air_strike", "drone_strike"})
_BY_TYPE = {
    "aircraft": "air",
    "drone": "air",
    "suicide": "laid",
    "artillery": "guns",
    "gun": "hand",
    "blade": "hand",
    "crowd": "hand",
}
_OPEN = re.compile(rf"{either('dropped_or_laid')}$", re.I)
_BARE_STRIKE = re.compile(r"(?:strikes?|struck)\b", re.I)
_AIRCRAFT = re.compile(rf"\b(?:air|aerial|{either('aircraft')})\b", re.I)
_LAID = re.compile(rf"\b(?:{either('laid_bombs')}[- ](?:\w+ )?(?:bomb\w*|explosives?)|{either('laid')})\b", re.I)
_ON_FOOT = re.compile(either("on_foot"), re.I)
_STATES = re.compile(rf"^(?:(?:The|An?|Its) )?{either('state_at_the_head')}\b|\b{either('of_the_state')}\b")
_REBEL = re.compile(rf"\b{either('not_of_the_state')}", re.I)
_CALLED = re.compile(rf"^(?:the |its |their )?{either('called_names')}(?:\b|(?<=-))[^A-Z]*\barmy\b")
"""An army that is only called names, which is a state's: "the terrorist army", "the gang's army"."""
_OWN_MEN = re.compile(r"\b(?:our|its|their)\b", re.I)
_BESIDE = 30
"""Letters between who speaks and what he says of his men, for "said on Monday that only"."""
_LONGEST = "bombardments"
NATURE_OF_SIDE = {"government": "state", "opposition": "foe"}
_BY_KIND = {"state_force": "state", "government": "state", "armed_group": "foe"}


def natures_of_actors(actors: Iterable[Actor]) -> dict[str, str]:
    """The natures of the actors that fight."""
    return {actor.id: _BY_KIND[actor.kind] for actor in actors if actor.kind in _BY_KIND}


def nature_of(claim: Claim, natures: Mapping[str, str]) -> str | None:
    """The nature of a claim's doer, by the words for him, else by who he is known to be; None for anybody."""
    agent = claim.agent
    if agent is None:
        return None
    told = _nature_told(agent.text)
    known = natures.get(agent.actor or "")
    if told == "state" and known == "foe":
        return None  # "the rebels and foreign troops"
    if told:
        return told
    return known or _state_told(agent.text)


def own_men_harmed(claim: Claim, natures: Mapping[str, str]) -> frozenset[str]:
    """Whose men a claim counts that somebody calls his own: "the rebels said that three of their men fell"."""
    voice, patient = next(iter(claim.attribution), None), claim.patient
    counted = any(one.of in HARM and one.who == "fighters" for one in claim.quantities)
    if voice is None or patient is None or claim.agent is not None or not counted or not _OWN_MEN.search(patient.text):
        return frozenset()
    if min(abs(claim.start - voice.end), abs(voice.start - claim.end)) > _BESIDE:
        return frozenset()
    side = _nature_told(voice.text) or natures.get(voice.actor or "") or _state_told(voice.text)
    return frozenset({side} if side in {"state", "foe"} else ())


def _state_told(words: str) -> str | None:
    """The nature of a state's men where words tell that they are such, and no rebels."""
    return "state" if _STATES.search(words) and not _REBEL.search(words) else None


@lru_cache(maxsize=4096)
def _nature_told(words: str) -> str | None:
    """The nature that words for a doer tell."""
    rules = fusion_rules()
    if rules.crowd.search(words):
        return "crowd"
    if _CALLED.search(words):
        return "state"
    return next((side for side in ("foe", "state") if rules.men[side].search(words)), None)


def _names_aircraft(claim: Claim) -> bool:
    """Whether the words of a claim tell that a strike came from the air; a bare one may be a missile's or a drone's."""
    return _AIRCRAFT.search(claim.text) is not None


def arms_of(claim: Claim) -> str | None:
    """The sort of a claim's weapon (air, guns, laid, hand), or that men fell on others (foot); None for any."""
    means, shelled = claim.means, claim.kind == "shelling_artillery_missile"
    if means is None and claim.kind in MEANS_UNTOLD and claim.agent is not None and _GUNNERS.search(claim.agent.text):
        return "hand"
    if means is None and claim.kind in MEANS_UNTOLD and _BY_HAND.match(claim.text[claim.trigger_start - claim.start :]):
        return "hand"
    told = means.text if means is not None else claim.text[claim.trigger_start - claim.start :][: len(_LONGEST)]
    if claim.kind == "air_strike" and means is None and _BARE_STRIKE.match(told) and not _names_aircraft(claim):
        return None
    if claim.kind in _FLOWN:
        return None if _OPEN.match(told.split(" ")[0]) or (means is not None and means.type == "rocket") else "air"
    begun = claim.text[claim.trigger_start - claim.start :].split(" ")[0]
    on_foot = claim.kind == "armed_attack" and _ON_FOOT.match(begun)
    if means is None or (on_foot and _BY_TYPE.get(means.type) == "hand"):
        return "foot" if on_foot else "guns" if shelled else None
    if _LAID.search(claim.text) and means.type in {"ied_mine", "suicide"}:
        return "laid"
    sort = None if _OPEN.match(means.text) else _BY_TYPE.get(means.type)
    return "guns" if shelled and sort == "hand" else sort
