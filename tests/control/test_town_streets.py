"""What happens in a town's streets, or in a part of it that is taken, is of the town."""

from datetime import date

import pytest

from orontes import Report, build
from orontes.control import ControlSpan


def spans_of(text: str, place: str) -> list[ControlSpan]:
    """The spans of a place by one report."""
    record = build([Report(text=text, language="en", published=date(2025, 2, 19))])
    return [span for span in record.control if span.place.name == place]


@pytest.mark.parametrize(
    "text",
    [
        "A bomb exploded in Goma on Sunday. Congolese soldiers fought M23 in the streets of Goma on Tuesday.",
        "A bomb exploded in Goma on Sunday. M23 seized large parts of Goma on Tuesday.",
    ],
)
def test_a_town_is_contested_whose_streets_are(text: str) -> None:
    """Congolese soldiers fought M23 in the streets of Goma on Tuesday."""
    assert "contested" in {span.state for span in spans_of(text, "Goma")}


def test_fighting_on_the_outskirts_is_not_in_the_town() -> None:
    """Congolese soldiers fought M23 on the outskirts of Goma on Tuesday."""
    told = "A bomb exploded in Goma on Sunday. Congolese soldiers fought M23 on the outskirts of Goma on Tuesday."
    assert spans_of(told, "Goma") == []


def test_a_town_that_two_sides_say_they_took_is_disputed() -> None:
    """The army has retaken Goma. || Our fighters liberated Goma from the regime."""
    told = [
        ("The army retook Goma from the rebels on Monday.", "State Agency"),
        ("The regime's army shelled Bukavu. Our fighters liberated Goma on Monday.", "Front Channel"),
    ]
    reports = [
        Report(id=f"r{number}", text=text, outlet=outlet, language="en", published=date(2025, 2, 19))
        for number, (text, outlet) in enumerate(told)
    ]
    record = build(reports)
    assert "actor" in {dispute.attribute for dispute in record.disputes}
    assert any(span.disputed for span in record.control if span.place.name == "Goma")
