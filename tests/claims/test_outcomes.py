"""How protests were met and places taken."""

import pytest

from orontes.record import build
from orontes.reports import Report


def slots(text: str, kind: str) -> list[str | None]:
    """The responses of a report's protests, or the manners of its captures."""
    claims = [claim for claim in build([Report(id="wire", text=text)]).claims if claim.kind == kind]
    return [claim.response if kind == "protest_or_celebration" else claim.manner for claim in claims]


@pytest.mark.parametrize(
    ("text", "response"),
    [
        ("Students marched through the capital on Monday.", "none"),
        ("Police fired tear gas to disperse the protesters.", "intervention"),
        ("Police dispersed a demonstration in Basra.", "intervention"),
        ("Police used live bullets to disperse a peaceful protest in Luanda, killing one protester.", "excessive"),
        ("Students protested in Dhaka after a demonstrator was killed.", "none"),
    ],
)
def test_protest_knows_how_it_was_met(text: str, response: str) -> None:
    assert slots(text, "protest_or_celebration")[0] == response


@pytest.mark.parametrize(
    ("text", "manner"),
    [
        ("Rebels captured Larim after heavy clashes.", "fought"),
        ("Rebels captured Larim without firing a shot.", "unopposed"),
        ("Rebels captured Larim after the army withdrew.", "unopposed"),
        ("Rebels captured Larim on Monday.", None),
        ("Rebels took full control of Larim after the last soldiers fled on Monday.", None),
        ("Rebels took Larim without a fight after the soldiers fled.", "unopposed"),
    ],
)
def test_capture_knows_whether_it_was_fought_for(text: str, manner: str | None) -> None:
    assert slots(text, "capture") == [manner]


def test_dispersal_names_the_crowd_as_agent_and_the_police_as_patient() -> None:
    """Police dispersed the protesters."""
    (claim,) = build([Report(id="wire", text="Police dispersed the protesters.")]).claims
    assert (claim.agent and claim.agent.text, claim.patient and claim.patient.text) == ("the protesters", "Police")
