"""Verbs of a list of deeds that the parser hung on a noun: "…, burning granaries and stealing cattle".

A form in -ing right behind a comma, with a noun behind it that no preposition leads, goes on with the deeds of the verb
before. A past form behind "and" whose clause has a finite verb before joins that verb and no noun or form in -ing.
"""

from dataclasses import replace
from itertools import pairwise

from orontes.claims.frames import load_frames
from orontes.claims.lexicon import words_of
from orontes.claims.nouns.sorter import noun_classes
from orontes.claims.tree import Word, kids_of
from orontes.claims.word_classes import FATES, FINITE, NOMINALS, NOUNS, PAST, SUBJECTS, VERBS

AFTER = 5

BEFORE = frozenset({"nummod", "amod", "det", "compound", "advmod"})
"""What stands before a listed subject."""


def lead_gerund_lists(words: list[Word]) -> list[Word]:
    """Forms in -ing behind a comma, read as describing the noun behind, go on with the deeds of the verb before."""
    verbs = load_frames().base_of
    for first in list(words):
        thing = words[first.head] if first.head > first.i else first
        if first.tag != "VBG" or first.dep != "amod" or first.lower not in verbs or first.i < 2 or thing.head < 0:
            continue
        main = words[thing.head]
        bare = not any(kid.i < first.i for kid in kids_of(words, thing.i, "case", "det"))
        if words[first.i - 1].text != "," or main.pos != "VERB" or main.i > first.i or not bare:
            continue
        words[first.i] = replace(first, pos="VERB", dep="advcl", head=main.i)
        words[thing.i] = replace(thing, dep="obj", head=first.i)
        for word in list(words):
            if word.head != thing.i or word.i < thing.i:
                continue
            if word.tag == "VBG" and word.dep in {"conj", "acl"}:
                words[word.i] = replace(word, dep="conj", head=first.i)
                _take_object(words, word)
            elif word.dep in {"obl", "advcl", "punct"}:
                words[word.i] = replace(word, head=first.i)
    return words


def _take_object(words: list[Word], verb: Word) -> None:
    """Gives a verb the bare noun right behind it as its object."""
    if kids_of(words, verb.i, "obj"):
        return
    for thing in words[verb.i + 1 : verb.i + AFTER]:
        if thing.pos in {"ADP", "VERB", "PUNCT", "CCONJ"}:
            return
        if thing.pos in NOMINALS and thing.dep != "compound":
            words[thing.i] = replace(thing, dep="obj", head=verb.i)
            return


def join_finite(words: list[Word]) -> list[Word]:
    """A past tense joined to a form in -ing joins the finite verb above: "denied shelling and accused rebels"."""
    for verb in list(words):
        form = words[verb.head] if 0 <= verb.head < verb.i else verb
        if verb.tag != "VBD" or verb.dep != "conj" or form.tag not in {"VBG", "VB"} or form.head < 0:
            continue
        helped = any(kid.dep.startswith("nsubj") or kid.dep == "mark" for kid in kids_of(words, verb.i))
        above = form
        while above.head >= 0 and above.tag not in FINITE:
            above = words[above.head]
        if not helped and above.pos == "VERB" and above.tag == "VBD" and form.dep in {"xcomp", "advcl", "ccomp"}:
            words[verb.i] = replace(verb, head=above.i)
    return words


def join_past(words: list[Word]) -> list[Word]:
    """A past form joined to a noun before it takes the noun behind: "entered from the north and shot residents"."""
    frames = load_frames()
    for verb in list(words):
        noun = words[verb.head] if 0 <= verb.head < verb.i else verb
        thing = words[noun.head] if noun.head > verb.i else noun
        if verb.tag not in PAST or verb.dep != "conj" or noun.pos not in NOMINALS or thing is noun:
            continue
        cc = words[verb.i - 1]
        main = words[thing.head] if thing.head >= 0 else thing
        while main.head >= 0 and main.pos not in VERBS:
            main = words[main.head]
        if cc.dep != "cc" or main.tag != "VBD" or main.i > noun.i or verb.lower not in frames.base_of:
            continue
        words[noun.i] = replace(noun, dep="obl", head=main.i)
        words[verb.i] = replace(verb, tag="VBD", head=main.i)
        words[thing.i] = replace(thing, dep="obj", head=verb.i)
        for kid in kids_of(words, thing.i):
            if kid.i < noun.i:
                words[kid.i] = replace(kid, head=noun.i)
    return words


def free_counted_objects(words: list[Word]) -> list[Word]:
    """A counted noun without a preposition right behind a verb is its object: "shot down 48 of 60 drones"."""
    for noun in list(words):
        verb = words[noun.head] if 0 <= noun.head < noun.i else noun
        if noun.dep != "obl" or noun.pos != "NOUN" or verb.pos != "VERB" or verb.lower not in load_frames().base_of:
            continue
        kids = kids_of(words, noun.i)
        number = next((kid for kid in kids if kid.dep == "nummod"), None)
        taken = bool(kids_of(words, verb.i, "obj"))
        near = number is not None and number.i - verb.i <= 2
        if number is not None and near and not taken and not any(kid.dep == "case" for kid in kids):
            words[noun.i] = replace(noun, dep="obj")
    return words


def part_weapons(words: list[Word]) -> list[Word]:
    """Deeds joined behind a preposition are each their own: "died in air raids and mortar fire"."""
    for deed in list(words):
        fire = words[deed.head] if deed.head > deed.i else deed
        if deed.dep != "compound" or deed.tag != "NNS" or fire.pos != "NOUN" or deed.lower not in load_frames().nouns:
            continue
        between = words[deed.i + 1 : fire.i]
        joint = next((word for word in between if word.dep == "cc"), None)
        weapon = next((word for word in between if word.dep == "conj" and word.head == deed.i), None)
        led = any(kid.i < deed.i for kid in kids_of(words, deed.i, "case"))
        if joint is None or weapon is None or not led or weapon.i + 1 != fire.i:
            continue
        words[deed.i] = replace(deed, dep="nmod" if words[fire.head].pos == "NOUN" else "obl", head=fire.head)
        words[fire.i] = replace(fire, dep="conj", head=deed.i)
        words[joint.i] = replace(joint, head=fire.i)
        words[weapon.i] = replace(weapon, dep="compound", head=fire.i)
    return words


def join_as_well(words: list[Word]) -> list[Word]:
    """What is added to an object is a further one: "seized the bridge in Bara, as well as the dam", "and the dam"."""
    for added in list(words):
        if added.dep not in {"obl", "advcl", "dep", "conj"} or added.pos not in NOUNS or added.head < 0:
            continue
        kids = [kid for kid in kids_of(words, added.i) if kid.i < added.i]
        joint = next((kid for kid in kids if kid.dep in {"cc", "case", "mark"} and kid.lower in {"as", "and"}), None)
        thing = _added_to(words, added)
        if joint is None or thing is None:
            continue
        as_well = [word.lower for word in words[joint.i : joint.i + 3]] == ["as", "well", "as"]
        one = added.tag == "NN" and any(kid.dep == "det" for kid in kids)
        both = one and "place" in noun_classes(thing.lower) & noun_classes(added.lower)
        if as_well or (added.dep == "conj" and both):
            words[added.i] = replace(added, dep="conj", head=thing.i)
            words[joint.i] = replace(joint, dep="cc")
    return words


def _added_to(words: list[Word], added: Word) -> Word | None:
    """The object that something is added to; the parser may have hung a thing on the name of a place before it."""
    verb = words[added.head]
    if added.dep == "conj":
        way = verb.lower in words_of("ways_of_compass") and added.lower not in words_of("ways_of_compass")
        if not (verb.pos == "PROPN" or way) or added.pos != "NOUN":
            return None
        while verb.dep in {"nmod", "obl", "nmod:poss", "obj", "flat", "compound"} and verb.head >= 0:
            verb = words[verb.head]
    return next((kid for kid in kids_of(words, verb.i, "obj") if kid.i < added.i), None)


def join_subjects(words: list[Word]) -> list[Word]:
    """Two subjects with "and" before the second are a list: "Noor, a mayor, and five other people were shot"."""
    for second in list(words):
        if second.dep not in SUBJECTS or second.pos not in NOUNS or second.head <= second.i:
            continue
        first = next((kid for kid in kids_of(words, second.head) if kid.dep == second.dep and kid.i < second.i), None)
        low = min([second.i, *(kid.i for kid in kids_of(words, second.i, *BEFORE) if kid.i < second.i)])
        joint = words[low - 1] if low > 0 else second
        if first is None or first.pos not in NOUNS or joint.lower != "and" or joint.head not in {second.head, second.i}:
            continue
        words[second.i] = replace(second, dep="conj", head=first.i)
        words[joint.i] = replace(joint, head=second.i)
    return words


def part_hostages(words: list[Word]) -> list[Word]:
    """Of all who were taken "hostage" is said behind the last: "took a priest and a dozen parishioners hostage"."""
    for state in list(words):
        taken = words[state.head] if 0 <= state.head < state.i else state
        last = words[state.i - 1] if state.i else state
        if state.lower not in FATES or state.dep != "conj" or taken.dep != "obj":
            continue
        if last.dep != "compound" or last.head != state.i or last.pos != "NOUN":
            continue
        words[last.i] = replace(last, dep="conj", head=taken.i)
        for kid in [kid for kid in kids_of(words, state.i) if kid.i < last.i]:
            words[kid.i] = replace(kid, head=last.i)
        words[state.i] = replace(state, dep="xcomp", head=taken.head)
    return words


def hang_articles(words: list[Word]) -> list[Word]:
    """An article taken for a subject is that of the name right behind it: "The RSF and Hamdan Group attacked"."""
    for article, name in pairwise(list(words)):
        loose = article.dep in SUBJECTS | {"det"} and article.head == name.head
        if article.lower == "the" and article.pos == "DET" and loose and name.pos in NOUNS and name.dep in SUBJECTS:
            words[article.i] = replace(article, dep="det", head=name.i)
    return words


def part_states(words: list[Word]) -> list[Word]:
    """What lies "in Gedaref, Sennar and Kassala states" lies there; nobody states anything."""
    for verb in list(words[2:]):
        name = words[verb.i - 1]
        if verb.lower != "states" or verb.pos != "VERB" or verb.head < 0 or name.pos != "PROPN":
            continue
        first = next((kid for kid in kids_of(words, verb.i, *SUBJECTS) if kid.i < verb.i), name)
        joined = name.head == first.i and name.dep == "conj"
        if not joined or not kids_of(words, first.i, "case"):
            continue
        for kid in kids_of(words, verb.i):
            words[kid.i] = replace(kid, head=verb.head)
        words[first.i] = replace(first, dep="obl", head=verb.head)
        words[verb.i] = replace(verb, pos="NOUN", tag="NNS", dep="list", head=name.i)
    return words


def prefer_other(words: list[Word]) -> list[Word]:
    """Of two told as "not … but …" the second stands in the sentence: "taken not by the army but by rebels"."""
    for second in list(words):
        first = words[second.head] if second.dep == "conj" and second.head >= 0 else None
        if first is None or not any(kid.lower == "but" for kid in kids_of(words, second.i, "cc")):
            continue
        denied = any(kid.lower == "not" for kid in kids_of(words, first.i, "advmod"))
        if denied and first.pos in NOUNS and second.pos in NOUNS and first.head >= 0:
            words[second.i] = replace(second, dep=first.dep, head=first.head)
            words[first.i] = replace(first, dep="dep", head=second.i)
    return words


LIST_REPAIRS = (
    part_states,
    prefer_other,
    part_hostages,
    hang_articles,
    join_subjects,
    lead_gerund_lists,
    join_finite,
    join_past,
    free_counted_objects,
    part_weapons,
    join_as_well,
)
"""The repairs of this module in the order in which they are made."""
