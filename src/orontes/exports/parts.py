"""The parts of a record, as exports take them."""

from dataclasses import dataclass

from orontes.base import Problem
from orontes.claims import Claim
from orontes.control import ControlSpan
from orontes.entities import Actor, Place
from orontes.events import Dispute, Event
from orontes.reports import Report

SHOWN_NATURES = ("conflict", "slip")


@dataclass(frozen=True, slots=True, kw_only=True)
class Withheld:
    """How many names of private persons are covered in a record, and how often they stand in its reports' texts."""

    names: int
    mentions: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordParts:
    """All that an export may write.

    `readers` are names with versions of what read the reports. `pack` and `decisions` are the hashes of what was
    given, None where nothing was; `gazetteers` are pairs of name and digest, in the order in which they are asked.
    `withheld` tells that names of private persons are covered; None where they are not.
    """

    reports: tuple[Report, ...] = ()
    claims: tuple[Claim, ...] = ()
    actors: tuple[Actor, ...] = ()
    places: tuple[Place, ...] = ()
    events: tuple[Event, ...] = ()
    disputes: tuple[Dispute, ...] = ()
    control: tuple[ControlSpan, ...] = ()
    problems: tuple[Problem, ...] = ()
    version: str = ""
    readers: tuple[str, ...] = ()
    pack: str | None = None
    gazetteers: tuple[tuple[str, str], ...] = ()
    decisions: str | None = None
    withheld: Withheld | None = None

    def find_disputes(self, *, all_disputes: bool = False) -> tuple[Dispute, ...]:
        """The disputes that are shown: conflicts and slips only, unless all are asked for."""
        return tuple(dispute for dispute in self.disputes if all_disputes or dispute.nature in SHOWN_NATURES)

    def count_parts(self) -> dict[str, int]:
        """How many of each there are, by the names of the files."""
        return {
            "reports": len(self.reports),
            "claims": len(self.claims),
            "actors": len(self.actors),
            "places": len(self.places),
            "events": len(self.events),
            "disputes": len(self.disputes),
            "control": len(self.control),
            "problems": len(self.problems),
        }
