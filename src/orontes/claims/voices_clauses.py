"""Verbs of saying, thinking, ordering: who their subject is and which clause, phrase or rest they carry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from orontes.claims.voices_draft import Draft, is_negated, make_parts, speaker_of
from orontes.claims.voices_subjects import find_behind, find_subject
from orontes.claims.voices_tree import (
    BORDERS,
    Stretch,
    find_antecedent,
    find_child,
    has_mark,
    is_loose,
    is_passive,
    whole,
)

if TYPE_CHECKING:
    from spacy.tokens import Token

    from orontes.claims.voices_frames import CueFrame, CueWords

WITHOUT_VOICE = frozenset({"deny", "confirm", "report", "claim", "expect", "fear", "order"})
NEAR_OBJECT = 3
"""Tokens behind the verb in which an object beside a clause is said too."""
CIRCUMSTANCES = frozenset({"obl", "nmod", "advcl", "acl"})
TELLING = frozenset({"say", "report", "confirm", "claim", "deny"})
SOFTENED = frozenset({"claim", "refuse"})


def read_verb(verb: Token, frame: CueFrame, words: CueWords) -> Draft | None:
    """The attribution that a verb makes, None where it makes none here."""
    if is_passive(verb):
        return read_passive(verb, frame, words)
    direct = "clause" in frame.takes
    subject = (find_behind(verb, sure="object" not in frame.takes) if direct else None) or find_subject(verb)
    heads = [head for head in find_complements(verb, frame, words.times) if subject is None or head.i != subject.i]
    if "cited" in frame.takes and not any(head.dep_ in {"advcl", "xcomp", "ccomp"} for head in heads):
        return read_cited(verb)
    if subject is None:
        return None
    group = find_group(verb, subject, heads)
    stretches = [whole(head) for head in heads] + find_circumstances(verb, frame, heads)
    parts = make_parts(verb.doc, stretches, [group])
    thing = find_child(verb, "obj")
    bound = thing is not None and thing.i != subject.i and "addressee" not in frame.takes
    if not parts and direct and not (bound and thing is not None and thing.lower_ not in words.times):
        parts = read_rest(verb, subject, group)
    if not parts and not direct:
        return None
    kind = settle_kind(verb, frame)
    cue = cue_stretch(verb, kind)
    hedge = cue if kind in SOFTENED else None
    speaker, source = speaker_of(find_antecedent(subject) if subject.lower_ == "that" else subject)
    return Draft(
        verb=verb.i, kind=kind, cue=cue, speaker=speaker, source=source, parts=parts, direct=direct, hedge=hedge
    )


def settle_kind(verb: Token, frame: CueFrame) -> str:
    """The frame's kind, or refuse where the cue is negated or hangs from a refusal ("declined to confirm")."""
    return "refuse" if is_negated(verb) else frame.kind


def cue_stretch(verb: Token, kind: str) -> Stretch:
    """The cue's words: the verb with its particle, and for a refusal the words that refuse."""
    last = verb.i
    particle = find_child(verb, "compound:prt")
    if particle is not None and particle.i == last + 1:
        last = particle.i
    first = verb.i
    if kind == "refuse":
        if verb.dep_ == "xcomp" and 0 < first - verb.head.i <= 4:
            first = verb.head.i
        for child in verb.doc[first].lefts:
            if child.dep_ in {"aux", "advmod"} and child.i >= first - 3:
                first = child.i
                break
    return first, last


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
        elif relation == "advcl" and "person" in takes and has_mark(child, {"to"}):
            clauses.append(child)
        elif relation in {"obl", "obl:arg", "advcl", "nmod", "obj"} and frame.by and has_mark(child, frame.by):
            phrases.append(child)
    return choose_complements(verb, frame, clauses, things, phrases)


def choose_complements(
    verb: Token, frame: CueFrame, clauses: list[Token], things: list[Token], phrases: list[Token]
) -> list[Token]:
    """Clauses first, then phrases and objects; an addressee is no content."""
    takes = frame.takes
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


def find_circumstances(verb: Token, frame: CueFrame, heads: list[Token]) -> list[Stretch]:
    """The circumstances behind a noun that is said ("documented two deaths | due to shelling | near Tarvel")."""
    if not heads or heads[-1].dep_ != "obj" or not frame.takes & {"object"} or frame.kind not in TELLING:
        return []
    behind = [child for child in verb.rights if child.i > heads[-1].i and child.dep_ in CIRCUMSTANCES]
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
    if (subject.head.i != verb.i and not is_loose(verb)) or subject.lower_ in {"who", "which", "that"}:
        return ()
    first, last = group
    while last + 1 < len(doc) and doc[last + 1].lower_ not in BORDERS:
        last += 1
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


def read_passive(verb: Token, frame: CueFrame, words: CueWords) -> Draft | None:
    """The attribution of a passive ("X was reported to", "it was reported that", "described by X as")."""
    subject = find_child(verb, "nsubj:pass", "nsubj")
    agent = find_agent(verb)
    heads = find_complements(verb, frame, words.times)
    clauses = [head for head in heads if head.dep_ in {"ccomp", "xcomp"}]
    if subject is None and verb.dep_ in {"acl", "acl:relcl", "amod", "advcl"}:
        if agent is None:
            return None
        subject = verb.head if verb.head.pos_ in {"NOUN", "PROPN", "PRON"} else None
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
    kind = settle_kind(verb, frame)
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
