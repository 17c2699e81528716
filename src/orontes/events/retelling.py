"""Acts of violence that a first line tells and the next sentences tell again, with more.

A headline tells of a province, or of a city by which readers know where a village is ("Syria's Manbij"); the first
sentence tells the village. Where only one place is told there and nothing speaks against one act, the first line is
compared as if it named that place.
"""

from collections.abc import Sequence

from orontes.events.ground import Ground
from orontes.events.one_act import may_be_one, name_two_doers, same_harm, wide_kind
from orontes.events.rules import fusion_rules
from orontes.events.view import ClaimView
from orontes.events.view_words import sentence_around
from orontes.knowledge import SETTLEMENTS, name_key, name_words, plain_key

_HEAD, _AHEAD, _NEXT = 220, 500, 2
_FIRST = 4


def find_retelling(view: ClaimView, others: Sequence[ClaimView], text: str, ground: Ground) -> ClaimView | None:
    """The act in the next sentences that tells a first line again: with a finer place, or where that has none."""
    at = view.claim.trigger_start
    if view.headline and view.place and not wide_kind(view, ground) and (found := _nearer(view, others, text, ground)):
        return found
    if at > _HEAD or (view.place is not None and not wide_kind(view, ground) and not _town_of_region(view, ground)):
        return None
    if view.place is None and (
        _stands_in_body(text, at) or any(_told_before(other, view, text, ground) for other in others)
    ):
        return None
    _, end = sentence_around(text, at, view.claim.trigger_end)
    later = [other for other in others if end <= other.claim.trigger_start <= end + _AHEAD]
    later = [other for other in later if not other.turn or other.sentence <= end + _NEXT]
    later = [other for other in later if may_be_one(view, other) and not name_two_doers(view, other)]
    fine = [other for other in later if other.place and other.place != view.place and not wide_kind(other, ground)]
    fine = [other for other in fine if _within(other, view, text, ground)]
    alike = [other for other in fine if same_harm(view, other)] or fine[:1]
    if alike and len({other.place for other in alike[:2]}) == 1:
        return alike[0]
    if view.place is not None or not later:
        return None
    return next((other for other in later if same_harm(view, other)), later[0])


def _stands_in_body(text: str, at: int) -> bool:
    """Whether a paragraph that is no headline stands before a claim's own."""
    lines = [line.rstrip() for line in text[:at].split("\n")[:-1] if line.strip()]
    return any(line.endswith((".", "!", "”", '"')) for line in lines)


def _told_before(other: ClaimView, view: ClaimView, text: str, ground: Ground) -> bool:
    """Whether a sentence before, or words up to a semicolon, tell of a placed act, so that a claim is no first line.

    The dead told right behind an act in its paragraph are none either, wherever that was.
    """
    between = text[other.claim.trigger_start : view.claim.trigger_start]
    before = bool(between) and (other.sentence < view.sentence or ";" in between)
    beside = "\n" not in between and view.claim.kind == "massacre_or_killing" and view.claim.agent is None
    placed = other.place is not None and not wide_kind(other, ground)
    return before and (placed or beside) and not other.headline


def _nearer(view: ClaimView, others: Sequence[ClaimView], text: str, ground: Ground) -> ClaimView | None:
    """The act of the first sentence that a headline puts in the known town near by: "Syria's Manbij", and a village."""
    _, end = sentence_around(text, view.claim.trigger_start, view.claim.trigger_end)
    if ground.kind(view.place or "") not in SETTLEMENTS:
        return None
    later = [other for other in others if other.claim.trigger_start >= end and not other.headline and other.place]
    first = [other for other in later if other.sentence == later[0].sentence and not wide_kind(other, ground)]
    if any(other.place == view.place for other in later[:_FIRST]) or len({other.place for other in first}) != 1:
        return None
    if first[0].claim.trigger_start > end + _AHEAD or not _may_lie_by(first[0], view, ground):
        return None
    return next((one for one in first if may_be_one(view, one) and not name_two_doers(view, one)), None)


def _may_lie_by(inner: ClaimView, outer: ClaimView, ground: Ground) -> bool:
    """Whether a place, no city itself, may lie around another: in it, not far from it, or known by name only."""
    if inner.place is None or outer.place is None or ground.kind(inner.place) == "city":
        return False
    limits = fusion_rules().limits
    told = ground.relate(inner.place, outer.place, near_km=limits["near_km"], far_km=limits["far_km"])
    apart = ground.distance(inner.place, outer.place)
    return told != "apart" or (apart <= limits["far_km"] if apart is not None else True)


def _town_of_region(view: ClaimView, ground: Ground) -> bool:
    """Whether a town's name is also that of the region that holds it, which a headline means as often."""
    named = plain_key(ground.name(view.place or ""))
    holders = ground.holders.get(view.place or "", frozenset())
    return any(plain_key(ground.name(holder).lstrip("~")) == named for holder in holders)


def _within(inner: ClaimView, outer: ClaimView, text: str, ground: Ground) -> bool:
    """Whether a place lies in a wider one, as the ground knows, or as its own sentence says where it is not known."""
    if outer.place is None:
        return True
    if inner.place and (ground.inside(inner.place, outer.place) or _common_holder(inner.place, outer.place, ground)):
        return True
    start, end = sentence_around(text, inner.claim.trigger_start, inner.claim.trigger_end)
    words = name_words(text[start:end])
    spoken = {name_key(" ".join(words[at : at + long])) for long in (1, 2, 3) for at in range(len(words))}
    return any(name in spoken for name in _names(outer, ground))


def _common_holder(inner: str, outer: str, ground: Ground) -> bool:
    """Whether the region that holds both bears the wider one's name."""
    return any(
        plain_key(ground.name(holder)) == plain_key(ground.name(outer)) for holder in ground.holders.get(inner, ())
    )


def _names(view: ClaimView, ground: Ground) -> list[str]:
    """The keys of a wide place's names, and of the places that hold it, but for its country."""
    holders = sorted(ground.holders.get(view.place or "", ()))
    near = [holder for holder in holders if ground.kind(holder) not in {"country", "unknown"}]
    known = [ground.places.get(place) for place in (view.place or "", *near)]
    return [key for place in known if place for name in (place.name, *place.aliases) if (key := name_key(name))]
