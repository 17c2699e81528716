"""Prisoners who are let go, and people whom armed men took."""

import pytest
from reading_exam import read

from orontes.claims import Claim


def told(text: str, kind: str) -> list[Claim]:
    return [claim for claim in read(text) if claim.kind == kind]


def numbers(claim: Claim) -> list[tuple[str, int | None]]:
    return [(one.of, one.low) for one in claim.quantities]


@pytest.mark.parametrize(
    "text",
    [
        "The rebels let 20 detainees go on Monday.",
        "The militia set 20 prisoners loose.",
        "A lawyer said that the rebels had let only 20 detainees go from a jail in Goma.",
        "Hundreds cheered as 20 inmates walked free.",
    ],
)
def test_prisoners_who_are_let_go_are_freed(text: str) -> None:
    """The rebels let 20 detainees go on Monday."""
    (claim,) = told(text, "release_of_detainees")
    assert numbers(claim) == [("released", 20)]


def test_gates_of_a_prison_that_are_opened_tell_where_prisoners_are_freed() -> None:
    """Fighters opened the gates of Kasala prison on Thursday and let 620 prisoners go."""
    claims = told(
        "Fighters opened the gates of Kasala prison on Thursday and let 620 prisoners go.", "release_of_detainees"
    )
    assert {claim.place.text for claim in claims if claim.place} == {"Kasala prison"}
    assert [numbers(claim) for claim in claims] == [[], [("released", 620)]]


def test_whom_bandits_took_are_those_who_were_freed() -> None:
    """The 19 traders taken near Gossi were released on 6 November. Residents say bandits took them."""
    claims = told(
        "The 19 traders taken near Gossi were released on 6 November. Residents say bandits took them.", "abduction"
    )
    assert [claim.patient and (claim.patient.name or claim.patient.text) for claim in claims] == ["The 19 traders"] * 2


@pytest.mark.parametrize(
    "text",
    ["The bus took them to Kosti.", "Nobody took them seriously.", "The rebels let the deadline pass."],
)
def test_others_are_not_taken_or_freed(text: str) -> None:
    """The bus took them to Kosti."""
    assert not told(text, "abduction") + told(text, "release_of_detainees")
