"""One place's facts in order of time -> its spans of control.

A place taken was its loser's until then (implied). A holder keeps it until a fact says otherwise; a later statement
that another camp holds it means that it changed hands in between, unless the two are told for the same days: then it
is disputed. Who leaves or besieges a place that another holds changes nothing; where a holder leaves, who claimed the
place or came in before has it, for the loser's own word is proof. Forces that came in, and sieges, lie over the
holder's span until the place is next taken, left or told as held, and for a day where it is taken on that very day;
fighting only on its days. What only the gaining side
says changes the holder, disputed; where the loser denies it too, the holder stays and the place is contested.
"""

from collections.abc import Container, Sequence
from dataclasses import replace
from datetime import date

from orontes.control.camp import Camps
from orontes.control.fact import Fact
from orontes.control.span import ControlSpan, HeldPlace
from orontes.control.steps import STEPS
from orontes.control.timeline import DAY, Timeline

_RANK = {
    **dict.fromkeys(("toward", "assault", "hold", "cut_off", "relieved"), 1),
    **dict.fromkeys(("contest", "clash", "unstable"), 2),
    **{"former": 0, "ended": 1, "leave": 3, "handed": 4, "follow": 4, "gain": 5, "fallen": 5, "freed": 6, "spell": 7},
}
_TAKING = frozenset({"gain", "freed"})
_SETTLING = frozenset({"gain", "fallen", "hold", "leave", "handed", "follow", "freed", "relieved"})


def build_spans(place: HeldPlace, facts: Sequence[Fact], camps: Camps) -> list[ControlSpan]:
    """The spans of one place."""
    line = Timeline(place=place, camps=camps)
    gains = {(fact.camp, fact.known_by) for fact in facts if fact.effect == "gain"}
    ordered = sorted(facts, key=lambda fact: _order(fact, gains))
    for fact in ordered:
        STEPS[fact.effect](line, fact)
    spans = line.finish()
    settled = [fact for fact in ordered if fact.effect in _SETTLING]
    spans += _joined([_ended(fact, span, settled) for fact, span in line.over], camps)
    return [span for span in spans if has_date(span) and not _is_empty(span)]


def _order(fact: Fact, gains: Container[tuple[str | None, date | None]]) -> tuple[date, int, tuple[str, ...]]:
    """By the last day that the fact may mean, or that of its report; losses before gains of one day.

    What is held on the day on which it was taken is held after it.
    """
    last = date.min if fact.told is None and not fact.days.known else date.max
    taken = fact.effect == "hold" and (fact.camp, fact.known_by) in gains
    return (fact.known_by or last, _RANK["spell" if taken else fact.effect], fact.claims)


def _ended(fact: Fact, span: ControlSpan, settled: Sequence[Fact]) -> ControlSpan:
    """A span over another, until the next fact that settles who has the place."""
    if span.until_earliest is not None:
        return span
    for later in settled:
        first = later.days.earliest or later.known_by
        other = later.effect == "relieved" and span.state != "cut_off"
        if first is None or fact.known_by is None or later.claims == fact.claims or other:
            continue
        if _has_won(fact, later):
            return replace(span, until_earliest=max(first, fact.known_by), until_latest=later.known_by)
        if _beaten_back(fact, later):
            return replace(span, until_earliest=fact.known_by + DAY, until_latest=None)
        besieged = span.state == "cut_off" and (later.effect == "hold" or not later.sure)
        if later.known_by and later.known_by > fact.known_by and not besieged:
            return replace(span, until_earliest=max(first, fact.known_by), until_latest=later.known_by)
    return span


def _joined(spans: Sequence[ControlSpan], camps: Camps) -> list[ControlSpan]:
    """The spans over others, those of one camp that came in and is told to have taken the place next as one."""
    found: list[ControlSpan] = []
    for span in spans:
        last = found[-1] if found else None
        goes_on = last is not None and last.state == span.state == "contested" and last.until_latest is not None
        if last is not None and goes_on and last.until_latest == span.from_latest and _of_one_camp(last, span, camps):
            claims = tuple(dict.fromkeys((*last.claims, *span.claims)))
            last = replace(last, until_earliest=span.until_earliest, until_latest=span.until_latest)
            found[-1] = replace(last, claims=claims, disputed=last.disputed or span.disputed)
        else:
            found.append(span)
    return found


def _of_one_camp(one: ControlSpan, two: ControlSpan, camps: Camps) -> bool:
    """Whether one camp came in by both spans."""
    camp = camps.of(one.holder)
    return camp is not None and camp == camps.of(two.holder)


def _has_won(entry: Fact, later: Fact) -> bool:
    """Whether who came in took the place on the same day, or its holder left it then: it is contested no more."""
    if entry.effect != "contest" or entry.known_by is None or later.known_by != entry.known_by or not later.sure:
        return False
    took = later.effect in _TAKING and entry.camp in {later.camp, None}
    return took or (later.effect == "leave" and later.camp != entry.camp)


def _beaten_back(entry: Fact, later: Fact) -> bool:
    """Whether others took the place on the day on which somebody came in: it is contested on that day only."""
    one_day = entry.effect in {"contest", "unstable"} and later.known_by == entry.known_by
    return one_day and later.effect in _TAKING and later.sure


def has_date(span: ControlSpan) -> bool:
    """Whether a span says anything of time."""
    return any((span.from_earliest, span.from_latest, span.until_earliest, span.until_latest))


def _is_empty(span: ControlSpan) -> bool:
    """Whether a span ends on the day on which it begins."""
    begun, until = span.from_earliest or span.from_latest, span.until_latest or span.until_earliest
    return begun is not None and until is not None and until <= begun
