"""Arcs around verbs of saying and denying that the parser hangs wrong.

A second verb of saying belongs to the first and not to what the first says ("denied that the town had fallen and said
that fighting went on"); people who died are no object of "says"; a form in -ing behind "denied" is a verb and no
preposition; who stands behind a closed quote says it; an object and the participle behind it ("freed 20 soldiers
captured at Orvel") are no clause; "citing" opens one; "that" behind a comma opens what the verb before says.
"""

from dataclasses import replace
from itertools import pairwise

from orontes.claims.frames import load_frames
from orontes.claims.lexicon import endings_of, words_of
from orontes.claims.nouns.sorter import noun_classes
from orontes.claims.tree import Word, kid_of, kids_of, subject_link
from orontes.claims.word_classes import NOMINALS, NOUNS, PAST, SUBJECTS

PHRASES = frozenset({"obl", "obl:unmarked", "punct"})
REACH = 25


def seat_quoted(words: list[Word]) -> list[Word]:
    """Behind a closed quote ("…," X said) the name belongs to the verb of saying, not to the quoted words."""
    closed = (w.i for w in words[2:] if w.text in {"”", '"'} and words[w.i - 1].text in {",", "!", "?"})
    quote = next(closed, None)
    if quote is None or not any(w.text in {"“", '"'} for w in words[:quote]):
        return words
    behind = words[quote + 1 : quote + REACH]
    verb = next((w.i for w in behind if w.lower in words_of("say_verbs") and w.pos == "VERB"), None)
    if verb is None:
        return words
    named = range(quote + 1, verb)
    before = [w for w in words[quote + 1 : verb] if w.pos in NOMINALS and w.head not in named]
    if not before and words[verb - 1].tag == "JJ" and words[verb - 2].pos == "DET":
        before = [replace(words[verb - 1], pos="NOUN", tag="NN")]  # "the general repeated"
    if not before or before[0].head == verb:
        return words
    mended = list(words)
    root = next(w.i for w in words if w.head < 0)
    for word in before:
        speaker = word is before[0]
        mended[word.i] = replace(word, dep="nsubj" if speaker else "appos", head=verb if speaker else before[0].i)
    if words[verb].tag == "VBN":
        mended[verb] = replace(words[verb], tag="VBD")
    if root < quote and not words[verb].dep.startswith("ROOT"):
        mended[verb] = replace(mended[verb], dep="parataxis", head=root)
    return mended


def join_sayings(words: list[Word]) -> list[Word]:
    """A verb of saying joined to what another says is joined to that other: "said X had fled and denied that"."""
    speaking = words_of("saying") | words_of("denying")
    joined = speaking | words_of("accusing") | words_of("blaming_alone")
    for verb in list(words):
        told = words[verb.head] if verb.head >= 0 else verb
        if verb.dep != "conj" or verb.tag != "VBD" or verb.lower not in joined or told.dep != "ccomp":
            continue
        above = words[told.head] if told.head >= 0 else told
        if above.lower not in speaking or above.i > told.i or told.lower in speaking:
            continue
        if kids_of(words, verb.i, *SUBJECTS):
            continue
        words[verb.i] = replace(verb, head=above.i)
    return words


def lead_deaths(words: list[Word]) -> list[Word]:
    """Who "died" behind an aside is that verb's subject and no object of "says": "says 13 people, …, died when"."""
    for verb in list(words):
        says = words[verb.head] if verb.head >= 0 else verb
        if verb.dep != "conj" or verb.pos != "VERB" or says.lower not in words_of("saying") or says.i > verb.i:
            continue
        below = kids_of(words, verb.i)
        if any(kid.dep in {"cc", "mark", *SUBJECTS} for kid in below):
            continue
        thing = next((kid for kid in kids_of(words, says.i, "obj") if says.i < kid.i < verb.i), None)
        if thing is None or thing.pos not in {*NOUNS, "NUM"} or kids_of(words, says.i, "ccomp"):
            continue
        words[thing.i] = replace(thing, dep=subject_link(words, verb.i), head=verb.i)
        words[verb.i] = replace(verb, dep="ccomp")
    return words


def verb_denied_gerunds(words: list[Word]) -> list[Word]:
    """A form in -ing between a verb of denying and a noun is a verb: "denied targeting civilian sites"."""
    bases = load_frames().base_of
    for gerund in list(words):
        thing = words[gerund.head] if gerund.head >= 0 else gerund
        before_name = gerund.dep == "compound" and thing.text[:1].isupper()  # "denied shelling Bara"
        loose = before_name or gerund.dep in {"case", "amod"}
        if not loose or gerund.lower not in bases or not gerund.lower.endswith("ing"):
            continue
        above = words[thing.head] if thing.head >= 0 else thing
        if thing.pos not in NOUNS or above.lower not in words_of("denying") or above.i != gerund.i - 1:
            continue
        words[gerund.i] = replace(gerund, pos="VERB", tag="VBG", dep="xcomp", head=above.i)
        words[thing.i] = replace(thing, dep="obj", head=gerund.i)
    return words


def hang_accused_gerunds(words: list[Word]) -> list[Word]:
    """What somebody is accused "of" doing hangs on the accusing: "denied it, and accused “bandits” of shelling"."""
    for gerund in list(words):
        of = next((kid for kid in kids_of(words, gerund.i) if kid.lower == "of" and kid.i < gerund.i), None)
        if of is None or gerund.tag != "VBG" or gerund.dep not in {"advcl", "acl", "conj"}:
            continue
        before = next((words[i] for i in range(of.i - 1, -1, -1) if words[i].pos != "PUNCT"), None)
        if before is not None and "time" in noun_classes(before.lower) and before.head >= 0:  # "on Monday of shelling"
            before = kid_of(words, before.head, "obj") or before
        verb = words[before.head] if before is not None and before.dep == "obj" else None
        if (
            verb is not None
            and verb.lower in words_of("accusing")
            and gerund.head not in {verb.i, before.i if before else -1}
        ):
            words[gerund.i] = replace(gerund, dep="advcl", head=verb.i)
    return words


def part_objects(words: list[Word]) -> list[Word]:
    """A noun behind a deed's verb with a participle behind it is its object: "freed 20 soldiers captured at Orvel"."""
    bases = load_frames().base_of
    for verb in list(words):
        above = words[verb.head] if verb.head >= 0 else verb
        if verb.dep != "ccomp" or verb.tag not in PAST or above.lower not in bases or above.i > verb.i:
            continue
        below = kids_of(words, verb.i)
        noun = next((kid for kid in below if kid.dep == "nsubj"), None)
        other = {"mark", "aux", "aux:pass", "obj", "cop", "ccomp", "xcomp"}
        if noun is None or noun.i != verb.i - 1 or any(kid.dep in other for kid in below):
            continue
        if noun.pos not in NOUNS or above.lower in words_of("saying") or _takes_object(words, above):
            continue
        words[noun.i] = replace(noun, dep="obj", head=above.i)
        words[verb.i] = replace(verb, dep="acl", head=noun.i, tag="VBN")
        own = next((kid for kid in below if kid.dep == "obl" and kid.i > verb.i), None)
        for kid in below:
            if own is not None and kid.dep in PHRASES and kid.i > own.i:
                words[kid.i] = replace(kid, head=above.i)
    return words


def _takes_object(words: list[Word], verb: Word) -> bool:
    return bool(kids_of(words, verb.i, "obj", "iobj"))


def claim_participles(words: list[Word]) -> list[Word]:
    """What goes on behind a comma with what was "claimed to have" been done was claimed as well."""
    for gerund in list(words):
        claim = words[gerund.head] if gerund.head >= 0 else gerund
        if gerund.dep != "advcl" or gerund.tag != "VBG" or not claim.lower.startswith(endings_of("claiming_done")):
            continue
        done = next((kid for kid in kids_of(words, claim.i, "xcomp") if claim.i < kid.i < gerund.i), None)
        if done is not None and words[gerund.i - 1].text == ",":
            words[gerund.i] = replace(gerund, head=done.i)
    return words


def claim_infinitives(words: list[Word]) -> list[Word]:
    """Who claims "on Sunday to have taken" a town took it, for an infinitive has no subject of its own."""
    for verb in list(words):
        claim = words[verb.head] if verb.head >= 0 else verb
        told = claim.i <= verb.i and claim.lower.startswith(endings_of("claiming_to_have"))
        if not told or verb.dep not in {"ccomp", "advcl"}:
            continue
        below = kids_of(words, verb.i)
        marked = any(kid.dep == "mark" and kid.lower == "to" for kid in below)
        if marked and claim.pos == "VERB" and not any(kid.dep in SUBJECTS for kid in below):
            words[verb.i] = replace(verb, dep="xcomp")
    return words


def claim_blame(words: list[Word]) -> list[Word]:
    """Who "claimed responsibility" claimed it, where the verb was taken for an adjective: "denied it; KLA claimed…"."""
    for verb in list(words):
        thing = words[verb.head] if verb.head == verb.i + 1 else verb
        if verb.dep != "amod" or verb.lower not in words_of("claiming_acts") or verb.i < 1:
            continue
        who = words[verb.i - 1]
        if thing.lower not in words_of("claimed_things") or who.pos not in NOUNS or who.head not in {thing.i, verb.i}:
            continue
        for kid in kids_of(words, thing.i):
            if kid.i < verb.i:
                words[kid.i] = replace(kid, head=verb.i if kid.pos == "PUNCT" else who.i)
        words[verb.i] = replace(verb, dep=thing.dep if thing.head < 0 else "parataxis", head=thing.head, tag="VBD")
        words[thing.i] = replace(thing, dep="obj", head=verb.i)
        words[who.i] = replace(who, dep="nsubj", head=verb.i)
    return words


def describe_blamed(words: list[Word]) -> list[Word]:
    """A form in -ing right behind "blamed" describes who is blamed: "blamed retreating troops"."""
    for blame, moving in pairwise(list(words)):
        if blame.lower not in words_of("blaming_alone") | words_of("accusing") or moving.tag != "VBG":
            continue
        thing = next((kid for kid in kids_of(words, moving.i, "obj") if kid.i > moving.i), None)
        if thing is None or moving.head != blame.i or moving.dep not in {"xcomp", "ccomp", "advcl"}:
            continue
        words[thing.i] = replace(thing, head=blame.i)
        words[moving.i] = replace(moving, pos="ADJ", tag="JJ", dep="amod", head=thing.i)
    return words


def hang_said_clauses(words: list[Word]) -> list[Word]:
    """A clause with "that" and a subject of its own behind a comma is what the verb before says, not the noun's."""
    for verb in list(words):
        if verb.dep not in {"acl:relcl", "acl"} or verb.head < 0:
            continue
        kids = kids_of(words, verb.i)
        mark = next((kid for kid in kids if kid.dep == "mark" and kid.lower == "that" and kid.pos == "SCONJ"), None)
        above = words[words[verb.head].head] if words[verb.head].head >= 0 else None
        own_subject = any(kid.dep.startswith("nsubj") for kid in kids)
        if mark is None or above is None or above.pos != "VERB" or not own_subject or words[mark.i - 1].text != ",":
            continue
        if not kids_of(words, above.i, "ccomp"):
            words[verb.i] = replace(verb, dep="ccomp", head=above.i)
    return words


def open_citing(words: list[Word]) -> list[Word]:
    """As in "reported, citing a resident": the participle is a clause, not a preposition."""
    for word in list(words):
        if word.dep == "case" and word.lower in {"citing", "quoting"} and word.head > word.i:
            cited = words[word.head]
            if cited.head >= 0:
                words[word.i] = replace(word, dep="advcl", head=cited.head, pos="VERB")
                words[cited.i] = replace(cited, dep="obj", head=word.i)
    return words


SAYING_REPAIRS = (
    describe_blamed,
    claim_blame,
    claim_infinitives,
    claim_participles,
    join_sayings,
    lead_deaths,
    verb_denied_gerunds,
    hang_accused_gerunds,
    part_objects,
)
"""The repairs of this module in the order in which they are made."""
