"""Fits the weights by which acts of violence of two reports are one event (`across_reports` in fusion.yaml).

    .venv/bin/python benchmarks/fusion_weights.py FILE… [--limit N] [--judge DIR]

Each FILE holds incidents with their reports, as `bench.py clusters` reads them; use the halves that may be looked at.
The reports of a file are mixed and made one record. A pair of acts, one the main act of each report, is one example:
its reasons as fusion gives them, and whether both reports are of one incident. Printed is what a logistic regression
makes of them, in log odds, with the number of pairs that have each reason and how many of these are one event. Each
file has a constant of its own (how often two acts are one depends on the record) and weighs as the root of its pairs,
so that the larger does not outvote the other. What is excluded is no example; how often that is wrong is printed
below.
"""

import argparse
import random
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
from compare import load_judge

import orontes
from orontes.events.blocking import find_pairs
from orontes.events.fusion import Compared, compare_claims
from orontes.events.rules import fusion_rules
from orontes.events.weighing import weigh_pair
from orontes.reports import find_shared_passages

Table: TypeAlias = npt.NDArray[np.float64]
JUDGE = Path(__file__).parents[2] / "shared" / "eval"
_SEED, _RIDGE, _STEPS, _CLOSE = 7, 1e-3, 100, 1e-6
_FULL = {"kind"}
"""Reasons whose own weight is kept, so that the fitted one is a factor."""
_COUNTED = {"names_shared", "names_many", "names_apart", "day_misread_far", "others_fit", "number_rare"}
"""Reasons of which there may be more or less; an example has how much of each."""


@dataclass(slots=True)
class Examples:
    """Pairs of acts: the reasons of each, whether it is one event, and the file that it is from."""

    reasons: list[dict[str, float]] = field(default_factory=list)
    one: list[bool] = field(default_factory=list)
    source: list[int] = field(default_factory=list)
    excluded: Counter[tuple[str, bool]] = field(default_factory=Counter)


def main() -> None:
    """Prints the fitted weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--limit", type=int, default=0)
    parser.add_argument("--judge", type=Path, default=JUDGE)
    options = parser.parse_args()
    judge = load_judge(options.judge)
    examples = Examples()
    for source, path in enumerate(options.files):
        reports: dict[str, orontes.Report] = {}
        incident: dict[str, str] = {}
        for row in judge.load(path, options.limit):
            for told in judge.incident_reports(row):
                report = make_report(*told)
                incident.setdefault(report.id, row["id"])
                reports.setdefault(report.id, report)
        mixed = list(reports.values())
        random.Random(_SEED).shuffle(mixed)
        gather_examples(mixed, incident, source, examples)
    print_weights(examples)


def make_report(
    name: str, text: str, outlet: str | None, title: str | None, published: date | None, url: str | None, language: str
) -> orontes.Report:
    """A report as the judge's lines tell it."""
    return orontes.Report(
        id=name, text=text, outlet=outlet, title=title, published=published, url=url, language=language
    )


def gather_examples(reports: Sequence[orontes.Report], incident: dict[str, str], source: int, into: Examples) -> None:
    """The pairs of one record."""
    record = orontes.build(reports)
    shared = find_shared_passages(record.reports)
    compared = compare_claims(record.claims, record.reports, shared, places=record.places, actors=record.actors)
    for one, two in main_pairs(compared):
        mine, other = compared.acts[one].view, compared.acts[two].view
        same = incident[mine.claim.report] == incident[other.claim.report]
        evidence = weigh_pair(mine, other, compared.ground)
        if evidence.excluded:
            into.excluded[evidence.excluded, same] += 1
            continue
        into.reasons.append({name: _amount(name, points) for name, points in evidence.reasons})
        into.one.append(same)
        into.source.append(source)


def _amount(name: str, points: float) -> float:
    """How much of a reason there is: its points where these are kept, its number where it is counted, else one."""
    if name in _FULL:
        return points
    rules = fusion_rules()
    weight = (rules.across or rules).weights[name] if name in _COUNTED else points
    return points / weight if weight else 0.0


def main_pairs(compared: Compared) -> Iterator[tuple[int, int]]:
    """The pairs that fusion would weigh, of acts of which each is the one that its report tells in most claims."""
    reports: dict[str, list[int]] = defaultdict(list)
    for number, act in enumerate(compared.acts):
        if act.view.family == "violence":
            reports[act.view.claim.report].append(number)
    chosen = {max(acts, key=lambda number: len(compared.acts[number].members)) for acts in reports.values()}
    for one, two in find_pairs([act.view for act in compared.acts], compared.ground):
        other = compared.acts[one].view.claim.report != compared.acts[two].view.claim.report
        if one in chosen and two in chosen and other:
            yield one, two


def print_weights(examples: Examples) -> None:
    """The regression's weights, the strongest first."""
    names = sorted({name for told in examples.reasons for name in told})
    sources = sorted(set(examples.source))
    table = np.array([[told.get(name, 0.0) for name in names] for told in examples.reasons])
    constants = np.array([[float(source == other) for other in sources] for source in examples.source])
    sizes = Counter(examples.source)
    share = np.array([sizes[source] ** -0.5 for source in examples.source])
    one = np.array(examples.one, dtype=float)
    weights = fit(np.hstack([table, constants]), one, share / share.mean())
    print(f"{'reason':24} {'weight':>6} {'pairs':>6} {'one':>6}")
    for name, weight in sorted(zip(names, weights, strict=False), key=lambda found: -found[1]):
        has = table[:, names.index(name)] != 0
        print(f"{name:24} {weight:6.2f} {int(has.sum()):6} {int(one[has].sum()):6}")
    for source, weight in zip(sources, weights[len(names) :], strict=True):
        print(f"{'constant of file ' + str(source + 1):24} {weight:6.2f} {sizes[source]:6}")
    for why in sorted({why for why, _ in examples.excluded}):
        print(f"excluded: {why}: {examples.excluded[why, False]} rightly, {examples.excluded[why, True]} wrongly")


def fit(table: Table, one: Table, share: Table) -> Table:
    """The weights of a logistic regression with a little ridge, by Newton's steps."""
    weights = np.zeros(table.shape[1])
    for _ in range(_STEPS):
        likely = 1 / (1 + np.exp(-table @ weights))
        slope = table.T @ ((likely - one) * share) / len(one) + _RIDGE * weights
        bend = (table * (likely * (1 - likely) * share)[:, None]).T @ table / len(one) + _RIDGE * np.eye(len(weights))
        step = np.linalg.solve(bend, slope)
        weights = weights - step
        if np.abs(step).max() < _CLOSE:
            break
    return weights


if __name__ == "__main__":
    main()
