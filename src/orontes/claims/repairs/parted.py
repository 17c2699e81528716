"""Clauses parted from what they belong to by one put between: by who says it, or by what befell the subject before.

In "In Kosti, residents said, jets bombed a warehouse" the parser hangs the town on the saying, though it is where what
is said was done. In "Kosti, taken by rebels on Sunday, was bombed" it makes the town the subject of the participle.
"""

from dataclasses import replace

from orontes.claims.lexicon import words_of
from orontes.claims.tree import Word, kid_of, kids_of
from orontes.claims.word_classes import NOUNS, PAST, SUBJECTS, VERBS
from orontes.language import in_calendar

SCENE = frozenset({"in", "at", "near", "outside", "around"})


def seat_scenes(words: list[Word]) -> list[Word]:
    """A place that opens a sentence before who says it is where what is said was done."""
    for place in list(words):
        verb = words[place.head] if place.head > place.i else None
        if place.dep != "obl" or place.pos != "PROPN" or verb is None or verb.lower not in words_of("telling"):
            continue
        opens = any(kid.dep == "case" and kid.i == 0 and kid.lower in SCENE for kid in kids_of(words, place.i))
        said = next((kid for kid in kids_of(words, verb.i, "ccomp") if kid.i > verb.i and kid.pos in VERBS), None)
        between = said is not None and any(word.text == "," for word in words[verb.i + 1 : verb.i + 3])
        if opens and said is not None and between and not _has_scene(words, said):
            words[place.i] = replace(place, head=said.i)
            opening = words[place.i + 1]
            if opening.text == ",":
                words[opening.i] = replace(opening, head=said.i)
    return words


def _has_scene(words: list[Word], verb: Word) -> bool:
    """Whether a place is named behind a verb, which is then the scene."""
    names = [word for word in words[verb.i :] if word.pos == "PROPN" and not in_calendar(word.text)]
    return any(one.lower in SCENE for name in names for one in kids_of(words, name.i, "case"))


def part_tellers(words: list[Word]) -> list[Word]:
    """Who tells what stands before a semicolon tells nothing behind it: "a report found; the mayor spoke of nine"."""
    for verb in list(words):
        teller = words[verb.head] if 0 <= verb.head < verb.i else None
        if teller is None or verb.dep not in {"ccomp", "advcl", "conj"} or words[teller.i + 1].text != ";":
            continue
        own = any(teller.i < kid.i < verb.i for kid in kids_of(words, verb.i, *SUBJECTS))
        if not own or teller.lower not in words_of("telling") | words_of("say_verbs"):
            continue
        words[verb.i] = replace(verb, dep="parataxis")
        for kid in kids_of(words, verb.i, "advcl"):
            if kid.pos == "ADJ" and kid.i > verb.i and not kids_of(words, kid.i, "mark", "cop"):
                words[kid.i] = replace(kid, dep="xcomp")
        told = words[teller.head] if 0 <= teller.head < teller.i else None
        subject = next((kid for kid in kids_of(words, teller.i, *SUBJECTS) if kid.i < teller.i), None)
        joined = bool(kids_of(words, teller.i, "cc", "obj", "ccomp", "mark"))
        if told is not None and told.pos in VERBS and teller.dep == "conj" and subject is not None and not joined:
            words[teller.i] = replace(teller, dep=told.dep, head=told.head)
            words[told.i] = replace(told, dep="ccomp", head=teller.i)
    return words


def free_subjects(words: list[Word]) -> list[Word]:
    """The subject of a bare participle set between commas is that of the passive behind, which has none."""
    for deed in list(words):
        verb = words[deed.head] if deed.head > deed.i else None
        if verb is None or deed.tag not in PAST or deed.dep not in {"ccomp", "advcl", "parataxis", "csubj"}:
            continue
        kids = kids_of(words, deed.i)
        who = next((kid for kid in kids if kid.dep in SUBJECTS and kid.i < deed.i), None)
        apart = who is not None and words[deed.i - 1].text == "," and who.i < deed.i - 1
        bare = not any(kid.dep in {"aux", "aux:pass", "cop", "obj", "mark"} for kid in kids)
        helper = kid_of(words, verb.i, "aux:pass")
        if who is None or not apart or not bare or helper is None or kids_of(words, verb.i, *SUBJECTS):
            continue
        if any(word.text == "," for word in words[deed.i : helper.i]):
            words[who.i] = replace(who, dep="nsubj:pass", head=verb.i)
            words[deed.i] = replace(deed, tag="VBN", dep="acl", head=who.i)
    return words


def lead_only_pasts(words: list[Word]) -> list[Word]:
    """A past that is no participle leads its own clause: "rebels withdrew from Kosti and soldiers returned"."""
    for verb in list(words):
        who = words[verb.head] if verb.dep == "acl" and 0 <= verb.head < verb.i else verb
        if verb.tag != "VBN" or verb.lower not in words_of("finite_pasts") or who.dep not in SUBJECTS:
            continue
        after = words[who.head]
        joint = next((word for word in words[verb.i : after.i] if word.pos == "CCONJ"), None)
        if after.i < verb.i or after.pos not in VERBS or joint is None:
            continue
        words[verb.i] = replace(verb, tag="VBD", dep=after.dep, head=after.head)
        words[who.i] = replace(who, dep="nsubj", head=verb.i)
        for kid in kids_of(words, after.i):
            if kid.i < who.i:
                words[kid.i] = replace(kid, head=verb.i)
        words[after.i] = replace(after, dep="conj", head=verb.i)
        words[joint.i] = replace(joint, head=after.i)
        other = words[joint.head]
        if joint.i < other.i < after.i and other.dep == "conj" and other.pos in NOUNS:
            words[other.i] = replace(other, dep="nsubj", head=after.i)
    return words


PARTED_REPAIRS = (lead_only_pasts, part_tellers, seat_scenes, free_subjects)
"""The repairs of this module in the order in which they are made."""
