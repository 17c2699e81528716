"""What the reader gets on the development sets, beside a keyword reader without grammar and the best constant answer.

    .venv/bin/python benchmarks/compare.py [SET…] [--limit N] [--shared DIR]

Both readers go the same way behind the reading: places, actors, days, events, tables. Each set is its scored-only half
(`tests/quality_sets.py`); `five_reports` are the five real reports against their hand-made truth.
"""

import argparse
import contextlib
import functools
import importlib.util
import io
import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "benchmarks")]

from keyword_reader import KeywordReader  # noqa: E402  (lives beside this script)
from quality_sets import SETS, DevelopmentSet, ask_judge, find_figures, find_scores, write_scored  # noqa: E402

import orontes  # noqa: E402
from orontes.reports import load_reports  # noqa: E402

BY_READER = {"airwars", "events", "places", "clusters"}
"""The judge's commands that rest on claims; days and voices are listed without any reader."""
FIVE = "five_reports"
_CONSTANT = re.compile(r"^(\w+) +right [\d.]+ of \d+ \(best constant ([\d.]+)\)", re.MULTILINE)
_SHOWN = ("f1", "whole_f1", "agent", "place", "when", "voice_f1", "not_asserted_f1", "count_f1", "dated_f1")

Figures = dict[str, float]


@contextlib.contextmanager
def reading_with(readers: tuple[KeywordReader, ...] | None) -> Iterator[None]:
    """`orontes.build` with other readers than our own while this lasts."""
    ours = orontes.build
    orontes.build = functools.partial(ours, readers=readers)
    try:
        yield
    finally:
        orontes.build = ours


def load_judge(folder: Path) -> ModuleType:
    """`bench.py` as a module."""
    sys.path.insert(0, str(folder))
    spec = importlib.util.spec_from_file_location("bench", folder / "bench.py")
    if spec is None or spec.loader is None:
        sys.exit(f"there is no judge in {folder}")
    judge = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(judge)
    return judge


def measure(judge: ModuleType, chosen: DevelopmentSet, part: Path, limit: int) -> tuple[Figures, Figures]:
    """The figures of one set under the readers now in place, and the best constants that the judge tells."""
    arguments = argparse.Namespace(data=part, limit=limit, show=False, language="en")
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        judge.WHAT[chosen.command](arguments)
    constants = {f"{field} right": float(value) for field, value in _CONSTANT.findall(printed.getvalue())}
    return find_figures(printed.getvalue()), constants


def measure_five(shared: Path) -> Figures:
    """The figures of the five real reports under the readers now in place."""
    reports, problems = load_reports([str(shared / "seeds")])
    with tempfile.TemporaryDirectory() as folder:
        orontes.build(reports, problems=problems).write(folder)
        judge, truth = shared / "eval" / "score_claims.py", shared / "eval" / "claims_dev.jsonl"
        scores = find_scores("", ask_judge(judge, f"{folder}/claims.jsonl", str(truth)))
    return {name: scores[f" {name}"] for name in _SHOWN}


def render_rows(name: str, ours: Figures, theirs: Figures, constants: Figures) -> str:
    """One line a figure: ours, the keyword reader's, the best constant's."""
    lines = []
    for figure, value in ours.items():
        constant = f"{constants[figure]:10.3f}" if constants.get(figure) else f"{'–':>10}"
        lines.append(f"{name:16}{figure:22}{value:10.3f}{theirs.get(figure, 0.0):10.3f}{constant}")
    return "\n".join(lines)


def main() -> None:
    """Measures each set twice and prints the table."""
    known = [one for one in SETS if one.command in BY_READER]
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", nargs="*", help=", ".join([FIVE, *(one.name for one in known)]))
    parser.add_argument("--limit", type=int, default=0, help="rows of each set that are read (default: all)")
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared", help="where data and judges are")
    arguments = parser.parse_args()
    wanted = arguments.sets or [FIVE, *(one.name for one in known)]
    judge = load_judge(arguments.shared / "eval")
    keywords = (KeywordReader(),)
    print(f"{'set':16}{'figure':22}{'reader':>10}{'keywords':>10}{'constant':>10}", flush=True)
    if FIVE in wanted:
        with reading_with(keywords):
            theirs = measure_five(arguments.shared)
        print(render_rows(FIVE, measure_five(arguments.shared), theirs, {}), flush=True)
    with tempfile.TemporaryDirectory() as folder:
        for chosen in (one for one in known if one.name in wanted):
            part = write_scored(chosen, arguments.shared / "data", Path(folder))
            with reading_with(keywords):
                theirs, _ = measure(judge, chosen, part, arguments.limit)
            ours, constants = measure(judge, chosen, part, arguments.limit)
            print(render_rows(chosen.name, ours, theirs, constants), flush=True)


if __name__ == "__main__":
    main()
