"""Which names of organisations are spellings of one."""

from collections import Counter

from orontes.entities.actors.spellings import group_organisations


def _same(one: str, two: str, *others: str) -> bool:
    keys = group_organisations(Counter([one, two, *others]), {})
    return keys[one] == keys[two]


def test_a_word_left_out_is_the_longer_name() -> None:
    """The Harbour Workers Council of Sarv met; the Harbour Workers Council, which had called the meeting, struck."""
    assert _same("Sarv Harbour Workers Council", "Harbour Workers Council")


def test_a_name_that_two_longer_ones_hold_is_a_third() -> None:
    """The Harbour Workers Council of Sarv and that of Mirza met with the Harbour Workers Council."""
    longer = ("Sarv Harbour Workers Council", "Mirza Harbour Workers Council")
    assert not _same(longer[0], "Harbour Workers Council", longer[1])


def test_two_words_left_out_are_another() -> None:
    """The Eastern Sarv Harbour Workers Council met; the Harbour Workers Council struck."""
    assert not _same("Eastern Sarv Harbour Workers Council", "Harbour Workers Council")


def test_another_order_of_words_is_one() -> None:
    """The Council of Harbour Workers met; the Harbour Workers Council struck."""
    assert _same("Council of Harbour Workers", "Harbour Workers Council")


def test_two_letters_swapped_are_a_slip() -> None:
    """Hezbollah fighters left the town; the Hebzollah fighters crossed the border."""
    assert _same("Hezbollah", "Hebzollah")
    assert not _same("Taliban", "Talibna Front")
    assert not _same("Marib", "Mabir")
