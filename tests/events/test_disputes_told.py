"""Small reports of several wars, and which disputes must come out of them, and no others."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
import yaml

from orontes.events import Dispute
from orontes.record import Record, build
from orontes.reports import Report

CASES = [
    case
    for name in (
        "disputes_told.yaml",
        "disputes_doers.yaml",
        "disputes_wars.yaml",
        "disputes_weeks.yaml",
        "disputes_counts.yaml",
        "disputes_fresh.yaml",
        "disputes_more.yaml",
        "disputes_fights.yaml",
        "disputes_none.yaml",
        "disputes_unseen.yaml",
        "disputes_blind.yaml",
    )
    for case in yaml.safe_load(Path(__file__).with_name(name).read_text(encoding="utf-8"))["cases"]
]
RAISED = {"conflict", "slip"}
SPAN = tuple[str, int, int]


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """A dispute that must come out: of which attributes it may be, and words of the passages that disagree."""

    attributes: frozenset[str]
    one: tuple[SPAN, ...]
    two: tuple[SPAN, ...]

    def met_by(self, dispute: Dispute, record: Record) -> bool:
        """Whether two positions of a dispute rest on the two passages, or one where they are the same."""
        if dispute.attribute not in self.attributes:
            return False
        held = [[passage_of(record, claim) for claim in place.claims] for place in dispute.positions]
        ones = {number for number, spans in enumerate(held) if overlap(spans, self.one)}
        twos = {number for number, spans in enumerate(held) if overlap(spans, self.two)}
        return bool(ones and twos) and (self.one == self.two or len(ones | twos) > 1)


def overlap(spans: Sequence[SPAN], others: Sequence[SPAN]) -> bool:
    """Whether any two spans share a letter of one report."""
    return any(a[0] == b[0] and a[1] < b[2] and b[1] < a[2] for a in spans for b in others)


def passage_of(record: Record, claim_id: str) -> SPAN:
    """The sentence that a claim's trigger stands in."""
    claim = next(claim for claim in record.claims if claim.id == claim_id)
    text = next(report.text for report in record.reports if report.id == claim.report)
    start = max(text.rfind(". ", 0, claim.trigger_start) + 1, text.rfind("\n", 0, claim.trigger_start) + 1)
    ends = [end for stop in (". ", "\n") if (end := text.find(stop, claim.trigger_end)) >= 0]
    return claim.report, start, min(ends, default=len(text))


def find_words(record: Record, words: str) -> tuple[SPAN, ...]:
    """Where words stand in the reports."""
    spots = [(report.id, report.text.casefold().find(words)) for report in record.reports]
    found = tuple((report, start, start + len(words)) for report, start in spots if start >= 0)
    assert found, words
    return found


def read(case: Mapping[str, object]) -> Record:
    """The record of a case's reports."""
    told = case["reports"]
    assert isinstance(told, list)
    return build([make_report(number, one) for number, one in enumerate(told)])


def make_report(number: int, told: Mapping[str, object]) -> Report:
    """One report of a case."""
    published = told["published"]
    assert isinstance(published, date)
    outlet = str(told["outlet"])
    return Report(
        id=f"{number}-{outlet.lower().replace(' ', '-')}", text=str(told["text"]), outlet=outlet, published=published
    )


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_disputes_of_small_reports(case: dict[str, list[dict[str, list[str]]]]) -> None:
    record = read(case)
    left = [dispute for dispute in record.disputes if dispute.nature in RAISED]
    for want in case["find"]:
        one, two = (find_words(record, words) for words in want["between"])
        wanted = Wanted(attributes=frozenset(want["attribute"]), one=one, two=two)
        met = next((dispute for dispute in left if wanted.met_by(dispute, record)), None)
        if met is None and "fault" in want:
            continue
        assert met is not None, f"not found: {want}"
        assert met.note
        left.remove(met)
    assert [(dispute.attribute, dispute.note) for dispute in left] == []
