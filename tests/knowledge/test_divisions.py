"""Where places lie, and the codes of states."""

import pytest

from orontes.knowledge import NOWHERE, find_seat, find_state


def seat(place: str, **more: object) -> tuple[str | None, str | None]:
    """Country and first division of a place."""
    given = {"kind": "town", "name": "", "within": (), "lat": None, "lon": None} | more
    found = find_seat(place, **given)  # type: ignore[arg-type]
    return found.country, found.first


def test_a_place_of_the_gazetteer_lies_where_its_id_says() -> None:
    assert seat("geonames:170017") == ("SY", "Hama")


def test_a_division_lies_in_its_country_under_its_own_name() -> None:
    assert seat("geonames:NG.27", kind="region") == ("NG", "Borno")


def test_a_site_lies_where_its_holder_does() -> None:
    assert seat("pack:the-prison", within=("geonames:170017",)) == ("SY", "Hama")


def test_a_site_lies_where_all_places_around_it_do() -> None:
    assert seat("pack:the-prison", lat=34.73, lon=36.71) == ("SY", "Homs")
    assert seat("pack:the-raft", lat=0.0, lon=-30.0) == (None, None)


def test_a_country_is_told_by_its_name() -> None:
    assert seat("geonames:163843", kind="country", name="Syria") == ("SY", None)


def test_nothing_known_is_nowhere() -> None:
    assert find_seat("x", kind="town", name="X", within=(), lat=None, lon=None) == NOWHERE


@pytest.mark.parametrize(
    ("code", "iso", "gwno", "cow"),
    [
        ("SY", 760, 652, 652),
        ("YE", 887, 678, 679),
        ("DE", 276, 260, 255),
        ("SS", 728, 626, 626),
        ("XK", None, 347, 347),
    ],
)
def test_states_have_the_numbers_of_each_list(code: str, iso: int | None, gwno: int, cow: int) -> None:
    state = find_state(code)
    assert state is not None
    assert (state.iso, state.gwno, state.cow) == (iso, gwno, cow)


def test_no_state_has_no_codes() -> None:
    assert find_state("ZZ") is None
    assert find_state(None) is None
