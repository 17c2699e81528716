"""The places that a name may mean by its phrase, with what speaks for each whatever the report."""

import math
from dataclasses import dataclass

from orontes.base import kilometres
from orontes.entities.places_atlas import Atlas
from orontes.entities.places_phrases import SETTLED, PlacePhrase
from orontes.knowledge import WIDE, GazetteerPlace, country_of_name, grade_names, name_key, name_words, plain_key

LARGE, TOWN = 100_000, 15_000
EXACT, OTHER = 1.0, 0.95  # OTHER is for another name of a place than the one in use
SURE = 0.9
# Weights, tried on half of a set of news articles whose places are marked; the other half was only scored.
_PEOPLE, _COUNTRY, _NAMESAKE = 0.7, 2.0, 1.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A place that a name may mean, with what speaks for it whatever the report.

    `surely` is how surely the name is the one in use, `own` whether it is; `merit` is for the place itself, `fit` for
    being of the kind that the phrase says, `hinted` for the larger places that it names, of which `lands` count only
    in a report that may speak of the country; `namesake` speaks against.
    """

    place: GazetteerPlace
    phrase: PlacePhrase
    grade: float
    surely: float
    own: bool
    small: bool
    told: bool
    territory: bool
    merit: float
    fit: float
    hinted: float
    lands: float
    namesake: float


def list_candidates(name: str, phrase: PlacePhrase, atlas: Atlas) -> tuple[Candidate, ...]:
    """The places that a name may mean by its phrase, in the gazetteers' order."""
    heard = [place for place in atlas.candidates(name) if not _sounds_like_alias(name, place)]
    rivals = [(place, _grade_of(name, place)) for place in heard]
    return tuple(
        _candidate(name, phrase, place, rivals, atlas)
        for place in heard
        if not (phrase.kind == "village" and place.population >= LARGE) and not _told_elsewhere(place, phrase, atlas)
    )


def _grade_of(name: str, place: GazetteerPlace) -> float:
    """How well a name is spelt as one of the place's; a gazetteer that hears it where we do not is believed."""
    return grade_names(name, (place.name, *place.aliases)) or SURE


def _candidate(
    name: str, phrase: PlacePhrase, place: GazetteerPlace, rivals: list[tuple[GazetteerPlace, float]], atlas: Atlas
) -> Candidate:
    """One place with all that speaks for it."""
    spelt = _grade_of(name, place)
    own = plain_key(place.name) == plain_key(name)
    territory = _is_territory(name, place, spelt)
    behind = _stands_behind(place, spelt, phrase, rivals, territory=territory)
    return Candidate(
        place=place,
        phrase=phrase,
        grade=spelt,
        surely=spelt if own and phrase.kind != "quarter" else min(spelt, OTHER),
        own=own,
        small=place.population < LARGE and place.kind not in WIDE,
        told=bool(phrase.hints or phrase.country),
        territory=territory,
        merit=_merit(place, spelt),
        fit=_fit_kind(place, phrase),
        hinted=_fit_hints(place, phrase),
        lands=_fit_lands(place, phrase, atlas),
        namesake=_NAMESAKE if behind else 0.0,
    )


def _sounds_like_alias(name: str, place: GazetteerPlace) -> bool:
    """Whether a name only sounds like one of the lesser names of a city: who means a city spells it."""
    if place.population < LARGE or grade_names(name, (place.name, *place.aliases)) == EXACT:
        return False
    return grade_names(name, (place.name,)) < SURE


def _is_territory(name: str, place: GazetteerPlace, spelt: float) -> bool:
    """Whether a division bears the bare name beside a fuller one of its own, as the Gaza Strip is called Gaza."""
    words, full = name_words(name), name_words(place.name.partition("(")[0])
    fuller = len(full) > len(words) and full[: len(words)] == words
    return spelt >= EXACT and fuller and name_key(name) != name_key(place.name)


def _stands_behind(
    place: GazetteerPlace,
    spelt: float,
    phrase: PlacePhrase,
    rivals: list[tuple[GazetteerPlace, float]],
    *,
    territory: bool,
) -> bool:
    """Whether it is a division whose name, said without a word for divisions, means the town that it is named after."""
    if place.kind != "region" or phrase.kind in ("region", "district") or territory:
        return False
    return any(
        rival.kind in SETTLED
        and rival_spelt >= min(spelt, SURE)
        and _one_land(rival, place)
        and place.id in rival.within
        for rival, rival_spelt in rivals
    )


def _merit(place: GazetteerPlace, spelt: float) -> float:
    """What speaks for a place whatever the report says: people, spelling, and that a pack or a user's file lists it."""
    listed = {"geonames": 0.0, "pack": 1.0}.get(place.gazetteer, 0.3)
    spelling = 1.0 if spelt >= EXACT else 0.4 if spelt >= SURE else 0.0
    famous = _COUNTRY if place.kind == "country" and spelt >= EXACT else 0.0
    people = place.population or (LARGE if place.gazetteer == "pack" else 0)  # a pack rarely counts people
    return _PEOPLE * math.log10(people + 300) + spelling + listed + famous


def _fit_kind(place: GazetteerPlace, phrase: PlacePhrase) -> float:
    """How well a place is of the kind that the phrase says."""
    if phrase.kind in ("region", "district"):
        meant = "district" if phrase.kind == "district" else "region"
        return (1.5 if place.precision == meant else 1.2 if meant == "district" else 0.7) * (place.kind == "region")
    if phrase.kind in SETTLED:
        return 0.5 if place.kind in SETTLED else -1.0
    if place.kind == "country":
        return 0.5
    return 0.0 if place.kind in SETTLED else -0.3


def _fit_hints(place: GazetteerPlace, phrase: PlacePhrase) -> float:
    """How well a place lies in the countries that the phrase names; a town abroad of both names tells nothing."""
    score = 0.0
    if phrase.country:
        score += 1.5 if place.country == phrase.country else -0.5
    for hint in phrase.hints:
        code = country_of_name(hint)
        if code:
            score += 2.0 if place.country == code else -1.0
    return score


def _fit_lands(place: GazetteerPlace, phrase: PlacePhrase, atlas: Atlas) -> float:
    """How well a place lies in the larger places within a country that the phrase names, or bears their name too."""
    hints = [hint for hint in phrase.hints if not country_of_name(hint)]
    lying = sum(any(_holds(larger, place) for larger in atlas.candidates(hint)) for hint in hints)
    return 1.5 * lying + 2.0 * any(grade_names(hint, (place.name, *place.aliases)) >= SURE for hint in hints)


def _told_elsewhere(place: GazetteerPlace, phrase: PlacePhrase, atlas: Atlas) -> bool:
    """Whether a small place lies in none of the larger places of its country by which the phrase tells it."""
    if place.population >= LARGE or place.kind in WIDE:
        return False
    larger = [
        other
        for hint in phrase.hints
        if not country_of_name(hint)
        for other in atlas.candidates(hint)
        if other.id != place.id and _one_land(other, place) and _surely_named(hint, other)
    ]
    return bool(larger) and not any(_holds(other, place) for other in larger)


def _surely_named(hint: str, place: GazetteerPlace) -> bool:
    """Whether a hint means a place of its name, so that what does not lie there is ruled out."""
    spelt = grade_names(hint, (place.name, *place.aliases))
    return spelt >= (SURE if place.population >= TOWN or place.kind in WIDE else EXACT)


def _holds(larger: GazetteerPlace, place: GazetteerPlace) -> bool:
    """Whether a place lies in or by another: in its division, or within 75 km of a town."""
    if larger.id == place.id or not _one_land(larger, place):
        return False
    if larger.kind == "region":
        return larger.id in place.within or larger.name in place.within
    if larger.lat is None or larger.lon is None or place.lat is None or place.lon is None:
        return False
    return kilometres((larger.lat, larger.lon), (place.lat, place.lon)) <= 75


def _one_land(one: GazetteerPlace, two: GazetteerPlace) -> bool:
    """Whether two places may lie in one country."""
    return one.country == two.country or None in (one.country, two.country)
