"""The words of a report by which it is compared: lower case, with where each stands, without the page's furniture."""

import re
from collections.abc import Iterator

from orontes.reports.report import Report

_WORD = re.compile(r"\w+(?:[’']\w+)*")
_PLAIN_WORD = re.compile(r"\w+")  # the same where no apostrophe stands
_COMPARED = ("body", "headline", "caption")


def read_words(report: Report) -> list[str]:
    """The compared words of a report in order; all of its words where it has no regions yet."""
    plain = report.text.isascii()
    text = report.text.lower() if plain else report.text
    pattern = _pattern_for(text)
    words = [word for start, end in _stretches(report) for word in pattern.findall(text, start, end)]
    return words if plain else [word.casefold().replace("’", "'") for word in words]


def read_places(report: Report) -> list[tuple[int, int]]:
    """Where each of these words begins and ends in the report's text."""
    pattern = _pattern_for(report.text)
    return [hit.span() for start, end in _stretches(report) for hit in pattern.finditer(report.text, start, end)]


def _pattern_for(text: str) -> re.Pattern[str]:
    """The quicker pattern of words where it finds the same."""
    return _WORD if "’" in text or "'" in text else _PLAIN_WORD


def _stretches(report: Report) -> Iterator[tuple[int, int]]:
    """The stretches of the text that are compared."""
    if not report.regions:
        yield 0, len(report.text)
    yield from ((region.start, region.end) for region in report.regions if region.kind in _COMPARED)
