"""Who was last told caught, whom "they were freed" and "they were executed" mean, and not those who caught them."""

from collections.abc import Sequence
from dataclasses import dataclass

from orontes.claims.frames import load_frames
from orontes.claims.lexicon import words_of
from orontes.claims.nouns.phrases import phrase_of
from orontes.claims.nouns.sorter import Sorter
from orontes.claims.tree import Tree, Word
from orontes.claims.word_classes import OBJECTS

CATCHING = frozenset({"arrest_or_detention", "abduction", "capture"})
HELD = CATCHING | {"release_of_detainees"}
SUFFERING = frozenset({"massacre_or_killing", "sexual_violence", "arrest_or_detention"})
REACH = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Captive:
    """People told arrested, captured or abducted, or only `harmed`: their words, whether many, and where they stand."""

    text: str
    many: bool
    start: int
    passage: int
    harmed: bool = False


def find_captive(tree: Tree, word: Word, sorter: Sorter) -> Captive | None:
    """The captive that a word names as the object of a verb of catching or freeing; also one man who is harmed."""
    done_to = word.dep in OBJECTS or (word.dep == "nsubj" and tree.kid(word.head, "aux:pass") is not None)
    held = bool(_kinds(tree, word) & HELD)
    if not done_to or not (held or (_is_harm(tree, word) and not is_many(tree, word))):
        return None
    classes = sorter.classes(tree, word.i)
    if "place" in classes or not classes & {"people", "force", "person", "number", "titles"}:
        return None
    text = phrase_of(tree, word.i, bare=True, own_name=True).text
    return Captive(text=text, many=is_many(tree, word), start=word.start, passage=tree.number, harmed=not held)


def meant_captive(captives: Sequence[Captive], tree: Tree, word: Word) -> str | None:
    """Whom a pronoun means that is freed or taken, or killed or mistreated by nobody named right after a catching."""
    if word.dep not in OBJECTS or word.lower not in words_of("they") | words_of("he"):
        return None
    kinds, many = _kinds(tree, word), word.lower in words_of("they")
    again = None if many else _told_again(captives, tree, word)
    if again is not None:
        return again
    freed, verb = "release_of_detainees" in kinds, tree.head(word.i)
    freed = freed or (word.dep == "obj" and "abduction" in kinds)
    harmed = kinds & SUFFERING or (verb is not None and verb.lower in load_frames().harm)
    if not freed and (not harmed or tree.kid(word.head, "obl:agent") is not None):
        return None
    reach = REACH if freed else 1 if word.dep == "nsubj:pass" else 0
    caught = [one for one in captives if not one.harmed]
    before = (one for one in reversed(caught) if one.start < word.start and tree.number - one.passage <= reach)
    latest = next(before, None)
    return latest.text if latest is not None and latest.many == many else None


def _told_again(captives: Sequence[Captive], tree: Tree, word: Word) -> str | None:
    """The one man caught, or harmed, right before, of whom the same is told again: "said the police arrested him"."""
    before = [one for one in captives if one.start < word.start and tree.number - one.passage <= 1]
    alike = _is_harm(tree, word) if before and before[-1].harmed else bool(_kinds(tree, word) & CATCHING)
    return before[-1].text if before and alike and not before[-1].many else None


def _is_harm(tree: Tree, word: Word) -> bool:
    """Whether the verb above a word kills or wounds."""
    verb = tree.head(word.i)
    return verb is not None and (verb.lower in load_frames().harm or bool(_kinds(tree, word) & {"massacre_or_killing"}))


def is_many(tree: Tree, word: Word) -> bool:
    """Whether a word is told of more than one."""
    return word.tag in {"NNS", "NNPS"} or word.lower == "people" or tree.kid(word.i, "conj") is not None


def _kinds(tree: Tree, word: Word) -> set[str]:
    """The kinds of deeds that the verb above a word may tell."""
    verb = tree.head(word.i)
    return {frame.kind for frame in load_frames().of_verb(verb.lower)} if verb is not None else set()
