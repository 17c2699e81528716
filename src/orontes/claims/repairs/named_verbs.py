"""A name taken for the verb of its sentence: "Mrs. Salma Ghazi al Noor, from the north, died in Merein".

In running text no verb has a capital, so that a "verb" with one right behind a name goes on with that name, and the
next verb, which has no subject, is the sentence's own.
"""

from dataclasses import replace
from itertools import pairwise

from orontes.claims.lexicon import links_of
from orontes.claims.nouns.sorter import noun_classes
from orontes.claims.tree import Word, is_title, is_titled, kids_of, subject_link
from orontes.claims.word_classes import SECOND, TELLING

SHORTEST = 3
"""Letters of a short form."""


def name_verbs(words: list[Word]) -> list[Word]:
    """The words with such a verb as part of the name before it, and the next verb in its place."""
    if is_title(words):
        return words
    for first, word in pairwise(words):
        named = word.pos == "VERB" and is_titled(word) and first.pos == "PROPN" and is_titled(first)
        verb = _next_verb(words, word) if named and first.head == word.i else None
        if verb is not None:
            return _renamed(words, first, word, verb)
    return words


def _next_verb(words: list[Word], word: Word) -> Word | None:
    """The first verb behind hung on a word, or that it hangs on, without a subject or conjunction of its own."""
    near = [*kids_of(words, word.i), *(words[word.head : word.head + 1] if word.dep in SECOND else ())]
    told = (one for one in near if one.i > word.i and {one.dep, word.dep} & SECOND and one.tag in TELLING)
    verb = next(told, None)
    own = {kid.dep for kid in kids_of(words, verb.i)} if verb is not None else set()
    return verb if not own & {"nsubj", "nsubj:pass", "cc", "mark"} else None


def _renamed(words: list[Word], first: Word, word: Word, verb: Word) -> list[Word]:
    """The words with one and the names right behind it as parts of a name, and what hung on it on the next verb."""
    mended, last = list(words), word.i
    for kid in kids_of(words, word.i):
        mended[kid.i] = replace(kid, head=verb.i)
    mended[first.i] = replace(first, dep=subject_link(words, verb.i), head=verb.i)
    while last < len(words) and (last == word.i or _goes_on(words[last], word)):
        mended[last] = replace(words[last], pos="PROPN", tag="NNP", dep="flat", head=first.i)
        last += 1
    if verb.head == word.i:
        mended[verb.i] = replace(verb, dep=word.dep, head=word.head)
    return mended


def _goes_on(behind: Word, word: Word) -> bool:
    """Whether a word right behind goes on with a name: another name, or a particle of names that hung on the "verb"."""
    return behind.pos == "PROPN" or (
        behind.head == word.i and (is_titled(behind) or behind.lower in links_of("particles_of_names"))
    )


def name_short_forms(words: list[Word]) -> list[Word]:
    """A short form in capitals before a force is its name, and the verb behind that the sentence's: "FARC men fled"."""
    for word, force in pairwise(list(words)):
        if word.pos != "VERB" or not word.text.isupper() or len(word.text) < SHORTEST or force.head != word.i:
            continue
        verb = words[force.i + 1] if force.i + 1 < len(words) else force
        if "force" not in noun_classes(force.lower) or verb.head != word.i or verb.tag not in TELLING:
            continue
        if sum(one.text.isupper() for one in words) > len(words) // 2:
            continue
        for kid in kids_of(words, word.i):
            words[kid.i] = replace(kid, head=verb.i)
        words[verb.i] = replace(verb, dep=word.dep, head=word.head)
        words[word.i] = replace(word, pos="PROPN", tag="NNP", dep="compound", head=force.i)
        words[force.i] = replace(force, dep=subject_link(words, verb.i), head=verb.i)
    return words


NAMED_VERB_REPAIRS = (name_verbs, name_short_forms)
