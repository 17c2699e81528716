"""Arcs around names of bodies and what they took: towns read as predicates, uniforms as verbs, parties of two ideals.

As in "advanced and captured Kosti", "bodies in RSF uniform", "the Peace and Justice Party", "forces loyal to the
country's internationally recognised government".
"""

from dataclasses import replace
from itertools import pairwise

from orontes.claims.frames import load_frames
from orontes.claims.lexicon import words_of
from orontes.claims.nouns.sorter import noun_classes
from orontes.claims.tree import Word, is_titled, kids_of
from orontes.claims.word_classes import NOUNS, PAST

GROUND = frozenset({"capture", "control_state"})
FOLLOWING = frozenset({"conj", "xcomp", "ccomp", "advcl", "parataxis", "acl"})
CLAUSAL = ("nsubj", "obj", "aux", "cop", "mark", "case", "ccomp", "advcl")


def take_names(words: list[Word]) -> list[Word]:
    """A name right behind an active verb of taking or holding is its object: "advanced and captured Kosti"."""
    for name in list(words[1:]):
        verb = words[name.head] if 0 <= name.head < name.i else name
        if name.dep != "xcomp" or name.pos not in {"PROPN", "VERB"} or not is_titled(name) or not _takes(verb):
            continue
        kids = {kid.dep for kid in kids_of(words, name.i)}
        beside = {kid.dep for kid in kids_of(words, verb.i) if kid.i != name.i}
        if any(dep.startswith(CLAUSAL) for dep in kids) or beside & {"obj", "aux:pass", "ccomp", "nsubj:pass"}:
            continue
        words[name.i] = replace(name, dep="obj", pos="PROPN", tag="NNP")
    return words


def _takes(verb: Word) -> bool:
    """Whether a verb tells of ground taken or held, whose object is the place."""
    frames = load_frames().of_verb(verb.lower) if verb.pos == "VERB" else ()
    return any(one.kind in GROUND and one.role("object") == "place" for one in frames)


def wear_uniforms(words: list[Word]) -> list[Word]:
    """What somebody is "in" is a dress, and the name before it whose dress it is: "men in RSF uniform"."""
    for dress in list(words[2:]):
        owner = words[dress.i - 1]
        case = next((kid for kid in kids_of(words, owner.i, "case") if kid.i < owner.i), None)
        worn = dress.lower in words_of("dress") and owner.head != dress.i and owner.pos in {*NOUNS, "ADJ"}
        if not worn or case is None or case.lower != "in" or owner.dep not in {"nmod", "obl"}:
            continue
        for kid in list(words):
            if kid.head == owner.i:
                words[kid.i] = replace(kid, head=dress.i)
            elif kid.head == dress.i and dress.head >= 0:
                words[kid.i] = replace(kid, head=dress.head, dep="obj" if kid.dep == "nsubj" else kid.dep)
        words[dress.i] = replace(dress, pos="NOUN", tag="NN", dep=owner.dep, head=owner.head)
        words[owner.i] = replace(owner, dep="compound", head=dress.i)
    return words


def join_ideals(words: list[Word]) -> list[Word]:
    """Two ideals joined before a word for a body are its name: "the Peace and Justice Party"."""
    for first in list(words[:-3]):
        joint, second, body = words[first.i + 1 : first.i + 4]
        if joint.lower not in {"and", "&"} or not all(is_titled(one) for one in (first, second, body)):
            continue
        if not {first.lower, second.lower} <= words_of("ideals") or body.lower not in words_of("bodies"):
            continue
        if first.head == body.i or body.head not in {first.i, first.head}:
            continue
        for kid in kids_of(words, first.i):
            if kid.i not in {joint.i, second.i, body.i}:
                words[kid.i] = replace(kid, head=body.i)
        words[body.i] = replace(body, pos="PROPN", tag="NNP", dep=first.dep, head=first.head)
        words[first.i] = replace(first, pos="PROPN", tag="NNP", dep="compound", head=body.i)
        words[second.i] = replace(second, pos="PROPN", tag="NNP", dep="conj", head=first.i)
        words[joint.i] = replace(joint, dep="cc", head=second.i)
    return words


def part_sites(words: list[Word]) -> list[Word]:
    """A name joined to that of a single site is no part of its name: "control of Bara and Kazgeil camp"."""
    for name in list(words[:-3]):
        joint, second, site = words[name.i + 1 : name.i + 4]
        joined = (
            name.dep == "compound"
            and name.head == site.i
            and (second.head, second.dep)
            in {
                (name.i, "conj"),
                (site.i, "compound"),
            }
        )
        if not joined or joint.dep != "cc" or not (is_titled(name) and is_titled(second)):
            continue
        if site.tag != "NN" or site.lower not in words_of("site"):
            continue
        words[name.i] = replace(name, dep=site.dep, head=site.head)
        words[second.i] = replace(second, dep="compound", head=site.i)
        words[joint.i] = replace(joint, head=site.i)
        words[site.i] = replace(site, dep="conj", head=name.i)
    return words


def free_recognised(words: list[Word]) -> list[Word]:
    """A participle between an owner and a government describes it: "loyal to Mali's widely recognised government"."""
    for part in list(words[2:-1]):
        noun, mark = words[part.i + 1], words[part.i - 1]
        mark = words[mark.i - 1] if mark.pos == "ADV" else mark
        if part.tag not in PAST or part.pos != "VERB" or mark.lower not in {"'s", "’s"} or mark.i < 1:
            continue
        if "force" not in noun_classes(noun.lower) or noun.head != part.i or noun.dep != "obj":
            continue
        verb = _verb_of(words, part, noun)
        if verb is not None:
            _hang_clause(words, part, verb, noun)
            _hang_owner(words, mark, noun)
    return words


def _verb_of(words: list[Word], part: Word, noun: Word) -> Word | None:
    """The clause's own verb, which the parser hung on the participle or the participle on it."""
    below = (kid for kid in kids_of(words, part.i, *FOLLOWING) if kid.pos == "VERB" and kid.i >= noun.i)
    verb = next(below, None)
    if verb is not None or not 0 <= part.head < part.i or part.dep not in FOLLOWING:
        return verb
    led = any(kid.dep == "cc" or kid.dep.startswith("nsubj") for kid in kids_of(words, part.i))
    return None if led else words[part.head]


def bind_loyal(words: list[Word]) -> list[Word]:
    """A government behind "loyal to" is whom the forces serve, and no second subject of their verb."""
    for to in list(words[2:-2]):
        loyal, verb = words[to.i - 1], words[to.head] if to.head >= 0 else to
        noun = words[loyal.head] if loyal.head >= 0 else loyal
        if to.lower not in {"to", "with", "by"} or loyal.lower not in words_of("defining") or verb.i < to.i + 2:
            continue
        served = next((kid for kid in kids_of(words, verb.i, "nsubj") if to.i <= kid.i < verb.i), None)
        if served is None or noun.head != verb.i or not noun.dep.startswith("nsubj") or noun.i > to.i:
            continue
        words[to.i] = replace(to, dep="case", pos="ADP", head=served.i)
        words[served.i] = replace(served, dep="obl", head=loyal.i)
        for kid in list(words[served.i :]):
            if kid.head == served.i and kid.dep == "conj":
                words[kid.i] = replace(kid, head=noun.i)
    return words


def _hang_clause(words: list[Word], part: Word, verb: Word, noun: Word) -> None:
    """Puts the true verb in the participle's stead, and the participle before its noun."""
    for kid in kids_of(words, part.i):
        if kid.i not in {verb.i, noun.i, part.i - 1}:
            words[kid.i] = replace(kid, head=verb.i)
    if verb.i > part.i:
        words[verb.i] = replace(verb, dep=part.dep, head=part.head)
    words[part.i] = replace(part, dep="amod", head=noun.i)


def _hang_owner(words: list[Word], mark: Word, noun: Word) -> None:
    """Makes the name before the mark the owner of the noun, which takes its place in the phrase."""
    owner = words[mark.head] if 0 <= mark.head < mark.i else words[mark.i - 1]
    for kid in list(words[: owner.i]):
        if kid.head == owner.i and kid.dep == "case":
            words[kid.i] = replace(kid, head=noun.i)
    words[noun.i] = replace(noun, dep=owner.dep, head=owner.head)
    words[owner.i] = replace(owner, dep="nmod:poss", head=noun.i)
    words[mark.i] = replace(mark, dep="case", head=owner.i)


def lean_bodies(words: list[Word]) -> list[Word]:
    """Who leads or backs a body before a deed describes the body: "a US-led coalition strike"."""
    for lean, body in pairwise(list(words)):
        grown = lean.i > 1 and words[lean.i - 1].text == "-" and words[lean.i - 1].head == lean.i
        if grown and lean.tag == "VBN" and lean.dep == "amod" and lean.head == body.head and body.dep == "compound":
            words[lean.i] = replace(lean, head=body.i)
    return words


BODY_REPAIRS = (lean_bodies, take_names, wear_uniforms, join_ideals, part_sites, free_recognised, bind_loyal)
"""The repairs of this module in the order in which they are made."""
