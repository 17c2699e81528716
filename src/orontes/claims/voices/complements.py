"""What a verb of saying carries: its clauses, objects and phrases, or the rest of the sentence around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from orontes.claims.lexicon import words_of
from orontes.claims.voices.draft import find_deeds, make_parts
from orontes.claims.voices.tree import BORDERS, Stretch, has_mark, is_loose, whole
from orontes.claims.word_classes import RELATIVES

if TYPE_CHECKING:
    from spacy.tokens import Token

    from orontes.claims.voices.frames import CueFrame

NEAR_OBJECT = 3
"""Tokens behind the verb in which an object beside a clause is said too."""
CIRCUMSTANCES = frozenset({"obl", "nmod", "advcl", "acl"})
PLACING = frozenset({"where", "when", "whose"})
QUOTES = frozenset({"“", "”", '"', "‘", "’", "''", "``"})
TELLING = frozenset({"say", "report", "confirm", "claim", "deny"})


def find_complements(verb: Token, frame: CueFrame, times: frozenset[str]) -> list[Token]:
    """The heads of what a verb carries, as far as its frame takes them."""
    clauses, things, phrases = [], [], []
    takes = frame.takes
    for child in verb.children:
        relation = child.dep_
        if relation == "ccomp" or (relation == "parataxis" and "clause" in takes) or relation == "xcomp":
            if takes & {"clause", "infinitive", "person"}:
                clauses.append(child)
        elif relation in {"obj", "iobj"} and child.lower_ not in times and not has_mark(child, frame.by):
            things.append(child)
        elif relation == "advcl" and takes & {"person", "addressee"} and has_mark(child, {"to"}):
            clauses.append(child)
        elif relation in {"obl", "obl:arg", "advcl", "nmod", "obj"} and frame.by and has_mark(child, frame.by):
            phrases.append(child)
    return choose_complements(verb, frame, clauses, things, phrases)


def choose_complements(
    verb: Token, frame: CueFrame, clauses: list[Token], things: list[Token], phrases: list[Token]
) -> list[Token]:
    """Clauses first, then phrases and objects; an addressee is no content."""
    takes = frame.takes
    if "name" in takes and not phrases:
        clauses = [clause for clause in clauses if not has_mark(clause, {"to"})]
    bare = bool(clauses) and all(clause.dep_ == "xcomp" for clause in clauses)
    if "person" in takes and (clauses or phrases or "object" in takes or "clause" not in takes):
        return sorted([*things, *clauses, *phrases], key=lambda token: token.i)
    if clauses:
        close = [thing for thing in things if bare or 0 < thing.i - verb.i <= NEAR_OBJECT]
        return sorted([*close, *clauses] if "object" in takes else clauses, key=lambda token: token.i)
    if phrases:
        return sorted([*things, *phrases] if "object" in takes else phrases, key=lambda token: token.i)
    if takes & {"object", "thing"}:
        return [thing for thing in things if thing.i > verb.i or thing.pos_ != "PRON"]
    return []


def asks_for_deed(verb: Token, heads: list[Token]) -> bool:
    """Whether a verb of naming has a deed done or undone: "called in air strikes", "called off the offensive"."""
    named = any(child.dep_ in {"xcomp", "ccomp", "advcl"} for child in verb.children)
    deeds = [head for head in heads if head.dep_ in {"obj", "obl"} and head.lower_ in find_deeds()]
    called = any(child.dep_ == "compound:prt" for child in verb.children)
    known = any(child.lower_ == "the" for head in deeds for child in head.lefts) and not called
    return bool(deeds) and not named and not known


def end_with_quote(verb: Token, stretch: Stretch) -> Stretch:
    """A name given in quotation marks, without what the grammar hung behind it."""
    first, last = stretch
    doc = verb.doc
    if doc[first].lower_ not in QUOTES and doc[max(0, first - 1)].lower_ not in QUOTES:
        return stretch
    closing = next((number for number in range(first + 1, last + 1) if doc[number].lower_ in QUOTES), last)
    return first, closing


def find_circumstances(verb: Token, frame: CueFrame, heads: list[Token]) -> list[Stretch]:
    """The circumstances behind a noun that is said ("documented two deaths | due to shelling | near Tarvel")."""
    if not heads or heads[-1].dep_ != "obj" or not frame.takes & {"object"} or frame.kind not in TELLING:
        return []
    told = CIRCUMSTANCES - {"advcl"} if verb.lower_ in words_of("proclaiming") else CIRCUMSTANCES
    behind = [child for child in verb.rights if child.i > heads[-1].i and child.dep_ in told]
    return [whole(child) for child in behind if not is_loose(child)]


def find_group(verb: Token, subject: Token, heads: list[Token]) -> Stretch:
    """The cue clause itself: subject, verb and what stands close, without what is said."""
    skip = {head.i for head in heads}
    first = last = verb.i
    if subject.head.i == verb.i:
        name = (
            whole(subject) if subject.i < verb.i or not any(head.i > subject.i for head in heads) else (subject.i,) * 2
        )
        first, last = min(first, name[0]), max(last, name[1])
    for child in verb.children:
        if child.i in skip or child.dep_ in {"parataxis", "conj", "punct", "ccomp", "advcl"}:
            continue
        if child.dep_ in {"aux", "advmod", "obl", "obj", "iobj", "mark", "compound:prt", "cc"}:
            first, last = min(first, child.left_edge.i), max(last, child.right_edge.i)
    blocked = [head.i for head in heads]
    first = max([first, *(i + 1 for i in blocked if i < verb.i and i >= first)])
    last = min([last, *(head.left_edge.i - 1 for head in heads if head.left_edge.i > verb.i)])
    return first, max(last, verb.i)


def read_rest(verb: Token, subject: Token, group: Stretch) -> tuple[Stretch, ...]:
    """The rest of the sentence around "he said", where commas, dashes or quotation marks set it off."""
    doc = verb.doc
    if subject.lower_ in RELATIVES or not (is_loose(verb) or (subject.head.i == verb.i and verb.tag_ != "VBG")):
        return ()
    if verb.dep_ == "acl:relcl" and any(child.lower_ in PLACING for child in verb.lefts):
        return ()  # "the town, where the guerrillas ruled, …"
    first, last = group
    while last + 1 < len(doc) and doc[last + 1].lower_ not in BORDERS:
        last += 1
    if is_loose(verb):
        return make_parts(doc, [(last + 1, len(doc) - 1)], []) if is_followed(verb, last) else ()
    if first > 0 and doc[first - 1].lower_ not in BORDERS | {"as"}:
        return ()
    if first == 0 and last + 1 < len(doc) and not is_followed(verb, last):
        return ()
    return make_parts(doc, [(0, len(doc) - 1)], [(max(0, first - 1) if first else 0, last)])


def is_followed(verb: Token, last: int) -> bool:
    """Whether a colon or an opening quotation mark follows the cue clause."""
    doc = verb.doc
    after = {token.lower_ for token in doc[last + 1 : last + 3]}
    return bool(after & {":", "“", '"', "‘", "``"})
