"""The words of a report by which it is compared: lower case, with where each stands, without the page's furniture."""

import re
import sys
from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from orontes.reports.report import Report

_WORD = re.compile(r"\w+(?:[’'\u2019]\w+)*")
_COMPARED = ("body", "headline", "caption")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """A report's compared words in order, and the start and end of each in its text."""

    report: str
    words: tuple[str, ...]
    starts: Sequence[int]
    ends: Sequence[int]


def read_wording(report: Report) -> Wording:
    """The compared words of a report; all of its words where it has no regions yet."""
    stretches = [(region.start, region.end) for region in report.regions if region.kind in _COMPARED]
    found = [
        hit
        for start, end in (stretches if report.regions else [(0, len(report.text))])
        for hit in _WORD.finditer(report.text, start, end)
    ]
    return Wording(
        report=report.id,
        words=tuple(sys.intern(hit.group().casefold().replace("’", "'")) for hit in found),
        starts=array("I", [hit.start() for hit in found]),
        ends=array("I", [hit.end() for hit in found]),
    )
