"""Runs of names: capitalised words parted by commas and "and", whatever the arcs between them say."""

from orontes.claims.lexicon import endings_of, words_of
from orontes.claims.places.quoted import Named
from orontes.claims.tree import Tree, Word
from orontes.claims.word_classes import NOUNS, VERBS

NEAR = 5
JOINERS = frozenset({",", "and", "&", ";"})


def name_run(tree: Tree, start: int) -> list[Named]:
    """The names of an unbroken run from word `start`: capitalised words, parted by commas and "and"."""
    names: list[Named] = []
    first = at = start
    words = tree.words
    while at < len(words):
        if is_name(words[at]) or (at > first and (_is_hyphen(words, at) or _is_number(words[at]))):
            at += 1
            continue
        if at > first and not (names and _modifies_next(words, at)):
            names.append(Named(tree.quote(first, at - 1), at - 1))
        if at == first or words[at].lower not in JOINERS:
            break
        while at < len(words) and words[at].lower in JOINERS | {"the"}:
            at += 1
        first = at
    else:
        if at > first:
            names.append(Named(tree.quote(first, at - 1), at - 1))
    return names


def run_behind_colon(tree: Tree, head: int) -> list[Named]:
    """The names behind a colon that end a sentence and are those counted: "two towns fell on Monday: Ara and Bel"."""
    words = tree.words
    colon = next((word.i for word in words[head + 1 :] if word.text == ":"), None)
    if colon is None or tree.kid(head, "nummod") is None or colon + 1 >= len(words) or not is_name(words[colon + 1]):
        return []
    if any(_is_counted(tree, word) for word in words[head + 1 : colon]):
        return []
    run = name_run(tree, colon + 1)
    behind = words[run[-1].head + 1 :] if run else ()
    return run if len(run) > 1 and all(word.pos == "PUNCT" for word in behind) else []


def _is_counted(tree: Tree, word: Word) -> bool:
    """Whether a word between the count and its list is counted as well, and may be what is listed; no span of days."""
    return word.tag == "NNS" and tree.kid(word.i, "nummod") is not None and word.lower not in words_of("days")


def _modifies_next(words: tuple[Word, ...], at: int) -> bool:
    """Whether the name before word `at` leads what follows: "reached Homs, the Syrian army said", "…, SOHR said"."""
    last = words[at - 1]
    while last.dep == "flat" and 0 <= last.head < last.i:
        last = words[last.head]
    leads = last.dep in {"nsubj", "nsubj:pass"} and last.head >= at
    leads = leads and (words[at].pos in VERBS or _opens_with_article(words, at - 1))
    if last.dep == "nmod:poss" and words[last.head].head > last.head:
        return words[last.head].dep in {"nsubj", "nsubj:pass"}  # "reached Homs, the Foreign Ministry's office said"
    described = last.dep in {"amod", "compound"} and at <= last.head < at + NEAR
    return leads or (words[at].pos in NOUNS and described and not is_name(words[at]))


def _opens_with_article(words: tuple[Word, ...], last: int) -> bool:
    """Whether "the" stands before a name, as before a body that speaks: ", the General Staff of the army informed"."""
    first = last
    while first > 0 and is_name(words[first - 1]):
        first -= 1
    return first > 0 and words[first - 1].lower == "the"


def _is_hyphen(words: tuple[Word, ...], at: int) -> bool:
    """Whether a hyphen joins two parts of one name: "Nagorno-Karabakh"."""
    joined = words[at].text == "-" and at + 1 < len(words) and is_name(words[at + 1])
    return joined and words[at - 1].end == words[at].start and words[at].end == words[at + 1].start


def _is_number(word: Word) -> bool:
    """Whether a number belongs to the name before it: "Camp 2"."""
    return word.pos == "NUM" and word.dep == "flat"


def is_name(word: Word) -> bool:
    """Whether a word may be one of a name: it stands in a capital, or begins as names do ("al-")."""
    if word.pos in {"PUNCT", "CCONJ", "VERB", "AUX", "ADP", "PRON"} or (
        word.pos == "ADV" and word.lower.endswith("ly")
    ):
        return False
    return word.text[:1].isupper() or (word.lower.startswith(endings_of("name_beginnings")) and word.pos in NOUNS)


def start_of(tree: Tree, i: int) -> int:
    """The first word of the name that ends or starts at its head."""
    first = i
    while first > 0 and is_name(tree.words[first - 1]) and tree.words[first - 1].pos == "PROPN":
        first -= 1
    return first
