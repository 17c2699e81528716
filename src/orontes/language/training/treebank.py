"""Treebanks in CoNLL-U to sentences in our own words: each a parsed Doc, tokenized as the product tokenizes.

Problem: a treebank's words are not our tokenizer's. "don't" is two words in both, "al-Ani" three words there and one
here, "3pm" one there and two here. Trained on words that it never meets, a parser reads worse than it could.
Chosen: our tokenizer runs over the sentence's text; each of our words takes the links of the treebank's words that it
covers. Where one of our words covers several, the one linked outwards stands for them; where several of ours share one,
the last stands for it and the rest hang on it as `compound`.
Rejected: training on the treebank's words (names with Arabic articles are then read as three), dropping such sentences
(they are those with names).
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc


@dataclass(frozen=True, slots=True, kw_only=True)
class TreebankWord:
    """One word as the treebank gives it; head is the number of another word, 0 for the root, as numbers run from 1.

    `features` are those of its form ("Typo=Yes", "Abbr=Yes").
    """

    start: int
    end: int
    upos: str
    tag: str
    head: int
    link: str
    text: str
    features: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class TreebankSentence:
    """A sentence with its document's name and its words."""

    document: str
    text: str
    words: tuple[TreebankWord, ...]


def read_treebank(path: Path) -> Iterator[TreebankSentence]:
    """The sentences of a CoNLL-U file."""
    document, rows = "", []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# newdoc id = "):
            document = line.split(" = ", 1)[1]
        elif line and not line.startswith("#"):
            rows.append(line.split("\t"))
        elif not line and rows:
            yield _read_sentence(document, rows)
            rows = []


def _read_sentence(document: str, rows: list[list[str]]) -> TreebankSentence:
    """Text and words of one sentence; the parts of a contraction share out its letters."""
    text, words = "", []
    joined: list[str] = []  # letters of a contraction that its parts have yet to take
    last_part, gap_after = 0, False
    for row in rows:
        if "." in row[0]:
            continue
        gap = "SpaceAfter=No" not in row[9]
        if "-" in row[0]:
            first, last = map(int, row[0].split("-"))
            parts = [other[1] for other in rows if other[0].isdigit() and first <= int(other[0]) <= last]
            joined, last_part, gap_after = _share_out(row[1], parts), last, gap
            continue
        form = joined.pop(0) if joined else row[1]
        number = int(row[0])
        words.append(_make_word(row, form, len(text)))
        inside = number < last_part
        text += form + (" " if not inside and (gap_after if number == last_part else gap) else "")
    return TreebankSentence(document=document, text=text.rstrip(), words=tuple(words))


def _share_out(form: str, parts: list[str]) -> list[str]:
    """The letters of a contraction, part by part."""
    if "".join(parts) == form:
        return parts
    shares, rest = [], form
    for part in parts[:-1]:
        size = min(len(part), max(len(rest) - 1, 0))
        shares.append(rest[:size])
        rest = rest[size:]
    return [*shares, rest]


def _make_word(row: list[str], form: str, start: int) -> TreebankWord:
    """A word from its row of the file."""
    return TreebankWord(
        start=start,
        end=start + len(form),
        upos=row[3],
        tag=row[4],
        head=int(row[6]),
        link="ROOT" if row[7] == "root" else row[7],
        text=form,
        features=frozenset(row[5].split("|")),
    )


def mend_agents(sentence: TreebankSentence) -> TreebankSentence:
    """The sentence with `by` phrases under a passive participle marked as agents, as PUD does not."""
    words = list(sentence.words)
    for index, word in enumerate(words):
        if word.link != "obl" or word.head == 0 or words[word.head - 1].tag != "VBN":
            continue
        cases = [other for other in words if other.head == index + 1 and other.link == "case"]
        passive = any(other.head == word.head and other.link in {"aux:pass", "nsubj:pass"} for other in words)
        if passive and cases and cases[0].text.lower() == "by":
            words[index] = replace(word, link="obl:agent")
    return replace(sentence, words=tuple(words))


def make_doc(pipeline: Language, sentence: TreebankSentence) -> Doc | None:
    """The sentence as a parsed Doc in our tokenizer's words; None where the cuts differ so that no tree is left."""
    doc = pipeline.make_doc(sentence.text)
    covered = [_find_covered(sentence, token.idx, token.idx + len(token)) for token in doc]
    stand_in = _choose_stand_ins(sentence, covered)
    heads, links, tags, upos = [], [], [], []
    for place, numbers in enumerate(covered):
        number = _find_outward(sentence, numbers)
        word = sentence.words[number - 1]
        split = stand_in[number] != place
        heads.append(stand_in[number] if split else _head_place(word, stand_in, place))
        links.append(_link_of_part(doc[place].text) if split else word.link)
        tags.append(word.tag)
        upos.append(word.upos)
    if not is_tree(heads):
        return None
    spaces = [bool(token.whitespace_) for token in doc]
    words = [token.text for token in doc]
    return Doc(pipeline.vocab, words=words, spaces=spaces, heads=heads, deps=links, tags=tags, pos=upos)


def is_tree(heads: list[int]) -> bool:
    """Whether links, each the place of a word's head, lead from every word to one root, which is its own head."""
    for start in range(len(heads)):
        place, seen = start, {start}
        while heads[place] != place:
            place = heads[place]
            if place in seen:
                return False
            seen.add(place)
    return sum(head == place for place, head in enumerate(heads)) == 1


def _find_covered(sentence: TreebankSentence, start: int, end: int) -> list[int]:
    return [number for number, word in enumerate(sentence.words, 1) if word.start < end and start < word.end]


def _choose_stand_ins(sentence: TreebankSentence, covered: list[list[int]]) -> dict[int, int]:
    """For each of the treebank's words, which of ours stands for it: the last that covers it with letters or digits."""
    chosen: dict[int, int] = {}
    for place, numbers in enumerate(covered):
        outward = _find_outward(sentence, numbers)
        for number in numbers:
            if number == outward or number not in chosen:
                chosen[number] = place
    return chosen


def _find_outward(sentence: TreebankSentence, numbers: list[int]) -> int:
    """Of several words, the first whose head lies outside them."""
    return next((number for number in numbers if sentence.words[number - 1].head not in numbers), numbers[0])


def _head_place(word: TreebankWord, stand_in: dict[int, int], place: int) -> int:
    return place if word.head == 0 else stand_in[word.head]


def _link_of_part(text: str) -> str:
    return "compound" if any(character.isalnum() for character in text) else "punct"
