"""Towns that no gazetteer knows, taken by a state or held by fighters; arms of a group that bears a town's name."""

import pytest
from reading_exam import read


@pytest.mark.parametrize(
    ("text", "kind", "place"),
    [
        ("Israel took Orvel Hadda on Saturday, 6 October 2024.", "capture", "Orvel Hadda"),
        ("Our fighters hold Orvel and inflicted losses on the enemy.", "control_state", "Orvel"),
        ("Israeli tanks forced their way into a base of peacekeepers at Tyre on Sunday.", "advance", None),
    ],
)
def test_unknown_towns_taken_and_held(text: str, kind: str, place: str | None) -> None:
    """Our fighters hold Orvel and inflicted losses on the enemy."""
    claim = next(claim for claim in read(text) if claim.kind == kind)
    assert claim.place is not None
    assert place is None or claim.place.text == place


@pytest.mark.parametrize("text", ["The fighters hold talks in Doha.", "The rebels hold Ivan Petrov."])
def test_talks_and_men_are_not_held_places(text: str) -> None:
    """The fighters hold talks in Doha."""
    assert not [claim for claim in read(text) if claim.kind == "control_state"]


def test_whose_a_misfired_rocket_was() -> None:
    """A misfired Hamas rocket hit a school in Nuseirat."""
    (claim,) = read("A misfired Hamas rocket hit a school in Nuseirat.")
    assert claim.agent is not None
    assert "Hamas" in (claim.agent.name or claim.agent.text)
