"""Lists of dated entries in one report ("12 May: ..."): which entry a claim stands in."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from orontes.events.view import ClaimView

_BEFORE = 12
_OPENS = re.compile(r"(?:\A|\n)[\W\d]*(?:on |the )?$", re.I)
_HEADS = re.compile(r"\)?\]?\*{0,2}\s*(?::|[-–—]\s|\n)")
_LEAST = 2


def mark_entries(views: Sequence[ClaimView], texts: Mapping[str, str]) -> tuple[ClaimView, ...]:
    """The views, those of a report with at least two dated entries each with the place of its entry's date."""
    heads: dict[str, set[int]] = defaultdict(set)
    for view in views:
        when = view.claim.when
        if when.start is None or when.end is None or when.start in heads[view.claim.report]:
            continue
        text = texts.get(view.claim.report, "")
        opens = when.start == 0 or _OPENS.search(text, max(0, when.start - _BEFORE), when.start)
        if opens and _HEADS.match(text, when.end):
            heads[view.claim.report].add(when.start)
    lists = {report: sorted(found) for report, found in heads.items() if len(found) >= _LEAST}
    return tuple(_mark(view, lists.get(view.claim.report, ())) for view in views)


def _mark(view: ClaimView, heads: Sequence[int]) -> ClaimView:
    """A view with its entry, where a dated one opens before it."""
    at = bisect_right(heads, view.claim.trigger_start) - 1
    return replace(view, entry=heads[at]) if at >= 0 else view
