"""The sample's disputes are those that its README promises."""

from pathlib import Path

import pytest

from orontes.record import Record, build
from orontes.reports import load_reports


@pytest.fixture(scope="module")
def sample(root: Path) -> Record:
    reports, problems = load_reports([str(root / "examples" / "homs" / "reports")])
    return build(reports, pack=root / "examples" / "homs", problems=problems)


@pytest.mark.parametrize(
    ("attribute", "values"),
    [
        ("number", {"4", "7", "8"}),
        ("number", {"3,000", "2,400"}),
        ("date", {"Thursday, 6 December", "6 December 2024 was a Friday, not a Thursday"}),
    ],
)
def test_sample_shows_what_its_readme_promises(sample: Record, attribute: str, values: set[str]) -> None:
    told = [{place.value for place in one.positions} for one in sample.disputes if one.attribute == attribute]
    assert values in told


@pytest.mark.parametrize("label", ["Withdrawal from Homs", "Advance on al-Waer"])
def test_sample_shows_what_is_denied(sample: Record, label: str) -> None:
    disputed = {one.about[1] for one in sample.disputes if one.attribute == "occurrence"}
    assert any(event.id in disputed and event.label.startswith(label) for event in sample.events)


def test_one_statement_in_three_outlets_is_one_voice(sample: Record) -> None:
    (freed,) = (event for event in sample.events if "Homs Military Prison" in event.label)
    assert [origin.name for origin in freed.origins].count("Yasin Barkoud") == 1
    outlets = {
        report.outlet
        for report in sample.reports
        for one in freed.origins
        if one.name == "Yasin Barkoud"
        for claim in sample.claims
        if claim.id in one.claims and claim.report == report.id
    }
    assert len(outlets) == 3
