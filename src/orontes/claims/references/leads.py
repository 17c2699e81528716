"""Who leads a sentence, so that "it", "they" and "the group" after it mean him, and who is only told beside him.

"M23, which Uganda once armed, took Goma, the United Nations says" is about M23. A state named inside a relative or
participial clause, the body that tells the news and who did a thing "by" another body's passive lead nothing. Whom the
sentence is about comes first; who tells it stands in where nobody else could; who is told beside comes last. The latest
mention alone, which news often makes a speaker, was rejected: it gave the deeds of groups to those who tell them.
"""

from collections.abc import Sequence
from typing import Protocol, TypeVar

from orontes.claims.lexicon import links_of, words_of
from orontes.claims.nouns.sorter import Sorter, noun_classes
from orontes.claims.tree import Tree, Word
from orontes.knowledge import country_of_demonym

LEADING = frozenset({"nsubj", "nsubj:pass", "obl:agent", "nsubj:outer"})
BESIDE_CLAUSES = frozenset({"acl", "acl:relcl", "advcl", "advcl:relcl"})
TOPIC, TELLER, BESIDE = 2, 1, 0
"""How well a mention leads its sentence: as whom it is about, as who tells it, or only beside these."""


class Led(Protocol):
    """What has its passage and how well it leads it."""

    @property
    def passage(self) -> int:
        """The number of its passage."""
        ...

    @property
    def lead(self) -> int:
        """How well it leads its sentence."""
        ...


One = TypeVar("One", bound=Led)


def leads(tree: Tree, word: Word) -> bool:
    """Whether a word leads a clause, also as in "it was the militia that moved first"."""
    return word.dep in LEADING or is_cleft(tree, word)


def lead_of(tree: Tree, word: Word) -> int:
    """How well a word leads its sentence."""
    while word.dep in {"nmod:poss", "conj"} and word.head >= 0 and tree.words[word.head].pos != "VERB":
        word = tree.words[word.head]
    if is_cleft(tree, word):
        return TOPIC
    if word.dep not in LEADING or _is_inside(tree, word):
        return BESIDE
    if word.dep == "obl:agent":
        harmed = tree.kid(word.head, "nsubj:pass", "nsubj")
        return BESIDE if harmed is not None and harmed.pos == "PROPN" else TOPIC
    return TELLER if _tells(tree, tree.words[word.head]) else TOPIC


def latest_lead(before: Sequence[One], passage: int) -> One | None:
    """Whom later words mean, of mentions in order: the latest of their own passage, else who leads the latest one."""
    near = [one for one in before if one.passage == passage]
    led = near or [one for one in before if one.lead > BESIDE] or list(before)
    last = [one for one in led if one.passage == led[-1].passage]
    best = max((one.lead for one in last), default=BESIDE)
    return next((one for one in reversed(last) if near or one.lead == best), None)


def is_aside(tree: Tree, word: Word) -> bool:
    """Whether a word stands in a participle or clause on a noun: "rebels led by the front"."""
    return tree.words[word.head].dep in BESIDE_CLAUSES if word.head >= 0 else False


def is_cleft(tree: Tree, word: Word) -> bool:
    """As the militia of "it was the militia that moved first"."""
    it = tree.kid(word.i, "expl", "nsubj")
    cleft = it is not None and it.lower == "it" and tree.kid(word.i, "cop") is not None
    return cleft and tree.kid(word.i, "acl:relcl") is not None


def _is_inside(tree: Tree, word: Word) -> bool:
    """Whether a word stands in a clause that hangs on a noun or tells a circumstance."""
    own = word.head if word.dep != "obl:agent" else -1
    return any(
        above.dep in BESIDE_CLAUSES or (above.dep == "parataxis" and above.tag in {"VBN", "VBG"} and above.i != own)
        for above in tree.above(word.i)
    )


def _tells(tree: Tree, verb: Word) -> bool:
    """Whether a verb tells what another clause says, or blames."""
    if verb.lower in words_of("blaming"):
        return True
    telling = verb.lower in words_of("telling") | words_of("say_verbs") | words_of("saying")
    return telling and (verb.dep == "parataxis" or tree.kid(verb.i, "ccomp", "parataxis") is not None)


def may_be_group(text: str, word: Word) -> bool:
    """Whether words bear a name and are no state's force; "the militia" is no army of any name."""
    parts = [part for part in text.split() if part.lower() not in links_of("determiners")]
    named = any(part[:1].isupper() and "force" not in noun_classes(part.lower()) for part in parts)
    state = [part for part in parts if part.lower() in words_of("state_forces")]
    own = word.lower not in words_of("militias") and all(part[:1].isupper() for part in state)
    return named and (not state or (own and country_of_demonym(parts[0]) is None))


def is_state_name(tree: Tree, word: Word, sorter: Sorter) -> bool:
    """Whether the name of a place that leads a clause is not that of a group as well, as a town's may be."""
    town = sorter.place_kind(sorter.bare_name(tree, word.i)) not in {None, "country", "region", "area"}
    return not town or word.dep == "nsubj:pass" or lead_of(tree, word) == TELLER
