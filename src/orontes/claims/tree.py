"""A parsed passage as plain words and arcs, quick to walk, with offsets into the report."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from orontes.base import Quote, Span
from orontes.language import unmask

if TYPE_CHECKING:
    from spacy.tokens import Doc

OWNING = frozenset({"'s", "’s", "'", "’"})

LONG = 4
"""Letters of a word that a headline writes with a capital."""


@dataclass(frozen=True, slots=True)
class Word:
    """One token: its number in the passage, unmasked form, tags, arc to its head (-1: root), place in the report."""

    i: int
    text: str
    lower: str
    pos: str
    tag: str
    dep: str
    head: int
    start: int
    end: int


class Tree:
    """A passage's words with the children of each, in reading order.

    `mended` are words whose arcs were repaired, `fault` what kept them from being so.
    """

    __slots__ = ("below", "fault", "mended", "number", "paragraph", "region", "start", "text", "words")

    def __init__(
        self, words: tuple[Word, ...], text: str, start: int, *, region: str = "body", paragraph: int = 0
    ) -> None:
        self.words = words
        self.text = text
        self.start = start
        self.region = region
        self.paragraph = paragraph
        self.number = 0
        self.mended: frozenset[int] = frozenset()
        self.fault: str | None = None
        below: list[list[int]] = [[] for _ in words]
        for word in words:
            if word.head >= 0:
                below[word.head].append(word.i)
        self.below = below

    def __len__(self) -> int:
        return len(self.words)

    def __iter__(self) -> Iterator[Word]:
        return iter(self.words)

    def kids(self, i: int, *deps: str) -> list[Word]:
        """Children of word `i`, of the given relations only where some are given."""
        words = self.words
        if deps:
            return [words[k] for k in self.below[i] if words[k].dep in deps]
        return [words[k] for k in self.below[i]]

    def kid(self, i: int, *deps: str) -> Word | None:
        """The first child of word `i` with one of the relations."""
        words = self.words
        for k in self.below[i]:
            if words[k].dep in deps:
                return words[k]
        return None

    def head(self, i: int) -> Word | None:
        """The word above `i`; None for the root."""
        head = self.words[i].head
        return self.words[head] if head >= 0 else None

    def hangs_before(self, i: int, tops: set[int]) -> bool:
        """Whether a word hangs on one of some, or is flat on one that does: "Min" of "Zaw Min Tun", before "Tun"."""
        word = self.words[i]
        return word.head in tops or (word.dep == "flat" and 0 <= word.head < i and self.words[word.head].head in tops)

    def case(self, i: int) -> str:
        """The preposition of a noun phrase in lower case, several joined ("out of"); empty where it has none."""
        words = [w for word in self.kids(i, "case") for w in [word, *self.kids(word.i, "fixed")]]
        return " ".join(word.lower for word in words if word.lower not in OWNING)

    def below_all(self, i: int, skip: frozenset[str] | set[str] = frozenset()) -> list[int]:
        """Word `i` and all under it, save branches whose relation is in `skip`, in reading order."""
        found, stack = [], [i]
        words, below = self.words, self.below
        while stack:
            k = stack.pop()
            found.append(k)
            stack.extend(child for child in below[k] if words[child].dep not in skip)
        return sorted(found)

    def above(self, i: int) -> Iterator[Word]:
        """The words above `i`, nearest first."""
        head = self.words[i].head
        while head >= 0:
            word = self.words[head]
            yield word
            head = word.head

    def span(self, first: int, last: int) -> Span:
        """The report offsets of the words `first` to `last`, both included."""
        return Span(start=self.words[first].start, end=self.words[last].end)

    def quote(self, first: int, last: int) -> Quote:
        """The report's words `first` to `last`, both included."""
        start, end = self.words[first].start, self.words[last].end
        return Quote(text=self.text[start - self.start : end - self.start], start=start, end=end)


def words_of_doc(doc: "Doc", start: int) -> list[Word]:
    """The words of a parsed passage that stands at an offset, without the gaps between them."""
    tokens = [token for token in doc if token.pos_ != "SPACE"] or list(doc)
    places = {token.i: i for i, token in enumerate(tokens)}
    words = []
    for i, token in enumerate(tokens):
        first, head = start + token.idx, token.head
        while head.i not in places and head.head.i != head.i:
            head = head.head
        above = -1 if head.i == token.i else places.get(head.i, -1)
        plain, last = unmask(token.text), first + len(token.text)
        words.append(Word(i, plain, plain.lower(), token.pos_, token.tag_, token.dep_, above, first, last))
    return words


def kids_of(words: Sequence[Word], i: int, *deps: str) -> list[Word]:
    """What `Tree.kids` gives, while arcs are still being set right."""
    if deps:
        return [word for word in words if word.head == i and word.dep in deps]
    return [word for word in words if word.head == i]


def kid_of(words: Sequence[Word], i: int, *deps: str) -> Word | None:
    """What `Tree.kid` gives, while arcs are still being set right."""
    return next((word for word in words if word.head == i and word.dep in deps), None)


def root_of(words: Sequence[Word]) -> Word | None:
    """The word that hangs on none, the first where there are several."""
    return next((word for word in words if word.head < 0), None)


def subject_link(words: Sequence[Word], verb: int) -> str:
    """The relation of a verb's subject: that of a passive where its helper hangs on the verb."""
    return "nsubj:pass" if kid_of(words, verb, "aux:pass") is not None else "nsubj"


def is_titled(word: Word) -> bool:
    """Whether a word begins with a capital and goes on with a small letter, as in a name and not in a short form."""
    return word.text[:1].isupper() and word.text[1:2].islower()


def is_title(words: Sequence[Word]) -> bool:
    """Whether all longer nouns and verbs have capitals, as in headlines."""
    told = (word for word in words[1:] if len(word.text) >= LONG and word.pos in {"NOUN", "VERB"})
    return not any(word.text.islower() for word in told)


def leads_to_roots(words: Sequence[Word]) -> bool:
    """Whether every word leads to a root, so that no walk upwards runs in a circle."""
    reached: set[int] = set()
    for word in words:
        path: list[int] = []
        at = word
        while at.head >= 0 and at.i not in reached:
            path.append(at.i)
            reached.add(at.i)
            at = words[at.head]
        if at.head >= 0 and at.i in path:
            return False
    return True
