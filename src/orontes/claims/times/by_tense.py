"""Time words as the tense of their clause takes them: the next Friday, last January, the day up to now."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from orontes.base import Days
from orontes.claims.claim import When
from orontes.claims.lexicon import words_of
from orontes.claims.times.tenses import is_to_come
from orontes.claims.tree import Tree
from orontes.claims.word_classes import PAST, VERBS
from orontes.language import TimeExpression, resolve_time

LATE = 14
SOON = 31
ENDING = frozenset({"before", "till", "until"})
_WITHIN = frozenset({"in", "during"})


def read_by_tense(one: TimeExpression, tree: Tree, clause: int, reference: date | None) -> TimeExpression:
    """Time words with what the tense of their clause makes of them, seen from a day."""
    return _gone_by(_from_now(_yet_to_come(one, tree), tree, clause), tree, reference)


def leads_after(one: TimeExpression, tree: Tree, clause: int) -> bool:
    """Whether time words tell how long after a clause's deed another was: "a day after the rebels took the town"."""
    counted = one.form == "offset" and one.direction > 0 and one.text.lower().endswith(" after")
    return counted and any(one.start <= kid.start < one.end for kid in tree.kids(clause, "mark", "case"))


def end_with_report(days: Days, tree: Tree, clause: int, reference: date | None) -> Days:
    """The days of what was done, which end with the report's own: "since the beginning of the year"."""
    if reference is None or days.earliest is None or days.latest is None:
        return days
    past = tree.words[clause].tag in PAST and not is_to_come(tree, clause)
    ahead = {kid.lower for kid in tree.kids(clause, "aux")} & {"will", "would", "to", "shall", "be"}
    over = days.earliest <= reference < days.latest and past and not ahead
    return replace(days, latest=reference) if over else days


def end_before(one: TimeExpression, tree: Tree, clause: int, found: Sequence[TimeExpression]) -> TimeExpression:
    """What lasted "since 2011 before falling to the army in 2018" ended with the later time."""
    if one.form != "range" or one.first is None or one.last is not None:
        return one
    for kid in tree.kids(clause, "advcl"):
        if any(mark.lower in ENDING for mark in tree.kids(kid.i, "mark")):
            starts = [tree.words[k].start for k in tree.below_all(kid.i)]
            last = next((two for two in found if any(two.start <= at < two.end for at in starts)), None)
            return replace(one, last=last)
    return one


def before_report(when: When, reference: date | None) -> When:
    """The day of what happened, which a bare day of the week puts before the report and not after it."""
    one, earliest = when.expression, when.days.earliest
    if one is None or reference is None or earliest is None or earliest <= reference:
        return when
    if one.form != "weekday" or one.anchor != "reference" or "next" in one.text.lower():
        return when
    told = replace(one, direction=0)
    return replace(when, days=resolve_time(told, reference=reference), expression=told)


def is_of_late(days: Days, reference: date | None) -> bool:
    """Whether days lie so close before the report that a state told beside them is that of its own day."""
    if days.latest is None or reference is None:
        return False
    return 0 <= (reference - days.latest).days <= LATE


def _verb_above(tree: Tree, one: TimeExpression) -> int | None:
    """The verb whose clause holds the time words."""
    first = next((word for word in tree if one.start <= word.start < one.end), None)
    if first is None:
        return None
    return next((word.i for word in tree.above(first.i) if word.pos in VERBS), None)


def is_ahead(tree: Tree, one: TimeExpression) -> bool:
    """Whether time words stand in a clause of what is to come, which moves no story: "will meet on Friday"."""
    verb = _verb_above(tree, one)
    return verb is not None and is_to_come(tree, verb)


def _yet_to_come(one: TimeExpression, tree: Tree) -> TimeExpression:
    """A bare day of the week in a clause of what is to come is the next such day: "will meet on Friday"."""
    if one.form == "range" and one.first is None and one.last is not None and sets_deadline(tree, one):
        return replace(one, last=_next_such(one.last))
    return _next_such(one) if is_ahead(tree, one) else one


def _next_such(one: TimeExpression) -> TimeExpression:
    """A bare day of the week as the next one."""
    return replace(one, direction=1) if _is_bare(one) else one


def _is_bare(one: TimeExpression) -> bool:
    return one.form == "weekday" and one.anchor == "reference" and one.direction == 0


def sets_deadline(tree: Tree, one: TimeExpression) -> bool:
    """Whether time words end the time that somebody has for a deed: "have until Sunday to leave"."""
    verb = _verb_above(tree, one)
    return verb is not None and has_time(tree, verb) and tree.words[verb].tag != "VBD"


def has_time(tree: Tree, verb: int) -> bool:
    """Whether a verb says until when somebody may do what follows: "have until Sunday to leave", "gave them until"."""
    if tree.words[verb].lower not in words_of("having_time"):
        return False
    ends = any(tree.case(kid.i) in {"until", "till"} for kid in tree.kids(verb, "obl", "nmod", "obl:unmarked"))
    return ends and any(
        kid.tag == "VB" and any(mark.lower == "to" for mark in tree.kids(kid.i, "mark"))
        for kid in tree.kids(verb, "xcomp", "advcl", "acl")
    )


def _from_now(one: TimeExpression, tree: Tree, clause: int) -> TimeExpression:
    """A span of hours or days in the perfect ("has taken four towns within 24 hours") ends now, not in the story."""
    perfect = any(kid.lower in {"has", "have"} for kid in tree.kids(clause, "aux"))
    if one.form == "span" and one.anchor == "narrative" and perfect:
        return replace(one, anchor="reference", base=None)
    return one


def _gone_by(one: TimeExpression, tree: Tree, reference: date | None) -> TimeExpression:
    """A month without a year in a clause of the past lies before the report: "had taken the town in January"."""
    earliest = resolve_time(one, reference=reference).earliest
    bare = one.form == "absolute" and one.year is None and one.weekday is None
    if not bare or earliest is None or reference is None or earliest <= reference:
        return one
    if one.day is not None and (earliest - reference).days <= SOON and not _dates_past_deed(tree, one):
        return one  # "announced a truce effective 4 February"
    verb = _verb_above(tree, one)
    past = verb is not None and tree.words[verb].tag in PAST
    return replace(one, year=earliest.year - 1) if past else one


def _dates_past_deed(tree: Tree, one: TimeExpression) -> bool:
    """Whether time words hang on a past verb as its own day: "killed two on 28 March", not "truce due on 28 March"."""
    inside = [word for word in tree if one.start <= word.start < one.end]
    at = next((word for word in inside if word.head >= 0 and tree.words[word.head] not in inside), None)
    if at is None:
        return False
    verb = tree.words[at.head].head if tree.case(at.head) in _WITHIN else at.head  # "in an attack on 28 March"
    if verb < 0 or tree.words[verb].tag not in PAST or is_to_come(tree, verb):
        return False
    before = {word.lower for word in tree.words[max(0, inside[0].i - 3) : inside[0].i]} | {tree.words[verb].lower}
    return tree.case(at.i) in {"", "on"} and not before & words_of("dates_ahead")


def day_of_when(tree: Tree, clause: int, one: TimeExpression | None) -> TimeExpression | None:
    """Time words, or the day from or until which a clause with "when" counts: "since 5 May, when troops came"."""
    when = any(kid.lower == "when" for kid in tree.kids(clause, "advmod", "mark"))
    if one is None or not when or one.form != "range" or (one.first and one.last):
        return one
    return one.first or one.last
