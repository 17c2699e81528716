"""What a record of many claims costs once they are read. `benchmarks/README.md` says what each row means."""

import argparse
import math
import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import TypeVar

from b_cubed import BCubed, score_groups
from claims_made import make_claims
from memory import Gauge

from orontes.base import begin
from orontes.collector import rest_collector
from orontes.control import derive_control, survey_theatres
from orontes.entities import group_actors, resolve_places, settle_days
from orontes.events import begin_names, begin_words, fuse_events
from orontes.knowledge import load_knowledge
from orontes.reports import find_shared_passages

SECONDS = {10_000: 5.0, 100_000: 50.0, 1_000_000: 600.0}
_MEMORY_GB, _EXPONENT, _F1 = 8.0, 1.1, 0.95
T = TypeVar("T")


@dataclass(slots=True)
class Clock:
    """Seconds by stage: those of the wall, and those of the processor; and the most memory that was held by its end.

    Those of the processor, and the memory, are those of all processes together.
    """

    gauge: Gauge
    wall: dict[str, float] = field(default_factory=dict)
    processor: dict[str, float] = field(default_factory=dict)
    memory_gb: dict[str, float] = field(default_factory=dict)

    def run(self, stage: str, work: Callable[[], T]) -> T:
        """Does a stage, notes what it cost and says so at once, for a million claims take a while."""
        wall, processor = time.perf_counter(), _processor_seconds()
        done = work()
        self.wall[stage] = self.wall.get(stage, 0.0) + time.perf_counter() - wall
        self.processor[stage] = self.processor.get(stage, 0.0) + _processor_seconds() - processor
        self.memory_gb[stage] = self.gauge.peak_gb()
        told = f"{self.wall[stage]:.1f} s by the clock, {self.processor[stage]:.1f} s of the processor"
        print(f"  {stage}: {told}, {self.memory_gb[stage]:.2f} GB", file=sys.stderr, flush=True)
        return done


def _processor_seconds() -> float:
    """Seconds of the processor of this process and of its children that have ended."""
    spent = os.times()
    return spent.user + spent.system + spent.children_user + spent.children_system


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One run."""

    claims: int
    noise: str
    events: int
    disputes: int
    spans: int
    clock: Clock
    memory_gb: float
    score: BCubed


def measure(size: int, noise: str, seed: int) -> Row:
    """Everything after reading, as `orontes.build` does it: the search for cycles rests, no claims are kept twice."""
    made = make_claims(size, noise=noise, seed=seed)
    claims, reports, truth = made.claims, made.reports, made.truth
    del made
    knowledge = load_knowledge()
    with rest_collector(), Gauge() as gauge:
        clock = Clock(gauge)
        finding = clock.run("begun beside", lambda: begin(partial(find_shared_passages, reports), enough=True))
        claims = clock.run("days", lambda: settle_days(claims, reports).claims)
        reading = clock.run("begun beside", lambda: begin_words(claims, reports))
        claims, places, _ = clock.run("places", lambda: resolve_places(claims, reports, knowledge))
        theatres, names = clock.run("begun beside", lambda: (survey_theatres(places, knowledge), begin_names(reports)))
        words = clock.run("words around", reading)
        del reading
        claims, actors, _ = clock.run("actors", lambda: group_actors(claims, reports, knowledge, places))
        shared = clock.run("shared passages", finding)
        events, disputes, _ = clock.run(
            "events, origins, disputes",
            lambda: fuse_events(claims, reports, shared, places=places, actors=actors, names=names, words=words),
        )
        control, _ = clock.run(
            "control",
            lambda: derive_control(claims, events, places, actors, reports, knowledge, theatres=theatres),
        )
        home = {claim: event.id for event in events for claim in event.claims}
        return Row(
            claims=len(claims),
            noise=noise,
            events=len(events),
            disputes=len(disputes),
            spans=len(control),
            clock=clock,
            memory_gb=gauge.peak_gb(),
            score=score_groups(home, truth),
        )


def say(row: Row) -> str:
    """A run as lines of text."""
    score = row.score
    lines = [
        f"{row.claims:,} claims, {row.noise} noise: {row.events:,} events, {row.disputes:,} disputes,"
        f" {row.spans:,} spans",
        f"  {sum(row.clock.wall.values()):.1f} s by the clock, {sum(row.clock.processor.values()):.1f} s of the"
        f" processor, {row.memory_gb:.2f} GB at most",
        f"  B-cubed precision {score.precision:.3f}, recall {score.recall:.3f}, F1 {score.f1:.3f}",
        *(
            f"    {stage:28} {spent:9.2f} s {1e6 * spent / row.claims:7.0f} µs a claim"
            f" {row.clock.wall[stage]:9.2f} s by the clock {row.clock.memory_gb[stage]:6.2f} GB"
            for stage, spent in row.clock.processor.items()
        ),
    ]
    return "\n".join(lines)


def exponent(small: Row, large: Row, stage: str | None = None) -> float:
    """With which power of the number of claims the processor's seconds grow, in all or of one stage."""
    clocks = [row.clock.processor for row in (small, large)]
    spent = [clock[stage] if stage else sum(clock.values()) for clock in clocks]
    return math.log(spent[1] / spent[0]) / math.log(large.claims / small.claims)


def missed_bars(row: Row, size: int) -> list[str]:
    """The bars that a run does not reach."""
    missed = []
    if size in SECONDS and sum(row.clock.wall.values()) > SECONDS[size]:
        missed.append(f"more than {SECONDS[size]:.0f} s for {size:,} claims")
    if row.memory_gb > _MEMORY_GB:
        missed.append(f"more than {_MEMORY_GB:.0f} GB")
    if row.noise == "medium" and row.score.f1 < _F1:
        missed.append(f"F1 below {_F1} at medium noise")
    return missed


def main() -> int:
    """Runs the sizes in turn; 1 where a bar is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=[10_000, 100_000], help="numbers of claims")
    parser.add_argument("--noise", nargs="+", default=["medium"], choices=["none", "low", "medium", "high"])
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    missed: list[str] = []
    for noise in asked.noise:
        before: Row | None = None
        for size in sorted(asked.sizes):
            row = measure(size, noise, asked.seed)
            print(say(row), flush=True)
            missed += missed_bars(row, size)
            if before is not None:
                power = exponent(before, row)
                stages = ", ".join(f"{stage} {exponent(before, row, stage):.2f}" for stage in row.clock.processor)
                print(f"  grows with the power {power:.2f} of the number of claims: {stages}", flush=True)
                missed += [f"exponent {power:.2f}"] if power > _EXPONENT else []
            before = row
    for one in missed:
        print(f"missed: {one}", file=sys.stderr)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
