"""Reading a sentence's tree for attributions: subjects, the words of a speaker, stretches of tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.tokens import Doc, Token

Stretch = tuple[int, int]
"""Token numbers, first and last, both included."""

SUBJECTS = frozenset({"nsubj", "nsubj:pass", "nsubj:outer"})
VERBS = frozenset({"VERB", "AUX"})
ENDS_A_NAME = frozenset({"acl", "acl:relcl", "appos", "parataxis", "advcl", "ccomp", "obl", "orphan", "list", "dep"})
BORDERS = frozenset("“”\"‘’',.;:–—-()[]!?…") | {"--", "''", "``"}
LONGEST_SOURCE = 9
HIGHEST_CLIMB = 8


def find_child(token: Token, *relations: str) -> Token | None:
    """The first child with one of the relations."""
    for child in token.children:
        if child.dep_ in relations:
            return child
    return None


def has_mark(token: Token, words: Iterable[str]) -> bool:
    """Whether a case or mark before the token is one of the words."""
    for child in token.lefts:
        if child.dep_ in {"case", "mark", "advmod"} and child.lower_ in words:
            return True
    return False


def is_passive(verb: Token) -> bool:
    """Whether a verb form is passive: it has a passive auxiliary or subject, or is a bare participle beside a noun."""
    if verb.tag_ != "VBN":
        return False
    active = False
    for child in verb.children:
        if child.dep_ in {"aux:pass", "nsubj:pass"}:
            return True
        active = active or child.dep_ in {"aux", "nsubj"}
    return not active and verb.dep_ in {"acl", "acl:relcl", "amod", "advcl"}


def climb(token: Token) -> Iterator[Token]:
    """The tokens above, nearest first."""
    for _ in range(HIGHEST_CLIMB):
        if token.head is token or token.head.i == token.i:
            return
        token = token.head
        yield token


def find_subject(verb: Token) -> Token | None:
    """Who does what the verb says: its own subject, or the one that it shares with a verb above it."""
    here = verb
    for _ in range(HIGHEST_CLIMB):
        own = find_child(here, "nsubj", "nsubj:pass", "nsubj:outer")
        if own is not None and own.i != verb.i:
            return own
        if here.dep_ in {"acl", "acl:relcl"} and not is_loose(here):
            return here.head
        if here.dep_ not in {"conj", "xcomp", "advcl", "acl", "parataxis", "ccomp", "dep", "acl:relcl"} or here.head.i == here.i:
            return None
        if here.dep_ == "xcomp":
            person = find_child(here.head, "obj", "iobj")
            if person is not None:
                return person
        here = here.head
    return None


def is_loose(participle: Token) -> bool:
    """Whether a comma stands before the participle ("..., adding that"), so that it belongs to the whole clause."""
    before = participle.left_edge.i - 1
    return participle.tag_ == "VBG" and before >= 0 and participle.doc[before].lower_ == ","


def name_stretch(noun: Token) -> Stretch:
    """The words that name a speaker: the noun with what stands before it and short modifiers behind, no clauses."""
    first = noun.left_edge.i
    doc = noun.doc
    while first < noun.i and doc[first].lower_ in BORDERS | {"and", "but", "as", "that", "by", "to"}:
        first += 1
    last = name_end(noun, first)
    if last - first >= LONGEST_SOURCE:
        first, last = shorten(noun, first, last)
    return first, last


def name_end(noun: Token, first: int) -> int:
    """The last token of a name."""
    last = noun.i
    person = noun.pos_ == "PROPN" and noun.i > first
    for child in noun.rights:
        relation = child.dep_
        if relation in ENDS_A_NAME or (relation == "nmod" and person and find_child(child, "case") is not None):
            break
        if relation == "punct":
            continue
        if relation == "conj" and child.right_edge.i - first >= LONGEST_SOURCE:
            break
        last = max(last, name_end(child, first) if relation in {"nmod", "conj", "flat"} else child.right_edge.i)
    return last


def shorten(noun: Token, first: int, last: int) -> Stretch:
    """A long name cut to the words around its noun."""
    first = max(first, noun.i - LONGEST_SOURCE + 2)
    return first, min(last, max(noun.i, first + LONGEST_SOURCE - 1))


def cut_out(stretches: Iterable[Stretch], holes: Iterable[Stretch]) -> list[Stretch]:
    """The stretches without the holes, in order, joined where they touch."""
    wanted: set[int] = set()
    for first, last in stretches:
        wanted.update(range(first, last + 1))
    for first, last in holes:
        wanted.difference_update(range(first, last + 1))
    runs: list[Stretch] = []
    for number in sorted(wanted):
        if runs and runs[-1][1] == number - 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return runs


def trim(doc: Doc, stretch: Stretch) -> Stretch | None:
    """A stretch without punctuation at its ends; None where nothing else is in it."""
    first, last = stretch
    while first <= last and doc[first].lower_ in BORDERS:
        first += 1
    while last >= first and doc[last].lower_ in BORDERS:
        last -= 1
    return (first, last) if first <= last else None


def whole(token: Token) -> Stretch:
    """All that hangs from a token, as one stretch."""
    return token.left_edge.i, token.right_edge.i
