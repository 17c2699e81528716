"""A village that no gazetteer has in its own country is not its namesake overseas."""

from orontes.entities.places.strangers import drop_strangers
from orontes.knowledge import GazetteerPlace
from orontes.record import build
from orontes.reports import Report

WAR = "Fighting went on in Goma and in Bukavu, and the army left Uvira, residents said."


def place(name: str, country: str, lat: float, lon: float, population: int = 500) -> GazetteerPlace:
    return GazetteerPlace(
        id=f"test:{name}",
        name=name,
        kind="town",
        country=country,
        lat=lat,
        lon=lon,
        population=population,
        gazetteer="t",
    )


OWN = {
    "goma": place("Goma", "CD", -1.67, 29.23, 500_000),
    "bukavu": place("Bukavu", "CD", -2.5, 28.85, 225_000),
    "uvira": place("Uvira", "CD", -3.4, 29.14, 170_000),
}


def test_a_namesake_alone_overseas_is_not_meant() -> None:
    """Rebels took Sula; the reports name Goma, Bukavu and Uvira, and the only Sula of a gazetteer lies in Norway."""
    chosen = OWN | {"sula": place("Sula", "NO", 62.4, 6.2)}
    kept = drop_strangers(chosen, frozenset())
    assert kept["sula"] is None
    assert all(kept[name] is OWN[name] for name in OWN)


def test_who_names_the_country_is_believed() -> None:
    """Talks in Sula, Norway."""
    chosen = OWN | {"sula": place("Sula", "NO", 62.4, 6.2)}
    assert drop_strangers(chosen, frozenset({"sula"})) == chosen


def test_a_great_city_overseas_is_meant() -> None:
    """Ministers met in Doha."""
    chosen = OWN | {"doha": place("Doha", "QA", 25.3, 51.5, 2_300_000)}
    assert drop_strangers(chosen, frozenset()) == chosen


def test_a_small_place_near_others_stays() -> None:
    """Rebels took Sake, near Goma."""
    reports = [Report(id="a", text=WAR), Report(id="b", text="Rebels captured Sake, near Goma, on Sunday.")]
    (sake,) = [one for one in build(reports).places if one.name == "Sake"]
    assert sake.lat is not None
