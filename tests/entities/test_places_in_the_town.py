"""A street or quarter "in the city" lies in the town that its report named shortly before."""

from orontes.entities import Place
from orontes.record import build
from orontes.reports import Report


def find(text: str, name: str) -> Place:
    """The place of a name in a report's record."""
    (place,) = [place for place in build([Report(text=text, language="en")]).places if place.name == name]
    return place


def test_junction_in_the_city_lies_by_the_city_named_before() -> None:
    """Explosions were heard in Goma, DR Congo. Rockets hit the Mazut junction in the city, injuring five people."""
    place = find(
        "Explosions were heard in Goma, DR Congo. Rockets hit the Mazut junction in the city, injuring five people.",
        "Mazut junction",
    )
    assert (place.lat, place.precision) == (-1.674, "district")


def test_junction_without_such_words_has_no_pin() -> None:
    """Explosions were heard in Goma, DR Congo. Rockets hit the Mazut junction, injuring five people."""
    place = find(
        "Explosions were heard in Goma, DR Congo. Rockets hit the Mazut junction, injuring five people.",
        "Mazut junction",
    )
    assert place.lat is None


def test_market_called_by_a_town_that_no_gazetteer_knows_lies_in_it() -> None:
    """Rebels left Kanyatsi on Monday. A shell hit the Kanyatsi market."""
    text = "Rebels left Kanyatsi on Monday. A shell hit the Kanyatsi market, killing two people."
    assert find(text, "Kanyatsi market").within == (find(text, "Kanyatsi").id,)
    assert find("A shell hit the Kanyatsi market, killing two people.", "Kanyatsi market").within == ()
