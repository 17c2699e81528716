"""Words that the parser takes for verbs or for the verb of the sentence, and that are not.

As in "An IED exploded", "dead in Jaffa shooting" (nouns), "The brigade, deployed to the border in May, went home" (the
first tells of its subject, the second is the sentence's) and "Monitors documented in the past 24 hours continued
fighting" (who observes is the first verb's).
"""

from dataclasses import replace

from orontes.claims.frames import load_frames
from orontes.claims.lexicon import words_of
from orontes.claims.repairs.seating import seat_verb
from orontes.claims.tree import Word, kid_of, kids_of
from orontes.claims.word_classes import SUBJECTS

_SHORT = 2
_ROLES = frozenset({*SUBJECTS, "obj", "obl", "nmod"})
_INSIDE = frozenset({"in", "at", "after", "during", "from", "by"})


def name_short_forms(words: list[Word]) -> list[Word]:
    """As in "An IED planted by rebels exploded": a short form in capitals behind an article is a noun."""
    if not any(word.text.islower() for word in words):
        return words
    for word in list(words):
        determined = kid_of(words, word.i, "det", "nummod") is not None
        short = word.text.isupper() and len(word.text) >= _SHORT and word.text.isalpha()
        if word.pos == "VERB" and short and determined and word.dep in _ROLES:
            words[word.i] = replace(word, pos="NOUN", tag="NN")
    return words


def name_gerunds(words: list[Word]) -> list[Word]:
    """As in "eight dead in Jaffa shooting": an -ing form behind a preposition and a name is a noun."""
    for word in list(words):
        if word.tag != "VBG" or word.pos != "VERB" or word.dep not in {"obl", "nmod"}:
            continue
        cases = {kid.lower for kid in kids_of(words, word.i, "case")}
        named = any(kid.pos == "PROPN" and kid.i == word.i - 1 for kid in kids_of(words, word.i, "compound"))
        if named and cases & _INSIDE and kid_of(words, word.i, "obj", "nsubj") is None:
            words[word.i] = replace(word, pos="NOUN", tag="NN")
    return words


def seat_told_of(words: list[Word]) -> list[Word]:
    """As in "The brigade, deployed to the border in May, went home": the verb behind the commas is the sentence's."""
    for first in list(words):
        subject = kid_of(words, first.i, *SUBJECTS) if first.tag in {"VBN", "VBD"} else None
        if subject is None or subject.i > first.i or words[first.i - 1].text != ",":
            continue
        if kid_of(words, first.i, "aux", "aux:pass", "cop", "mark") is not None or first.dep in {"acl", "acl:relcl"}:
            continue
        main = next((kid for kid in kids_of(words, first.i, "conj") if kid.tag == "VBD" and kid.i > first.i), None)
        if main is None or words[main.i - 1].text != "," or kid_of(words, main.i, "cc", *SUBJECTS) is not None:
            continue
        if kid_of(words, first.i, "obj") is not None:
            continue
        seat_verb(words, subject, replace(first, tag="VBN"), main, before=True)
    return words


def seat_observing(words: list[Word]) -> list[Word]:
    """As in "Monitors documented in recent days continued fighting": what goes on is what they saw."""
    for going in list(words):
        saw = words[going.head] if 0 <= going.head < going.i else None
        if saw is None or going.dep != "conj" or going.lower not in words_of("going_on_forms"):
            continue
        thing = kid_of(words, going.i, "obj")
        bare = kid_of(words, going.i, "cc", *SUBJECTS) is None and kid_of(words, saw.i, "obj") is None
        if saw.lower not in words_of("observing") or thing is None or thing.i < going.i or not bare:
            continue
        for kid in kids_of(words, going.i):
            words[kid.i] = replace(kid, head=saw.i)
        words[thing.i] = replace(thing, dep="obj", head=saw.i)
        words[going.i] = replace(going, pos="ADJ", tag="JJ", dep="amod", head=thing.i)
    return words


def verb_infinitives(words: list[Word]) -> list[Word]:
    """As in "ordered his men to march on the capital": what somebody is told to do is a verb."""
    bases = load_frames().base_of
    for word in list(words[1:]):
        to, verb = words[word.i - 1], words[word.head] if 0 <= word.head < word.i else None
        if word.tag != "NN" or verb is None or verb.lower not in words_of("object_control") or to.head != word.i:
            continue
        if to.lower != "to" or bases.get(word.lower) != word.lower or kid_of(words, verb.i, "obj") is None:
            continue
        if kid_of(words, word.i, "det", "amod", "compound", "nmod:poss") is not None:
            continue
        words[to.i] = replace(to, pos="PART", tag="TO", dep="mark")
        words[word.i] = replace(word, pos="VERB", tag="VB", dep="xcomp")
        for kid in kids_of(words, word.i, "nmod"):
            words[kid.i] = replace(kid, dep="obl")
    return words


def part_trailing(words: list[Word]) -> list[Word]:
    """As in "A mine exploded in Bara, no word on casualties": what is not known stands beside the sentence."""
    for noun in list(words):
        verb = words[noun.head] if 0 <= noun.head < noun.i else None
        if verb is None or verb.pos != "VERB" or noun.dep != "conj" or noun.pos != "NOUN":
            continue
        none = next((kid for kid in kids_of(words, noun.i, "det") if kid.lower == "no"), None)
        if none is not None and words[none.i - 1].text == "," and kid_of(words, noun.i, "cc") is None:
            words[noun.i] = replace(noun, dep="parataxis")
    return words


def free_names(words: list[Word]) -> list[Word]:
    """A name is no part of the preposition before it: "killed in Tel Marda near Hama" was in Tel Marda."""
    for name in list(words):
        case = words[name.head] if name.head == name.i - 1 else name
        if name.dep != "fixed" or name.pos != "PROPN" or case.pos != "ADP" or case.dep != "case" or case.head < name.i:
            continue
        later = words[case.head]
        words[name.i] = replace(name, dep=later.dep, head=later.head)
        words[case.i] = replace(case, head=name.i)
    return words


STRAY_REPAIRS = (
    free_names,
    part_trailing,
    verb_infinitives,
    name_short_forms,
    name_gerunds,
    seat_told_of,
    seat_observing,
)
