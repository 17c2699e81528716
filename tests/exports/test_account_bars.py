"""The account of real reports: no sentence says more than its claims, and most events of several claims are told."""

import json
from pathlib import Path

import pytest

from orontes.exports.account import check_account, draft_account
from orontes.record import Record, build
from orontes.reports import Report

COVERED = 0.8
INCIDENTS = 30


def measure(record: Record) -> tuple[list[str], int, int]:
    """The faults of a record's account, how many events have several claims, and how many of these it tells."""
    account = draft_account(record)
    wanted = {event.id for event in record.events if len(event.claims) > 1}
    faults = [f"{fault.words!r} {fault.reason}: {fault.sentence}" for fault in check_account(account, record)]
    return faults, len(wanted), len(wanted & account.told())


def test_the_account_of_the_five_reports_holds_and_tells_most(five: Record) -> None:
    faults, wanted, told = measure(five)
    assert faults == []
    assert told >= COVERED * wanted


@pytest.mark.slow
@pytest.mark.parametrize("name", ["airwars_gaza.jsonl", "airwars_syria_sources.jsonl"])
def test_the_accounts_of_incidents_hold_and_tell_most(name: str, shared: Path) -> None:
    lines = (shared / "data" / name).read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    found = [measure(record) for row in rows[: 2 * INCIDENTS : 2] if (record := build(reports_of(row))).events]
    assert [fault for faults, _, _ in found for fault in faults] == []
    assert sum(told for _, _, told in found) >= COVERED * sum(wanted for _, wanted, _ in found)


def reports_of(row: dict[str, object]) -> list[Report]:
    """An incident's English reports."""
    sources = row.get("sources") or [{"source_id": row["id"], "lang": "en", "text": row["text"]}]
    assert isinstance(sources, list)
    return [
        Report(id=str(one["source_id"]), text=one["text"], outlet=one.get("publisher"), language="en")
        for one in sources
        if one["lang"] == "en" and not one.get("exact_duplicate_of")
    ]
