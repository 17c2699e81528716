"""How the reasons of a claim are said: the words of `wording.yaml`, one list for the terminal and the page."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from orontes.base import read_yaml

Wording = Mapping[str, Any]


@cache
def load_wording() -> Wording:
    """The tables of `wording.yaml`: code -> words."""
    tables: dict[str, Any] = read_yaml(files("orontes.exports").joinpath("wording.yaml"))
    return tables


def word_code(table: str, code: str, **words: str) -> str:
    """The words of a code with what stands in them filled in; the bare code where no words are known for it."""
    said = str(load_wording()[table].get(code, f"{code} {{what}}{{above}}{{cue}}"))
    for name in ("trigger", "what", "above", "cue", "kind"):
        said = said.replace(f"{{{name}}}", words.get(name, ""))
    return said.strip()
