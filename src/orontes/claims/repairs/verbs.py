"""Finite verbs that the parser took for something else, set right before a passage is read.

A past tense never describes a noun ("Assailants lobbed grenades", "… and smashed windows"), so where the tagger gives
one and the parser hangs it on the noun behind, the noun is its object. What "shot dead" has behind it is what was
shot. Words that our tokenizer splits at hyphens ("sit-in", "cease-fire") are one word where they are known as one.
"""

from dataclasses import replace

from orontes.claims.frames import load_frames
from orontes.claims.lexicon import links_of, words_of
from orontes.claims.tree import Word, kids_of, root_of
from orontes.claims.word_classes import FATES, FINITE, NOMINALS, PAST, VERBS

LEADING = FINITE | {"MD"}
MOVED = frozenset({"punct", "obl", "advmod", "advcl", "parataxis", "nmod", "obl:tmod", "obl:unmarked"})


def free_dead_objects(words: list[Word]) -> list[Word]:
    """The object behind "shot dead" or "left dead" belongs to the verb, and "dead" does not describe it."""
    for word in list(words):
        verb = words[word.i - 1] if word.i > 0 else word
        if word.lower == "dead" and word.dep == "amod" and verb.lower in words_of("felling") and verb.pos == "VERB":
            thing = words[word.head]
            while thing.dep in {"nmod:poss", "compound"} and thing.head > thing.i:
                thing = words[thing.head]
            if thing.head == verb.i:
                words[word.i] = replace(word, dep="xcomp", head=verb.i)
            continue
        above = words[word.head] if word.head >= 0 else None
        if word.dep != "obj" or above is None or above.pos != "ADJ" or above.head < 0:
            continue
        if above.lower in words_of("left_so"):
            words[word.i] = replace(word, head=above.head)
    return words


def tell_left_dead(words: list[Word]) -> list[Word]:
    """Of all whom a deed "left" before "dead" it is said: "left 20 rebels and five soldiers dead"."""
    for word in list(words):
        one = words[word.head] if word.head >= 0 else word
        if word.lower not in words_of("left_so") or word.dep not in {"amod", "acl"} or one.i >= word.i:
            continue
        while one.dep == "conj" and one.head >= 0:
            one = words[one.head]
        if one.dep == "obj" and one.head >= 0 and words[one.head].lower in words_of("leave"):
            words[word.i] = replace(word, dep="xcomp", head=one.head)
    return words


def free_downed(words: list[Word]) -> list[Word]:
    """What was shot down and "launched overnight" is the object, and the participle describes it."""
    for word in list(words):
        verb = next((one for one in reversed(words[: word.i]) if one.lower not in links_of("since_downed")), word)
        shot = words[word.head] if word.head >= 0 else word
        if verb.lower not in words_of("downing") or word.dep != "nsubj" or shot.tag not in PAST or shot.head != verb.i:
            continue
        if shot.i > word.i and not kids_of(words, verb.i, "obj"):
            words[word.i] = replace(word, dep="obj", head=verb.i)
            words[shot.i] = replace(shot, dep="acl", head=word.i)
    return words


def free_objects_of_deaths(words: list[Word]) -> list[Word]:
    """What "hacked to death" or "put to flight" has behind it belongs to the verb, not to the death."""
    for word in list(words):
        death = words[word.head] if word.head >= 0 else word
        if (
            word.dep not in {"obj", "nmod", "dep", "appos"}
            or death.i >= word.i
            or death.lower not in words_of("driven_to")
            or death.head < 0
        ):
            continue
        verb, own = words[death.head], kids_of(words, death.i, "case")
        bare = not kids_of(words, word.i, "case")
        if verb.pos == "VERB" and own and own[0].lower == "to" and bare and verb.i < death.i:
            words[word.i] = replace(word, dep="obj", head=verb.i)
    return words


def tell_taken_hostage(words: list[Word]) -> list[Word]:
    """Whom "took five villagers hostage" names is the object, and what they were made is said of them."""
    for fate in list(words):
        people = words[fate.i - 1] if fate.i > 0 else fate
        if fate.lower not in FATES or fate.dep != "obj" or fate.head < 0 or people.head != fate.i:
            continue
        if people.dep in {"nmod:poss", "compound", "nmod"} and people.pos in NOMINALS:
            words[people.i] = replace(people, dep="obj", head=fate.head)
            words[fate.i] = replace(fate, dep="xcomp")
    return words


def lead_with_pasts(words: list[Word]) -> list[Word]:
    """A past tense that the parser hung on its object leads its clause, joined to the verb before or as the root."""
    for verb in list(words):
        if verb.tag != "VBD" or verb.dep not in {"amod", "compound"} or verb.head <= verb.i or verb.i == 0:
            continue
        thing, before = words[verb.head], words[verb.i - 1]
        if before.dep == "cc" and thing.head >= 0 and thing.head < before.i and words[thing.head].pos == "VERB":
            words[verb.i] = replace(verb, dep="conj", head=thing.head, pos="VERB")
            words[before.i] = replace(before, head=verb.i)
            words[thing.i] = replace(thing, dep="obj", head=verb.i)
        elif before.head < 0 and before.pos in NOMINALS and thing.head in {before.i, -1}:
            _lead(words, before, verb, thing)
    return words


def _lead(words: list[Word], subject: Word, verb: Word, thing: Word) -> None:
    """Makes the verb the root, with the noun before as subject and the noun behind as object."""
    for kid in kids_of(words, subject.i, *MOVED):
        if kid.i > thing.i:
            words[kid.i] = replace(kid, head=verb.i, dep="obl" if kid.dep == "nmod" else kid.dep)
    words[verb.i] = replace(verb, dep="ROOT", head=-1, pos="VERB")
    words[subject.i] = replace(subject, dep="nsubj", head=verb.i)
    words[thing.i] = replace(thing, dep="obj", head=verb.i)


def lead_lone_verbs(words: list[Word]) -> list[Word]:
    """In a sentence without a verb the participle between two nouns is its verb: "The coastguard exchanged shots"."""
    root = root_of(words)
    if root is None or root.pos != "NOUN" or words[-1].text not in {".", "!"}:
        return words
    if any(word.tag in LEADING and word.dep != "amod" for word in words):
        return words
    for verb in words[1 : root.i]:
        before = words[verb.i - 1]
        if verb.tag not in PAST or verb.dep not in {"amod", "compound"} or verb.head != root.i:
            continue
        if before.head not in {root.i, verb.i} or not (before.pos in NOMINALS or before.text[:1].isupper()):
            return words
        return _lead_whole(list(words), before, verb, root)
    return words


def _lead_whole(words: list[Word], subject: Word, verb: Word, thing: Word) -> list[Word]:
    """Makes the verb the root, what stands before it its subject with its words, and the old root its object."""
    for kid in kids_of(words, thing.i):
        if kid.i < verb.i and kid.i != subject.i:
            words[kid.i] = replace(kid, head=subject.i)
    words[subject.i] = replace(subject, pos="PROPN" if subject.pos not in NOMINALS else subject.pos)
    _lead(words, words[subject.i], verb, thing)
    return words


def join_running_battles(words: list[Word]) -> list[Word]:
    """Battles that run are no running: "fought running battles"."""
    for word in list(words[:-1]):
        behind = words[word.i + 1]
        if word.lower != "running" or behind.lower not in words_of("battles") or behind.head != word.i:
            continue
        words[behind.i] = replace(behind, head=word.head, dep="obj" if word.dep == "xcomp" else word.dep)
        for kid in kids_of(words, word.i):
            if kid.i > behind.i:
                words[kid.i] = replace(kid, head=behind.i, dep="nmod" if kid.dep == "obl" else kid.dep)
        words[word.i] = replace(word, pos="ADJ", tag="JJ", dep="amod", head=behind.i)
    return words


def verb_governed_gerunds(words: list[Word]) -> list[Word]:
    """A form in -ing that a verb governs and that has an object is a verb: "denied shelling the town"."""
    having = {word.head for word in words if word.dep == "obj"}
    for word in list(words):
        noun = word.pos == "NOUN" and word.lower.endswith("ing")
        if noun and word.dep in {"xcomp", "ccomp"} and word.i in having:
            words[word.i] = replace(word, pos="VERB", tag="VBG")
    return words


def lead_no_longer(words: list[Word]) -> list[Word]:
    """What is "no longer" so leads its clause, and "longer" only says since when: "is no longer in control"."""
    for word in list(words[1:]):
        if word.lower != "longer" or words[word.i - 1].lower != "no":
            continue
        below = kids_of(words, word.i)
        told = next((kid for kid in below if kid.i > word.i and kid.dep in {"obl", "nmod", "xcomp"}), None)
        if told is None or not any(kid.dep == "cop" for kid in below):
            continue
        for kid in below:
            words[kid.i] = replace(kid, head=told.i)
        words[told.i] = replace(told, dep=word.dep, head=word.head)
        words[word.i] = replace(word, dep="advmod", head=told.i)
    return words


def join_hyphens(words: list[Word]) -> list[Word]:
    """A known word that was split at its hyphen stands whole in its last part, which is no preposition then."""
    frames = load_frames()
    for word in words:
        again = word.lower.removeprefix("re-") if word.lower.startswith("re-") else ""
        whole = next((form for form in (f"re{again}", again) if form in frames.base_of), None) if again else None
        if whole is not None and word.lower not in frames.base_of:
            words[word.i] = replace(word, lower=whole)
    for first, mark, last in zip(list(words), words[1:], words[2:], strict=False):
        joined = f"{first.lower}-{last.lower}"
        if joined in frames.base_of and last.pos == "VERB":
            words[last.i] = replace(last, lower=joined)
        if mark.text != "-" or joined not in frames.nouns or mark.start != first.end or last.start != mark.end:
            continue
        dep, head = last.dep, last.head
        if dep in {"case", "mark", "advmod"} and head > last.i:
            taken = words[head]
            dep, head = taken.dep, taken.head
            words[taken.i] = replace(taken, dep="nmod", head=last.i)
        words[last.i] = replace(last, lower=joined, pos="NOUN", tag="NN", dep=dep, head=head)
        words[first.i] = replace(first, pos="NOUN", tag="NN", dep="compound", head=last.i)
        words[mark.i] = replace(mark, dep="punct", head=last.i)
        for word in list(words[: first.i]):
            if word.head == first.i:
                words[word.i] = replace(word, head=last.i)
    return words


def verb_only_pasts(words: list[Word]) -> list[Word]:
    """Words that are pasts of verbs and nothing else lead their clause: "An explosion shook Kabul"."""
    for verb in list(words):
        if verb.lower not in words_of("only_pasts") or verb.pos in VERBS:
            continue
        words[verb.i] = replace(verb, pos="VERB", tag="VBD")
        own = kids_of(words, verb.i)
        before = next((kid for kid in reversed(own) if kid.i < verb.i and kid.pos in NOMINALS), None)
        led = any(kid.dep.startswith("nsubj") for kid in own)
        if before is not None and not led and not kids_of(words, before.i, "case"):
            words[before.i] = replace(before, dep="nsubj")
        thing = words[verb.i + 1] if verb.i + 1 < len(words) else verb
        if thing.head == verb.i and thing.dep in {"appos", "flat", "nmod"}:
            words[thing.i] = replace(thing, dep="obj")
    return words


VERB_REPAIRS = (
    *(verb_only_pasts, join_hyphens, lead_lone_verbs, join_running_battles, lead_with_pasts),
    *(free_dead_objects, tell_left_dead, free_downed, free_objects_of_deaths, tell_taken_hostage),
)
"""The repairs of this module that are made first, in their order."""
