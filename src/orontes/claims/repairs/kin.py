"""Arcs of victims told by name, and of their kin: "Omar Hadid, his wife Lina and their two sons Sami and Adam".

The parser takes the last name for the head of what stands before it, kin for a second subject, and names in a row for
other names of the first.
"""

from dataclasses import replace

from orontes.claims.nouns.sorter import noun_classes
from orontes.claims.tree import Word, kids_of
from orontes.claims.word_classes import BEFORE_NOUNS, NOUNS, PAST, SUBJECTS

CALLED = frozenset({"named", "called", "identified", "known"})


def join_called(words: list[Word]) -> list[Word]:
    """A second of those told by name joins the first: "killing a boy named Omar and a girl named Rola"."""
    for called in list(words):
        who = words[called.i - 1] if called.i > 0 else called
        if called.lower not in CALLED or called.tag not in PAST or called.dep not in {"conj", "parataxis", "acl"}:
            continue
        if who.head != called.i or who.dep not in SUBJECTS or "people" not in noun_classes(who.lower):
            continue
        if not any(kid.pos == "CCONJ" for kid in kids_of(words, called.i, "cc")):
            continue
        first = _first_called(words, called.i)
        if first is None:
            continue
        for kid in kids_of(words, called.i, "cc", "punct"):
            if kid.i < who.i:
                words[kid.i] = replace(kid, head=who.i)
        words[who.i] = replace(who, dep="conj", head=first.i)
        words[called.i] = replace(called, dep="acl", head=who.i)
    return words


def _first_called(words: list[Word], end: int) -> Word | None:
    """The object or subject of a verb before word `end` that is told by name as well."""
    for word in words[:end]:
        if word.lower in CALLED and word.dep == "acl" and word.tag in PAST:
            who = words[word.head]
            if who.dep in SUBJECTS | {"obj", "nmod", "conj"} and "people" in noun_classes(who.lower):
                return words[who.head] if who.dep == "conj" else who
    return None


def lead_kin(words: list[Word]) -> list[Word]:
    """Kin told with a name are the victims and the name is theirs: "her husband Omar, their two sons Sami and Adam"."""
    for kin in list(words):
        name = words[kin.head] if kin.head > kin.i else kin
        if kin.dep != "compound" or name.pos != "PROPN" or "people" not in noun_classes(kin.lower):
            continue
        own = [
            kid for kid in kids_of(words, name.i, "nmod:poss", "nummod", "det", "cc", "punct", "case") if kid.i < kin.i
        ]
        owned = kids_of(words, kin.i, "nmod:poss") or any(kid.dep == "nmod:poss" for kid in own)
        if not owned or any(word.pos != "PROPN" for word in words[kin.i + 1 : name.i]):
            continue
        words[kin.i] = replace(kin, dep=name.dep, head=name.head)
        words[name.i] = replace(name, dep="appos", head=kin.i)
        for kid in own:
            words[kid.i] = replace(kid, head=kin.i)
    return words


def join_kin(words: list[Word]) -> list[Word]:
    """Kin behind "and" join who is told harmed before: "Omar Hadid and his six-year-old grandson were killed"."""
    for kin in list(words):
        owner = next(iter(kids_of(words, kin.i, "nmod:poss")), None)
        if kin.dep not in SUBJECTS or owner is None or owner.i == 0 or "people" not in noun_classes(kin.lower):
            continue
        joint = words[owner.i - 1]
        first = next((kid for kid in kids_of(words, kin.head) if kid.dep == kin.dep and kid.i < joint.i), None)
        if joint.lower == "and" and first is not None and first.pos in NOUNS and joint.head in {kin.i, kin.head}:
            words[kin.i] = replace(kin, dep="conj", head=first.i)
            words[joint.i] = replace(joint, head=kin.i)
    return words


def join_names(words: list[Word]) -> list[Word]:
    """Names with commas and "and" before the last are a list: "Omar Hadid, Sami Zarif and Lina Noor were killed"."""
    for first in list(words):
        if first.pos != "PROPN" or first.dep not in SUBJECTS | {"obj"}:
            continue
        named = [kid for kid in kids_of(words, first.i, "appos", "conj") if kid.pos == "PROPN" and kid.i > first.i]
        last = named[-1] if len(named) > 1 else first
        joint = any(
            kid.pos == "CCONJ" for one in (last, *kids_of(words, last.i)) for kid in kids_of(words, one.i, "cc")
        )
        before = words[min([last.i, *(kid.i for kid in kids_of(words, last.i, *BEFORE_NOUNS))]) - 1]
        if last is first or not (joint or before.pos == "CCONJ"):
            continue
        for one in named:
            words[one.i] = replace(one, dep="conj")
    return words


KIN_REPAIRS = (lead_kin, join_kin, join_names, join_called)
