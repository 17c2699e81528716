"""The scored-only parts of the development sets, and what their judge says of them.

Of each set, half may be read by those who write rules; the other half is only ever scored, so that a gain there is a
gain on reports that nobody looked at. The scored half is every second row, the second row first. In `event_location`,
where several rows share a sentence, it is the rows whose sentence has an odd CRC-32. A set that takes long is cut after
`rows` rows.
"""

import json
import re
import subprocess
import sys
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

MOST_SECONDS = 900


@dataclass(frozen=True, slots=True, kw_only=True)
class DevelopmentSet:
    """One set as the judge `bench.py` measures it: its command, its file, and how many scored rows are read."""

    name: str
    command: str
    file: str
    rows: int | None = None


SETS = (
    DevelopmentSet(name="airwars_syria", command="airwars", file="airwars_syria_sources.jsonl"),
    DevelopmentSet(name="airwars_gaza", command="airwars", file="airwars_gaza.jsonl"),
    DevelopmentSet(name="acled_types", command="events", file="case2021_acled_types.jsonl"),
    DevelopmentSet(name="event_places", command="places", file="event_location.jsonl"),
    DevelopmentSet(name="history_days", command="days", file="wikiwars_dates.jsonl"),
    DevelopmentSet(name="news_voices", command="voices", file="polnear.jsonl"),
    DevelopmentSet(name="shootings", command="clusters", file="gva_incidents.jsonl", rows=250),
)

_SCORE = re.compile(r"^(\w+) +(\d+(?:\.\d+)?)\b", re.MULTILINE)
_FIELD = re.compile(r"^(\w+) +right ([\d.]+) of .*where said ([\d.]+)", re.MULTILINE)
_NAMED = re.compile(r"\b(precision|recall|F1|days right)(?: over [^:\n]*:)? ([\d.]+)")
_ALONE = re.compile(r"(\d+) of (\d+) left alone")


def list_scored(path: Path) -> Iterator[str]:
    """The lines of the scored-only half of a set."""
    lines = [line for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]
    for number, line in enumerate(lines):
        by_text = path.stem == "event_location"
        if (zlib.crc32(json.loads(line)["text"].encode()) if by_text else number) % 2 == 1:
            yield line


def write_scored(chosen: DevelopmentSet, data: Path, folder: Path) -> Path:
    """The scored-only part of a set as a file of its own, as many rows as are measured."""
    lines = list(list_scored(data / chosen.file))[: chosen.rows]
    part = folder / f"{chosen.name}.jsonl"
    part.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return part


def ask_judge(script: Path, *arguments: str) -> str:
    """What a judge prints."""
    command = [sys.executable, "-B", str(script), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=MOST_SECONDS)
    if done.returncode:
        raise RuntimeError(f"{script.name} {' '.join(arguments)} failed:\n{done.stderr}")
    return done.stdout


def find_figures(printed: str) -> dict[str, float]:
    """The figures that `bench.py` prints, by name."""
    figures: dict[str, float] = {}
    for field, right, where_said in _FIELD.findall(printed):
        figures |= {f"{field} right": float(right), f"{field} where said": float(where_said)}
    figures |= {name: float(value) for name, value in _NAMED.findall(printed)}
    alone = _ALONE.search(printed)
    if alone is not None:
        figures["left alone"] = int(alone[1]) / max(1, int(alone[2]))
    return figures


def find_scores(judge: str, printed: str) -> dict[str, float]:
    """The figures that a judge of the five reports prints, by its name and theirs."""
    return {f"{judge} {name}": float(value) for name, value in _SCORE.findall(printed)}
