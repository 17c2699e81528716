"""Arcs of named places: how one came to be held, how much of it is, and that it was taken.

As in "its hold on Bara, captured in May", "hold most of central and western Bara", "that they took Bara is false".
"""

from dataclasses import replace

from orontes.claims.frames import load_frames
from orontes.claims.lexicon import words_of
from orontes.claims.tree import Word, kid_of, kids_of
from orontes.claims.word_classes import OBJECTS, PAST, SUBJECTS

PLACED = OBJECTS | {"nmod", "obl", "appos"}


def hang_taken(words: list[Word]) -> list[Word]:
    """A past form of taking right behind a name and a comma, with no object of its own, describes the name."""
    for verb in list(words[2:]):
        name = words[verb.i - 2]
        if words[verb.i - 1].text != "," or name.pos != "PROPN" or not _takes(words, verb):
            continue
        while name.dep in {"compound", "flat"} and name.head >= 0:
            name = words[name.head]
        if name.dep in PLACED and verb.head < verb.i:
            words[verb.i] = replace(verb, dep="acl", head=name.i, tag="VBN")
    return words


def _takes(words: list[Word], verb: Word) -> bool:
    """Whether a word is a bare past form of a verb that may take places, joined as a second verb."""
    if verb.tag not in PAST or verb.dep not in {"conj", "advcl", "parataxis"} or verb.head < 0:
        return False
    if kid_of(words, verb.i, "obj", "nsubj", "nsubj:pass", "aux", "aux:pass", "cc", "mark") is not None:
        return False
    return any(
        frame.kind == "capture" and frame.role("object") == "place" for frame in load_frames().of_verb(verb.lower)
    )


def hang_shares(words: list[Word]) -> list[Word]:
    """The name behind a share and its adjectives is what it is a share of: "most of central and western Bara"."""
    for share in list(words[:-3]):
        of = words[share.i + 1]
        if share.lower not in words_of("fractions") or of.lower != "of" or of.dep != "case":
            continue
        name = next((word for word in words[of.i + 1 :] if word.pos not in {"ADJ", "CCONJ", "DET"}), None)
        if name is None or name.pos not in {"PROPN", "NOUN"} or name.head != share.head or name.dep != share.dep:
            continue
        if words[of.head].pos == "ADJ" and any(kid.i == of.head for kid in kids_of(words, name.i, "amod")):
            words[name.i] = replace(name, dep="nmod", head=share.i)
            words[of.i] = replace(of, head=name.i)
    return words


def hang_objects(words: list[Word]) -> list[Word]:
    """A name right behind a verb is its object where a later predicate has its subject already.

    As in "the claim that the army took Bara is false".
    """
    for name in list(words[1:]):
        verb = words[name.i - 1]
        if name.pos != "PROPN" or name.dep not in SUBJECTS or verb.pos != "VERB" or name.head < name.i:
            continue
        first = kid_of(words, name.head, *SUBJECTS)
        bare = kid_of(words, verb.i, "obj", "nsubj:pass") is None and kid_of(words, verb.i, "nsubj") is not None
        if first is not None and first.i < verb.i and bare and verb.dep in {"acl", "acl:relcl"}:
            words[name.i] = replace(name, dep="obj", head=verb.i)
    return words


SHARE_REPAIRS = (hang_taken, hang_shares, hang_objects)
