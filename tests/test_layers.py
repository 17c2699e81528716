"""A folder imports only from folders above it, and only from their fronts."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

LAYERS = ("base", "reports", "knowledge", "language", "claims", "entities", "events", "control", "exports")
BELOW = ("store",)
"""Folders that stand below record.py and may import it and all fronts."""
SOURCE = Path(__file__).parents[1] / "src" / "orontes"
MODULES = sorted(SOURCE.rglob("*.py"))


def find_imports(path: Path) -> Iterator[str]:
    """The modules of ours that a module imports."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        names += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        yield from (name for name in names if name.split(".")[0] == "orontes")
        assert not (isinstance(node, ast.ImportFrom) and node.level), f"{path}: name the whole module"


def test_the_list_of_layers_is_whole() -> None:
    folders = {path.parent.name for path in SOURCE.glob("*/__init__.py")}
    assert folders <= {*LAYERS, *BELOW}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(SOURCE).as_posix())
def test_imports_only_fronts_of_folders_above(path: Path) -> None:
    folder = path.relative_to(SOURCE).parts[0]
    if folder not in LAYERS:  # record.py and what stands below it may import all fronts
        own = f"orontes.{folder}."
        assert [name for name in find_imports(path) if name.count(".") > 1 and not name.startswith(own)] == []
        return
    above = {"orontes", *(f"orontes.{name}" for name in LAYERS[: LAYERS.index(folder)])}
    outside = [name for name in find_imports(path) if not f"{name}.".startswith(f"orontes.{folder}.")]
    assert [name for name in outside if name not in above] == []
