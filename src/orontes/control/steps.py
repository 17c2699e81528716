"""What each fact does to a place's timeline.

The problem: facts come late, out of order and from one side: "left" without a heir, "fell" without a taker, "has held
since May" told in July.
Chosen: one small function a fact, walked in order of time, that opens, closes or supports a span; what only follows
(who had it before, what stands around) is `implied` and gives way to what is told. docs/control.md has the table of
facts.
Rejected: control as a property of each day, for most days are never told.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta

from orontes.base import Days
from orontes.control.bygone import tell_ended, tell_once
from orontes.control.fact import Fact
from orontes.control.heirs import admit_loss, find_heir, is_near, join_facts
from orontes.control.rivals import stands_beside
from orontes.control.span import ControlSpan, Holder
from orontes.control.timeline import DAY, Timeline

_LONG = timedelta(days=60)


def _gain(line: Timeline, fact: Fact) -> None:
    """A place taken: who had it until then has it no more."""
    if stands_beside(line, fact):
        return
    if line.open is not None and line.camp == fact.camp and line.open.state == "held":
        if not _lost_between(line, fact):
            line.open = _support(line, fact)
            return
        line.close(Days(earliest=line.until_now, latest=fact.days.earliest), fact.told)
    if fact.denied:
        _toward(line, fact)
    if fact.denied and line.open is not None:
        line.over.append((fact, _over(line, fact, fact.holder, "contested")))
        line.doubt(fact)
        return
    since_ever(line)
    line.before(fact, fact.loser or fact.foe)
    line.begin(fact, fact.holder, "held", "stated")


def _lost_between(line: Timeline, fact: Fact) -> bool:
    """Whether the holder takes the place again long after it was last told to hold it: it was lost in between."""
    again = fact.days.earliest
    return line.until_now is not None and again is not None and again - line.until_now > _LONG


def since_ever(line: Timeline) -> None:
    """A first holder, told as holding before the place was lost, held it from a day unknown on."""
    if line.open is not None and not line.spans and line.open.from_earliest is None and line.open.state == "held":
        line.open = replace(line.open, from_latest=None)


def _hold(line: Timeline, fact: Fact) -> None:
    """A place told as held: supports its holder, ends another's whom it was told of earlier, or opens a span."""
    if stands_beside(line, fact):
        return
    if line.open is not None and line.open.holder is not None and line.camp is not None:
        if line.camp == fact.camp:
            line.open = _support(line, fact)
            return
        if not fact.sure or not _is_later(line, fact):
            line.doubt(fact)
            return
        since_ever(line)
        line.close(Days(earliest=line.until_now, latest=fact.days.earliest), fact.told)
    if line.open is not None:
        line.close(fact.days, fact.told)
    line.begin(fact, fact.holder, "held", "stated")
    if line.open is not None and fact.claims and not fact.lasting:
        line.open = replace(line.open, from_earliest=None)


def _is_later(line: Timeline, fact: Fact) -> bool:
    """Whether a fact speaks of days clearly after those for which the holder was told."""
    first = fact.days.earliest or fact.known_by
    return first is not None and line.until_now is not None and first - line.until_now > DAY


def _toward(line: Timeline, fact: Fact) -> None:
    """Forces on the way to a place do not have it yet: their enemy does, where nothing else is known."""
    if line.open is not None or fact.foe is None or line.spans:
        return
    line.begin(fact, line.camps.holder(fact.foe), "held", "implied")
    if line.open is not None:
        line.open = replace(line.open, from_earliest=None, disputed=False)


def _leave(line: Timeline, fact: Fact) -> None:
    """A holder gone: who said to have the place, or had come in, has it; else nobody is named yet."""
    if line.open is not None and line.open.holder is not None and line.camp != fact.camp:
        if not _lost_between(line, fact):
            line.open = admit_loss(line.open, fact)
            return
        line.close(Days(earliest=line.until_now, latest=fact.days.earliest), fact.told)
    if not fact.sure and line.open is not None:
        line.open = replace(line.open, disputed=True, claims=tuple(dict.fromkeys((*line.open.claims, *fact.claims))))
        return
    since_ever(line)
    heir, basis = find_heir(line, fact)
    line.before(fact, fact.camp)
    if heir is None:
        line.begin(fact, None, "left", "stated")
    else:
        line.begin(join_facts(fact, heir), heir.holder, "held", basis)


def _handed(line: Timeline, fact: Fact) -> None:
    """Fighters moved out under a deal: they held the place before, who moved them holds it after."""
    line.before(fact, fact.loser or fact.foe)
    line.begin(fact, fact.holder, "held", "implied")


def _freed(line: Timeline, fact: Fact) -> None:
    """A prison whose inmates were freed by who takes places: it was its enemy's, and is the freer's."""
    if line.open is not None and line.camp == fact.camp:
        line.open = _support(line, fact)
    else:
        _handed(line, fact)


def _spell(line: Timeline, fact: Fact) -> None:
    """A place held for some time and no longer: who has it after is not told."""
    if line.open is None or line.camp != fact.camp:
        line.close(fact.days, fact.told)
        line.begin(fact, fact.holder, "held", "stated")
    elif line.open is not None:
        line.open = _support(line, fact)
    line.close(Days(earliest=fact.days.earliest, latest=fact.until), None)


def _fallen(line: Timeline, fact: Fact) -> None:
    """A place that fell to somebody not named: to who had come in, or said to have it."""
    heir, _ = find_heir(line, fact)
    if heir is None and line.assault is not None and is_near(line.assault, fact):
        heir = line.assault
    if heir is not None and heir.camp != line.camp:
        _gain(line, replace(join_facts(fact, heir), holder=heir.holder, camp=heir.camp, foe=heir.foe))


def _assault(line: Timeline, fact: Fact) -> None:
    """Forces that attack a place: it falls to them, where it is told to have fallen and not to whom."""
    line.assault = fact


def _follow(line: Timeline, fact: Fact) -> None:
    """A part of a town that was taken whole."""
    if line.open is None or line.camp != fact.camp:
        line.before(fact, None)
        line.begin(fact, fact.holder, "held", "implied")


def _contest(line: Timeline, fact: Fact) -> None:
    """Forces that came in, or control told as unstable: contested from then on; the enemy of who came in had it."""
    if fact.effect == "contest" and line.open is not None and line.camp == fact.camp:
        return
    came_in = fact.effect == "contest"
    if came_in and line.open is not None and line.open.state == "left" and fact.camp and not _lost_between(line, fact):
        line.before(fact, None)
        line.begin(fact, fact.holder, "held", "implied")
        return
    if came_in and line.open is None and not line.spans:
        _toward(line, fact)
        line.entry = fact
    line.over.append((fact, _over(line, fact, fact.holder if came_in else None, "contested")))
    line.inside = fact if came_in else line.inside


def _clash(line: Timeline, fact: Fact) -> None:
    """Fighting in a place: contested on those days only."""
    span = _over(line, fact, None, "contested")
    last = fact.known_by
    line.over.append((fact, replace(span, until_earliest=last + DAY if last else None, until_latest=None)))


def _cut_off(line: Timeline, fact: Fact) -> None:
    """A place cut off from its side, which still holds it."""
    holder = fact.holder or (line.open.holder if line.open else None)
    line.over.append((fact, _over(line, fact, holder, "cut_off")))


def _relieved(line: Timeline, fact: Fact) -> None:
    """A siege broken or lifted: who was besieged has the place still."""
    if line.open is None and not line.spans and fact.camp is not None:
        line.begin(fact, line.camps.holder(fact.camp), "held", "implied")


def _over(line: Timeline, fact: Fact, holder: Holder | None, state: str) -> ControlSpan:
    """A span that lies over the holder's own."""
    return ControlSpan(
        place=line.place,
        holder=holder,
        state=state,
        from_earliest=fact.days.earliest,
        from_latest=fact.known_by,
        disputed=not fact.sure and state == "cut_off",
        claims=fact.claims,
        known_from=fact.told,
    )


def _support(line: Timeline, fact: Fact) -> ControlSpan:
    """The present span with one more fact behind it; surer where the fact is."""
    span = line.open
    assert span is not None
    claims = tuple(dict.fromkeys((*span.claims, *fact.claims)))
    days = [day for day in (span.known_from, fact.told) if day]
    line.until_now = max((day for day in (line.until_now, fact.known_by, fact.until) if day), default=None)
    return replace(
        span, claims=claims, disputed=span.disputed and not fact.sure, known_from=min(days) if days else None
    )


STEPS: Mapping[str, Callable[[Timeline, Fact], None]] = {
    "gain": _gain,
    "hold": _hold,
    "cut_off": _cut_off,
    "former": tell_once,
    "ended": tell_ended,
    "leave": _leave,
    "handed": _handed,
    "contest": _contest,
    "clash": _clash,
    "follow": _follow,
    "freed": _freed,
    "spell": _spell,
    "fallen": _fallen,
    "assault": _assault,
    "unstable": _contest,
    "toward": _toward,
    "relieved": _relieved,
}
