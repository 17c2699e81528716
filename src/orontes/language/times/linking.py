"""Ties the expressions of one report to one another.

What "that day" and "two days later" count from, and which story a bare date goes on from.

The problem: a history writes "On 6 May 1954 ... On 12 May ... Two days later", and only the first has a year. The
news writes "On 7 December" and means the week of its publication, also just after a paragraph on 2011. Cases: a
report of the week with a flashback; an encyclopedia's article on one battle; a book's chapter on forty years.

What was observed: news counts from its own day (weekdays, "yesterday", "last week"), histories hardly ever do and
give years instead. What we chose: a text that gives years at least as often as it counts from its own day, and mostly
years of the past, tells a story, and its bare dates go on from the date told last; in other texts bare dates are read
from the day of publication, and the date told last is kept as `base` for want of one, or where it has the same month.
"That day" and its like always count from the last day told. Rejected: one rule for all texts (it loses either the
news or the histories), and carrying a time over more than a few coarser expressions (a year named in passing starts
no new story).
"""

from collections.abc import Sequence
from itertools import zip_longest

from orontes.base import alter
from orontes.language.times.days import resolve_time
from orontes.language.times.expression import TimeExpression

FINE = {"day", "hour"}
FAR = 1500
NEAR = 400
SENTENCE = 150
LONGEST_CHAIN = 12
MONTH = 31


def link_times(expressions: Sequence[TimeExpression]) -> tuple[TimeExpression, ...]:
    """The expressions of one report in order, each that counts from the narrative tied to the one it counts from."""
    story = tells_story(expressions)
    told: TimeExpression | None = None
    fine: TimeExpression | None = None
    linked: list[TimeExpression] = []
    for expression in expressions:
        one = link(expression, told, fine, story=story)
        linked.append(one)
        if moves_story(one) and not (story and one.anchor == "reference" and one.form in {"offset", "span"}):
            told = shorten(one)
            if is_fine(one):
                fine = told
    return tuple(count_back(one, behind) for one, behind in zip_longest(linked, linked[1:]) if one is not None)


def count_back(one: TimeExpression, behind: TimeExpression | None) -> TimeExpression:
    """The same, counted from the day named right behind it where none was told: "a day earlier, he said on Friday"."""
    loose = one.form == "offset" and one.anchor == "narrative" and one.unit in FINE and one.base is None
    if not loose or behind is None or one.direction >= 0 or behind.start - one.end > SENTENCE:
        return one
    return alter(one, base=behind) if is_fine(behind) and moves_story(behind) else one


def shorten(told: TimeExpression) -> TimeExpression:
    """The expression itself; behind a long chain of those that it counts from, the date that they come to.

    So that a report of a thousand dates costs no more for each of them than one of ten.
    """
    link, length = told, 0
    while link.base is not None and length < LONGEST_CHAIN:
        link, length = link.base, length + 1
    if length < LONGEST_CHAIN:
        return told
    days = resolve_time(told, reference=None)
    if days.earliest is None or days.latest is None:
        return alter(told, base=None)
    first, width = days.earliest, (days.latest - days.earliest).days
    month, day = (first.month if width < MONTH else None), (first.day if width == 0 else None)
    return alter(told, form="absolute", year=first.year, month=month, day=day, first=None, last=None, base=None)


def tells_story(expressions: Sequence[TimeExpression]) -> bool:
    """Whether a text tells a history, and so does not count from its day of publication."""
    counting = sum(
        one.anchor == "reference" and one.part != "now" and one.form in {"weekday", "offset", "span"}
        for one in flat(expressions)
    )
    years = sum(
        one.form == "absolute" and one.year is not None and one.anchor != "publication" for one in flat(expressions)
    )
    if counting == 0 and years:
        first = next((one for one in flat(expressions) if one.form == "absolute"), None)
        return first is not None and first.year is not None and (years > 1 or first.month is not None)
    return years >= 3 and years > 2 * counting


def flat(expressions: Sequence[TimeExpression]) -> list[TimeExpression]:
    """The expressions with the ends of ranges in their place."""
    return [one for expression in expressions for one in (tuple(expression.inner()) or (expression,))]


def link(
    expression: TimeExpression, told: TimeExpression | None, fine: TimeExpression | None, *, story: bool
) -> TimeExpression:
    """One expression with the base that it counts from."""
    if expression.form == "range":
        first = link(expression.first, told, fine, story=story) if expression.first else None
        before = first if first is not None and moves_story(first) else told
        last = link(expression.last, before, fine, story=story) if expression.last else None
        return alter(expression, first=first, last=last)
    if expression.base is not None:
        return alter(expression, base=link(expression.base, told, fine, story=story))
    if expression.form in {"offset", "span"} and expression.anchor == "narrative":
        base = nearest(expression, told, fine) if expression.unit in FINE else told
        return alter(expression, base=base)
    if told is None or not lacks_year(expression):
        return expression
    if fine is not None and passes_over(expression, told, fine):
        told = fine
    if expression.anchor == "reference" and not expression.direction and (story or same_month(expression, told)):
        return alter(expression, base=told, anchor="narrative")
    return alter(expression, base=told)


def lacks_year(expression: TimeExpression) -> bool:
    """Whether an expression needs a year or a week from elsewhere."""
    return expression.form == "weekday" or (expression.form in {"absolute", "season"} and expression.year is None)


def same_month(expression: TimeExpression, told: TimeExpression) -> bool:
    """Whether a bare date stands just after a full one of the same month."""
    near = expression.start - told.end < NEAR
    return near and expression.form == "absolute" and expression.month is not None and expression.month == told.month


def passes_over(expression: TimeExpression, told: TimeExpression, fine: TimeExpression) -> bool:
    """Whether a bare date goes on from the last day told, not from a month named in passing since."""
    if expression.day is None or expression.month is None or is_fine(told) or told.month is None or fine.month is None:
        return False
    return (expression.month - fine.month) % 12 <= 1 < (expression.month - told.month) % 12


def nearest(
    expression: TimeExpression, told: TimeExpression | None, fine: TimeExpression | None
) -> TimeExpression | None:
    """What a count of days starts from: the last day told, unless something coarser was told since, far from it."""
    if fine is None or expression.start - fine.end > FAR:
        return told if told is not None and is_fine(told) else fine
    return fine


def moves_story(expression: TimeExpression) -> bool:
    """Whether the story goes on from this expression."""
    if expression.form in {"absolute", "weekday", "season", "either"}:
        return True
    if expression.form == "range":
        return any(moves_story(end) for end in expression.inner())
    return (
        expression.form == "offset"
        and expression.part != "now"
        and (expression.base is not None or expression.anchor == "reference")
    )


def is_fine(expression: TimeExpression) -> bool:
    """Whether an expression names a day."""
    if expression.form == "range":
        return any(is_fine(end) for end in expression.inner())
    if expression.form == "offset":
        return expression.unit in FINE
    return expression.form in {"weekday", "either"} or expression.day is not None
