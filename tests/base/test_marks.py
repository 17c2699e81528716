"""Control characters, marks of direction, and addresses that run."""

import pytest

from orontes.base import drop_bold, drop_marks, drop_marks_within, find_link


def test_only_what_is_unseen_is_dropped() -> None:
    assert drop_marks("a\x00b\u202ec\td\ne\u200ff") == "abc\td\nef"
    assert drop_marks("حمص – “Homs”, İzmir") == "حمص – “Homs”, İzmir"


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "http://a b", "", None, "file:///etc"])
def test_what_a_browser_might_run_is_no_link(address: str | None) -> None:
    assert find_link(address) is None


def test_pages_of_the_web_are_links() -> None:
    assert find_link("https://example.org/a?b=1") == "https://example.org/a?b=1"


def test_lists_and_objects_are_gone_through() -> None:
    assert drop_marks_within({"a": ["x\u202ey", 3, None], "b": ("\u061cz",)}) == {"a": ["xy", 3, None], "b": ["z"]}
    assert drop_marks("one\u2028two\ufffe") == "one two"


def test_an_address_that_would_show_as_another_is_no_link() -> None:
    assert find_link("https://example.org/\u202egnp.exe") is None


@pytest.mark.parametrize(
    ("quoted", "told"),
    [
        ("**Kassala.** The **rebels** took it", "Kassala. The rebels took it"),
        ("Kassala.** The rebels took it", "Kassala. The rebels took it"),
        ("Rebels took Kassala on Sunday**, it said", "Rebels took Kassala on Sunday, it said"),
        ("killing **12 people", "killing 12 people"),
        ("“kick their a**,” he said; s**t", "“kick their a**,” he said; s**t"),
    ],
)
def test_marks_of_bold_words_are_not_quoted(quoted: str, told: str) -> None:
    """The rebels took Kassala, killing 12 people; letters that an outlet leaves out stay left out."""
    assert drop_bold(quoted) == told
