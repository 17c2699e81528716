"""Which town a passage is about where no deed told it: for its deeds, for who left, and for sites without a name.

"Booco had been held for 13 years. The terrorists ran away on Sunday": no deed of the first sentence is at a place, yet
the paragraph names one town only. What we chose: the one town of the nearest passage that names any, in the same
paragraph, where no other place was named since and the story did not turn. "The army still holds the prison" is the
prison there; what is told of a town by "where" is in that town. Rejected: the town that a headline names, for
round-ups have headlines as well.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from orontes.claims.claim import Claim, PlaceMention
from orontes.claims.deeds.draft import Draft
from orontes.claims.lexicon import links_of, words_of
from orontes.claims.nouns.sorter import Sorter
from orontes.claims.places.narrowing import where_of
from orontes.claims.references.memory import Memory
from orontes.claims.references.sites import is_unnamed
from orontes.claims.tree import Tree
from orontes.knowledge import SETTLEMENTS

NAMES = frozenset({"PROPN", "NOUN", "ADJ", "X"})
"""As what the parser takes names."""
PARTS = frozenset({"compound", "amod", "nmod:poss", "flat"})
FOUGHT = frozenset({"capture", "control_state", "advance", "siege", "clash", "offensive_launch"})
"""Deeds over a place, from which who loses it goes away."""
LEAVING = frozenset({"withdrawal", "surrender_or_defection"})
LETTERS = re.compile(r"[a-z][A-Z]")
"""What a short form is written with, and no town: "MoH"."""
WHOLE = 1.0
"""How much a town counts that is told by more than a way to it."""
HELD = frozenset({"control_state", "capture", "advance", "withdrawal", "siege", "base_established"})
"""What is told of a site that an army has, takes or leaves."""


def is_leaving(claim: Claim) -> bool:
    """Whether a claim tells that a force went or gave itself up, as it happened."""
    return claim.kind in LEAVING and claim.polarity == "asserted" and claim.modality == "actual"


def is_holding_out(claim: Claim) -> bool:
    """Whether a claim tells that a force holds on and not where: "Bara is under siege, its garrison holding out"."""
    return claim.kind == "control_state" and claim.place is None and claim.polarity == "asserted"


def place_of_fight(
    told: Sequence[Sequence[Claim]], left: Claim, named: Sequence[str], is_own: Callable[[PlaceMention], bool]
) -> PlaceMention | None:
    """The one place that the other deeds of a passage were over: "took Bara after the army fled to Kosti".

    `named` are the places that the passage names.
    """
    over = [one for group in told for one in group if one.kind in FOUGHT and one.place is not None and one is not left]
    places = {one.place.name or one.place.text: one.place for one in over if one.place is not None}
    goal = left.destination.text if left.destination is not None else None
    if len(places) != 1 or any(one.polarity != "asserted" or one.modality != "actual" for one in over):
        return None
    place = next(iter(places.values()))
    known = f"{place.text} {place.name} {goal}"
    if place.text == goal or not is_own(place) or any(name not in known for name in named):
        return None
    return place if any(word[:1].isupper() for word in (place.name or place.text).split()) else None


def named_places(tree: Tree, sorter: Sorter, before: int | None = None) -> list[str]:
    """The names of a passage, or of its words before one, that gazetteers hold and that tell more of no other word."""
    heads = (
        word for word in tree.words[:before] if word.pos in NAMES and word.dep not in PARTS and word.text[:1].isupper()
    )
    heads = (word for word in heads if not word.text.isupper() and (word.i or word.pos == "PROPN"))
    names = dict.fromkeys(sorter.bare_name(tree, word.i) for word in heads)
    return [name for name in names if sorter.place_kind(name) is not None]


class Towns:
    """The one town that the passages of a report just read are about."""

    def __init__(self, sorter: Sorter, memory: Memory) -> None:
        self._sorter = sorter
        self._memory = memory
        self._paragraphs: dict[int, int] = {}
        self._named: dict[int, list[str]] = {}
        self._turned = -1

    def learn(self, tree: Tree, *, turning: bool) -> None:
        """Notes a passage: its paragraph, the places that it names and whether it turns to another story."""
        self._paragraphs[tree.number] = tree.paragraph
        self._named[tree.number] = named_places(tree, self._sorter)
        self._turned = tree.number if turning else self._turned

    def find(self, tree: Tree) -> tuple[PlaceMention, int] | None:
        """The one town that the passages before, of this paragraph, are about, and the number of the paragraph."""
        town = self._memory.sole_town(tree, tree.start)
        if town is None or town.quote is None or town.passage < self._turned or town.weight < WHOLE:
            return None
        known = self._sorter.place_kind(town.text) in SETTLEMENTS and not LETTERS.search(town.text)
        if not (town.called or town.held or (known and town.opens)):
            return None
        paragraph = self._paragraphs.get(town.passage)
        others = [
            name for k in range(town.passage, tree.number) for name in self._named.get(k, ()) if name != town.text
        ]
        if paragraph != tree.paragraph or others:
            return None
        name = town.text if town.text != town.quote.text else None
        return PlaceMention(text=town.quote.text, start=town.quote.start, end=town.quote.end, name=name), paragraph

    def name_sites(
        self, tree: Tree, draft: Draft, claims: Sequence[Claim], scene: PlaceMention | None
    ) -> tuple[PlaceMention, ...]:
        """The sites without a name that a deed tells ("the prison"), by the town around them; empty where none is."""
        places = [one.place for one in claims if one.place is not None]
        if claims[0].kind not in HELD or not places or not all(is_nameless_site(one) for one in places):
            return ()
        town = self._town_by_where(tree, draft) or self.town_ahead(tree, draft.trigger)
        town = town or (self._bare_town(scene) if scene is not None else None)
        return tuple(replace(one, name=_in_town(one, town)) for one in places) if town is not None else ()

    def place_ahead(self, tree: Tree, trigger: int) -> PlaceMention | None:
        """The one town that leads a sentence before a deed of it: "Bara, too, was lost after the governor fled"."""
        met = self._memory.sole_town(tree, tree.words[trigger].start)
        if met is None or met.quote is None or met.passage != tree.number or not (met.leading or met.opens):
            return None
        if set(named_places(tree, self._sorter, trigger)) - {met.text}:
            return None
        quote = met.quote
        name = met.text if met.text != quote.text else None
        return PlaceMention(text=quote.text, start=quote.start, end=quote.end, name=name)

    def town_ahead(self, tree: Tree, trigger: int) -> str | None:
        """The name of that town."""
        place = self.place_ahead(tree, trigger)
        return (place.name or place.text) if place is not None else None

    def _town_by_where(self, tree: Tree, draft: Draft) -> str | None:
        """The town that "where" stands for above a deed."""
        names = [self._sorter.bare_name(tree, k) for k in where_of(tree, draft.clause)]
        return next((name for name in names if self._sorter.place_kind(name) in SETTLEMENTS), None)

    def _bare_town(self, scene: PlaceMention) -> str | None:
        """The name of a scene that is a town."""
        name = scene.name or scene.text
        return name if self._sorter.place_kind(name) in SETTLEMENTS else None


def is_nameless_site(place: PlaceMention) -> bool:
    """Whether a place is told as one site and by no name: "the prison", "the northern heights"."""
    words = place.text.split()
    if place.name is not None or words[0].lower() != "the" or any(word[:1].isupper() for word in words[1:]):
        return False
    sites = words_of("site") | words_of("bases") | words_of("owned_by_towns") | words_of("parts_of_sites")
    return words[-1] in sites


def is_at_site(draft: Draft) -> bool:
    """Whether a deed was at a site that is told without a name, as one of the town spoken of: "near the market"."""
    tree = draft.tree
    near = (k for prep, k in draft.phrases if prep in links_of("beside_deeds"))
    sites = words_of("site") | words_of("owned_by_towns")
    return any(tree.words[k].lower in sites and is_unnamed(tree, k) for k in near)


def _in_town(place: PlaceMention, town: str) -> str:
    """A site by its town: "prison in Bara", "northern heights of Bara"."""
    words = place.text.split()
    link = "of" if words[-1] in words_of("owned_by_towns") else "in"
    return f"{' '.join(words[1:])} {link} {town}"
