"""What an account is called: the place that it is most about, and its days."""

from collections.abc import Sequence

from orontes.base import Days
from orontes.exports.account.dates import write_days
from orontes.exports.account.facts import Fact
from orontes.exports.account.phrases import capitalise
from orontes.exports.account.words import table
from orontes.exports.parts import RecordParts
from orontes.exports.scene import find_scene


def write_title(parts: RecordParts, facts: Sequence[Fact]) -> str:
    """The place most told, or the land in which most lies where no place stands out, with the days first to last."""
    days = [fact.days for fact in facts if fact.days.width is not None and fact.days.width <= 1]
    first = min((one.earliest for one in days if one.earliest), default=None)
    last = max((one.latest for one in days if one.latest), default=None)
    span = write_days(Days(earliest=first, latest=last)) if first and last else ""
    place = find_scene(parts)
    if place and span:
        return str(table("title", "place")).format(place=capitalise(place), days=span)
    return str(table("title", "bare")).format(days=span) if span else capitalise(place) or str(table("title", "none"))
