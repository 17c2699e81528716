"""Where a deed was: the heads of the phrases that tell it.

First the part that the frame gives as place; then an attack's target, or the place inside its phrase ("a house in
the old town"); then a circumstance ("near the village"), the narrower first. None is taken from elsewhere.
"""

from orontes.claims.deeds.arguments import resolve_relative
from orontes.claims.deeds.draft import Draft
from orontes.claims.lexicon import links_of, words_of
from orontes.claims.nouns.lists import place_phrases
from orontes.claims.nouns.sorter import Sorter
from orontes.claims.places.circumstances import is_care, phrases_above, same_moment, told_phrases
from orontes.claims.places.home import find_home
from orontes.claims.places.named import (
    find_footing,
    is_called_by_letters,
    is_hour,
    list_there,
    names_place,
    stands_for_people,
)
from orontes.claims.places.narrowing import (
    find_apposed,
    find_where_harmed,
    inside_phrase,
    is_narrow,
    is_no_scene,
    list_apart,
    named_by_place,
    narrowest,
    where_of,
)
from orontes.claims.places.quoted import Named, quote_with_town
from orontes.claims.places.targets import find_struck, find_targeted, is_beside_deed
from orontes.claims.references.memory import Memory
from orontes.claims.tree import Tree

GROUND = frozenset({"capture", "control_state", "siege", "advance", "withdrawal", "base_established"})
"""Kinds that are told of ground: what was taken or left is the place, named or not."""
NO_PLACE = frozenset(
    {"person", "time", "event", "force", "people", "abstract", "weapon", "vehicle", "artillery", "aircraft", "drone"}
)
COUNTING = ("det", "nummod", "amod", "det:predet", "cc:preconj")
DOERS = frozenset({"person", "force", "people"})


class PlaceFinder:
    """Finds the place phrases of one report's drafts; `days` are the offsets that time words cover."""

    def __init__(self, sorter: Sorter, memory: Memory, days: frozenset[int]) -> None:
        self._sorter = sorter
        self._memory = memory
        self._days = days

    def find_places(self, draft: Draft) -> tuple[list[Named], int | None]:
        """The places, each of a list its own; and the head of a target that is no place."""
        tree, target = draft.tree, None
        told = dict.fromkeys(resolve_relative(tree, draft.clause, tree.words[k]) for k in self._given(draft))
        given = [k for k in told if tree.words[k].lower != "its" or self._memory.place_of(tree, k)]
        ground = draft.kind in GROUND or draft.place_subject is not None
        heads = given if ground else self._telling(tree, given)
        if not heads:
            struck, target = self._target(draft)
            heads = self._telling(tree, struck)
            target = struck[0] if struck and not heads else target
        heads = heads or (find_apposed(draft, self._sorter, self.is_place) if draft.frame.apposed_place else [])
        heads = heads or self._circumstance(draft)
        named = self._named(draft, [k for k in heads if not is_no_scene(draft, k, self._sorter)])
        return [self._with_town(draft, one) for one in named] if ground else named, target

    def _with_town(self, draft: Draft, one: Named) -> Named:
        """Ground without a name with the town right behind it ("a bridge in Bara"); a base is called as its place."""
        if self._tells(draft.tree, one.head):
            return one
        site, flown, near = draft.tree.words[one.head].lower, words_of("flown_from"), links_of("beside_deeds")
        base = site in words_of("bases") and not (site in flown and one.quote.text.lower().startswith("the "))
        towns = (k for prep, k in draft.phrases if prep in near and self._says_where(draft.tree, prep, k))
        told = (quote_with_town(draft.tree, one, k) for k in towns)
        return next((found for found in told if found is not None and (found.name or not base)), one)

    def _telling(self, tree: Tree, heads: list[int]) -> list[int]:
        """The phrases among those given that tell which place is meant."""
        return [k for k in heads if self._tells(tree, k)]

    def _tells(self, tree: Tree, i: int) -> bool:
        """Whether a phrase names a place, lists such as do, or means one that was named before."""
        owners = tree.kids(i, "nmod:poss")
        if any(kid.lower == "its" for kid in owners) and tree.words[i].lower in words_of("area"):
            return True
        own = [i, *(kid.i for kid in owners)]
        met = any(self._memory.place_of(tree, k) is not None for k in own) or self._memory.several_of(tree, i)
        if met or names_place(tree, i, self._sorter):
            return True
        return any(tree.words[one.head].pos == "PROPN" for one in place_phrases(tree, i, self._sorter))

    def _named(self, draft: Draft, heads: list[int]) -> list[Named]:
        named = [one for head in heads for one in self._meant(draft.tree, head)]
        return [one for one in named if one.quote.start not in self._days and not is_hour(one.quote.text)]

    def _meant(self, tree: Tree, head: int) -> list[Named]:
        """The places that a phrase names, or the towns that "both towns" means."""
        several = self._memory.several_of(tree, head)
        quote = tree.quote(min(head, *(kid.i for kid in tree.kids(head, *COUNTING))), head) if several else None
        if quote is not None:
            return [Named(quote, head, name) for name in several]
        told = place_phrases(tree, head, self._sorter)
        people = {one.head for one in told if tree.words[one.head].pos not in {"PROPN", "NUM"}} - {head}
        return [k for k in told if k.head not in people or not stands_for_people(tree, k.head, self._sorter)]

    def is_place(self, tree: Tree, i: int, prep: str) -> bool:
        """Whether a prepositional phrase says where."""
        word = tree.words[i]
        if word.start in self._days or (word.pos not in {"NOUN", "PROPN", "ADJ", "X"} and word.lower != "home"):
            return False
        classes = self._sorter.classes(tree, i)
        if "place" in classes:
            return not (classes & {"time", "event"} and word.pos == "NOUN")
        named = word.pos == "PROPN" and not classes & NO_PLACE
        return named and prep in words_of("place_cases") | {"from", "to", "on"}

    def _given(self, draft: Draft) -> list[int]:
        """The part that the frame gives as the place."""
        frame = draft.frame
        if frame.role("subject") == "place" and draft.agent is not None:
            return [draft.agent]
        if frame.role("object") == "place" and draft.object is not None:
            return [find_footing(draft, draft.object)]
        if draft.place_subject is not None:
            return [draft.place_subject]
        if named_by_place(draft, self._sorter) and draft.object is not None:
            return [draft.object]
        led = draft.agent if draft.agent is not None else -1
        own = [(prep, k) for prep, k in draft.phrases if prep == "from" or draft.tree.words[k].head != led]
        told = [(prep, k) for prep, k in own if frame.role(prep) == "place" and self._may_be(draft.tree, k)]
        first = next((pair for pair in told if is_narrow(draft.tree, pair[1], told, self._sorter)), None)
        if first is None:
            return []
        listed = list_apart(
            draft, [k for prep, k in draft.phrases if prep in links_of("beside_deeds") and self._may_be(draft.tree, k)]
        )
        return listed if first[1] in listed else [first[1], *self._told_again(draft, first[0])]

    def _told_again(self, draft: Draft, prep: str) -> list[int]:
        """Further phrases of the same preposition: "first from the old quarter, and then from the camp"."""
        tree, further = draft.tree, draft.tree.kids(draft.trigger, "parataxis", "conj")
        return [word.i for word in further if tree.case(word.i) == prep and self._may_be(tree, word.i)]

    def _may_be(self, tree: Tree, i: int) -> bool:
        """Whether a phrase whose slot the frame gives as a place can be one."""
        word = tree.words[i]
        if word.start in self._days or word.pos in {"NUM", "ADV", "VERB"}:
            return False
        classes = self._sorter.classes(tree, i)
        return "place" in classes or not (classes & (NO_PLACE | {"number"}) or is_called_by_letters(tree, i))

    def _target(self, draft: Draft) -> tuple[list[int], int | None]:
        """The place of what was struck, told by the first of its phrases that names one, and what was struck."""
        found = [self._place_of_target(draft, head, prep) for head, prep in self._target_heads(draft)]
        return next((one for one in found if one[0]), found[0] if found else ([], None))

    def _place_of_target(self, draft: Draft, head: int, prep: str) -> tuple[list[int], int | None]:
        """The target itself where it is a place, or the place inside its phrase ("a house in town")."""
        tree = draft.tree
        if tree.words[head].start in self._days:
            return [], None
        classes, word = self._sorter.classes(tree, head), tree.words[head]
        named = word.pos == "PROPN" and ("place" in classes or (prep != "against" and not classes & DOERS))
        site = word.lower in words_of("site") and any(kid.lower == "the" for kid in tree.kids(head, "det"))
        listed = word.lower in words_of("list_heads") and len(place_phrases(tree, head, self._sorter)) > 1
        if named or site or listed or (word.lower in words_of("area") and "place" in classes):
            return [head], None
        inner = inside_phrase(tree, head, self._sorter) if "place" in classes or not classes & DOERS else []
        if not inner and "place" in classes and not self._circumstance(draft):
            return [head], None
        return inner, head

    def _target_heads(self, draft: Draft) -> list[tuple[int, str]]:
        """What was struck, and the preposition before it; "targeting" tells it more closely than "on"."""
        frame = draft.frame
        if frame.role("subject") == "target" and draft.agent is not None:
            return [(draft.agent, "")]  # "the town came under fire"
        if draft.object is not None and (frame.role("object") == "target" or is_beside_deed(draft, draft.object)):
            return [(draft.object, "")]
        aimed = [(k, prep) for prep, k in draft.phrases if frame.role(prep) == "target"]
        if draft.object is not None and self._sorter.classes(draft.tree, draft.object) & {*DOERS, "pronoun"}:
            aimed = [(k, prep) for k, prep in aimed if prep != "at" or not self.is_place(draft.tree, k, prep)]
        told = [(k, prep) for k, prep in aimed if not self._is_time(draft.tree, k) and not is_care(draft, k)][:1]
        struck = find_targeted(draft)
        if struck is None and not told:
            struck = find_struck(draft)
        return [(struck, ""), *told] if struck is not None else told

    def _is_time(self, tree: Tree, k: int) -> bool:
        """Whether a phrase says when: "at dawn", "on Sunday"."""
        classes = self._sorter.classes(tree, k)
        return tree.words[k].start in self._days or ("time" in classes and "place" not in classes)

    def _circumstance(self, draft: Draft) -> list[int]:
        """The phrase that says where: of the trigger, its light verb or its harm; of a joined clause if none does."""
        tree, frame = draft.tree, draft.frame
        found = self._told_by_include(draft) or [k for k in where_of(tree, draft.clause) if self._may_be(tree, k)]
        if found:
            return self._telling(tree, found)
        free = [told for told in told_phrases(draft, self._sorter) if frame.role(told.prep) not in {"agent", "patient"}]
        for tiers in ({0, 1}, {2}, {3})[: 1 if draft.kind == "agreement_or_talks" else 3]:
            near = [told for told in free if told.tier in tiers and self._says_where(tree, told.prep, told.head)]
            close = [told for told in near if not told.prep.endswith(" of")] or near  # "east of Bara" is not in Bara
            if close:
                return narrowest(tree, [told.head for told in close], self._sorter)
        if draft.object is not None:
            found = [k for k in inside_phrase(tree, draft.object, self._sorter) if k != draft.object]
        return found or self._there(draft) or find_where_harmed(draft, self._sorter, self._says_where)

    def _there(self, draft: Draft) -> list[int]:
        """The word "there" beside the deed, where it means a place named before."""
        return [k for k in list_there(draft) if self._memory.place_of(draft.tree, k)][:1]

    def find_beside(self, draft: Draft) -> list[Named]:
        """The place that a joined clause tells, below or above the deed's verb."""
        tree = draft.tree
        beside = [k for prep, k in same_moment(draft, self._sorter) if self._says_where(tree, prep, k)]
        above = phrases_above(draft, self._sorter)
        found = beside or [
            k for prep, k in above if prep not in links_of("along_deeds") and self._says_where(tree, prep, k)
        ]
        return self._named(draft, narrowest(tree, found, self._sorter))

    def find_home_of(self, draft: Draft) -> list[Named]:
        """The town of those who tell or suffer a deed."""
        return self._named(draft, find_home(draft, self._sorter))[:1]

    def _says_where(self, tree: Tree, prep: str, k: int) -> bool:
        return prep in links_of("beside_deeds") and self.is_place(tree, k, prep) and self._tells(tree, k)

    def _told_by_include(self, draft: Draft) -> list[int]:
        """As in "advances, which included A and B": the places of the clause behind an event noun."""
        tree = draft.tree
        for word in tree.kids(draft.trigger, "acl:relcl", "acl"):
            thing = tree.kid(word.i, "obj")
            if draft.noun and thing is not None and word.lower in words_of("include"):
                return [thing.i] if self.is_place(tree, thing.i, "in") else []
        return []
