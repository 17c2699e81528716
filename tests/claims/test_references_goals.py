"""Of two towns on a way, "the city" is the one that was reached."""

import pytest
from reading_exam import read


@pytest.mark.parametrize(
    "text",
    [
        "Rebels moved from Goma to Bukavu and seized the city on Friday.",
        "Rebels marched from Goma to Bukavu and took the town.",
        "Rebels advanced from Goma towards Bukavu and captured the city.",
    ],
)
def test_the_city_is_the_goal(text: str) -> None:
    (capture,) = [claim for claim in read(text) if claim.kind == "capture"]
    assert capture.place is not None
    assert capture.place.name == "Bukavu"


def test_the_town_that_was_left_is_the_one_others_enter() -> None:
    """The army withdrew from Goma to Bukavu on Monday. Rebels entered the city."""
    entered = read("The army withdrew from Goma to Bukavu on Monday. Rebels entered the city.")[-1]
    assert entered.place is not None
    assert entered.place.name == "Goma"
