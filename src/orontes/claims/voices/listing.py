"""Who says what in which words: the attributions of a report.

**The problem.** Nearly every sentence of war news is somebody's word. "Commander X announced on the rebels'
channels", "according to Y", a quote that runs over three sentences, "he added", a ministry that denies reports of
others, a capital that "has yet to confirm", an outlet that quotes an agency that quotes a resident. A claim without
its voice is worth little, and a claim with the wrong voice does harm: it counts one party's word as the other's.

**What was observed** (in the looked-at half of 924 political articles with every attribution marked, and in
dispatches of several wars). A quote stands before, behind or around its verb, and the parser takes it for the root of
the sentence, or takes the speaker behind "said" for an object. A speaker right beside a finite verb of saying is a
better guess than a subject far from it. After a comma, "adding that" has the speaker of the cue before it, whatever
noun the arc goes to. Moods inside direct speech ("we hope", "he wants") are hardly ever marked as voices of their
own: 30 of the 1,768 that the grammar gave.

**What we chose.** One pass over the tokens; only cue words (`data/voices.yaml`) are looked at, each by the reader of
its part of speech (`finding`): verbs (`clauses`), "according to", nouns, adjectives and adverbs
(`phrases`), colons (`colons`). The arcs give subject and complement; where they and the words beside
the verb differ, the words beside it win (`subjects`). Quotation marks are read over the whole report, not by
the grammar (`quotes`), and each quote goes to the cues whose words it mostly is, else to the nearest one, else
to who spoke last in the paragraph (`speech`). Bodies, media and speakers outwards are added last
(`chains`, `building`). Every attribution keeps its kind, so that the reader of claims can tell a report
from a vow, a denial or a refusal to say; a denial of reports gives two attributions, the denial and the reports with
nobody named.

**Rejected because**: a list of patterns over words (a cue in the middle of its sentence, a passive and a shared
subject escape it); a trained sequence model (weights for one more task, and no reason that can be shown); carrying a
voice into the next sentence without a cue or an open quote (nothing in the words tells it from the outlet's own
telling); names in place of pronouns in `source` (the words as written are the evidence, `name` is the reading).
Design page: `docs/voices.md`.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from orontes.base import Quote
from orontes.claims.voices.attribution import KINDS_OF_SAYING, OF_SPEECH, Attribution
from orontes.claims.voices.building import add_outer, build_passage
from orontes.claims.voices.chains import NameMemory
from orontes.claims.voices.finding import find_drafts
from orontes.claims.voices.frames import load_cue_words
from orontes.claims.voices.speech import join_speech

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from orontes.base import Span
    from orontes.claims.passage import ParsedPassage
    from orontes.claims.voices.draft import Draft

__all__ = [
    "KINDS_OF_SAYING",
    "Attribution",
    "find_attributions",
    "find_voices",
    "list_cue_words",
    "list_voices",
]


def find_attributions(passages: Sequence[ParsedPassage]) -> tuple[Attribution, ...]:
    """All attributions in the parsed passages of one report, in the order of their cues."""
    words = load_cue_words()
    drafts = [(number, draft) for number, passage in enumerate(passages) for draft in find_drafts(passage.doc, words)]
    contents, quoted = join_speech(passages, drafts)
    by_passage: dict[int, list[tuple[Draft, tuple[Span, ...], bool]]] = defaultdict(list)
    for (number, draft), content, inside in zip(drafts, contents, quoted, strict=True):
        by_passage[number].append((draft, content, inside))
    memory = NameMemory(words, [passage.doc for passage in passages])
    found: list[Attribution] = []
    for number, said in sorted(by_passage.items(), key=lambda item: item[0]):
        found.extend(build_passage(passages[number], number, said, memory, words))
    return tuple(sorted(add_outer(found), key=lambda one: (one.cue.span, one.content)))


def find_voices(attributions: Iterable[Attribution], start: int, end: int) -> tuple[Attribution, ...]:
    """The attributions whose content holds the characters from start to end, innermost first."""
    over = [one for one in attributions if one.says(start, end)]
    return tuple(sorted(over, key=lambda one: (sum(len(part) for part in one.content), -len(one.chain), one.cue.span)))


def list_cue_words() -> tuple[str, ...]:
    """Every form of every cue word in lower case, sorted: what a passage must hold to be worth parsing for voices."""
    return load_cue_words().forms()


def list_voices(attributions: Iterable[Attribution], text: str) -> list[dict[str, object]]:
    """The rows of `orontes.voices` for a report's text: source, cue and content of each attribution with a source."""
    rows: list[dict[str, object]] = []
    for one in attributions:
        if one.source is not None and one.content and not is_own_mood(one):
            content = Quote.cut(text, one.content[0].start, one.content[-1].end)
            source = one.described or one.source
            rows.append({"source": source.to_dict(), "cue": one.cue.to_dict(), "content": content.to_dict()})
    return rows


def is_own_mood(one: Attribution) -> bool:
    """Whether words within another's words only give that speaker's mind ("I hope", "he wants"), no voice more."""
    if one.source is None or not (one.quoted or one.within):
        return False
    return one.kind not in OF_SPEECH or one.source.text.lower() in {"i", "we", "you", "me", "us"}
