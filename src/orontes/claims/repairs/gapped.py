"""Passives that leave out their helper: those who suffered are taken for doers.

As in "Two soldiers were killed and seven people arrested when police stormed a house": the second verb shares the
"were" of the first. And as in "Two officers killed in an attack", where a short text leaves it out altogether. A verb
that always has an object, and has none before or behind it, is no deed of the noun before it.
"""

from dataclasses import replace
from functools import cache

from orontes.claims.frames import load_frames
from orontes.claims.lexicon import words_of
from orontes.claims.nouns.sorter import noun_classes
from orontes.claims.tree import Word, kid_of, kids_of
from orontes.claims.word_classes import NOUNS, PAST, SUBJECTS

LED = frozenset({"aux", "aux:pass", "cop", "obj", "iobj", "ccomp", "xcomp", "obl:agent", "mark"})
"""What a verb without helper and object does not have below it."""
MAIN = frozenset({"ROOT", "root", "conj", "parataxis"})


@cache
def _suffered() -> frozenset[str]:
    """The forms of verbs that nobody uses without telling to whom it was done."""
    bases = words_of("always_done_to")
    return frozenset(form for form, base in load_frames().base_of.items() if base in bases)


def join_tolls(words: list[Word]) -> list[Word]:
    """What is joined to a short toll goes on with the passive before it: "two were killed, five wounded and"."""
    for verb in list(words):
        toll = words[verb.head] if 0 <= verb.head < verb.i else verb
        first = words[toll.head] if 0 <= toll.head < toll.i else toll
        if verb.dep != "conj" or toll is verb or first is toll or toll.lower not in words_of("toll_words"):
            continue
        own = bool(kids_of(words, verb.i, *SUBJECTS))
        if own and toll.dep in {"parataxis", "conj"} and _is_helped(words, first):
            words[verb.i] = replace(verb, head=first.i)
    return words


def share_helpers(words: list[Word]) -> list[Word]:
    """A past form joined to a passive shares its helper: "two were killed and seven people arrested"."""
    for verb in list(words):
        first = words[verb.head] if 0 <= verb.head < verb.i else verb
        if verb.tag not in PAST or verb.pos != "VERB" or verb.dep not in {"conj", "parataxis"} or first is verb:
            continue
        kids = kids_of(words, verb.i)
        who = next((kid for kid in kids if kid.dep in SUBJECTS and kid.i < verb.i), None)
        if who is None or who.pos not in {*NOUNS, "NUM"} or not _is_bare(kids) or not _is_helped(words, first):
            continue
        if verb.lower in _suffered() or (who.dep == "nsubj:pass" and verb.tag == "VBN"):
            words[who.i] = replace(who, dep="nsubj:pass")
            words[verb.i] = replace(verb, tag="VBN")
            _move_circumstances(words, verb, first)
    return words


def lead_joined(words: list[Word]) -> list[Word]:
    """A noun joined to a passive with a participle right behind it leads that: "was killed and a car destroyed"."""
    for noun in list(words[:-1]):
        first = words[noun.head] if 0 <= noun.head < noun.i else noun
        verb = words[noun.i + 1]
        if noun.dep != "conj" or noun.pos not in {*NOUNS, "NUM"} or first.pos != "VERB" or verb.head != noun.i:
            continue
        kids = kids_of(words, verb.i)
        joint = kid_of(words, noun.i, "cc")
        if joint is None or verb.tag != "VBN" or verb.dep not in {"acl", "acl:relcl"} or not _is_bare(kids):
            continue
        if verb.lower not in load_frames().base_of or not _is_helped(words, first):
            continue
        words[verb.i] = replace(verb, dep="conj", head=first.i)
        words[noun.i] = replace(noun, dep="nsubj:pass", head=verb.i)
        words[joint.i] = replace(joint, head=verb.i)
        _move_circumstances(words, verb, first)
    return words


def lead_helped(words: list[Word]) -> list[Word]:
    """A number joined to a passive leads the helped passive behind it: "nine were killed and over 40 were hurt"."""
    for number in list(words):
        verb = next((word for word in words[number.i + 1 :] if word.pos not in {"AUX", "ADV"}), number)
        first = words[verb.head] if 0 <= verb.head < number.i else verb
        if number.pos != "NUM" or number.dep not in {"conj", "fixed"} or verb.tag != "VBN" or first is verb:
            continue
        if not _is_helped(words, first) or not _is_helped(words, verb) or kids_of(words, verb.i, *SUBJECTS, "mark"):
            continue
        for joint in [*kids_of(words, number.i, "cc"), *kids_of(words, verb.i, "cc")]:
            words[joint.i] = replace(joint, head=verb.i)
        words[verb.i] = replace(verb, dep="conj", head=first.i)
        words[number.i] = replace(number, dep="nsubj:pass", head=verb.i)
    return words


def tell_suffered(words: list[Word]) -> list[Word]:
    """In short texts that leave out "were" who was killed is no killer: "Two officers killed in an attack"."""
    for verb in list(words):
        if verb.tag != "VBD" or verb.pos != "VERB" or verb.dep not in MAIN or verb.lower not in _suffered():
            continue
        kids = kids_of(words, verb.i)
        who = next((kid for kid in kids if kid.dep == "nsubj" and kid.i < verb.i), None)
        if who is None or who.pos not in NOUNS or not _is_bare(kids) or _shares_object(words, verb):
            continue
        if noun_classes(who.lower) & {"force", "people", "titles"}:
            words[who.i] = replace(who, dep="nsubj:pass")
            words[verb.i] = replace(verb, tag="VBN")
    return words


def _is_bare(kids: list[Word]) -> bool:
    """Whether a verb has neither helper, object nor complement of its own."""
    return not any(kid.dep in LED for kid in kids)


def _is_helped(words: list[Word], verb: Word) -> bool:
    """Whether a verb is a passive with its helper."""
    return bool(kids_of(words, verb.i, "aux:pass"))


def _shares_object(words: list[Word], verb: Word) -> bool:
    """Whether a verb joined behind it has an object that may be its own: "killed and wounded civilians"."""
    joined = kids_of(words, verb.i, "conj")
    return any(kid.dep == "obj" for one in joined for kid in kids_of(words, one.i))


def _move_circumstances(words: list[Word], verb: Word, first: Word) -> None:
    """Clauses of time behind two joined passives tell of both: they hang on the first."""
    for kid in kids_of(words, verb.i, "advcl"):
        if kid.i > verb.i:
            words[kid.i] = replace(kid, head=first.i)


GAPPED_REPAIRS = (join_tolls, lead_joined, lead_helped, share_helpers, tell_suffered)
"""The repairs of this module in the order in which they are made."""
