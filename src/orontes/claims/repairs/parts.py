"""Arcs of what tells more of a thing already named: of part of it, of where it is, of one more of its kind.

As in "ten shells, six of which fell on Kosti", "landed near Kosti camp", "took Kosti on 3 June and Bara on 5 June".
"""

from dataclasses import replace
from itertools import pairwise

from orontes.claims.lexicon import links_of, words_of
from orontes.claims.tree import Word, kid_of, kids_of
from orontes.claims.word_classes import NOUNS, SECOND, SUBJECTS

RELATIVE = frozenset({"which", "whom"})
VERBAL = frozenset({"cop", "aux", "aux:pass", "mark", "case"})
CLAUSAL = ("nsubj", "cop", "aux", "mark", "case")


def hang_parts(words: list[Word]) -> list[Word]:
    """A clause about some "of which" behind a comma describes the noun before it."""
    for which in list(words[2:-1]):
        if which.lower not in RELATIVE or words[which.i - 1].lower != "of":
            continue
        part = words[which.head] if which.head >= 0 else which
        comma = next((k for k in range(part.i - 1, max(part.i - 4, 0), -1) if words[k].text == ","), None)
        verb = words[part.head] if part.head > part.i else part
        if verb.dep == "cop" and verb.head > verb.i:
            verb = words[verb.head]
        verb = kid_of(words, which.i, "acl:relcl") or verb
        loose = verb.dep in SECOND and verb.head < part.i
        if comma is None or verb is part or not (loose or verb.head == which.i):
            continue
        noun = _named_before(words, comma, verb.head)
        if noun is not None:
            words[verb.i] = replace(verb, dep="acl:relcl", head=noun)
            words[part.i] = replace(part, dep="nsubj" if part.dep == "appos" else part.dep, head=verb.i)
    return words


def _named_before(words: list[Word], comma: int, above: int) -> int | None:
    """The noun whose phrase ends at a comma, as high as it goes below the verb."""
    at = words[comma - 1]
    if at.dep == "obl" and at.pos in {"NUM", "PROPN", "NOUN"} and at.head >= 0:
        at = next((kid for kid in kids_of(words, at.head, "obj") if kid.i < at.i), at)
    if at.pos not in NOUNS:
        return None
    while at.head >= 0 and at.head != above and words[at.head].pos in NOUNS and at.dep in {"compound", "flat", "conj"}:
        at = words[at.head]
    return at.i


def free_beside(words: list[Word]) -> list[Word]:
    """A noun behind "near" is where something was, and no object: "shells landed near Kosti camp"."""
    for case in list(words):
        noun = words[case.head] if case.head > case.i else case
        if case.dep != "case" or case.lower not in links_of("spots"):
            continue
        if noun.dep == "compound" and words[noun.head].dep == "obj" and words[noun.head].i > noun.i:
            noun = words[noun.head]
            words[case.i] = replace(case, head=noun.i)
        if noun.dep == "obj" and noun.pos in NOUNS and noun.head < case.i:
            words[noun.i] = replace(noun, dep="obl")
    return words


def join_objects(words: list[Word]) -> list[Word]:
    """A noun joined to a verb or its day is one more object: "took Kosti on 3 June and the Bara base on 5 June"."""
    for noun in list(words):
        above = words[noun.head] if 0 <= noun.head < noun.i else noun
        if noun.dep != "conj" or noun.pos not in NOUNS or above is noun:
            continue
        timed = above.dep in {"obl", "obl:tmod", "obl:unmarked"} and above.pos == "NUM" and above.head >= 0
        verb = words[above.head] if timed else above
        thing = next((kid for kid in kids_of(words, verb.i, "obj") if verb.i < kid.i < noun.i), None)
        kids = kids_of(words, noun.i)
        joined = any(kid.dep == "cc" and kid.i < noun.i for kid in kids) and words[noun.i - 1].dep != "orphan"
        if verb.pos == "VERB" and thing is not None and joined and not any(kid.dep in CLAUSAL for kid in kids):
            words[noun.i] = replace(noun, head=thing.i)
    return words


def hang_described(words: list[Word]) -> list[Word]:
    """What "which" was, behind a comma, is told of the noun before: "took Sake, which had been a stronghold"."""
    for which in list(words[2:-1]):
        told = words[which.head] if which.head > which.i else which
        if which.lower != "which" or words[which.i - 1].text != "," or told.dep != "advcl:relcl":
            continue
        noun = _named_before(words, which.i - 1, told.head)
        if noun is not None and kids_of(words, told.i, "cop"):
            words[told.i] = replace(told, dep="acl:relcl", head=noun)
    return words


def free_weekdays(words: list[Word]) -> list[Word]:
    """A weekday behind "on" is no part of the participle behind it: "marched on Friday chanting slogans"."""
    for on, day, verb in zip(list(words), words[1:], words[2:], strict=False):
        bound = day.lower in words_of("weekdays") and day.dep == "compound" and day.head == verb.i
        if bound and on.lower == "on" and verb.tag == "VBG" and verb.head >= 0:
            words[day.i] = replace(day, dep="obl", head=verb.head)
            words[on.i] = replace(on, dep="case", head=day.i)
    return words


def hang_present(words: list[Word]) -> list[Word]:
    """What people were doing, right behind them as the object, is theirs: "dispersed students demonstrating"."""
    for thing, verb in pairwise(list(words)):
        beside = thing.dep == "obj" and thing.pos in NOUNS and verb.dep == "advcl" and verb.head == thing.head
        if beside and verb.tag == "VBG" and verb.lower in words_of("being_there"):
            words[verb.i] = replace(verb, dep="acl", head=thing.i)
    return words


def part_gapped(words: list[Word]) -> list[Word]:
    """A second subject and object without their verb hang on the verb before: "…; the rebels Bara a day later"."""
    for thing in list(words):
        verb = words[thing.head] if 0 <= thing.head < thing.i else thing
        if thing.dep not in {"conj", "dep", "parataxis"} or thing.pos != "PROPN" or verb.pos != "VERB":
            continue
        kids = kids_of(words, thing.i)
        doer = words[thing.i - 1]
        if doer not in kids or doer.dep != "nsubj" or any(kid.dep in VERBAL for kid in kids):
            continue
        words[doer.i] = replace(doer, dep="orphan", head=verb.i)
        for kid in kids:
            if kid.i > thing.i and kid.dep == "advmod":
                words[kid.i] = replace(kid, dep="obl:tmod", head=verb.i)
    return words


def join_bodies(words: list[Word]) -> list[Word]:
    """A name behind "for" right behind a name is part of it: "the Mavaro Centre for Human Rights"."""
    for case in list(words[1:-1]):
        name = words[case.head] if case.head > case.i else case
        body = words[case.i - 1]
        same = name.dep == body.dep == "nmod" and name.head == body.head
        if case.lower == "for" and case.dep == "case" and same and name.pos == body.pos == "PROPN":
            words[name.i] = replace(name, head=body.i)
    return words


def count_with_quality(words: list[Word]) -> list[Word]:
    """A number before an adjective counts the noun behind both: "18 displaced people"."""
    for number in list(words):
        quality = words[number.head] if number.head >= 0 else number
        if number.pos != "NUM" or number.dep not in {"compound", "nummod"} or quality.dep != "amod":
            continue
        noun = words[quality.head]
        if quality.i == number.i + 1 and noun.tag == "NNS" and noun.i > quality.i:
            words[number.i] = replace(number, dep="nummod", head=noun.i)
    return words


def lose_contact(words: list[Word]) -> list[Word]:
    """Where "contact with posts was lost" the contact is, and no posts."""
    for contact, case in pairwise(list(words)):
        if contact.lower not in words_of("contacts") or case.lower != "with":
            continue
        lost = next((w for w in words[case.i + 1 :] if w.pos == "VERB" and w.lower in words_of("lost_contact")), None)
        if lost is None:
            continue
        base = next((kid for kid in kids_of(words, lost.i, *SUBJECTS) if case.i < kid.i < lost.i), None)
        if base is not None:
            words[base.i] = replace(base, dep="nmod", head=contact.i)
        outer = contact if lost.head == contact.i else lost
        words[lost.i] = replace(lost, dep=outer.dep if outer.dep != "obj" else "ccomp", head=outer.head)
        words[contact.i] = replace(contact, pos="NOUN", tag="NN", dep="nsubj:pass", head=lost.i)
        words[case.i] = replace(case, dep="case", head=base.i if base is not None else case.head)
    return words


def name_lands_towns(words: list[Word]) -> list[Word]:
    """A land's name right before "town of" tells which town: "a camp in the northern Burkina Faso town of Djibo"."""
    for town, of in pairwise(list(words)):
        last = words[town.i - 1] if town.i > 1 else town
        if town.lower not in words_of("settlement") or of.lower != "of" or last.pos != "PROPN":
            continue
        land = words[last.head] if last.dep in {"flat", "compound"} and last.head >= 0 else last
        loose = town.dep in {"obj", "appos", "nmod", "obl", "nsubj"} and town.head != land.i and land.head != town.i
        if not loose or land.i > town.i or land.dep not in {"nmod", "obl"} or kids_of(words, town.i, "det", "case"):
            continue
        for kid in kids_of(words, land.i, "case", "det", "amod"):
            words[kid.i] = replace(kid, head=town.i)
        words[town.i] = replace(town, dep=land.dep, head=land.head)
        words[land.i] = replace(land, dep="compound", head=town.i)
    return words


def hang_led(words: list[Word]) -> list[Word]:
    """A clause led by "from which" behind a comma is told of the noun before: "took Sake, from which they had fled"."""
    for which in list(words[3:-1]):
        verb = words[which.head] if which.head > which.i else which
        led = words[which.i - 1].pos == "ADP" and words[which.i - 2].text == ","
        if which.lower not in RELATIVE or not led or verb.dep != "advcl" or not 0 <= verb.head < which.i:
            continue
        noun = _named_before(words, which.i - 2, verb.head)
        if noun is not None:
            words[verb.i] = replace(verb, dep="acl:relcl", head=noun)
    return words


PART_REPAIRS = (
    name_lands_towns,
    lose_contact,
    join_bodies,
    part_gapped,
    hang_parts,
    hang_described,
    hang_led,
    hang_present,
    free_weekdays,
    free_beside,
    join_objects,
    count_with_quality,
)
"""The repairs of this module in the order in which they are made."""
