"""How an event reads in a line: what, where, by whom ("Withdrawal from Homs by army units")."""

import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from orontes.base import UNARMED, read_yaml
from orontes.entities import names_by_name
from orontes.events.event import Event, EventPlace, Party
from orontes.events.ground import Ground
from orontes.events.parties import names_only_arms, points_elsewhere, small_words
from orontes.events.view import ClaimView
from orontes.events.words import either
from orontes.knowledge import SETTLEMENTS, WIDE

_ARTICLE = re.compile(r"(?:the|an?) (?=\w)", re.I)
_AIRCRAFT = re.compile(rf"\b{either('aircraft')}\b", re.I)
_DOWN = re.compile(r"sh(?:ot|oot)\w* down\b", re.I)
_ATTACKS = frozenset({"armed_attack", "massacre_or_killing"})
_WIDE = SETTLEMENTS | WIDE | {"quarter"}
_LINKS = (" at ", " of ", " on ", " from ", " to ")


def name_deed(kind: str, group: Sequence[ClaimView]) -> str:
    """The kind under which an event has its label: of weapons that are brought down or stopped none is seized.

    Who expels people does not flee with them, and an aircraft that is shot down is no one killed.
    """
    if kind in _ATTACKS and any(_downs(view) for view in group) and not any(_harms_unarmed(view) for view in group):
        return "downing"
    if kind == "displacement_or_flight" and any(_expels(view) for view in group):
        return "expulsion"
    told = {_trigger_of(view) for view in group if view.claim.kind == "weapons_seized"}
    return (
        "interception" if kind == "weapons_seized" and told and told <= set(kind_labels()["stopped"].split()) else kind
    )


def _downs(view: ClaimView) -> bool:
    """Whether a claim tells of an aircraft that was shot down, as a deed of its own."""
    claim = view.claim
    if claim.kind != "armed_attack" or claim.patient is None or not _AIRCRAFT.search(claim.patient.text):
        return False
    return bool(_DOWN.match(claim.text, claim.trigger_start - claim.start))


def _harms_unarmed(view: ClaimView) -> bool:
    return any(who in UNARMED for _, who, _ in view.counts)


def _expels(view: ClaimView) -> bool:
    """Whether a claim of a flight tells who drove people out, or that they were expelled."""
    word, claim = _trigger_of(view), view.claim
    by = claim.kind == "displacement_or_flight" and claim.agent is not None and claim.patient is not None
    return word in kind_labels()["expelled"].split() or (by and word in kind_labels()["driven"].split())


def _trigger_of(view: ClaimView) -> str:
    claim = view.claim
    return claim.text[claim.trigger_start - claim.start : claim.trigger_end - claim.start].casefold()


def write_label(kind: str, place: EventPlace | None, agents: tuple[Party, ...], ground: Ground) -> str:
    """The label of an event; nobody is named of a clash, for two do it, and a weapon without an owner is nobody.

    Nor is a doer whose words point elsewhere ("whose fighters", "6,500 of them"): a label stands alone.
    """
    pattern = kind_labels()[kind]
    if place is not None and ground.kind(place.place or "") in _WIDE:
        pattern = pattern.replace(" at {place}", " in {place}")
    label = pattern.format(place="\0").replace("\0", (place.name or place.text) if place else "")
    for word in _LINKS if place is None else ():
        label = label.removesuffix(word)
    named = agents and kind != "clash" and not names_only_arms(agents[0]) and not points_elsewhere(agents[0].name)
    return f"{label} by {_plainly(agents[0].name)}" if named else label


def leave_doer_open(event: Event) -> str:
    """The label of an event whose doer is in dispute: it names none of those accused."""
    return event.label.removesuffix(f" by {_plainly(event.agents[0].name)}") if event.agents else event.label


def _plainly(name: str) -> str:
    """A doer as labels call all of them: without an article, and small where only a sentence's start made it great."""
    name = _ARTICLE.sub("", name, count=1) if _ARTICLE.match(name) else name
    first = name.split(maxsplit=1)[0]
    small = first.lower() in small_words() or not names_by_name(name)
    return name[0].lower() + name[1:] if small and first[1:] == first[1:].lower() else name


@cache
def kind_labels() -> dict[str, str]:
    """How each kind reads in a label."""
    labels: dict[str, str] = read_yaml(Path(__file__).with_name("labels.yaml"))
    return labels
