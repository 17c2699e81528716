"""Arcs of headlines and posts, which leave out verbs and articles.

As in "Heavy shelling now on Bara", "Watch: the moment a missile struck a bridge", "Toll of strike on Bara rises to 21",
"a strike on the market killed eight".
"""

from dataclasses import replace

from orontes.claims.frames import load_frames
from orontes.claims.lexicon import endings_of, words_of
from orontes.claims.tree import Word, kids_of, root_of
from orontes.claims.word_classes import FINITE, NOUNS, SUBJECTS, VERBS

_OPENING = 5
"""How many words of a headline may tell its dead, or behind them its wounded."""


def tell_moments(words: list[Word]) -> list[Word]:
    """What happens in a moment describes it: in "the moment a missile struck" it is the missile that struck."""
    for moment in list(words):
        verb = words[moment.head] if moment.head > moment.i else moment
        doers = [kid for kid in kids_of(words, verb.i, *SUBJECTS) if kid.i > moment.i]
        if moment.lower not in words_of("moments") or not moment.dep.startswith("nsubj") or not doers:
            continue
        for kid in kids_of(words, verb.i):
            if kid.i < moment.i:
                words[kid.i] = replace(kid, head=moment.i)
        told = "obj" if verb.dep == "ccomp" else verb.dep
        words[moment.i] = replace(moment, dep=told, head=verb.head, pos="NOUN")
        words[verb.i] = replace(verb, dep="acl:relcl", head=moment.i)
    return words


def lead_deeds(words: list[Word]) -> list[Word]:
    """A deed that a word parts from its place leads it: "Clashes now in Burao"."""
    for place in list(words):
        kids = kids_of(words, place.i)
        case = next((kid for kid in kids if kid.dep == "case" and kid.i < place.i), None)
        deed = next((kid for kid in kids if kid.dep == "nsubj" and kid.pos in NOUNS), None)
        verbless = not any(kid.dep in {"cop", "aux"} for kid in kids)
        if place.head >= 0 or case is None or deed is None or not verbless or deed.i > case.i:
            continue
        if deed.lower not in load_frames().nouns:
            continue
        for kid in kids:
            if kid.i < case.i:
                words[kid.i] = replace(kid, head=deed.i)
        words[deed.i] = replace(deed, dep=place.dep, head=-1)
        words[place.i] = replace(place, dep="nmod", head=deed.i)
    return words


def count_harmed(words: list[Word]) -> list[Word]:
    """A bare number right behind a verb of harm is whom it harmed: "the strike killed eight"."""
    for number in list(words):
        verb = words[number.i - 1] if number.i > 0 and number.head >= 0 else number
        near = number.head in {verb.i, verb.head}  # "bombs hospital, killing 40"
        loose = number.dep == "dep" or (number.dep == "obj" and number.head != verb.i)
        free = near and loose and number.pos == "NUM" and verb.pos == "VERB"
        if free and verb.lower in load_frames().harm and not kids_of(words, verb.i, "obj"):
            words[number.i] = replace(number, dep="obj", head=verb.i)
    return words


def link_deeds(words: list[Word]) -> list[Word]:
    """The "as" before the subject of a deed opens its clause: "130 killed as tribal fighters attack Marawi"."""
    for doer in list(words):
        opening = next((kid for kid in kids_of(words, doer.i, "case") if kid.lower in {"as", "after"}), None)
        deed = words[doer.head] if doer.dep in SUBJECTS and doer.head > doer.i else None
        if opening is None or deed is None or deed.pos != "VERB" or deed.dep not in {"ccomp", "parataxis"}:
            continue
        if deed.head < opening.i and deed.head >= 0:
            words[opening.i] = replace(opening, dep="mark", head=deed.i, pos="SCONJ")
            words[deed.i] = replace(deed, dep="advcl")
    return words


def lead_dead(words: list[Word]) -> list[Word]:
    """A number of dead before a comma and the wounded is a clause as theirs: "17 dead, dozens injured in blast"."""
    dead = next((word for word in words[1:_OPENING] if word.lower == "dead" and words[word.i - 1].pos == "NUM"), None)
    if dead is None or dead.i + 2 >= len(words) or words[dead.i + 1].text != ",":
        return words
    number, behind = words[dead.i - 1], words[dead.i + 2 : dead.i + 2 + _OPENING]
    hurt = next((word for word in behind if word.lower in load_frames().harm and word.pos == "VERB"), None)
    if hurt is None or not kids_of(words, hurt.i, *SUBJECTS):
        return words
    tops = {number.i, dead.i, hurt.i}
    if sum(words[k].head < 0 for k in tops) != 1 or any(words[k].head not in {*tops, -1} for k in tops):
        return words
    for kid in [kid for k in (number.i, dead.i) for kid in kids_of(words, k)]:
        if kid.i not in tops:
            before = kid.i < number.i
            words[kid.i] = replace(kid, head=number.i if before else dead.i, dep="advmod" if before else kid.dep)
    words[number.i] = replace(number, dep="nsubj", head=dead.i)
    words[dead.i] = replace(dead, dep="ROOT", head=-1)
    words[hurt.i] = replace(hurt, dep="conj", head=dead.i)
    return words


def join_tolls(words: list[Word]) -> list[Word]:
    """The wounded behind a comma were hurt in what killed: "17 killed, dozens injured in Goma blast"."""
    harm = load_frames().harm
    for second in list(words):
        first = words[second.head] if second.dep in {"ccomp", "parataxis"} and second.head >= 0 else None
        if first is None or first.i > second.i or not {first.lower, second.lower} <= set(harm) or first.head >= 0:
            continue
        subject = next((kid for kid in kids_of(words, second.i, *SUBJECTS) if kid.i < second.i), None)
        bare = not any(kids_of(words, verb.i, "aux", "aux:pass", "obj", "mark") for verb in (first, second))
        if subject is None or not bare or words[first.i + 1].text != ",":
            continue
        words[second.i] = replace(second, dep="conj")
    return words


def rise_tolls(words: list[Word]) -> list[Word]:
    """A headline's toll before the verb that says what it reached is its subject: "Toll of strike on Bara rises to"."""
    for toll in list(words):
        if toll.lower not in words_of("running_counts") | {"toll"} or toll.head >= 0:
            continue
        rose = next((kid for kid in kids_of(words, toll.i, "parataxis", "acl") if kid.i > toll.i), None)
        if rose is None or rose.lower not in words_of("reaching") or rose.tag not in FINITE:
            continue
        if any(word.pos == "PUNCT" for word in words[toll.i : rose.i]):
            continue
        for kid in kids_of(words, toll.i):
            if kid.i > rose.i:
                words[kid.i] = replace(kid, head=rose.i)
        words[rose.i] = replace(rose, dep=toll.dep, head=-1, pos="VERB")
        words[toll.i] = replace(toll, dep="nsubj", head=rose.i)
    return words


def lead_described(words: list[Word]) -> list[Word]:
    """An adjective taken for a noun before a deed only describes it: "indiscriminate firing by troops"."""
    for deed in list(words):
        before = words[deed.i - 1] if deed.i > 0 else deed
        behind = deed.tag == "VBG" and deed.dep == "acl" and deed.head == before.i and before.tag == "NN"
        described = behind and before.lower.endswith(endings_of("adjectives_as_nouns"))
        if not described or deed.lower not in load_frames().nouns:
            continue
        for kid in kids_of(words, before.i):
            if kid.i != deed.i:
                words[kid.i] = replace(kid, head=deed.i)
        for kid in kids_of(words, deed.i, "obl", "obl:agent"):
            words[kid.i] = replace(kid, dep="nmod")
        words[deed.i] = replace(deed, dep=before.dep, head=before.head, pos="NOUN", tag="NN")
        words[before.i] = replace(before, dep="amod", head=deed.i, pos="ADJ", tag="JJ")
    return words


def free_cased(words: list[Word]) -> list[Word]:
    """A noun behind a preposition is no second subject: "a drone that may belong to the army has struck"."""
    for noun in list(words):
        case = next((kid for kid in kids_of(words, noun.i, "case") if kid.lower == "to"), None)
        if noun.dep != "nsubj" or case is None or case.i == 0 or words[case.i - 1].pos != "VERB":
            continue
        if any(kid.i < case.i for kid in kids_of(words, noun.head, *SUBJECTS)):
            words[noun.i] = replace(noun, dep="obl", head=case.i - 1)
    return words


def verb_nouns(words: list[Word]) -> list[Word]:
    """A "noun" with a subject and an object of its own is a verb: "Police arrest 200 protesters"."""
    for deed in list(words):
        if deed.pos != "NOUN" or deed.lower not in load_frames().base_of:
            continue
        deps = {kid.dep for kid in kids_of(words, deed.i)}
        if {"nsubj", "obj"} <= deps and not deps & {"cop", "det", "case", "amod"}:
            words[deed.i] = replace(deed, pos="VERB", tag="VBZ" if deed.lower.endswith("s") else "VBP")
    return words


def free_killed(words: list[Word]) -> list[Word]:
    """A bare number behind the last verb of a headline is whom it harmed: "Rebels ambush convoy, kill 12"."""
    for number in list(words):
        verb = words[number.i - 1] if number.i else number
        first = words[verb.head] if verb.dep == "conj" else verb
        if number.pos != "NUM" or number.head >= 0 or verb.pos != "VERB" or verb.lower not in load_frames().harm:
            continue
        if first.pos == "VERB" and first.head == number.i:
            words[number.i] = replace(number, dep="obj", head=verb.i)
            words[first.i] = replace(first, dep="ROOT", head=-1)
    return words


def headline_verb(words: list[Word]) -> list[Word]:
    """A headline without a verb whose noun is one: "Rebels control key town", "Army shells market"."""
    verbs = load_frames().base_of
    root = root_of(words)
    if root is None or any(word.pos in VERBS for word in words):
        return words
    plain = (word for word in words[1:-1] if word.pos == "NOUN" and word.text.islower() and word.i < root.i)
    told = [word for word in plain if word.lower in verbs]
    if len(told) != 1 or words[told[0].i - 1].pos not in NOUNS:
        return words
    verb = told[0].i
    for word in list(words):
        if word.i < verb - 1 and word.head > verb - 1:
            words[word.i] = replace(word, head=verb - 1)
    words[verb - 1] = replace(words[verb - 1], dep="nsubj", head=verb)
    words[root.i] = replace(root, dep="obj", head=verb)
    words[verb] = replace(words[verb], pos="VERB", tag="VBP", dep="ROOT", head=-1)
    return words


HEADLINE_REPAIRS = (
    link_deeds,
    lead_dead,
    join_tolls,
    verb_nouns,
    free_killed,
    tell_moments,
    lead_deeds,
    lead_described,
    free_cased,
    count_harmed,
    rise_tolls,
)
"""The repairs of this module in the order in which they are made."""
