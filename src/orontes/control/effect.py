"""What an event does to control of its place, by its kind, its parties and its words."""

from collections.abc import Sequence

from orontes.base import OWN_BASES
from orontes.control.span import Holder
from orontes.control.words import begins_with, tells, tells_land, tells_ringed
from orontes.events import Event, tells_turns

TELLING_KINDS = frozenset(
    {
        "control_state", "withdrawal", "clash", "advance", "capture", "displacement_or_flight", "siege",
        "evacuation_or_transfer", "armed_attack", "offensive_launch", "release_of_detainees",
    }
)  # fmt: skip
"""The kinds of events that may tell of control; strikes, arrests and protests do not."""
_NEARED = frozenset({"city", "town", "village", "quarter", "base", "airport", "crossing"})


def find_effect(event: Event, holder: Holder | None, texts: Sequence[str], kind: str, *, armed: bool) -> str | None:
    """The effect (see `Fact`) of an event on a place of this kind; None where it says nothing of control.

    `armed` is whether who acts is a force, whose flight leaves the place.
    """
    if event.kind == "control_state":
        return _state(holder, texts)
    if event.kind in {"withdrawal", "clash", "advance", "capture"} and tells("brief", texts):
        return "clash"
    if event.kind == "withdrawal" or (event.kind == "displacement_or_flight" and armed):
        partial = any(begins_with("some", agent.text) for agent in event.agents)
        return None if partial or not holder else "leave"
    if event.kind == "evacuation_or_transfer":
        return "handed" if _hands_over(event, holder) else None
    if event.kind == "advance":
        return "contest" if tells("entered", texts) else "toward" if holder and kind in _NEARED else None
    if event.kind == "capture" and holder:
        return "hold" if tells("still", texts, whole=True) else "gain"
    if event.kind == "siege" and event.manner in {"broken", "lifted"}:
        return "relieved"
    assault = dict.fromkeys(("armed_attack", "offensive_launch"), "assault" if holder and armed else None)
    cut = tells("cut", texts) or (tells("ringed", texts) and not tells_land(texts))
    fallen = _turned(event, texts) if any(map(tells_turns, texts)) else "fallen"
    alike = {"siege": "cut_off" if cut else None, "clash": "clash", "capture": fallen, **assault}
    headed = event.when.basis == "publication" and all(begins_with("battles", one) for one in texts)
    return None if headed else alike.get(event.kind)  # "Battle of Mirza" heads its history


def _turned(event: Event, texts: Sequence[str]) -> str | None:
    """What a place that changed hands more than once is: contested, of late or on a day told; else it says nothing."""
    return "clash" if event.when.basis in OWN_BASES or tells("lately", texts) else None


def _hands_over(event: Event, holder: Holder | None) -> bool:
    """Whether fighters of another side were moved out of the place by who acts."""
    if holder is None or holder.side is None:
        return False
    others = {patient.side for patient in event.patients if patient.side} - {holder.side}
    return bool(others) or any(
        patient.side is None and tells("armed", [patient.text], whole=True) for patient in event.patients
    )


def _state(holder: Holder | None, texts: Sequence[str]) -> str | None:
    """What a statement of control says: held, held once, cut off, or held by nobody for sure."""
    if holder is None:
        return "unstable" if tells("unstable", texts) else None
    if tells("cut", texts) or tells_ringed(texts):
        return "cut_off"
    return "former" if tells("former", texts, whole=True) else "hold"
