"""The words that tell a place: its own name, the name beside or within its phrase, or the phrase as it stands."""

from dataclasses import dataclass

from orontes.base import Quote
from orontes.claims.lexicon import words_of
from orontes.claims.nouns import Sorter
from orontes.claims.phrases import MOST_WORDS, phrase_of
from orontes.claims.places_named import bears_known_name, has_own_name, inner_name
from orontes.claims.tree import Tree


@dataclass(frozen=True, slots=True)
class Named:
    """A place phrase: its words and its head."""

    quote: Quote
    head: int


def told_place(tree: Tree, i: int, sorter: Sorter) -> Named:
    """A place as its phrase tells it: by the name beside a common noun ("the capital, Juba") or the name within it.

    Where the whole phrase would be too long, only the named place within it is left.
    """
    quote = place_quote(tree, i)
    if tree.words[i].pos == "PROPN" or has_own_name(tree, i, sorter):
        beside = [kid.i for kid in tree.kids(i, "appos") if kid.pos == "PROPN" and kid.start >= quote.end]
        known = bears_known_name(tree, i, sorter) or tree.words[i].pos == "PROPN"
        one = next((k for k in beside if "place" in sorter.classes(tree, k)), None)
        settled = tree.words[i].lower in words_of("settlement")
        if one is None and not known:
            return _within(tree, i, quote, sorter)
        return Named(place_quote(tree, one), one) if one is not None and (settled or not known) else Named(quote, i)
    inner = inner_name(tree, i, sorter)
    if inner is None or tree.words[inner].end <= quote.end:
        return Named(quote, i)
    return Named(place_quote(tree, inner), inner)


def _within(tree: Tree, i: int, quote: Quote, sorter: Sorter) -> Named:
    """A site that bears a name which is no place's, with the place that it stands in: "the guard's camp at Goma"."""
    inner = inner_name(tree, i, sorter)
    if inner is None or tree.words[i].lower in words_of("area") or "place" not in sorter.classes(tree, inner):
        return Named(quote, i)
    whole = tree.quote(*_ends(tree, quote, place_quote(tree, inner)))
    return Named(whole if len(whole.text.split()) <= MOST_WORDS else quote, i)


def _ends(tree: Tree, first: Quote, last: Quote) -> tuple[int, int]:
    """The numbers of the first and last word of a stretch from one quote to another."""
    inside = [word.i for word in tree if first.start <= word.start and word.end <= last.end]
    return inside[0], inside[-1]


def place_quote(tree: Tree, i: int) -> Quote:
    """The words of a place; without where it lies, if it bears a name of its own ("Ariha city" in the south).

    "The Idlib town of Ariha" is Ariha, "the Waer district of Homs" is Waer.
    """
    word = tree.words[i]
    named = any(kid.pos == "PROPN" for kid in tree.kids(i, "compound", "flat", "nmod:poss"))
    of_name = any(kid.pos == "PROPN" and tree.case(kid.i) == "of" for kid in tree.kids(i, "nmod"))
    if named and word.pos != "PROPN":
        other = of_name and word.lower in words_of("settlement") | {"suburb"}
        return phrase_of(tree, i, bare=True, own_name=not other)
    if word.lower in words_of("site") and word.pos != "PROPN":
        return phrase_of(tree, i)
    return phrase_of(tree, i, bare=named or of_name or word.pos == "PROPN")
