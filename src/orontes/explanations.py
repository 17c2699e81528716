"""Why a claim reads as it does, shown over its sentence, and why an event is one: `orontes.explain`.

The reasons were noted while the report was read (`claims.Reasons`) and lie in the record, in memory or in its folder;
nothing is read again here, so that the answer is about the very reading that made the record, and comes at once.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from orontes.base import CallError
from orontes.explanations_events import EVENT, EventExplanation, explain_event
from orontes.explanations_notes import Mark, Note, list_marks, list_notes
from orontes.explanations_places import tell_namesakes
from orontes.record import Record, gather_knowledge

_PREFIX, _DISPUTE = "claim-", "dispute-"
_SHOWN = 5
Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """Why one claim reads as it does: its sentence with the words marked, and what was made of each.

    `start` and `end` are the sentence's offsets in the report; `marks` are the words in it, in reading order; a note's
    `mark` is the number of its words in `marks`, None where they do not stand in the sentence.
    """

    claim: str
    report: str
    outlet: str | None
    published: str | None
    reader: str
    kind: str
    start: int
    end: int
    sentence: str
    marks: tuple[Mark, ...]
    notes: tuple[Note, ...]

    def to_dict(self) -> dict[str, object]:
        """The same as plain values, for JSON."""
        return asdict(self)


def explain(record: Record | Path | str, name: str) -> Explanation | EventExplanation:
    """Why a claim of a record reads as it does, or why an event is one event.

    `record` is a Record or the folder of one; `name` is the id of a claim or an event, or its beginning; without
    `claim-` or `event-` it is a claim's. Raises CallError as `explain_claim` does, and for the id of a dispute.
    """
    if name.startswith(EVENT):
        return explain_event(record, name)
    if name.startswith(_DISPUTE):
        raise CallError("NAME", f"{name} is a dispute, which its note explains: `orontes show disputes DIR --json`")
    return explain_claim(record, name)


def explain_claim(record: Record | Path | str, claim: str) -> Explanation:
    """Why a claim of a record reads as it does.

    `record` is a Record or the folder of one; `claim` is the claim's id or its beginning, with or without `claim-`.
    Raises CallError where the folder holds no record, and where no claim or more than one begins so.
    """
    tables = _tables_of(record) if isinstance(record, Record) else _tables_in(Path(record))
    found = _find_claim(tables["claims"], claim)
    report = next(row for row in tables["reports"] if row["id"] == found["report"])
    reasons = next((row for row in tables["explanations"] if row["claim"] == found["id"]), None)
    place = (found.get("place") or {}).get("place")
    known = next((row for row in tables["places"] if row["id"] == place), None)
    span = (reasons or found)["start"], (reasons or found)["end"]
    start, end = min(span[0], found["start"]), max(span[1], found["end"])
    marks = list_marks(found, reasons, report["text"], start, end)
    return Explanation(
        claim=found["id"],
        report=found["report"],
        outlet=report["outlet"],
        published=report["published"],
        reader=found["reader"],
        kind=found["kind"],
        start=start,
        end=end,
        sentence=report["text"][start:end],
        marks=marks,
        notes=tuple(list_notes(found, reasons, report, _tell_place(known), marks)),
    )


def _tell_place(place: Row | None) -> str:
    """Which place was settled on over all reports, and what else bears its name."""
    if place is None:
        return ""
    where = f", {place['lat']}, {place['lon']} ({place['precision']})" if place["lat"] is not None else ""
    others = tell_namesakes(place, gather_knowledge(None, None))
    return f"; over all reports: {place['name']}, {place['kind']}, {place['id']}{where}{others}"


def _tables_of(record: Record) -> dict[str, list[Row]]:
    """The tables that an explanation needs, of a record in memory."""
    return {
        "claims": [claim.to_dict() for claim in record.claims],
        "reports": [report.to_dict() for report in record.reports],
        "places": [place.to_dict() for place in record.places],
        "explanations": [one.reasons.to_dict(one.id) for one in record.claims if one.reasons is not None],
    }


def _tables_in(folder: Path) -> dict[str, list[Row]]:
    """The same tables from a record's folder; a record from before reasons were kept has none of them."""
    if not (folder / "record.json").is_file():
        raise CallError("RECORD", f"{folder} holds no record (record.json is missing)")
    names = ("claims", "reports", "places", "explanations")
    return {name: list(_read_lines(folder / f"{name}.jsonl")) for name in names}


def _read_lines(path: Path) -> Iterator[Row]:
    if not path.is_file() and path.stem == "explanations":
        return
    try:
        with path.open(encoding="utf-8") as lines:
            for line in lines:
                yield json.loads(line)
    except (OSError, ValueError) as error:
        raise CallError("RECORD", f"{path} cannot be read: {error}") from error


def _find_claim(claims: list[Row], wanted: str) -> Row:
    """The one claim whose id begins so."""
    beginning = _PREFIX + wanted.removeprefix(_PREFIX)
    found = [claim for claim in claims if claim["id"].startswith(beginning)]
    exact = [claim for claim in found if claim["id"] == beginning]
    if len(exact or found) == 1:
        return (exact or found)[0]
    if not found or not wanted.removeprefix(_PREFIX):
        raise CallError("CLAIM", f"no claim of this record has an id that begins with {wanted!r}")
    ids = ", ".join(claim["id"] for claim in found[:_SHOWN])
    more = " and others" if len(found) > _SHOWN else ""
    raise CallError("CLAIM", f"{len(found)} claims begin with {wanted!r}: {ids}{more}")
