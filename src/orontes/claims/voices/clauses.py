"""Verbs of saying, thinking, ordering: who their subject is and what they carry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from orontes.claims.voices.complements import (
    asks_for_deed,
    end_with_quote,
    find_circumstances,
    find_complements,
    find_group,
    read_rest,
)
from orontes.claims.voices.draft import Draft, cue_stretch, make_parts, settle_kind, speaker_of
from orontes.claims.voices.passives import read_cited, read_passive, read_quoted
from orontes.claims.voices.subjects import find_behind, find_subject
from orontes.claims.voices.tree import find_antecedent, find_child, is_passive, whole
from orontes.claims.word_classes import RELATIVES

if TYPE_CHECKING:
    from spacy.tokens import Token

    from orontes.claims.voices.frames import CueFrame, CueWords

SOFTENED = frozenset({"claim", "refuse"})


def read_verb(verb: Token, frame: CueFrame, words: CueWords) -> Draft | None:
    """The attribution that a verb makes, None where it makes none here."""
    if is_passive(verb) or _is_accused(verb, frame):
        return read_passive(verb, frame, words)
    return (read_quoted(verb, words) if "cited" in frame.takes else None) or _read_active(verb, frame, words)


def _is_accused(verb: Token, frame: CueFrame) -> bool:
    """Whether somebody is accused by a form joined to a passive: "was arrested and charged with murder"."""
    joined = verb.dep_ == "conj" and is_passive(verb.head) and "person" in frame.takes
    return joined and find_child(verb, "obj", "ccomp", "nsubj") is None


def _read_active(verb: Token, frame: CueFrame, words: CueWords) -> Draft | None:
    """The attribution of an active verb: its subject speaks, and what stands with it is said."""
    direct = bool(frame.takes & {"clause", "quote"})
    subject = _find_speaker(verb, frame, direct=direct)
    heads = [head for head in find_complements(verb, frame, words.times) if subject is None or head.i != subject.i]
    if "cited" in frame.takes and not any(head.dep_ in {"advcl", "xcomp", "ccomp"} for head in heads):
        return read_cited(verb)
    if subject is None or ("name" in frame.takes and asks_for_deed(verb, heads)):
        return None
    group = find_group(verb, subject, heads)
    stretches = [whole(head) for head in heads]
    if subject.lower_ not in RELATIVES:
        stretches += find_circumstances(verb, frame, heads)
    if "name" in frame.takes:
        stretches = [end_with_quote(verb, stretch) for stretch in stretches]
    parts = make_parts(verb.doc, stretches, [group])
    thing = find_child(verb, "obj")
    bound = thing is not None and thing.i != subject.i and "addressee" not in frame.takes
    if not parts and direct and not (bound and thing is not None and thing.lower_ not in words.times):
        parts = read_rest(verb, subject, group)
    if not parts and not direct:
        return None
    kind = settle_kind(verb, frame, heads)
    cue = cue_stretch(verb, kind)
    hedge = cue if kind in SOFTENED else None
    speaker, source = speaker_of(find_antecedent(subject) if subject.lower_ == "that" else subject)
    return Draft(
        verb=verb.i, kind=kind, cue=cue, speaker=speaker, source=source, parts=parts, direct=direct, hedge=hedge
    )


def _find_speaker(verb: Token, frame: CueFrame, *, direct: bool) -> Token | None:
    """Who speaks: the noun behind where the verb closes a quote and takes none of its own, else the subject."""
    behind = find_behind(verb, sure=not frame.takes & {"object", "addressee"}) if direct else None
    return behind or find_subject(verb)
