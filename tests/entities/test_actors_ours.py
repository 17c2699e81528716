"""Who "our forces" are in the words of an outlet that takes a side."""

import pytest
from told_claims import may

from orontes import Report, build


def takers(text: str) -> list[str | None]:
    """Who took places, as the record names them."""
    record = build([Report(text=text, outlet="Voice of the Hills", published=may(4), language="en")])
    return [claim.agent.name for claim in record.claims if claim.agent and claim.kind == "capture"]


PRAISE = "The heroic fighters of the Northern Alliance shelled the enemy near Kelat on Monday. "


@pytest.mark.parametrize(
    "words",
    ["Our forces took Bara on Friday.", "Our heroes captured Bara.", "Liberation forces captured Bara on Friday."],
)
def test_our_forces_are_those_of_the_one_body_that_a_report_praises(words: str) -> None:
    assert takers(PRAISE + words) == ["Northern Alliance"]


@pytest.mark.parametrize(
    "text",
    [
        "The Northern Alliance shelled Kelat on Monday. Our forces took Bara on Friday.",
        f"{PRAISE}The valiant Lions Brigade shelled Mirza on Monday. Our forces took Bara on Friday.",
        f'{PRAISE}"Our forces took Bara on Friday," an army officer said.',
    ],
)
def test_our_forces_are_nobody_where_none_or_two_are_praised_or_another_speaks(text: str) -> None:
    assert "Northern Alliance" not in takers(text)
