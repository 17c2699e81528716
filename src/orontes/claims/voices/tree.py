"""Walking a sentence's tree for attributions: children, climbs, and stretches of tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from orontes.claims.word_classes import NOMINALS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.tokens import Doc, Token

Stretch = tuple[int, int]
"""Token numbers, first and last, both included."""

BORDERS = frozenset("“”\"‘’',.;:–—-()[]!?…") | {"--", "''", "``"}
HIGHEST_CLIMB = 8


def find_child(token: Token, *relations: str) -> Token | None:
    """The first child with one of the relations."""
    for child in token.children:
        if child.dep_ in relations:
            return child
    return None


def has_mark(token: Token, words: Iterable[str]) -> bool:
    """Whether a case or mark before the token is one of the words."""
    return any(child.dep_ in {"case", "mark", "advmod"} and child.lower_ in words for child in token.lefts)


def is_passive(verb: Token) -> bool:
    """Whether a verb form is passive: it has a passive auxiliary or subject, or is a bare participle beside a noun."""
    if verb.tag_ != "VBN" and not (verb.i == 0 and verb.tag_ == "VBD"):
        return False
    active = False
    for child in verb.children:
        if child.dep_ in {"aux:pass", "nsubj:pass"}:
            return True
        active = active or child.dep_ in {"aux", "nsubj"}
    if active or is_lost_finite(verb):
        return False
    return verb.dep_ in {"acl", "acl:relcl", "amod", "advcl"}


def is_lost_finite(verb: Token) -> bool:
    """Whether a participle right behind the root noun of a sentence is rather its verb ("The governor called for")."""
    head = verb.head
    if verb.dep_ != "acl" or head.dep_ != "ROOT" or head.pos_ not in NOMINALS:
        return False
    return head.i < verb.i and not any(has_mark(child, {"by"}) for child in verb.rights)


def climb(token: Token) -> Iterator[Token]:
    """The tokens above, nearest first."""
    for _ in range(HIGHEST_CLIMB):
        if token.head is token or token.head.i == token.i:
            return
        token = token.head
        yield token


def is_loose(participle: Token) -> bool:
    """Whether a comma stands before the participle ("..., adding that"), so that it belongs to the whole clause."""
    if participle.tag_ != "VBG":
        return False
    number = participle.i - 1
    while number >= 0 and participle.doc[number].tag_ == "RB":
        number -= 1
    return number >= 0 and participle.doc[number].lower_ in {",", "”", '"', "''", "–", "—", "-"}


def is_parted(one: Token, other: Token) -> bool:
    """Whether a comma or quotation mark stands between two tokens."""
    first, last = sorted((one.i, other.i))
    return any(token.lower_ in BORDERS for token in one.doc[first:last])


def find_antecedent(pronoun: Token) -> Token:
    """The noun that a relative pronoun stands for, the pronoun itself where none is found."""
    clause = next((above for above in climb(pronoun) if above.dep_ == "acl:relcl"), None)
    return clause.head if clause is not None else pronoun


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
