"""What words beside a noun tell of its sort: what is counted, who is armed, which tongue a body's name is in."""

from collections.abc import Callable

from orontes.claims.frames import load_frames
from orontes.claims.lexicon import word_sets, words_of
from orontes.claims.tree import Tree, Word
from orontes.claims.word_classes import NOUNS, OBJECTS
from orontes.knowledge import country_of_demonym


def heads_foreign_body(tree: Tree, i: int) -> bool:
    """Whether a name is a body's in a tongue that puts the word for it first: "Clan del Golfo", "Front du Nord"."""
    first = next((kid for kid in tree.kids(i, "compound", "flat") if kid.text[:1].isupper()), None)
    if first is None or first.i >= i or first.lower not in words_of("foreign_bodies"):
        return False
    english = first.lower in words_of("english_too")
    return not english or tree.words[first.i + 1].lower in words_of("foreign_links")


def counted_before(tree: Tree, i: int) -> int | None:
    """What a bare number counts in a joined clause: "12 fighters were killed and 30 taken", "killed 9 and took 4"."""
    verb = tree.head(i)
    if verb is None or verb.dep != "conj" or tree.words[i].dep not in OBJECTS:
        return None
    sought = ("obj",) if tree.words[i].dep == "obj" else ("nsubj:pass", "nsubj")
    first = tree.kid(verb.head, *sought)
    if verb.lower in load_frames().harm:
        return None  # "attacked Goma and killed nine" counts people
    return first.i if first is not None and first.i < i and first.pos in NOUNS else None


def of_armed(tree: Tree, i: int, found: frozenset[str]) -> frozenset[str]:
    """That armed or masked men are a force, and one outside the law."""
    bearing = "people" in found and any(kid.lower in words_of("armed") for kid in tree.kids(i, "amod"))
    if tree.words[i].lower in {"round", "rounds"} and _are_shells(tree, i):
        return frozenset({"artillery"})
    if tree.words[i].lower == "structures" and any(_is_letters(kid) for kid in tree.kids(i, "nmod")):
        return frozenset({"force"})  # "the structures of the ELN withdrew"
    praised = tree.words[i].lower in words_of("praised_men")
    if praised and any(
        kid.lower in word_sets("nouns")["force"] for kid in tree.kids(i, "nmod") if tree.case(kid.i) == "of"
    ):
        return frozenset({"force"})
    return frozenset({"force", "outlaw"}) if bearing else frozenset()


def _is_letters(word: Word) -> bool:
    """Whether a name is made of capitals alone, as those of armed groups are."""
    return word.pos == "PROPN" and word.text.isupper() and len(word.text) > 1


def _are_shells(tree: Tree, i: int) -> bool:
    """Whether rounds are those of a gun, and none of talks: "mortar rounds landed in the town"."""
    return any(kid.lower in words_of("guns") for kid in tree.kids(i, "compound", "amod"))


def whole_of(tree: Tree, i: int, *kinds: str) -> int:
    """What a share is a share of, in "much of the city" and "a third of the camp"; the word itself where it is none.

    A share of a market is one of trade. `kinds` name further lists of words for shares.
    """
    if all(tree.words[i].lower not in words_of(kind) for kind in ("fractions", *kinds)):
        return i
    wholes = (kid for kid in tree.kids(i, "nmod", "obl") if kid.i > i and tree.case(kid.i) == "of")
    return next((kid.i for kid in wholes if kid.lower not in {"market", "markets"}), i)


def is_body_noun(tree: Tree, i: int, kind_of: Callable[[str], str | None]) -> bool:
    """Whether a common noun stands for a body: a party's side, or a front or column called by a name of no place."""
    word = tree.words[i]
    if word.lower not in words_of("called_bodies"):
        return _is_party_side(tree, i)
    first = i
    while first > 0 and tree.words[first - 1].pos == "PROPN":
        first -= 1
    return first < i and kind_of(tree.quote(first, i - 1).text) is None


def is_side(tree: Tree, i: int) -> bool:
    """Whether a name stands for the land on one side of it: "southern Kandahar"."""
    return any(kid.lower in words_of("compass") for kid in tree.kids(i, "amod"))


def _is_party_side(tree: Tree, i: int) -> bool:
    """Whether a side that does something is a party's, as in "the Russian side shelled the town"."""
    word = tree.words[i]
    if word.lower != "side" or word.dep != "nsubj" or any(tree.case(kid.i) == "of" for kid in tree.kids(i, "nmod")):
        return False
    before = tree.kids(i, "amod", "compound", "nmod:poss")
    return any(country_of_demonym(kid.text) or kid.lower in words_of("party_sides") for kid in before)
