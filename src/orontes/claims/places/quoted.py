"""The words that tell a place: its own name, the name beside or within its phrase, or the phrase as it stands."""

from dataclasses import dataclass, replace

from orontes.base import Quote
from orontes.claims.lexicon import word_sets, words_of
from orontes.claims.nouns.marked import whole_of
from orontes.claims.nouns.phrases import MOST_WORDS, phrase_of
from orontes.claims.nouns.sorter import Sorter
from orontes.claims.places.named import bears_known_name, has_own_name, inner_name
from orontes.claims.tree import Tree


@dataclass(frozen=True, slots=True)
class Named:
    """A place phrase: its words and its head; `name` is what it is called in full where other words tell the rest."""

    quote: Quote
    head: int
    name: str | None = None


def told_place(tree: Tree, i: int, sorter: Sorter) -> Named:
    """A place as its phrase tells it: by the name beside a common noun ("the capital, Juba") or the name within it.

    Where the whole phrase would be too long, only the named place within it is left.
    """
    if tree.words[i].lower == "there":
        return Named(tree.quote(i, i), i)
    if whole_of(tree, i) != i and len((share := phrase_of(tree, i)).text.split()) <= MOST_WORDS:
        return Named(share, i)
    inside = tree.kid(i, "nmod") if tree.words[i].lower in words_of("spots") else None
    if inside is not None and tree.case(inside.i) == "of":
        return told_place(tree, inside.i, sorter)
    town = inner_name(tree, i, sorter) if tree.words[i].lower in words_of("borders") else None
    if town is not None and tree.case(town) != "with":
        return told_place(tree, town, sorter)
    return _told(tree, i, sorter) if not _is_quarter_of(tree, i, sorter) else Named(phrase_of(tree, i, bare=True), i)


def _is_quarter_of(tree: Tree, i: int, sorter: Sorter) -> bool:
    """Whether the name before a quarter is its town's and its own stands behind: "the Baghdad quarter of Karrada"."""
    if tree.words[i].lower not in words_of("quarters"):
        return False
    of_name = any(kid.pos == "PROPN" and tree.case(kid.i) == "of" for kid in tree.kids(i, "nmod"))
    before = [kid.i for kid in tree.kids(i, "compound") if kid.pos == "PROPN"]
    return of_name and any(sorter.place_kind(sorter.bare_name(tree, k)) in {"city", "country"} for k in before)


def _told(tree: Tree, i: int, sorter: Sorter) -> Named:
    """A place by its own name, the name beside it, or the name within it."""
    quote = place_quote(tree, i)
    if tree.words[i].pos == "PROPN" or has_own_name(tree, i, sorter):
        beside = [kid.i for kid in tree.kids(i, "appos") if kid.pos == "PROPN" and kid.start >= quote.end]
        known = bears_known_name(tree, i, sorter) or (tree.words[i].pos == "PROPN" and not _is_site(tree, i, sorter))
        bare = tree.kid(i, "det") is None and any(kid.pos == "PROPN" for kid in tree.kids(i, "compound"))
        lands = {k for k in beside if bare or sorter.width(tree, k) > 0}  # "Bara town, North Kordofan"
        one = next((k for k in beside if "place" in sorter.classes(tree, k) and k not in lands), None)
        settled = tree.words[i].lower in words_of("settlement")
        if one is None and not known:
            return _within(tree, i, quote, sorter)
        return Named(place_quote(tree, one), one) if one is not None and (settled or not known) else Named(quote, i)
    inner = inner_name(tree, i, sorter)
    if inner is None or tree.words[inner].end <= quote.end or _unit_of_base(tree, i) is not None:
        return Named(quote, i)
    return Named(place_quote(tree, inner), inner)


def _is_site(tree: Tree, i: int, sorter: Sorter) -> bool:
    """Whether a name is that of a hotel, a ministry or the like that no gazetteer holds, and which stands somewhere."""
    site = tree.words[i].lower in word_sets("nouns")["place"] - words_of("settlement")
    return site and not sorter.knows_place(sorter.bare_name(tree, i))


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
        owned = tree.kid(i, "nmod:poss") is not None and word.lower in words_of("quarters")
        other = of_name and (owned or word.lower in words_of("settlement") | {"suburb"})
        return phrase_of(tree, i, bare=True, own_name=not other)
    if word.lower in words_of("site") and word.pos != "PROPN":
        return phrase_of(tree, i)
    unit = _unit_of_base(tree, i)
    if unit is not None:
        quote = phrase_of(tree, i)
        return quote if quote.end >= tree.words[unit].end else tree.quote(i, unit)
    return phrase_of(tree, i, bare=named or of_name or word.pos == "PROPN")


def _unit_of_base(tree: Tree, i: int) -> int | None:
    """The named unit whose base a phrase is: "the headquarters of the Coastal Command in Bara"."""
    if tree.words[i].pos == "PROPN" or tree.words[i].lower not in words_of("bases"):
        return None
    owners = [kid for kid in tree.kids(i, "nmod") if tree.case(kid.i) == "of" and kid.pos == "PROPN"]
    return next((kid.i for kid in owners if kid.lower in words_of("unit_bases")), None)


def quote_with_town(tree: Tree, one: Named, k: int) -> Named | None:
    """A phrase with the place `k` whose preposition stands right behind it, or that opens its clause; None else."""
    town, case = place_quote(tree, k), tree.kid(k, "case")
    if town.start < one.quote.start:
        site = word_sets("nouns")["place"] - words_of("settlement") - words_of("area")
        led = case is not None and case.i == 0 and tree.words[one.head].lower in site
        return replace(one, name=f"{one.quote.text} in {town.text}") if led else None
    first, last = _ends(tree, one.quote, town)
    if case is None or last <= first or case.i == 0 or tree.words[case.i - 1].end != one.quote.end:
        return None
    whole = tree.quote(first, last)
    return Named(whole, one.head) if len(whole.text.split()) <= MOST_WORDS else None
