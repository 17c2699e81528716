"""The grammar of a language: sentences in, words with their parts of speech and links out.

Problem: the parser was trained on clean sentences. Reports have hard spaces, doubled spaces where link text was lost,
citation markers in the middle of a sentence, names marked as tags ("#Deir_Amun"), words masked from platforms
("kil*led"), ages told aside ("Sara Odeh (14), her son") and bodies whose short form is a small word ("IS"), each of
which wrecks a clause; and their offsets must not move.
Chosen: what is read is the sentence without them; what comes back stands at the offsets of the sentence as given, with
what was left out as words of their own that hang on the word before them (`dep`, POS `SPACE`).
Each sentence is read by itself: what comes out does not depend on the others of the call.
"""

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from orontes.base import CallError
from orontes.language.asides import hide_asides
from orontes.language.masks import unmask

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

_READ_AS = dict.fromkeys(
    (*range(0x09, 0x0E), 0x85, 0xA0, *range(0x2000, 0x200C), 0x2028, 0x2029, 0x202F, 0x3000, 0xFEFF), " "
)
_READ_AS |= dict.fromkeys(range(0xD800, 0xE000), "\ufffd")  # halves of characters, which no tokenizer takes
_CITATION = re.compile(r"(?<=\S)\s?\[(?:\d{1,3}|[a-z]|note \d{1,2})\](?!\w)")
_TAG = re.compile(r"(?<![\w&/])#(?=\w*[^\W\d_])(\w+)")
_BROKEN = re.compile(r"(?<=\w)['’‘`ʻʼʾʿ](?=\w\w)|(?<=-)['’‘`ʻʼʾʿ](?=\w)")
_SMALL_NAMES = {"IS": "NATO", "WHO": "UNICEF"}
_ASKED = frozenset({"(", "this", "that", "it", "he", "she", "what", "which", "who", "where", "here", "there", "how"})
"""Behind these a small word in capitals is but shouted ("this IS a crime"), or a short form told ("the State (IS)")."""
_PREDICATED = frozenset({"a", "an", "the", "not", "being", "no"})
_GAP = re.compile(r"\s{2,}")
_BATCH = 64
_LONGEST = 300  # words; what is longer is no sentence, and is read in parts of so many


@dataclass(frozen=True, slots=True)
class Grammar:
    """A trained pipeline for one language."""

    language: str
    pipeline: "Language"

    def parse(self, passages: Sequence[str]) -> "list[Doc]":
        """One Doc a passage, each passage one sentence; offsets are those of the passage."""
        cleaned = [_blank(passage) for passage in passages]
        docs = [self._split_words(_GAP.sub(" ", text).strip()) for text in cleaned]
        parsed = self.pipeline.pipe(docs, batch_size=_BATCH)
        return [
            doc if doc.text == text else self._put_back(text, doc) for text, doc in zip(cleaned, parsed, strict=True)
        ]

    def _split_words(self, sentence: str) -> "Doc":
        doc = self.pipeline.make_doc(sentence)
        words = _read_words([token.text for token in doc])
        if any(word != token.text for word, token in zip(words, doc, strict=True)):
            doc = type(doc)(doc.vocab, words=words, spaces=[bool(token.whitespace_) for token in doc])
        starts = np.full((len(doc), 1), -1, dtype="int64")
        starts[::_LONGEST] = 1
        return doc.from_array(["SENT_START"], starts.astype("uint64"))  # type: ignore[arg-type]  # its types know no numpy

    def _put_back(self, text: str, read: "Doc") -> "Doc":
        """The parsed sentence at the offsets of `text`, its gaps as words of their own."""
        from spacy.tokens import Doc  # noqa: PLC0415

        whole = self.pipeline.make_doc(text)
        words = [token for token in whole if not token.is_space]
        if _read_words([token.text for token in words]) != [token.text for token in read]:
            return next(self.pipeline.pipe([self._split_words(text)]))
        source = {word.i: token for word, token in zip(words, read, strict=True)}
        heads = [words[source[token.i].head.i].i if token.i in source else max(token.i - 1, 0) for token in whole]
        if words and words[0].i > 0:
            heads[0] = words[0].i  # a gap before the first word
        return Doc(
            read.vocab,
            words=[token.text for token in whole],
            spaces=[bool(token.whitespace_) for token in whole],
            heads=heads,
            deps=[source[token.i].dep_ if token.i in source else "dep" for token in whole],
            tags=[source[token.i].tag_ if token.i in source else "_SP" for token in whole],
            pos=[source[token.i].pos_ if token.i in source else "SPACE" for token in whole],
        )


def _read_words(words: Sequence[str]) -> list[str]:
    """The words as they are read best: a body whose short form is a small word by another short form ("IS", "WHO")."""
    plain = [_join_name(word) for word in words]
    if not _SMALL_NAMES.keys() & set(plain) or all(word == word.upper() for word in plain):
        return plain
    around = ["", *plain, ""]
    return [_SMALL_NAMES.get(word, word) if _may_be_body(*around[k : k + 3]) else word for k, word in enumerate(plain)]


def _may_be_body(before: str, word: str, behind: str) -> bool:
    """Whether a small word in capitals is a short form, and is not asked with or shouted: "IS fighters"."""
    shouted = any(len(one) > 1 and one.isalpha() and one.isupper() for one in (before, behind))
    helping = word == "IS" and (behind.endswith("ing") or behind in _PREDICATED)
    return word in _SMALL_NAMES and before.casefold() not in _ASKED and not shouted and not helping


def _join_name(word: str) -> str:
    """The word without marks that mask it or stand in a transliterated name ("Tal Rifa’at"), as it is read best."""
    plain = unmask(word)
    return _BROKEN.sub("", plain) if plain[:1].isupper() or "-" in plain else plain


def _blank(passage: str) -> str:
    """The passage with citations, ages, marks of tags and all kinds of space as plain spaces, as long as before."""
    plain = hide_asides(_CITATION.sub(lambda found: " " * len(found.group()), passage.translate(_READ_AS)))
    return _TAG.sub(lambda found: " " + found.group(1).replace("_", " "), plain) if "#" in plain else plain


def find_model(language: str) -> Path:
    """The folder of the trained model; CallError where there is none.

    It stands in the package as `<language>_model`; while that is not there, the environment variable ORONTES_MODEL may
    name one.
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

    from orontes.language import tokens  # noqa: PLC0415 - registers what the model's configuration names

    return Grammar(language, tokens.keep_linked_names(spacy.load(folder, exclude=["senter"])))
