"""Drafts with their words -> attributions: bodies, media and outer speakers, and whom a pronoun means."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from orontes.claims.passage import tokens_quote
from orontes.claims.voices.attribution import WITHHOLDING, Attribution
from orontes.claims.voices.chains import NameMemory, find_bodies, find_media
from orontes.claims.voices.names import described_stretch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from orontes.base import Quote, Span
    from orontes.claims.passage import ParsedPassage
    from orontes.claims.voices.draft import Draft
    from orontes.claims.voices.frames import CueWords

FARTHEST_OUTER = 20_000
"""Characters before a cue in which the words that hold it may begin."""


def build_passage(
    passage: ParsedPassage,
    number: int,
    said: Sequence[tuple[Draft, tuple[Span, ...], bool]],
    memory: NameMemory,
    words: CueWords,
) -> list[Attribution]:
    """The attributions of one passage; `said` are its drafts, what each says, and whether in direct speech."""
    doc = passage.doc
    media = {draft.verb: find_media(doc, draft, words) for draft, _, _ in said if draft.speaker is not None}
    built = []
    for draft, content, quoted in said:
        name = memory.settle(number, doc, draft)
        if not content:
            continue
        shared = [one for other, _, _ in said if other.speaker == draft.speaker for one in media.get(other.verb, ())]
        hedge = tokens_quote(passage, *draft.hedge).text if draft.hedge else None
        chain = make_chain(passage, draft, shared, words)
        if chain:
            memory.keep_carrier(number, chain[-1].text)
        built.append(
            Attribution(
                source=tokens_quote(passage, *draft.source) if draft.source else None,
                cue=tokens_quote(passage, *draft.cue),
                content=content,
                kind=draft.kind,
                chain=chain,
                hedge=hedge,
                name=name,
                described=describe_source(passage, draft),
                quoted=quoted,
            )
        )
    return built


def make_chain(
    passage: ParsedPassage, draft: Draft, media: list[tuple[int, int]], words: CueWords
) -> tuple[Quote, ...]:
    """The speaker's bodies, then the media of its sentence, then who cites it."""
    if draft.speaker is None:
        return ()
    through = [draft.through] if draft.through is not None else []
    stretches = dict.fromkeys([*find_bodies(passage.doc, draft.speaker, words), *media, *through])
    return tuple(tokens_quote(passage, *stretch) for stretch in stretches if stretch != draft.source)


def describe_source(passage: ParsedPassage, draft: Draft) -> Quote | None:
    """The source with what describes it."""
    if draft.speaker is None or draft.source is None:
        return None
    return tokens_quote(passage, *described_stretch(passage.doc[draft.speaker], draft.source, draft.cue[0]))


def add_outer(found: Sequence[Attribution]) -> list[Attribution]:
    """Each attribution with the speakers in whose words its cue stands, from the nearest outwards."""
    ordered = sorted(found, key=lambda one: (one.content, one.cue.span))
    starts = [one.content[0].start for one in ordered]
    grown = []
    for one in found:
        first = bisect_right(starts, one.cue.start - FARTHEST_OUTER)
        last = bisect_right(starts, one.cue.start)
        outer = [other for other in ordered[first:last] if passes_on(other, one)]
        outer.sort(key=lambda other: sum(len(part) for part in other.content))
        speakers = [quote for other in outer if other.source for quote in (other.source, *other.chain)]
        own = {one.source, *one.chain}
        fresh = [quote for quote in dict.fromkeys(speakers) if quote not in own and quote.text != one.name]
        grown.append(replace(one, chain=(*one.chain, *fresh), within=bool(outer)))
    return grown


def passes_on(other: Attribution, one: Attribution) -> bool:
    """Whether an attribution stands in what another's speaker says and passes on."""
    if other is one or other.kind in WITHHOLDING or not other.utters:
        return False
    return other.says(one.cue.start, one.cue.end)
