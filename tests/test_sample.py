"""The sample that users make first shows every part of a record."""

from pathlib import Path

import pytest

from orontes.cli import main
from orontes.record import Record, build
from orontes.reports import load_reports


@pytest.fixture(scope="module")
def sample(root: Path) -> Record:
    reports, problems = load_reports([str(root / "examples" / "homs" / "reports")])
    return build(reports, pack=root / "examples" / "homs", problems=problems)


@pytest.mark.parametrize("name", ["reports", "claims", "actors", "places", "events", "disputes", "control"])
def test_sample_has_every_part(sample: Record, name: str) -> None:
    assert sample.to_rows(name)


def test_sample_is_read_without_a_warning(sample: Record) -> None:
    assert sample.problems == ()


def test_sample_holds_what_its_reports_deny(sample: Record) -> None:
    """The ministry denies that its troops have left Homs."""
    assert any(claim.polarity == "denied" and claim.attribution for claim in sample.claims)


def test_sample_tells_the_slip_of_a_weekday(sample: Record) -> None:
    """Thursday, 6 December: the 6th was a Friday."""
    assert [dispute.attribute for dispute in sample.disputes if dispute.nature == "slip"] == ["date"]


def test_sample_knows_the_pack(sample: Record) -> None:
    assert sample.pack is not None
    assert any(place.gazetteer == "pack" for place in sample.places) or any(
        actor.side_basis == "pack" for actor in sample.actors
    )


def test_sample_command_of_the_readme_succeeds(root: Path, tmp_path: Path) -> None:
    homs = root / "examples" / "homs"
    assert main(["record", str(homs / "reports"), "--pack", str(homs), "--out", str(tmp_path / "homs")]) == 0
    assert (tmp_path / "homs" / "index.html").is_file()


def test_sample_tells_a_clash_apart_from_the_strike_elsewhere(sample: Record) -> None:
    """Clashes on the edge of Hama, and an air strike on the bridge at Rastan."""
    kinds = {claim.id: claim.kind for claim in sample.claims}
    strikes = [event for event in sample.events if event.kind == "air_strike"]
    assert strikes
    assert all(kinds[claim] != "clash" for event in strikes for claim in event.claims)


def test_sample_gives_the_dead_to_the_strike_that_killed_them(sample: Record) -> None:
    """Air strikes hit farms outside Dar al-Kabira; the next sentence tells of nine dead."""
    names = {event.place.text: event for event in sample.events if event.kind == "air_strike" and event.place}
    assert any(count.of == "killed" and count.best == 9 for count in names["Dar al-Kabira"].quantities)
