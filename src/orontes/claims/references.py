"""Who "they" and what "the city" mean: names carried within one report, from the latest fitting mention.

Nothing is guessed across reports. "They" takes the latest actor that led a clause, "it" the body that led the clause
before (see `pronouns`), "the group" the latest that bears a name. "The city" takes the
town that the report has most spoken of just before: each mention counts by its part in its sentence (more where the
town leads it, or is called a city) and less with each passage that lies between; countries and regions are no towns.
Where none fits, the words stay as they are.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from orontes.base import Quote
from orontes.claims.lexicon import word_sets, words_of
from orontes.claims.nouns import Sorter, noun_classes
from orontes.claims.phrases import phrase_of
from orontes.claims.pronouns import Subject, find_above, find_body, led_by_force, owner_word, reach_of, subject_of
from orontes.claims.references_towns import called_as, is_generic_town, may_be_called, weigh_town
from orontes.claims.takings import Taking, find_taken, find_taking
from orontes.claims.tree import Tree, Word

FEW_PASSAGES = 3
LEADING = frozenset({"nsubj", "nsubj:pass", "obl:agent", "nsubj:outer"})
TOWN_PASSAGES = 9
HERE = 2.5
FADING = 0.6
"""How much less a mention counts with each passage that lies between."""
POINTING = frozenset(
    {"the", "our", "my", "your", "his", "her", "its", "their", "this", "that", "these", "those", "a", "an"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A name met in the report: its words, what it is and where."""

    text: str
    start: int
    passage: int
    sort: str
    leading: bool
    weight: float = 1.0
    called: str | None = None


class Memory:
    """The mentions of one report, in reading order; `topic` is the place that its title is about, where it is one."""

    def __init__(self, sorter: Sorter, topic: str | None = None) -> None:
        self._sorter = sorter
        self._topic = topic
        self._met: list[Mention] = []
        self._towns: set[str] = set()
        self._subjects: list[Subject] = []
        self._takings: list[Taking] = []

    def learn(self, tree: Tree) -> None:
        """Adds the actors and places that a passage names."""
        for word in tree:
            if word.pos not in {"NOUN", "PROPN"} or word.dep in {"compound", "flat"}:
                continue
            if word.dep in LEADING:
                self._subjects.append(subject_of(tree, word, phrase_of(tree, word.i).text, self._sorter))
            taking = find_taking(tree, word, self._sorter)
            self._takings += [taking] if taking is not None else []
            classes = self._sorter.classes(tree, word.i)
            if "person" in classes and word.pos == "PROPN":
                self._sorter.remember(tree, word.i)
            sort = self._sort(tree, word.i, classes)
            if sort is not None:
                self._add(tree, word, sort)
            elif is_generic_town(tree, word):
                self._point_again(tree, word)

    def _add(self, tree: Tree, word: Word, sort: str) -> None:
        """Adds one mention."""
        town = sort == "settlement"
        text = self._sorter.bare_name(tree, word.i) if town else phrase_of(tree, word.i).text
        if town:
            self._towns.add(text)
        self._met.append(
            Mention(
                text=text,
                start=word.start,
                passage=tree.number,
                sort=sort,
                leading=word.dep in LEADING or (word.dep == "nmod:poss" and sort == "group"),
                weight=weigh_town(tree, word) if town else 1.0,
                called=called_as(tree, word) if town else None,
            )
        )

    def _point_again(self, tree: Tree, word: Word) -> None:
        """Counts "the city" as one more mention of the town that it means."""
        name = self._topic or self._spoken_of(word.start, tree.number, word.lower)
        if name is not None:
            weight = weigh_town(tree, word)
            self._met.append(
                Mention(
                    text=name, start=word.start, passage=tree.number, sort="settlement", leading=False, weight=weight
                )
            )

    def _sort(self, tree: Tree, i: int, classes: frozenset[str]) -> str | None:
        word = tree.words[i]
        if word.lower in words_of("site"):
            named = any(kid.pos == "PROPN" for kid in tree.kids(i, "compound", "nmod:poss", "flat"))
            return word.lower if named else None
        if "person" in classes:
            return "person"
        if "force" in classes and not (word.pos == "PROPN" and self._sorter.knows_place(word.text)):
            return "group"
        called = word.lower in words_of("settlement") and any(k.pos == "PROPN" for k in tree.kids(i, "compound"))
        if "place" in classes and ("name" in classes or called) and self._is_town(tree, word):
            return "settlement"
        if word.pos == "PROPN" and "name" in classes and word.dep in {"nsubj", "nsubj:pass"}:
            return "group"
        return None

    def _is_town(self, tree: Tree, word: Word) -> bool:
        """Whether a name is that of a town; as a subject only where it stood as a place before or heads a report."""
        name = self._sorter.bare_name(tree, word.i)
        words = {kid.lower for kid in tree.kids(word.i, "compound", "flat")} | set(name.lower().split())
        if words & (words_of("no_settlement") | word_sets("nouns")["titles"]):
            return False
        kind = self._sorter.place_kind(name)
        if kind in {"country", "region", "area"} or (kind is None and called_as(tree, word) is None):
            return False
        if word.dep in {"nsubj", "nsubj:pass"}:
            return tree.region == "headline" or name in self._towns
        return word.dep in {"obl", "nmod", "obj", "conj", "appos"}

    def actor_of(self, tree: Tree, i: int, deed: str) -> str | None:
        """Who a pronoun in a deed of some kind means; None where nobody fits or the word names its actor itself."""
        word = tree.words[i]
        if word.lower in words_of("bodies_again") and self._is_unnamed(tree, i):
            return self._latest_named(word, tree.number)
        owner = owner_word(tree, i)
        if owner is not None:
            return find_body(self._subjects, tree, owner)
        if word.pos != "PRON":
            return None
        above = find_above(tree, word, self._sorter, deed)
        if above is not None:
            return phrase_of(tree, above, bare=True, own_name=True).text
        sort = "group" if word.lower in words_of("they") else "person" if word.lower in words_of("he") else None
        return self._latest(sort, reach_of(tree, word), tree.number, leading=True) if sort is not None else None

    def are_forces(self, tree: Tree, i: int) -> bool:
        """Whether "they" are a force, by the latest that led a clause before."""
        return led_by_force(self._subjects, tree, tree.words[i], FEW_PASSAGES)

    def place_of(self, tree: Tree, i: int) -> str | None:
        """Which place "the city" or "it" means; None where none fits or the words name their place themselves."""
        word = tree.words[i]
        generic = is_generic_town(tree, word)
        if word.lower in words_of("site") and self._is_unnamed(tree, i):
            return self._latest(word.lower, word.start, tree.number, leading=False)
        if word.lower == "there":
            return self._last_place(word.start, tree.number)
        if not generic and word.lower != "it":
            return None
        if word.lower == "capital" and not any(one.called == "capital" for one in self._met):
            return None  # no town but one that was called so
        again = word.lower if generic else ""
        latest = find_taken(self._takings, tree, word) or self._spoken_of(word.start, tree.number, again)
        same_passage = any(
            one.text == latest and one.passage == tree.number and one.start < word.start for one in self._met
        )
        return self._topic if generic and self._topic is not None and not same_passage else latest

    def part_of(self, tree: Tree, i: int, quote: Quote) -> str | None:
        """A phrase on a part of "the city", by the city's name: "suburbs of the city" are suburbs of Mirza."""
        for kid in tree.kids(i, "nmod"):
            town = self.place_of(tree, kid.i) if kid.lower != "it" else None
            start = min((word.start for word in tree.kids(kid.i, "det")), default=kid.start)
            if town is not None and quote.start <= start and kid.end <= quote.end:
                return quote.text[: start - quote.start] + town + quote.text[kid.end - quote.start :]
        return None

    def _last_place(self, before: int, passage: int) -> str | None:
        """The place named last before an offset, in this passage or the one before: where "there" is."""
        return next(
            (
                one.text
                for one in reversed(self._met)
                if one.start < before and one.sort == "settlement" and passage - one.passage <= 1
            ),
            None,
        )

    def _spoken_of(self, before: int, passage: int, again: str = "") -> str | None:
        """The town that the report has most spoken of before an offset; the latest of equals."""
        shares: dict[str, float] = {}
        near = takewhile(lambda one: passage - one.passage <= TOWN_PASSAGES, reversed(self._met))
        towns = [one for one in reversed(list(near)) if one.sort == "settlement" and one.start < before]
        fit = self._fitting(towns, again)
        for mention in towns:
            away = passage - mention.passage
            if mention.text in fit:
                shares[mention.text] = shares.pop(mention.text, 0.0) + mention.weight * (FADING**away if away else HERE)
        return max(reversed(list(shares)), key=lambda name: shares[name], default=None)

    def _fitting(self, towns: Sequence[Mention], again: str) -> frozenset[str]:
        """The names that "the village" or "the city" may mean: those so called where there are any."""
        called: dict[str, set[str]] = {one.text: set() for one in towns}
        for one in towns:
            called[one.text] |= {one.called} if one.called is not None else set()
        told = frozenset(name for name, words in called.items() if again in words)
        return told or frozenset(
            name
            for name, words in called.items()
            if may_be_called(again, frozenset(words), self._sorter.place_kind(name))
        )

    def _is_unnamed(self, tree: Tree, i: int) -> bool:
        """Whether a site is told with an article and no name: "the camp"."""
        named = any(tree.words[k].pos == "PROPN" for k in tree.below_all(i))
        return not named and any(kid.lower in {"the", "this", "that"} for kid in tree.kids(i, "det"))

    def _latest_named(self, word: Word, passage: int) -> str | None:
        """The latest group that led a clause and bears a name: whom "the group" means; no army is "the militia"."""
        state = words_of("state_forces") if word.lower in words_of("militias") else frozenset[str]()
        for mention in reversed(self._met):
            if passage - mention.passage > FEW_PASSAGES:
                break
            parts = [part for part in mention.text.split() if part.lower() not in POINTING]
            named = any(part[:1].isupper() and "force" not in noun_classes(part.lower()) for part in parts)
            fits = mention.sort == "group" and mention.leading and not {part.lower() for part in parts} & state
            if mention.start < word.start and named and fits:
                return mention.text
        return None

    def _latest(self, sort: str, before: int, passage: int, *, leading: bool) -> str | None:
        """The latest mention of a sort before an offset, not too many passages back."""
        reach = FEW_PASSAGES * (1 if sort in {"group", "person"} else 3)
        for mention in reversed(self._met):
            if passage - mention.passage > reach:
                break
            if mention.start < before and mention.sort == sort and (mention.leading or not leading):
                return mention.text
        return None
