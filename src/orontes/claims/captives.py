"""Who was last told caught, whom "they were freed" and "they were executed" mean, and not those who caught them."""

from collections.abc import Sequence
from dataclasses import dataclass

from orontes.claims.frames import load_frames
from orontes.claims.lexicon import words_of
from orontes.claims.nouns import Sorter
from orontes.claims.phrases import phrase_of
from orontes.claims.tree import Tree, Word
from orontes.claims.word_classes import OBJECTS

CATCHING = frozenset({"arrest_or_detention", "abduction", "capture"})
HELD = CATCHING | {"release_of_detainees"}
SUFFERING = frozenset({"massacre_or_killing", "sexual_violence", "arrest_or_detention"})
REACH = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Captive:
    """People told arrested, captured or abducted: their words, whether they are many, and where they stand."""

    text: str
    many: bool
    start: int
    passage: int


def find_captive(tree: Tree, word: Word, sorter: Sorter) -> Captive | None:
    """The captive that a word names as the object of a verb of catching or freeing."""
    done_to = word.dep in OBJECTS or (word.dep == "nsubj" and tree.kid(word.head, "aux:pass") is not None)
    if not done_to or not _kinds(tree, word) & HELD:
        return None
    classes = sorter.classes(tree, word.i)
    if "place" in classes or not classes & {"people", "force", "person", "number"}:
        return None
    text = phrase_of(tree, word.i, bare=True, own_name=True).text
    return Captive(text=text, many=is_many(tree, word), start=word.start, passage=tree.number)


def meant_captive(captives: Sequence[Captive], tree: Tree, word: Word) -> str | None:
    """Whom a pronoun means that is freed or taken, or killed or mistreated by nobody named right after a catching."""
    if word.dep not in OBJECTS or word.lower not in words_of("they") | words_of("he"):
        return None
    kinds, many = _kinds(tree, word), word.lower in words_of("they")
    freed, verb = "release_of_detainees" in kinds, tree.head(word.i)
    freed = freed or (word.dep == "obj" and "abduction" in kinds)
    harmed = kinds & SUFFERING or (verb is not None and verb.lower in load_frames().harm)
    if not freed and (not harmed or tree.kid(word.head, "obl:agent") is not None):
        return None
    reach = REACH if freed else 1 if word.dep == "nsubj:pass" else 0
    before = (one for one in reversed(captives) if one.start < word.start and tree.number - one.passage <= reach)
    latest = next(before, None)
    return latest.text if latest is not None and latest.many == many else None


def is_many(tree: Tree, word: Word) -> bool:
    """Whether a word is told of more than one."""
    return word.tag in {"NNS", "NNPS"} or word.lower == "people" or tree.kid(word.i, "conj") is not None


def _kinds(tree: Tree, word: Word) -> set[str]:
    """The kinds of deeds that the verb above a word may tell."""
    verb = tree.head(word.i)
    return {frame.kind for frame in load_frames().of_verb(verb.lower)} if verb is not None else set()
