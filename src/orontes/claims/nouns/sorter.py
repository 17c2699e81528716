"""What sort of thing a noun phrase names: a place, people, a force, a weapon; several where the words leave it open.

The problem: "Damascus" is a city or a government, "the front" a line or a party, "Hassan" a man or a town's namesake,
and no list holds all names. Frames and slots ask for the sort, and a wrong one makes a wrong claim.
What we chose: a phrase gets every class that its words leave open, and who asks takes what fits. Common nouns are
looked up; names are sorted by what stands with them (a title, a given name, the noun at their head), by what the
report itself tells as places, bodies or persons, and only then by the gazetteer, for many towns bear the names of men.
Rejected: one class a word, which must guess where the sentence decides. The grammar gives no sorts of names to go by.
"""

from collections.abc import Callable
from functools import cache, partial

from orontes.claims.lexicon import endings_of, links_of, word_sets, words_of
from orontes.claims.nouns.group_names import group_names, place_names
from orontes.claims.nouns.marked import counted_before, heads_foreign_body, is_body_noun, is_side, of_armed, whole_of
from orontes.claims.nouns.persons import (
    bears_byname,
    has_given_name,
    is_caught,
    is_surely_caught,
    is_told_as_person,
    stands_as_place,
)
from orontes.claims.tree import Tree, Word
from orontes.knowledge import country_of_demonym

KindOf = Callable[[str], str | None]

_SIDES = frozenset(f"{one}{two}" for one in ("north", "south") for two in ("", "east", "west", "-east", "-west")) | {
    "east",
    "west",
}
_WHERE = frozenset({"in", "at", "near", "on", "outside", "inside", "around"})
"""What stands behind a number and says where those counted were: "30 at a market"."""
_KEPT_IN_NAMES = frozenset(
    {"place", "force", "aircraft", "event", "titles", "people", "time", "vehicle", "drone", "artillery", "abstract"}
)
"""Classes of common nouns that still hold where the noun heads a name ("Qusayr Airfield")."""
_LEADERS = frozenset({"his", "its", "our", "their", "my"})
"""Whose "men" are a force."""
_MEN = frozenset({"men", "boys", "lads", "guys", "fellows", "heroes", "comrades", "brothers", "knights"})


@cache
def noun_classes(lower: str) -> frozenset[str]:
    """The classes of a common noun; empty where the lists do not know it."""
    found = {name for name, words in word_sets("nouns").items() if lower in words}
    if not found and lower.endswith("s") and len(lower) > 4:
        single = lower[:-3] + "y" if lower.endswith("ies") else lower[:-1]
        found = {name for name, words in word_sets("nouns").items() if single in words}
        if "titles" in found:
            found = (found - {"titles"}) | {"people"}
    return frozenset(found or ({"people"} if lower.endswith(endings_of("person_endings")) else ()))


def may_be_person(lower: str) -> bool:
    """Whether a word that no list knows has the ending of those that name doers: "infiltrator", "money-lenders"."""
    return not noun_classes(lower) and lower.endswith(endings_of("doer_endings"))


def begins_name(text: str) -> bool:
    """Whether a word begins as a name does: with a capital letter or an Arabic article."""
    return text[:1].isupper() or text[:3].lower() in words_of("arabic_articles")


class Sorter:
    """Tells the classes of phrases; asks the gazetteers for names, once a name."""

    def __init__(self, kind_of: KindOf) -> None:
        self._kind_of = kind_of
        self._known: dict[str, str | None] = {}
        self._tree: Tree | None = None
        self._sorted: dict[int, frozenset[str]] = {}
        self._surnames: set[str] = set()
        self._told: frozenset[str] = frozenset()
        self._bodies: frozenset[str] = frozenset()

    def learn_places(self, names: frozenset[str]) -> None:
        """Keeps the names that the report itself tells as places, be they in a gazetteer or not."""
        self._told = names
        self._sorted = {}

    def learn_bodies(self, short_forms: frozenset[str]) -> None:
        """Keeps the short forms of bodies' names, which are no places even where a gazetteer holds them."""
        self._bodies = short_forms
        self._sorted = {}

    def knows_place(self, name: str) -> bool:
        """Whether a gazetteer holds the name."""
        return self.place_kind(name) is not None

    def place_kind(self, name: str) -> str | None:
        """What kind of place a gazetteer takes the name for; None where it does not hold it."""
        if name not in self._known:
            self._known[name] = self._kind_of(name) if name not in group_names() else None
        return self._known[name]

    def width(self, tree: Tree, i: int) -> int:
        """How wide a place is: 0 a settlement or site, 1 an area or region, 2 a country or the side of something."""
        word = tree.words[i]
        if word.lower in _SIDES:
            return 2
        if word.pos != "PROPN" or word.lower in words_of("regional"):
            return 1 if word.lower in words_of("regional") | words_of("borders") else 0
        kind = self.place_kind(self.bare_name(tree, i))
        return 2 if kind == "country" else 1 if kind == "region" or is_side(tree, i) else 0

    def classes(self, tree: Tree, i: int) -> frozenset[str]:
        """The classes of the phrase headed by word `i`; asked once a word while one passage is read."""
        if tree is not self._tree:
            self._tree, self._sorted = tree, {}
        if i not in self._sorted:
            found = self._sort(tree, i)
            self._sorted[i] = found
            return found
        return self._sorted[i]

    def _sort(self, tree: Tree, i: int) -> frozenset[str]:
        """The classes of a word by its part of speech: pronoun, number, common noun or name."""
        word = tree.words[i]
        if word.pos == "PRON":
            return pronoun_classes(word)
        if word.lower in words_of("deities"):
            return frozenset({"person", "name"})
        if word.text in self._bodies or (word.text == "IS" and word.pos == "PROPN"):
            return frozenset({"force", "name"})
        if word.pos in {"NUM", "DET"} or word.lower in words_of("quantifiers") or whole_of(tree, i) != i:
            return self._number_classes(tree, i)
        if word.pos != "PROPN":
            found = noun_classes(word.lower) if not is_body_noun(tree, i, self.place_kind) else frozenset({"force"})
            if word.lower in _SIDES and tree.kid(i, "case", "det") is None:
                return frozenset({"thing"})  # "the village, east of Bara", which lies outside
            if word.lower in _MEN and any(kid.lower in _LEADERS for kid in tree.kids(i, "nmod:poss")):
                found = (found - {"crowd", "people"}) | {"force"}
            if found or of_armed(tree, i, found) or word.lower in words_of("counting_nouns"):
                return _of_counted(self, tree, i, found) | of_armed(tree, i, found)
        return self._name_classes(tree, i)

    def _number_classes(self, tree: Tree, i: int) -> frozenset[str]:
        below = next((kid for kid in tree.kids(i, "nmod", "obl") if kid.i > i and tree.case(kid.i) not in _WHERE), None)
        if below is not None:
            found = self.classes(tree, below.i)
            belong = tree.words[i].lower in {"member", "members"}
            return found - {"place"} | {"people"} if belong else found
        if tree.words[i].lower in words_of("taken_together") and tree.kid(i, "nummod", "nmod") is None:
            return frozenset({"thing", "pronoun"})  # "both were shot"
        before = counted_before(tree, i)
        counted = self.classes(tree, before) & {"force", "people", "person"} if before is not None else frozenset()
        return counted | {"number"} if counted or before is None else frozenset({"thing"})

    def _name_classes(self, tree: Tree, i: int) -> frozenset[str]:
        """The classes of a name: by a title beside it, by the noun that heads it, by what is known beforehand."""
        word = tree.words[i]
        kids = tree.kids(i, "compound", "flat", "amod", "nmod", "nmod:desc", "appos")
        found = noun_classes(word.lower) & _KEPT_IN_NAMES
        if any(kid.lower.rstrip(".") in word_sets("nouns")["titles"] for kid in kids if kid.i < i or kid.dep == "flat"):
            return frozenset({"person", "name"})
        front = word.lower == "front" and not {kid.lower for kid in kids} & words_of("compass")
        caliphate = word.lower == "state" and any(kid.lower == "islamic" for kid in kids)
        if front or caliphate or heads_foreign_body(tree, i) or self.bare_name(tree, i) in group_names():
            return frozenset({"force", "name"})
        if "titles" in found or word.lower.rstrip(".") in word_sets("nouns")["titles"]:
            return frozenset({"person", "name"})
        counted = word.lower.endswith(endings_of("national_endings")) and tree.kid(i, "nummod") is not None
        if counted or (word.text.endswith("s") and country_of_demonym(word.text) is not None):
            return frozenset({"people", "name"})
        if not begins_name(word.text):
            return found or frozenset({"thing"})
        bare = found <= {"place"} and not tree.kids(i, "det", "compound", "flat", "amod", "nmod")
        if (not found and self._is_person(tree, i)) or (bare and is_told_as_person(tree, i, i)):
            return frozenset({"person", "name"})
        names = place_names(tree, i, self.bare_name(tree, i))
        if not found and (names & self._told or any(self.knows_place(name) for name in names)):
            state = {"country"} if self.width(tree, i) > 1 else set[str]()
            return frozenset({"place", "name", *state})
        return found | {"name"}

    def remember(self, tree: Tree, i: int) -> None:
        """Keeps the last word of a person's name, by which reports call them later."""
        self._surnames.add(self.bare_name(tree, i).split()[-1])
        self._sorted = {}

    def _is_person(self, tree: Tree, i: int) -> bool:
        """Whether a name is a person's; one that a gazetteer holds needs more than a given name."""
        first, last = self._name_run(tree, i)
        known = self.place_kind(tree.quote(first, last).text)
        town, width = known not in {None, "village"}, partial(self._known_width, tree)
        if is_told_as_person(tree, i, last):
            return True
        if known != "country" and is_surely_caught(tree, i, width, town=town):
            return True
        if known in {"city", "region", "country"}:
            return False
        if not town and is_caught(tree, i, width):
            return True
        if known is None and bears_byname(tree, first, last) and self.bare_name(tree, i) not in self._told:
            return True
        met = tree.words[last].text in self._surnames
        if stands_as_place(tree, i, known=known is not None, alone=first == last and not met):
            return False
        return met or has_given_name(tree, first, last)

    def _known_width(self, tree: Tree, i: int) -> int | None:
        """How wide a place is that a gazetteer holds or a word for a settlement tells; None of any other phrase."""
        word = tree.words[i]
        if word.pos != "PROPN" or "time" in noun_classes(word.lower):
            return 0 if word.lower in words_of("settlement") else None
        return self.width(tree, i) if self.knows_place(self.bare_name(tree, i)) else None

    def bare_name(self, tree: Tree, i: int) -> str:
        """The run of capitalised words of a name around its head: "Deir ez-Zor", "Tel Abyad"."""
        return tree.quote(*self._name_run(tree, i)).text

    def _name_run(self, tree: Tree, i: int) -> tuple[int, int]:
        """The first and last word of a name around its head."""
        words = tree.words
        first = last = i
        while first > 0 and words[first - 1].pos == "PROPN" and tree.hangs_before(first - 1, {i, first}):
            first -= 1
        while (
            last + 1 < len(words)
            and words[last + 1].pos == "PROPN"
            and words[last + 1].head == i
            and words[last + 1].dep in {"flat", "compound"}
        ):
            last += 1
        return first, last


def _of_counted(sorter: Sorter, tree: Tree, i: int, found: frozenset[str]) -> frozenset[str]:
    """As in "hundreds of houses" is a thing of places, "dozens of rebels" and "companies of soldiers" of forces."""
    lower = tree.words[i].lower
    if lower in words_of("counting_nouns") or ("matter" in found and lower in words_of("parts_of_force")):
        below = tree.kid(i, "nmod", "obl")
        if below is not None and tree.case(below.i) == "of":
            return sorter.classes(tree, below.i) or found
    return found


def pronoun_classes(word: Word) -> frozenset[str]:
    """Who a pronoun may stand for."""
    if word.lower in links_of("for_one"):
        return frozenset({"person", "pronoun"})
    if word.lower in links_of("for_several"):
        return frozenset({"people", "force", "pronoun"})
    if word.lower in links_of("for_things"):
        return frozenset({"place", "force", "thing", "event", "pronoun"})
    return frozenset({"people", "force", "pronoun"} | ({"place"} if word.lower == "its" else set()))
