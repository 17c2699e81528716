"""The day of a deed that is told by the hour alone: "around noon", "before dawn", "at about 3 p.m.".

News counts the hours of its own day, unless the text has just told another, which then goes on. Late hours may be those
of the evening before: a story of the morning tells of "late in the evening" as well as one of the night. Histories do
not count from their own day, and what comes again ("every night", "at night") or is still to come is of no one day.
"""

import re
from datetime import date, timedelta

from orontes.base import Days
from orontes.claims.claim import When
from orontes.claims.deeds.draft import Draft
from orontes.claims.lexicon import words_of
from orontes.claims.times.tenses import is_to_come
from orontes.claims.tree import Tree, Word
from orontes.claims.word_classes import NOUNS
from orontes.language import TimeExpression

_EARLY = r"dawn|daybreak|first light|sunrise|noon|midday|midnight|mid-?morning|mid-?afternoon"
_LATE = r"dusk|sunset|nightfall|sundown"
_AT = r"(?:at|around|about|by|before|after|since|until|toward|towards|from|near)"
_CLOCK = r"\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.m\.|[ap]m\b)|\d{1,2}[:.]\d\d\b(?!\s?%)|\d{4}\s?(?:GMT|UTC|hours|hrs)\b"
_NEARLY = r"(?:(?:shortly|just|soon|well|long) )?"
_HOUR = re.compile(
    rf"\b(?:{_NEARLY}{_AT} (?:(?:about|around|roughly|just) )?(?:{_CLOCK}|(?:{_EARLY})\b|(?P<late>(?:{_LATE})\b))"
    r"|(?:(?:early|late) )?in the (?:(?:early|small|pre-?dawn|late|morning|early morning) )?"
    r"(?:hours\b|morning\b|afternoon\b|(?P<evening>evening\b|night\b))"
    r"|(?:pre-?dawn|dawn|midday)(?= [a-z]))(?! of )",
    re.IGNORECASE,
)
_AGAIN = re.compile(r"\b(?:every|each|daily|nightly|often|usually|mornings|evenings|nights)\b", re.IGNORECASE)
_BESIDE = frozenset({"nsubj", "nsubj:pass", "obj", "obl"})
_TOO_FAR = frozenset({"acl:relcl", "advcl:relcl", "ccomp", "parataxis", "appos", "advcl", "acl", "conj"})


def read_hour(draft: Draft, published: date | None) -> When:
    """The day of publication for a deed whose clause tells an hour of some day, nothing where it tells none."""
    tree = draft.tree
    if published is None or is_to_come(tree, draft.clause) or _AGAIN.search(tree.text):
        return When()
    for found in _HOUR.finditer(tree.text):
        if _is_of(draft, tree, found.start(), found.end()):
            late = found["late"] is not None or found["evening"] is not None
            days = Days(earliest=published - timedelta(days=late), latest=published, basis="context")
            start = tree.start + found.start()
            return When(days=days, text=found[0], start=start, end=tree.start + found.end())
    return When()


def _is_of(draft: Draft, tree: Tree, low: int, high: int) -> bool:
    """Whether words of a passage belong to the clause of a deed, and not to one beside or within it."""
    inside = [word for word in tree if low <= word.start - tree.start < high]
    return any(_reaches(draft, tree, word) for word in inside)


def _reaches(draft: Draft, tree: Tree, word: Word) -> bool:
    """Whether a word stands below a deed's trigger or clause without a clause between."""
    own = {draft.trigger, draft.clause, *_verb_over(draft, tree)}
    for one in (word, *tree.above(word.i)):
        if one.i in own:
            return True
        if one.dep in _TOO_FAR:
            return False
    return False


def _verb_over(draft: Draft, tree: Tree) -> list[int]:
    """The verb that a deed told by a noun stands with: "shelling killed three", "came under shelling"."""
    word = tree.words[draft.clause]
    above = tree.head(word.i) if word.pos in NOUNS and word.dep in _BESIDE else None
    return [above.i] if above is not None and above.pos == "VERB" and above.lower not in words_of("saying") else []


def names_day(one: TimeExpression) -> bool:
    """Whether the words name a day, and not a month or a year, which says nothing of the next paragraph."""
    if one.form == "range":
        return all(end is None or names_day(end) for end in (one.first, one.last))
    return one.day is not None or one.form in {"weekday", "offset", "span", "either"}
