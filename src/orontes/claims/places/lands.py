"""Which country a report puts a town in by telling what it is: "Adre is a town in Chad", "Adre, a town in Chad"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from orontes.base import Quote
from orontes.claims.lexicon import words_of
from orontes.claims.nouns.sorter import Sorter
from orontes.claims.tree import Tree, Word
from orontes.knowledge import country_of_name

INSIDE = ("det", "amod", "compound", "nmod:poss", "case", "advmod")


@dataclass(frozen=True, slots=True)
class Land:
    """The name of a town, the word for what it is, and the words from there to the name of its country."""

    name: Quote
    word: Word
    span: Quote


@cache
def _put_in() -> re.Pattern[str]:
    settled = "|".join(sorted(words_of("put_in_lands")))
    return re.compile(rf"\b(?:an?|the) (?:[a-z][\w-]* ){{0,3}}(?:{settled}) in(?:side)? (?:[a-z-]+ ){{0,2}}[A-Z]")


def may_put_in_land(text: str) -> bool:
    """Whether a sentence may put a town in a country, asked before it is parsed."""
    return _put_in().search(text) is not None


def find_lands(tree: Tree, sorter: Sorter) -> Iterator[Land]:
    """The towns of a passage that are told as lying in a country."""
    for word in tree:
        if word.lower not in words_of("put_in_lands") | words_of("settlement") or word.pos != "NOUN":
            continue
        inside = next((kid for kid in tree.kids(word.i, "nmod", "obl") if tree.case(kid.i) in {"in", "inside"}), None)
        if inside is None or country_of_name(sorter.bare_name(tree, inside.i)) is None:
            continue
        name = _name_of(tree, word, sorter)
        if name is not None and country_of_name(name.text) is None:
            yield Land(name=name, word=word, span=tree.quote(word.i, inside.i))


def _name_of(tree: Tree, word: Word, sorter: Sorter) -> Quote | None:
    """The name that a phrase such as "a border town in Chad" is told of."""
    if tree.kid(word.i, "cop") is not None:
        subject = tree.kid(word.i, "nsubj")
        named = subject is not None and subject.text[:1].isupper() and subject.pos in {"PROPN", "NOUN", "PRON"}
        if subject is None or not named or subject.lower in words_of("it") | words_of("they"):
            return None
        return _run(tree, subject.i, sorter)
    first = min([word.i, *(kid.i for kid in tree.kids(word.i, *INSIDE) if kid.i < word.i)])
    article = tree.words[first].lower in {"a", "an", "the"}
    if not article or first < 2 or tree.words[first - 1].text != ",":
        return None
    before = tree.words[first - 2]
    return _run(tree, before.i, sorter) if before.text[:1].isupper() and before.pos not in {"NUM", "PRON"} else None


def _run(tree: Tree, last: int, sorter: Sorter) -> Quote | None:
    """The capitalised words that end at a word; None where they name a time: "On Monday, a village in Chad"."""
    if "time" in sorter.classes(tree, last):
        return None
    first = last
    while first > 0 and tree.words[first - 1].pos == "PROPN" and tree.words[first - 1].text[:1].isupper():
        first -= 1
    return tree.quote(first, last)
