"""Who only tells of a deed and so neither did nor suffered it: "…, leaving 14 people dead, Mayor Noor said"."""

from orontes.claims.lexicon import words_of
from orontes.claims.nouns.sorter import noun_classes
from orontes.claims.tree import Tree

ACTIVE_SUBJECTS = frozenset({"nsubj", "nsubj:outer"})
CLAUSES = frozenset({"ccomp", "xcomp", "parataxis"})
FIRED = frozenset({"artillery", "weapon"})
BODIES = frozenset({"force", "people"})
CLOSERS = frozenset({",", "”", '"', "''", "’", "?", "!"})


def is_teller(tree: Tree, head: int, deed: int) -> bool:
    """Whether a word is the subject of a verb of saying that stands behind the deed and ends what is told of it."""
    word = tree.words[head]
    verb = tree.head(head)
    if verb is None or word.dep not in ACTIVE_SUBJECTS or verb.lower not in words_of("saying"):
        return False
    first = min(verb.i, *tree.below_all(head))
    if deed >= first or tree.words[first - 1].text not in CLOSERS:
        return False
    return not any(kid.i > verb.i and kid.dep in CLAUSES for kid in tree.kids(verb.i))


def only_tells_or_flies(tree: Tree, head: int, *, far: bool) -> bool:
    """Whether a word means who watches and tells ("witnesses"), only what was fired ("a number of shells"), or a toll.

    Such words do no violence: who did it stands elsewhere, or nowhere. Activists may attack, but of what is done from
    afar (`far`) they only tell.
    """
    word = tree.words[head]
    if word.lower in words_of("counting_nouns"):
        word = next((kid for kid in tree.kids(head, "nmod") if tree.case(kid.i) == "of"), word)
    if word.lower in words_of("harms") and not any(kid.lower == "of" for kid in tree.kids(head, "case")):
        return True  # "4 martyrs when aircraft bombed a house"
    if word.lower in words_of("watching") or (far and word.lower in {"activist", "activists"}):
        return True
    fired = word.lower in words_of("fired_things") or bool(noun_classes(word.lower) & FIRED)
    named = word.pos == "PROPN" and word.text.istitle() and not word.text.isupper() and word.dep != "nsubj"
    return fired and not named and not noun_classes(word.lower) & BODIES
