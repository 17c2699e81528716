"""Arcs around verb forms that the parser hangs wrong: complements of objects, gerunds with a subject, participles.

As in "declare it liberated", "led to the town being captured", "messages to displaced people", "continue to march",
"reports of rebels advancing".
"""

from dataclasses import replace

from orontes.claims.frames import load_frames
from orontes.claims.lexicon import word_sets, words_of
from orontes.claims.tree import Word, kids_of
from orontes.claims.word_classes import NOMINALS, NOUNS, OBJECTS, PAST, SUBJECTS

NEAR_NAME = 4
LOOSE = frozenset({"conj", "advcl", "acl", "dep", "parataxis", "amod"})


def complete_objects(words: list[Word]) -> list[Word]:
    """A participle or adjective right behind an object is its complement: "declare it fully liberated"."""
    for verb in list(words):
        if verb.lower not in words_of("declaring") or verb.pos != "VERB":
            continue
        thing = next((kid for kid in kids_of(words, verb.i, "obj") if kid.i > verb.i), None)
        if thing is None:
            continue
        at = thing.i + 1
        while at < len(words) and words[at].pos == "ADV":
            at += 1
        if at >= len(words) or words[at].tag not in {"VBN", "JJ", "VBD"} or words[at].dep not in LOOSE:
            continue
        helped = bool(kids_of(words, at, "aux", "aux:pass", "cc", "nsubj", "cop"))
        if not helped and words[at].head != thing.i:
            words[at] = replace(words[at], dep="xcomp", head=verb.i)
    return words


def lead_gerunds(words: list[Word]) -> list[Word]:
    """A noun right before "being" and a participle is its subject: "led to the town being captured"."""
    for being in list(words):
        if being.lower != "being" or being.head <= being.i or being.i == 0:
            continue
        verb, noun = words[being.head], words[being.i - 1]
        if verb.dep != "advcl" or noun.pos not in NOMINALS or noun.dep not in {"obl", "nmod", "obj"} or noun.head < 0:
            continue
        if kids_of(words, verb.i, *SUBJECTS):
            continue
        for kid in kids_of(words, noun.i, "case"):
            words[kid.i] = replace(kid, dep="mark", head=verb.i)
        words[verb.i] = replace(verb, head=noun.head)
        words[noun.i] = replace(noun, dep="nsubj:pass", head=verb.i)
    return words


def free_participles(words: list[Word]) -> list[Word]:
    """What stands behind "to" and is no base form begins no infinitive: "a message to displaced families"."""
    for verb in list(words):
        if verb.tag not in PAST or verb.dep not in {"xcomp", "acl", "advcl"} or verb.i < 1 or verb.head < 0:
            continue
        to = words[verb.i - 1]
        if to.lower != "to" or to.head != verb.i or verb.i + 1 >= len(words):
            continue
        noun = next((w for w in words[verb.i + 1 : verb.i + 4] if w.head == verb.i and w.dep == "obj"), None)
        if noun is None:
            continue
        for kid in kids_of(words, verb.i):
            if kid.i not in {noun.i, to.i}:
                words[kid.i] = replace(kid, head=noun.i)
        words[to.i] = replace(to, dep="case", head=noun.i, pos="ADP")
        words[noun.i] = replace(noun, dep="obl", head=verb.head)
        words[verb.i] = replace(verb, dep="amod", head=noun.i)
    return words


def free_infinitives(words: list[Word]) -> list[Word]:
    """A verb's base form in small letters behind "to" that was taken for a name: "continue to march on the city"."""
    verbs = load_frames().base_of
    for word in list(words):
        if word.tag != "NNP" or not word.text.islower() or verbs.get(word.lower) != word.lower or word.i < 2:
            continue
        to, head = words[word.i - 1], words[word.head] if word.head >= 0 else word
        if to.lower != "to" or to.head != word.i or head.pos != "VERB" or head.i > to.i:
            continue
        words[to.i] = replace(to, dep="mark", pos="PART")
        words[word.i] = replace(word, dep="xcomp", pos="VERB", tag="VB")
        for kid in kids_of(words, head.i, "obl", "obj"):
            if kid.i > word.i:
                words[kid.i] = replace(kid, head=word.i)
    return words


def free_days(words: list[Word]) -> list[Word]:
    """A phrase behind a weekday hangs on what the day dates: "the funeral on Monday of five men"."""
    for noun in list(words):
        day = words[noun.head] if 0 <= noun.head < noun.i else noun
        if noun.dep != "nmod" or day.lower not in words_of("weekdays") or day.head < 0 or noun.pos not in NOMINALS:
            continue
        case = next((kid for kid in kids_of(words, noun.i, "case") if day.i <= kid.i < noun.i), None)
        if case is not None and case.lower not in {"'s", "’s"}:
            verb = words[day.head]
            thing = next((kid for kid in kids_of(words, verb.i, "obj") if kid.i < day.i), None)
            above = thing if case.lower == "of" and thing is not None else verb
            dep = "obl" if above.pos in {"VERB", "AUX", "ADJ"} else "nmod"
            words[noun.i] = replace(noun, dep=dep, head=above.i)
    return words


def free_mourned(words: list[Word]) -> list[Word]:
    """Behind "for" a participle without "to" describes whom the phrase names: "a service for 12 people killed in"."""
    for verb in list(words):
        if verb.dep != "advcl" or verb.tag not in PAST or verb.head < 0:
            continue
        kids = kids_of(words, verb.i)
        mark = next((kid for kid in kids if kid.dep == "mark" and kid.lower == "for"), None)
        who = next((kid for kid in kids if kid.dep.startswith("nsubj")), None)
        if mark is None or who is None or not mark.i < who.i < verb.i or any(kid.dep.startswith("aux") for kid in kids):
            continue
        words[mark.i] = replace(mark, dep="case", head=who.i)
        words[who.i] = replace(who, dep="obl", head=verb.head)
        words[verb.i] = replace(verb, dep="acl", head=who.i, tag="VBN")
    return words


def set_ablaze(words: list[Word]) -> list[Word]:
    """As in "houses were set ablaze": the participle leads, and what it made of them is said of it."""
    for fate in list(words):
        verb = words[fate.i - 1] if fate.i > 0 else fate
        if fate.lower not in words_of("ablaze") or verb.lower != "set" or verb.head != fate.i:
            continue
        for kid in kids_of(words, fate.i):
            if kid.i != verb.i:
                dep = {"cop": "aux:pass", "nsubj": "nsubj:pass"}.get(kid.dep, kid.dep)
                words[kid.i] = replace(kid, head=verb.i, dep=dep)
        words[verb.i] = replace(verb, dep=fate.dep, head=fate.head, pos="VERB", tag="VBN")
        words[fate.i] = replace(fate, dep="xcomp", head=verb.i)
    return words


def join_repeated(words: list[Word]) -> list[Word]:
    """As in "house-to-house raids": a word told twice around "to" only describes the noun behind."""
    for k in range(len(words) - 5):
        first, to, last = words[k], words[k + 2], words[k + 4]
        joined = (words[k + 1].text, to.lower, words[k + 3].text) == ("-", "to", "-") and first.lower == last.lower
        noun = next((word for word in words[k + 5 : k + 8] if word.pos == "NOUN"), None)
        if not joined or noun is None:
            continue
        words[k] = replace(first, dep="amod", head=noun.i, pos="ADJ", tag="JJ")
        for i in range(k + 1, k + 5):
            words[i] = replace(words[i], dep="punct" if words[i].text == "-" else "dep", head=k, pos="X")
    return words


def hang_prevented(words: list[Word]) -> list[Word]:
    """What somebody is stopped "from" doing hangs on the stopping: "stopped a man from throwing a grenade"."""
    barring = word_sets("moods")["stopped"] | word_sets("moods")["failed"]
    for deed in list(words):
        if deed.tag != "VBG" or deed.dep != "acl" or deed.head < 0 or deed.i == 0 or words[deed.i - 1].lower != "from":
            continue
        who = words[deed.head]
        verb = words[who.head] if who.head >= 0 else who
        if verb.lower in barring and verb.pos == "VERB" and who.dep in OBJECTS and verb.i < deed.i:
            words[deed.i] = replace(deed, dep="advcl", head=verb.i)
    return words


def hang_relatives(words: list[Word]) -> list[Word]:
    """A verb with "who" as its subject right behind a noun describes that noun: "Syrians who have endured"."""
    for who in list(words):
        if who.lower != "who" or who.dep != "nsubj" or who.head < 0 or who.i == 0:
            continue
        verb = words[who.head]
        if verb.pos != "VERB" or verb.dep in {"acl:relcl", "ccomp", "conj", "ROOT"} or verb.head < 0:
            continue
        if words[who.i - 1].pos not in NOMINALS or verb.head == who.i - 1:
            continue
        words[verb.i] = replace(verb, dep="acl:relcl", head=who.i - 1)
    return words


def join_names(words: list[Word]) -> list[Word]:
    """Of two subjects side by side the second names the first: "the armed group Al-Shabaab said"."""
    for second in list(words):
        if second.dep != "nsubj" or second.pos != "PROPN":
            continue
        first = next((kid for kid in kids_of(words, second.head, "nsubj") if kid.i < second.i), None)
        if first is None or first.pos != "NOUN" or second.i - first.i > NEAR_NAME:
            continue
        if all(w.pos != "PUNCT" for w in words[first.i : second.i]):
            words[second.i] = replace(second, dep="appos", head=first.i)
    return words


def free_agents(words: list[Word]) -> list[Word]:
    """A participle of motion behind "by" describes the doer: "was destroyed by retreating troops"."""
    for verb in list(words):
        if verb.lower not in words_of("withdrawing") or verb.i < 1 or verb.head < 0 or words[verb.i - 1].lower != "by":
            continue
        noun = next((w for w in words[verb.i + 1 : verb.i + 5] if w.head == verb.i and w.dep == "obj"), None)
        passive = bool(kids_of(words, verb.head, "aux:pass"))
        if noun is None or not (passive or words[verb.head].tag == "VBN"):
            continue
        for kid in kids_of(words, verb.i):
            if kid.i != noun.i:
                words[kid.i] = replace(kid, head=noun.i)
        words[verb.i - 1] = replace(words[verb.i - 1], dep="case", head=noun.i, pos="ADP")
        words[noun.i] = replace(noun, dep="obl:agent", head=verb.head)
        words[verb.i] = replace(verb, dep="amod", head=noun.i)
    return words


def hang_near_participles(words: list[Word]) -> list[Word]:
    """A participle behind "reports of rebels" describes the rebels."""
    for word in list(words):
        if word.dep != "acl" or word.tag != "VBG" or word.i < 2:
            continue
        before = words[word.i - 1]
        of = any(kid.head == before.i and kid.lower == "of" for kid in words[max(0, before.i - 4) : before.i])
        if before.head == word.head and before.dep == "nmod" and before.pos in NOUNS and of:
            words[word.i] = replace(word, head=before.i)
    return words


FORM_REPAIRS = (
    complete_objects,
    lead_gerunds,
    free_participles,
    free_infinitives,
    free_days,
    free_mourned,
    set_ablaze,
    join_repeated,
    hang_prevented,
    hang_relatives,
    join_names,
    free_agents,
)
"""The repairs of this module in the order in which they are made."""
