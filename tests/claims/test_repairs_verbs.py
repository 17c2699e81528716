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


@pytest.mark.parametrize(
    ("text", "kind", "agent"),
    [
        ("The Libyan coastguard exchanged shots with smugglers off Zuwara.", "clash", "The Libyan coastguard"),
        ("The NMA established checkpoints and a new headquarters at Awkaw.", "base_established", "The NMA"),
        ("Students fought running battles with riot police.", "clash", "Students"),
        ("Soldiers re-captured Palma on Monday.", "capture", "Soldiers"),
    ],
)
def test_verb_of_a_sentence_is_found_where_the_parser_saw_none(text: str, kind: str, agent: str) -> None:
    (claim,) = read(text)
    assert claim.agent is not None
    assert (claim.kind, claim.agent.text) == (kind, agent)
