"""Who holds what on a day: spans that surely or perhaps cover it."""

from collections.abc import Iterable, Sequence
from datetime import date

from orontes.control.span import ControlSpan
from orontes.knowledge import name_key, name_words


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
    every = tuple(spans)
    meant = find_meant_places(every, place) if place is not None else frozenset()
    return tuple(span for span in every if covers_perhaps(span, day) and (place is None or span.place.id in meant))


def find_meant_places(spans: Iterable[ControlSpan], name: str) -> frozenset[str]:
    """The ids of the places that bear a name; where none does, of the one place of whose name it is a part."""
    every = tuple(spans)
    exact = frozenset(span.place.id for span in every if is_named(span, name))
    near = find_near(every, name) if not exact else {}
    return exact or (frozenset(near) if len(near) == 1 else frozenset())


def find_near(spans: Iterable[ControlSpan], name: str) -> dict[str, str]:
    """Places, by id with their names, of whose names a name is a part: "Mirza" of "Mirza camp"."""
    words = name_words(name)
    found = {}
    for span in spans if words else ():
        if any(_holds_words(name_words(one), words) for one in (span.place.name, *span.place.aliases)):
            found[span.place.id] = span.place.name
    return found


def _holds_words(whole: Sequence[str], part: Sequence[str]) -> bool:
    """Whether words stand together among others."""
    return any(list(whole[start : start + len(part)]) == list(part) for start in range(len(whole) - len(part) + 1))


def is_named(span: ControlSpan, name: str) -> bool:
    """Whether a span's place bears this name or id."""
    names = (span.place.name, *span.place.aliases)
    return name == span.place.id or name_key(name) in {name_key(one) for one in names}
