"""docs/pack.md tells what the loader takes."""

import re
from pathlib import Path

import pytest

from orontes.knowledge import load_pack
from orontes.knowledge.pack import _ActorRow, _ControlRow, _PackFile
from orontes.knowledge.place_kinds import KINDS, PRECISIONS

DOCS = (Path(__file__).parents[2] / "docs" / "pack.md").read_text("utf-8")


def test_example_of_the_docs_is_a_pack(tmp_path: Path) -> None:
    example = re.search(r"```yaml\n(.*?)```", DOCS, re.DOTALL)
    assert example
    (tmp_path / "pack.yaml").write_text(example[1], encoding="utf-8")
    (tmp_path / "places.csv").write_text("name,kind\nMirza camp,camp\n", encoding="utf-8")
    pack = load_pack(tmp_path)
    assert [actor.name for actor in pack.actors] == ["Valley Front", "Mirza Brigade"]
    assert pack.places is not None


@pytest.mark.parametrize(
    "word",
    sorted({*_PackFile.model_fields, *_ActorRow.model_fields, *_ControlRow.model_fields, *KINDS, *PRECISIONS}),
)
def test_docs_name_every_key_and_kind(word: str) -> None:
    assert f"`{word}`" in DOCS
