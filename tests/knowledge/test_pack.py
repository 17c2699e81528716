"""Packs: what is known beforehand of one conflict."""

from datetime import date
from pathlib import Path

import pytest

from orontes.base import PackError
from orontes.knowledge import load_knowledge, load_pack

PACK = """
name: The valley war
countries: [SY]
actors:
  - {name: Valley Front, kind: armed_group, side: opposition, aliases: [VF]}
  - {name: North Brigade, kind: armed_group, side: opposition, member_of: [VF]}
control:
  - {place: Wadi Bridge, holder: Valley Front, since: 2020-01-02}
barriers:
  - {name: the gorge, line: [[33.0, 36.0], [33.5, 36.1]]}
"""
PLACES = "name,lat,lon,kind\nWadi Bridge,33.1,36.2,bridge\n"


def write_pack(folder: Path, pack: str = PACK, places: str = PLACES) -> Path:
    (folder / "pack.yaml").write_text(pack, encoding="utf-8")
    (folder / "places.csv").write_text(places, encoding="utf-8")
    return folder


def test_a_pack_tells_actors_control_and_places(tmp_path: Path) -> None:
    pack = load_pack(write_pack(tmp_path))
    assert [(actor.name, actor.side, actor.member_of) for actor in pack.actors] == [
        ("Valley Front", "opposition", ()),
        ("North Brigade", "opposition", ("VF",)),
    ]
    assert (pack.control[0].holder, pack.control[0].since) == ("Valley Front", date(2020, 1, 2))
    assert [(barrier.name, barrier.line) for barrier in pack.barriers] == [("the gorge", ((33.0, 36.0), (33.5, 36.1)))]
    assert load_knowledge(pack=tmp_path).find_places("Wadi Bridge")[0].id == "pack:wadi-bridge"


def test_the_digest_changes_with_the_places(tmp_path: Path) -> None:
    before = load_pack(write_pack(tmp_path)).digest
    assert load_pack(write_pack(tmp_path, places=PLACES.replace("33.1", "33.2"))).digest != before


@pytest.mark.parametrize(
    ("pack", "words"),
    [
        ("name: [", "not YAML"),
        ("countries: [SY]", r"pack.yaml, name: is missing"),
        (PACK.replace("side: opposition", "flag: green"), r"actors.0.flag: is no key"),
        (PACK.replace("member_of: [VF]", "member_of: [XY]"), r"actors.1.member_of: 'XY' is no actor"),
        (PACK.replace("2020-01-02", "soon"), r"control.0.since"),
        (PACK + "places: other.csv\n", "other.csv"),
    ],
)
def test_a_fault_names_file_and_field(tmp_path: Path, pack: str, words: str) -> None:
    with pytest.raises(PackError, match=words):
        load_pack(write_pack(tmp_path, pack=pack))


def test_the_sample_pack_can_be_read() -> None:
    pack = load_pack(Path(__file__).parents[2] / "examples" / "homs")
    assert pack.places is not None
    assert len(pack.places) >= 75
    assert sum(place.lat is not None for place in pack.places.places) >= 75
