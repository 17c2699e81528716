"""Two invented weeks of war, as twelve outlets each would tell them, and what an analyst would write down of them.

The reports were written before the reader saw them; those on Sudan were then looked at while rules were written, those
on Ukraine were only ever scored. Figures pinned here may rise, never fall.
"""

from pathlib import Path

import pytest
from trial_scoring import load_expected, score_trial

from orontes.record import build
from orontes.reports import load_reports

TRIALS = Path(__file__).with_name("trials")
PINNED = {"sudan": (92, 80, 1), "ukraine": (75, 50, 5)}
"""Claims found, claims found with every slot right, and claims told that nobody asked for."""


@pytest.mark.parametrize("war", sorted(PINNED))
def test_a_week_is_read_as_well_as_it_was(war: str) -> None:
    folder = TRIALS / war
    sources = sorted(str(path) for path in folder.iterdir() if path.name != "expected.txt")
    reports, problems = load_reports(sources)
    assert not problems
    trial = score_trial(load_expected(folder / "expected.txt"), build(reports).claims)
    found, whole, extra = PINNED[war]
    assert (trial.found >= found, trial.whole >= whole, trial.extra <= extra) == (True, True, True), trial
