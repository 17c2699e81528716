"""Whose deed, weapon or aircraft a noun names, where a clause behind it says so.

"A missile fired from a Turkish drone", "shells fired by the army", "a warplane believed to belong to the junta", "jets
thought to be Russian", "strikes blamed on the junta"; and before it: "residents blamed the army for the shelling".
"""

from orontes.claims.deeds.arguments import object_of, subject_of
from orontes.claims.deeds.nominals_doers import find_answerable
from orontes.claims.lexicon import words_of
from orontes.claims.nouns.phrases import phrase_of
from orontes.claims.nouns.sorter import Sorter, noun_classes
from orontes.claims.tree import Tree, Word
from orontes.claims.word_classes import ARMS
from orontes.knowledge import country_of_name

ACTORS = frozenset({"force", "people", "drone", "aircraft", "name"})
CLAUSES = ("acl", "acl:relcl", "appos", "parataxis")


def find_owner(tree: Tree, head: int, sorter: Sorter) -> int | None:
    """The doer that a clause behind the noun names; None where none does."""
    for clause in tree.kids(head, *CLAUSES):
        found = _launcher(tree, clause, sorter)
        found = found if found is not None else _believed(tree, clause)
        found = found if found is not None else _blamed(tree, clause)
        if found is not None:
            return found
    source = _source(tree, head, sorter)
    source = source if source is not None else _holder(tree, head, sorter)
    source = source if source is not None else find_answerable(tree, head)
    return source if source is not None else _thrower(tree, head)


def find_whose(tree: Tree, head: int, sorter: Sorter) -> int | None:
    """Of whom a clause tells whose men or arms did it: the front of "the front, whose fighters took Bara"."""
    whose = next((kid for kid in tree.kids(head, "nmod:poss") if kid.lower == "whose"), None)
    clause = next((word for word in tree.above(head) if word.dep == "acl:relcl"), None) if whose is not None else None
    if clause is None or not noun_classes(tree.words[head].lower) & (ARMS | {"force"}):
        return None
    word = tree.words[clause.head]
    town = sorter.knows_place(sorter.bare_name(tree, word.i)) or "place" in noun_classes(word.lower)
    state = country_of_name(phrase_of(tree, word.i, bare=True).text.removeprefix("the ")) is not None
    return word.i if not town or state or word.lower in words_of("bodies") else None


def _holder(tree: Tree, head: int, sorter: Sorter) -> int | None:
    """Whose weapon or aircraft it is: "artillery of the Chadian army"."""
    if not noun_classes(tree.words[head].lower) & ARMS:
        return None
    of = next((kid.i for kid in tree.kids(head, "nmod") if tree.case(kid.i) == "of"), None)
    return of if of is not None and "force" in sorter.classes(tree, of) else None


def _source(tree: Tree, head: int, sorter: Sorter) -> int | None:
    """From whose aircraft or guns a munition came: "bombs from army helicopters"."""
    if not noun_classes(tree.words[head].lower) & {"artillery", "weapon"}:
        return None
    source = next((kid.i for kid in tree.kids(head, "nmod") if tree.case(kid.i) == "from"), None)
    if source is None:
        return None
    classes = sorter.classes(tree, source)
    return source if classes & ACTORS and "place" not in classes else None


def _thrower(tree: Tree, head: int) -> int | None:
    """Who threw or fired what then did harm: "men threw grenades that injured two"."""
    verb = tree.head(head)
    if verb is None or tree.words[head].dep != "obj" or verb.lower not in words_of("launched"):
        return None
    thrown = noun_classes(tree.words[head].lower) & {"artillery", "weapon"}
    return subject_of(tree, verb.i) if thrown else None


def find_accused(tree: Tree, noun: int) -> int | None:
    """Who is blamed for a deed: "blamed the army for the shelling", "the army was accused of the attack"."""
    verb = tree.head(noun)
    if verb is not None and verb.lower in words_of("laying_blame") and tree.words[noun].dep == "obj":
        things = [kid.i for kid in tree.kids(noun, "nmod")]
        below = [kid for at in (verb.i, noun, *things) for kid in tree.kids(at, "obl", "nmod")]
        return max((kid.i for kid in below if kid.i > noun and tree.case(kid.i) == "on"), default=None)
    charged = verb is not None and verb.lower in words_of("charging") and tree.case(noun) == "with"
    if verb is not None and charged:
        return object_of(tree, verb.i)
    if verb is None or verb.lower not in words_of("blaming") or tree.case(noun) not in {"for", "of", "over"}:
        return None
    return object_of(tree, verb.i)


def _phrase(tree: Tree, verb: int, *preps: str) -> Word | None:
    """The phrase of a verb with one of the prepositions."""
    return next((kid for kid in tree.kids(verb, "obl", "obl:agent", "nmod") if tree.case(kid.i) in preps), None)


def _launcher(tree: Tree, clause: Word, sorter: Sorter) -> int | None:
    """Who fired it or what it was fired from; a place or a land is no doer."""
    if clause.lower not in words_of("launched"):
        return None
    by = _phrase(tree, clause.i, "by")
    if by is not None:
        return by.i
    source = _phrase(tree, clause.i, "from")
    if source is None:
        return None
    classes = sorter.classes(tree, source.i)
    return source.i if classes & ACTORS and "place" not in classes else None


def _believed(tree: Tree, clause: Word) -> int | None:
    """Whose it is, or is believed to be."""
    if clause.lower in words_of("belong"):
        owner = _phrase(tree, clause.i, "to")
        return owner.i if owner is not None else None
    if clause.lower not in words_of("believed_of"):
        return None
    for kid in tree.kids(clause.i, "xcomp", "ccomp"):
        if kid.lower in words_of("belong"):
            owner = _phrase(tree, kid.i, "to", "by", "with")
            return owner.i if owner is not None else None
        linked = tree.kid(kid.i, "cop")
        if linked is not None:
            said = kid if kid.text[:1].isupper() else tree.words[linked.i + 1]
            return said.i if said.text[:1].isupper() else None
    return None


def _blamed(tree: Tree, clause: Word) -> int | None:
    """On whom it is blamed, to whom it is ascribed, by whom it is claimed."""
    if clause.lower not in words_of("ascribed"):
        return None
    doer = _phrase(tree, clause.i, "on", "to", "by")
    return doer.i if doer is not None else None
