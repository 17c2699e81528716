"""When a claim's deed was: by its own time words, by the time that the report is telling, or by tense.

Order of trust: words in the clause; words in a clause that governs it; for the present tense and the perfect the day
of publication; and the narrative, which is the latest day-sized time told at the head of a clause before, carried
through a paragraph and on while the report keeps to the past. A day so carried has the basis `context`, or `narrative`
where words point back to it ("at the same time", "by nightfall") and in the paragraph whose deeds it dates. A plain
past with no time told before it stays without days: publication is no fallback.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from orontes.base import ATTACKS, Days
from orontes.claims.claim import When
from orontes.claims.deeds.draft import Draft
from orontes.claims.places.headings_sections import Section
from orontes.claims.senses.recalling import has_own_day
from orontes.claims.times.by_tense import (
    day_of_when,
    end_before,
    end_with_report,
    is_ahead,
    is_of_late,
    leads_after,
    read_by_tense,
)
from orontes.claims.times.hours import read_hour
from orontes.claims.times.narrative import SAME_TIME, Narrative, carry_time
from orontes.claims.times.ranks import MODIFYING, rank_time
from orontes.claims.times.telling import (
    dates_other,
    dates_words,
    in_aside,
    lasting_clauses,
    moves_no_story,
    opens_later,
    ranks_since,
    tells_of_telling,
    tells_years_back,
    until_admitted,
    within_count,
)
from orontes.claims.times.tenses import is_earlier, is_head, is_to_come, looks_back, sums_up, tells_now
from orontes.claims.tree import Tree
from orontes.language import TimeExpression, find_times, link_times, resolve_time, tells_story

BACK = 300
DEEDS = ATTACKS | {"capture", "clash", "advance", "withdrawal", "riot", "arrest_or_detention", "property_destruction"}
"""What a sentence behind may date: "it happened on Friday"."""
COUNTED = frozenset({"day", "hour", "week"})
BEHIND_PLACE = frozenset({"in", "on", "since", "during", ""})


class Timing:
    """The time words of one report and the narrative that they tell."""

    def __init__(self, text: str, reference: date | None) -> None:
        self._reference = reference
        self._sections: Mapping[int, Section] = {}
        self._later: Mapping[int, TimeExpression] = {}
        self.expressions: tuple[TimeExpression, ...] = link_times(find_times(text))
        self._narrative: Narrative | None = None
        self._is_story = tells_story(self.expressions)

    def learn(self, sections: Mapping[int, Section], later: Mapping[int, TimeExpression]) -> None:
        """Keeps what headings above passages, and the sentences behind them, say of their days, by where they start."""
        self._sections, self._later = sections, later

    @property
    def covered(self) -> frozenset[int]:
        """Offsets that time words cover."""
        return frozenset(k for one in self.expressions for k in range(one.start, one.end))

    def in_passage(self, tree: Tree) -> list[TimeExpression]:
        """The time words of a passage."""
        start, end = tree.start, tree.start + len(tree.text)
        return [one for one in self.expressions if start <= one.start and one.end <= end and _dates(one)]

    def read(self, draft: Draft, place_end: int | None = None) -> tuple[When, str]:
        """The days of a draft and its period (current or background); time right behind the place is its own."""
        tree = draft.tree
        found = self.in_passage(tree)
        behind = self._right_behind(draft, found, place_end)
        own = behind or self._before_when(tree, draft.clause, found) or self._own(draft, found)
        own = day_of_when(tree, draft.clause, self._counted_from(own, draft, found))
        if own is None and draft.kind in DEEDS and not looks_back(draft):
            own = self._dated_behind(tree, draft.clause)
        if own is not None and own.text.lower().startswith("within") and is_to_come(tree, draft.clause):
            return When(), "current"
        if own is not None:
            own = read_by_tense(end_before(own, tree, draft.clause, found), tree, draft.clause, self._reference)
            when = self._when(own)
            when = replace(when, days=end_with_report(when.days, tree, draft.clause, self._reference))
            return when, self._period(when, draft)
        if looks_back(draft):
            return When(), "background"
        if tells_now(tree, draft.clause) or is_head(tree):
            return self._present(tree), "current"
        when = self._carried(tree, draft.clause)
        told = when.expression is not None or when.days.known
        when = when if told or self._is_story else read_hour(draft, self._reference)
        loose = when.days.known and not SAME_TIME.search(tree.text)
        if draft.kind == "control_state" and loose and is_of_late(when.days, self._reference):
            when = self._present(tree) if self._reference is not None else when
        return when, self._period(when, draft)

    def _present(self, tree: Tree) -> When:
        """The day of what is told as so now: that of the post, else that of the report."""
        section = self._sections.get(tree.start)
        if section is not None and section.posted:
            return section.when(self._reference)
        basis = "publication"
        return When(days=Days.on(self._reference, basis) if self._reference is not None else Days(basis=basis))

    def _counted_from(
        self, own: TimeExpression | None, draft: Draft, found: Sequence[TimeExpression]
    ) -> TimeExpression | None:
        """What "a day after the rebels took the town" makes of the day of the clause above, where that has one."""
        head = draft.tree.words[draft.clause].head
        after = next((one for one in found if head >= 0 and leads_after(one, draft.tree, draft.clause)), None)
        if after is None:
            return own
        others = [one for one in found if one != after] if after.unit in COUNTED else []  # "more than a year after"
        above = self._own(replace(draft, clause=head, trigger=head, harm=()), others)
        if draft.noun and (above is None or (own is not None and own.start > draft.tree.words[draft.trigger].start)):
            return own
        return replace(after, direction=-1, anchor="narrative", base=above)

    def _dated_behind(self, tree: Tree, clause: int) -> TimeExpression | None:
        """The day that the sentence behind tells, where the report has told none before."""
        one = self._later.get(tree.start)
        return None if one is None or self._carried(tree, clause).days.known else one

    def _carried(self, tree: Tree, clause: int) -> When:
        """The time that the report is telling, where it still does, else that of the headings above."""
        if sums_up(tree, clause):
            return When()
        told, section = self._narrative, self._sections.get(tree.start)
        if told is not None and (section is None or section.start < told.expression.start):
            when = carry_time(told, tree, self._reference)
            if when.expression is not None:
                return when
        return section.when(self._reference) if section is not None and not tells_years_back(tree, clause) else When()

    def advance(self, tree: Tree) -> None:
        """Moves the narrative on past a passage; the day of a picture is not the story's."""
        told = resolve_time(self._narrative.expression, reference=self._reference) if self._narrative else Days()
        for one in self.in_passage(tree) if tree.region != "caption" else ():
            days = resolve_time(one, reference=self._reference)
            if (
                one.form in {"absolute", "weekday", "offset", "range", "span"}
                and (days.width is None or days.width <= 45)
                and not (one.anchor == "event" and days.latest is None)
                and one.part != "now"
                and (not in_aside(tree, one) or opens_later(tree, one, days, told))
                and not one.text.lower().endswith((" after", " before"))
                and not is_ahead(tree, one)
                and not moves_no_story(tree, one)
            ):
                self._narrative = Narrative(one, tree.paragraph, of_deed=not dates_words(tree, one))

    def _when(self, one: TimeExpression) -> When:
        days = resolve_time(one, reference=self._reference)
        return When(days=days, text=one.text, start=one.start, end=one.end, expression=one)

    def _period(self, when: When, draft: Draft) -> str:
        latest = when.days.latest
        if latest is not None and self._reference is not None and (self._reference - latest).days > BACK:
            return "background"
        still = when.days.latest is None or draft.kind == "control_state"  # "had held it since May" is over
        return "background" if still and looks_back(draft) else "current"

    def _right_behind(self, draft: Draft, found: Sequence[TimeExpression], end: int | None) -> TimeExpression | None:
        """The time words that follow a place at once: "from the first in May and from the second in June"."""
        if end is None:
            return None
        tree = draft.tree
        for one in found:
            between = tree.text[end - tree.start : one.start - tree.start] if end <= one.start else None
            if between is not None and between.strip() in BEHIND_PLACE:
                return None if dates_other(draft, one, found) else one
        return None

    def _before_when(self, tree: Tree, clause: int, found: Sequence[TimeExpression]) -> TimeExpression | None:
        """The time words that a clause with "when" tells of: "on 5 May 2011, when troops shot at mourners"."""
        when = next((kid for kid in tree.kids(clause, "advmod", "mark") if kid.lower == "when"), None)
        if when is None:
            return None
        ends = {one.end: one for one in found if one.end <= when.start}
        last = ends[max(ends)] if ends else None
        between = tree.text[last.end - tree.start : when.start - tree.start] if last is not None else ""
        return last if between.strip() in {"", ","} else None

    def _own(self, draft: Draft, found: Sequence[TimeExpression]) -> TimeExpression | None:
        """The time words of the draft's clause, else of the clauses that govern it, nearest first."""
        tree = draft.tree
        ranks = {draft.trigger: 0, draft.clause: 1} | {k: 1 for k, _, _ in draft.harm}
        ranks |= dict.fromkeys(lasting_clauses(draft), 1)
        aside = tree.words[draft.clause].dep in {"acl:relcl", "acl"} and is_earlier(tree, draft.clause)
        recalled = has_own_day(draft)
        for step, word in enumerate([] if aside else tree.above(draft.clause), start=2):
            ranks.setdefault(word.i, step)
        best: tuple[int, int, TimeExpression] | None = None
        for one in found:
            other = self._is_name_year(tree, one) or tells_of_telling(draft, one) or ranks_since(draft, one)
            rank = None if other else rank_time(tree, one, ranks)
            if rank is not None and recalled and rank > 1 and not self._is_long_past(draft, one):
                continue
            if rank is not None:
                loose = not resolve_time(one, reference=self._reference).known  # "in July, days after the vote"
                key = (rank + loose, abs(one.start - tree.words[draft.trigger].start), one)
                if best is None or key[:2] < best[:2]:
                    best = key
        return within_count(draft, until_admitted(draft, best[2])) if best is not None else None

    def _is_long_past(self, draft: Draft, one: TimeExpression) -> bool:
        """Whether time words behind a deed name a day long before the report: "jailed for a murder in 1999"."""
        latest = resolve_time(one, reference=self._reference).latest
        old = latest is not None and self._reference is not None and (self._reference - latest).days > BACK
        return one.start > draft.tree.words[draft.trigger].start and (old or one.form == "absolute")

    def _is_name_year(self, tree: Tree, one: TimeExpression) -> bool:
        """Whether a bare year before a noun is the report's own, and so part of a name: "the 2024 offensive"."""
        if one.form != "absolute" or one.month is not None:
            return False
        first = next((word for word in tree if word.start == one.start), None)
        titled = tree.region == "headline" and tree.text[: one.start - tree.start].endswith("(")
        named = titled or (first is not None and first.dep in MODIFYING)
        return named and (self._reference is None or one.year == self._reference.year)


def _dates(one: TimeExpression) -> bool:
    """Whether time words can date a deed; a length cannot, nor can "to this day"."""
    return one.form != "duration" and not one.text.lower().startswith(("to this day", "this day"))
