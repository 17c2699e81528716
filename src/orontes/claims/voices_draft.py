"""An attribution in the making: token numbers of one passage, before quotes, chains and names are settled."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from orontes.claims.voices_names import name_stretch
from orontes.claims.voices_tree import Stretch, cut_out, has_mark, trim

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Doc, Token

NEGATIONS = frozenset({"not", "n't", "n’t", "never", "neither", "nor"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A cue with its speaker and what it says, in token numbers.

    `verb` is the cue's own token, `speaker` the head of the speaker's words. `direct` tells that direct speech may
    belong to the cue without a link in the grammar; `cited` that the speaker is one on whom another cue rests,
    whose own speaker is `through`.
    """

    verb: int
    kind: str
    cue: Stretch
    speaker: int | None = None
    source: Stretch | None = None
    parts: tuple[Stretch, ...] = ()
    direct: bool = False
    cited: bool = False
    through: Stretch | None = None
    hedge: Stretch | None = None


def is_negated(verb: Token) -> bool:
    """Whether "not", "never" or "has yet to" stands with a verb."""
    for child in verb.lefts:
        if child.lower_ in NEGATIONS:
            return True
    head = verb.head
    if verb.dep_ == "xcomp" and head.i < verb.i:
        between = {token.lower_ for token in verb.doc[head.i : verb.i]}
        return "yet" in between or bool(between & NEGATIONS) or head.lower_ in {"failed", "fails", "fail"}
    return False


def make_parts(doc: Doc, stretches: Iterable[Stretch], holes: Iterable[Stretch]) -> tuple[Stretch, ...]:
    """What is said as trimmed stretches without the holes; scraps of punctuation fall away."""
    trimmed = (trim(doc, run) for run in cut_out(stretches, holes))
    return tuple(run for run in trimmed if run is not None)


def find_clause_start(verb: Token) -> int:
    """Where the words after a complementizer begin ("that the town fell" -> "the")."""
    first: int = verb.left_edge.i
    return first + 1 if has_mark(verb, {"that"}) and verb.doc[first].lower_ == "that" else first


def speaker_of(noun: Token | None) -> tuple[int | None, Stretch | None]:
    """The number and words of a speaker; nothing for none and for an empty "it" or "there"."""
    if noun is None or noun.pos_ in {"PUNCT", "SYM"} or noun.dep_ == "expl":
        return None, None
    return noun.i, name_stretch(noun)


def in_parts(number: int, draft: Draft) -> bool:
    """Whether a token lies in what a draft says."""
    return any(first <= number <= last for first, last in draft.parts)
