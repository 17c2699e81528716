"""Tokenizer and matrix settings that the grammar is trained and run with, as callbacks that its configuration names.

Words: treebanks split at hyphens ("rebel - held") but keep prefixes ("pro-government") and names with an Arabic article
("al-Rastan", "as-Suwayda") whole; spaCy's English rules split them all. So the hyphen rule passes over such beginnings.

Matrices: numpy's product is 1.4 to 2.2 times faster here than the one that spaCy brings. For a few rows it takes
another way through and differs in the last bit, so that a short sentence would be read by other numbers alone than
among others. Few rows are therefore filled up with empty ones: a sentence's numbers never depend on its company.
"""

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from spacy.attrs import ORTH
from spacy.language import Language
from spacy.util import compile_infix_regex, registry
from thinc.api import set_current_ops
from thinc.backends.numpy_ops import NumpyOps

from orontes.base import read_yaml

_FEW_ROWS = 128


class SteadyOps(NumpyOps):  # type: ignore[misc]  # thinc's class has no types
    """Matrix operations by numpy whose rows come out the same however many there are."""

    def gemm(self, x: Any, y: Any, out: Any = None, trans1: bool = False, trans2: bool = False) -> Any:  # noqa: ANN401, FBT001, FBT002
        """The product of two matrices."""
        if trans1 or out is not None or len(x) >= _FEW_ROWS:
            return super().gemm(x, y, out=out, trans1=trans1, trans2=trans2)
        filled = np.zeros((_FEW_ROWS, x.shape[1]), dtype=x.dtype)
        filled[: len(x)] = x
        return super().gemm(filled, y, trans2=trans2)[: len(x)]


@cache
def _read_rules() -> dict[str, list[str]]:
    rows: dict[str, list[str]] = read_yaml(Path(__file__).with_name("tokens.yaml"))
    return rows


def keep_beginnings_whole(nlp: Language) -> Language:
    """The pipeline, its tokenizer told to leave prefixes and articles with their word, and ranks with their stop."""
    rules, tokenizer = _read_rules(), nlp.tokenizer
    beginnings = (*rules["prefixes"], *rules["articles"])
    behind = "".join(rf"(?<!\b{word})(?<!\b{word.capitalize()})" for word in beginnings)
    infixes = [str(rule) for rule in nlp.Defaults.infixes or ()]
    infixes = [rule.replace("(?:-|", behind + "(?:-|", 1) if "(?:-|–|—" in rule else rule for rule in infixes]
    tokenizer.infix_finditer = compile_infix_regex(infixes).finditer  # type: ignore[union-attr]
    for abbreviation in rules["abbreviations"]:
        tokenizer.add_special_case(abbreviation, [{ORTH: abbreviation}])  # type: ignore[union-attr]
    return nlp


def keep_linked_names(nlp: Language) -> Language:
    """The pipeline, its tokenizer told to leave names whole whose parts small words join ("Port-au-Prince").

    The first part keeps a link that a blank follows ("Mazar-e Sharif"); bodies ("Lashkar-e-Taiba") are split as in
    training, which knew no such names: this is for reading alone.
    """
    links, ends, bodies = ("|".join(_read_rules()[kind]) for kind in ("name_links", "name_link_ends", "linked_bodies"))
    persian = rf"(?!(?:{bodies})-)[A-Z]\w+-(?:{ends})-[A-Z]\w+$|[A-Z]\w+-(?:{ends})$"
    linked = re.compile(rf"[A-Z]\w+(?:-[A-Z]\w+)*(?:-(?:{links}))+-[A-Z]\w+$|{persian}")
    nlp.tokenizer.token_match = linked.match  # type: ignore[union-attr]
    return nlp


def use_steady_matrices(language: type[Language]) -> type[Language]:
    """Sets the matrix operations of all models made after it."""
    set_current_ops(SteadyOps(use_blis=False))
    return language


@registry.callbacks("orontes.tokal.v1")  # type: ignore[untyped-decorator]
def make_token_rules() -> Callable[[Language], Language]:
    """The callback that sets the tokenizer before training."""
    return keep_beginnings_whole


@registry.callbacks("orontes.ops.v1")  # type: ignore[untyped-decorator]
def make_matrices() -> Callable[[type[Language]], type[Language]]:
    """The callback that sets the matrix operations before a pipeline is made."""
    return use_steady_matrices
