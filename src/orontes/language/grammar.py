"""The grammar of a language: sentences in, words with their parts of speech and links out."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from orontes.base import CallError

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

_SPACES = dict.fromkeys([0x00A0, 0x2007, 0x202F, 0x2009, 0x200A, 0x2002, 0x2003, 0x3000, 0x0A, 0x0D, 0x09], " ")
_BATCH = 64


@dataclass(frozen=True, slots=True)
class Grammar:
    """A trained pipeline for one language."""

    language: str
    pipeline: "Language"

    def parse(self, passages: Sequence[str]) -> "list[Doc]":
        """One Doc a passage, each passage one sentence; offsets are those of the passage."""
        docs = [self._split_words(passage) for passage in passages]
        return list(self.pipeline.pipe(docs, batch_size=_BATCH))

    def _split_words(self, passage: str) -> "Doc":
        doc = self.pipeline.make_doc(passage.translate(_SPACES))
        for token in doc:
            token.is_sent_start = token.i == 0
        return doc


def find_model(language: str) -> Path:
    """The folder of the trained model; CallError where there is none.

    It stands in the package as `<language>_model`; while that is not there, the environment variable
    ORONTES_MODEL may name one.
    """
    own = Path(__file__).with_name(f"{language}_model")
    named = os.environ.get("ORONTES_MODEL")
    if own.is_dir():
        return own
    if named and Path(named).is_dir():
        return Path(named)
    raise CallError("language", f"there is no grammar for '{language}'")


@cache
def load_grammar(language: str = "en") -> Grammar:
    """The grammar of a language, loaded once a process."""
    folder = find_model(language)
    import spacy  # noqa: PLC0415 - half a second that `import orontes` need not cost

    from orontes.language import tokens  # noqa: F401, PLC0415 - registers what the model's configuration names

    return Grammar(language, spacy.load(folder, exclude=["senter"]))
