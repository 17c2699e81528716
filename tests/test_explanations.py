"""Why a claim reads as it does: trigger, frame, arcs, voices, mood, day and place, shown over the sentence."""

import json
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

import orontes
from orontes.base import CallError
from orontes.claims import Claim
from orontes.explanations import explain_claim

TOLD = (
    "Commander Hadi said on Tuesday that the rebels had seized Tarvel from the army. They plan to attack Mirza. "
    "The ministry denied that its troops had withdrawn from Kelat. A drone strike on Mirza killed three civilians."
)


@pytest.fixture(scope="module")
def record() -> orontes.Record:
    """A record of one dispatch."""
    report = orontes.Report(id="wire", text=TOLD, outlet="Radio Sarv", published=date(2031, 5, 5), language="en")
    return orontes.build([report])


def claim_of(record: orontes.Record, kind: str) -> Claim:
    return next(claim for claim in record.claims if claim.kind == kind)


def notes_of(record: orontes.Record, kind: str) -> dict[str, str]:
    """The notes on the first claim of a kind, joined by topic."""
    told: dict[str, str] = {}
    for note in explain_claim(record, claim_of(record, kind).id).notes:
        told[note.topic] = f"{told[note.topic]}. {note.text}" if note.topic in told else note.text
    return told


def test_the_trigger_is_told_with_its_frame_and_what_it_met(record: orontes.Record) -> None:
    """The rebels had seized Tarvel."""
    assert "the verb “seize”, frame" in notes_of(record, "capture")["What"]
    assert "its object is" in notes_of(record, "capture")["What"]


def test_a_slot_is_told_with_its_arc(record: orontes.Record) -> None:
    """The rebels had seized Tarvel from the army."""
    notes = notes_of(record, "capture")
    assert notes["Who"].startswith("“the rebels”: subject of “seized”")
    assert notes["Where"].startswith("“Tarvel”: object of “seized”")
    assert "with “from”" in notes["Whom or what"]


def test_the_day_is_told_with_what_it_counts_from(record: orontes.Record) -> None:
    """Commander Hadi said on Tuesday, in a dispatch of 5 May."""
    when = notes_of(record, "capture")["When"]
    assert when.startswith("2031-04-29, from “Tuesday”")
    assert "a weekday, counted from the day of publication (2031-05-05)" in when


def test_a_voice_is_told_with_its_cue(record: orontes.Record) -> None:
    """Commander Hadi said."""
    notes = notes_of(record, "capture")
    assert notes["Who says so"].startswith("“Commander Hadi”")
    assert "“said” (say) makes its speaker a voice of the claim" in notes["Said how"]


def test_a_denial_is_told_with_the_word_that_denies(record: orontes.Record) -> None:
    """The ministry denied that its troops had withdrawn."""
    notes = notes_of(record, "withdrawal")
    assert "“denied” (deny) makes its speaker a voice that denies it" in notes["Said how"]
    assert notes["How certain"].startswith("denied")


def test_a_plan_is_told_with_the_word_that_makes_it_one(record: orontes.Record) -> None:
    """They plan to attack Mirza."""
    notes = notes_of(record, "armed_attack")
    assert "“plan” makes it a plan" in notes["How certain"]


def test_counts_and_weapons_are_told(record: orontes.Record) -> None:
    """A drone strike on Mirza killed three civilians."""
    notes = notes_of(record, "drone_strike")
    assert notes["How many"] == "“three”: killed, civilians, 3"
    assert "“drone” stands before it" in notes["What"]


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("The rebels did not seize Tarvel.", "“not” denies it"),
        ("The rebels failed to seize Tarvel.", "“failed” says that it came to nothing"),
        ("The rebels may have seized Tarvel.", "“may” stands before the verb"),
        ("If the rebels seize Tarvel, the road is cut.", "“If” makes it a condition"),
        ("The rebels would have seized Tarvel if the bridge had stood.", "“seized”"),
    ],
)
def test_a_mood_is_told_with_its_word(text: str, sign: str) -> None:
    record = orontes.build([orontes.Report(text=text, language="en")])
    assert sign in notes_of(record, "capture")["How certain"]


def test_a_place_is_told_with_its_namesakes() -> None:
    """The army shelled Homs on Friday, in Syria."""
    record = orontes.build([orontes.Report(text="The army shelled Homs on Friday, in Syria.", language="en")])
    where = notes_of(record, "shelling_artillery_missile")["Where"]
    assert "Homs, city, geonames:169577" in where
    assert "Al Khums (city, LY)" in where


def test_marks_stand_on_their_words(record: orontes.Record) -> None:
    for claim in record.claims:
        why = explain_claim(record, claim.id)
        assert why.sentence == TOLD[why.start : why.end]
        assert [mark.text for mark in why.marks] == [TOLD[mark.start : mark.end] for mark in why.marks]


def test_reasons_are_no_part_of_a_claim(record: orontes.Record) -> None:
    claim = record.claims[0]
    assert claim.reasons is not None
    assert replace(claim, reasons=None) == claim
    assert "reasons" not in claim.to_dict()


def test_a_claim_without_reasons_still_shows_its_words(record: orontes.Record) -> None:
    """A reader of others need not tell why."""
    bare = replace(record, claims=tuple(replace(claim, reasons=None) for claim in record.claims))
    why = explain_claim(bare, claim_of(bare, "capture").id)
    assert "kept no reasons" in why.notes[0].text
    assert "Tarvel" in [mark.text for mark in why.marks]


def test_the_folder_tells_the_same_as_the_record(record: orontes.Record, tmp_path: Path) -> None:
    record.write(tmp_path / "out")
    for claim in record.claims:
        assert explain_claim(tmp_path / "out", claim.id) == explain_claim(record, claim.id)


@pytest.mark.parametrize(("wanted", "reason"), [("claim-", "no claim"), ("nothing", "no claim"), ("", "no claim")])
def test_an_unknown_claim_is_a_wrong_call(record: orontes.Record, wanted: str, reason: str) -> None:
    with pytest.raises(CallError, match=reason):
        explain_claim(record, wanted)


def test_a_beginning_of_two_ids_names_both(record: orontes.Record) -> None:
    claims = (replace(record.claims[0], id="claim-ab1"), replace(record.claims[1], id="claim-ab2"))
    two = replace(record, claims=claims)
    assert explain_claim(two, "ab1").claim == "claim-ab1"
    with pytest.raises(CallError, match="claim-ab1, claim-ab2"):
        explain_claim(two, "ab")


def test_a_folder_without_a_record_is_a_wrong_call(tmp_path: Path) -> None:
    with pytest.raises(CallError, match="holds no record"):
        explain_claim(tmp_path, "claim-1")


def test_the_command_shows_the_sentence_over_its_marks(record: orontes.Record, tmp_path: Path) -> None:
    record.write(tmp_path / "out")
    claim = claim_of(record, "capture").id
    lines = run("explain", claim, str(tmp_path / "out")).splitlines()
    assert lines[0] == f"{claim}  capture"
    at = next(number for number, line in enumerate(lines) if "the rebels had seized" in line)
    number = lines[at + 1][lines[at].index("seized")]
    assert any(line.startswith(f"{number} What") for line in lines)


def test_the_command_gives_json(record: orontes.Record, tmp_path: Path) -> None:
    record.write(tmp_path / "out")
    claim = claim_of(record, "capture").id
    told = json.loads(run("explain", claim[:12], str(tmp_path / "out"), "--json"))
    assert (told["claim"], told["kind"], told["outlet"]) == (claim, "capture", "Radio Sarv")


def run(*arguments: str) -> str:
    """What the command prints."""
    command = [sys.executable, "-m", "orontes", *arguments]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True).stdout


def test_a_dispute_is_not_taken_for_a_claim(record: orontes.Record) -> None:
    with pytest.raises(CallError, match="is a dispute"):
        orontes.explain(record, "dispute-12ab")


def test_a_folder_before_the_id_is_told(tmp_path: Path) -> None:
    called = [sys.executable, "-m", "orontes", "explain", str(tmp_path), "claim-12ab"]
    told = subprocess.run(called, capture_output=True, text=True, check=False)
    assert told.returncode == 2
    assert "the id comes first" in told.stderr
