"""Parts of names that the parser takes for other words: "Deir ez-Zor" in four pieces, "Deir" as an adjective.

A capital letter within a sentence begins a name, unless the word is an adjective that is written so: of a people, a
faith, a direction. Those are known by their endings. Where most words have capitals, as in headlines, a capital tells
nothing and all stays as it is.
"""

from dataclasses import replace
from itertools import pairwise

from orontes.claims.lexicon import links_of, words_of
from orontes.claims.nouns.sorter import noun_classes
from orontes.claims.repairs.misread import MISREAD_REPAIRS, may_be_name
from orontes.claims.tree import Word, is_title, kids_of
from orontes.claims.word_classes import NOUNS, SUBJECTS
from orontes.knowledge import country_of_demonym, country_of_name
from orontes.language import list_ordinary

BEFORE_NAMES = frozenset({"amod", "compound", "advmod"})
INITIALS = 3
OPENING = frozenset({'"', "“", ":", "‘", "'"})


def name_capitals(words: list[Word]) -> list[Word]:
    """Capitalised words before a noun or name that were taken for adjectives and end as none: "in Deir Amar town"."""
    if is_title(words):
        return words
    for word in list(words[1:]):
        if word.pos not in {"ADJ", "VERB", "ADV"} or word.dep not in BEFORE_NAMES or not 0 <= word.i < word.head:
            continue
        if not may_be_name(word) or words[word.i - 1].text in OPENING or not _is_place(words, word.head):
            continue
        words[word.i] = replace(word, pos="PROPN", tag="NNP", dep="compound")
        for kid in list(words[: word.i]):
            if kid.head == word.i:
                words[kid.i] = replace(kid, head=word.head)
    return words


def _is_place(words: list[Word], head: int) -> bool:
    """Whether a noun is a word for a place, or the last part of a name with hyphens."""
    joined = words[head].pos == "PROPN" and words[head - 1].text == "-"
    return joined or (words[head].pos in NOUNS and "place" in noun_classes(words[head].lower))


def join_named(words: list[Word]) -> list[Word]:
    """Names that were split at their hyphens are one: "Waku-Kongo", "Tell es-Sabil", "Mazar-e-Sharan"."""
    for first, mark, last in zip(list(words), words[1:], words[2:], strict=False):
        if mark.text != "-" or mark.start != first.end or last.start != mark.end or not _joins(words, first, last):
            continue
        inside = {first.i, mark.i, last.i}
        head = next((w for w in (words[last.i], words[first.i]) if w.head not in inside), None)
        if head is None or not {first.pos, last.pos} & {"PROPN"} or not _stands_alone(words, head):
            continue
        for word in (words[first.i], words[mark.i], words[last.i]):
            if word.i != head.i:
                words[word.i] = replace(word, pos="PROPN", tag="NNP", dep="flat", head=head.i)
        words[head.i] = replace(head, pos="PROPN", tag="NNP")
        for word in list(words):
            if word.head in inside - {head.i} and word.i not in inside:
                words[word.i] = replace(word, head=head.i)
    return words


def _stands_alone(words: list[Word], head: Word) -> bool:
    """Whether a name is no adjective of what follows, as "Iran-Iraq" is of a war, unless that is a word for places."""
    noun = words[head.head] if head.dep in {"amod", "compound"} else None
    return noun is None or noun.lower in words_of("settlement") | words_of("regional") | words_of("quarters")


def _joins(words: list[Word], first: Word, last: Word) -> bool:
    """Whether two words around a hyphen are parts of one name."""
    if not any(char.isupper() for char in last.text) or last.text.isupper():
        return False
    if country_of_demonym(first.text) or country_of_demonym(last.text):
        return False
    before = words[first.i - 1] if first.i > 0 else None
    small = first.lower in links_of("inside_names") and before is not None and before.text[:1].isupper()
    return small or (
        first.text[:1].isupper() and not first.text.isupper() and first.lower not in {"north", "south", "east", "west"}
    )


def join_articles(words: list[Word]) -> list[Word]:
    """An Arabic article in small letters belongs to the name behind it: "blamed al Shabaab"."""
    for article, name in pairwise(list(words)):
        if article.lower not in links_of("arabic_articles") or article.text[:1].isupper() or name.pos != "PROPN":
            continue
        if article.head < 0 or article.head != name.head or article.dep in {"flat", "compound", "case"}:
            continue
        words[name.i] = replace(name, dep=article.dep)
        words[article.i] = replace(article, pos="PROPN", tag="NNP", dep="compound", head=name.i)
    return words


def join_runs(words: list[Word]) -> list[Word]:
    """A capitalised noun unknown to all lists, right behind a name within a sentence, is of it: "Chin Shwe Haw"."""
    if is_title(words):
        return words
    for name, behind in pairwise(words[1:]):
        loose = behind.pos == "NOUN" and behind.dep in {"obl", "nmod", "obj", "appos", "dep"} and may_be_name(behind)
        if name.pos != "PROPN" or not loose or noun_classes(behind.lower) or words[behind.head].i == behind.i + 1:
            continue
        if name.i > 0 and not kids_of(words, behind.i) and may_be_name(name):
            words[behind.i] = replace(behind, pos="PROPN", tag="NNP", dep="flat", head=name.i)
    return words


def name_behind(words: list[Word]) -> list[Word]:
    """A capitalised adjective behind "of" or "in" is a name, with the capitalised word behind it: "of Deir Amar"."""
    if is_title(words):
        return words
    for case in list(words[:-1]):
        word = words[case.i + 1]
        led = case.lower in links_of("leading_names") and case.dep == "case" and case.head == word.i
        if not led or word.pos != "ADJ" or word.dep not in {"nmod", "obl"} or not may_be_name(word):
            continue
        words[word.i] = replace(word, pos="PROPN", tag="NNP")
        behind = words[word.i + 1] if word.i + 1 < len(words) else word
        loose = (
            behind is not word and behind.head not in {word.i, behind.i + 1} and behind.pos in {"ADJ", "NOUN", "VERB"}
        )
        if loose and may_be_name(behind) and not kids_of(words, behind.i):
            words[behind.i] = replace(behind, pos="PROPN", tag="NNP", dep="flat", head=word.i)
    return words


def name_acronyms(words: list[Word]) -> list[Word]:
    """Initials taken for a verb before the noun that leads the clause are its name: "FARDC soldiers held the town"."""
    for short in list(words[:-2]):
        noun = words[short.i + 1]
        known = short.text.isupper() and short.text.isalpha() and len(short.text) >= INITIALS
        if not known or short.pos != "VERB" or noun.pos != "NOUN" or noun.text.isupper() or noun.head <= noun.i:
            continue
        verb = words[noun.head]
        if noun.dep != "nsubj" or verb.head != short.i or kids_of(words, short.i, *SUBJECTS):
            continue
        for kid in kids_of(words, short.i):
            words[kid.i] = replace(kid, head=verb.i)
        words[verb.i] = replace(verb, dep=short.dep, head=short.head)
        words[short.i] = replace(short, pos="PROPN", tag="NNP", dep="compound", head=noun.i)
    return words


def unname_openers(words: list[Word]) -> list[Word]:
    """An ordinary word that opens a sentence before a small noun is no name: "Ground shelling hit the town"."""
    for word, behind in pairwise(list(words)):
        opens = word.i == 0 or words[word.i - 1].text in {"|", ":"}
        bare = word.pos == "PROPN" and word.dep == "compound" and word.head == behind.i and word.text.istitle()
        if opens and bare and behind.tag in {"NN", "NNS"} and behind.text.islower() and word.lower in list_ordinary():
            words[word.i] = replace(word, pos="NOUN", tag="NN")
    return words


def join_states(words: list[Word]) -> list[Word]:
    """The name of a state in several words is one name: "Burkina Faso" where the second was taken for a verb."""
    for first in list(words[:-1]):
        end = first.i + 2 if first.text[:1].isupper() and not first.text.isupper() else 0
        if (
            not end
            or not words[end - 1].text[:1].isupper()
            or country_of_name(f"{first.text} {words[end - 1].text}") is None
        ):
            continue
        last = words[end - 1]
        if last.head == first.i or first.head == last.i or first.head < 0:
            continue
        for kid in kids_of(words, last.i):
            words[kid.i] = replace(kid, head=last.head if last.head >= 0 else first.head)
        words[first.i] = replace(first, pos="PROPN", tag="NNP")
        words[last.i] = replace(last, pos="PROPN", tag="NNP", dep="flat", head=first.i)
    return words


def name_bearers(words: list[Word]) -> list[Word]:
    """A name between commas behind an office is its bearer's: "a senior commander, Daro Senn, in a strike on"."""
    for name in list(words[2:]):
        if name.pos != "PROPN" or name.dep not in {"conj", "dep", "obl", "parataxis"} or words[name.i - 1].text != ",":
            continue
        below = [kid for kid in kids_of(words, name.i, "flat", "compound") if kid.i > name.i]
        end = max((kid.i for kid in below), default=name.i) + 1
        before = words[name.i - 2]
        office = words[before.head] if before.dep == "nmod" and before.head >= 0 else before
        closed = end < len(words) and words[end].text in {",", ".", ")"}
        if not below or not closed or office.tag != "NN" or "titles" not in noun_classes(office.lower):
            continue
        if not kids_of(words, name.i, "cc", "case"):
            words[name.i] = replace(name, dep="appos", head=office.i)
    return words


def name_numbered(words: list[Word]) -> list[Word]:
    """A capitalised noun for a place with its number behind it is a name: "Checkpoint 4 and Base 51"."""
    if is_title(words):
        return words
    for word, number in pairwise(words[1:]):
        if word.pos != "NOUN" or not word.text[:1].isupper() or number.pos != "NUM" or number.head != word.i:
            continue
        if "place" in noun_classes(word.lower):
            words[word.i] = replace(word, pos="PROPN", tag="NNP")
            words[number.i] = replace(number, dep="flat")
    return words


def head_operations(words: list[Word]) -> list[Word]:
    """An operation with a name is an operation: "launched Operation Iron Wall in Jenin"."""
    for word in list(words):
        first = word.lower == "operation" and not (word.i and words[word.i - 1].text[:1].isupper())
        name = words[word.head] if first and word.dep == "compound" else None
        while name is not None and name.dep == "compound" and name.head > name.i:
            name = words[name.head]
        if name is None or not word.text[:1].isupper() or name.i < word.i or not name.text[:1].isupper():
            continue
        for kid in kids_of(words, name.i):
            if kid.dep not in {"compound", "flat", "amod"} or kid.i < word.i:
                words[kid.i] = replace(kid, head=word.i)
        words[word.i] = replace(word, pos="NOUN", tag="NN", dep=name.dep, head=name.head)
        words[name.i] = replace(name, pos="PROPN", tag="NNP", dep="flat", head=word.i)
    return words


NAME_REPAIRS = (
    name_numbered,
    head_operations,
    unname_openers,
    join_states,
    *MISREAD_REPAIRS,
    join_articles,
    join_runs,
    name_acronyms,
    name_behind,
    join_named,
    name_capitals,
    name_bearers,
)
"""The repairs of this module in the order in which they are made."""
