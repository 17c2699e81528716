"""How well a grammar reads the treebanks kept for measuring, and how fast."""

import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from spacy.tokens import Doc

from orontes.language.grammar import Grammar
from orontes.language.training.corpus import make_docs, read_measures


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """Shares, in percent, of words with the right part of speech, tag, head, and head and link; punctuation counts.

    `las_words` is the share of heads and links among words that are no punctuation; `speed` is in words a second of
    one core.
    """

    treebank: str
    words: int
    upos: float
    tag: float
    uas: float
    las: float
    las_words: float
    speed: float

    def render(self) -> str:
        """A row of the table in docs/model.md."""
        shares = (self.upos, self.tag, self.uas, self.las, self.las_words)
        return f"| {self.treebank} | {self.words:,} | " + " | ".join(f"{share:.1f}" for share in shares) + " |"


def measure_grammar(grammar: Grammar, treebanks: Path) -> list[Measure]:
    """One measure a treebank, sentences as the treebank cuts them and words as our tokenizer does."""
    return [
        _measure(grammar, name, list(make_docs(grammar.pipeline, sentences)))
        for name, sentences in read_measures(treebanks).items()
    ]


def _measure(grammar: Grammar, treebank: str, gold: list[Doc]) -> Measure:
    """How well a grammar reads a treebank, and how fast.

    The few sentences are left out of which it puts words aside before it reads them (ages told between commas).
    """
    began = time.process_time()
    read = grammar.parse([doc.text for doc in gold])
    seconds = time.process_time() - began
    alike = [(one, two) for one, two in zip(gold, read, strict=True) if len(one) == len(two)]
    pairs = [pair for one, two in alike for pair in zip(one, two, strict=True)]
    linked = [(one, two) for one, two in pairs if one.head.i == two.head.i and one.dep_ == _plain(two.dep_)]
    letters = [pair for pair in pairs if pair[0].dep_ != "punct"]
    return Measure(
        treebank=treebank,
        words=len(pairs),
        upos=_share((one.pos_ == two.pos_ for one, two in pairs), len(pairs)),
        tag=_share((one.tag_ == two.tag_ for one, two in pairs), len(pairs)),
        uas=_share((one.head.i == two.head.i for one, two in pairs), len(pairs)),
        las=100 * len(linked) / len(pairs),
        las_words=_share((one.dep_ != "punct" for one, _ in linked), len(letters)),
        speed=len(pairs) / seconds,
    )


def _plain(link: str) -> str:
    """The link without what the parser notes beside it for crossing arcs."""
    return link.partition("||")[0]


def _share(right: Iterable[bool], total: int) -> float:
    return 100 * sum(right) / total
