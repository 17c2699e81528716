"""What is read of the five real reports stays at least as good as it was: figures of the judges against pinned floors.

Reports, truth and judges lie beside the project where its makers have them; elsewhere these tests are skipped.
`pytest --update tests/test_quality.py` pins the data as they now are; floors are raised by hand, in `quality.json`.
"""

import hashlib
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from orontes.record import build
from orontes.reports import load_reports

PINNED = Path(__file__).with_name("quality.json")
TRUTH = ("claims_dev.jsonl", "events_dev.json", "control_dev.jsonl")
JUDGES = ("matching.py", "score_claims.py", "score_disputes.py", "score_control.py")
_FIGURE = re.compile(r"^(\w+) +(\d+(?:\.\d+)?)\b", re.MULTILINE)


def load_pinned() -> dict[str, Any]:
    pinned: dict[str, Any] = json.loads(PINNED.read_text(encoding="utf-8"))
    return pinned


def bounds(which: str) -> list[tuple[str, str, float]]:
    """The pinned bounds as rows: judge, figure, bound."""
    return [(judge, name, bound) for judge, row in load_pinned()[which].items() for name, bound in row.items()]


def digest_of(*files: Path) -> str:
    """One hash over names and contents."""
    parts = [f"{file.name} {hashlib.sha256(file.read_bytes()).hexdigest()}" for file in files]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


@pytest.fixture(scope="module")
def judges(seeds: Path) -> Path:
    """The folder of the judges and their truth."""
    folder = seeds.with_name("eval")
    missing = [name for name in (*TRUTH, *JUDGES) if not (folder / name).is_file()]
    if missing:
        pytest.skip(f"the judges are not here: {', '.join(missing)} in {folder.parent.name}/{folder.name}")
    return folder


@pytest.fixture(scope="module")
def figures(
    seeds: Path, judges: Path, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, dict[str, float]]:
    """What each judge says of the record of the five reports."""
    found = digest_of(*sorted(seeds.iterdir()), *(judges / name for name in (*TRUTH, *JUDGES)))
    pinned = load_pinned()
    if request.config.getoption("--update"):
        PINNED.write_text(PINNED.read_text(encoding="utf-8").replace(f'"{pinned["data"]}"', f'"{found}"'), "utf-8")
    elif found != pinned["data"]:
        pytest.skip("reports, truth or judges are not those that the floors were measured with")
    out = tmp_path_factory.mktemp("quality") / "record"
    reports, problems = load_reports([str(seeds)])
    build(reports, problems=problems).write(out)
    claims = str(judges / "claims_dev.jsonl")
    return {
        "claims": ask(judges / "score_claims.py", str(out / "claims.jsonl"), claims),
        "disputes": ask(judges / "score_disputes.py", str(out), str(judges / "events_dev.json"), claims),
        "control": ask(judges / "score_control.py", str(out), str(judges / "control_dev.jsonl")),
    }


def ask(script: Path, *arguments: str) -> dict[str, float]:
    """The figures that a judge prints, by name."""
    done = subprocess.run([sys.executable, "-B", script, *arguments], capture_output=True, text=True, check=True)
    return {name: float(value) for name, value in _FIGURE.findall(done.stdout)}


@pytest.mark.parametrize(("judge", "name", "floor"), bounds("at_least"))
def test_figure_has_not_fallen(figures: dict[str, dict[str, float]], judge: str, name: str, floor: float) -> None:
    assert figures[judge][name] >= floor


@pytest.mark.parametrize(("judge", "name", "ceiling"), bounds("at_most"))
def test_faults_have_not_grown(figures: dict[str, dict[str, float]], judge: str, name: str, ceiling: float) -> None:
    assert figures[judge][name] <= ceiling
