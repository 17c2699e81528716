"""The language of a report.

py3langid takes a second and 100 MB to load and is unsure of headlines ("Rebels seize Hama" is Frisian to it), so
clear English is told by its function words first. Of a short text in Latin letters py3langid is believed only where
it prefers the other language by a margin a letter; of 14 headlines in six languages tried, 13 came out right with the
margin below, 8 without.
"""

import re
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from orontes.base import LATIN, read_yaml

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

UNKNOWN = "und"
_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 4_000
_CLEAR_SHARE = 0.25
_CLEAR_WORDS = 12
_CLEAR_KINDS = 5
_SHORT = 15
_SHORT_MARGIN = 0.65
_LONG_MARGIN = 0.1


@cache
def _words() -> dict[str, Any]:
    rows: dict[str, Any] = read_yaml(files("orontes.reports").joinpath("languages.yaml"))
    return {"english": frozenset(rows["english"]), "dialects": rows["dialects"]}


@cache
def _identifier() -> "LanguageIdentifier":
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415 - slow to import, seldom needed

    return LanguageIdentifier.from_model_file(MODEL_FILE)


def detect_language(text: str) -> str:
    """The ISO 639-1 code of a text's language; `und` for a text without letters."""
    sample = text[:_SAMPLE]
    words = [word.casefold() for word in _WORD.findall(sample)]
    if not words:
        return UNKNOWN
    hits = [word for word in words if word in _words()["english"]]
    clear = len(words) >= _CLEAR_WORDS and len(hits) >= _CLEAR_SHARE * len(words)
    if clear and len(set(hits)) >= _CLEAR_KINDS:
        return "en"
    return _identify(sample, len(words))


def _identify(sample: str, words: int) -> str:
    ranked: list[tuple[str, float]] = _identifier().rank(sample)
    best, score = ranked[0]
    if len(LATIN.findall(sample)) * 2 < len(sample):
        return str(_words()["dialects"].get(best, best))
    english = next(value for name, value in ranked if name == "en")
    margin = _SHORT_MARGIN if words < _SHORT else _LONG_MARGIN
    return str(_words()["dialects"].get(best, best)) if score - english > margin * len(sample.encode()) else "en"
