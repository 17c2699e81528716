"""Which towns, bodies and persons a report speaks of, for words that mean them again: "both towns", "the group"."""

from collections.abc import Sequence
from itertools import takewhile

from orontes.base import Quote
from orontes.claims.lexicon import words_of
from orontes.claims.nouns.sorter import Sorter
from orontes.claims.references.leads import latest_lead, may_be_group
from orontes.claims.references.mention import Mention
from orontes.claims.references.sites import is_unnamed_body
from orontes.claims.references.towns import ASIDE, fitting_towns
from orontes.claims.tree import Tree, Word

FEW_PASSAGES = 3
TOWN_PASSAGES = 9
HERE = 2.5
FADING = 0.6
"""How much less a mention counts with each passage that lies between."""
COUNTED = {"both": 2, "two": 2, "three": 3, "four": 4}
BACK = 2
"""Passages before "both towns" that may name them."""


def spoken_of(met: Sequence[Mention], before: int, passage: int, sorter: Sorter, again: str = "") -> str | None:
    """The town that a report has most spoken of before an offset; the latest of equals.

    `again` is the word by which it is meant, where that is none such as "it".
    """
    shares: dict[str, float] = {}
    near = takewhile(lambda one: passage - one.passage <= TOWN_PASSAGES, reversed(met))
    towns = [one for one in reversed(list(near)) if one.sort == "settlement" and one.start < before]
    towns = [one for one in towns if again or not one.fares]  # "it" may be what was told since
    fit = fitting_towns([(one.text, one.called) for one in towns], again, sorter)
    ahead = {one.text for one in towns if one.opens and passage - one.passage <= 1}
    fit |= fitting_towns([(one.text, one.called) for one in towns if one.text in ahead], again, sorter)
    for mention in towns:
        away = passage - mention.passage
        if mention.text in fit:
            weight = (mention.weight + 0.5 * (again != "" and mention.held)) * (FADING**away if away else HERE)
            shares[mention.text] = shares.pop(mention.text, 0.0) + weight
    return max(reversed(list(shares)), key=lambda name: shares[name], default=None)


def several_towns(met: Sequence[Mention], tree: Tree, i: int) -> list[str]:
    """The towns that "both towns" or "the three villages" means: those of the nearest passage that names so many."""
    word = tree.words[i]
    beside = {kid.lower for kid in tree.kids(i, "det", "nummod", "amod", "det:predet", "cc:preconj")}
    count = next((COUNTED[one] for one in beside if one in COUNTED), 0)
    definite = beside & {"both", "the", "these", "those"}
    if word.lower not in words_of("settlements") or not count or not definite:
        return []
    for passage in range(tree.number, tree.number - BACK - 1, -1):
        here = (one for one in met if one.passage == passage and one.sort == "settlement" and one.start < word.start)
        names = list(dict.fromkeys(one.text for one in here if one.weight > ASIDE))
        if names:
            return names if len(names) == count else []
    return []


def sole_town(met: Sequence[Mention], tree: Tree, before: int) -> Mention | None:
    """The one town that the nearest passage before an offset names, and where; None where that names several."""
    for passage in range(tree.number, tree.number - BACK - 1, -1):
        here = [one for one in met if one.passage == passage and one.sort == "settlement" and one.start < before]
        if here:
            told = [one for one in here if one.weight > ASIDE and one.quote is not None]
            return told[-1] if told and len({one.text for one in here}) == 1 else None
    return None


def quote_of_name(tree: Tree, word: Word, name: str) -> Quote | None:
    """A name of several words as it stands around one of them; None where it is written otherwise there."""
    at = tree.text.find(name, max(0, word.end - tree.start - len(name)))
    start = tree.start + at
    return Quote(text=name, start=start, end=start + len(name)) if at >= 0 and start <= word.start else None


def latest_named(met: Sequence[Mention], word: Word, passage: int) -> str | None:
    """Whom "the group" means: who bears a name and last led a sentence, else the one name told there; no state."""
    near = takewhile(lambda one: passage - one.passage <= FEW_PASSAGES, reversed(met))
    before = [one for one in near if one.start < word.start]
    unnamed = any(one.leading and is_unnamed_body(one.text, word.lower) for one in before)
    fits = [one for one in before if may_be_group(one.text, word) and not unnamed]
    latest = latest_lead([one for one in fits[::-1] if one.sort == "group" and one.leading], passage)
    names = {one.text for one in fits if one.sort in {"group", "name"} and passage - one.passage <= 1}
    return latest.text if latest is not None else names.pop() if len(names) == 1 else None


def latest_person(met: Sequence[Mention], before: int, passage: int) -> str | None:
    """The person who last led a clause before an offset, not too many passages back."""
    near = takewhile(lambda one: passage - one.passage <= FEW_PASSAGES, reversed(met))
    return next((one.text for one in near if one.start < before and one.sort == "person" and one.leading), None)
