"""Who holds what on a day: spans that surely or perhaps cover it."""

from collections.abc import Iterable
from datetime import date

from orontes.control.span import ControlSpan
from orontes.knowledge import name_key


def covers_surely(span: ControlSpan, day: date) -> bool:
    """Whether a span surely covers a day: it had begun by then, and had not ended."""
    begun, ended = span.from_latest, span.until_earliest
    return bool(begun or ended) and (begun is None or begun <= day) and (ended is None or day < ended)


def covers_perhaps(span: ControlSpan, day: date) -> bool:
    """Whether a span may cover a day: it lies where the span may have begun already, or not have ended yet."""
    begun = span.from_latest is None or (span.from_earliest or span.from_latest) <= day
    last = span.until_latest or span.until_earliest
    told = any((span.from_earliest, span.from_latest, span.until_earliest, span.until_latest))
    return told and begun and (last is None or day < last)


def find_on_day(spans: Iterable[ControlSpan], day: date, *, place: str | None = None) -> tuple[ControlSpan, ...]:
    """The spans that surely or perhaps cover a day, of one place (any of its names) or of all."""
    return tuple(span for span in spans if covers_perhaps(span, day) and (place is None or is_named(span, place)))


def is_named(span: ControlSpan, name: str) -> bool:
    """Whether a span's place bears this name or id."""
    names = (span.place.name, *span.place.aliases)
    return name == span.place.id or name_key(name) in {name_key(one) for one in names}
