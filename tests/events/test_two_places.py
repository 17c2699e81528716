"""Two places of two reports, where one spokesman speaks of both."""

from datetime import date

from orontes import Report, build

SPOKESMAN = "said Kambale Obo of the Virunga Alliance"


def test_two_exact_numbers_of_dead_in_two_towns_are_two_acts() -> None:
    """Gunmen killed 12 in Sake, said a man based in Beni; gunmen killed 15 in Beni, he said."""
    told = (
        f"On 5 March 2024 gunmen killed 12 people in Sake, {SPOKESMAN}, based in Beni.",
        f"On 5 March 2024 gunmen killed 15 people in Beni, {SPOKESMAN}.",
    )
    published = date(2024, 3, 6)
    reports = [Report(text=text, outlet=f"P{n}", published=published, language="en") for n, text in enumerate(told)]
    places = sorted(event.place.name or "" for event in build(reports).events if event.place)
    assert places == ["Beni", "Sake"]


def test_two_places_near_each_other_are_taken_one_by_one() -> None:
    """Wagner took Khromove on 21 April, said one; the nearby Bakhmut railway station had fallen to it, said another."""
    told = (
        "The Wagner group captured Khromove, a village near Bakhmut, on 21 April 2023, its founder said.",
        "The Wagner group captured the Bakhmut railway station on 21 April 2023, monitors said.",
    )
    published = date(2023, 4, 22)
    reports = [Report(text=text, outlet=f"P{n}", published=published, language="en") for n, text in enumerate(told)]
    places = sorted(event.place.name or "" for event in build(reports).events if event.place)
    assert places == ["Bakhmut railway station", "Khromove"]
