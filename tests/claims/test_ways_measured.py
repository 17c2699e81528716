"""Ways told by their length, lists behind one deed, and offices with their names."""

from datetime import date

import pytest

from orontes.claims import Claim
from orontes.record import build
from orontes.reports import Report


def read(text: str) -> list[Claim]:
    return list(build([Report(text=text, language="en", published=date(2031, 5, 6))]).claims)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Gunmen attacked a fuel convoy 180 km north of Zinder.", None),
        ("Gunmen attacked a fuel convoy some 90 miles to the west of Zinder.", None),
        ("A drone hit a fuel depot about 400 kilometres from Zinder.", None),
        ("Gunmen killed four men in a village 75 km south-west of Zinder on Sunday.", None),
        ("Gunmen shot dead four men from Damagara, south of Zinder.", None),
        ("Gunmen attacked a fuel convoy 6 km north of Zinder.", "Zinder"),
        ("A drone hit a fuel depot 9 kilometres from Zinder.", "Zinder"),
        ("Gunmen shelled hamlets west of Zinder.", "Zinder"),
    ],
)
def test_what_lies_far_from_a_town_is_not_pinned_on_it(text: str, place: str | None) -> None:
    """Deeds told by their way from a town, a long one and a short one."""
    assert [claim.place.text if claim.place else None for claim in read(text)] == [place]


def test_names_behind_one_clash_are_no_places() -> None:
    """A title of a match of two teams that bear names of towns."""
    assert all(claim.place is None for claim in read("Clash: Liverpool, Chelsea."))


def test_places_behind_clashes_are_places() -> None:
    """A monitor's list of towns."""
    assert len([claim for claim in read("Clashes: Aleppo, Idlib and Hama.") if claim.place]) == 3


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("Mayor of Zinder, Sani Idder, and his deputy, Bilal Tahar, were killed.", 2),
        ("Mayor Sani Idder and Bilal Tahar were killed.", 2),
    ],
)
def test_an_office_and_its_name_are_one_person(text: str, dead: int) -> None:
    """A mayor and another man killed."""
    (claim,) = read(text)
    assert sum(one.low or 0 for one in claim.quantities if one.of == "killed") == dead
