"""The file of the built-in gazetteer."""

from pathlib import Path

from orontes.knowledge.geonames_index import IndexRow, PlaceIndex, write_index


def _town(number: int, *names: str, population: int = 10) -> IndexRow:
    return IndexRow(
        id=number, kind="town", country="XX", division="XX.1", lat=1.0, lon=2.0, population=population, names=names
    )


def test_a_place_is_found_with_the_names_that_sound_so(tmp_path: Path) -> None:
    """Of a town that is Darmin, Dermen and Port Senn, two names sound like Dirmun; the larger town stands first."""
    path = tmp_path / "small.idx"
    write_index(path, [_town(1, "Darmin", "Port Senn", "Dermen"), _town(2, "Old Quay", "Darman", population=20)])
    index = PlaceIndex(path)
    found = [(index.row(place).id, names) for place, names in index.find_named("Dirmun", frozenset(), 5)]
    assert found == [(2, ("Darman",)), (1, ("Darmin", "Dermen"))]


def test_names_behind_the_thirtieth_are_found_too(tmp_path: Path) -> None:
    """A port that forty tongues call by forty names."""
    names = tuple(f"Darm{letter}{other}s" for letter in "bdfgklmn" for other in "rtlkz")
    path = tmp_path / "small.idx"
    write_index(path, [_town(1, *names)])
    index = PlaceIndex(path)
    assert len(names) == 40
    for name in names:
        ((_, heard),) = index.find_named(name, frozenset(), 5)
        assert name in heard
