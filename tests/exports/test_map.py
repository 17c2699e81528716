from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_up_record import PARTS
from shapely.geometry import Point, box, shape

from orontes.exports import RecordParts
from orontes.exports.map import make_ground
from orontes.exports.map.atlas import load_countries
from orontes.exports.map.cells import KILOMETRES, Site, make_cells

WIDE = [box(-180, -85, 180, 85)]


def make_sites(*points: tuple[float, float]) -> list[Site]:
    return [Site(place=f"p{number}", lat=lat, lon=lon) for number, (lat, lon) in enumerate(points)]


@pytest.mark.parametrize(
    ("name", "lat", "lon"),
    [("Syria", 34.72, 36.73), ("Ukraine", 50.0, 36.25), ("Sudan", 13.63, 25.35), ("Fiji", -17.8, 178.0)],
)
def test_the_atlas_knows_in_which_country_a_town_lies(name: str, lat: float, lon: float) -> None:
    found = [country.name for country in load_countries() if country.shape.covers(Point(lon, lat))]
    assert found == [name]


def test_countries_of_the_atlas_are_whole_and_overlap_nobody() -> None:
    countries = load_countries()
    assert len(countries) > 230
    assert all(country.shape.is_valid and not country.shape.is_empty for country in countries)
    syria, turkey = (next(one.shape for one in countries if one.name == name) for name in ("Syria", "Turkey"))
    assert syria.intersection(turkey).area < 1e-6


@settings(deadline=None)  # the machine may be busy
@given(st.lists(st.tuples(st.floats(30, 36), st.floats(34, 40)), min_size=1, max_size=25))
def test_cells_hold_their_places_and_never_overlap(points: list[tuple[float, float]]) -> None:
    sites = make_sites(*((round(lat, 2), round(lon, 2)) for lat, lon in points))
    cells = make_cells(sites, frozenset(site.place for site in sites), WIDE)
    assert len(cells) == len({(site.lat, site.lon) for site in sites})
    by_place = {site.place: site for site in sites}
    for place, cell in cells.items():
        assert cell.buffer(1e-6).covers(Point(by_place[place].lon, by_place[place].lat))
    for one, two in combinations(cells.values(), 2):
        assert one.intersection(two).area < 1e-6


def test_a_lone_town_does_not_colour_half_a_country() -> None:
    cells = make_cells(make_sites((34.0, 36.0), (40.0, 44.0)), frozenset({"p0"}), WIDE)
    west, south, east, north = cells["p0"].bounds
    assert (north - south) * KILOMETRES < 51
    assert (east - west) * KILOMETRES < 65


def test_a_cell_ends_at_the_border_of_its_country() -> None:
    """Qusayr lies ten kilometres from the border of Lebanon."""
    countries = [country.shape for country in load_countries()]
    cells = make_cells(make_sites((34.508, 36.58), (33.5, 36.3), (35.1, 36.7)), frozenset({"p0"}), countries)
    lebanon = next(country.shape for country in load_countries() if country.name == "Lebanon")
    assert cells["p0"].intersection(lebanon).area < 1e-9


def test_a_cell_lies_in_the_country_that_the_gazetteer_names() -> None:
    """The coarse atlas has the point of a border town on the wrong side."""
    west, east = box(30, 30, 36, 40), box(36, 30, 42, 40)
    town = Site(place="p0", lat=34.0, lon=36.01, country=west)
    cell = make_cells([town], frozenset({"p0"}), [west, east])["p0"]
    assert cell.intersection(east).area < 1e-9


def test_places_that_share_a_point_have_one_cell() -> None:
    cells = make_cells(make_sites((34.0, 36.0), (34.0, 36.0), (34.2, 36.0)), frozenset({"p0", "p1"}), WIDE)
    assert set(cells) == {"p0"}


def test_a_town_keeps_its_cell_beside_a_prison_at_its_point() -> None:
    """The prison of Kelat stands at Kelat and is held too; the ground is the town's."""
    prison = next(place for place in PARTS.places if place.id == "pack:kelat-prison")
    town = next(place for place in PARTS.places if place.id == "pack:kelat")
    moved = replace(prison, lat=town.lat, lon=town.lon, precision="near", kind="prison", id="pack:a-prison")
    held = replace(PARTS.control[0], place=replace(PARTS.control[0].place, id="pack:a-prison"))
    ground = make_ground(replace(PARTS, places=(*PARTS.places, moved), control=(*PARTS.control, held)))
    assert ground
    assert "pack:kelat" in {cell.place for cell in ground.cells}
    assert "pack:a-prison" not in {cell.place for cell in ground.cells}


def test_the_ground_is_the_same_under_any_order() -> None:
    assert make_ground(PARTS) == make_ground(replace(PARTS, places=PARTS.places[::-1], events=PARTS.events[::-1]))


def test_events_far_away_bring_the_rest_of_the_world_coarsely() -> None:
    """Talks in Doha about a war in Syria."""
    near = make_ground(PARTS)
    talks = replace(PARTS.events[0], place=replace(PARTS.events[0].place, lat=25.3, lon=51.5, precision="exact"))  # type: ignore[type-var]
    far = make_ground(replace(PARTS, events=(*PARTS.events, talks)))
    assert near
    assert far
    assert far.focus[2] < 45
    assert len(far.countries) > len(near.countries) + 50
    assert any(shape(country.shape).buffer(0.7).covers(Point(51.5, 25.3)) for country in far.countries)


def test_a_namesake_abroad_does_not_shrink_the_map() -> None:
    """One town in ten lies in Libya by mistake: the map still opens on the ten at home."""
    event = PARTS.events[0]
    assert event.place
    home = [
        replace(event, place=replace(event.place, lat=31.3 + step / 50, lon=34.3, precision="exact"))
        for step in range(9)
    ]
    abroad = replace(event, place=replace(event.place, lat=32.8, lon=12.5, precision="exact"))
    ground = make_ground(RecordParts(events=(*home, abroad), places=PARTS.places))
    assert ground
    assert ground.focus[0] > 30


def test_a_record_without_positions_has_no_ground() -> None:
    assert make_ground(RecordParts()) is None


def test_a_place_beyond_a_line_of_control_has_its_cell_where_it_stands() -> None:
    """The gazetteer gives a town to the country that claims it; the border is drawn as it is held."""
    west, east = box(30, 30, 36, 40), box(36, 30, 42, 40)
    town = Site(place="p0", lat=34.0, lon=36.1, country=west)
    cell = make_cells([town], frozenset({"p0"}), [west, east])["p0"]
    assert cell.covers(Point(36.1, 34.0))
    assert cell.intersection(west).area < 1e-9


@pytest.mark.parametrize("name", ["Russia", "Fiji", "United States of America"])
def test_no_country_is_drawn_around_the_world(name: str) -> None:
    """What lies on both sides of the date line is no band from one edge of the map to the other."""
    shape = next(one.shape for one in load_countries() if one.name == name)
    for part in getattr(shape, "geoms", [shape]):
        west, _, east, _ = part.bounds
        assert -180 <= west <= east <= 180
        assert east - west < 170
