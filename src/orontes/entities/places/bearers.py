"""The places that bear a name, with what speaks for each whatever the report and the phrase."""

import math
from dataclasses import dataclass

from orontes.entities.places.atlas import Atlas
from orontes.entities.places.phrases import SETTLED
from orontes.knowledge import WIDE, GazetteerPlace, grade_names, name_key, name_words, plain_key

LARGE = 100_000
EXACT, SURE = 1.0, 0.9
# Weights, tried on half of a set of news articles whose places are marked; the other half was only scored.
_PEOPLE, _COUNTRY = 0.7, 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Bearer:
    """A place that bears a name.

    `grade` is how well the name is spelt, `own` whether it is the one in use; `merit` is for the place itself.
    `behind` tells that it is a division of which a town bears the name too, `territory` that it bears the bare name
    beside a fuller one.
    """

    place: GazetteerPlace
    grade: float
    own: bool
    small: bool
    territory: bool
    behind: bool
    merit: float


def list_bearers(name: str, atlas: Atlas) -> tuple[Bearer, ...]:
    """The places that a name may mean, in the gazetteers' order.

    A gazetteer that hears a name where we do not is believed.
    """
    graded = [(place, grade_names(name, (place.name, *place.aliases))) for place in atlas.candidates(name)]
    heard = [(place, spelt or SURE) for place, spelt in graded if not _sounds_like_alias(name, place, spelt)]
    towns = [(place, spelt) for place, spelt in heard if place.kind in SETTLED]
    return tuple(_bearer(name, place, spelt, towns) for place, spelt in heard)


def _bearer(name: str, place: GazetteerPlace, spelt: float, towns: list[tuple[GazetteerPlace, float]]) -> Bearer:
    """One place with all that speaks for it."""
    territory = _is_territory(name, place, spelt)
    return Bearer(
        place=place,
        grade=spelt,
        own=plain_key(place.name) == plain_key(name),
        small=place.population < LARGE and place.kind not in WIDE,
        territory=territory,
        behind=place.kind == "region" and not territory and _is_named_after(place, spelt, towns),
        merit=_merit(place, spelt),
    )


def _sounds_like_alias(name: str, place: GazetteerPlace, spelt: float) -> bool:
    """Whether a name only sounds like one of the lesser names of a city: who means a city spells it."""
    if place.population < LARGE or spelt == EXACT:
        return False
    return grade_names(name, (place.name,)) < SURE


def _is_territory(name: str, place: GazetteerPlace, spelt: float) -> bool:
    """Whether a division bears the bare name beside a fuller one of its own, as the Gaza Strip is called Gaza."""
    if spelt < EXACT:
        return False
    words, full = name_words(name), name_words(place.name.partition("(")[0])
    fuller = len(full) > len(words) and full[: len(words)] == words
    return fuller and name_key(name) != name_key(place.name)


def _is_named_after(place: GazetteerPlace, spelt: float, towns: list[tuple[GazetteerPlace, float]]) -> bool:
    """Whether a town in a division bears its name no worse."""
    return any(
        town_spelt >= min(spelt, SURE) and one_land(town, place) and place.id in town.within
        for town, town_spelt in towns
    )


def _merit(place: GazetteerPlace, spelt: float) -> float:
    """What speaks for a place whatever the report says: people, spelling, and that a pack or a user's file lists it."""
    listed = {"geonames": 0.0, "pack": 1.0}.get(place.gazetteer, 0.3)
    spelling = 1.0 if spelt >= EXACT else 0.4 if spelt >= SURE else 0.0
    famous = _COUNTRY if place.kind == "country" and spelt >= EXACT else 0.0
    people = place.population or (LARGE if place.gazetteer == "pack" else 0)  # a pack rarely counts people
    return _PEOPLE * math.log10(people + 300) + spelling + listed + famous


def one_land(one: GazetteerPlace, two: GazetteerPlace) -> bool:
    """Whether two places may lie in one country."""
    return one.country == two.country or None in (one.country, two.country)
