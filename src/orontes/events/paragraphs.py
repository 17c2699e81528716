"""The town of which a paragraph speaks, for deeds told in it without a place.

The problem: a monitor's note opens a paragraph with a town ("Kelat."; "In Kelat, ..."; "our staff spent a week in
Kelat") and goes on with "four lodgers died in the strike of 3 May": no claim in the sentence before names the town
(`following` needs an act), so that the strike was free to join one in another town. What we chose: such a deed, told
with "the" or with its dead, or a release of prisoners, is compared as if it named the one town of the record that the
paragraph's heading or the sentence before puts something "in". Where two towns are named before it, or the sentence
before tells of a hospital, a court or a journey, nothing is done. Rejected: the town named last, however it is told.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from orontes.base import HARM
from orontes.events.ground import Ground
from orontes.events.view import ClaimView
from orontes.events.view_changes import change_view
from orontes.events.view_words import sentence_around
from orontes.events.words import either
from orontes.knowledge import SETTLEMENTS

_DEFINITE = re.compile(r"\b(?:the|this|that|these|those)(?: [\w’'-]+){0,2} ?$", re.I)
_AWAY = re.compile(rf"\b{either('told_from_afar')}\b", re.I)
_SHORTEST, _DEFINED, _LONGEST = 4, 40, 600
_RELEASE = "release_of_detainees"
Towns = Mapping[str, str]
"""The towns of a record by each name of theirs."""


def place_by_paragraph(views: Sequence[ClaimView], texts: Mapping[str, str], ground: Ground) -> tuple[ClaimView, ...]:
    """The claims, deeds without a place in the one town of which their paragraph speaks before them."""
    towns = _towns(ground)
    if not towns:
        return tuple(views)
    acts: dict[str, list[ClaimView]] = defaultdict(list)
    for view in views:
        if view.family == "violence" and view.place is not None:
            acts[view.claim.report].append(view)
    return tuple(
        _place(view, texts[view.claim.report], towns, acts[view.claim.report])
        if _is_open(view) and view.claim.report in texts
        else view
        for view in views
    )


def _towns(ground: Ground) -> Towns:
    """All names of towns; one that two towns bear names none."""
    found: dict[str, set[str]] = defaultdict(set)
    for place in ground.places.values():
        if place.kind in SETTLEMENTS:
            for name in (place.name, *place.aliases):
                if len(name) >= _SHORTEST and name[0].isupper():
                    found[name].add(place.id)
    return {name: min(ids) for name, ids in found.items() if len(ids) == 1}


def _is_open(view: ClaimView) -> bool:
    """Whether a deed is told that names no place, known or not."""
    told = view.family == "violence" or view.claim.kind == _RELEASE
    open_ = view.place is None and view.claim.place is None and not view.turn and not view.summary
    return told and open_ and view.asserted and view.claim.period == "current"


def _place(view: ClaimView, text: str, towns: Towns, acts: Sequence[ClaimView]) -> ClaimView:
    """One claim, put in the town of which its paragraph speaks; one that goes back to an act before it as it is."""
    at = view.claim.trigger_start
    first = max(text.rfind("\n", 0, at) + 1, at - _LONGEST)
    harm = any(of in HARM for of, _, _ in view.counts)
    if not (harm or view.claim.kind == _RELEASE or _DEFINITE.search(text, max(first, at - _DEFINED), at)):
        return view
    start, end = sentence_around(text, at, at)
    if view.claim.kind == _RELEASE and (jail := _jail_of(text[start:end], towns)) is not None:
        return change_view(view, place=jail)
    if any(first <= act.claim.trigger_start < at for act in acts):
        return view
    before = text[first : max(first, start)]
    town = _town_of(before, towns) if before.strip() and not _AWAY.search(before) else None
    return change_view(view, place=town) if town is not None else view


def _jail_of(words: str, towns: Towns) -> str | None:
    """The one town of whose prison a sentence speaks: "officials at the Kelat jail"."""
    jail = r"(?:['’]s)?(?: [a-z]+| Central){0,2} [Pp]rison\b|(?:['’]s)?(?: [a-z]+| Central){0,2} [Jj]ail\b"
    named = {towns[name] for name in towns if name in words and re.search(rf"\b{re.escape(name)}(?:{jail})", words)}
    return min(named) if len(named) == 1 else None


def _town_of(before: str, towns: Towns) -> str | None:
    """The one town named in some sentences, by a heading or by "in"."""
    named = {name for name in towns if name in before and re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", before)}
    if len({towns[name] for name in named}) != 1:
        return None
    name = "|".join(re.escape(one) for one in sorted(named))
    head = re.match(rf"\W*(?:{name})(?: \([^)]*\))?[.:,]", before)
    inside = re.search(rf"\b[Ii]n (?:the (?:town|city|village|district) of )?(?:{name})\b", before)
    return towns[min(named)] if head or inside else None
