"""One place's facts in order of time -> its spans of control."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from orontes.base import Days
from orontes.control.facts import Camps, Fact
from orontes.control.span import ControlSpan, HeldPlace, Holder

_LONG = timedelta(days=60)
_RANK = {"former": 0, "hold": 1, "cut_off": 1, "contest": 2, "unstable": 2, "leave": 3, "handed": 4, "gain": 5}


@dataclass(slots=True, kw_only=True)
class Timeline:
    """The spans of one place while they grow; the last of `spans` with no end is the present holder's."""

    place: HeldPlace
    camps: Camps
    spans: list[ControlSpan] = field(default_factory=list)
    open: ControlSpan | None = None
    fights: list[ControlSpan] = field(default_factory=list)

    def close(self, days: Days, told: date | None) -> None:
        """Ends the present holder's span on these days."""
        if self.open is not None:
            earliest, latest = (
                days.earliest,
                min(day for day in (days.latest, told) if day) if days.latest or told else None,
            )
            start = self.open.from_earliest or self.open.from_latest
            if earliest and start and earliest < start:
                earliest = start
            self.spans.append(replace(self.open, until_earliest=earliest, until_latest=latest))
        self.open = None

    def begin(self, fact: Fact, holder: Holder | None, state: str, basis: str) -> None:
        """Opens a span on the fact's days."""
        self.open = ControlSpan(
            place=self.place,
            holder=holder,
            state=state,
            from_earliest=fact.days.earliest,
            from_latest=known_by(fact),
            disputed=not fact.sure,
            basis=basis,
            claims=fact.claims,
            known_from=fact.told,
        )

    def before(self, fact: Fact, side: str | None) -> None:
        """Closes what was, or implies who held the place until the fact's days."""
        if self.open is not None:
            self.close(fact.days, fact.told)
            return
        last = self.spans[-1] if self.spans else None
        if side is None or (last is not None and last.holder is not None and last.holder.side == side):
            return
        implied = ControlSpan(
            place=self.place,
            holder=self.camps.holder(side),
            state="held",
            until_earliest=fact.days.earliest,
            until_latest=known_by(fact),
            basis="implied",
            claims=fact.claims,
            known_from=fact.told,
        )
        self.spans.append(implied)


def known_by(fact: Fact) -> date | None:
    """The last day on which it may have happened: no later than the first report of it."""
    return min((day for day in (fact.days.latest, fact.told) if day), default=None)


def build_spans(place: HeldPlace, facts: Sequence[Fact], camps: Camps) -> list[ControlSpan]:
    """The spans of one place."""
    line = Timeline(place=place, camps=camps)
    for fact in sorted(facts, key=_order):
        _STEPS[fact.effect](line, fact)
    spans = line.spans + ([line.open] if line.open is not None else []) + _fights(line)
    return [span for span in spans if has_date(span)]


def _order(fact: Fact) -> tuple[date, int, tuple[str, ...]]:
    """By the last day that the fact may mean, or that of its report; losses before gains of one day."""
    last = date.min if fact.told is None and not fact.days.known else date.max
    return (known_by(fact) or last, _RANK[fact.effect], fact.claims)


def _gain(line: Timeline, fact: Fact) -> None:
    """A place taken: who had it until then has it no more."""
    side = fact.holder.side if fact.holder else None
    if line.open is not None and line.open.holder and line.open.holder.side == side and line.open.state == "held":
        if not _lost_between(line.open, fact):
            line.open = _support(line.open, fact)
            return
        held = line.open.from_latest
        line.close(Days(earliest=held, latest=fact.days.earliest), fact.told)
    since_ever(line)
    line.before(fact, fact.loser or line.camps.other(side))
    line.begin(fact, fact.holder, "held", "stated")


def _lost_between(span: ControlSpan, fact: Fact) -> bool:
    """Whether the holder takes the place again long after it held it: it must have lost it in between."""
    held, again = span.from_latest, fact.days.earliest
    return held is not None and again is not None and again - held > _LONG


def since_ever(line: Timeline) -> None:
    """A first holder, told as holding before the place was lost, held it from a day unknown on."""
    if line.open is not None and not line.spans and line.open.from_earliest is None and line.open.state == "held":
        line.open = replace(line.open, from_latest=None)


def _hold(line: Timeline, fact: Fact) -> None:
    """A place told as held: supports its holder, or opens a span from that day on."""
    side = fact.holder.side if fact.holder else None
    if line.open is not None and line.open.holder is not None and side is not None:
        if line.open.holder.side == side:
            line.open = _support(line.open, fact)
            return
        line.open = replace(line.open, disputed=True)
        return
    if line.open is not None:
        line.close(fact.days, fact.told)
    line.begin(fact, fact.holder, "held", "stated")
    if line.open is not None and fact.claims:
        line.open = replace(line.open, from_earliest=None)


def _former(line: Timeline, fact: Fact) -> None:
    """A place held once: over the days told, or until it was told as past."""
    if fact.days.known:
        line.begin(fact, fact.holder, "held", "stated")
        line.close(Days(earliest=fact.days.latest, latest=fact.days.latest), fact.told)


def _leave(line: Timeline, fact: Fact) -> None:
    """A holder gone: nobody else is named yet."""
    side = fact.holder.side if fact.holder else None
    if line.open is not None and line.open.holder is not None and line.open.holder.side != side:
        if not _lost_between(line.open, fact):
            return
        line.close(Days(earliest=line.open.from_latest, latest=fact.days.earliest), fact.told)
    if not fact.sure and line.open is not None:
        line.open = replace(line.open, disputed=True, claims=tuple(dict.fromkeys((*line.open.claims, *fact.claims))))
        return
    since_ever(line)
    line.before(fact, side)
    line.begin(fact, None, "left", "stated")


def _handed(line: Timeline, fact: Fact) -> None:
    """Fighters moved out under a deal: they held the place before, who moved them holds it after."""
    line.before(fact, fact.loser or line.camps.other(fact.holder.side if fact.holder else None))
    line.begin(fact, fact.holder, "held", "implied")


def _contest(line: Timeline, fact: Fact) -> None:
    """Fighting in a place, or forces that came in: contested on those days; control told as unstable: from then on."""
    last = known_by(fact) if fact.effect == "contest" else None
    line.fights.append(
        ControlSpan(
            place=line.place,
            holder=None,
            state="contested",
            from_earliest=fact.days.earliest,
            from_latest=known_by(fact),
            until_earliest=last + timedelta(days=1) if last else None,
            basis="stated",
            claims=fact.claims,
            known_from=fact.told,
        )
    )


def _cut_off(line: Timeline, fact: Fact) -> None:
    """A place cut off from its side, which still holds it."""
    line.fights.append(
        ControlSpan(
            place=line.place,
            holder=fact.holder,
            state="cut_off",
            from_earliest=fact.days.earliest,
            from_latest=known_by(fact),
            disputed=not fact.sure,
            claims=fact.claims,
            known_from=fact.told,
        )
    )


def _fights(line: Timeline) -> list[ControlSpan]:
    """Contested spans."""
    return line.fights


def _support(span: ControlSpan, fact: Fact) -> ControlSpan:
    """The span with one more fact behind it; surer where the fact is."""
    claims = tuple(dict.fromkeys((*span.claims, *fact.claims)))
    days = [day for day in (span.known_from, fact.told) if day]
    return replace(
        span, claims=claims, disputed=span.disputed and not fact.sure, known_from=min(days) if days else None
    )


def has_date(span: ControlSpan) -> bool:
    """Whether a span says anything of time."""
    return any((span.from_earliest, span.from_latest, span.until_earliest, span.until_latest))


_STEPS = {
    "gain": _gain,
    "hold": _hold,
    "cut_off": _cut_off,
    "former": _former,
    "leave": _leave,
    "handed": _handed,
    "contest": _contest,
    "unstable": _contest,
}
