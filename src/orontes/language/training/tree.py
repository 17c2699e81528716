"""Trees of words: joined from parts, made tidy, and printed as a sentence."""

from dataclasses import dataclass, replace

_UPOS = {
    "NN": "NOUN", "NNS": "NOUN", "NNP": "PROPN", "NNPS": "PROPN", "IN": "ADP", "RP": "ADP", "TO": "PART", "POS": "PART",
    "CC": "CCONJ", "DT": "DET", "WDT": "PRON", "WP": "PRON", "PRP": "PRON", "PRP$": "PRON", "EX": "PRON", "WRB": "ADV",
    "RB": "ADV", "RBR": "ADV", "CD": "NUM", "JJ": "ADJ", "JJR": "ADJ", "JJS": "ADJ", "MD": "AUX",
}  # fmt: skip
_NO_SPACE_BEFORE = frozenset({",", ".", ":", ";", ")", "”", "'s", "'", "n't", "-"})
_NO_SPACE_AFTER = frozenset({"(", "“", "-"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """One word of a tree; head is the place of its head in the same tuple, its own place for the root."""

    text: str
    tag: str
    link: str
    head: int

    @property
    def upos(self) -> str:
        """The universal part of speech that tag and link make."""
        if self.link in {"aux", "aux:pass", "cop"}:
            return "PART" if self.tag == "RB" else "AUX"
        if self.link == "mark" and self.tag == "IN":
            return "SCONJ"
        if self.text in {"not", "n't"}:
            return "PART"
        if self.tag == "NNP" and self.link == "amod":
            return "ADJ"
        if self.tag.startswith("VB"):
            return "VERB"
        return _UPOS.get(self.tag, "PUNCT")


Tree = tuple[Word, ...]


def make_leaf(text: str, tag: str) -> Tree:
    """A tree of one word."""
    return (Word(text=text, tag=tag, link="ROOT", head=0),)


def find_root(tree: Tree) -> int:
    """The place of the tree's root."""
    return next(place for place, word in enumerate(tree) if word.head == place)


def join_trees(parts: list[tuple[str, Tree]], head: int) -> Tree:
    """One tree of parts in order, all hung on the head part's head."""
    starts = [0]
    for _, tree in parts:
        starts.append(starts[-1] + len(tree))
    top = starts[head] + find_root(parts[head][1])
    words = []
    for (link, tree), start in zip(parts, starts, strict=False):
        own = find_root(tree)
        for place, word in enumerate(tree):
            if place == own:
                words.append(replace(word, link="ROOT" if link == "*" else link, head=top))
            else:
                words.append(replace(word, head=word.head + start))
    return tuple(words)


def tidy_tree(tree: Tree) -> Tree:
    """The tree without commas before other marks, with "an" before vowels and a capital at its start."""
    dropped = {
        place
        for place, word in enumerate(tree[:-1])
        if word.text == "," and tree[place + 1].text in {",", ".", ";", ":", ")", "–", "'s", "'"}
    }
    dropped |= {len(tree) - 1} if tree[-1].text == "," else set()
    moved = {place: place - sum(1 for other in dropped if other < place) for place in range(len(tree))}
    kept = [replace(word, head=moved[word.head]) for place, word in enumerate(tree) if place not in dropped]
    for place, word in enumerate(kept):
        if word.text in {"a", "an"} and place + 1 < len(kept):
            kept[place] = replace(word, text="an" if kept[place + 1].text[0] in "aeiouAEIO" else "a")
    first = next((place for place, word in enumerate(kept) if word.text[0].isalnum()), 0)
    kept[first] = replace(kept[first], text=kept[first].text[0].upper() + kept[first].text[1:])
    return tuple(kept)


def space_words(tree: Tree) -> list[bool]:
    """Whether a space follows each word."""
    return [
        word.text not in _NO_SPACE_AFTER and place + 1 < len(tree) and tree[place + 1].text not in _NO_SPACE_BEFORE
        for place, word in enumerate(tree)
    ]


def render_sentence(tree: Tree) -> str:
    """The sentence as text."""
    return "".join(word.text + " " * space for word, space in zip(tree, space_words(tree), strict=True))
