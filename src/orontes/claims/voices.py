"""Who says what in which words: the attributions of a report."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from orontes.base import Quote, Span
from orontes.claims.passage import ParsedPassage, tokens_quote, tokens_span

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
    "believe",
    "expect",
    "stance",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """A speaker, the words that make it speech, and what is said.

    `source` are the words that name the speaker, without clauses; None where nobody is named ("it was reported").
    `name` is the speaker meant where `source` is a pronoun ("he", "who"), else None. `cue` says how it is said, `kind`
    which way of saying it is (`KINDS_OF_SAYING`). `content` are the stretches that are said, in order. `chain` are the
    speakers outwards from the source: its organisation, the medium, the speakers that quote it. `hedge` is the word of
    distance, if any.
    """

    source: Quote | None
    cue: Quote
    content: tuple[Span, ...]
    kind: str
    chain: tuple[Quote, ...] = ()
    hedge: str | None = None
    name: str | None = None

    def says(self, start: int, end: int) -> bool:
        """Whether the characters from start to end lie in what is said."""
        return any(part.start <= start and end <= part.end for part in self.content)


def find_attributions(passages: Sequence[ParsedPassage]) -> tuple[Attribution, ...]:
    """All attributions in the parsed passages of one report, in the order of their cues."""
    found: list[Attribution] = []
    for passage in passages:
        for token in passage.doc:
            if token.lower_ in {"said", "says", "announced", "reported", "added"}:
                subject = next((child for child in token.children if child.dep_ == "nsubj"), None)
                clause = next((child for child in token.children if child.dep_ in {"ccomp", "parataxis"}), None)
                if subject is not None and clause is not None:
                    content = tokens_span(passage, clause.left_edge.i, clause.right_edge.i)
                    source = tokens_quote(passage, subject.left_edge.i, subject.right_edge.i)
                    cue = tokens_quote(passage, token.i, token.i)
                    found.append(Attribution(source=source, cue=cue, content=(content,), kind="say"))
    return tuple(sorted(found, key=lambda one: one.cue))


def find_voices(attributions: Iterable[Attribution], start: int, end: int) -> tuple[Attribution, ...]:
    """The attributions whose content holds the characters from start to end, innermost first."""
    over = [one for one in attributions if one.says(start, end)]
    return tuple(sorted(over, key=lambda one: (sum(len(part) for part in one.content), one.cue)))


def list_voices(attributions: Iterable[Attribution], text: str) -> list[dict[str, object]]:
    """The rows of `orontes.voices` for a report's text: source, cue and content of each attribution with a source."""
    rows: list[dict[str, object]] = []
    for one in attributions:
        if one.source is not None and one.content:
            content = Quote.cut(text, one.content[0].start, one.content[-1].end)
            rows.append({"source": one.source.to_dict(), "cue": one.cue.to_dict(), "content": content.to_dict()})
    return rows
