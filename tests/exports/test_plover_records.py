"""PLOVER's records: who frees another's prisoners, several counts of one people, and nobody who acts."""

import json
from io import StringIO
from typing import Any

from orontes.exports.cells.columns import load_columns
from orontes.exports.cells.files import print_table
from orontes.exports.tables import make_rows
from orontes.exports.validation import CHECKS
from orontes.record import build
from orontes.reports import Report


def records_of(*texts: str) -> list[dict[str, Any]]:
    reports = [Report(text=text, published="2031-05-04", language="en") for text in texts]  # type: ignore[arg-type]
    file = StringIO()
    print_table(file, load_columns("plover"), make_rows("plover", build(reports)), form="jsonl")
    return [json.loads(line) for line in file.getvalue().splitlines()]


def test_who_storms_a_prison_releases_nobody_of_his_own() -> None:
    """Rebels freed 300 prisoners from Homs prison on Saturday; the government released 20 detainees."""
    events = [one["event"] for one in records_of("Rebels freed 300 prisoners from Homs Central Prison on Saturday.")]
    assert ["RETREAT"] not in events
    (held,) = records_of("The Syrian government released 20 detainees in Homs on Saturday.")
    assert (held["event"], held["mode"]) == (["RETREAT"], ["release"])


def test_people_counted_twice_are_one_recipient() -> None:
    """An air strike in Homs killed four people on Saturday; an air strike in Homs killed eight people on Saturday."""
    texts = (
        "An air strike in Homs killed four people on Saturday.",
        "An air strike in Homs killed 8 people on Saturday.",
    )
    (strike,) = (one for one in records_of(*texts) if one["event"] == ["ASSAULT"])
    assert [one["entity_text"] for one in strike["recipient"]] == ["people"]


def test_a_record_always_has_its_actors() -> None:
    """An air strike in Homs killed four people on Saturday."""
    (strike,) = records_of("An air strike in Homs killed four people on Saturday.")
    assert strike["actor"] == []
    assert list(strike)[:3] == ["id", "date", "actor"]
    assert list(CHECKS["plover"](strike)) == []
    assert list(CHECKS["plover"]({key: strike[key] for key in strike if key != "actor"}))


def test_a_protest_without_protesters_is_a_fault() -> None:
    """A row of a protest whose only class is that of civilians."""
    rows = build(
        [Report(text="Hundreds of people protested in Homs on Saturday.", published="2031-05-04", language="en")]  # type: ignore[arg-type]
    ).to_rows("acled")
    assert list(CHECKS["acled"](rows[0])) == []
    wrong = rows[0] | {"inter1": "Civilians", "interaction": "Civilians only"}
    assert any(column == "inter1" for column, _ in CHECKS["acled"](wrong))
