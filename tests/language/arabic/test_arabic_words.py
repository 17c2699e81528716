"""Words, numbers and times of Arabic texts."""

import pytest

from orontes.base import Bounds
from orontes.language.arabic import find_arabic_times, find_cut, list_cuts, normalize, read_number, split_words


@pytest.mark.parametrize(
    ("written", "form"),
    [("إدلب", "ادلب"), ("قُتِلَ", "قتل"), ("مدرسة", "مدرسه"), ("قـ.ـصف", "قصف"), ("٢٣", "23"), ("مستشفى", "مستشفي")],
)
def test_a_word_has_one_spelling(written: str, form: str) -> None:
    assert [word.form for word in split_words(written, 0, len(written))] == [form]
    assert normalize(written) == form or "." in written


@pytest.mark.parametrize(
    ("form", "key", "grown"),
    [
        ("بقصفها", "قصف", ("", "ب", False, True)),
        ("والقصف", "قصف", ("و", "", True, False)),
        ("للقصف", "قصف", ("", "ل", True, False)),
        ("قصف", "قصف", ("", "", False, False)),
        ("سيطرته", "سيطره", ("", "", False, True)),
    ],
)
def test_what_is_grown_to_a_word_is_cut(form: str, key: str, grown: tuple[str, str, bool, bool]) -> None:
    cut = find_cut(form, frozenset({key}))
    assert cut is not None
    assert (cut.joined, cut.preposition, cut.article, cut.suffixed) == grown


def test_a_word_is_first_found_as_it_stands() -> None:
    assert list_cuts("وادي")[0].key == "وادي"


def test_words_of_a_tag_stand_by_themselves() -> None:
    text = "في #خان_يونس اليوم"
    assert [(word.written, word.tagged) for word in split_words(text, 0, len(text))] == [
        ("في", False),
        ("خان", True),
        ("يونس", True),
        ("اليوم", False),
    ]


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("ثلاثة عشر", Bounds.of(13)),
        ("خمسة وعشرون", Bounds.of(25)),
        ("٢٣", Bounds.of(23)),
        ("أكثر من 40", Bounds(low=40)),
        ("أقل من 40", Bounds(high=40)),
        ("عشرات", Bounds(low=24, high=99)),
        ("ثلاثة آلاف", Bounds.of(3000)),
        ("مدينة", None),
    ],
)
def test_numbers_are_read_with_their_bounds(text: str, bounds: Bounds | None) -> None:
    found = read_number(split_words(text, 0, len(text)), 0)
    assert (found.bounds if found else None) == bounds


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("يوم الثلاثاء", {"form": "weekday", "weekday": 1}),
        ("10 من آب 2021", {"form": "absolute", "year": 2021, "month": 8, "day": 10}),
        ("5 تموز/يوليو", {"form": "absolute", "month": 7, "day": 5}),
        ("تشرين الثاني 2021", {"form": "absolute", "year": 2021, "month": 11, "day": None}),
        ("مساء أمس", {"form": "offset", "low": 1, "direction": -1}),
        ("ليلة أمس", {"form": "offset", "part": "night"}),
    ],
)
def test_words_of_time_have_their_calendar_form(text: str, told: dict[str, object]) -> None:
    [found] = find_arabic_times(text)
    assert {name: getattr(found, name) for name in told} == told
