"""Counts, with the bounds that their wording leaves open."""

import pytest

from orontes.language.numbers import find_numbers


@pytest.mark.parametrize(
    ("news", "phrase", "low", "high"),
    [
        ("Shells killed 14 people.", "14", 14, 14),
        ("The camp holds 61,500 people.", "61,500", 61500, 61500),
        ("Twenty-two soldiers died.", "Twenty-two", 22, 22),
        ("They freed two hundred and fifty men.", "two hundred and fifty", 250, 250),
        ("A convoy of a dozen trucks left.", "a dozen", 12, 12),
        ("Some 1.5 million people fled.", "Some 1.5 million", 1500000, 1500000),
        ("More than 4,200 inmates walked out.", "More than 4,200", 4200, None),
        ("It held up to 18,000 men.", "up to 18,000", None, 18000),
        ("No fewer than nine guards died.", "No fewer than nine", 9, None),
        ("At least six were hurt.", "At least six", 6, None),
        ("It lost 300+ fighters.", "300+", 300, None),
        ("Fewer than 40 held out.", "Fewer than 40", None, 40),
        ("Dozens of tanks burned.", "Dozens", 24, 99),
        ("Hundreds marched.", "Hundreds", 200, 999),
        ("Tens of thousands fled.", "Tens of thousands", 20000, 99999),
        ("They hit several sites.", "several", 3, 9),
        ("They hit a few sites.", "a few", 3, 9),
        ("A couple of shells fell.", "A couple of", 2, 2),
        ("Between 20 and 25 men died.", "Between 20 and 25", 20, 25),
        ("They saw 20-25 vehicles.", "20-25", 20, 25),
        ("They saw two or three jets.", "two or three", 2, 3),
        ("It displaced 2 to 3 million people.", "2 to 3 million", 2000000, 3000000),
        ("The unit has 1500 men.", "1500", 1500, 1500),
    ],
)
def test_wording_sets_the_bounds(news: str, phrase: str, low: int | None, high: int | None) -> None:
    found = find_numbers(news)
    assert [(one.text, one.low, one.high) for one in found] == [(phrase, low, high)]
    assert news[found[0].start : found[0].end] == phrase


@pytest.mark.parametrize(
    "news",
    [
        "The 31st Division moved along the M7 in 2013.",
        "It began at 4:15 on 9 March 2016, or at 6 a.m. on March 10.",
        "The talks of 2016-03-09 cost $40 million, 12 percent more.",
        "A 19-year-old man and a woman aged 40 live there.",
        "A T-55 stood on Hill 306 under Resolution 1701 [14].",
        "No one knew; one of them hid.",
    ],
)
def test_digits_that_count_nothing_are_left_out(news: str) -> None:
    assert not find_numbers(news)


def test_place_in_a_row_is_marked() -> None:
    """The third largest town fell."""
    (found,) = find_numbers("The third largest town fell.")
    assert found.ordinal
    assert found.low == 3


def test_a_rise_is_no_range() -> None:
    """The toll rose from 10 to 15."""
    assert [one.text for one in find_numbers("The toll rose from 10 to 15.")] == ["10", "15"]


def test_only_the_stretch_asked_for_is_read() -> None:
    """Nine died; ten were hurt."""
    assert [one.text for one in find_numbers("Nine died; ten were hurt.", 11)] == ["ten"]


def test_rough_number_keeps_its_value() -> None:
    """About 70 huts burned."""
    (found,) = find_numbers("About 70 huts burned.")
    assert found.rough
    assert (found.low, found.high) == (70, 70)


AGES = [
    "Karim Zubari (45) and Huda Zubari (12 or 13) were buried.",
    "Salem, 45, was a baker.",
    "A 40- or 41-year-old woman was buried with a 4 month-old girl.",
    "Aged between 3 and 12, they were brothers.",
]


@pytest.mark.parametrize("text", AGES)
def test_ages_count_nobody(text: str) -> None:
    assert find_numbers(text) == ()
