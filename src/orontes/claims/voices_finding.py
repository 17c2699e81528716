"""One pass over a sentence's tokens: each cue word goes to the reader of its part of speech."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from orontes.claims.voices_clauses import read_verb
from orontes.claims.voices_draft import Draft
from orontes.claims.voices_phrases import read_according, read_adjective, read_adverb, read_noun, read_putting

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from orontes.claims.voices_frames import CueWords

PUTTING = frozenset({"put", "puts"})


def find_drafts(doc: Doc, words: CueWords) -> list[Draft]:
    """The attributions that the grammar of one passage gives, in the order of their cues."""
    drafts = []
    forms = words.lookup
    for token in doc:
        lower = token.lower_
        if lower in forms:
            draft = read_cue(token, lower, words)
            if draft is not None:
                drafts.append(draft)
    return settle_together(doc, drafts)


def read_cue(token: Token, lower: str, words: CueWords) -> Draft | None:
    """What one cue word makes of its sentence."""
    if lower == "according":
        return read_according(token)
    if lower in PUTTING:
        return read_putting(token)
    part = token.pos_
    if part == "VERB" and lower in words.verbs:
        return read_verb(token, words.verbs[lower])
    if part == "NOUN" and lower in words.nouns:
        return read_noun(token, words.nouns[lower])
    if part in {"ADJ", "VERB"} and lower in words.adjectives:
        return read_adjective(token, words.adjectives[lower])
    if lower in words.adverbs:
        return read_adverb(token, words.adverbs[lower])
    return None


def settle_together(doc: Doc, drafts: list[Draft]) -> list[Draft]:
    """Drafts of one sentence seen together: what hangs from a refusal refuses, what is cited says what its citer says."""
    by_verb = {draft.verb: draft for draft in drafts}
    settled = []
    for draft in drafts:
        token = doc[draft.verb]
        above = by_verb.get(token.head.i)
        if above is not None and above is not draft:
            if token.dep_ == "xcomp" and above.kind == "refuse":
                draft = replace(draft, kind="refuse", hedge=(above.cue[0], draft.cue[1]))
            elif draft.cited and above.parts:
                draft = replace(draft, parts=above.parts)
        settled.append(draft)
    return settled
