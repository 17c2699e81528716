"""Whose army a style such as "the Defence Forces" is."""

import pytest
from told_claims import may

from orontes import Report, build
from orontes.claims import Claim


def told(text: str) -> tuple[Claim, ...]:
    """The claims of a report, with their actors."""
    return build([Report(text=text, id="one", published=may(4))]).claims


@pytest.mark.parametrize(
    "text",
    [
        "Sudanese troops attacked Kadugli on Tuesday. The Defence Forces met them and killed 30 Sudanese soldiers.",
        "Rwandan soldiers shelled Sake on Tuesday. The Defence Army killed nine Rwandan soldiers.",
        "Kenyan troops attacked Moyale on Tuesday. The Armed Forces killed 12 Kenyan soldiers.",
    ],
)
def test_who_kills_soldiers_of_a_state_is_not_its_army(text: str) -> None:
    """The Defence Forces killed 30 of the soldiers who attacked: they are another army."""
    *_, last = told(text)
    assert last.agent is not None
    assert last.patient is not None
    assert last.patient.actor is not None
    assert last.agent.actor != last.patient.actor


def test_a_style_is_one_army_through_a_report() -> None:
    """Moyale is held by the Defence Army, which killed Kenyan soldiers two sentences on."""
    text = (
        "Moyale is under the control of the Defence Army. The Kenyan army attacked Moyale on Tuesday. "
        "The Defence Army killed 30 Kenyan soldiers."
    )
    first, *_, last = told(text)
    assert first.agent is not None
    assert last.agent is not None
    assert first.agent.actor == last.agent.actor
    assert first.agent.name == "Defence Army"


def test_a_style_is_short_for_the_army_named_by_it() -> None:
    """The Israel Defense Forces struck Tyre; the Defense Forces also hit Sidon."""
    one, two = told("The Israel Defense Forces struck Tyre on Monday. The Defense Forces also hit Sidon on Tuesday.")
    assert one.agent is not None
    assert two.agent is not None
    assert one.agent.actor == two.agent.actor
