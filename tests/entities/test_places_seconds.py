"""Second names that reports tell of a place."""

from datetime import date

import pytest

from orontes.record import Record, build
from orontes.reports import Report


def read(*texts: str) -> Record:
    return build(
        [
            Report(id=f"r{number}", text=text, outlet=f"Outlet {number}", published=date(2024, 3, 12))
            for number, text in enumerate(texts)
        ]
    )


@pytest.mark.parametrize(
    "text",
    [
        "Azerbaijani forces took Sugovushan (Armenian: Madagiz) on Sunday.",
        "Azerbaijani forces took Sugovushan, known in Armenian as Madagiz, on Sunday.",
        "Azerbaijani forces took Sugovushan (also known as Madagiz) on Sunday.",
    ],
)
def test_a_place_under_its_second_name_is_the_same_place(text: str) -> None:
    """Azerbaijani forces took Sugovushan (Armenian: Madagiz). || Armenian forces left Madagiz."""
    record = read(text, "Armenian forces left Madagiz on Sunday.")
    assert len({claim.place.place for claim in record.claims if claim.place}) == 1
    (place,) = [one for one in record.places if one.name == "Sugovushan"]
    assert "Madagiz" in place.aliases


def test_a_second_name_is_known_where_no_other_words_use_it() -> None:
    """Azerbaijani forces took Sugovushan (Armenian: Madagiz) on Sunday."""
    record = read("Azerbaijani forces took Sugovushan (Armenian: Madagiz) on Sunday.")
    assert [one.aliases for one in record.places if one.name == "Sugovushan"] == [("Madagiz",)]


def test_a_name_in_plain_brackets_tells_where() -> None:
    """Rebels took Tiyas (Homs) on Sunday. || Rebels took Homs on Sunday."""
    record = read("Rebels took Tiyas (Homs) on Sunday.", "Rebels took Homs on Sunday.")
    assert len({claim.place.place for claim in record.claims if claim.place}) == 2
