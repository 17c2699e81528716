"""Passives and citing: "it was reported that", "described by X as", "citing a resident"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from orontes.claims.voices.complements import find_complements
from orontes.claims.voices.draft import Draft, make_parts, settle_kind, speaker_of
from orontes.claims.voices.tree import Stretch, find_child, has_mark, whole
from orontes.claims.word_classes import NOMINALS

if TYPE_CHECKING:
    from spacy.tokens import Token

    from orontes.claims.voices.frames import CueFrame, CueWords

CONTENT = frozenset({"ccomp", "obj", "xcomp", "advcl", "parataxis"})
WITHOUT_VOICE = frozenset({"deny", "confirm", "report", "claim", "expect", "fear", "order"})


def read_passive(verb: Token, frame: CueFrame, words: CueWords) -> Draft | None:
    """The attribution of a passive ("X was reported to", "it was reported that", "described by X as")."""
    subject = find_child(verb, "nsubj:pass", "nsubj")
    agent = find_agent(verb)
    heads = find_complements(verb, frame, words.times)
    clauses = [head for head in heads if head.dep_ in {"ccomp", "xcomp"}]
    if subject is None and verb.dep_ in {"acl", "acl:relcl", "amod", "advcl"}:
        if agent is None:
            return None
        subject = verb.head if verb.head.pos_ in NOMINALS else None
    stretches = [whole(head) for head in heads if agent is None or head.i != agent.i]
    told = bool(frame.takes & {"addressee"}) and bool(clauses)
    if subject is not None and subject.lower_ != "it" and not told:
        stretches.insert(0, (subject.left_edge.i, min(subject.right_edge.i, max(subject.i, verb.i - 1))))
    stretches += [whole(child) for child in verb.children if child.dep_ in {"obl", "advcl"} and has_mark(child, {"as"})]
    parts = make_parts(verb.doc, stretches, [(verb.i, verb.i), *([whole(agent)] if agent is not None else [])])
    if not parts or (agent is None and not clauses and frame.kind not in WITHOUT_VOICE):
        return None
    if agent is None and not clauses and ("object" not in frame.takes or "person" in frame.takes):
        return None
    speaker, source = speaker_of(agent)
    kind = settle_kind(verb, frame, heads)
    hedge = passive_words(verb, subject)
    return Draft(
        verb=verb.i, kind=kind, cue=hedge, speaker=speaker, source=source, parts=parts, hedge=None if source else hedge
    )


def find_agent(verb: Token) -> Token | None:
    """Who says it in a passive: the phrase with "by"."""
    for child in verb.children:
        if child.dep_ == "obl:agent" or (child.dep_ in {"obl", "nmod"} and has_mark(child, {"by"})):
            return child
    return None


def passive_words(verb: Token, subject: Token | None) -> Stretch:
    """The words of an unnamed voice ("it was reported that", "are said")."""
    first = last = verb.i
    for child in verb.lefts:
        if child.dep_ in {"aux:pass", "aux"}:
            first = min(first, child.i)
    if subject is not None and subject.lower_ == "it" and subject.i < first:
        first = subject.i
    if verb.i + 1 < len(verb.doc) and verb.doc[verb.i + 1].lower_ == "that":
        last = verb.i + 1
    return first, last


def read_quoted(verb: Token, words: CueWords) -> Draft | None:
    """As in "troops left the town, the agency quoted a resident as saying": what stands before is what is said."""
    clauses = (child for child in verb.rights if child.dep_ in {"advcl", "xcomp", "ccomp"} and has_mark(child, {"as"}))
    saying, subject, cited = next(clauses, None), find_child(verb, "nsubj"), find_child(verb, "obj")
    if saying is None or subject is None or cited is None:
        return None
    told = words.verbs.get(saying.lower_)
    behind = (child for child in saying.rights if child.dep_ in CONTENT)
    further = any(child.lower_ not in words.audience for child in behind)
    if told is None or told.kind not in {"say", "report", "claim", "confirm"} or further:
        return None
    start = subject.left_edge.i
    said = find_child(verb, "ccomp", "parataxis")
    above = said if said is not None and said.i < start else verb.head
    before = (above.left_edge.i, start - 1) if above.i < start else None
    parts = make_parts(verb.doc, [before] if before is not None else [], [])
    speaker, source = speaker_of(cited)
    through = speaker_of(subject)[1]
    return Draft(
        verb=verb.i, kind=told.kind, cue=(verb.i, verb.i), speaker=speaker, source=source, parts=parts,
        direct=True, through=through,
    )  # fmt: skip


def read_cited(verb: Token) -> Draft | None:
    """The speaker of "citing a resident": its object, with the rest of the sentence until other cues are known."""
    cited = find_child(verb, "obj", "nsubj:pass")
    if cited is None or verb.tag_ not in {"VBG", "VBD", "VBZ", "VBP", "VBN", "VB"}:
        return None
    speaker, source = speaker_of(cited)
    parts = make_parts(verb.doc, [(0, len(verb.doc) - 1)], [(verb.left_edge.i, max(verb.i, cited.right_edge.i))])
    if verb.tag_ != "VBG":
        return None
    return Draft(
        verb=verb.i, kind="report", cue=(verb.i, verb.i), speaker=speaker, source=source, parts=parts, cited=True
    )
