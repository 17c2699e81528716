"""POLECAT's rows: one PLOVER event in one story, so that five reports of one event are five rows under one id."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from orontes.base import sha256_of
from orontes.claims import Claim
from orontes.exports.cells.cell import Cell, Row, make_row
from orontes.exports.cells.columns import column_names
from orontes.exports.cells.support import day_claims, ids_of, place_claims
from orontes.exports.known import Known
from orontes.exports.plover.coding import PloverCoding
from orontes.exports.plover.entities import make_entity
from orontes.exports.plover.records import describe_place, join_entities, plover_id, split_parties

_PEOPLE, _BODIES, _PLACES = "Story People", "Story Organizations", "Story Locations"
_NAMELESS = frozenset({"civilians", "umbrella"})
_PLACED = {
    "Placename": "resolved_place",
    "City": "city",
    "District": "district",
    "Province": "province",
    "Country": "country",
    "Latitude": "lat",
    "Longitude": "lon",
    "GeoNames ID": "geonameid",
    "Feature Type": "feature_code",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """The names of one report's claims by column, each with the first claim that has it."""

    names: Mapping[str, dict[str, str]] = field(default_factory=lambda: {_PEOPLE: {}, _BODIES: {}, _PLACES: {}})

    def cell(self, column: str) -> Cell:
        """The cell of one column of names."""
        names = self.names[column]
        claims = tuple(dict.fromkeys(names.values()))
        return Cell(column=column, value="; ".join(sorted(names)), rule="story", claims=claims)


def make_polecat_rows(codings: Sequence[PloverCoding], known: Known) -> tuple[Row, ...]:
    """The rows, in order of date, then of id."""
    stories = _tell_stories(known)
    rows = []
    for coding in codings:
        by_report: dict[str, list[Claim]] = defaultdict(list)
        for claim in coding.claims:
            by_report[claim.report].append(claim)
        rows += [_fill(coding, claims, stories[report], known) for report, claims in by_report.items()]
    return tuple(sorted(rows, key=lambda row: (str(row.to_dict()["Event Date"]), row.id)))


def _tell_stories(known: Known) -> Mapping[str, Story]:
    """The names in each report's claims."""
    stories: dict[str, Story] = defaultdict(Story)
    for claim in known.claims.values():
        names = stories[claim.report].names
        for mention in (claim.agent, claim.patient, *claim.attribution):
            actor = known.actors.get(mention.actor or "") if mention else None
            if actor is not None and actor.kind not in _NAMELESS:
                names[_PEOPLE if actor.kind == "person" else _BODIES].setdefault(actor.name, claim.id)
        for slot in (claim.place, claim.origin, claim.destination):
            if slot is not None and slot.place is not None:
                names[_PLACES].setdefault(slot.name or slot.text, claim.id)
    return stories


def _fill(coding: PloverCoding, claims: Sequence[Claim], story: Story, known: Known) -> Row:
    """The row of an event in one story, whose claims are given."""
    name = f"{plover_id(coding, known)}-{sha256_of(claims[0].report)[:8]}"
    backing = ids_of(claims)
    cells = (
        Cell(column="Event ID", value=name, rule="own", claims=backing),
        *_fill_event(coding, claims, backing),
        *_fill_parties(coding, claims, known),
        *_fill_place(coding, claims, known),
        *_fill_source(claims[0], backing, known),
        *(story.cell(column) for column in (_PEOPLE, _BODIES, _PLACES)),
        Cell(column="Version", value=known.version, rule="version", claims=backing),
    )
    return make_row(name, column_names("polecat"), cells)


def _fill_event(coding: PloverCoding, claims: Sequence[Claim], backing: tuple[str, ...]) -> Iterator[Cell]:
    """The cells that say what happened and when."""
    day = coding.event.when.earliest
    if day is not None:
        own = day_claims(coding.event, claims)
        yield Cell(column="Event Date", value=day.isoformat(), rule="earliest", claims=own)
    modes = "; ".join([*([coding.mode] if coding.mode else []), *coding.auxiliary])
    yield Cell(column="Event Type", value=coding.code, rule=coding.rule, claims=backing)
    yield Cell(column="Event Mode", value=modes, rule=coding.rule, claims=backing)
    yield Cell(column="Intensity", value=coding.score, rule="mode" if coding.mode else "type", claims=backing)
    yield Cell(column="Quad Code", value=coding.quad, rule="type", claims=backing)
    yield Cell(column="Contexts", value="; ".join(coding.contexts), rule=coding.rule, claims=backing)


def _fill_parties(coding: PloverCoding, claims: Sequence[Claim], known: Known) -> Iterator[Cell]:
    """Actors and recipients that this story names."""
    here = {claim.id for claim in claims}
    for role, parties in zip(("Actor", "Recipient"), split_parties(coding, known), strict=True):
        named = [party for party in parties if here & set(party.claims)]
        backing = tuple(dict.fromkeys(name for party in named for name in party.claims if name in here))
        told = join_entities([make_entity(party, coding.event, known) for party in named])
        raw = "; ".join(dict.fromkeys(text for claim in claims for text in _raw(claim, role)))
        columns = {
            f"{role} Name": told["Name"],
            f"{role} Country": told["Country"],
            f"{role} COW": told["COW"],
            f"Primary {role} Sector": told["Primary"],
            f"{role} Sectors": told["Sectors"],
        }
        yield from (
            Cell(column=column, value=value, rule="parties", claims=backing) for column, value in columns.items()
        )
        yield Cell(column=f"{role} Name Raw", value=raw if named else "", rule="written", claims=backing)


def _raw(claim: Claim, role: str) -> tuple[str, ...]:
    mention = claim.agent if role == "Actor" else claim.patient
    return (mention.text,) if mention else ()


def _fill_place(coding: PloverCoding, claims: Sequence[Claim], known: Known) -> Iterator[Cell]:
    place, backing = describe_place(coding.event, known), place_claims(coding.event, claims)
    for column, key in _PLACED.items():
        yield Cell(column=column, value=place.get(key), rule="place", claims=backing)
    slots = ((claim, slot) for claim in claims for slot in (claim.place, claim.destination, claim.origin) if slot)
    first = next(slots, None)
    if first is not None:
        yield Cell(column="Raw Placename", value=first[1].text, rule="written", claims=(first[0].id,))


def _fill_source(claim: Claim, backing: tuple[str, ...], known: Known) -> Iterator[Cell]:
    report = known.reports[claim.report]
    published = report.published.isoformat() if report.published else None
    yield Cell(column="Source", value=known.outlet(claim), rule="report", claims=backing)
    yield Cell(column="Publication Date", value=published, rule="report", claims=backing)
    yield Cell(column="Language", value=report.language, rule="report", claims=backing)
