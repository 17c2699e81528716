"""Lists of words as our YAML has them, and the words that several lists share."""

from orontes.base import read_words, shared_words


def test_a_string_is_split_and_a_list_keeps_words_of_several_parts() -> None:
    assert read_words("on at\nby") == ("on", "at", "by")
    assert read_words(["because of", "by"]) == ("because of", "by")


def test_a_shared_list_stands_where_it_is_named() -> None:
    assert read_words("<weekdays> today")[-3:] == ("saturday", "sunday", "today")
    assert read_words(["<tens>", "hundred"])[0] == "twenty"


def test_shared_lists_are_in_their_own_order() -> None:
    assert shared_words("months").index("december") == 11
    assert shared_words("weekdays").index("monday") == 0
    assert shared_words("numbers").index("nineteen") == 18
    assert shared_words("ordinals").index("twentieth") == 19
