"""Who holds each place on a day, as a map can draw it."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from orontes.claims import Claim
from orontes.control import ControlSpan, covers_surely, find_on_day
from orontes.exports.parts import RecordParts

COLOURS = 5
"""Camps beyond the fifth share colours with the first, as on the page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """A place on a day: who may hold it, the likeliest first, by the number of a colour and by name; how it stands.

    A camp is a side, or a holder of no known side; 0 stands where nobody is known.
    """

    place: str
    name: str
    sides: tuple[int, ...]
    camps: tuple[str, ...]
    settled: bool
    left: bool
    cut_off: bool


def number_sides(parts: RecordParts) -> dict[str, int]:
    """A number for each side, or holder without one, that holds places, by most spans; then for the other sides."""
    named: Counter[str] = Counter()
    for claim in parts.claims:
        slots = (claim.agent, claim.patient, *claim.attribution)
        named.update({slot.actor for slot in slots if slot is not None and slot.actor is not None})
    weights: Counter[str] = Counter()
    for actor in parts.actors:
        if actor.side:
            weights[actor.side] += named[actor.id]
    ranked = sorted(weights, key=lambda side: -weights[side])  # of equal ones, that of the first actor comes first
    held = Counter(span.holder.side or span.holder.name for span in parts.control if span.holder)
    camps = sorted(dict.fromkeys([*ranked, *held]), key=lambda camp: -held[camp])
    return {camp: number % COLOURS + 1 for number, camp in enumerate(camps)}


def find_holds(parts: RecordParts, day: date, numbers: Mapping[str, int]) -> tuple[Hold, ...]:
    """Every place of whose holder something is told for the day, by id."""
    by_place: dict[str, list[ControlSpan]] = defaultdict(list)
    for span in find_on_day(parts.control, day):
        by_place[span.place.id].append(span)
    claims = {claim.id: claim for claim in parts.claims}
    return tuple(_judge(by_place[place], day, numbers, claims) for place in sorted(by_place))


def is_of_old_days(span: ControlSpan, claims: Mapping[str, Claim]) -> bool:
    """Whether nothing but history tells of a span that no report ends: who took it years ago need not have it now."""
    own = [claims[name] for name in span.claims if name in claims]
    past = all(claim.period == "background" and claim.kind != "control_state" for claim in own)
    return bool(own) and past and span.until_earliest is None and span.until_latest is None


def _judge(spans: Sequence[ControlSpan], day: date, numbers: Mapping[str, int], claims: Mapping[str, Claim]) -> Hold:
    """Who holds a place on a day, by all spans that may cover it."""
    sure = [span for span in spans if covers_surely(span, day)]
    first = (sure or list(spans))[0]
    ordered = [first, *(span for span in spans if span is not first)]
    camps = tuple(dict.fromkeys(span.holder.side or span.holder.name for span in ordered if span.holder))
    sides = dict.fromkeys(numbers.get(camp, 0) for camp in camps)
    clear = not first.disputed and first.state != "contested" and not is_of_old_days(first, claims)
    settled = len(spans) == 1 and bool(sure) and clear
    return Hold(
        place=first.place.id,
        name=first.place.name,
        sides=tuple(sides) or (0,),
        camps=camps,
        settled=settled,
        left=first.state == "left",
        cut_off=first.state == "cut_off",
    )
