"""The cues of `cues.yaml`, ready to be asked of a line."""

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from orontes.base import read_yaml

_EDGES = re.compile(r"^[\W_]+|(?:\s*\[\s*edit\s*\])?[\W_]+$")
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shapes:
    """Whole lines, starts of lines and shapes within lines that are one cue."""

    exact: frozenset[str]
    starts: re.Pattern[str]
    shapes: re.Pattern[str]

    def fit(self, line: str) -> bool:
        """Whether the line is one of these."""
        return name_of(line) in self.exact or bool(self.starts.match(line) or self.shapes.search(line))


@dataclass(frozen=True, slots=True, kw_only=True)
class Cues:
    """All cues by which parts of a page are told."""

    furniture: Shapes
    notices: Shapes
    captions: Shapes
    agencies: re.Pattern[str]
    teaser_starts: re.Pattern[str]
    headings: dict[str, str]
    infobox: re.Pattern[str]
    outlets: re.Pattern[str]
    front_keys: dict[str, str]


def name_of(line: str) -> str:
    """A line as a cue names it: lower case, without punctuation at its edges."""
    return _SPACES.sub(" ", _EDGES.sub("", line.strip())).casefold()


@cache
def load_cues() -> Cues:
    """The cues, read once."""
    rows = read_yaml(files("orontes.reports").joinpath("cues.yaml"))
    kinds = ("teasers_after", "teasers", "closing_in_encyclopedia", "closing", "references", "contents", "comments")
    return Cues(
        furniture=_shapes(rows["furniture"]),
        notices=_shapes(rows["notices"]),
        captions=_shapes(rows["captions"]),
        agencies=_join(rows["captions"]["agencies"], r"\b(?:{})\b", 0),
        teaser_starts=_join(rows["teaser_starts"], r"\W*(?:{})", re.IGNORECASE, plain=False),
        headings={name: kind for kind in kinds for name in rows[kind]},
        infobox=_join(rows["infobox"], r"(?i:{})(?![a-z])"),
        outlets=_join(rows["outlets"], r"(?i:\b(?:{})\b)"),
        front_keys={key: name for name, keys in rows["front_keys"].items() for key in keys},
    )


def _shapes(rows: dict[str, list[str]]) -> Shapes:
    return Shapes(
        exact=frozenset(rows.get("exact", ())),
        starts=_join(rows.get("starts", ()), r"\W*(?:{})", re.IGNORECASE, plain=False),
        shapes=_join(rows.get("shapes", ()), "(?:{})", re.IGNORECASE, plain=False),
    )


def _join(words: list[str] | tuple[()], frame: str, flags: int = 0, *, plain: bool = True) -> re.Pattern[str]:
    ordered = sorted(words, key=len, reverse=True) if plain else words
    inner = "|".join(re.escape(word) if plain else f"(?:{word})" for word in ordered) or r"(?!)"
    return re.compile(frame.format(inner), flags)
