"""An attribution in the making: token numbers of one passage, before quotes, chains and names are settled."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from orontes.base import ATTACKS
from orontes.claims.frames import load_frames
from orontes.claims.lexicon import links_of
from orontes.claims.voices.names import name_stretch
from orontes.claims.voices.tree import Stretch, cut_out, find_child, has_mark, trim

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Doc, Token

    from orontes.claims.voices.frames import CueFrame

NOBODY = frozenset({"no", "none", "nobody", "neither"})


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
        if child.lower_ in links_of("negations"):
            return True
    head = verb.head
    if verb.dep_ == "xcomp" and head.i < verb.i:
        between = {token.lower_ for token in verb.doc[head.i : verb.i]}
        return "yet" in between or bool(between & links_of("negations")) or head.lower_ in {"failed", "fails", "fail"}
    return False


def is_nobody(verb: Token) -> bool:
    """Whether a verb's subject is nobody: "neither side has commented", "no one claimed"."""
    subject = find_child(verb, "nsubj")
    if subject is None:
        return False
    return subject.lower_ in NOBODY or any(child.lower_ in NOBODY for child in subject.lefts if child.dep_ == "det")


def is_purpose(verb: Token) -> bool:
    """Whether a verb is only what something is done for: "in preparation to declare the town free"."""
    marked = any(child.lower_ == "to" and child.dep_ in {"mark", "aux"} for child in verb.lefts)
    return marked and verb.tag_ == "VB" and verb.dep_ in {"acl", "advcl"}


def make_parts(doc: Doc, stretches: Iterable[Stretch], holes: Iterable[Stretch]) -> tuple[Stretch, ...]:
    """What is said as trimmed stretches without the holes; scraps of punctuation fall away."""
    trimmed = (trim(doc, run) for run in cut_out(stretches, holes))
    return tuple(run for run in trimmed if run is not None)


@cache
def find_deeds() -> frozenset[str]:
    """Nouns of violence, which say nothing ("with fighting reported in two districts")."""
    nouns = load_frames().nouns
    return frozenset(noun for noun in nouns if nouns[noun][0].kind in ATTACKS | {"clash"})


def speaker_of(noun: Token | None) -> tuple[int | None, Stretch | None]:
    """The number and words of a speaker; nothing for none and for an empty "it" or "there"."""
    if noun is None or noun.pos_ in {"PUNCT", "SYM"} or noun.dep_ == "expl" or noun.lower_ in find_deeds():
        return None, None
    return noun.i, name_stretch(noun)


def in_parts(number: int, draft: Draft) -> bool:
    """Whether a token lies in what a draft says."""
    return any(first <= number <= last for first, last in draft.parts)


def settle_kind(verb: Token, frame: CueFrame, heads: Iterable[Token]) -> str:
    """The kind of the frame or of the preposition that stands; refuse where the cue is negated or a refusal's."""
    if is_negated(verb) or is_nobody(verb):
        return "refuse"
    if is_purpose(verb):
        return "intend"
    said = tuple(heads)
    if (
        "addressee" in frame.takes
        and frame.kind == "say"
        and said
        and all(head.dep_ in {"xcomp", "advcl"} for head in said)
    ):
        return "order"
    if any(child.dep_ == "xcomp" and child.pos_ == "NOUN" for child in verb.children):
        return frame.kind  # "called it revenge for an explosion" names, and calls for nothing
    return next((kind for link, kind in frame.kinds_by for head in said if has_mark(head, {link})), frame.kind)


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
