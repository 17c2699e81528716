"""One pass over a sentence's tokens: each cue word goes to the reader of its part of speech."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from orontes.claims.lexicon import links_of
from orontes.claims.voices.clauses import read_verb
from orontes.claims.voices.colons import read_colon, read_trailing
from orontes.claims.voices.draft import Draft, in_parts, make_parts
from orontes.claims.voices.phrases import (
    read_abbreviated,
    read_according,
    read_adjective,
    read_adverb,
    read_counting,
    read_noun,
    read_per,
    read_putting,
)
from orontes.claims.voices.tree import climb, is_loose
from orontes.claims.word_classes import FINITE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from spacy.tokens import Doc, Token

    from orontes.claims.voices.frames import CueWords

BY_FORM = {
    "according": read_according,
    "per": read_per,
    "acc": read_abbreviated,
    "acc.": read_abbreviated,
    "put": read_putting,
    "puts": read_putting,
    "putting": read_putting,
}


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
        elif lower == ":":
            drafts.extend(read_colon(token, drafts, words))
        elif lower in {"–", "—", "-"}:
            drafts.extend(read_trailing(token, words))
    return settle_together(doc, drafts)


def read_cue(token: Token, lower: str, words: CueWords) -> Draft | None:
    """What one cue word makes of its sentence."""
    if lower in BY_FORM:
        return BY_FORM[lower](token, words)
    part = token.pos_
    if part == "VERB" and lower in words.counting:
        return read_counting(token, words)
    if part == "VERB" and lower in words.verbs:
        return read_verb(token, words.verbs[lower], words)
    if part == "NOUN" and lower in words.nouns:
        return read_noun(token, words.nouns[lower], words)
    if part in {"ADJ", "VERB"} and lower in words.adjectives:
        return read_adjective(token, words.adjectives[lower])
    if lower in words.adverbs:
        return read_adverb(token, words.adverbs[lower])
    return None


def settle_together(doc: Doc, drafts: list[Draft]) -> list[Draft]:
    """Drafts of one sentence seen together: participles share a speaker, the cited say what their citer says."""
    by_verb = {draft.verb: draft for draft in drafts}
    kept = [draft for draft in drafts if not (draft.cited and speaks_for_itself(doc, draft, by_verb))]
    drafts = bind_participles(doc, part_clauses(doc, kept))
    cited = [citing_stretch(doc, draft) for draft in drafts if draft.cited]
    settled = []
    for draft in drafts:
        token = doc[draft.verb]
        above = by_verb.get(token.head.i)
        if draft.cited:
            settled.append(settle_cited(doc, draft, drafts))
        elif above is not None and token.dep_ == "xcomp" and above.kind == "refuse":
            settled.append(replace(draft, kind="refuse", hedge=(above.cue[0], draft.cue[1])))
        elif cited:
            settled.append(replace(draft, parts=make_parts(doc, draft.parts, cited)))
        else:
            settled.append(draft)
    return settled


def part_clauses(doc: Doc, drafts: list[Draft]) -> list[Draft]:
    """Ends what a speaker says before ", but Noor said …", which the grammar often hangs into it."""
    starts = [(start, draft.verb) for draft in drafts if (start := find_new_clause(doc, draft)) is not None]
    if not starts:
        return drafts
    parted = []
    for draft in drafts:
        after = [start for start, verb in starts if draft.verb < start < verb]
        holes = [(min(after), len(doc) - 1)] if after else []
        parted.append(replace(draft, parts=make_parts(doc, draft.parts, holes)) if holes else draft)
    return parted


def find_new_clause(doc: Doc, draft: Draft) -> int | None:
    """Where a finite cue clause with its own speaker begins behind a semicolon, or a comma and "but" or "while"."""
    if draft.source is None or doc[draft.verb].tag_ == "VBG" or not draft.parts:
        return None
    before = draft.source[0] - 1
    joined = 0 < before < draft.verb and doc[before].lower_ in links_of("joining") and doc[before - 1].lower_ == ","
    if 0 < before < draft.verb and doc[before].lower_ == ";":
        return before
    return before - 1 if joined else None


def bind_participles(doc: Doc, drafts: list[Draft]) -> list[Draft]:
    """Gives "…, adding that …" to the speaker of the finite cue before it, and takes it out of what that one says."""
    bound: list[Draft] = []
    for draft in sorted(drafts, key=lambda one: one.verb):
        leader = next((i for i in range(len(bound) - 1, -1, -1) if may_lead(doc, bound[i])), None)
        if leader is None or draft.cited or not shares_speaker(doc[draft.verb]):
            bound.append(draft)
            continue
        first = bound[leader]
        own = (draft.cue[0], max((last for _, last in draft.parts), default=draft.cue[1]))
        bound[leader] = replace(first, parts=make_parts(doc, first.parts, [own]))
        bound.append(replace(draft, speaker=first.speaker, source=first.source))
    return bound


def shares_speaker(token: Token) -> bool:
    """Whether a cue is a participle behind a comma that takes the speaker before it; "according" is none."""
    return is_loose(token) and token.pos_ == "VERB" and token.lower_ != "according"


def may_lead(doc: Doc, draft: Draft) -> bool:
    """Whether a draft is a finite cue with a speaker, whom a participle after it may share."""
    return draft.source is not None and doc[draft.verb].tag_ in FINITE


def speaks_for_itself(doc: Doc, cited: Draft, by_verb: Mapping[int, Draft]) -> bool:
    """Whether a clause about one who is cited tells already what that one says ("citing a soldier who said that …")."""
    if cited.speaker is None:
        return False
    return any(child.i in by_verb for child in doc[cited.speaker].rights if child.dep_ in {"acl", "acl:relcl"})


def citing_stretch(doc: Doc, draft: Draft) -> tuple[int, int]:
    """The words "citing a resident"."""
    end = draft.cue[1]
    if draft.speaker is not None:
        end = max(end, doc[draft.speaker].right_edge.i)
    return draft.cue[0], end


def settle_cited(doc: Doc, draft: Draft, drafts: list[Draft]) -> Draft:
    """One who is cited says what the nearest cue around or above says, through its speaker, else the whole sentence."""
    above = {token.i for token in climb(doc[draft.verb])}
    around = [
        other
        for other in drafts
        if other.parts and not other.cited and (other.verb in above or in_parts(draft.verb, other))
    ]
    if not around:
        return draft
    nearest = min(around, key=lambda other: abs(other.verb - draft.verb))
    parts = make_parts(doc, nearest.parts, [citing_stretch(doc, draft)])
    return replace(draft, parts=parts, through=nearest.source)
