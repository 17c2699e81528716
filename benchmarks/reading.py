"""How fast and how small reading is, on one core. `benchmarks/README.md` says what each row means."""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from orontes import Report

THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMEXPR_NUM_THREADS", "BLIS_NUM_THREADS")
ROOT = Path(__file__).parents[1]
SEEDS = ROOT.parent / "shared" / "seeds"
SAMPLE = ROOT / "examples" / "homs" / "reports"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the table; `most` tells that the bar is a ceiling, not a floor."""

    name: str
    value: float
    bar: float
    unit: str
    most: bool = False

    @property
    def met(self) -> bool:
        """Whether the bar is met."""
        return self.value <= self.bar if self.most else self.value >= self.bar


def pin_to_one_core() -> None:
    """Keeps this process, its children and their libraries on one core; to be called before numpy is imported."""
    os.environ.update(dict.fromkeys(THREADS, "1"))
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def measure_parser(words: int) -> Row:
    """Words per second of the bare grammar."""
    from made_up_text import make_text

    from orontes.language import load_grammar

    grammar = load_grammar("en")
    passages = [
        passage for passage in make_text(words=words, one_in=1, seed=1).replace("\n\n", " ").split(". ") if passage
    ]
    grammar.parse(passages[:50])
    start = time.process_time()
    for first in range(0, len(passages), 40):  # about a report at a time
        grammar.parse(passages[first : first + 40])
    seconds = time.process_time() - start
    return Row(name="parser", value=sum(len(p.split()) for p in passages) / seconds, bar=8_000, unit="words/s")


def measure_reader(words: int, one_in: int, name: str, bar: float) -> Row:
    """Words per second of the whole English reader, on reports of some 700 words."""
    from made_up_text import make_text

    from orontes import Report
    from orontes.claims import EnglishReader
    from orontes.knowledge import load_knowledge
    from orontes.reports import prepare_reports

    texts = [make_text(words=700, one_in=one_in, seed=seed) for seed in range(words // 700 + 1)]
    given = [Report(text=text, published=date(2031, 5, 5), language="en") for text in texts]
    prepared, _ = prepare_reports(given)
    reader, knowledge = EnglishReader(), load_knowledge()
    check_share(prepared[0], one_in)
    reader.read(prepared[0], knowledge)
    start = time.process_time()
    claims = sum(len(reader.read(report, knowledge)[0]) for report in prepared[1:])
    seconds = time.process_time() - start
    read = sum(len(report.text.split()) for report in prepared[1:])
    if claims == 0:
        sys.exit("the reader gave no claims; there is nothing to measure")
    return Row(name=f"reader, {name}", value=read / seconds, bar=bar, unit="words/s")


def check_share(report: "Report", one_in: int) -> None:
    """Ends the run where the reader takes many more passages for triggered than the text was made with."""
    from orontes.claims import choose_passages, find_passages

    passages = find_passages(report)
    chosen = choose_passages(report.text, passages)
    if len(chosen) / len(passages) > 1.8 / one_in:  # a passage that says "them" is parsed with the one before it
        sys.exit(f"{len(chosen)} of {len(passages)} passages would be parsed, where 1 in {one_in} was meant")


def measure_command(reports: Path) -> list[Row]:
    """Seconds and peak memory of `orontes record` under a fresh HOME."""
    with tempfile.TemporaryDirectory() as home:
        command = [sys.executable, "-m", "orontes", "record", str(reports), "--out", f"{home}/out", "--quiet"]
        environment = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")} | {
            "HOME": home
        }
        start = time.perf_counter()
        child = subprocess.Popen(command, env=environment)
        _, status, usage = os.wait4(child.pid, 0)
        seconds = time.perf_counter() - start
        written = Path(home, "out", "record.json").is_file()
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode not in {0, 1} or not written:
        sys.exit(f"orontes record ended with {child.returncode}")
    name = f"{sum(1 for path in reports.rglob('*') if path.is_file())} reports, fresh HOME"
    kilobytes = usage.ru_maxrss / (1024 if sys.platform == "darwin" else 1)
    return [
        Row(name=name, value=seconds, bar=8, unit="s", most=True),
        Row(name=f"{name}, peak memory", value=kilobytes / 1024, bar=700, unit="MB", most=True),
    ]


def measure_help() -> Row:
    """Seconds until `orontes --help` has answered, the median of seven calls."""
    taken = []
    for _ in range(7):
        start = time.perf_counter()
        subprocess.run([sys.executable, "-m", "orontes", "--help"], check=True, stdout=subprocess.DEVNULL)
        taken.append(time.perf_counter() - start)
    return Row(name="orontes --help", value=statistics.median(taken), bar=0.4, unit="s", most=True)


def render_table(rows: list[Row]) -> str:
    """The rows beside their bars."""
    lines = [f"{'':34}{'measured':>12}{'bar':>16}"]
    for row in rows:
        digits = 0 if row.value >= 100 else 2
        bar = f"{'at most' if row.most else 'at least'} {row.bar:,g}"
        verdict = "" if row.met else "   MISSED"
        lines.append(f"{row.name:34}{row.value:>12,.{digits}f}{bar:>16} {row.unit}{verdict}")
    return "\n".join(lines)


def main() -> int:
    """Measures all and prints the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("reports", nargs="?", type=Path, default=SEEDS if SEEDS.is_dir() else SAMPLE)
    parser.add_argument("--words", type=int, default=40_000, help="words of made-up text to read for each speed")
    arguments = parser.parse_args()
    pin_to_one_core()
    rows = [
        measure_help(),
        *measure_command(arguments.reports),
        measure_parser(arguments.words),
        measure_reader(arguments.words, 1, "every passage", 4_000),
        measure_reader(2 * arguments.words, 10, "one passage in ten", 16_000),
    ]
    print(render_table(rows))
    return 0 if all(row.met for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
