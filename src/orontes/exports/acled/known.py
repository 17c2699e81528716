"""A record's parts, each found by its id."""

from collections.abc import Mapping
from dataclasses import dataclass

from orontes.claims import Claim
from orontes.entities import Actor, Place
from orontes.exports.parts import RecordParts
from orontes.reports import Report


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A record's parts by their ids."""

    claims: Mapping[str, Claim]
    actors: Mapping[str, Actor]
    places: Mapping[str, Place]
    reports: Mapping[str, Report]

    @classmethod
    def of(cls, parts: RecordParts) -> "Known":
        """The parts, each by its id."""
        return cls(
            claims={claim.id: claim for claim in parts.claims},
            actors={actor.id: actor for actor in parts.actors},
            places={place.id: place for place in parts.places},
            reports={report.id: report for report in parts.reports},
        )
