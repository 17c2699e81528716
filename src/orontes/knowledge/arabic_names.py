"""Names of places in Arabic script, for maps and for the search: of towns in lands where Arabic is written."""

import csv
from collections.abc import Mapping
from functools import cache
from pathlib import Path


@cache
def _names() -> Mapping[str, str]:
    """The rows of arabic_names.csv by GeoNames' number."""
    with Path(__file__).with_name("arabic_names.csv").open(encoding="utf-8", newline="") as file:
        return {row["id"]: row["name"] for row in csv.DictReader(line for line in file if not line.startswith("#"))}


def find_arabic_name(place: str) -> str | None:
    """What a place is called in Arabic, by its id ("geonames:169577"); None where no name is known."""
    publisher, _, number = place.partition(":")
    return _names().get(number) if publisher == "geonames" else None
