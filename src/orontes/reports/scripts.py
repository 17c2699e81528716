"""Languages of a report's parts: a post in Arabic that came in an English frame is read as both."""

import re

from orontes.base import ARABIC
from orontes.reports.report import Report

_ARABIC_WORD = re.compile(r"[\u0621-\u065f]{2,}")
_OTHER_TONGUES = re.compile(r"[\u0679-\u06af\u06ba-\u06d3]")
"""Letters of Persian, Urdu and Kurdish, which Arabic has not."""
_LEAST_WORDS, _MOST_OTHER = 4, 0.02


def count_arabic(text: str) -> int:
    """How many letters of Arabic a text has."""
    return len(ARABIC.findall(text))


def list_languages(report: Report) -> tuple[str, ...]:
    """The report's language, and Arabic where some words are in its script and not in that of its neighbours."""
    own = (report.language,) if report.language else ()
    if "ar" in own or ARABIC.search(report.text) is None:
        return own
    letters = count_arabic(report.text)
    foreign = len(_OTHER_TONGUES.findall(report.text))
    words = sum(1 for _, _ in zip(_ARABIC_WORD.finditer(report.text), range(_LEAST_WORDS), strict=False))
    return (*own, "ar") if words >= _LEAST_WORDS and foreign <= _MOST_OTHER * letters else own
