"""The words that name a speaker: how far a name reaches, and where its description ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from orontes.claims.lexicon import links_of
from orontes.claims.voices.frames import load_body_nouns, load_cue_words
from orontes.claims.voices.tree import BORDERS, Stretch, has_mark

if TYPE_CHECKING:
    from spacy.tokens import Token

ENDS_A_NAME = frozenset({"acl", "acl:relcl", "appos", "parataxis", "advcl", "ccomp", "obl", "orphan", "list", "dep"})
GOES_ON = frozenset({"nmod", "conj", "flat"})
OF_A_BODY = frozenset({"of", "from", "with", "at", "in"})
OPENING_QUOTES = frozenset({"“", '"', "‘", "``"})
CUTS_NAME = frozenset({",", ";", ":", "–", "—", "--"})
LONGEST_SOURCE = 8
LONGEST_DESCRIPTION = 16


def name_stretch(noun: Token) -> Stretch:
    """The words that name a speaker: the noun with what stands before it and short modifiers behind, no clauses."""
    doc = noun.doc
    first = noun.left_edge.i
    for number in range(noun.i - 1, first - 1, -1):
        spaced = doc[number].lower_ == "-" and bool(doc[number - 1].whitespace_)
        if spaced or doc[number].lower_ in CUTS_NAME:
            first = number + 1
            break
    opening = BORDERS | links_of("before_names")
    while first < noun.i and (doc[first].lower_ in opening or doc[first].dep_ in {"case", "mark", "cc"}):
        first += 1
    last = name_end(noun, first, person=is_person_name(noun))
    quoted = (k - 1 for k in range(noun.i + 1, last) if doc[k].lower_ == "," and doc[k + 1].lower_ in OPENING_QUOTES)
    last = next(quoted, last)  # "told North Press, “Two nurses …"
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


def name_end(noun: Token, first: int, *, person: bool) -> int:
    """The last token of a name; a person's ends before the body that it belongs to."""
    last, times = noun.i, load_cue_words().times
    for child in noun.rights:
        relation = child.dep_
        if ends_name(child, last, person=person) or child.lower_ in times:
            break
        if relation == "punct" or child.tag_ == "POS":
            continue
        if relation == "conj" and child.right_edge.i - first >= LONGEST_SOURCE:
            break
        last = max(last, name_end(child, first, person=person) if relation in GOES_ON else child.right_edge.i)
    return last


def ends_name(child: Token, last: int, *, person: bool) -> bool:
    """Whether a name stops before a word that hangs from it; a second name right behind goes on ("leader" | "Noor")."""
    if child.dep_ in ENDS_A_NAME:
        named = child.pos_ == "PROPN" or child.doc[last + 1].pos_ != "PUNCT"
        return not (child.dep_ == "appos" and child.left_edge.i == last + 1 and named)
    return person and child.dep_ == "nmod" and has_mark(child, OF_A_BODY)


def is_person_name(noun: Token) -> bool:
    """Whether a name reads as a person's: two or more names or a role before it, no article and no body ("agency")."""
    if noun.pos_ != "PROPN" or noun.lower_ in load_body_nouns():
        return False
    bodies = load_body_nouns() | load_cue_words().media
    if any(child.dep_ in {"compound", "nmod:desc"} and child.lower_ in bodies for child in noun.children):
        return False
    relations = {child.dep_ for child in noun.children if child.dep_ != "det" or child.lower_ in {"the", "a"}}
    return "det" not in relations and bool(relations & {"flat", "nmod:desc", "compound"})


def shorten(noun: Token, first: int, last: int) -> Stretch:
    """A long name cut to the words around its noun, never within a name: "for the Barid People's Defence Force"."""
    first = max(first, noun.i - LONGEST_SOURCE + 2)
    end = min(last, max(noun.i, first + LONGEST_SOURCE - 1))
    while end < last and (noun.doc[end + 1].text[0].isupper() or noun.doc[end + 1].tag_ == "POS"):
        end += 1
    return first, end
