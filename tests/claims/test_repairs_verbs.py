"""Verbs that the parser took for something else."""

import pytest
from reading_exam import read

from orontes.record import build
from orontes.reports import Report


@pytest.mark.parametrize(
    ("text", "kind", "patient"),
    [
        ("Gunmen shot dead a journalist in Larim.", "massacre_or_killing", "a journalist"),
        ("Gunmen took five villagers hostage.", "abduction", "five villagers"),
        ("Teachers staged a sit-in in front of the ministry.", "protest_or_celebration", None),
        ("Assailants lobbed grenades at a security patrol.", "explosion", "a security patrol"),
    ],
)
def test_verb_leads_its_clause(text: str, kind: str, patient: str | None) -> None:
    (claim,) = build([Report(id="wire", text=text)]).claims
    assert claim.kind == kind
    assert patient is None or (claim.patient is not None and claim.patient.text == patient)


def test_denied_shelling_has_its_town_and_doer() -> None:
    """The army denied shelling Kosti."""
    (claim,) = read("The army denied shelling Kosti.")
    assert claim.agent is not None
    assert claim.place is not None
    assert (claim.agent.text, claim.place.text, claim.polarity) == ("The army", "Kosti", "denied")
