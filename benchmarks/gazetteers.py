"""How well names find their places: in the built-in gazetteer, in files that users bring, one against the other.

    .venv/bin/python benchmarks/gazetteers.py names     [--half scored|other] [--gazetteer FILE]…
    .venv/bin/python benchmarks/gazetteers.py files     FILE [--in FILE]…
    .venv/bin/python benchmarks/gazetteers.py incidents [--half scored|other] [--gazetteer FILE]…
    .venv/bin/python benchmarks/gazetteers.py index     FILE…

`docs/gazetteer.md` says what each measures and what came out. `names` and `incidents` need the sets in `../shared`.
"""

import argparse
import functools
import importlib.util
import json
import os
import resource
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"

import orontes  # noqa: E402
from orontes.base import kilometres  # noqa: E402
from orontes.claims import Claim, PlaceMention  # noqa: E402
from orontes.entities import resolve_places  # noqa: E402
from orontes.knowledge import (  # noqa: E402
    Gazetteer,
    GazetteerPlace,
    GeoNamesGazetteer,
    Knowledge,
    country_of_demonym,
    load_knowledge,
    load_places,
)
from orontes.reports import Report  # noqa: E402

NEAR_KM, WRONG_KM, RESOLVED_KM = 5, 50, 161
SETTLED = ("city", "town", "village")


def list_half(path: Path, half: str) -> list[str]:
    """The lines of a half of a set: every second row is only scored, the second row first."""
    lines = [line for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]
    return [line for number, line in enumerate(lines) if half == "all" or (number % 2 == 1) == (half == "scored")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Toponym:
    """A place's name in an article, with where it lies by its annotators."""

    start: int
    text: str
    lat: float
    lon: float
    id: str


def list_toponyms(row: dict[str, object]) -> list[Toponym]:
    """The names with coordinates; words for a people ("Turkish") are not names of places with us."""
    found = []
    text, toponyms = row["text"], row["toponyms"]
    assert isinstance(text, str)
    assert isinstance(toponyms, list)
    for one in toponyms:
        written = text[one["start"] : one["end"]]
        if one["lat"] is not None and written == one["text"] and not country_of_demonym(written):
            found.append(
                Toponym(
                    start=one["start"], text=written, lat=one["lat"], lon=one["lon"], id=f"geonames:{one['geonameid']}"
                )
            )
    return sorted(found, key=lambda one: one.start)


def claim_of(report: str, number: int, name: Toponym) -> Claim:
    """A claim that names nothing but a place."""
    end = name.start + len(name.text)
    place = PlaceMention(text=name.text, start=name.start, end=end)
    return Claim(
        id=f"{report}-{number}",
        report=report,
        start=name.start,
        end=end,
        text=name.text,
        trigger_start=name.start,
        trigger_end=end,
        kind="other",
        place=place,
    )


def measure_names(half: str, knowledge: Knowledge, *, show: bool = False) -> str:
    """Of the names in news articles, how many are resolved, and how many of these within 161 km (100 miles)."""
    tally: Counter[str] = Counter()
    off: list[float] = []
    for line in list_half(SHARED / "data" / "toponyms.jsonl", half):
        row = json.loads(line)
        names = list_toponyms(row)
        report = Report(id=row["id"], text=row["text"])
        claims = [claim_of(report.id, number, name) for number, name in enumerate(names)]
        settled, _, _ = resolve_places(claims, [report], knowledge)
        for name, claim in zip(names, settled, strict=True):
            place = claim.place
            if place is None or place.lat is None or place.lon is None:
                tally["unresolved"] += 1
                away = None
            else:
                away = kilometres((place.lat, place.lon), (name.lat, name.lon))
                away = 0.0 if place.place == name.id else away  # a country's middle is ours, not the annotators'
                off.append(away)
                tally["right" if away <= RESOLVED_KM else "wrong"] += 1
            if show and (away is None or away > RESOLVED_KM):
                said = place and place.name and (place.place, place.name, place.lat, place.lon)
                print(row["id"], repr(name.text), (name.lat, name.lon), "said", said)
    total, resolved = sum(tally.values()), tally["right"] + tally["wrong"]
    return (
        f"names: {total}, resolved {resolved / max(1, total):.3f}; within {RESOLVED_KM} km: "
        f"{tally['right'] / max(1, total):.3f} of all, {tally['right'] / max(1, resolved):.3f} of those resolved; "
        f"median {sorted(off)[len(off) // 2] if off else 0:.0f} km"
    )


def measure_files(file: Path, others: Sequence[Path]) -> Iterator[str]:
    """Of a file's settlements, how many the name alone finds in another gazetteer: close by, far off, or not at all."""
    places = [place for place in load_places(file).table.all_places() if place.kind in SETTLED]
    gazetteers: list[Gazetteer] = [load_places(other) for other in others] or [GeoNamesGazetteer()]
    for gazetteer in gazetteers:
        tally: Counter[str] = Counter()
        for place in places:
            countries = (place.country,) if place.country else ()
            found = [other for other in gazetteer.find_places(place.name, countries=countries) if other.kind in SETTLED]
            tally.update(judge_place(place, found))
        total = len(places)
        shares = ", ".join(f"{key} {tally[key]} ({tally[key] / max(1, total):.3f})" for key in JUDGED)
        yield f"{file.name} in {gazetteer.name}: {total} settlements; {shares}"


JUDGED = ("any within 5 km", "nearest over 50 km", "first within 5 km", "first over 50 km", "not found")


def judge_place(place: GazetteerPlace, found: Sequence[GazetteerPlace]) -> list[str]:
    """What is true of the places found for one name: the best match alone, and the nearest of all matches."""
    if place.lat is None or place.lon is None:
        return []
    here = (place.lat, place.lon)
    away = [kilometres(here, (one.lat, one.lon)) for one in found if one.lat is not None and one.lon is not None]
    if not away:
        return ["not found"]
    near, wrong = min(away) <= NEAR_KM, min(away) > WRONG_KM
    verdicts = {
        "any within 5 km": near,
        "nearest over 50 km": wrong,
        "first within 5 km": away[0] <= NEAR_KM,
        "first over 50 km": away[0] > WRONG_KM,
    }
    return [key for key, true in verdicts.items() if true]


def measure_incidents(half: str, data: Path, files: Sequence[Path], language: str) -> None:
    """Prints what the judge `bench.py airwars` says where records are made with the files' places."""
    with tempfile.TemporaryDirectory() as folder:
        part = Path(folder) / data.name
        part.write_text("\n".join(list_half(data, half)) + "\n", encoding="utf-8")
        judge = load_judge()
        arguments = argparse.Namespace(data=str(part), limit=0, language=language, show=False)
        gazetteers = [*(load_places(file) for file in files), *load_knowledge().gazetteers]
        whole, orontes.build = orontes.build, functools.partial(orontes.build, gazetteers=gazetteers)
        try:
            judge.airwars(arguments)
        finally:
            orontes.build = whole


def load_judge() -> ModuleType:
    """The judge's module."""
    folder = SHARED / "eval"
    sys.path.insert(0, str(folder))
    spec = importlib.util.spec_from_file_location("bench", folder / "bench.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def measure_index(file: Path) -> str:
    """Seconds to index a file and to open it again, its index's size, and the memory that indexing took."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CACHE_HOME"] = folder
        before = time.perf_counter()
        gazetteer = load_places(file)
        made = time.perf_counter()
        load_places(file)
        opened = time.perf_counter()
        name = next(place.name for place in gazetteer.table.all_places())
        asked = time.perf_counter()
        gazetteer.find_places(name)
        answered = time.perf_counter()
        size = gazetteer.table.path.stat().st_size
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return (
        f"{file.name}: {len(gazetteer)} places, {file.stat().st_size / 1e6:.1f} MB; "
        f"indexed in {made - before:.1f} s, {size / 1e6:.1f} MB; opened in {(opened - made) * 1000:.0f} ms; "
        f"one name {(answered - asked) * 1000:.1f} ms; peak memory of the process {peak:.0f} MB"
    )


def main() -> None:
    """Prints the figures that were asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("names", "files", "incidents", "index"))
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--half", choices=("scored", "other", "all"), default="scored")
    parser.add_argument("--gazetteer", action="append", type=Path, default=[])
    parser.add_argument("--in", action="append", type=Path, default=[], dest="others")
    parser.add_argument("--data", type=Path, default=SHARED / "data" / "airwars_syria_sources.jsonl")
    parser.add_argument("--language", default="en")
    parser.add_argument("--show", action="store_true", help="names: list what is wrong, of the half that may be read")
    given = parser.parse_args()
    if given.what == "names":
        knowledge = load_knowledge(gazetteers=given.gazetteer)
        print(measure_names(given.half, knowledge, show=given.show and given.half == "other"))
    elif given.what == "incidents":
        measure_incidents(given.half, given.data, given.gazetteer, given.language)
    elif given.what == "files":
        for file in given.files:
            print("\n".join(measure_files(file, given.others)))
    else:
        for file in given.files:
            print(measure_index(file))


if __name__ == "__main__":
    main()
