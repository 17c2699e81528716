"""Scores a grammar on the sentences of grammar_links.yaml or grammar_newsroom.yaml: how many key links, and how many
sentences, it reads right."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml
from spacy.tokens import Doc, Token

from orontes.language import Grammar

_OBLIQUE = {"obl", "obl:agent", "obl:unmarked", "nmod", "nmod:unmarked", "nmod:desc", "advmod", "advcl"}
_ACCEPTED = {
    "subject": {"nsubj", "nsubj:pass", "nsubj:outer"},
    "passive": {"nsubj:pass", "nsubj"},
    "object": {"obj", "iobj"},
    "hearer": {"obj", "iobj"},
    "agent": {"obl:agent", "obl"},
    "said": {"ccomp", "parataxis", "acl", "xcomp"},
    "not": {"advmod", "cc", "cc:preconj"},
    "clause": {"advcl", "advcl:relcl", "parataxis"},
    "verb": {"xcomp", "ccomp", "advcl", "acl"},
    "doer": {"nsubj", "nsubj:pass", "nmod"},
    "part": {"acl", "acl:relcl", "amod"},
    "relative": {"acl:relcl", "advcl:relcl"},
    "owner": {"nmod:poss"},
    "apposed": {"appos"},
    "and": {"conj"},
    "including": {"nmod"},
    **dict.fromkeys(("place", "date", "from", "to", "by", "of", "according"), _OBLIQUE),
}
_NAME = {"flat", "compound", "nmod:desc"}
MAIN = {"subject", "passive", "object", "agent", "said", "not"}
"""Kinds of link that make who did what."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyLink:
    """One link that a sentence must have: either of some words under either of some heads."""

    kind: str
    dependents: tuple[str, ...]
    heads: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """What was read: links right, all links, and the wrong ones by sentence."""

    right: int
    total: int
    sentences: int
    wrong: tuple[tuple[str, tuple[KeyLink, ...]], ...]

    @property
    def share(self) -> float:
        """The share of links that are right."""
        return self.right / self.total

    @property
    def whole(self) -> int:
        """How many sentences have all their links."""
        return self.sentences - len(self.wrong)

    @property
    def main(self) -> int:
        """How many sentences have all of who did what."""
        return self.sentences - sum(any(link.kind in MAIN for link in wrong) for _, wrong in self.wrong)


def read_cases(name: str) -> list[tuple[str, tuple[KeyLink, ...]]]:
    """The sentences of a file beside this one, with their links."""
    rows = yaml.safe_load(Path(__file__).with_name(f"{name}.yaml").read_text(encoding="utf-8"))
    return [(row["text"], tuple(_read_link(link) for link in row["links"].split(";"))) for row in rows]


def _read_link(link: str) -> KeyLink:
    kind, dependents, heads = link.split()
    return KeyLink(kind=kind, dependents=tuple(dependents.split("|")), heads=tuple(heads.split("|")))


def has_link(doc: Doc, link: KeyLink) -> bool:
    """Whether the parsed sentence has the link; a name counts by any of its words, a list by its first part."""
    heads = {token.i for token in doc if token.text in link.heads}
    return any(
        token.dep_.split("||")[0] in _ACCEPTED[link.kind] and heads & {head.i for head in _find_heads(token, link.kind)}
        for dependent in doc
        if dependent.text in link.dependents
        for token in _climb_name(dependent)
    )


def _climb_name(token: Token) -> Iterator[Token]:
    yield token
    while token.dep_ in _NAME:
        token = token.head
        yield token


def _find_heads(token: Token, kind: str) -> Iterator[Token]:
    """The head, as any word of its name; of a list's part, the list's first part."""
    head = token.head
    yield from (other for other in head.children if other.dep_ in _NAME)
    yield from _climb_name(head)
    while kind == "and" and head.dep_ == "conj":
        head = head.head
        yield from _climb_name(head)


def score(grammar: Grammar, name: str) -> Score:
    """The grammar's score on the sentences of a file."""
    cases, wrong, right, total = read_cases(name), [], 0, 0
    for (text, links), doc in zip(cases, grammar.parse([text for text, _ in cases]), strict=True):
        missed = tuple(link for link in links if not has_link(doc, link))
        right, total = right + len(links) - len(missed), total + len(links)
        if missed:
            wrong.append((text, missed))
    return Score(right=right, total=total, sentences=len(cases), wrong=tuple(wrong))
