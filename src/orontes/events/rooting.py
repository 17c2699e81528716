"""The dead told right after a protest or a capture, without a place or day of their own: they are those of that deed.

The problem: "Police broke up a march in Arva on Friday. Two students were shot dead. The shelling of Besk on Thursday
killed five." The two students name no place, a march is no violence that they could join, and so they were free to
join the next act told, or an act of another report: a shelling with seven dead. What was observed: dead told in the
next sentence of one paragraph are those of what was told just before. What we chose: such a claim is compared as if
it named the place of that deed, and its day, be it a protest, a riot or ground taken, held or left; so does a denial
that stands right behind ("the police denied that shots had been fired"). Where the sentence before also tells of
violence, that is meant (`following`). Past a paragraph only words that point back go on ("killed in the operation"),
or protesters after a protest, for reports put the next story there. The battle by which a town was taken, told in the
sentence of its capture without a place ("after a battle of four hours"), was fought there.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from orontes.base import MEANS_UNTOLD, OWN_BASES
from orontes.events.rules import fusion_rules
from orontes.events.view import ClaimView
from orontes.events.view_changes import change_view
from orontes.events.view_words import sentence_around

_ROOTS = frozenset({"unrest", "holding"})
_BESIDE = frozenset({"custody"})
_REACH = 120
_BATTLES = frozenset({"battle", "battles", "fight", "fighting", "clash", "clashes", "combat", "gunfight", "firefight"})
_DEEDS = {
    "unrest": r"protests?|march(?:es)?|rall(?:y|ies)|demonstrations?|sit-in|crackdown|unrest|riots?|violence|clashes",
    "holding": r"operations?|offensive|assault|battle|fighting|takeover|advance|push|attack|campaign",
}
_CROWD = r"\b(?:protest[eo]rs?|demonstrators?|marchers?|rioters?|strikers?|picketers?)\b"
_POINTING = {
    "unrest": re.compile(rf"\b(?:in|during|at) (?:the|that|this) (?:\w+ )?(?:{_DEEDS['unrest']})\b|{_CROWD}", re.I),
    "holding": re.compile(rf"\b(?:in|during) (?:the|that|this) (?:\w+ )?(?:{_DEEDS['holding']})\b", re.I),
}


@dataclass(frozen=True, slots=True)
class _Root:
    """The deed that the next sentences go on telling of, and where its words end so far."""

    view: ClaimView
    end: int


def place_tolls(views: Sequence[ClaimView], texts: Mapping[str, str]) -> tuple[ClaimView, ...]:
    """The claims with the place and day of the protest or capture whose dead they tell in the next sentence."""
    reports: dict[str, list[int]] = defaultdict(list)
    rooted: set[str] = set()
    for number, view in enumerate(views):
        reports[view.claim.report].append(number)
        if view.family in _ROOTS and view.place is not None:
            rooted.add(view.claim.report)
    placed = list(views)
    for report in sorted(rooted):
        _place_battles(placed, reports[report])
        numbers = sorted(reports[report], key=lambda number: (views[number].claim.trigger_start, number))
        for number, root in _find_roots([(number, placed[number]) for number in numbers], texts.get(report, "")):
            placed[number] = _put(placed[number], root)
    return tuple(placed)


def _place_battles(views: list[ClaimView], numbers: Sequence[int]) -> None:
    """Puts each battle that has no place to the one town whose capture its sentence tells, in place."""
    taken: dict[int, list[ClaimView]] = defaultdict(list)
    for number in numbers:
        if views[number].claim.kind == "capture" and views[number].place is not None and views[number].actual:
            taken[views[number].sentence].append(views[number])
    for number in numbers:
        view, claim = views[number], views[number].claim
        towns = taken[view.sentence]
        if claim.kind != "clash" or view.place is not None or claim.place is not None or not view.asserted:
            continue
        fought = claim.text[claim.trigger_start - claim.start : claim.trigger_end - claim.start].casefold()
        if len({town.place for town in towns}) == 1 and fought in _BATTLES and not view.elsewhere:
            views[number] = change_view(view, place=towns[0].place)


def _find_roots(told: Sequence[tuple[int, ClaimView]], text: str) -> Iterator[tuple[int, ClaimView]]:
    """Each open claim of a report with the deed that it goes on telling of, sentence by sentence."""
    sentences: dict[int, list[tuple[int, ClaimView]]] = defaultdict(list)
    for number, view in told:
        sentences[view.sentence].append((number, view))
    root: _Root | None = None
    for start, inside in sorted(sentences.items()):
        end = max(sentence_around(text, view.claim.trigger_start, view.claim.trigger_end)[1] for _, view in inside)
        opens = [(number, view) for number, view in inside if _is_open(view)]
        others = [view for _, view in inside if not _is_open(view) and not _is_beside(view)]
        if root is not None and not others and _goes_on(text, root, (start, end)):
            yield from ((number, root.view) for number, _ in opens)
            root = _Root(root.view, end)
        else:
            found = None if opens else _root_of(others)
            root = _Root(found, end) if found is not None else None


def _is_open(view: ClaimView) -> bool:
    """Whether a claim tells of violence by nobody, without a place, a day or a weapon but what a man holds."""
    if view.claim.kind in MEANS_UNTOLD and not (view.summary or view.turn or view.another or view.headline):
        lone = view.place is None and not view.elsewhere and view.claim.place is None and view.arms in {None, "hand"}
        return lone and view.days.basis not in OWN_BASES and view.claim.agent is None
    return False


def _is_beside(view: ClaimView) -> bool:
    """Whether a claim only speaks, or tells of those held, which leaves the deed before in mind."""
    return view.claim.kind in fusion_rules().light or (view.family in _BESIDE and view.place is None)


def _root_of(others: Sequence[ClaimView]) -> ClaimView | None:
    """The protest or capture that a sentence tells of, where it tells of nothing else and lists no places."""
    told = [view for view in others if view.place is not None]
    fit = bool(told) and len({view.family for view in others}) == 1 and all(view.actual for view in others)
    listed = len({view.place for view in told}) > len({view.claim.trigger_start for view in told})
    return told[-1] if fit and not listed and told[-1].family in _ROOTS else None


def _goes_on(text: str, root: _Root, sentence: tuple[int, int]) -> bool:
    """Whether a sentence stands right behind what was told, or in the next paragraph and points back to it."""
    start, end = sentence
    if start - root.end > _REACH:
        return False
    return "\n" not in text[root.end - 1 : start] or bool(_POINTING[root.view.family].search(text, start, end))


def _put(view: ClaimView, root: ClaimView) -> ClaimView:
    """One claim in the place of a deed and, where it tells none, on its day."""
    days = view.days if view.days.known or not root.days.known else replace(root.days, basis="context")
    return replace(view, place=root.place, days=days, follows=root.claim.id, root=root.family)
