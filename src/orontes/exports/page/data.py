"""What the page knows: the record in few bytes, with offsets as browsers count them.

Our offsets count code points; a browser's strings count UTF-16 units, where a sign beyond U+FFFF (an emoji, some
scripts) takes two. Turned here and not in the page, because here the text still is what it was: two lone halves that
stand side by side in a broken file are two code points to us and would be one sign to the page.

Also to save bytes, and a browser's memory: what is empty is left out, words that the page can cut from the report are
not repeated, claims are named by their place in the list, and a day, a place or doers that several rows have in the
same words stand once, in `shared`.
"""

import json
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from pathlib import PurePath

from orontes.base import shared_words
from orontes.claims import Claim
from orontes.exports.page.ground import ground_row
from orontes.exports.page.reasons import reasons_row
from orontes.exports.parts import RecordParts
from orontes.exports.scene import find_scene
from orontes.exports.wording import load_wording
from orontes.reports import Report

Turn = Callable[[int], int]
_OFFSETS = frozenset(("start", "end", "trigger_start", "trigger_end"))
_SHARED = ("when", "place", "agents", "agent", "holder")
_EMPTY: tuple[object, ...] = (None, [], {}, "")


def make_page_data(parts: RecordParts, *, all_disputes: bool = False) -> dict[str, object]:
    """The page's data, ready to be written as JSON."""
    from orontes.exports.map import make_ground  # noqa: PLC0415  (its geometry is slow to import)

    turns = {report.id: turn_offsets(report.text) for report in parts.reports}
    reports = {report.id: index for index, report in enumerate(parts.reports)}
    claims = [claim for claim in parts.claims if claim.report in reports]
    index = {claim.id: number for number, claim in enumerate(claims)}
    disputes = parts.find_disputes(all_disputes=all_disputes)
    tables: dict[str, Iterable[Mapping[str, object]]] = {
        "actors": (_place_uses(actor.to_dict(), reports, turns) for actor in parts.actors),
        "places": (_place_uses(place.to_dict(), reports, turns) for place in parts.places),
        "events": (event.to_dict() for event in parts.events),
        "disputes": (dispute.to_dict() for dispute in disputes),
        "control": (span.to_dict() for span in parts.control),
        "problems": (_shrink(one.to_dict(), turns.get(one.report or "", int)) for one in parts.problems),
    }
    head: dict[str, object] = {
        "version": parts.version,
        "readers": list(parts.readers),
        "scene": find_scene(parts),
        "wording": load_wording(),
        "calendar": {name: [word.capitalize() for word in shared_words(name)] for name in ("months", "weekdays")},
        "reports": [_report_row(report, turns[report.id], reports) for report in parts.reports],
        "claims": [_claim_row(claim, turns[claim.report], reports) for claim in claims],
    }
    ground = make_ground(parts)
    if ground is not None:
        head["ground"] = ground_row(ground)
    head |= {name: [_shrink(_name_claims(row, index)) for row in rows] for name, rows in tables.items()}
    return head | {"shared": _share(head)}


def _share(head: Mapping[str, object]) -> list[object]:
    """Parts of claims, events and spans that occur more than once, each put in its rows by its place in this list."""
    rows: list[dict[str, object]] = [row for name in ("claims", "events", "control") for row in head[name]]  # type: ignore[attr-defined]
    parts = [(row, name, json.dumps(row[name], sort_keys=True)) for row in rows for name in _SHARED if name in row]
    often = Counter(text for _, _, text in parts)
    shared: dict[str, int] = {}
    for row, name, text in parts:
        if often[text] > 1:
            row[name] = shared.setdefault(text, len(shared))
    return [json.loads(text) for text in shared]


def turn_offsets(text: str) -> Turn:
    """Turns offsets in code points into offsets in UTF-16 units."""
    if text.isascii() or max(text) <= "\uffff":
        return int
    wide = [offset for offset, sign in enumerate(text) if sign > "\uffff"]
    return lambda offset: offset + bisect_left(wide, offset)


def _report_row(report: Report, turn: Turn, reports: Mapping[str, int]) -> Mapping[str, object]:
    row = report.to_dict() | {
        "file": PurePath(report.file).name if report.file else None,  # where it lay is nobody's business
        "regions": [[turn(region.start), turn(region.end), region.kind] for region in report.regions],
        "copies": [reports[copy] for copy in report.copies if copy in reports],
    }
    for unseen in ("raw_sha256", "sha256", "encoding", "media_type"):
        del row[unseen]
    return _shrink(row)


def _claim_row(claim: Claim, turn: Turn, reports: Mapping[str, int]) -> Mapping[str, object]:
    """A claim as the page needs it: without words that its report has, and without what most claims are."""
    row = claim.to_dict()
    row["report"] = reports[claim.report]
    del row["text"], row["reader"]
    for slot in ("agent", "patient", "means", "place", "origin", "destination", "when"):
        row[slot] = _without_words(row[slot])
    for slots in ("quantities", "attribution"):
        row[slots] = [_without_words(one) for one in row[slots]]  # type: ignore[attr-defined]
    row["why"] = reasons_row(claim, turn)
    usual = {"polarity": "asserted", "modality": "actual", "period": "current"}
    return _shrink({key: value for key, value in row.items() if usual.get(key) != value}, turn)


def _without_words(slot: object) -> object:
    """A slot less the words that its offsets give, and less what the page does not show."""
    if not isinstance(slot, dict):
        return slot
    return {key: value for key, value in slot.items() if key not in ("text", "lat", "lon")}


def _place_uses(row: dict[str, object], reports: Mapping[str, int], turns: Mapping[str, Turn]) -> dict[str, object]:
    """An actor's or a place's row with its first mentions, as [report, start, end], and their number."""
    uses: list[dict[str, object]] = row.pop("mentions")  # type: ignore[assignment]
    known = [
        (str(use["report"]), int(str(use["start"])), int(str(use["end"]))) for use in uses if use["report"] in reports
    ]
    row["mentions"] = [[reports[report], turns[report](start), turns[report](end)] for report, start, end in known[:40]]
    return row | {"mentioned": len(known)}


def _name_claims(value: Mapping[str, object], index: Mapping[str, int]) -> dict[str, object]:
    """A row whose claims, at any depth, are named by their place in the list; claims that are not there fall away."""
    row = dict(value)
    for key, inner in row.items():
        if key == "claims" and isinstance(inner, list):
            row[key] = [index[claim] for claim in inner if claim in index]
        elif isinstance(inner, list) and inner and isinstance(inner[0], dict):
            row[key] = [_name_claims(one, index) for one in inner]
    return row


def _shrink(row: Mapping[str, object], turn: Turn = int) -> dict[str, object]:
    """A row without what is empty, at any depth, its offsets turned."""
    kept: dict[str, object] = {}
    for key, value in row.items():
        small = value
        if isinstance(value, dict):
            small = _shrink(value, turn)
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            small = [_shrink(one, turn) for one in value]
        elif key in _OFFSETS and isinstance(value, int):
            small = turn(value)
        if small not in _EMPTY and small is not False:
            kept[key] = small
    return kept
