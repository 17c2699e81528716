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
NOMINALS = frozenset({"PROPN", "NOUN", "PRON"})
CLOSES_QUOTE = frozenset({"”", '"', "''", "’", "'", ",", "?", "!"})
FINITE = frozenset({"VBD", "VBZ", "VBP"})
NOMINATIVES = frozenset({"he", "she", "they", "we", "i", "who"})
SHARES_SUBJECT = frozenset({"conj", "xcomp", "advcl", "parataxis", "ccomp", "dep"})
INSIDE_NAME = frozenset({"flat", "compound", "nmod", "nmod:desc", "appos", "conj"})
OPENS_CLAUSE = frozenset("“”\"‘’',;:–—-()[]") | {"--", "''", "``", "and", "but", "as", "that", "when", "while"}
ENDS_A_NAME = frozenset({"acl", "acl:relcl", "appos", "parataxis", "advcl", "ccomp", "obl", "orphan", "list", "dep"})
BORDERS = frozenset("“”\"‘’',.;:–—-()[]!?…") | {"--", "''", "``"}
NOT_A_NAME = BORDERS | {"and", "but", "as", "that", "by", "to", "according"}
CUTS_NAME = frozenset({",", ";", ":", "–", "—", "--"})
LONGEST_SOURCE = 9
LONGEST_DESCRIPTION = 30
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
    subject = find_beside(verb) or find_child(verb, *SUBJECTS)
    if subject is not None:
        return subject
    return find_main_subject(verb) if is_loose(verb) else find_shared_subject(verb)


def find_shared_subject(verb: Token) -> Token | None:
    """The subject, noun or person that a verb without a subject of its own hangs from."""
    here = verb
    for _ in range(HIGHEST_CLIMB):
        if here.dep_ in {"acl", "acl:relcl"}:
            return here.head
        if here.dep_ not in SHARES_SUBJECT or here.head.i == here.i:
            return None
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
    if near.lower_ in NOMINATIVES:
        return near
    if near.pos_ not in {"PROPN", "NOUN"} or near.dep_ in {"nsubj:pass", "obl:tmod", "nmod:tmod"}:
        return None
    top = near
    while (
        top.head.i < verb.i and top.head.i != top.i and top.dep_ in INSIDE_NAME and top.head.pos_ in {"PROPN", "NOUN"}
    ):
        top = top.head
    before = name_stretch(top)[0] - 1
    return top if before >= 0 and doc[before].lower_ in OPENS_CLAUSE and top.head.i != verb.i else None


def find_behind(verb: Token, *, sure: bool) -> Token | None:
    """The speaker right behind a finite verb that closes a quote ("…," said Noor).

    Where the verb also takes an object (`sure` is false), only if no subject stands before it.
    """
    doc, number = verb.doc, verb.i + 1
    if verb.tag_ not in FINITE or number >= len(doc) or verb.i == 0 or doc[verb.i - 1].lower_ not in CLOSES_QUOTE:
        return None
    if not sure and any(child.dep_ in SUBJECTS for child in verb.lefts):
        return None
    near = doc[number]
    if near.pos_ not in {"PROPN", "NOUN", "PRON", "DET", "ADJ", "NUM"} or near.lower_ in {"that", "what", "there"}:
        return None
    while near.head.i > verb.i and near.head.i != near.i and near.head.pos_ in NOMINALS:
        near = near.head
    return near if near.pos_ in NOMINALS else None


def find_main_subject(participle: Token) -> Token | None:
    """The subject of the nearest verb above that has one of its own."""
    for above in climb(participle):
        if above.pos_ in VERBS:
            own = find_child(above, *SUBJECTS)
            if own is not None and own.i < participle.i and own.lower_ not in {"that", "which"}:
                return own
    return None


def is_loose(participle: Token) -> bool:
    """Whether a comma stands before the participle ("..., adding that"), so that it belongs to the whole clause."""
    before = participle.left_edge.i - 1
    return participle.tag_ == "VBG" and before >= 0 and participle.doc[before].lower_ == ","


def name_stretch(noun: Token) -> Stretch:
    """The words that name a speaker: the noun with what stands before it and short modifiers behind, no clauses."""
    doc = noun.doc
    first = noun.left_edge.i
    for number in range(noun.i - 1, first - 1, -1):
        if doc[number].lower_ in CUTS_NAME and number < noun.i - 1:
            first = number + 1
            break
    while first < noun.i and (doc[first].lower_ in NOT_A_NAME or doc[first].dep_ in {"case", "mark", "cc"}):
        first += 1
    last = name_end(noun, first)
    if last - first >= LONGEST_SOURCE:
        first, last = shorten(noun, first, last)
    return mend_name(noun, first, last)


def mend_name(noun: Token, first: int, last: int) -> Stretch:
    """A name with the capitalised words right beside it that the grammar cut off ("Human Rights" | "Watch")."""
    doc = noun.doc
    while last + 1 < len(doc) and doc[last].pos_ == "PROPN" and doc[last + 1].pos_ == "PROPN":
        last += 1
    while first > 0 and doc[first].pos_ == "PROPN" and doc[first - 1].pos_ == "PROPN":
        first -= 1
    return first, last


def described_stretch(noun: Token, source: Stretch, cue: int) -> Stretch:
    """A speaker's words with appositions and clauses that describe them, up to the cue."""
    first, last = source
    end = min(noun.right_edge.i, first + LONGEST_DESCRIPTION)
    if first < cue <= end:
        end = cue - 1
    while end > last and noun.doc[end].lower_ in BORDERS:
        end -= 1
    return first, max(last, end)


def name_end(noun: Token, first: int) -> int:
    """The last token of a name."""
    last = noun.i
    person = is_person_name(noun)
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


def is_person_name(noun: Token) -> bool:
    """Whether a name reads as a person's: two or more names or a role before it, and no article."""
    if noun.pos_ != "PROPN":
        return False
    relations = {child.dep_ for child in noun.children if child.dep_ != "det" or child.lower_ in {"the", "a"}}
    return "det" not in relations and bool(relations & {"flat", "nmod:desc", "compound"})


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
