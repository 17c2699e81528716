"""A group by one word and its plural are one actor."""

import pytest

from orontes.record import build
from orontes.reports import Report


def name_actors(text: str) -> list[str]:
    """The names of the actors of a report."""
    return [actor.name for actor in build([Report(text=text, language="en")]).actors]


@pytest.mark.parametrize(
    "text",
    [
        "Houthi fighters captured Marib on Sunday. The Houthis shelled Taiz on Monday.",
        "The Houthi militia shelled Taiz on Sunday. The Houthis captured Marib on Monday.",
    ],
)
def test_an_adjective_and_the_plural_of_a_group_are_one(text: str) -> None:
    assert [name for name in name_actors(text) if name.startswith("Houthi")] == ["Houthis"]


def test_a_body_and_a_word_for_many_stay_two() -> None:
    """The Wagner Group left Kidal. Rebels entered Gao."""
    assert len(name_actors("The Wagner Group left Kidal on Sunday. Rebels entered Gao on Monday.")) == 2
