"""The lead: what the reports are most about, what led to it, who denies it, what it cost."""

from collections import Counter
from collections.abc import Sequence

from orontes.base import ATTACKS, Days
from orontes.exports.account.account import Sentence
from orontes.exports.account.counts import find_counts
from orontes.exports.account.dates import front_time
from orontes.exports.account.facts import Fact, backing_of
from orontes.exports.account.follow import tell_denial
from orontes.exports.account.follow_numbers import tell_numbers
from orontes.exports.account.planning import Group, group_facts
from orontes.exports.account.telling import Chronicler, Paragraph, as_time, same_time
from orontes.exports.account.tolls import find_range

_TELLING = frozenset({"plain", "said", "doubted"})
_MOST = 5
_PER_KIND = 2
_SHARE = 4
_MANY_DEAD = 5
_TAKEN = 2.0
"""What a place that changed hands weighs more than another event of as many claims."""


def tell_lead(chronicler: Chronicler, facts: Sequence[Fact]) -> tuple[Paragraph, ...]:
    """One paragraph: the event most told first, then the others of weight in the order of days."""
    able = [fact for fact in facts if fact.stance in _TELLING and not fact.published_only]
    able = able or [fact for fact in facts if fact.stance in _TELLING]
    if not able:
        return ()
    groups = sorted(group_facts(able, chronicler.names), key=_weigh)
    top = groups[0]
    chosen: list[Group] = []
    kinds = Counter({top.first.event.kind: 1})
    most = max(1, min(_MOST - 1, len(groups) // _SHARE))
    for group in groups[1:]:
        if len(chosen) < most and kinds[group.first.event.kind] < _PER_KIND:
            chosen.append(group)
            kinds[group.first.event.kind] += 1
    worst = _deadliest(groups)
    if worst is not None and worst is not top and worst not in chosen and _counts_anew(worst, (top, *chosen)):
        chosen.append(worst)
    chosen.sort(key=lambda group: (str(group.first.days.earliest), group.first.event.id))
    sentences: list[Sentence] = []
    told = Days()
    for number, group in enumerate((top, *chosen)):
        time = as_time(front_time(group.first.days, year=number == 0), backing_of(group.first))
        if time is not None and number and _same_days(group.first.days, told):
            time = same_time(group.first, time)
        told = group.first.days
        sentences.append(chronicler.teller.tell(group.facts, time, ranged=True))
        behind = (tell_denial(chronicler.teller, group.first), _tell_dead(chronicler, group.first))
        sentences += [sentence for sentence in behind if sentence is not None]
    return (tuple(sentences),)


def _same_days(one: Days, two: Days) -> bool:
    """Whether two intervals are one, whatever they rest on."""
    return (one.earliest, one.latest) == (two.earliest, two.latest)


def _tell_dead(chronicler: Chronicler, fact: Fact) -> Sentence | None:
    """Who gives which number of dead in an attack, where no span of numbers says it: soldiers here, civilians there."""
    if fact.event.kind not in ATTACKS or find_range(fact, "killed", chronicler.names) is not None:
        return None
    return tell_numbers(chronicler.teller, fact, chronicler.own_claims(fact), "killed")


def _counts_anew(group: Group, told: Sequence[Group]) -> bool:
    """Whether a group counts dead whom no group told before it counts: one number over two towns is one."""
    known = {count for one in told for fact in one.facts for count in _find_dead(fact)}
    return not known.issuperset(_find_dead(group.first))


def _find_dead(fact: Fact) -> set[tuple[str, int, int]]:
    """Where the counts of a fact's dead stand."""
    return {(claim.report, count.start, count.end) for count, claim in find_counts(fact.asserted, "killed")}


def _deadliest(groups: Sequence[Group]) -> Group | None:
    """The group whose event harmed most, by the lowest number that is told of it."""
    dead = {group.first.event.id: _count_dead(group) for group in groups}
    worst = max(groups, key=lambda group: (dead[group.first.event.id], group.first.event.id), default=None)
    return worst if worst is not None and dead[worst.first.event.id] >= _MANY_DEAD else None


def _count_dead(group: Group) -> int:
    killed = (count for count in group.first.event.quantities if count.of == "killed")
    return max((count.low or count.best or 0 for count in killed), default=0)


def _weigh(group: Group) -> tuple[float, str]:
    """The heaviest first: by claims and independent origins, harm counting more."""
    first = group.first
    origins = len(first.event.origins)
    harmed = max((count.best or count.low or 0 for count in first.event.quantities if count.of == "killed"), default=0)
    taken = _TAKEN if first.event.kind == "capture" and first.place is not None else 0.0
    weight = taken + len(first.event.claims) + 2.0 * origins + min(harmed, 50) / 10 + 0.2 * (len(group.facts) - 1)
    return -weight, first.event.id
