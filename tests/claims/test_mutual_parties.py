"""Deeds between two or more: the first is the doer, and the others are kept as the other side."""

import pytest
from reading_exam import read


@pytest.mark.parametrize(
    ("text", "kind", "first", "others"),
    [
        ("Talks between Hamas and Israel stalled in Doha.", "agreement_or_talks", "Hamas", "Israel"),
        ("A meeting between the junta and Karen rebels was held.", "agreement_or_talks", "the junta", "Karen rebels"),
        ("Shelling between the army and the RSF killed two.", "shelling_artillery_missile", "the army", "the RSF"),
        ("Clashes between the army, the RSF and the SPLM erupted.", "clash", "the army", "the RSF and the SPLM"),
        ("Clashes between the army and its allies and the RSF erupted in Bara.", "clash", "the army", "the RSF"),
        ("A day of violence between herders and soldiers in Bara left nine dead.", "clash", "herders", "soldiers"),
        ("A deal between the army and the rebels was signed.", "agreement_or_talks", "the army", "the rebels"),
        ("A truce was reached between the army and the RSF.", "agreement_or_talks", "the army", "the RSF"),
        ("The government signed a deal with the rebels.", "agreement_or_talks", "The government", "the rebels"),
    ],
)  # fmt: skip
def test_both_sides_are_kept(text: str, kind: str, first: str, others: str) -> None:
    """Talks between Hamas and Israel stalled in Doha."""
    claim = next(claim for claim in read(text) if claim.kind == kind)
    assert claim.agent is not None
    assert claim.patient is not None
    assert (claim.agent.text, claim.patient.text) == (first, others)


def test_violence_names_no_doer_of_the_shelling_before_it() -> None:
    """The shelling came after a day of violence between herders and soldiers in Bara."""
    claims = read("The shelling came after a day of violence between herders and soldiers in Bara.")
    assert all(claim.agent is None for claim in claims if claim.kind == "shelling_artillery_missile")


@pytest.mark.parametrize(
    "text",
    [
        "Gunfire between the market and the hospital in Bara killed two.",
        "Gunfire between two cars in Bara killed one.",
        "Gunfire between midnight and dawn in Bara killed two.",
    ],
)
def test_hours_and_spots_are_no_parties(text: str) -> None:
    """Gunfire between the market and the hospital in Bara killed two."""
    claims = read(text)
    assert claims
    assert not [claim for claim in claims if claim.kind == "clash" or claim.agent is not None]
