"""Arcs of clauses on strikes that the parser is known to hang wrong.

What monitors of a war write in one breath: "jets which we think were Russian fired rockets near the camp" (the only
verb of the sentence taken for an adjective), "carried out a raid, targeting a house" (a participle taken for a
preposition), "an attack using rockets against the town" (the target hung on the rockets).
"""

from dataclasses import replace
from itertools import pairwise

from orontes.claims.frames import load_frames
from orontes.claims.lexicon import words_of
from orontes.claims.nouns.sorter import noun_classes
from orontes.claims.tree import Word, kid_of, kids_of, root_of
from orontes.claims.word_classes import ARMS, NOUNS, PAST
from orontes.knowledge import country_of_demonym

AIMED = frozenset({"against", "on", "at", "upon"})


def free_participles(words: list[Word]) -> list[Word]:
    """A "preposition" in -ing that tells a deed is a clause of the verb above: "stormed a farm, targeting it"."""
    frames = load_frames()
    for word in list(words):
        base = frames.base_of.get(word.lower, "")
        if (
            word.dep != "case"
            or word.tag != "VBG"
            or word.head <= word.i
            or base not in frames.verbs
            or base in words_of("no_deeds")
        ):
            continue
        thing, before = words[word.head], words[word.i - 1]
        thrown = before.i == thing.head and bool(noun_classes(before.lower) & ARMS)
        above = _verb_above(words, thing)
        free = above is not None and before.text == "," and not _tells_deed(words, above, word)
        if above is None or above.i > word.i or not (free or thrown):
            continue
        words[word.i] = replace(word, dep="advcl", head=above.i, pos="VERB")
        words[thing.i] = replace(thing, dep="obj", head=word.i)
        if before.head == thing.i:
            words[before.i] = replace(before, head=word.i)
    return words


def _verb_above(words: list[Word], noun: Word) -> Word | None:
    """The verb that a noun depends on, over other nouns."""
    above = words[noun.head] if noun.head >= 0 else None
    while above is not None and above.pos in NOUNS:
        above = words[above.head] if above.head >= 0 else None
    return above if above is not None and above.pos == "VERB" else None


def _tells_deed(words: list[Word], verb: Word, end: Word) -> bool:
    """Whether a noun before tells the deed whose target is meant: "reported a raid, targeting a farm"."""
    deeds = load_frames().nouns
    return any(word.pos in NOUNS and word.lower in deeds for word in words[verb.i : end.i])


def aim_attacks(words: list[Word]) -> list[Word]:
    """What an attack "using rockets against the town" was aimed at is the attack's, not the rockets'."""
    nouns = load_frames().nouns
    for word in list(words):
        deed = words[word.head] if word.head >= 0 else None
        if word.lower not in words_of("made_using") or word.dep != "acl" or deed is None or deed.lower not in nouns:
            continue
        aimed = False
        arms = {kid.i for kid in kids_of(words, word.i, "obj")}
        for kid in [kid for kid in words if kid.head == word.i or kid.head in arms]:
            case = kid_of(words, kid.i, "case")
            aimed = aimed or (case is not None and case.lower in AIMED)
            if kid.dep in {"obl", "nmod"} and kid.i > word.i and aimed:
                words[kid.i] = replace(kid, dep="nmod", head=deed.i)
    return words


def free_believed(words: list[Word]) -> list[Word]:
    """The verb behind what is believed of its doer: "jets that we think were Russian fired rockets at the camp"."""
    root = root_of(words)
    if root is None or root.pos not in NOUNS:
        return words
    belief = next((kid for kid in kids_of(words, root.i, "acl:relcl") if kid.lower in words_of("believed_of")), None)
    hidden = next((w for w in words if w.dep == "amod" and w.tag in PAST and w.i > root.i), None) if belief else None
    if belief is None or hidden is None or hidden.i < 1:
        return words
    nation, thing = words[hidden.i - 1], words[hidden.head]
    told = thing.head == belief.i and nation.head == thing.i and country_of_demonym(nation.text) is not None
    if not told or thing.i < hidden.i:
        return words
    words[hidden.i] = replace(hidden, pos="VERB", tag="VBD", dep="ROOT", head=-1)
    words[root.i] = replace(root, dep="nsubj", head=hidden.i)
    words[nation.i] = replace(nation, dep=thing.dep, head=belief.i)
    words[thing.i] = replace(thing, dep="obj", head=hidden.i)
    for kid in [*kids_of(words, root.i), *kids_of(words, belief.i), *kids_of(words, thing.i)]:
        if kid.i < hidden.i and kid.head == thing.i:
            words[kid.i] = replace(kid, head=nation.i)
        elif kid.i > thing.i and kid.head in {root.i, belief.i}:
            words[kid.i] = replace(kid, head=hidden.i)
    return words


def seat_carried_out(words: list[Word]) -> list[Word]:
    """A participle with its doer right behind a deed is the deed's: "died in an attack carried out by rebels"."""
    for verb, before in zip(words[1:], list(words), strict=False):
        if (
            verb.tag not in PAST
            or verb.dep not in {"conj", "parataxis", "dep"}
            or before.lower not in load_frames().nouns
        ):
            continue
        kids = {kid.dep for kid in kids_of(words, verb.i)}
        if before.pos in NOUNS and "obl:agent" in kids and not kids & {"nsubj", "nsubj:pass", "aux", "aux:pass", "cc"}:
            words[verb.i] = replace(verb, dep="acl", head=before.i, tag="VBN")
    return words


def name_shellings(words: list[Word]) -> list[Word]:
    """A "verb" in -ing behind "subjected to" is the noun of the deed: "was subjected to intense artillery shelling"."""
    for word in list(words):
        above = words[word.head] if word.head >= 0 else None
        if word.tag != "VBG" or word.pos != "VERB" or above is None or above.lower not in words_of("suffering"):
            continue
        kids = kids_of(words, word.i)
        to = next((kid for kid in kids if kid.lower == "to" and kid.dep in {"mark", "case"}), None)
        if to is None or word.lower not in load_frames().nouns or any(kid.dep == "obj" for kid in kids):
            continue
        words[to.i] = replace(to, dep="case", pos="ADP")
        words[word.i] = replace(word, pos="NOUN", tag="NN", dep="obl")
    return words


def free_objects(words: list[Word]) -> list[Word]:
    """What stands behind a time between commas is the verb's object: "bombed, late on Monday, a market in Goma"."""
    for thing in list(words):
        day = words[thing.head] if thing.dep == "appos" and thing.head >= 0 else None
        if day is None or "time" not in noun_classes(day.lower) or "time" in noun_classes(thing.lower):
            continue
        verb = words[day.head] if day.head >= 0 else None
        told = verb is not None and verb.i < day.i and load_frames().base_of.get(verb.lower) in load_frames().verbs
        if verb is None or not told or kids_of(words, verb.i, "obj"):
            continue
        if words[verb.i + 1].text == "," and kids_of(words, thing.i, "det"):
            words[thing.i] = replace(thing, dep="obj", head=verb.i)
    return words


def name_sites(words: list[Word]) -> list[Word]:
    """The name before an adjective and a site is the site's: "Damascus international airport"."""
    for name, sort in pairwise(list(words)):
        site = words[sort.head] if sort.head == sort.i + 1 < len(words) else None
        hung = name.pos == "PROPN" and name.dep == "compound" and name.head == sort.i
        if hung and sort.pos == "ADJ" and sort.dep == "amod" and site is not None and site.pos == "NOUN":
            words[name.i] = replace(name, head=site.i)
    return words


STRIKE_REPAIRS = (free_participles, aim_attacks, free_believed, name_shellings, free_objects, name_sites)
