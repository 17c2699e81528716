"""Villages told by a land of which they are no part in the gazetteer, and in two languages."""

from datetime import date

from orontes import Report, build


def test_a_village_in_two_languages_is_one_place() -> None:
    """Both spellings of a village that is told in the Donetsk People's Republic are one place."""
    texts = (
        "Russian forces captured Berehivka in Ukraine's Donetsk region on Monday. Kyiv said shells hit Kramatorsk.",
        "Russian troops liberated the settlement of Beregovka in the Donetsk People's Republic on Monday. "
        "Ukrainian shells hit Kramatorsk.",
    )
    days = date(2031, 5, 6)
    reports = [Report(id=f"r{at}", outlet=f"O{at}", text=text, published=days) for at, text in enumerate(texts)]
    (event,) = [event for event in build(reports).events if event.kind == "capture"]
    assert len(event.claims) == 2
