"""Tokenizer and matrix settings that the grammar is trained and run with, as callbacks that its configuration names.

Treebanks split words at hyphens ("rebel - held") but keep prefixes ("pro-government") and names with an Arabic article
("al-Rastan", "as-Suwayda") whole; spaCy's English rules split them all. So the hyphen rule is told to pass over such
beginnings.
"""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import yaml
from spacy.language import Language
from spacy.util import compile_infix_regex, registry
from thinc.api import set_current_ops
from thinc.backends.numpy_ops import NumpyOps


@cache
def read_beginnings() -> tuple[str, ...]:
    """Beginnings of words that a hyphen does not part from what follows."""
    rows = yaml.safe_load(Path(__file__).with_name("hyphens.yaml").read_text(encoding="utf-8"))
    return (*rows["prefixes"], *rows["articles"])


def keep_beginnings_whole(nlp: Language) -> Language:
    """The pipeline, its tokenizer told to leave prefixes and Arabic articles with their word."""
    behind = "".join(rf"(?<!\b{word})(?<!\b{word.capitalize()})" for word in read_beginnings())
    infixes = [
        rule.replace("(?:-|", behind + "(?:-|", 1) if "(?:-|–|—" in rule else rule for rule in nlp.Defaults.infixes
    ]
    nlp.tokenizer.infix_finditer = compile_infix_regex(infixes).finditer
    return nlp


def use_numpy_matrices(language: type[Language]) -> type[Language]:
    """Sets numpy's matrix product for all models made after it: 1.4 to 2.2 times faster than blis, whose wheel is generic."""
    set_current_ops(NumpyOps(use_blis=False))
    return language


@registry.callbacks("orontes.tokal.v1")
def make_token_rules() -> Callable[[Language], Language]:
    """The callback that sets the tokenizer before training."""
    return keep_beginnings_whole


@registry.callbacks("orontes.ops.v1")
def make_matrices() -> Callable[[type[Language]], type[Language]]:
    """The callback that sets the matrix product before a pipeline is made."""
    return use_numpy_matrices
