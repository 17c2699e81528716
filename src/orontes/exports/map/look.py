"""How the still map looks: its colours and fonts, from `picture.yaml`."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from orontes.base import read_yaml


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """Colours of what the map shows and of the sides (first that of nobody), and the fonts in the order of choice."""

    water: str
    land: str
    border: str
    ink: str
    soft: str
    paper: str
    event: str
    sides: tuple[str, ...]
    fonts: str


@cache
def load_look() -> Look:
    """The look, read once."""
    raw = read_yaml(Path(__file__).with_name("picture.yaml"))
    return Look(**raw["colours"], sides=tuple(raw["sides"]), fonts=raw["fonts"])
