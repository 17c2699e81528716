"""Doers by long names, by letters in brackets, and joined by "and"."""

import pytest
from reading_exam import read


def doer(text: str) -> str | None:
    """The doer of the one claim of a report."""
    (claim,) = read(text)
    return claim.agent.text if claim.agent else None


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("The Front for the Safeguard of the Valley", "FSV"),
        ("The Union for Concord in the Republic of the Lakes", "UCR"),
        ("The Movement for Unity and Faith in West Africa", "MUFWA"),
        ("Fighters of the Revolutionary Armed Forces of the Plains", "FARP"),
    ],
)
def test_long_names_are_told_by_their_letters(name: str, letters: str) -> None:
    """The Front for the Safeguard of the Valley (FSV) attacked Kosti on Friday."""
    assert letters in (doer(f"{name} ({letters}) attacked Kosti on Friday.") or "")


@pytest.mark.parametrize(
    "both",
    ["The MNLA and Ansar Dine", "The Wagner group and the army", "The MNLA and the Ganda Koy", "The FSV and MUJAO"],
)
def test_two_doers_are_both_told(both: str) -> None:
    """The MNLA and Ansar Dine attacked Kosti on Wednesday."""
    assert doer(f"{both} attacked Kosti on Wednesday.") == both


def test_groups_named_by_letters_fight() -> None:
    """The RSF and the SPLA fought in Kosti."""
    (claim,) = read("The RSF and the SPLA fought in Kosti.")
    assert claim.kind == "clash"
    assert claim.agent is not None
    assert claim.patient is not None
    assert claim.patient.text.endswith("SPLA")


def test_numbered_sites_are_two() -> None:
    """Rebels seized Checkpoint 4 and Base 51 on Friday."""
    told = read("Rebels seized Checkpoint 4 and Base 51 on Friday.")
    assert {claim.place.text for claim in told if claim.place} == {"Checkpoint 4", "Base 51"}
