"""Forces that are told to be in a place."""

import pytest
from reading_exam import read


@pytest.mark.parametrize(
    ("text", "kind", "polarity", "agent"),
    [
        (
            "Rebels attacked at dawn. They are in Kosti since this morning, an official said.",
            "advance",
            "asserted",
            "They",
        ),
        ("Rwandan troops have never been in Kosti, the minister added.", "advance", "denied", "Rwandan troops"),
        ('"The Russians are not in the city," he said.', "advance", "denied", "The Russians"),
        ("Our fighters are still in Kosti.", "control_state", "asserted", "Our fighters"),
        ("Troops remain in Kosti.", "control_state", "asserted", "Troops"),
    ],
)
def test_who_is_in_a_town_is_told(text: str, kind: str, polarity: str, agent: str) -> None:
    *_, claim = read(text)
    assert claim.agent is not None
    assert claim.place is not None
    assert (claim.kind, claim.polarity, claim.agent.text) == (kind, polarity, agent)


@pytest.mark.parametrize(
    "text",
    [
        "The troops are in a good mood.",
        "The minister is in Kosti.",
        "They are in talks.",
        "The rebels are in disarray.",
    ],
)
def test_nobody_else_and_nowhere_else(text: str) -> None:
    assert not [claim for claim in read(text) if claim.kind in {"advance", "control_state"}]


@pytest.mark.parametrize(
    "text",
    [
        "Tourists fled Rabak in a bus. They are in Kosti now, their families said.",
        "Aid workers came on Sunday. We are still in Kosti, they said.",
        "Ugandans are in Kosti, the mayor said.",
    ],
)
def test_people_who_are_somewhere_hold_nothing(text: str) -> None:
    assert not [claim for claim in read(text) if claim.kind in {"advance", "control_state"}]


@pytest.mark.parametrize(
    "text", ["The Ugandans are in Kosti, the mayor said.", '"We are in Kosti," a rebel commander said.']
)
def test_a_nation_with_its_article_and_commanders_are_forces(text: str) -> None:
    assert [claim.kind for claim in read(text)] == ["advance"]
