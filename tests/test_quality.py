"""What is read stays at least as good as it was: figures of the judges against the floors of `quality.json`.

Reports, truth and judges lie beside the project where its makers have them (`../shared`); elsewhere these tests are
skipped. The five real reports are measured with the quick tests, the scored-only parts of the development sets by
`make quality`. With `--update` the floors are raised to what was reached less the slack, and set anew where the data
are others.
"""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from quality_floors import digest_of, load_floors, load_slack, write_floors
from quality_sets import SETS, DevelopmentSet, ask_judge, find_figures, find_scores, write_scored

from orontes.record import Record

TRUTH = ("claims_dev.jsonl", "events_dev.json", "control_dev.jsonl")
JUDGES = ("matching.py", "score_claims.py", "score_disputes.py", "score_control.py")
BENCH = ("matching.py", "bench.py")

Figures = dict[str, float]
Hold = Callable[[str, str, Callable[[], Figures]], None]


@pytest.fixture(scope="session")
def judges(shared: Path) -> Path:
    """The folder of the judges and their truth."""
    folder = shared / "eval"
    missing = [name for name in (*TRUTH, *JUDGES, *BENCH) if not (folder / name).is_file()]
    if missing:
        pytest.skip(f"the judges are not here: {', '.join(missing)} in {shared.name}/{folder.name}")
    return folder


@pytest.fixture
def hold(request: pytest.FixtureRequest, capsys: pytest.CaptureFixture[str], *, update: bool) -> Hold:
    """A check that the figures of a set, measured where its data are those of the floors, have not fallen."""

    def check(name: str, data: str, measure: Callable[[], Figures]) -> None:
        floors = load_floors(name)
        if data != floors.data and not update:
            pytest.skip(f"data or judges are not those that the floors of {name} were measured with")
        figures = measure()
        if update:
            floors = floors.raise_to(figures, data, load_slack())
            write_floors(name, floors)
        if request.config.get_verbosity() > 0:
            with capsys.disabled():
                sys.stdout.write(f"\n{render_figures(name, floors.at_least, figures)}\n")
        assert floors.list_falls(figures) == []

    return check


def render_figures(name: str, floors: Figures, figures: Figures) -> str:
    """The figures of a set, each beside its floor, one a line."""
    known = {figure: f"floor {floors[figure]:.3f}" if figure in floors else "" for figure in figures}
    return "\n".join(
        f"    {name:14} {figure:22} {figures[figure]:7.3f}   {known[figure]}".rstrip() for figure in figures
    )


def test_five_reports_are_read_as_well_as_before(
    five: Record, seeds: Path, judges: Path, tmp_path: Path, hold: Hold
) -> None:
    def measure() -> Figures:
        out = tmp_path / "record"
        five.write(out)
        claims, events, control = (str(judges / name) for name in TRUTH)
        return {
            **find_scores("claims", ask_judge(judges / "score_claims.py", str(out / "claims.jsonl"), claims)),
            **find_scores("disputes", ask_judge(judges / "score_disputes.py", str(out), events, claims)),
            **find_scores("control", ask_judge(judges / "score_control.py", str(out), control)),
        }

    hold("five_reports", digest_of(*sorted(seeds.iterdir()), *(judges / name for name in (*TRUTH, *JUDGES))), measure)


@pytest.mark.quality
@pytest.mark.parametrize("chosen", SETS, ids=lambda chosen: chosen.name)
def test_a_set_is_read_as_well_as_before(
    shared: Path, judges: Path, tmp_path: Path, hold: Hold, chosen: DevelopmentSet
) -> None:
    if not (shared / "data" / chosen.file).is_file():
        pytest.skip(f"the set is not here: {chosen.file} in {shared.name}/data")
    part = write_scored(chosen, shared / "data", tmp_path)
    data = digest_of(part, *(judges / name for name in BENCH))
    hold(chosen.name, data, lambda: find_figures(ask_judge(judges / "bench.py", chosen.command, str(part))))
