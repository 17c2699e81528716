"""Who "they" and what "the city" mean: names carried within one report, from the latest fitting mention.

Nothing is guessed across reports. "They", "we" and "it" take the latest actor that led a clause; "the city" and
"the town" take the latest place told as one. Where none fits, the words stay as they are.
"""

from dataclasses import dataclass

from orontes.claims.lexicon import words_of
from orontes.claims.nouns import Sorter
from orontes.claims.phrases import phrase_of
from orontes.claims.tree import Tree

FEW_PASSAGES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A name met in the report: its words, what it is and where."""

    text: str
    start: int
    passage: int
    sort: str
    leading: bool


class Memory:
    """The mentions of one report, in reading order; `topic` is the place that its title is about, where it is one."""

    def __init__(self, sorter: Sorter, topic: str | None = None) -> None:
        self._sorter = sorter
        self._topic = topic
        self._met: list[Mention] = []

    def learn(self, tree: Tree) -> None:
        """Adds the actors and places that a passage names."""
        for word in tree:
            if word.pos not in {"NOUN", "PROPN"} or word.dep in {"compound", "flat"}:
                continue
            classes = self._sorter.classes(tree, word.i)
            sort = self._sort(tree, word.i, classes)
            if sort is not None:
                leading = word.dep in {"nsubj", "nsubj:pass", "obl:agent", "nsubj:outer"} or (
                    word.dep == "nmod:poss" and sort == "group"
                )
                self._met.append(
                    Mention(
                        text=self._sorter.bare_name(tree, word.i)
                        if sort == "settlement"
                        else phrase_of(tree, word.i).text,
                        start=word.start,
                        passage=tree.number,
                        sort=sort,
                        leading=leading,
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
        if (
            word.pos == "PROPN"
            and "place" in classes
            and not {k.lower for k in tree.kids(i, "compound")} & words_of("no_settlement")
            and word.lower not in words_of("no_settlement")
        ):
            return "settlement" if word.dep in {"obl", "nmod", "obj", "nsubj", "nsubj:pass", "conj", "appos"} else None
        if word.pos == "PROPN" and "name" in classes and word.dep in {"nsubj", "nsubj:pass"}:
            return "group"
        return None

    def actor_of(self, tree: Tree, i: int) -> str | None:
        """Who a pronoun means; None where nobody fits or the word names its actor itself."""
        word = tree.words[i]
        if word.pos != "PRON":
            return None
        if word.lower in words_of("they"):
            return self._latest("group", word.start, tree.number, leading=True)
        if word.lower in words_of("he"):
            return self._latest("person", word.start, tree.number, leading=True)
        return None

    def place_of(self, tree: Tree, i: int) -> str | None:
        """Which place "the city" or "it" means; None where none fits or the words name their place themselves."""
        word = tree.words[i]
        generic = word.lower in words_of("settlement") and any(
            kid.lower in {"the", "this", "that"} for kid in tree.kids(i, "det")
        )
        if generic and tree.kid(i, "nmod", "appos", "flat", "compound") is not None:
            return None
        if word.lower in words_of("site") and self._is_unnamed(tree, i):
            return self._latest(word.lower, word.start, tree.number, leading=False)
        if not generic and word.lower != "it":
            return None
        latest = self._latest("settlement", word.start, tree.number, leading=False)
        same_passage = any(mention.text == latest and mention.passage == tree.number for mention in self._met)
        return self._topic if generic and self._topic is not None and not same_passage else latest

    def _is_unnamed(self, tree: Tree, i: int) -> bool:
        """Whether a site is told with an article and no name: "the camp"."""
        named = any(tree.words[k].pos == "PROPN" for k in tree.below_all(i))
        return not named and any(kid.lower in {"the", "this", "that"} for kid in tree.kids(i, "det"))

    def _latest(self, sort: str, before: int, passage: int, *, leading: bool) -> str | None:
        """The latest mention of a sort before an offset, not too many passages back."""
        reach = FEW_PASSAGES * (1 if sort in {"group", "person"} else 3)
        for mention in reversed(self._met):
            near = mention.start < before and passage - mention.passage <= reach
            if near and mention.sort == sort and (mention.leading or not leading):
                return mention.text
        return None
