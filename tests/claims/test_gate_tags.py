"""Tags behind a post."""

from time import perf_counter

import pytest

from orontes.base import Span
from orontes.claims.gate import split_fields


def parts(text: str) -> list[str]:
    return [text[one.start : one.end].strip() for one in split_fields(text, Span(start=0, end=len(text)))]


@pytest.mark.parametrize(
    ("post", "told"),
    [
        ("Army shells Bara, two dead #Sudan #Kordofan", "Army shells Bara, two dead"),
        ("Army shells villages near #Bara #Sudan #Kordofan", "Army shells villages near #Bara"),
        ("Army shells villages near #Bara #Sudan", "Army shells villages near #Bara #Sudan"),
        ("Army shells villages near #Bara", "Army shells villages near #Bara"),
    ],
)
def test_tags_behind_a_post_are_no_part_of_its_news(post: str, told: str) -> None:
    """A post with tags behind it, some of which are its words."""
    assert parts(post)[0] == told


def test_time_for_tags_grows_with_their_number() -> None:
    """A post of sixty thousand tags, as robots write."""
    started = perf_counter()
    assert parts("Two dead in Bara today " + 60_000 * "#Sudan ")[0] == "Two dead in Bara today"
    assert perf_counter() - started < 5
