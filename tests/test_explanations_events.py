"""Why the claims of an event are one event, what nearly was one of them, and how its values were chosen."""

import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

import orontes
from orontes.base import CallError
from orontes.events import Bond, Event
from orontes.events.rules import fusion_rules
from orontes.explanations_events import EventExplanation, explain_event
from orontes.explanations_events_text import render_event
from orontes.exports.wording import load_wording

HERALD = "Rebels captured Tarvel on 3 May 2031. On 3 May rebels captured Mirza too."
POST = "The rebels seized Tarvel on Saturday, residents said."
TIMES = "On 3 May 2031 rebels took control of Tarvel, the ministry said."


@pytest.fixture(scope="module")
def record() -> orontes.Record:
    """Three outlets on the fall of Tarvel; one tells of Mirza beside it."""
    reports = [("herald", HERALD, 4), ("post", POST, 5), ("times", TIMES, 6)]
    return orontes.build(
        [
            orontes.Report(id=name, text=text, outlet=name.title(), published=date(2031, 5, day), language="en")
            for name, text, day in reports
        ]
    )


def event_at(record: orontes.Record, place: str) -> Event:
    return next(event for event in record.events if event.place is not None and event.place.text == place)


def why_of(record: orontes.Record, place: str) -> EventExplanation:
    return explain_event(record, event_at(record, place).id)


def test_each_claim_has_its_evidence_point_by_point(record: orontes.Record) -> None:
    """The fall of Tarvel in three outlets."""
    why = why_of(record, "Tarvel")
    assert len(why.claims) == 3
    assert {bond.claim for bond in why.bonds} == set(why.claims)
    bond = why.bonds[0]
    assert dict(bond.reasons)["day_same"] == 1.5
    assert bond.total == pytest.approx(sum(points for _, points in bond.reasons), abs=0.02)
    assert bond.against is None


def test_what_nearly_was_says_why_it_stays_apart(record: orontes.Record) -> None:
    """The fall of Mirza, told beside that of Tarvel by the same outlet."""
    why = why_of(record, "Tarvel")
    near = next(near for near in why.near if near.event == event_at(record, "Mirza").id)
    assert near.why == "two places"
    assert dict(near.bond.reasons)["report_same"] == 0.9


def test_values_name_their_rule_and_their_claims(record: orontes.Record) -> None:
    """All three outlets tell one place and one day."""
    choices = {choice.field: choice for choice in why_of(record, "Tarvel").choices}
    assert choices["place"].value == "Tarvel"
    assert choices["place"].rule == "only"
    assert len(choices["place"].claims) == 3
    assert choices["when"].value == "2031-05-03"


def test_the_folder_and_the_record_give_the_same(record: orontes.Record, tmp_path: Path) -> None:
    """A record written and read back."""
    record.write(tmp_path / "out")
    name = event_at(record, "Tarvel").id
    assert orontes.explain(tmp_path / "out", name) == explain_event(record, name)


def test_an_unknown_event_is_a_wrong_call(record: orontes.Record) -> None:
    """No event begins so."""
    with pytest.raises(CallError, match="no event of this record"):
        orontes.explain(record, "event-zz")
    with pytest.raises(CallError, match="EVENT"):
        explain_event(record, "")


def test_the_text_counts_the_claims_and_words_the_reasons(record: orontes.Record) -> None:
    """Three claims, each with the reasons in words."""
    text = render_event(why_of(record, "Tarvel"), 100)
    assert "one day +1.5" in text
    assert "What nearly was" in text
    assert "apart: two places" in text
    assert max(len(line) for line in text.splitlines()) <= 100


def test_the_command_prints_text_and_json(record: orontes.Record, tmp_path: Path) -> None:
    """`orontes explain event-… DIR`, and the same with --json."""
    record.write(tmp_path / "out")
    name = event_at(record, "Tarvel").id
    command = [sys.executable, "-m", "orontes", "explain", name, str(tmp_path / "out")]
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert text.startswith(name)
    told = json.loads(subprocess.run([*command, "--json"], capture_output=True, text=True, check=True).stdout)
    assert told == json.loads(json.dumps(explain_event(record, name).to_dict()))


def test_every_reason_has_words() -> None:
    """Each weight of fusion.yaml is worded for the reader."""
    weights = set(fusion_rules().weights) - {"doubtful", "told_apart"}
    assert weights <= set(load_wording()["evidence"])
    assert Bond(claim="a", other="b", reasons=(), total=0.0).told is False
