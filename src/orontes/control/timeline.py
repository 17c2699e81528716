"""One place's spans of control while they grow: who has it now, since when, and what lies over that."""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from orontes.base import Days
from orontes.control.camp import Camps
from orontes.control.fact import Fact
from orontes.control.span import ControlSpan, HeldPlace, Holder

DAY = timedelta(days=1)
_YEAR = timedelta(days=365)


@dataclass(slots=True, kw_only=True)
class Timeline:
    """The spans of one place while they grow.

    `open` is the present holder's, last told as such on `until_now`; `entry` is the coming in of others from which
    alone it is implied; `over` holds what lies over the holder's spans. `rival` is another's word to have the place,
    not believed so far, with whether it alone makes the holder's span disputed; `inside` who came in last,
    `assault` who attacked it last.
    """

    place: HeldPlace
    camps: Camps
    spans: list[ControlSpan] = field(default_factory=list)
    open: ControlSpan | None = None
    camp: str | None = None
    until_now: date | None = None
    entry: Fact | None = None
    over: list[tuple[Fact, ControlSpan]] = field(default_factory=list)
    rival: tuple[Fact, bool] | None = None
    inside: Fact | None = None
    assault: Fact | None = None

    def close(self, days: Days, told: date | None) -> None:
        """Ends the present holder's span on these days."""
        if self.open is not None:
            earliest = days.earliest
            latest = min((day for day in (days.latest, told) if day), default=None)
            start = self.open.from_earliest or self.open.from_latest
            if earliest and start and earliest < start:
                earliest = start
            self.spans.append(replace(self.open, until_earliest=earliest, until_latest=latest))
        self.open, self.camp = None, None

    def begin(self, fact: Fact, holder: Holder | None, state: str, basis: str) -> None:
        """Opens a span on the fact's days."""
        self.open = ControlSpan(
            place=self.place,
            holder=holder,
            state=state,
            from_earliest=fact.days.earliest,
            from_latest=fact.known_by,
            disputed=not fact.sure,
            basis=basis,
            claims=fact.claims,
            known_from=fact.told,
        )
        self.camp = self.camps.of(holder)
        self.until_now = max((day for day in (fact.known_by, fact.until) if day), default=None)
        self.rival = self.inside = None

    def doubt(self, fact: Fact) -> None:
        """Marks the present span as disputed by another's word."""
        if self.open is not None:
            self.rival = (fact, not self.open.disputed)
            self.open = replace(self.open, disputed=True)

    def before(self, fact: Fact, camp: str | None) -> None:
        """Closes what was, or implies who held the place until the fact's days."""
        if self.open is not None:
            self.close(fact.days, fact.told)
            return
        last = self.spans[-1] if self.spans else None
        if camp is None or (last is not None and self.camps.of(last.holder) == camp):
            return
        first = fact.days.earliest or fact.known_by
        eve = first - DAY if first and last and last.until_latest and first <= last.until_latest else None
        self.spans.append(
            ControlSpan(
                place=self.place,
                holder=fact.lost if fact.lost and fact.loser == camp else self.camps.holder(camp),
                state="held",
                from_earliest=last.until_earliest if last else None,
                from_latest=eve or (last.until_latest if last else None),
                until_earliest=fact.days.earliest,
                until_latest=fact.known_by,
                basis="implied",
                claims=fact.claims,
                known_from=fact.told,
            )
        )

    def finish(self) -> list[ControlSpan]:
        """All spans of holders; who is only known by others' coming in had the place until then."""
        if self.entry is not None and self.open is not None and self.open.claims == self.entry.claims:
            self.open = replace(self.open, from_latest=None)
            self.close(self.entry.days, self.entry.told)
        return self.spans + ([_not_forever(self.open)] if self.open is not None else [])


def _not_forever(span: ControlSpan) -> ControlSpan:
    """A place left long before anybody wrote of it, nothing known after: who had it since is unknown, not nobody."""
    first, told = span.from_latest, span.known_from
    if span.state != "left" or first is None or told is None or told - first <= _YEAR:
        return span
    return replace(span, until_earliest=first + DAY, until_latest=first + DAY)
