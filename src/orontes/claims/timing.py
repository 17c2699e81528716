"""When a claim's deed was: by its own time words, by the time that the report is telling, or by tense.

Order of trust: words in the clause; words in a clause that governs it; the narrative, which is the latest day-sized
time told at the head of a clause before, carried through a paragraph and on while the report keeps to the past; and
for the present tense the day of publication. A plain past with no time told before it stays without days:
publication is no fallback.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from orontes.base import Days
from orontes.claims.claim import When
from orontes.claims.draft import Draft
from orontes.claims.tree import Tree
from orontes.language import TimeExpression, find_times, link_times, resolve_time

CLAUSAL = frozenset({"VERB", "AUX"})
CARRY_PARAGRAPHS = 2
ENCLOSED = frozenset({"acl:relcl", "ccomp", "parataxis", "appos"})
MODIFYING = frozenset({"compound", "amod", "nummod", "nmod:poss"})
BACK = 300
BEHIND_PLACE = frozenset({"in", "on", "since", "during", ""})
LEADS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Narrative:
    """The time that the report tells at a passage: its expression, and the paragraph where it was told."""

    expression: TimeExpression
    paragraph: int


class Timing:
    """The time words of one report and the narrative that they tell."""

    def __init__(self, text: str, reference: date | None) -> None:
        self._reference = reference
        self.expressions: tuple[TimeExpression, ...] = link_times(find_times(text))
        self._narrative: Narrative | None = None

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
        own = self._right_behind(tree, found, place_end) or self._own(draft, found)
        if own is not None and own.text.lower().startswith("within") and _is_to_come(tree, draft.clause):
            return When(), "current"
        if own is not None:
            when = self._when(_from_now(own, tree, draft.clause))
            return when, self._period(when, tree, draft)
        if _tells_now(tree, draft.clause) or (_is_head(tree) and not _is_earlier(tree, draft.clause)):
            basis = "publication"
            days = Days.on(self._reference, basis) if self._reference is not None else Days(basis=basis)
            return When(days=days), "current"
        told = self._narrative
        if (
            told is not None
            and tree.paragraph - told.paragraph <= (CARRY_PARAGRAPHS if _is_fine(told.expression) else 0)
            and not _is_earlier(tree, draft.clause)
        ):
            days = resolve_time(told.expression, reference=self._reference)
            one = told.expression
            when = When(
                days=Days(earliest=days.earliest, latest=days.latest, basis="narrative"),
                text=one.text,
                start=one.start,
                end=one.end,
                expression=one,
            )
            return when, self._period(when, tree, draft)
        return When(), "background" if _is_earlier(tree, draft.clause) else "current"

    def advance(self, tree: Tree) -> None:
        """Moves the narrative on past a passage."""
        for one in self.in_passage(tree):
            days = resolve_time(one, reference=self._reference)
            wide = days.width is not None and days.width > 45
            if (
                one.form in {"absolute", "weekday", "offset", "range", "span"}
                and not wide
                and one.part != "now"
                and not self._in_aside(tree, one)
            ):
                self._narrative = Narrative(expression=one, paragraph=tree.paragraph)

    def _when(self, one: TimeExpression) -> When:
        days = resolve_time(one, reference=self._reference)
        return When(days=days, text=one.text, start=one.start, end=one.end, expression=one)

    def _period(self, when: When, tree: Tree, draft: Draft) -> str:
        latest = when.days.latest
        if latest is not None and self._reference is not None and (self._reference - latest).days > BACK:
            return "background"
        return "background" if when.days.latest is None and _is_earlier(tree, draft.clause) else "current"

    def _right_behind(self, tree: Tree, found: Sequence[TimeExpression], end: int | None) -> TimeExpression | None:
        """The time words that follow a place at once: "from the first in May and from the second in June"."""
        if end is None:
            return None
        for one in found:
            between = tree.text[end - tree.start : one.start - tree.start] if end <= one.start else None
            if between is not None and between.strip() in BEHIND_PLACE:
                return one
        return None

    def _own(self, draft: Draft, found: Sequence[TimeExpression]) -> TimeExpression | None:
        """The time words of the draft's clause, else of the clauses that govern it, nearest first."""
        tree = draft.tree
        ranks = {draft.trigger: 0, draft.clause: 1} | {k: 1 for k, _, _ in draft.harm}
        aside = tree.words[draft.clause].dep in {"acl:relcl", "acl"} and _is_earlier(tree, draft.clause)
        for step, word in enumerate([] if aside else tree.above(draft.clause), start=2):
            ranks.setdefault(word.i, step)
        best: tuple[int, int, TimeExpression] | None = None
        for one in found:
            rank = _rank(tree, one, ranks)
            if rank is not None:
                key = (rank, abs(one.start - tree.words[draft.trigger].start), one)
                if best is None or key[:2] < best[:2]:
                    best = key
        return best[2] if best is not None else None

    def _in_aside(self, tree: Tree, one: TimeExpression) -> bool:
        """Whether the time stands in a relative or other subordinate clause, which tells a time of its own."""
        first = next((word for word in tree if one.start <= word.start < one.end), None)
        if first is None:
            return True
        above = [first, *tree.above(first.i)]
        verb = next((word.i for word in above if word.pos in CLAUSAL), None)
        looks_back = verb is not None and _is_earlier(tree, verb)
        return looks_back or any(word.dep in {"acl:relcl", "acl", "appos"} for word in above)


def _dates(one: TimeExpression) -> bool:
    """Whether time words can date a deed; a length cannot, nor can "to this day"."""
    return one.form != "duration" and not one.text.lower().startswith(("to this day", "this day"))


def _rank(tree: Tree, one: TimeExpression, ranks: dict[int, int]) -> int | None:
    """How near in grammar the time words stand to a draft: 0 at its trigger, more for clauses above, None elsewhere."""
    inside = [word for word in tree if one.start <= word.start < one.end]
    if not inside:
        return None
    at = next(
        (word for word in inside if not one.start <= (tree.words[word.head].start if word.head >= 0 else -1) < one.end),
        inside[0],
    )
    cost = 0
    for word in [at, *tree.above(at.i)]:
        if word.i in ranks:
            return ranks[word.i] + cost
        if word.dep in ENCLOSED or (word.i == at.i and word.dep in MODIFYING):
            return None
        cost += 3 if word.dep in {"advcl", "acl"} else 1
    return None


def _is_to_come(tree: Tree, clause: int) -> bool:
    """Whether a clause tells of what is to come: "will storm", "threatened to storm"."""
    helpers = {kid.lower for kid in tree.kids(clause, "aux", "mark")}
    return bool(helpers & {"will", "would", "to", "shall"}) and tree.words[clause].tag == "VB"


def _is_fine(one: TimeExpression) -> bool:
    """Whether the words name a day, and not a month or a year, which says nothing of the next paragraph."""
    if one.form == "range":
        return all(end is None or _is_fine(end) for end in (one.first, one.last))
    return one.day is not None or one.form in {"weekday", "offset", "span", "either"}


def _from_now(one: TimeExpression, tree: Tree, clause: int) -> TimeExpression:
    """A span of hours or days in the perfect ("has taken four towns within 24 hours") ends now, not in the story."""
    perfect = any(kid.lower in {"has", "have"} for kid in tree.kids(clause, "aux"))
    if one.form == "span" and one.anchor == "narrative" and perfect:
        return replace(one, anchor="reference", base=None)
    return one


def _tells_now(tree: Tree, clause: int) -> bool:
    """Whether the clause stands in the present: "are advancing", "controls", "has yet to".

    Its verb or the one above it.
    """
    verb = _finite(tree, clause)
    if verb is None:
        return False
    helpers = {kid.lower for kid in tree.kids(verb, "aux", "aux:pass", "cop")}
    if helpers & {"was", "were", "had", "did", "been"} and not helpers & {"has", "have"}:
        return False
    return tree.words[verb].tag in {"VBZ", "VBP"} or bool(helpers & {"is", "are", "am", "’re", "'re"})


def _is_head(tree: Tree) -> bool:
    """Whether the passage is the head of a story of the day: its headline, or a lead in the perfect ("have taken")."""
    if tree.region == "headline":
        return tree.number < LEADS
    perfect = any(word.lower in {"has", "have"} and word.dep == "aux" for word in tree)
    return perfect and tree.number < LEADS


def _finite(tree: Tree, i: int) -> int | None:
    """The finite verb of a word's clause."""
    word = tree.words[i]
    for here in [word, *tree.above(i)]:
        if here.dep == "xcomp" and here.tag in {"VB", "VBG"}:
            continue
        if here.pos in CLAUSAL or tree.kid(here.i, "cop") is not None:
            return here.i
        if here.dep in {"acl:relcl", "ccomp"}:
            return None
    return None


def _is_earlier(tree: Tree, clause: int) -> bool:
    """Whether the clause looks back from the time told: "had captured", "previously", "former"."""
    verb = _finite(tree, clause)
    if verb is None:
        return False
    if any(kid.lower in {"previously", "formerly", "once", "originally"} for kid in tree.kids(verb, "advmod")):
        return True
    return any(kid.lower == "had" for kid in tree.kids(verb, "aux")) and not any(
        word.dep == "ccomp" for word in [tree.words[verb], *tree.above(verb)]
    )
