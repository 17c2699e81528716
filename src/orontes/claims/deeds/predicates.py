"""What a place is told to be ("Bara is the last town held by the army"), and what a noun counts ("a group of men")."""

from orontes.claims.lexicon import words_of
from orontes.claims.nouns.sorter import noun_classes
from orontes.claims.tree import Tree, Word


def said_to_be(tree: Tree, noun: int) -> int:
    """The name of which a place is told: Bara in "Bara is the last town held by the army"; else the word itself."""
    subject = tree.kid(noun, "nsubj") if tree.kid(noun, "cop") is not None else None
    known = subject is not None and subject.pos == "PROPN" and "place" in noun_classes(tree.words[noun].lower)
    return subject.i if subject is not None and known else _listed_as(tree, noun)


def _listed_as(tree: Tree, noun: int) -> int:
    """The first of those that places are told to be ("villages hit include Bara and Rahad"), or the word itself."""
    word, verb = tree.words[noun], tree.head(noun)
    if verb is None or word.dep != "nsubj" or word.tag != "NNS" or "place" not in noun_classes(word.lower):
        return noun
    cop = tree.kid(verb.i, "cop")
    first = verb if cop is not None and cop.lower in words_of("listing") else tree.kid(verb.i, "obj")
    told = cop is not None or verb.lower in words_of("listing")
    named = first is not None and (first.pos == "PROPN" or tree.kid(first.i, "compound", "flat") is not None)
    return first.i if first is not None and told and named and first.i > noun else noun


def who_is_meant(tree: Tree, relative: Word, antecedent: int) -> int:
    """Who "who" stands for behind the place that people come from: the troops of "troops from Rwanda, who"."""
    above, word = tree.head(antecedent), tree.words[antecedent]
    people = above is not None and bool(noun_classes(above.lower) & {"force", "people"})
    origin = word.pos == "PROPN" and word.dep == "nmod" and tree.case(antecedent) in {"from", "in", "at"}
    return word.head if relative.lower == "who" and people and origin else antecedent


def counts_only(tree: Tree, k: int | None) -> bool:
    """Whether a word counts what "of" tells behind it: "a group of", "dozens of"."""
    return k is not None and tree.words[k].lower in words_of("counting_nouns")


def counted_words(tree: Tree, k: int) -> frozenset[str]:
    """A word and what it counts: "thousands", "protesters"."""
    counts = counts_only(tree, k) or tree.words[k].pos == "NUM"
    behind = (kid for kid in tree.kids(k, "nmod") if counts and tree.case(kid.i) == "of")
    return frozenset({tree.words[k].lower, *(kid.lower for kid in behind)})
