"""Arcs around what opens a sentence or is put before its verb.

A place ahead of a comma is no subject ("In Nova Borova, servicemen are evicting residents"); a noun in -ing behind
another tells what that one means to do ("a cell planning to attack pilgrims was dismantled"); and reports that are
called something are what is denied ("dismissed as fake reports that troops had left"); a month behind "since" is a
time ("a journalist held since May was freed"); "had" before its subject supposes.
"""

from dataclasses import replace

from orontes.claims.lexicon import links_of, words_of
from orontes.claims.moods.untruths import is_telling_noun
from orontes.claims.nouns.sorter import noun_classes
from orontes.claims.repairs.seating import seat_verb
from orontes.claims.tree import Word, kids_of
from orontes.claims.word_classes import FINITE, NOUNS, PAST, PLACING, SUBJECTS
from orontes.language import list_ordinary

SINCE = frozenset({"since", "in", "on", "from"})
BOTH = 2
YEAR = 4
"""How many digits a year has."""


def open_with_places(words: list[Word]) -> list[Word]:
    """A name behind "In" ahead of a comma is no subject where another follows: "In Nova Borova, soldiers arrested"."""
    first = words[0] if len(words) > 4 else None
    if first is None or first.lower not in PLACING or first.pos != "ADP":
        return words
    end = 1
    while end < len(words) and words[end].text[:1].isupper() and words[end].pos in NOUNS:
        end += 1
    if end == 1 or end >= len(words) or words[end].text != ",":
        return words
    top = next((word for word in words[1:end] if word.dep in SUBJECTS and word.head > end), None)
    if top is None or not any(kid.i > end for kid in kids_of(words, top.head, *SUBJECTS)):
        return words
    for word in list(words[1:end]):
        if word.i != top.i:
            words[word.i] = replace(word, dep="compound", head=top.i)
    words[top.i] = replace(top, dep="obl")
    words[first.i] = replace(first, dep="case", head=top.i)
    return words


def mean_to_do(words: list[Word]) -> list[Word]:
    """A noun in -ing before "to" and a verb tells what the noun before it means to do: "a cell planning to attack"."""
    for meaning in list(words[1:-2]):
        who, deed = words[meaning.i - 1], words[meaning.i + 2]
        if meaning.lower not in words_of("meaning_to") or meaning.pos != "NOUN" or who.head != meaning.i:
            continue
        if who.dep != "compound" or who.pos not in NOUNS or words[meaning.i + 1].lower != "to" or deed.tag != "VB":
            continue
        words[who.i] = replace(who, dep=meaning.dep, head=meaning.head)
        for kid in kids_of(words, meaning.i):
            if kid.i != who.i:
                words[kid.i] = replace(kid, head=who.i)
        words[meaning.i] = replace(meaning, pos="VERB", tag="VBG", dep="acl", head=who.i)
        words[deed.i] = replace(deed, dep="xcomp", head=meaning.i)
    return words


def deny_called(words: list[Word]) -> list[Word]:
    """What is denied stands behind what it is called: "dismissed as fake reports that troops had left"."""
    for verb in list(words):
        called, told = _called_behind(words, verb)
        if called is None or told is None:
            continue
        as_ = words[verb.i + 1]
        said = next((kid for kid in kids_of(words, told.i, "acl", "ccomp") if kid.i > told.i), None)
        words[as_.i] = replace(as_, dep="case", head=called.i)
        words[called.i] = replace(called, pos="ADJ", tag="JJ", dep="xcomp", head=verb.i)
        words[told.i] = replace(told, pos="NOUN", tag="NNS", dep="obj", head=verb.i)
        if said is not None:
            words[said.i] = replace(said, dep="acl")
    return words


def _called_behind(words: list[Word], verb: Word) -> tuple[Word | None, Word | None]:
    """The adjective behind "as" right behind a verb of denying, and the word for what is told behind that."""
    if verb.lower not in words_of("denying") or verb.pos != "VERB" or verb.i + 3 >= len(words):
        return None, None
    called, told = words[verb.i + 2], words[verb.i + 3]
    if words[verb.i + 1].lower != "as" or called.lower in links_of("determiners") or not is_telling_noun(told):
        return None, None
    fits = told.head in {verb.i, called.i} and called.head in {told.i, verb.i} and called.pos in {"ADJ", *NOUNS}
    return (called, told) if fits else (None, None)


def part_since(words: list[Word]) -> list[Word]:
    """A month behind "since" is no subject: "a journalist held since May was freed"."""
    for time in list(words[1:]):
        mark = words[time.i - 1]
        verb = words[time.head] if time.dep in SUBJECTS and time.head > time.i else None
        known = time.lower in words_of("months") | words_of("weekdays") or (
            time.pos == "NUM" and len(time.text) == YEAR
        )
        if verb is None or not known or mark.lower not in SINCE or mark.head != verb.i or verb.dep != "advcl":
            continue
        part = words[verb.head]
        who = next((kid for kid in kids_of(words, part.i, *SUBJECTS) if kid.i < part.i), None)
        if who is None or part.i > time.i or part.tag not in PAST or kids_of(words, part.i, "aux", "aux:pass", "obj"):
            continue
        seat_verb(words, who, replace(part, tag="VBN"), verb)
        words[time.i] = replace(time, dep="obl", head=part.i)
        words[mark.i] = replace(mark, dep="case", head=time.i)
    return words


def name_fallen(words: list[Word]) -> list[Word]:
    """A word that opens a sentence, is no ordinary one and fell or was lost, is a name: "Orvel has not been lost"."""
    first = words[0] if words else None
    verb = words[first.head] if first is not None and first.head > 0 else None
    if first is None or verb is None or first.tag != "NN" or first.dep not in SUBJECTS or not first.text.istitle():
        return words
    passes = verb.lower in words_of("passing_hands") | words_of("falling_of_towns")
    if passes and verb.tag in {"VBZ", *PAST} and first.lower not in list_ordinary() and not noun_classes(first.lower):
        words[0] = replace(first, pos="PROPN", tag="NNP")
    return words


def give_back_objects(words: list[Word]) -> list[Word]:
    """Of two who seem to say it the counted one was struck: "killed at least nine people, a doctor said"."""
    for deed in list(words):
        above = words[deed.head] if deed.dep == "ccomp" and deed.head > deed.i else None
        sayers = kids_of(words, above.i, *SUBJECTS) if above is not None else []
        if len(sayers) < BOTH or kids_of(words, deed.i, "obj", "nsubj:pass") or deed.tag not in PAST:
            continue
        struck, speaker = sayers[0], sayers[1]
        counted = bool(kids_of(words, struck.i, "nummod")) and deed.i < struck.i < speaker.i
        if counted and any(word.text == "," for word in words[struck.i : speaker.i]):
            words[struck.i] = replace(struck, dep="obj", head=deed.i)
    return words


def lead_behind_lands(words: list[Word]) -> list[Word]:
    """What is told behind a place and a clause on it is the sentence: "In Bara, which rebels took, a bomb fell"."""
    root = next((word for word in words if word.head < 0), None)
    led = root is not None and root.i in {1, 2} and root.pos == "PROPN" and words[0].lower in PLACING
    clause = next((kid for kid in kids_of(words, root.i, "acl:relcl")), None) if root is not None and led else None
    if root is None or clause is None:
        return words
    for verb in kids_of(words, clause.i, "conj"):
        own = next((kid for kid in kids_of(words, verb.i, *SUBJECTS)), None)
        first = min((k.i for k in words if own and k.pos != "PUNCT" and _below(words, k, own.i)), default=0)
        if own is not None and verb.tag in FINITE and words[first - 1].text == ",":
            words[verb.i] = replace(verb, dep="ROOT", head=-1)
            words[root.i] = replace(root, dep="obl", head=verb.i)
            return words
    return words


def _below(words: list[Word], word: Word, top: int) -> bool:
    """Whether a word is or hangs below another."""
    while word.i != top and word.head >= 0:
        word = words[word.head]
    return word.i == top


def suppose_had(words: list[Word]) -> list[Word]:
    """A "had" before its subject supposes what would have been: "Had the army taken Bara, the road would be open"."""
    for had in list(words):
        opens = had.i == 0 or words[had.i - 1].pos == "PUNCT"
        if had.lower != "had" or had.pos != "VERB" or not opens or kids_of(words, had.i, *SUBJECTS):
            continue
        who = next(iter(kids_of(words, had.i, "obj")), had)
        verb = next((kid for kid in kids_of(words, had.i, "xcomp", "ccomp") if kid.tag in PAST and kid.i > who.i), had)
        told = next((kid for kid in kids_of(words, had.i, "parataxis", "conj", "ccomp") if kid.i > verb.i), had)
        unreal = any(kid.lower in {"would", "could", "might"} for kid in kids_of(words, told.i, "aux"))
        if who is had or verb is had or not unreal or all(word.text != "," for word in words[verb.i : told.i]):
            continue
        words[told.i] = replace(told, dep=had.dep, head=had.head)
        words[verb.i] = replace(verb, tag="VBN", dep="advcl", head=told.i)
        words[who.i] = replace(who, dep="nsubj", head=verb.i)
        words[had.i] = replace(had, pos="AUX", dep="aux", head=verb.i)
        for kid in kids_of(words, had.i):
            words[kid.i] = replace(kid, head=told.i)
    return words


OPENING_REPAIRS = (
    suppose_had,
    lead_behind_lands,
    give_back_objects,
    name_fallen,
    open_with_places,
    mean_to_do,
    deny_called,
    part_since,
)
"""The repairs of this module in the order in which they are made."""
