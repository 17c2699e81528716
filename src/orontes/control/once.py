"""Places told as held once, without days ("a former stronghold of the army"): until when, as far as other facts tell.

Until the side lost the place, or the town or region that holds it; else, where the report tells at the same time how
the other side takes places, in the course of those days; the claims of those other places say nothing of this one, and
are not put behind it. What neither settles has no day, and gives no span.
"""

from collections.abc import Mapping, Sequence

from orontes.base import Days
from orontes.control.fact import Fact
from orontes.control.span import ControlSpan, HeldPlace, Holder
from orontes.events import Ground


def held_once(
    fact: Fact, place: HeldPlace, spans: Sequence[ControlSpan], gains: Sequence[Fact], ground: Ground
) -> list[ControlSpan]:
    """The span of a past holder; none where no day can be told. `gains` are those that the same reports tell."""
    side = fact.holder.side if fact.holder else None
    for span in spans:
        ended = span.until_earliest or span.until_latest
        around = span.place.id == place.id or ground.inside(place.id, span.place.id)
        if around and ended and span.holder and _may_be(fact.holder, span.holder) and span.state == "held":
            if span.place.id == place.id and fact.holder and fact.holder.actor == span.holder.actor:
                return []
            until = Days(earliest=span.until_earliest, latest=span.until_latest)
            return [_span(fact, place, until, span.claims)]
    lost = [gain for gain in gains if gain.days.known and gain.holder and gain.holder.side not in {side, None}]
    if not lost:
        return []
    first = min(gain.days.earliest for gain in lost if gain.days.earliest)
    last = max(gain.days.latest for gain in lost if gain.days.latest)
    return [_span(fact, place, Days(earliest=first, latest=last), ())]


def _may_be(one: Holder | None, two: Holder) -> bool:
    """Whether two holders are one actor or of one side, as far as is told."""
    if one is None or (one.side is None and (one.actor is None or two.actor is None)):
        return True
    return one.actor == two.actor or (one.side is not None and one.side == two.side)


def gains_beside(facts: Sequence[Fact], homes: Mapping[str, str]) -> dict[str, list[Fact]]:
    """By report, the gains that it tells; `homes` leads from claim to report."""
    found: dict[str, list[Fact]] = {}
    for fact in facts:
        if fact.effect == "gain":
            for report in sorted({homes[claim] for claim in fact.claims}):
                found.setdefault(report, []).append(fact)
    return found


def _span(fact: Fact, place: HeldPlace, until: Days, claims: Sequence[str]) -> ControlSpan:
    """The inferred span."""
    return ControlSpan(
        place=place,
        holder=fact.holder,
        state="held",
        until_earliest=until.earliest,
        until_latest=until.latest,
        basis="inferred",
        claims=tuple(dict.fromkeys((*fact.claims, *claims))),
        known_from=fact.told,
    )
