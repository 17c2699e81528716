"""The time that a report is telling: told at the head of a clause, and carried to the passages that follow."""

import re
from dataclasses import dataclass
from datetime import date

from orontes.base import Days
from orontes.claims.claim import When
from orontes.claims.times.hours import names_day
from orontes.claims.tree import Tree
from orontes.language import TimeExpression, resolve_time

CARRY_PARAGRAPHS = 2
POINTED_PARAGRAPHS = 8
OWN_FORMS = frozenset({"absolute", "weekday"})
SAME_TIME = re.compile(
    r"\b(?:(?:at|around|about) the (?:same )?time|simultaneous\w*|concurrent\w*|coincid\w+|"
    r"hours? (?:later|earlier|after)|"
    r"by (?:the )?(?:early |late )?(?:morning|midday|noon|afternoon|evening|night|nightfall|midnight|dawn)|"
    r"(?:soon|shortly|immediately) (?:after|afterwards|before|thereafter)|"
    r"thereafter|afterwards|subsequently|earlier|later)\b",
    re.IGNORECASE,
)
"""Words that point to the time just told, though they give no day themselves."""


@dataclass(frozen=True, slots=True)
class Narrative:
    """The time that the report tells at a passage: its expression, its paragraph, whether it dates a deed."""

    expression: TimeExpression
    paragraph: int
    of_deed: bool = True


def carry_time(told: Narrative, tree: Tree, reference: date | None) -> When:
    """The time told before, where a passage is near enough; words that point back to it make it told."""
    pointed = SAME_TIME.search(tree.text) is not None
    reach = (POINTED_PARAGRAPHS if pointed else CARRY_PARAGRAPHS) if names_day(told.expression) else 0
    one = told.expression
    days = resolve_time(one, reference=reference)
    after = one.anchor == "narrative" and days.width != 0  # "in the following days" tells of no other paragraph
    if tree.paragraph - told.paragraph > (0 if after and not pointed else reach):
        return When()
    here = told.of_deed and told.paragraph == tree.paragraph and one.form in OWN_FORMS and names_day(one)
    basis = "narrative" if pointed or here else "context"
    carried = Days(earliest=days.earliest, latest=days.latest, basis=basis)
    return When(days=carried, text=one.text, start=one.start, end=one.end, expression=one)
