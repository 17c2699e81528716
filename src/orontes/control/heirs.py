"""Who has a place that its holder left, or that fell to somebody not named."""

from dataclasses import replace
from datetime import timedelta

from orontes.control.fact import Fact
from orontes.control.span import ControlSpan
from orontes.control.timeline import Timeline

_SOON = timedelta(days=14)


def admit_loss(span: ControlSpan, fact: Fact) -> ControlSpan:
    """A taker's span that is disputed no more: a neutral source or the loser says that the loser has left the place."""
    if fact.site or not (span.disputed and fact.sure and span.state == "held"):
        return span
    return replace(span, disputed=False, claims=tuple(dict.fromkeys((*span.claims, *fact.claims))))


def find_heir(line: Timeline, fact: Fact) -> tuple[Fact | None, str]:
    """The word of who has the place that its holder leaves, with its basis; what the rival alone disputed is sure."""
    if (
        not fact.site
        and line.rival is not None
        and line.rival[0].camp not in {fact.camp, None}
        and is_near(line.rival[0], fact)
    ):
        if line.open is not None and line.rival[1]:
            line.open = replace(line.open, disputed=False)
        return line.rival[0], "stated"
    came = line.inside
    found = came is not None and came.camp not in {fact.camp, None} and is_near(came, fact)
    return (came, "implied") if found else (None, "stated")


def is_near(one: Fact, two: Fact) -> bool:
    """Whether two facts are told for days not far from each other."""
    days = [fact.known_by for fact in (one, two) if fact.known_by]
    return len(days) > 1 and abs(days[0] - days[1]) <= _SOON


def join_facts(leave: Fact, heir: Fact) -> Fact:
    """The beginning of who has the place after its holder left: both facts, as sure as that the holder is gone."""
    return replace(leave, claims=tuple(dict.fromkeys((*heir.claims, *leave.claims))))
