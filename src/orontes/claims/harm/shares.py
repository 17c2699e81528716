"""One verb with the numbers of several places: "ten were killed in Goma, four in Sake and one in Minova".

Daily counts of monitors and governors are told so. The verb stands once, and each further number before a preposition
and a name is the same deed at another place, so each makes a draft of its own with the verb's words.
"""

from dataclasses import replace

from orontes.base import HARM
from orontes.claims.deeds.draft import Draft
from orontes.claims.tree import Tree, Word

BEFORE = frozenset({",", ";", "and"})
PLACED = frozenset({"in", "at", "near"})
MORE = frozenset({"more", "others"})


def share_out(drafts: list[Draft]) -> list[Draft]:
    """The drafts, and one more for each further number with a place of its own."""
    return [part for draft in drafts for part in _parts(draft)]


def _parts(draft: Draft) -> list[Draft]:
    """A draft with the further places that its harm is told of."""
    tree = draft.tree
    told = [(victim, of) for _, of, victim in draft.harm if of in HARM]
    if len({of for _, of in told}) != 1 or not any(prep in PLACED for prep, _ in draft.phrases):
        return [draft]
    last = max(draft.trigger, *(victim for victim, _ in told))
    found = [(number, *_place_behind(tree, number)) for number in tree.words[last + 1 :] if _is_share(tree, number)]
    shares = [(number.i, prep, place) for number, prep, place in found if place is not None]
    if not shares or not any(prep in PLACED and k < shares[0][0] for prep, k in draft.phrases):
        return [draft]
    own = tuple(pair for pair in draft.phrases if pair[1] < shares[0][0])
    further = [
        replace(draft, harm=((draft.trigger, told[0][1], number),), object=None, phrases=((prep, place),))
        for number, prep, place in shares
    ]
    return [replace(draft, phrases=own), *further]


def _is_share(tree: Tree, number: Word) -> bool:
    """Whether a number stands for people of its own behind a comma or "and"."""
    return number.pos == "NUM" and number.i > 0 and tree.words[number.i - 1].lower in BEFORE


def _place_behind(tree: Tree, number: Word) -> tuple[str, int | None]:
    """The preposition and the name of a place right behind a number."""
    words, at = tree.words, number.i + 1
    at += at < len(words) and words[at].lower in MORE
    if at + 1 >= len(words) or words[at].lower not in PLACED:
        return "", None
    name = words[at + 1]
    if name.pos != "PROPN" and not (name.pos == "NOUN" and name.text[:1].isupper()):
        return "", None
    while name.dep == "compound" and name.head > name.i and words[name.head].pos == "PROPN":
        name = words[name.head]
    return words[at].lower, name.i
