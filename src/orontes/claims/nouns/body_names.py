"""Which words stand inside the name of a body, and which short forms are bodies' names.

A party of "Reconciliation" reaches no agreement and a government of national "Accord" is not talks: nouns inside such
a name tell no deed and no place. In headlines where all words have capitals a capital tells nothing.
"""

from collections.abc import Iterable

from orontes.claims.lexicon import words_of
from orontes.claims.nouns.sorter import noun_classes
from orontes.claims.tree import Tree, Word, is_title, is_titled
from orontes.knowledge import Knowledge, country_of_demonym

JOINTS = frozenset({"of", "for", "and", "&", "the"})
LEADING = frozenset({"of", "for"})
FEWEST = 2


def stands_in_body_name(tree: Tree, i: int) -> bool:
    """Whether a word is part of a body's name beside the word for it: "Accord" in "Government of National Accord"."""
    if not is_titled(tree.words[i]) or is_title(tree.words):
        return False
    return _is_body_named(tree, i) or _has_body_before(tree, i) or _has_body_behind(tree, i)


def _is_body_named(tree: Tree, i: int) -> bool:
    """Whether a word heads a body's name itself: "Mobilization" in "the Tribal Mobilization"."""
    before = tree.words[i - 1] if i > 1 else None
    named = before is not None and is_titled(before) and country_of_demonym(before.text) is None
    return named and tree.words[i].lower in words_of("civic_bodies")


def _has_body_before(tree: Tree, i: int) -> bool:
    """Whether a capitalised word for a body leads the run, with "of" or "for" behind it."""
    k = i - 1
    while k > 0 and (is_titled(tree.words[k]) or tree.words[k].lower in JOINTS):
        if tree.words[k].lower in LEADING and _is_body(tree.words[k - 1]):
            return True
        k -= 1
    return False


def _has_body_behind(tree: Tree, i: int) -> bool:
    """Whether the run of capitals ends in a word for a body: "Peace and Dialogue Party"."""
    for word in tree.words[i + 1 :]:
        if _is_body(word):
            return True
        if not is_titled(word) and word.lower not in {"and", "&"}:
            return False
    return False


def _is_body(word: Word) -> bool:
    return is_titled(word) and word.lower in words_of("bodies") | words_of("civic_bodies")


def find_short_forms(trees: Iterable[Tree], knowledge: Knowledge) -> frozenset[str]:
    """The short forms that a report gives a force in brackets, and those of a pack's actors: never places."""
    told = {
        word.text
        for tree in trees
        for word in tree.words[1:-1]
        if _is_short(word.text) and _stands_in_brackets(tree, word) and _names_force(tree, word.i - 2)
    }
    actors = knowledge.pack.actors if knowledge.pack is not None else ()
    return frozenset(told | {name for actor in actors for name in (actor.name, *actor.aliases) if _is_short(name)})


def _is_short(name: str) -> bool:
    """Whether a name is a short form: "RSF", "PKK", "M23"."""
    return len(name) >= FEWEST and " " not in name and name.isupper()


def _stands_in_brackets(tree: Tree, word: Word) -> bool:
    return word.i > 1 and tree.words[word.i - 1].text == "(" and tree.words[word.i + 1].text == ")"


def _names_force(tree: Tree, i: int) -> bool:
    """Whether the name that ends at a word has a word for a force or body in it."""
    while i >= 0 and (is_titled(tree.words[i]) or tree.words[i].lower in JOINTS):
        if _is_body(tree.words[i]) or (is_titled(tree.words[i]) and "force" in noun_classes(tree.words[i].lower)):
            return True
        i -= 1
    return False
