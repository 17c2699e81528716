"""What facts of holders of former days do to a place's timeline: "from 2011 to 2018", "until May"."""

from dataclasses import replace

from orontes.base import Days
from orontes.control.fact import Fact
from orontes.control.timeline import Timeline


def tell_once(line: Timeline, fact: Fact) -> None:
    """A place held once: over the days told, which years bound as a whole ("from 2011 to 2018")."""
    first, last = fact.days.earliest, fact.days.latest
    if first is None or last is None:
        return
    years = first.year < last.year and (first.month, first.day, last.month, last.day) == (1, 1, 12, 31)
    line.close(fact.days, fact.told)
    line.begin(fact, fact.holder, "held", "stated")
    if line.open is not None:
        line.open = replace(line.open, from_latest=first.replace(month=12, day=31) if years else first)
    line.close(Days(earliest=last.replace(month=1, day=1) if years else last, latest=last), fact.told)


def tell_ended(line: Timeline, fact: Fact) -> None:
    """A place held until some day: by its holder, from a day unknown on where nobody is told to have had it."""
    if line.open is None:
        line.begin(fact, fact.holder, "held", "stated")
        line.open = replace(line.open, from_earliest=None, from_latest=None) if line.open else None
    elif line.camp == fact.camp:
        line.open = replace(line.open, claims=tuple(dict.fromkeys((*line.open.claims, *fact.claims))))
    else:
        return
    line.close(fact.days, fact.told)
