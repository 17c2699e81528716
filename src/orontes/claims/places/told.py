"""Names that a report tells as places, whether or not a gazetteer holds them: "the town of Orvel", "near Orvel".

Verbs such as "hold", "take" and "fall" speak of war only where a place is held, taken or falls, and wars are fought
over villages that no gazetteer has. What a report calls a village once is one wherever it names it, headline included.
Where nothing else tells of a name, "Orvel fell", "Orvel was lost" and "denied losing Orvel" speak of a place in a
report of war, or where that is claimed, admitted or denied: nobody denies that shares fell or a player was lost.
Rejected: any name behind "at" or "to" (bodies and persons stand there), names in capitals (short names of groups).
"""

from collections.abc import Iterable, Iterator

from orontes.claims.lexicon import links_of, words_of
from orontes.claims.moods.untruths import is_telling_noun
from orontes.claims.nouns.persons import bears_byname
from orontes.claims.nouns.sorter import Sorter
from orontes.claims.references.towns import is_of_people
from orontes.claims.tree import Tree, Word
from orontes.claims.word_classes import OBJECTS

BESIDE_FALL = frozenset({"after", "following", "amid", "to", "without"})
BEHIND = ("obl", "obl:agent", "obl:unmarked", "obj", "xcomp", "advmod")
LISTED = frozenset({"conj", "appos"})
MOVED = frozenset({"from", "to", "on", "into"})


def find_told_places(trees: Iterable[Tree], sorter: Sorter, *, war: bool) -> frozenset[str]:
    """The names that stand in the passages of a report as those of places; what "fell" is one in a report of war."""
    return frozenset(
        sorter.bare_name(tree, word.i)
        for tree in trees
        for word in tree
        if _is_plain_name(tree, word, sorter)
        and (
            _is_told(tree, word)
            or _changes_hands(tree, word, sorter, war=war)
            or _is_kept(tree, word, sorter)
            or (war and _is_ground(tree, word))
        )
    )


def _is_plain_name(tree: Tree, word: Word, sorter: Sorter) -> bool:
    """Whether a word heads a name of which nothing else is known: no person, body, day or short form."""
    if word.pos != "PROPN" or word.text.isupper() or not word.text[:1].isupper():
        return False
    article = any(kid.lower in {"the", "a", "an"} for kid in tree.kids(word.i, "det"))
    classes = sorter.classes(tree, word.i)
    child = (
        classes == {"person", "name"}
        and tree.case(word.i) in links_of("around_places")
        and bears_byname(tree, word.i, word.i + 1)
    )
    return not article and (classes == {"name"} or child)  # "in Abu Qurayn" is in a town called after a father


def _is_told(tree: Tree, word: Word) -> bool:
    """Whether a name, or the one whose list it continues, stands behind or before a word of a place."""
    return any(_is_placed(tree, one) for one in _with_leaders(tree, word))


def _changes_hands(tree: Tree, word: Word, sorter: Sorter, *, war: bool) -> bool:
    """Whether a bare name "fell", "was lost" or "was taken", in a report of war or as somebody claims or denies."""
    verb = tree.head(word.i)
    if verb is None or word.tag != "NNP":
        return False
    if word.dep == "nmod" and verb.lower == "fall" and tree.case(word.i) == "of":
        return _is_to_force(tree, verb, sorter) or (war and _has_day(tree, verb))
    if word.dep == "nsubj" and verb.lower in {"fell", "fallen", "falls"}:
        beside = BESIDE_FALL
    elif word.dep == "nsubj:pass" and verb.lower in words_of("passing_hands"):
        beside = links_of("beside_losses") | ({"by"} if verb.lower == "taken" else {"to"})
    else:
        return False
    if tree.words[min(verb.i + 1, len(tree) - 1)].lower in words_of("detainees"):
        return False  # "was taken hostage"
    behind = [kid for kid in tree.kids(verb.i, *BEHIND) if kid.i > verb.i]
    return (war or _is_contested(tree, verb)) and all(_is_beside(tree, kid, beside) for kid in behind)


def _is_beside(tree: Tree, kid: Word, beside: frozenset[str]) -> bool:
    """Whether what stands behind a fall is its day, its taker or what it followed; a share or a hospital is none."""
    case = tree.case(kid.i)
    return case in beside or (case in {"on", ""} and kid.lower in words_of("days"))


def _is_contested(tree: Tree, verb: Word) -> bool:
    """Whether that a place fell is what somebody claims, admits or denies: "denied that", "the claim that"."""
    above = tree.head(verb.i)
    if above is None or verb.dep not in {"ccomp", "acl", "acl:relcl", "xcomp"}:
        return False
    return is_telling_noun(above) or above.lower in words_of("denying") | words_of("conceding")


def _is_to_force(tree: Tree, noun: Word, sorter: Sorter) -> bool:
    """Whether a fall is one to fighters: "the fall of Orvel to the rebels"."""
    above = tree.head(noun.i)
    below = tree.kids(noun.i, "nmod") + (tree.kids(above.i, "obl") if above is not None else [])
    return any(tree.case(kid.i) == "to" and "force" in sorter.classes(tree, kid.i) for kid in below)


def _has_day(tree: Tree, noun: Word) -> bool:
    """Whether a fall, or what is told of it, has a day: "the fall of Orvel on Friday"."""
    above = tree.head(noun.i)
    below = tree.kids(noun.i, "nmod") + (tree.kids(above.i, "obl") if above is not None else [])
    return any(tree.case(kid.i) in {"on", "in"} and kid.lower in words_of("days") for kid in below)


def _is_kept(tree: Tree, word: Word, sorter: Sorter) -> bool:
    """Whether a force still holds the bare name, or is said or denied to have lost it; a hostage is held "for"."""
    verb = tree.head(word.i)
    if verb is None or word.dep != "obj" or word.tag != "NNP" or tree.kid(verb.i, "xcomp", "iobj") is not None:
        return False
    subject = tree.kid(verb.i, "nsubj")
    force = subject is not None and "force" in sorter.classes(tree, subject.i)
    if any(tree.case(kid.i) in {"as", "for", "over"} for kid in tree.kids(verb.i, "obl")):
        return False
    if verb.lower in words_of("keeping_hold"):
        return force and any(kid.lower in words_of("held_how") for kid in tree.kids(verb.i, "advmod"))
    if verb.lower not in words_of("losing"):
        return False
    return force or (subject is None and verb.tag == "VBG" and _is_contested(tree, verb))


def _is_ground(tree: Tree, word: Word) -> bool:
    """Whether a name is told by its parts, its land or who has it: "every street of Orvel", "its hold on Orvel"."""
    above, case = tree.head(word.i), tree.case(word.i)
    if above is None or word.tag != "NNP":
        return False
    if word.dep == "compound" and above.pos == "NOUN":
        return above.lower in words_of("around_towns")
    if word.dep == "nsubj" and above.lower in {"changed", "changes"}:
        return any(kid.lower == "hands" for kid in tree.kids(above.i, "obj"))
    owned = above.lower in words_of("gripping") and any(
        kid.dep == "nmod:poss" or kid.lower == "control" for kid in [above, *tree.kids(above.i)]
    )
    parts = above.lower in words_of("parts_of_towns") and case == "of"
    return word.dep == "nmod" and above.pos == "NOUN" and (parts or (owned and case in {"on", "over"}))


def _with_leaders(tree: Tree, word: Word) -> Iterator[Word]:
    """A word and those of whose list it is a part."""
    yield word
    while word.dep in LISTED and (above := tree.head(word.i)) is not None and above.pos == "PROPN":
        word = above
        yield word


def _is_placed(tree: Tree, word: Word) -> bool:
    """Whether a name is told as a place: behind a preposition of place, as a goal, as taken, by its people, a town."""
    above, case = tree.head(word.i), tree.case(word.i)
    if case in links_of("around_places") and (word.dep in {"obl", "nmod"} or tree.kid(word.i, "cop") is not None):
        return True
    if above is not None and above.lower in words_of("moving") and word.dep == "obl" and case in MOVED:
        return True
    if above is not None and word.dep in OBJECTS and above.lower in words_of("taking_places"):
        return True
    if above is not None and is_of_people(tree, word):
        return True
    settled = words_of("settlement") | words_of("list_heads")
    called = above is not None and above.lower in settled and above.pos == "NOUN"
    return called and (word.dep in {"appos", "compound", "flat"} or (word.dep == "nmod" and case == "of"))
