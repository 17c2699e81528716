"""Who says what in which words: the attributions of a report.

essay to come
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from orontes.base import Quote, Span
from orontes.claims.passage import tokens_quote
from orontes.claims.voices_chains import NameMemory, find_bodies, find_media
from orontes.claims.voices_finding import find_drafts
from orontes.claims.voices_frames import load_cue_words
from orontes.claims.voices_speech import join_speech
from orontes.claims.voices_tree import described_stretch

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from orontes.claims.passage import ParsedPassage
    from orontes.claims.voices_draft import Draft
    from orontes.claims.voices_frames import CueWords

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
    `quoted` tells that the cue stands in another's direct speech.
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

    @property
    def utters(self) -> bool:
        """Whether the source says something, rather than the outlet telling what is on its mind."""
        return self.kind not in OF_MIND

    def says(self, start: int, end: int) -> bool:
        """Whether the characters from start to end lie in what is said."""
        return any(part.start <= start and end <= part.end for part in self.content)


def find_attributions(passages: Sequence[ParsedPassage]) -> tuple[Attribution, ...]:
    """All attributions in the parsed passages of one report, in the order of their cues."""
    words = load_cue_words()
    drafts = [(number, draft) for number, passage in enumerate(passages) for draft in find_drafts(passage.doc, words)]
    contents, quoted = join_speech(passages, drafts)
    memory = NameMemory(words)
    found = [
        replace(make_attribution(passages, number, draft, content, memory, words), quoted=inside)
        for (number, draft), content, inside in zip(drafts, contents, quoted, strict=True)
        if content
    ]
    return tuple(sorted(add_outer(found), key=lambda one: (one.cue.span, one.content)))


def make_attribution(
    passages: Sequence[ParsedPassage],
    number: int,
    draft: Draft,
    content: tuple[Span, ...],
    memory: NameMemory,
    words: CueWords,
) -> Attribution:
    """A draft with its content as an attribution, with the chain that its own sentence gives."""
    passage = passages[number]
    doc = passage.doc
    chain: list[Quote] = []
    described: Quote | None = None
    if draft.speaker is not None and draft.source is not None:
        described = tokens_quote(passage, *described_stretch(doc[draft.speaker], draft.source, draft.cue[0]))
        stretches = [*find_bodies(doc, draft.speaker, words), *find_media(doc, draft, words)]
        chain = [tokens_quote(passage, *stretch) for stretch in dict.fromkeys(stretches)]
    hedge = tokens_quote(passage, *draft.hedge).text if draft.hedge else None
    return Attribution(
        source=tokens_quote(passage, *draft.source) if draft.source else None,
        cue=tokens_quote(passage, *draft.cue),
        content=content,
        kind=draft.kind,
        chain=tuple(chain),
        hedge=hedge,
        name=memory.settle(number, doc, draft),
        described=described,
    )


def add_outer(found: list[Attribution]) -> list[Attribution]:
    """Each attribution with the speakers in whose words its cue and source stand, from the nearest outwards."""
    grown = []
    for one in found:
        outer = [other for other in near(found, one) if other is not one and other.says(one.cue.start, one.cue.end)]
        outer.sort(key=lambda other: sum(len(part) for part in other.content))
        speakers = [quote for other in outer for quote in ((other.source, *other.chain) if other.source else ())]
        fresh = [quote for quote in dict.fromkeys(speakers) if quote not in one.chain and quote != one.source]
        grown.append(replace(one, chain=(*one.chain, *fresh)) if fresh else one)
    return grown


def near(found: list[Attribution], one: Attribution) -> list[Attribution]:
    """The attributions that may hold another's cue."""
    return [
        other
        for other in found
        if other.kind not in WITHHOLDING and other.content[0].start <= one.cue.start < other.content[-1].end
    ]


def find_voices(attributions: Iterable[Attribution], start: int, end: int) -> tuple[Attribution, ...]:
    """The attributions whose content holds the characters from start to end, innermost first."""
    over = [one for one in attributions if one.says(start, end)]
    return tuple(sorted(over, key=lambda one: (sum(len(part) for part in one.content), -len(one.chain), one.cue.span)))


def list_voices(attributions: Iterable[Attribution], text: str) -> list[dict[str, object]]:
    """The rows of `orontes.voices` for a report's text: source, cue and content of each attribution with a source."""
    rows: list[dict[str, object]] = []
    for one in attributions:
        if one.source is not None and one.content and not is_own_mood(one):
            content = Quote.cut(text, one.content[0].start, one.content[-1].end)
            rows.append(
                {
                    "source": (one.described or one.source).to_dict(),
                    "cue": one.cue.to_dict(),
                    "content": content.to_dict(),
                }
            )
    return rows


def is_own_mood(one: Attribution) -> bool:
    """Whether words in direct speech only give its speaker's own mind ("I hope", "we want"), which is no voice more."""
    if not one.quoted or one.source is None:
        return False
    return one.kind not in OF_SPEECH or one.source.text.lower() in {"i", "we", "you", "me", "us"}
