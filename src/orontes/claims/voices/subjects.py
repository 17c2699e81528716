"""Who does what a verb says: its subject by the arcs, beside it, behind it, or shared with a verb above."""

from __future__ import annotations

from typing import TYPE_CHECKING

from orontes.claims.lexicon import links_of
from orontes.claims.voices.names import name_stretch
from orontes.claims.voices.tree import HIGHEST_CLIMB, climb, find_child, has_mark, is_loose, is_parted
from orontes.claims.word_classes import FINITE, NOMINALS, NOUNS, SUBJECTS, VERBS

if TYPE_CHECKING:
    from spacy.tokens import Token

CLOSES_QUOTE = frozenset({"”", '"', "''", "’", "'", ",", "?", "!"})
SHARES_SUBJECT = frozenset({"conj", "xcomp", "advcl", "parataxis", "ccomp", "dep"})
INSIDE_NAME = frozenset({"flat", "compound", "nmod", "nmod:desc", "conj"})
OPENS_CLAUSE = frozenset("“”\"‘’',;:–—-()[]") | {"--", "''", "``"}
LONGEST_DATELINE = 8
SHORTEST_DATELINE = 4
DASHES = frozenset({"-", "–", "—", "--"})


def find_subject(verb: Token) -> Token | None:
    """Who does what the verb says: its own subject, or the one that it shares with a verb above it."""
    subject = find_beside(verb) or find_child(verb, *SUBJECTS)
    if subject is not None:
        return skip_dateline(subject, verb)
    return find_main_subject(verb) if is_loose(verb) else find_shared_subject(verb)


def skip_dateline(subject: Token, verb: Token) -> Token:
    """The subject behind a dateline that the grammar took for it ("PORTVALE, Eastland - Rebels said")."""
    doc = verb.doc
    dash = next((token.i for token in doc[: LONGEST_DATELINE + 2] if token.lower_ in DASHES), None)
    if dash is None or not subject.i < dash < verb.i:
        return subject
    if doc[dash - 1].text != ")" and not (doc[0].is_upper and len(doc[0]) >= SHORTEST_DATELINE):
        return subject
    names = [token for token in doc[dash + 1 : verb.i] if token.pos_ in NOMINALS]
    tops = [token for token in names if token.head.i <= dash or token.head.i >= verb.i]
    return next(iter(tops or names), subject)


def find_shared_subject(verb: Token) -> Token | None:
    """The subject, noun or person that a verb without a subject of its own hangs from."""
    here = verb
    for _ in range(HIGHEST_CLIMB):
        if here.dep_ in {"acl", "acl:relcl"}:
            return None if has_mark(here, {"to"}) else here.head
        if here.dep_ not in SHARES_SUBJECT or here.head.i == here.i:
            return None
        if find_child(here.head, "expl") is not None:
            here = here.head
            continue
        person = find_child(here.head, "obj", "iobj") if here.dep_ == "xcomp" or has_mark(here, {"as"}) else None
        here = here.head
        own = person or find_child(here, *SUBJECTS)
        if own is not None and own.i != verb.i:
            return own
    return None


def find_beside(verb: Token) -> Token | None:
    """The speaker right before a finite verb ("…, Noor said", "he says"), whatever arc the grammar gave it."""
    if verb.tag_ not in FINITE:
        return None
    doc, number = verb.doc, verb.i - 1
    while number >= 0 and (doc[number].pos_ == "AUX" or doc[number].tag_ == "RB"):
        number -= 1
    if number < 0:
        return None
    near = doc[number]
    if near.lower_ in links_of("nominatives"):
        return near
    if near.pos_ not in NOUNS or near.dep_ in {"nsubj:pass", "obl:tmod", "nmod:tmod"}:
        return None
    top = near
    while top.head.i < verb.i and top.head.i != top.i and top.dep_ in INSIDE_NAME and top.head.pos_ in NOUNS:
        top = top.head
    before = name_stretch(top)[0] - 1
    if before < 0 or top.head.i == verb.i or (doc[before].lower_ == "that" and doc[before].dep_ != "mark"):
        return None
    return top if doc[before].lower_ in OPENS_CLAUSE | links_of("opening_said") else None


def find_behind(verb: Token, *, sure: bool) -> Token | None:
    """The speaker right behind a finite verb that closes a quote ("…," said Noor).

    Where the verb also takes an object (`sure` is false), only if no subject stands before it.
    """
    doc, number = verb.doc, verb.i + 1
    if verb.tag_ not in FINITE or number >= len(doc) or verb.i == 0 or doc[verb.i - 1].lower_ not in CLOSES_QUOTE:
        return None
    before = any(child.dep_ in SUBJECTS for child in verb.lefts)
    near = doc[number]
    if before and (not sure or (doc[verb.i - 1].lower_ == "," and near.pos_ != "PROPN")):
        return None
    if near.pos_ not in {"PROPN", "NOUN", "DET", "ADJ", "NUM"}:
        return None
    while (
        near.head.i > verb.i and near.head.i != near.i and near.head.pos_ in NOMINALS and not is_parted(near, near.head)
    ):
        near = near.head
    clause = near.dep_ in SUBJECTS and near.head.i > near.i
    return near if near.pos_ in NOMINALS and not clause else None


def find_main_subject(participle: Token) -> Token | None:
    """The subject of the nearest verb above that has one of its own."""
    for above in climb(participle):
        if above.pos_ in VERBS:
            own = find_child(above, *SUBJECTS)
            if own is not None and own.i < participle.i and own.lower_ not in {"that", "which"}:
                return own
    return None
