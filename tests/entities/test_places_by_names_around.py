"""An area or a front by a name that no gazetteer knows lies where the words behind it tell."""

import pytest

from orontes.record import build
from orontes.reports import Report

TOLD = [
    ("Rockets hit the Vartesh area in Goma city in DR Congo, injuring five people.", "Vartesh area", "district"),
    ("Militants shelled the Goma frontline in DR Congo, injuring five people.", "Goma frontline", "near"),
]


@pytest.mark.parametrize(("text", "name", "precision"), TOLD)
def test_areas_and_fronts_lie_by_the_town_told_with_them(text: str, name: str, precision: str) -> None:
    (place,) = [place for place in build([Report(text=text, language="en")]).places if place.name == name]
    assert (place.lat, place.precision) == (-1.674, precision)
