"""A fact: one event's word on who holds a place."""

from dataclasses import dataclass
from datetime import date

from orontes.base import Days
from orontes.control.span import Holder


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """What one event says of a place.

    `effect` is gain, hold, former, ended (held until then), spell (held for some time and no longer), leave, handed,
    follow (part of a town taken), freed (its inmates), fallen (to somebody not named), assault (attacked by forces),
    contest (forces came in), clash, toward (forces near it that do not have it yet), unstable, cut_off or relieved.
    `camp` is that of the holder, `loser` the camp named as having had the place before (`lost`, by its own name),
    `foe` the one that the holder's camp fights. `days` are those of the event; `told` is the first day of
    publication; `sure` is whether more than the gaining side itself says so, `denied` whether the other side says no;
    `lasting` is whether it held over all of the days ("since May"), and `until` the last of them; `site` is whether
    only a base or post of the place is told, `rival` whether others are told to take or hold it on that day.
    """

    place: str
    effect: str
    holder: Holder | None
    camp: str | None = None
    loser: str | None = None
    lost: Holder | None = None
    foe: str | None = None
    days: Days
    told: date | None
    sure: bool
    denied: bool = False
    lasting: bool = False
    site: bool = False
    rival: bool = False
    until: date | None = None
    claims: tuple[str, ...] = ()

    @property
    def known_by(self) -> date | None:
        """The last day on which it may have happened: no later than the first report of it."""
        return min((day for day in (self.days.latest, self.told) if day), default=None)
