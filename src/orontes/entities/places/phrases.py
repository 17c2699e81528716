"""What a phrase says of a place: the proper name, the kind of thing, and how it lies to what it names.

The problem: reports rarely write a bare name. "The strategic city of Homs" is Homs; "the northern countryside of
Homs" is a land around it; "Homs Central Prison" is a thing of its own in it; "the Damascus suburb of Harasta" is
Harasta, and Damascus tells which; "several sites in Lebanon" is no place, but lies in Lebanon; "the city" is nothing
by itself.

We cut a phrase at its prepositions and commas, read each piece as (words before) name (quality) head, and let the
first with a name be the place, unless its head says that the place is the next one ("suburb of") or that it lies by
the next one ("outskirts of", "north of"). Later names are hints. The gazetteer is not asked here: a phrase reads the
same with any.

Rejected: asking the gazetteer for every stretch of words (finds towns named Central, Square or Division).
"""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from orontes.entities.places.pieces import Piece, read_pieces
from orontes.entities.places.words import PlaceWords, place_words
from orontes.knowledge import country_name

_HELD_ALONE = ("prison", "airport", "crossing", "dam")
_FLOWN_FROM = ("base", "bases", "field")
SETTLED = ("city", "town", "village", "quarter")
_SEAT = re.compile(r"(?<=[a-zé])-(?:[Cc]entre|[Cc]enter|[Vv]ille)\b")
"""What tells a territory's chief town from its land: "Masisi-Centre"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacePhrase:
    """A phrase as read. Without `name` it names no place.

    `name` is the proper name; for a site with its quality and head, while `base` is the proper part ("Homs" of "Homs
    Central Prison"). `relation` is countryside, near or part where the phrase means a land by or in the place named.
    `hints` are names of larger places that the phrase gives, `country` an ISO code that a word such as "Syrian" gives.
    `wide` tells that a hint is named as a land: "in the countryside of Homs", "in Homs province".
    """

    name: str | None = None
    kind: str | None = None
    base: str | None = None
    quality: str = ""
    relation: str | None = None
    direction: str | None = None
    hints: tuple[str, ...] = ()
    country: str | None = None
    wide: bool = False


@lru_cache(maxsize=65536)
def read_place_phrase(text: str) -> PlacePhrase:
    """The phrase as read: `read_place_phrase("the northern countryside of Homs").name` is "Homs"."""
    words, pieces = place_words(), read_pieces(_SEAT.sub("", text))
    if not any(piece.proper or piece.owner for piece in pieces):
        return _nameless(pieces, words)
    return _fold(pieces, words)


def _nameless(pieces: list[Piece], words: PlaceWords) -> PlacePhrase:
    """A phrase without a proper name: a people's land or coast, a site ("the central prison"), or nothing."""
    named = next((piece for piece in pieces if piece.people), None)
    first = pieces[0] if pieces else Piece()
    if named is None:
        kind = words.sites.get(first.head)
        return PlacePhrase(kind=kind, quality=" ".join((*first.quality, first.written)) if kind else "")
    owner = country_name(named.country or "")
    if named.head in words.lands or (named.direction and not named.head):
        relation = "part" if named.direction else None
        return PlacePhrase(
            name=owner, kind="country", country=named.country, relation=relation, direction=named.direction
        )
    if words.heads.get(named.head) == "quarter":
        return PlacePhrase(name=f"{named.people} {named.written}", kind="quarter")
    if named.head in words.sites or named.quality:
        name = " ".join((named.people, *named.quality, named.written))
        if words.sites.get(named.head) != "area":
            return PlacePhrase(name=name, kind=words.sites.get(named.head), base=named.people)
        return PlacePhrase(name=name, kind="area", base=owner, quality=named.head, country=named.country)
    return PlacePhrase(country=named.country)


def _fold(pieces: list[Piece], words: PlaceWords) -> PlacePhrase:
    """The pieces from left to right: the first with a name is the place, what stands before says how it lies to it."""
    first, rest = pieces[0], pieces[1:]
    if rest and rest[0].link == "of" and not first.proper and first.head in words.sites and first.written[:1].isupper():
        first = replace(first, proper=(first.written,), head="")
    country = next((piece.country for piece in pieces if piece.country), None)
    if rest and rest[0].link == "of" and first.proper and not first.head:
        first, rest = replace(first, proper=(*first.proper, "of", *rest[0].proper), head=rest[0].head), rest[1:]
    if rest and rest[0].link == "between":
        return PlacePhrase(country=country)
    if first.proper and not (rest and rest[0].link == "of" and (first.head in words.heads or first.part)):
        return _named(first, rest, country, words)
    if first.owner and not first.proper:
        return _owned(first, rest, country, words)
    if not rest:
        return PlacePhrase(country=country)
    inner = _fold(rest, words)
    if inner.name is None:
        return inner
    inner = replace(inner, country=inner.country or country, hints=_hints(inner.hints, first.owner, first.proper))
    return _related(first, rest[0].link, inner, words)


def _named(first: Piece, rest: list[Piece], country: str | None, words: PlaceWords) -> PlacePhrase:
    """A piece with a name of its own; what follows are hints."""
    later = tuple(name for piece in rest for name in (" ".join(piece.owner), piece.name) if name)
    phrase = PlacePhrase(
        name=first.name,
        direction=first.direction,
        hints=_hints(later, first.owner),
        country=country,
        relation="countryside" if first.rural else None,
        wide=any(_is_land(piece, words) for piece in rest),
    )
    if first.part:
        return replace(phrase, relation="part", quality=first.part)
    if first.head in words.sites:
        return _site(first, phrase, words)
    if first.head in words.heads:
        return replace(phrase, kind=words.heads[first.head])
    if first.head in words.relations:
        return replace(phrase, relation=words.relations[first.head])
    if first.direction and not phrase.relation:
        return replace(phrase, relation="part")
    return phrase


def _is_land(piece: Piece, words: PlaceWords) -> bool:
    """Whether a piece means a land by or around what it names."""
    wide = piece.head in words.relations or words.heads.get(piece.head) in ("region", "district")
    return wide or piece.rural or piece.direction is not None


def _site(first: Piece, phrase: PlacePhrase, words: PlaceWords) -> PlacePhrase:
    """A prison, a bridge, a mountain: named by all its words."""
    base = first.name or " ".join(first.owner)
    quality = " ".join(first.quality)
    unit = first.head in words.seats and not quality and base.casefold().rpartition(" ")[2] in words.units
    name = base if unit else " ".join(part for part in (base, quality, first.written) if part)
    flown = first.head in _FLOWN_FROM and any(word.casefold() == "air" for word in first.quality)
    kind = "airport" if flown else words.sites[first.head]
    return replace(phrase, name=name, kind=kind, base=base, quality=quality, direction=None)


def _owned(first: Piece, rest: list[Piece], country: str | None, words: PlaceWords) -> PlacePhrase:
    """A thing or a part of what owns it: "Homs's central prison", "Homs's neighbourhoods", "Syria's north"."""
    phrase = PlacePhrase(name=" ".join(first.owner), direction=first.direction, country=country)
    phrase = replace(phrase, hints=tuple(piece.name for piece in rest if piece.name))
    if first.head in words.sites:
        return _site(first, phrase, words)
    if first.head in words.relations or first.direction or first.part:
        return replace(phrase, relation=words.relations.get(first.head, "part"), quality=first.part)
    return PlacePhrase(country=country)


def _related(first: Piece, link: str, inner: PlacePhrase, words: PlaceWords) -> PlacePhrase:
    """A piece without a name before one with: "outskirts of X", "the prison of X", "north of X", "sites in X"."""
    if first.part and link in ("of", "in"):
        return replace(inner, relation="part", quality=first.part)
    if link == "near" or (link == "of" and first.head in words.directions):
        return replace(inner, relation="near", direction=first.direction if link == "of" else inner.direction)
    if (
        link in ("of", "in", "on")
        and first.head in words.sites
        and (first.quality or link == "of" or _is_one(first, words))
        and (not inner.relation or _is_side(inner))
    ):
        owner = tuple((inner.name or "").split())
        return _site(replace(first, owner=owner, proper=()), replace(inner, relation=None), words)
    if link == "of" and first.head in words.heads:
        return replace(inner, kind=inner.kind or words.heads[first.head])
    if link == "of" and first.head in words.relations:
        relation = inner.relation or words.relations[first.head]
        return replace(inner, relation=relation, direction=inner.direction or first.direction)
    return inner


def _is_side(phrase: PlacePhrase) -> bool:
    """Whether a phrase means a side of what it names, which tells only where in it a site lies: "eastern Homs"."""
    return phrase.relation == "part" and phrase.direction is not None


def _is_one(site: Piece, words: PlaceWords) -> bool:
    """Whether a site that is held by itself is told as the only one there: "the prison in Homs" is no word for Homs."""
    return site.told and words.sites[site.head] in _HELD_ALONE and site.head.removesuffix("s") == site.head


def _hints(*groups: tuple[str, ...]) -> tuple[str, ...]:
    """Names of larger places, each once; a group of words from one piece is one name."""
    found: dict[str, None] = {}
    for number, group in enumerate(groups):
        for name in group if number == 0 else ([" ".join(group)] if group else []):
            found.setdefault(_land_of(name))
    return tuple(found)


def _land_of(name: str) -> str:
    """A land by the name that it goes by on maps: "Donetsk People's (Republic)", "DPR"."""
    return place_words().lettered.get(name, name.removesuffix(" People"))
