"""The scene of a running story: the one place where the sentences just before say that things happened.

"Gunmen attacked Bara on Sunday. They killed two men, burned huts and abducted three girls." No grammar ties the second
sentence to the town, and yet no reader doubts it. A story stays where it is until another place is told, which need not
be told as one: "in another incident", "elsewhere", "two days earlier".
What we chose: a scene holds where the deeds of the last sentence that told a place all had the same one. A deed without
a place takes it where its own sentence names no other place and turns to no other story, where its time is not another,
and where it goes on from what was told: by a doer told before ("they", "the attackers"), in the next paragraph as well,
or by what came of it ("a clinic was destroyed"). A new deed beside it is elsewhere ("a mine wounded two drivers"); what
moves or takes ground needs a place of its own: "the army seized a village" is no taking of the town told before.
What is denied was told by others, and lies where they put it.
A force leaves the place of the fight that its sentence tells ("took Bara after the army fled"), or the scene. Where no
deed was told at a place, the one town that the paragraph names stands for the scene (`scenes_towns`), and the site that
an army holds without a name ("the prison") is the town's.
People harmed by nobody ("nine were injured") keep none: events find their deed by what stands near, and counts that
were put at one of two names for a place were lost to it.
Rejected: the place that a report names most, and the place of its title, for a report on a town tells of others.
"""

import re
from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass, replace
from functools import partial

from orontes.base import ATTACKS, HARM, MEANS_UNTOLD, OWN_BASES
from orontes.claims.claim import ActorMention, Claim, PlaceMention
from orontes.claims.deeds.draft import Draft
from orontes.claims.lexicon import words_of
from orontes.claims.nouns.sorter import Sorter
from orontes.claims.places.scenes_towns import (
    Towns,
    is_at_site,
    is_holding_out,
    is_leaving,
    named_places,
    place_of_fight,
)
from orontes.claims.references.memory import Memory
from orontes.claims.slots.shared import Slots
from orontes.claims.tree import Tree

Passage = Sequence[Sequence[Claim]]
"""The claims of each deed of a passage."""
Tell = Callable[[Draft, Slots], list[Claim]]
STAYING = ATTACKS | {
    "abduction", "arrest_or_detention", "clash", "property_destruction", "displacement_or_flight", "riot",
    "protest_or_celebration", "release_of_detainees", "sexual_violence", "weapons_seized", "evacuation_or_transfer",
}  # fmt: skip
"""Deeds that happen where the story is, unless they say where else."""
SETTING = STAYING | {"capture", "siege", "withdrawal", "advance", "control_state"}
"""Deeds whose place is where a story is."""
COMING_OF_IT = MEANS_UNTOLD | {
    "property_destruction", "displacement_or_flight", "weapons_seized", "release_of_detainees",
    "arrest_or_detention", "evacuation_or_transfer",
}  # fmt: skip
"""What comes of a deed, where nobody is told to have done it."""
LASTING = frozenset({"control_state", "siege"})
"""What goes on for days, so that a deed of any day may be of its time."""
NEXT = 2
"""Lines between paragraphs, an empty one with them."""
REACH = 500
"""Characters between the deeds that tell a place and a deed that takes it."""
_TALKED = frozenset({"agreement_or_talks", "statement_or_appeal"})
"""What is told of towns where people meet, which are seldom those that they speak of."""
_TURNING = re.compile(
    r"\b(?:meanwhile|elsewhere|separate(?:ly)?|in (?:an)?other|in a (?:related|similar|different)|on the other hand|"
    r"across|nationwide|countrywide|throughout|so far|in all|in total|overall)\b",
    re.IGNORECASE,
)
"""What turns to another story, or to a whole land."""


@dataclass(frozen=True, slots=True)
class Scene:
    """Where a story is: the place, the deeds that told it, their paragraph and their end."""

    place: PlaceMention
    claims: tuple[Claim, ...]
    paragraph: int
    end: int

    @property
    def period(self) -> str:
        """The period of its deeds."""
        return self.claims[0].period if self.claims else "current"


class Scenes:
    """The scene of one report, passage by passage."""

    def __init__(self, sorter: Sorter, memory: Memory) -> None:
        self._sorter = sorter
        self._towns = Towns(sorter, memory)
        self._scene: Scene | None = None
        self._talked = False

    def settle(self, tree: Tree, filled: Sequence[tuple[Draft, Slots]], tell: Tell) -> list[list[Claim]]:
        """The claims of a passage's deeds; those without a place of their own are at the scene, where it is plain."""
        self._towns.learn(tree, turning=_TURNING.search(tree.text) is not None)
        told = [tell(draft, slots) for draft, slots in filled]
        scene = self._find(tree, told)
        for k, (draft, slots) in enumerate(filled):
            places = self._places(tree, draft, told, k, scene)
            if places:
                told[k] = tell(draft, replace(slots, places=places))
        self._learn(tree, [one for group in told for one in group])
        return told

    def _places(self, tree: Tree, draft: Draft, told: Passage, k: int, scene: Scene | None) -> tuple[PlaceMention, ...]:
        """Where a deed was that tells no place, or only a site without a name; empty where it keeps its own."""
        first = told[k][0]
        if scene is not None and self._stays(tree, draft, scene, told[k]):
            return (scene.place,)
        if is_leaving(first) and all(one.place is None and one.origin is None for one in told[k]):
            left = self._fought_for(tree, told, first) or self._towns.place_ahead(tree, draft.trigger)
            left = left or (scene.place if scene is not None and _may_be_then(scene, first) else None)
            return (left,) if left is not None else ()
        if is_holding_out(first) and (held := self._fought_for(tree, told, first)) is not None:
            return (held,)
        return self._towns.name_sites(tree, draft, told[k], scene.place if scene is not None else None)

    def _fought_for(self, tree: Tree, told: Passage, lost: Claim) -> PlaceMention | None:
        """The one place that a passage tells of, over which the others of its deeds were."""
        return place_of_fight(told, lost, named_places(tree, self._sorter), partial(_is_own, tree))

    def _find(self, tree: Tree, told: Passage) -> Scene | None:
        """Where the deeds of a passage without a place happened; None where it turns to another story or place."""
        if tree.region == "headline" or _TURNING.search(tree.text):
            return None
        scene = self._scene
        if scene is None or tree.start - scene.end > REACH:
            town = self._towns.find(tree) if not self._talked else None
            scene = Scene(town[0], (), town[1], town[0].end) if town is not None else None
        if scene is None:
            return None
        goals = {one.destination.text for group in told for one in group if one.destination is not None}
        places = [one.place for group in told for one in group if one.place is not None and _is_own(tree, one.place)]
        here = {scene.place.text, scene.place.name}
        named = [one for one in places if any(word[:1].isupper() for word in one.text.split())]
        if any(one.text not in here for one in named) or self._names_other(tree, scene, goals):
            return None
        doers = [one.agent for group in told for one in group]
        away = tree.paragraph - scene.paragraph
        gone = any(is_leaving(one) and _is_unnamed(one.agent) for group in told for one in group)
        near = away == 0 or (0 < away <= NEXT and (gone or any(map(_is_told_before, doers))))
        return scene if near or (0 < away <= 2 * NEXT and any(map(_is_attacker, doers))) else None

    def _stays(self, tree: Tree, draft: Draft, scene: Scene, claims: Sequence[Claim]) -> bool:
        """Whether a deed, as told by its claims, has no place but a heading's above, and goes on with the story."""
        first = claims[0]
        if first.kind not in STAYING or any(one.origin is not None for one in claims):
            return False
        if not scene.claims and (first.kind in ATTACKS or first.kind == "massacre_or_killing"):
            return False  # a town that is only named may be any word; where acts of violence were, their report tells
        if any(one.place and (_is_own(tree, one.place) or one.place.start > scene.place.start) for one in claims):
            return False
        alike = first.polarity == "asserted" and first.modality == "actual" and first.period == scene.period
        summed = any(one.scope == "total" for one in first.quantities)
        goes_on = tree.paragraph == scene.paragraph and (is_at_site(draft) or _is_the_fight(draft))
        goes_on = goes_on or _goes_on(scene, first)
        return alike and not summed and goes_on and _may_be_then(scene, first)

    def _learn(self, tree: Tree, told: Sequence[Claim]) -> None:
        """Moves the scene to where a passage tells deeds, or ends it."""
        if tree.region == "headline":
            return
        self._talked = bool(told) and all(one.kind in _TALKED for one in told)
        placed = [one for one in told if one.kind in SETTING and one.modality == "actual" and one.place is not None]
        places = {one.place.name or one.place.text: one.place for one in placed if one.place is not None}
        place = next(iter(places.values()), None)
        if place is not None and len(places) == 1 and self._may_be_scene(tree, place):
            self._scene = Scene(place, tuple(placed), tree.paragraph, tree.start + len(tree.text))
        elif places or (self._scene is not None and self._names_other(tree, self._scene)) or _TURNING.search(tree.text):
            self._scene = None

    def _may_be_scene(self, tree: Tree, place: PlaceMention) -> bool:
        """Whether a place was told in its passage, or goes on, and is named and no country, "their house" or "it"."""
        named = any(word[:1].isupper() for word in place.text.split()) or place.name not in {None, place.text}
        own = place.text.split()[0].lower() not in words_of("owners") | {"it"}
        told = _is_own(tree, place) or (self._scene is not None and place == self._scene.place)
        return told and named and own and self._sorter.place_kind(place.name or place.text) != "country"

    def _names_other(self, tree: Tree, scene: Scene, goals: Set[str] = frozenset()) -> bool:
        """Whether a passage names a place that is not the scene's, nor one of those to which people went."""
        here = f"{scene.place.text} {scene.place.name}"
        return any(name not in here and name not in goals for name in named_places(tree, self._sorter))


def _is_own(tree: Tree, place: PlaceMention) -> bool:
    """Whether a place stands in the passage itself, and was not carried to it."""
    return tree.start <= place.start < tree.start + len(tree.text)


def _goes_on(scene: Scene, claim: Claim) -> bool:
    """Whether a deed goes on with what was told: by a doer told before, or as what came of it."""
    if claim.agent is not None:
        return _is_told_before(claim.agent) or any(
            claim.agent.text == one.agent.text for one in scene.claims if one.agent
        )
    harmed = any(one.of in HARM for one in claim.quantities) and claim.kind in MEANS_UNTOLD
    again = any(claim.kind == one.kind for one in scene.claims)
    return claim.means is None and not harmed and (again or claim.kind in COMING_OF_IT)


def _is_told_before(doer: ActorMention | None) -> bool:
    """Whether a doer's words point back: "they", "the attackers"."""
    words = doer.text.split() if doer is not None else [""]
    named = any(word[:1].isupper() for word in words[1:])
    return not named and words[0].lower() in {"the"} | words_of("they") | words_of("he")


def _is_the_fight(draft: Draft) -> bool:
    """Whether a fight is the one just spoken of: "a shrine was damaged in the fighting"."""
    the = any(kid.lower == "the" for kid in draft.tree.kids(draft.trigger, "det"))
    return draft.noun and draft.kind == "clash" and the


def _is_attacker(doer: ActorMention | None) -> bool:
    """Whether a doer is named for the deed told before: "the assailants", "the attackers"."""
    words = doer.text.lower().split() if doer is not None else []
    return len(words) == 2 and words[0] == "the" and words[1] in words_of("assailants")


def _is_unnamed(doer: ActorMention | None) -> bool:
    """Whether a doer's words name nobody: "all security forces"."""
    return doer is not None and not any(word[:1].isupper() for word in doer.text.split()[1:])


def _may_be_then(scene: Scene, claim: Claim) -> bool:
    """Whether a deed may be of the scene's time: it has no day of its own, or one that meets it."""
    days = claim.when.days
    dated = [one.when.days for one in scene.claims if one.kind not in LASTING]
    if not dated or days.basis not in OWN_BASES or not days.known:
        return True
    return any(one.known and one.meets(days) for one in dated)
