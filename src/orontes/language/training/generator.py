"""Sentences of our own with their trees, from the templates beside it.

Problem: the treebanks hold reviews, mail, biographies and little war. "seized" as a finite verb occurs about twice in
EWT, lists of ten villages never, and a parser trained on them reads "fell to the rebels" as a fall.
Chosen: a small grammar of trees. A rule's item is `link=what`, so each sentence comes with the links that it was made
by, in the conventions of EWT. Rules and words are data (templates/*.yaml); names come from many wars and from
syllables, so that names are not learnt.
Rejected: sentences from another parser (its faults are learnt too), hand-annotated news (no open licence, and too few).
"""

import random
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from orontes.base import read_yaml
from orontes.language.inflection import conjugate
from orontes.language.training.tree import Tree, Word, join_trees, make_leaf, tidy_tree

_FOLDER = Path(__file__).parent / "templates"
_PARTS = ("phrases", "sentences", "joined", "newsroom")
_DEEP = 9
_ARTICLE = re.compile(r"(?i)(al|el|as|an|ad|ash|at|ar|az|ed|es|ul)-")
_ITEM = re.compile(r"(\?{0,2})(?:@(\w+)|([\w:*]+)=(.+?))(?:\{(\d+)-(\d+)\})?")
_LAST_HEADS = {"org", "watch"}


@cache
def _read(name: str) -> dict[str, object]:
    rows: dict[str, object] = read_yaml(_FOLDER / f"{name}.yaml")
    return rows


@cache
def read_rules() -> dict[str, tuple[str, ...]]:
    """All rules: name to alternatives."""
    merged = {name: rule for part in _PARTS for name, rule in _read(part).items()}
    return {name: tuple(alternatives) for name, alternatives in merged.items() if isinstance(alternatives, list)}


@cache
def _read_classes() -> dict[str, tuple[str, tuple[str, ...]]]:
    """Word classes: name to tag ("" for verbs to be inflected) and words."""
    words, names = _read("words")["words"], _read("words")["names"]
    assert isinstance(words, Mapping)
    assert isinstance(names, Mapping)
    classes = {}
    for key, listed in words.items():
        name, _, tag = str(key).partition("/")
        classes[name] = (tag, tuple(str(listed).split()))
    for name, listed in names.items():
        classes[name] = ("NNP", tuple(part.strip() for part in str(listed).split(";")))
    return classes


@cache
def _read_closed() -> dict[str, str]:
    closed = _read("words")["closed"]
    assert isinstance(closed, Mapping)
    return {word: tag for tag, listed in closed.items() for word in str(listed).split()}


class Generator:
    """Makes sentences from a seed: always the same ones in the same order."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)

    def make_sentence(self, rule: str = "TOP") -> Tree:
        """One sentence by a rule, its words in order."""
        return tidy_tree(self._expand(rule, "VBD", 0))

    def _expand(self, rule: str, form: str, depth: int) -> Tree:
        """A tree by one of the rule's alternatives; deep down always by the first, so that it ends."""
        alternatives = read_rules()[rule]
        chosen = alternatives[0] if depth > _DEEP else self._chance.choice(alternatives)
        parts = self._list_parts(chosen, form, depth)
        head = next(place for place, (link, _) in enumerate(parts) if link == "*")
        return join_trees(parts, head)

    def _list_parts(self, items: str, form: str, depth: int) -> list[tuple[str, Tree]]:
        """The parts that a rule's items make, each with the link by which it hangs on its head."""
        parts: list[tuple[str, Tree]] = []
        for item in items.split():
            found = _ITEM.fullmatch(item)
            assert found is not None, item
            doubt, splice, link, what, low, high = found.groups()
            if doubt and self._chance.random() > (0.5 if doubt == "?" else 0.2):
                continue
            for _ in range(self._chance.randint(int(low), int(high)) if low else 1):
                if splice:
                    alternatives = read_rules()[splice]
                    inner = alternatives[0] if depth > _DEEP - 3 else self._chance.choice(alternatives)
                    parts += self._list_parts(inner, form, depth + 1)
                else:
                    parts.append((link, self._make(what, form, depth + 1)))
        return parts

    def _make(self, what: str, form: str, depth: int) -> Tree:
        """The tree of one item: a rule's, a word class's, or a word."""
        chosen = what if what.startswith("|") else self._chance.choice(what.split("|"))
        name, _, bound = chosen.partition("@")
        if name in read_rules():
            return self._expand(name, form if bound in {"", "F"} else bound, depth)
        if name == "$invented":
            return self._name(self._invent(), "town")
        if "/" in name and not name.startswith("$"):
            text, _, tag = name.rpartition("/")
            return make_leaf(text, tag)
        base, _, asked = name.partition(".") if len(name) > 1 else (name, "", "")
        if base.startswith("$"):
            tag, words = _read_classes()[base[1:]]
            word = self._chance.choice(words)
            if not asked:
                return self._name(word, base[1:]) if tag == "NNP" else _hyphenated(word, tag)
            base = word
        if asked:
            tag = form if asked == "F" else asked
            return make_leaf(conjugate(base, tag), tag)
        return make_leaf(name, _read_closed().get(name, name))

    def _invent(self) -> str:
        styles = _read("words")["syllables"]
        assert isinstance(styles, list)
        return "".join(self._chance.choice(part) or "" for part in self._chance.choice(styles)).strip()

    def _name(self, name: str, kind: str) -> Tree:
        """A name: its first word with the rest flat; of a body's English name the last, with the rest before it."""
        adjectives = _read("words")["adjectives_in_names"]
        assert isinstance(adjectives, list)
        texts = re.findall(r"[^\s-]+|-", name) if not _is_whole(name) else name.split()
        last = kind in _LAST_HEADS or texts[0] in adjectives
        head = len(texts) - 1 if last else 0
        words = []
        for text in texts:
            link = "flat" if not last else "amod" if text in adjectives else "compound"
            link, tag = ("punct", "HYPH") if text == "-" else (link, "NNP")
            words.append(Word(text=text, tag=tag, link=link, head=head))
        return tuple(words)


def _is_whole(name: str) -> bool:
    """Whether the tokenizer keeps the name's hyphens, as it does after an Arabic article."""
    return all(_ARTICLE.match(part) for part in name.split() if "-" in part)


def _hyphenated(text: str, tag: str) -> Tree:
    """A common word, in parts at its hyphens."""
    texts = [text] if _is_whole(text) else re.findall(r"[^-]+|-", text)
    if len(texts) == 1 or re.match(r"(pro|anti|counter|non|multi|pre)-", text):
        return make_leaf(text, tag)
    head = len(texts) - 1
    before = [
        Word(text=part, tag="HYPH" if part == "-" else "NN", link="punct" if part == "-" else "compound", head=head)
        for part in texts[:-1]
    ]
    return (*before, Word(text=texts[-1], tag=tag, link="ROOT", head=head))
