"""The verbs of headlines and posts that the parser takes for nouns: "Clashes resume in Bara despite truce".

The problem: a headline leaves out articles and helpers, so that "Army shells market", "Jets bomb wedding, 30 feared
dead" and "Faction hands over town to army" look like runs of nouns; then no rule finds the deed, its doer or its place.
What we chose: a headline is cut where it is cut for the reader (commas, dashes, "as", "after"); in a piece without a
finite verb a word that may be a deed's verb, behind a noun that it agrees with and before what it may govern, is the
verb of the piece: what stands before it is its subject, the run of nouns behind it its object. Rejected: training alone
(the treebanks hold few headlines), and doing so in running text, where such runs are names and compounds.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from orontes.claims.frames import load_frames
from orontes.claims.lexicon import links_of
from orontes.claims.nouns.sorter import noun_classes
from orontes.claims.tree import Word
from orontes.claims.word_classes import FINITE, NOUNS

_CUTS = frozenset({",", ";", ":", "–", "—", "-", "|", "as", "after", "while", "amid", "when"})
_TIMED = frozenset({"after", "amid"})
"""Cuts that may be prepositions, behind which a noun opens no clause."""
_PLAIN = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "VERB"})
_BEFORE = frozenset({"NOUN", "PROPN", "NUM"})
_FULL = frozenset({"the", "a", "an", "was", "were", "is", "are", "has", "have", "had", "will", "been"})
_ARTICLES = frozenset({"the", "a", "an"})
_LONGEST = 24


def tell_headline(words: list[Word], *, headline: bool) -> list[Word]:
    """The words of a headline or of a line told as one, each piece of it with its verb."""
    if len(words) > _LONGEST or not (headline or _is_terse(words)):
        return words
    for first, last in list(_pieces(words)):
        verb = _find_verb(words, first, last)
        if verb is not None:
            words = _seat(words, first, verb, last)
    return words


def _is_terse(words: list[Word]) -> bool:
    """Whether words leave out articles and helping verbs, as headlines do."""
    return not any(word.lower in _FULL or word.pos in {"AUX", "PRON"} for word in words)


def _pieces(words: list[Word]) -> Iterator[tuple[int, int]]:
    """The first and last word of each piece between cuts."""
    first = 0
    for word in words:
        inside = word.i > 0 and words[word.i - 1].end == word.start and word.text in {"-", "–"}  # "Mrauk-U"
        if not inside and (word.lower in _CUTS or word.text in _CUTS):
            if word.i > first:
                yield first, word.i - 1
            first = word.i + 1
    if first < len(words):
        yield first, len(words) - 1


def _find_verb(words: list[Word], first: int, last: int) -> int | None:
    """The one word of a piece without a finite verb that may be its verb."""
    piece = words[first : last + 1]
    helped = any(w.pos in {"AUX", "PRON"} or w.lower in _FULL - _ARTICLES for w in piece)
    if helped or any(w.tag in FINITE and w.pos == "VERB" and w.i > first for w in piece):
        return None
    found = [k for k in range(first + 1, last) if _may_lead(words, k, last)]
    if found and first and words[first - 1].lower in _TIMED and not _may_do(words[found[0] - 1]):
        return None  # "gunfire after election victory wounds three"
    return found[0] if found and not any(w.pos == "ADP" for w in words[first : found[0]]) else None


def _may_do(word: Word) -> bool:
    """Whether a noun may do something: it is a name or number, or of any class but that of notions, or tells a deed."""
    classes = noun_classes(word.lower)
    return word.pos in {"PROPN", "NUM"} or bool(classes - {"abstract"}) or word.lower in load_frames().nouns


def _may_lead(words: list[Word], k: int, last: int) -> bool:
    """Whether a noun may be the verb of the noun before it, and governs what stands behind."""
    word, before, behind = words[k], words[k - 1], words[k + 1]
    base = load_frames().base_of.get(word.lower)
    small = word.text.islower() or all(one.text.isupper() or not one.text.isalpha() for one in words[: last + 1])
    if (
        base is None
        or word.pos not in NOUNS
        or not small
        or (behind.tag == "NNS" and base != word.lower and k + 1 == last)
    ):
        return False
    whole = before.pos == "ADJ" and k > 1 and words[k - 2].pos in NOUNS  # "mortar round"
    if not (before.pos in _BEFORE or before.text.isupper() or noun_classes(before.lower) or whole):
        return False
    many = (
        before.tag in {"NNS", "NNPS"}
        or (before.lower.endswith("s") and not before.text.isupper())
        or before.pos == "NUM"
    )
    agrees = many if word.lower == base else word.lower.endswith("s") and not many
    leads = behind.pos in _PLAIN or behind.lower in links_of("particles") or behind.lower in links_of("beside_deeds")
    return agrees and leads


def _seat(words: list[Word], first: int, verb: int, last: int) -> list[Word]:
    """The words with one of them as the verb of its piece."""
    mended, end = list(words), verb + 1
    tops = [w for w in words[first : last + 1] if not first <= w.head <= last]
    top = next((w for w in tops if w.head < 0), tops[0])
    root = top.head < 0 or first == 0
    for word in words[first : verb - 1]:
        inside = first <= word.head < verb
        mended[word.i] = word if inside else replace(word, dep=_beside(word), head=verb - 1)
    mended[verb - 1] = replace(words[verb - 1], pos=_noun(words[verb - 1]), dep="nsubj", head=verb)
    if end < last and _goes_with(words[verb], words[end]):
        mended[end] = replace(words[end], dep="compound:prt", head=verb)
        end += 1
    start = end
    while end <= last and words[end].pos in _PLAIN:
        end += 1
    if end > start:
        for word in words[start : end - 1]:
            mended[word.i] = word if start <= word.head < end else replace(word, dep=_beside(word), head=end - 1)
        mended[end - 1] = replace(words[end - 1], pos=_noun(words[end - 1]), dep="obj", head=verb)
    for word in words[end : last + 1]:
        if word.dep in {"acl", "acl:relcl"} and start <= word.head < end:
            mended[word.i] = replace(word, head=end - 1)  # "attacks in Bara that killed three"
        elif not end <= word.head <= last:
            mended[word.i] = replace(word, dep="obl" if word.pos in _BEFORE else word.dep, head=verb)
    tag = "VBP" if load_frames().base_of[words[verb].lower] == words[verb].lower else "VBZ"
    seat = ("ROOT", -1) if root else ("parataxis" if words[first - 1].pos == "PUNCT" else "advcl", top.head)
    mended[verb] = replace(words[verb], pos="VERB", tag=tag, dep=seat[0], head=seat[1])
    return _rest_on(words, mended, first, verb, last) if root else _mark(mended, first, verb)


def _goes_with(verb: Word, particle: Word) -> bool:
    """Whether a small word is a part of the verb before it: "hands over", not "resume in"."""
    frames = load_frames()
    return any(fixed == particle.lower for fixed, _ in frames.verbs.get(frames.base_of[verb.lower], ()))


def _rest_on(words: list[Word], mended: list[Word], first: int, verb: int, last: int) -> list[Word]:
    """The words outside the piece that led it, or hung on its words, on its verb."""
    for word in words:
        if not first <= word.i <= last and (word.head < 0 or first <= word.head <= last):
            dep = "parataxis" if word.head < 0 or (word.pos in {"VERB", *NOUNS} and word.dep != "obl") else word.dep
            mended[word.i] = replace(word, dep=dep, head=verb)
    for number, dead in pairwise(mended[last + 1 :]):
        told = number.pos in _BEFORE and number.head == verb
        if told and dead.lower == "dead" and dead.head == number.i:
            mended[dead.i] = replace(dead, dep=number.dep, head=verb)  # "…, dozens dead"
            mended[number.i] = replace(number, dep="nsubj", head=dead.i)
    return mended


def _mark(mended: list[Word], first: int, verb: int) -> list[Word]:
    """The conjunction right before a piece on its verb."""
    if first and mended[first - 1].pos != "PUNCT":
        mended[first - 1] = replace(mended[first - 1], pos="SCONJ", dep="mark", head=verb)
    return mended


def _beside(word: Word) -> str:
    """The link of a word before the noun that it belongs to."""
    return {"ADJ": "amod", "NUM": "nummod"}.get(word.pos, "compound")


def _noun(word: Word) -> str:
    """The class of a word that heads a run of nouns: a name in capitals, a noun, or a number as it is."""
    if word.pos in {"NOUN", "PROPN", "NUM"}:
        return word.pos
    return "PROPN" if word.text.isupper() or word.text[:1].isupper() else "NOUN"
