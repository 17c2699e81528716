"""Who posted, with day and hour, before a post: "Front Watch, 8 July, 09:00: The road is open".

The label is no speaker of a sentence and no doer in it, and its day is that of what the post tells without one.
"""

import re
from collections.abc import Mapping, Sequence

from orontes.claims.places.headings_sections import Section
from orontes.claims.tree import Tree
from orontes.language import TimeExpression

POSTED = re.compile(
    r"(?<![^\n])[^\n:.!?]{2,50}?[,(|–—-] ?\d{1,2} [A-Z][a-z]{2,8}\.?(?: \d{4})?,? (?:at )?\d{1,2}[:.]\d\d\)?"
    r"(?: (?:UTC|GMT|EAT|EET|CET|local|hrs))?[:|–—-]+\s+(?=\S)"
)


def with_posts(
    sections: Mapping[int, Section], trees: Sequence[Tree], text: str, expressions: Sequence[TimeExpression]
) -> dict[int, Section]:
    """The sections by the start of each passage, with the days that head posts for those without one."""
    found = dict(sections)
    for tree in trees:
        line = text.rfind("\n", 0, tree.start) + 1
        label = POSTED.match(text, line)
        day = label and next((one for one in expressions if line <= one.start and one.end <= label.end()), None)
        if day is not None and (tree.start not in found or found[tree.start].day is None):
            place = found[tree.start].place if tree.start in found else None
            found[tree.start] = Section(start=line, place=place, day=day, posted=True)
    return found
