"""The attribution: a speaker, the words that make it speech, and what is said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from orontes.base import Quote, Span

KINDS_OF_SAYING = (
    "say",
    "claim",
    "deny",
    "confirm",
    "report",
    "order",
    "demand",
    "plan",
    "fear",
    "warn",
    "hope",
    "ask",
    "refuse",
    "intend",
    "believe",
    "expect",
    "stance",
)
OF_SPEECH = frozenset({"say", "claim", "deny", "confirm", "report"})
"""Ways of saying that pass on what happened."""
OF_MIND = frozenset({"intend", "believe", "expect", "stance", "hope", "fear"})
"""Ways of saying that may be the outlet's own telling of a mind and no utterance."""
WITHHOLDING = frozenset({"deny", "refuse"})
"""Ways of saying whose speaker does not pass on what stands in the content."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """A speaker, the words that make it speech, and what is said.

    `source` are the words that name the speaker, without clauses; None where nobody is named ("it was reported").
    `name` is the speaker meant where `source` is a pronoun ("he", "who") or bare role ("the commander"), else None.
    `cue` says how it is said, `kind` which way of saying it is (`KINDS_OF_SAYING`). `content` are the stretches
    said, in order. `chain` are the speakers outwards from the source: its organisation, the medium, the speakers that
    quote it. `hedge` are the words of distance, if any. `described` is the source with its appositions and clauses.
    `quoted` tells that the cue stands in another's direct speech, `within` that it stands in what another says.
    """

    source: Quote | None
    cue: Quote
    content: tuple[Span, ...]
    kind: str
    chain: tuple[Quote, ...] = ()
    hedge: str | None = None
    name: str | None = None
    described: Quote | None = None
    quoted: bool = False
    within: bool = False

    @property
    def utters(self) -> bool:
        """Whether the source says something, rather than the outlet telling what is on its mind."""
        return self.kind not in OF_MIND

    def says(self, start: int, end: int) -> bool:
        """Whether the characters from start to end lie in what is said."""
        return any(part.start <= start and end <= part.end for part in self.content)
