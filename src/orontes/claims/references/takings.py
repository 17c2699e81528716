"""What was last taken: the camp of "retook the camp near Kosti", which a later "seized it" means, and not Kosti."""

from collections.abc import Sequence
from dataclasses import dataclass

from orontes.claims.frames import load_frames
from orontes.claims.lexicon import words_of
from orontes.claims.nouns.phrases import phrase_of
from orontes.claims.nouns.sorter import Sorter, noun_classes
from orontes.claims.references.towns import CAPITAL
from orontes.claims.tree import Tree, Word
from orontes.claims.word_classes import OBJECTS


@dataclass(frozen=True, slots=True, kw_only=True)
class Taking:
    """A named place that was the object of a capture: its words, where they stand and in which passage."""

    text: str
    start: int
    passage: int


def find_taking(tree: Tree, word: Word, sorter: Sorter) -> Taking | None:
    """The taking whose object a word is; None where it is none, or the object bears no name."""
    if word.dep not in OBJECTS or not _is_taken(tree, word) or "place" not in sorter.classes(tree, word.i):
        return None
    town = tree.kid(word.i, "nmod", "appos", "flat") if word.lower in words_of("settlement") else None
    if town is not None and town.pos == "PROPN":
        return Taking(text=sorter.bare_name(tree, town.i), start=word.start, passage=tree.number)
    quote = phrase_of(tree, word.i, bare=True, own_name=word.pos == "PROPN")
    named = any(one.pos == "PROPN" and quote.start <= one.start < quote.end for one in tree)
    return Taking(text=quote.text, start=word.start, passage=tree.number) if named else None


def find_taken(takings: Sequence[Taking], tree: Tree, word: Word) -> str | None:
    """What "it" means as the object of a capture: what was taken last, in this passage or the one before."""
    if word.dep not in OBJECTS or word.lower == CAPITAL or not _is_taken(tree, word):
        return None
    near = (one for one in reversed(takings) if one.start < word.start and tree.number - one.passage <= 1)
    return next((one.text for one in near), None)


def was_taken(tree: Tree, i: int) -> bool:
    """Whether "it" is a place that a clause before tells to be taken: "seized Bara and held it for a week"."""
    verb = tree.head(i)
    before = tree.head(verb.i) if verb is not None and verb.dep in {"conj", "advcl", "parataxis"} else None
    thing = tree.kid(before.i, "obj", "nsubj:pass") if before is not None else None
    if thing is None or thing.i > i or not _is_taken(tree, thing):
        return False
    return any(tree.words[k].pos == "PROPN" for k in tree.below_all(thing.i))


def takes_thing(tree: Tree, i: int, sorter: Sorter) -> bool:
    """Whether "it" is what a clause right before did something to, and no place: "seized the tanker and held it"."""
    verb = tree.head(i)
    before = tree.head(verb.i) if verb is not None and verb.dep == "conj" else None
    thing = tree.kid(before.i, "obj") if before is not None and tree.words[i].lower == "it" else None
    return thing is not None and thing.i < i and not sorter.classes(tree, thing.i) & {"place", "pronoun", "name"}


def _is_taken(tree: Tree, word: Word) -> bool:
    """Whether a word is the object of a verb that may tell a capture."""
    verb = tree.head(word.i)
    frames = load_frames().of_verb(verb.lower) if verb is not None else ()
    return any(frame.kind == "capture" and frame.role("object") == "place" for frame in frames)


def may_be_ground(tree: Tree, i: int, sorter: Sorter) -> bool:
    """Whether a name that no gazetteer need hold may be of ground: no "Exercise Orchid", no "A DIALOGUE"."""
    first = next((k + 1 for k in range(i, -1, -1) if not tree.words[k].text[:1].isupper()), 0)
    parts = tree.words[first : i + 1]
    if any(word.lower in words_of("staged") for word in parts):
        return False
    if "place" in sorter.classes(tree, i):
        return True
    one = any(kid.lower in {"a", "an"} for kid in tree.kids(i, "det"))
    deeds = any(noun_classes(word.lower) & {"event", "time"} for word in parts)
    return not (one or deeds or tree.text.isupper())
