"""What the grammar is trained, chosen and measured on: which sentences of the treebanks, and in which guises."""

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc, DocBin

from orontes.language.training.generator import Generator
from orontes.language.training.tree import space_words
from orontes.language.training.treebank import TreebankSentence, make_doc, mend_agents, read_treebank

# GUM: of its speeches only works of the US federal government; other speeches, courts and vlogs are left out for their
# licences.
_OPEN_SPEECHES = frozenset(
    f"GUM_speech_{name}" for name in ("floyd", "impeachment", "inauguration", "maiden", "nixon", "remarks", "telescope")
)
_LEFT_OUT = ("GUM_court_", "GUM_vlog_", "GUM_academic_replication", "GUM_speech_")
_MEASURED = "GUM_news_"
_LONGEST, _LONGEST_TITLE = 60, 18


def is_open(sentence: TreebankSentence) -> bool:
    """Whether the sentence's document may be trained on."""
    return sentence.document in _OPEN_SPEECHES or not sentence.document.startswith(_LEFT_OUT)


def is_measured(sentence: TreebankSentence) -> bool:
    """Whether the sentence is kept for measuring only: GUM's news."""
    return sentence.document.startswith(_MEASURED)


def read_training(folder: Path) -> list[TreebankSentence]:
    """The sentences to train on: EWT and GUM without its news."""
    files = ("ewt-train", "gum-open-train")
    return [sentence for sentence in _read(folder, files) if is_open(sentence) and not is_measured(sentence)]


def read_choosing(folder: Path) -> list[TreebankSentence]:
    """The sentences by which the best state of training is chosen."""
    files = ("ewt-dev", "gum-open-dev")
    return [sentence for sentence in _read(folder, files) if is_open(sentence) and not is_measured(sentence)]


def read_measures(folder: Path) -> dict[str, list[TreebankSentence]]:
    """The sentences that figures are given for: EWT's test, all of GUM's news, PUD."""
    return {
        "EWT test": list(_read(folder, ("ewt-test",))),
        "GUM news": [
            sentence
            for sentence in _read(folder, ("gum-open-train", "gum-open-dev", "gum-open-test"))
            if is_measured(sentence)
        ],
        "PUD": list(_read(folder, ("pud",))),
    }


def make_docs(pipeline: Language, sentences: Iterable[TreebankSentence]) -> Iterator[Doc]:
    """The treebank's sentences as parsed Docs, without those few that have no tree in our words."""
    for sentence in sentences:
        doc = make_doc(pipeline, sentence)
        if doc is not None:
            yield doc


def _read(folder: Path, names: Iterable[str]) -> Iterator[TreebankSentence]:
    for name in names:
        for sentence in read_treebank(folder / f"{name}.conllu"):
            yield mend_agents(sentence)


@dataclass(frozen=True, slots=True, kw_only=True)
class Guises:
    """How often a sentence is printed as outlets print them: curly quotes, no final stop, all capitals, a title."""

    curly: float = 0.4
    stopless: float = 0.08
    capitals: float = 0.025
    titled: float = 0.0


def disguise(doc: Doc, guises: Guises, chance: random.Random) -> Doc:
    """The sentence, or now and then a guise of it."""
    words, keep = [token.text for token in doc], len(doc)
    if chance.random() < guises.curly:
        words = _curl(words)
    stops = keep > 3 and words[-1] == "." and not list(doc[-1].children)
    if chance.random() < guises.stopless and stops:
        keep -= 1
    if chance.random() < guises.capitals:
        words = [word.upper() for word in words]
    if guises.titled and keep <= _LONGEST_TITLE and chance.random() < guises.titled:
        words, keep = [_capitalize(word) for word in words], len(doc) - stops
    return Doc(
        doc.vocab,
        words=words[:keep],
        spaces=[bool(token.whitespace_) for token in doc][:keep],
        heads=[token.head.i for token in doc][:keep],
        deps=[token.dep_ for token in doc][:keep],
        tags=[token.tag_ for token in doc][:keep],
        pos=[token.pos_ for token in doc][:keep],
    )


def _capitalize(word: str) -> str:
    """The word as titles print it."""
    return word if len(word) < 4 else word[0].upper() + word[1:]


def _curl(words: list[str]) -> list[str]:
    """The words with straight quotes and apostrophes made curly."""
    made, quoted = [], False
    for word in words:
        if word == '"':
            made.append("”" if quoted else "“")
            quoted = not quoted
        else:
            made.append(word.replace("'", "’"))
    return made


def make_own_docs(pipeline: Language, count: int, *, seed: int, rule: str = "TOP") -> Iterator[Doc]:
    """So many sentences of our own, made by a rule, as parsed Docs."""
    generator = Generator(seed)
    for _ in range(count):
        tree = generator.make_sentence(rule)
        if len(tree) <= _LONGEST:
            yield Doc(
                pipeline.vocab,
                words=[word.text for word in tree],
                spaces=space_words(tree),
                heads=[word.head for word in tree],
                deps=[word.link for word in tree],
                tags=[word.tag for word in tree],
                pos=[word.upos for word in tree],
            )


def write_corpus(pipeline: Language, docs: Iterable[Doc], path: Path, *, guises: Guises | None) -> int:
    """Writes sentences as a spaCy corpus, one Doc each; the number of words written."""
    chance, bin_, words = random.Random(1), DocBin(attrs=["ORTH", "TAG", "POS", "HEAD", "DEP", "SPACY"]), 0
    for given in docs:
        doc = disguise(given, guises, chance) if guises else given
        if [token.text for token in pipeline.make_doc(doc.text)] == [token.text for token in doc]:
            bin_.add(doc)
            words += len(doc)
    bin_.to_disk(path)
    return words
