"""Whose direct speech is whose: quotes joined to the cues that introduce, follow or carry them on."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from typing import TYPE_CHECKING

from orontes.base import Span
from orontes.claims.passage import tokens_span
from orontes.claims.voices.names import described_stretch
from orontes.claims.voices.quotes import Speech, find_speech, read_pieces

if TYPE_CHECKING:
    from collections.abc import Sequence

    from orontes.claims.passage import ParsedPassage
    from orontes.claims.voices.draft import Draft

SHORT_SPEECH = 25
"""Characters below which a quote without a cue is a quoted word and no speech."""
NEAR_CUE = 90
"""Characters between a cue and its quote."""
NEXT_PASSAGE = 4
"""Characters between a quote's end and the next passage, where that one is "he said." alone."""
LEAST_SHARE = 0.5
"""How much of a quote's words in a sentence must be said by a cue for the whole quote to be."""


def join_speech(
    passages: Sequence[ParsedPassage], drafts: Sequence[tuple[int, Draft]]
) -> tuple[list[tuple[Span, ...]], list[bool]]:
    """What each draft says as report offsets with its direct speech, and whether its cue stands in direct speech."""
    joiner = Joiner(passages, drafts)
    speeches = find_speech(read_pieces(passages))
    for speech in speeches:
        joiner.join(speech)
    starts = [speech.start for speech in speeches]
    quoted = [is_quoted(cue, speeches, starts) for cue in joiner.cues]
    return [merge(spans) for spans in joiner.contents], quoted


def is_quoted(cue: Span, speeches: Sequence[Speech], starts: Sequence[int]) -> bool:
    """Whether a cue stands in direct speech."""
    before = bisect_right(starts, cue.start) - 1
    return before >= 0 and cue.end <= speeches[before].end


class Joiner:
    """Walks the quotes of a report in order and remembers who spoke last."""

    def __init__(self, passages: Sequence[ParsedPassage], drafts: Sequence[tuple[int, Draft]]) -> None:
        self.passages = passages
        self.drafts = drafts
        self.starts = [passage.start for passage in passages]
        self.contents = [[tokens_span(passages[number], *part) for part in draft.parts] for number, draft in drafts]
        self.cues = [tokens_span(passages[number], *draft.cue) for number, draft in drafts]
        self.by_passage: dict[int, list[int]] = defaultdict(list)
        for index, (number, _) in enumerate(drafts):
            self.by_passage[number].append(index)
        self.last: int | None = None

    def join(self, speech: Speech) -> None:
        """Gives a quote to the cues that say it."""
        first = max(0, bisect_right(self.starts, speech.start) - 1)
        last = max(first, bisect_right(self.starts, speech.end) - 1)
        alone = last + 1
        if last + 1 < len(self.starts) and 0 <= self.starts[last + 1] - speech.end <= NEXT_PASSAGE:
            last += 1
        around = [index for number in range(first, last + 1) for index in self.by_passage.get(number, ())]
        free = [index for index in around if self.may_own(index, speech, alone)]
        owners = [index for index in free if self.mostly_says(index, speech)]
        if not owners:
            nearest = self.find_nearest(free, speech, self.passages[first])
            owners = [nearest] if nearest is not None else []
        if not owners:
            leading = self.find_leading(speech, first)
            owners = [leading] if leading is not None else []
        if not owners and self.last is not None and self.carries_on(speech, first):
            owners = [self.last]
        for index in owners:
            self.contents[index].append(speech.span)
        if owners:
            self.last = owners[0]

    def find_leading(self, speech: Speech, first: int) -> int | None:
        """The cue of the sentence before that ends with a colon, where the quote begins the next paragraph."""
        before = self.passages[first - 1] if first > 0 else None
        if before is None or before.text is None:
            return None
        between = before.text[before.end - 1 : speech.start].strip(" \n\r\t“\"‘'")
        told = [k for k in self.by_passage.get(first - 1, ()) if self.drafts[k][1].speaker is not None]
        return told[0] if told and between == ":" and len(speech.span) >= SHORT_SPEECH else None

    def may_own(self, index: int, speech: Speech, alone: int) -> bool:
        """Whether a cue may own a quote: it and its speaker stand outside, and in the next passage it has no words."""
        number, draft = self.drafts[index]
        if speech.span.holds(self.cues[index]) or (number >= alone and self.contents[index]):
            return False
        if draft.speaker is None or draft.source is None:
            return True
        passage = self.passages[number]
        described = described_stretch(passage.doc[draft.speaker], draft.source, draft.cue[0])
        return not tokens_span(passage, *described).overlaps(speech.span)

    def mostly_says(self, index: int, speech: Speech) -> bool:
        """Whether the grammar already gives a cue most of a quote's words in its sentence."""
        passage = self.passages[self.drafts[index][0]]
        start, end = max(speech.start, passage.start), min(speech.end, passage.end)
        shared = sum(max(0, min(end, span.end) - max(start, span.start)) for span in self.contents[index])
        return end > start and shared >= LEAST_SHARE * (end - start)

    def find_nearest(self, free: list[int], speech: Speech, passage: ParsedPassage) -> int | None:
        """The cue outside the quote that stands nearest to it and may introduce it."""
        best: tuple[int, int] | None = None
        before = passage.doc.text[: max(0, speech.start - passage.start)].rstrip(" “\"‘'")
        for index in free:
            draft, cue = self.drafts[index][1], self.cues[index]
            away = speech.start - cue.end if cue.end <= speech.start else cue.start - speech.end
            leads = before.endswith(":") and cue.end <= speech.start
            if (leads or (draft.direct and away <= NEAR_CUE)) and (
                len(speech.span) >= SHORT_SPEECH or not self.contents[index]
            ):
                best = min(best, (away, index)) if best else (away, index)
        return best[1] if best else None

    def carries_on(self, speech: Speech, first: int) -> bool:
        """Whether a quote without a cue goes on with the last speaker's words."""
        passage = self.passages[first]
        if speech.goes_on:
            return True
        opens = not passage.doc.text[: max(0, speech.start - passage.start)].strip(" “\"‘'")
        spoke = self.passages[self.drafts[self.last or 0][0]].paragraph
        return opens and spoke == passage.paragraph and len(speech.span) >= SHORT_SPEECH


def merge(spans: list[Span]) -> tuple[Span, ...]:
    """The spans in order, joined where they overlap."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start <= joined[-1].end + 1:
            joined[-1] = Span(start=joined[-1].start, end=max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)
