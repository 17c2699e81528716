"""What holds of every record, whatever the reports say."""

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import orontes
from orontes.base import CallError, Problem
from orontes.claims import Claim
from orontes.knowledge import Knowledge
from orontes.record import Record, build
from orontes.reports import Report

SENTENCES = [
    "Government troops recaptured the town of Larim on Friday, the governor said.",
    "Nine people, among them two children, were killed when warplanes bombed a market in Port Selan late on Saturday.",
    "The Kesra Front denied that its fighters had withdrawn from Larim, Nimra and the hills of Ost.",
    "“We hold the bridge,” commander Adan Wirth told reporters. “Nobody will take it.”",
    "More than 3,000 detainees were released from the central prison of Teskova, according to a monitoring group.",
    "Rebels, who had besieged Dervent for weeks, entered its suburbs; they plan to attack the airport.",
    "Thousands fled Nimra towards the border as shelling went on.",
    "The ministry has yet to confirm the fall of the town.",
    "Talks between the two sides will begin in Veldt on 3 May.",
    "The bakery opens at six.",
]
SLOTS = ("agent", "patient", "means", "place", "origin", "destination")
RESOLVED = ("actor", "name", "side", "place", "lat", "lon", "precision", "earliest", "latest", "basis")
"""What the stages after reading settle over all reports, and may settle anew when reports come."""

news = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6).map(" ".join)
scraps = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
texts = st.one_of(
    scraps,
    news,
    st.lists(st.one_of(st.sampled_from(SENTENCES), scraps), max_size=6).map("\n".join),
    st.tuples(st.sampled_from(SENTENCES), st.integers(0, 80), scraps).map(lambda t: t[0][: t[1]] + t[2] + t[0][t[1] :]),
)
thorough = settings(
    max_examples=30, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck)
)


def find_quotes(value: object) -> Iterator[tuple[str, int, int]]:
    """Every text with its offsets in a row, however deep."""
    if isinstance(value, dict):
        if isinstance(value.get("text"), str) and isinstance(value.get("start"), int):
            yield value["text"], value["start"], value["end"]
        for part in value.values():
            yield from find_quotes(part)
    elif isinstance(value, list):
        for part in value:
            yield from find_quotes(part)


def strip(value: object) -> object:
    """A claim's row without what is settled over all reports."""
    if isinstance(value, dict):
        return {key: strip(part) for key, part in value.items() if key not in RESOLVED or isinstance(part, dict)}
    return [strip(part) for part in value] if isinstance(value, list) else value


def what_is_said(record: Record, report: str) -> list[object]:
    return [strip(claim.to_dict()) for claim in record.claims if claim.report == report]


@given(text=texts)
@thorough
def test_any_text_gives_a_record_whose_spans_quote_it(text: str) -> None:
    report = Report(text=text, id="a", language="en", published=date(2031, 5, 5))
    record = build([report])
    assert [found.text for found in record.reports] == [text]
    assert [problem.message for problem in record.problems if problem.stage == "reading"] == []
    for claim in record.claims:
        assert 0 <= claim.trigger_start < claim.trigger_end <= len(text)
        for quoted, start, end in find_quotes(claim.to_dict()):
            assert text[start:end] == quoted != ""
    assert len({claim.id for claim in record.claims}) == len(record.claims)


@given(text=texts)
@thorough
def test_regions_lie_in_the_report_without_overlap(text: str) -> None:
    (report,) = build([Report(text=text, language="en")]).reports
    assert all(0 <= region.start <= region.end <= len(text) for region in report.regions)
    assert all(one.end <= two.start for one, two in zip(report.regions, report.regions[1:], strict=False))


@given(text=texts)
@thorough
def test_every_later_part_leads_to_claims(text: str) -> None:
    record = build([Report(text=text, id="a", language="en"), Report(text=SENTENCES[0], id="b", language="en")])
    known = {claim.id for claim in record.claims}
    for event in record.events:
        assert event.claims
        assert known >= set(event.claims)
    for dispute in record.disputes:
        assert known >= {claim for position in dispute.positions for claim in position.claims}
    assert all(span.claims and known >= set(span.claims) for span in record.control)
    actors = {actor.id for actor in record.actors}
    places = {place.id for place in record.places}
    for claim in record.claims:
        assert {m.actor for m in (claim.agent, claim.patient, *claim.attribution) if m and m.actor} <= actors
        assert {m.place for m in (claim.place, claim.origin, claim.destination) if m and m.place} <= places


@given(text=news, other=news)
@thorough
def test_another_report_changes_no_claim_of_the_first(text: str, other: str) -> None:
    first = Report(text=text, id="a", language="en", published=date(2031, 5, 5))
    alone = build([first])
    both = build([first, Report(text=other, id="b", language="en", published=date(2031, 5, 7))])
    assert what_is_said(both, "a") == what_is_said(alone, "a")


@given(order=st.permutations(range(4)))
@settings(thorough, max_examples=6)
def test_order_of_reports_changes_nothing(order: list[int]) -> None:
    reports = [
        Report(text=" ".join(SENTENCES[k : k + 4]), id=f"r{k}", language="en", published=date(2031, 5, 1 + k))
        for k in range(4)
    ]
    assert build([reports[k] for k in order]) == build(reports)


def test_runs_are_the_same_byte_for_byte(tmp_path: Path) -> None:
    """Two runs with different hash seeds, on the same reports in different order."""
    files = [tmp_path / f"r{k}.txt" for k in range(7)]
    for k, file in enumerate(files):
        file.write_text(" ".join(SENTENCES[k : k + 4]), encoding="utf-8")
    written = []
    for seed, order in (("1", files), ("2024", files[::-1])):
        out = tmp_path / f"out{seed}"
        subprocess.run(
            [sys.executable, "-m", "orontes", "record", *map(str, order), "--out", str(out), "--all-disputes"],
            env=os.environ | {"PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
        )
        written.append({path.name: path.read_bytes() for path in sorted(out.iterdir())})
    assert written[0] == written[1]
    assert len(written[0]["claims.jsonl"]) > 0


class Faulty:
    """A reader that fails on one report."""

    name, version, languages = "faulty", "1", ("en",)

    def read(self, report: Report, knowledge: Knowledge) -> tuple[tuple[Claim, ...], tuple[Problem, ...]]:
        if report.id == "bad":
            raise ValueError("a fault in the reader")
        claim = Claim(
            id=f"claim-{report.id}",
            report=report.id,
            start=0,
            end=1,
            text="x",
            trigger_start=0,
            trigger_end=1,
            kind="other",
        )
        return (claim,), ()


def test_a_reader_that_fails_costs_one_report() -> None:
    reports = [Report(text="x", id=name, language="en") for name in ("good", "bad", "fine")]
    record = build(reports, readers=[Faulty()])
    assert [claim.report for claim in record.claims] == ["fine", "good"]
    (problem,) = record.problems
    assert (problem.report, problem.stage) == ("bad", "reading")
    assert "a fault in the reader" in problem.message


def test_report_without_a_reader_is_kept_with_a_problem() -> None:
    record = build([Report(text="…", id="a", language="ka")])
    assert [report.id for report in record.reports] == ["a"]
    assert [(problem.report, problem.stage) for problem in record.problems] == [("a", "language")]


def test_no_reports_give_an_empty_record() -> None:
    record = build([])
    assert (record.reports, record.claims, record.events, record.problems) == ((), (), (), ())


def test_rows_of_a_table_are_its_records() -> None:
    record = build([Report(text=SENTENCES[0], id="a", language="en")])
    assert record.to_rows("claims") == [claim.to_dict() for claim in record.claims] != []


def test_a_table_that_is_not_there_is_named_with_those_that_are() -> None:
    with pytest.raises(CallError, match=r"cameo: there is no such table; there are reports, .*, polecat"):
        build([]).to_rows("cameo")


def test_decisions_are_refused_rather_than_passed_over() -> None:
    with pytest.raises(CallError, match="decisions"):
        build([], decisions=[object()])


def test_front_gives_every_name_it_promises() -> None:
    assert [name for name in orontes.__all__ if not hasattr(orontes, name)] == []
    assert set(orontes.__all__) <= set(dir(orontes))


def test_front_knows_no_other_name() -> None:
    with pytest.raises(AttributeError, match="no attribute 'rebuild'"):
        orontes.rebuild  # type: ignore[attr-defined]  # noqa: B018


def test_import_of_the_front_loads_nothing_slow() -> None:
    code = "import sys, orontes; print([name for name in ('spacy', 'numpy', 'orontes.record') if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("given", ["Rebels took Goma.", Report(text="Rebels took Goma."), None, ["Rebels took Goma."]])
def test_what_is_no_list_of_reports_is_told(given: Any) -> None:
    with pytest.raises(CallError, match="reports"):
        build(given)
