"""Participles, objects and injuries that the parser takes for descriptions.

As in "two men were slain" (an adjective), "broke open the prison" (the prison hung on "open"), "are still looting
shops" (shops that loot), "one died and another received injuries" (injuries that died) and "the garrison, besieged
since May, repelled an assault" (a garrison that only is besieged); particles as prepositions ("sealed off Bara").
"""

from dataclasses import replace
from itertools import pairwise

from orontes.claims.frames import Frame, load_frames
from orontes.claims.lexicon import words_of
from orontes.claims.nouns.sorter import noun_classes
from orontes.claims.repairs.seating import seat_verb
from orontes.claims.tree import Word, kids_of, subject_link
from orontes.claims.word_classes import FINITE, SUBJECTS

PARTICLES = frozenset({"off", "up", "in", "down", "out", "over"})


def verb_participles(words: list[Word]) -> list[Word]:
    """A participle behind "was" that was taken for an adjective tells a deed: "two men were slain"."""
    verbs = load_frames().base_of
    for word in list(words):
        if word.pos != "ADJ" or word.lower not in verbs or word.lower == verbs[word.lower]:
            continue
        if word.lower.endswith(("ed", "ing")):
            continue  # "it was devastating"
        copula = kids_of(words, word.i, "cop")
        if not copula or not kids_of(words, word.i, "nsubj"):
            continue
        words[word.i] = replace(word, pos="VERB", tag="VBN")
        words[copula[-1].i] = replace(copula[-1], dep="aux:pass")
        for kid in kids_of(words, word.i):
            if kid.dep == "nsubj":
                words[kid.i] = replace(kid, dep="nsubj:pass")
            elif kid.dep == "obl" and any(case.lower == "by" for case in kids_of(words, kid.i, "case")):
                words[kid.i] = replace(kid, dep="obl:agent")
    return words


def open_objects(words: list[Word]) -> list[Word]:
    """What is told behind "broke open" is what was broken: no object of the adjective."""
    for opened in list(words):
        verb = words[opened.head] if opened.head == opened.i - 1 and opened.i > 0 else None
        if opened.lower != "open" or verb is None or verb.pos != "VERB" or kids_of(words, verb.i, "obj"):
            continue
        for thing in kids_of(words, opened.i, "obj"):
            words[thing.i] = replace(thing, head=verb.i)
    return words


def verb_going_on(words: list[Word]) -> list[Word]:
    """A form in -ing behind "are still" is what somebody does: "are still looting shops"."""
    for verb in list(words):
        thing = words[verb.head] if verb.head == verb.i + 1 else None
        if thing is None or verb.dep not in {"amod", "compound"} or verb.tag != "VBG" or thing.pos != "NOUN":
            continue
        copula = kids_of(words, thing.i, "cop")
        if not copula or not any(kid.i < verb.i for kid in kids_of(words, verb.i, "advmod")):
            continue
        if kids_of(words, thing.i, "det") or copula[-1].i > verb.i:
            continue
        words[verb.i] = replace(verb, pos="VERB", dep=thing.dep, head=thing.head)
        for kid in kids_of(words, thing.i):
            if kid.i not in {verb.i} and kid.dep not in {"nmod", "compound", "amod", "nummod"}:
                words[kid.i] = replace(kid, dep="aux" if kid.dep == "cop" else kid.dep, head=verb.i)
        words[thing.i] = replace(thing, dep="obj", head=verb.i)
    return words


def receive_injuries(words: list[Word]) -> list[Word]:
    """Who stands right before "received injuries" was hurt: "one died and another received injuries"."""
    harm = load_frames().harm
    for verb in list(words[1:]):
        hurt = words[verb.head] if verb.head > verb.i else None
        who = words[verb.i - 1]
        told = hurt is not None and verb.dep == "amod" and verb.lower in words_of("sustaining")
        if hurt is None or not told or harm.get(hurt.lower, ("", ""))[1] != "nouns" or who.head != hurt.i:
            continue
        if who.lower not in {"another", "others"} and who.pos != "NUM":
            continue
        words[verb.i] = replace(verb, pos="VERB", tag="VBD", dep=hurt.dep, head=hurt.head)
        for kid in kids_of(words, hurt.i):
            if kid.i < verb.i:
                words[kid.i] = replace(kid, head=verb.i)
        words[who.i] = replace(who, dep="nsubj", head=verb.i)
        words[hurt.i] = replace(hurt, dep="obj", head=verb.i)
    return words


def lead_over_roots(words: list[Word]) -> list[Word]:
    """A participle between commas is no verb of the sentence: "Bara, besieged since May, received its first aid"."""
    verbs = load_frames().base_of
    for part in list(words[2:]):
        who = next((kid for kid in kids_of(words, part.i, *SUBJECTS) if kid.i < part.i - 1), None)
        behind = (kid for kid in kids_of(words, part.i, "advcl", "parataxis") if kid.i > part.i and kid.tag in FINITE)
        verb = next(behind, None)
        if who is None or verb is None or words[part.i - 1].text != "," or part.lower not in verbs:
            continue
        if part.tag not in {"JJ", "VBN"} or kids_of(words, part.i, "aux", "aux:pass", "cop", "mark"):
            continue
        first = min((kid.i for kid in kids_of(words, verb.i, "aux", "aux:pass", "advmod")), default=verb.i)
        if kids_of(words, verb.i, *SUBJECTS, "mark") or words[min(first, verb.i) - 1].text != ",":
            continue
        seat_verb(words, who, replace(part, pos="VERB", tag="VBN"), verb)
    return words


def hang_particles(words: list[Word]) -> list[Word]:
    """A particle that the parser takes for the preposition of the object: "sealed off Bara", "turned in weapons"."""
    index = load_frames()
    for verb, part in pairwise(list(words)):
        thing = words[part.head] if part.head > part.i else None
        if thing is None or part.dep != "case" or part.lower not in PARTICLES or thing.head != verb.i:
            continue
        if verb.pos != "VERB" or thing.dep != "obl" or kids_of(words, verb.i, "obj", "compound:prt"):
            continue
        if len(kids_of(words, thing.i, "case")) > 1:
            continue  # "driven out of Bara"
        senses = index.verbs.get(index.base_of.get(verb.lower, ""), ())
        if any(fixed == part.lower and _takes(frame, thing) for fixed, frame in senses):
            words[part.i] = replace(part, pos="ADP", tag="RP", dep="compound:prt", head=verb.i)
            words[thing.i] = replace(thing, dep="obj")
    return words


def _takes(frame: Frame, thing: Word) -> bool:
    """Whether a frame has such a word for its object."""
    named = thing.text[:1].isupper() and bool(frame.object & {"place", "name"})
    return named or thing.lower in frame.object_words or bool(noun_classes(thing.lower) & frame.object)


def lead_over_participles(words: list[Word]) -> list[Word]:
    """Who is described between commas leads the verb behind: "the garrison, besieged since May, struck"."""
    for part in list(words[2:]):
        verb = words[part.head] if part.head > part.i else None
        who = next((kid for kid in kids_of(words, part.i) if kid.dep in SUBJECTS and kid.i < part.i - 1), None)
        if verb is None or who is None or part.tag != "VBN" or part.dep != "advcl" or words[part.i - 1].text != ",":
            continue
        if kids_of(words, part.i, "aux", "aux:pass", "mark") or kids_of(words, verb.i, *SUBJECTS):
            continue
        words[who.i] = replace(who, dep=subject_link(words, verb.i), head=verb.i)
        words[part.i] = replace(part, dep="acl", head=who.i)
    return words


PARTICIPLE_REPAIRS = (
    verb_participles,
    open_objects,
    verb_going_on,
    receive_injuries,
    lead_over_roots,
    lead_over_participles,
    hang_particles,
)
"""The repairs of this module in the order in which they are made."""
