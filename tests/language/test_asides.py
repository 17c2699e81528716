"""Ages and kinship told aside, which a sentence is read without."""

import pytest

from orontes.language.asides import hide_asides

HIDDEN = [
    ("Omar Hadid (40 years old), his wife Lina Hadid (38 years old), died", "Omar Hadid , his wife Lina Hadid , died"),
    ("a child named Sami Hadid (14), and others", "a child named Sami Hadid , and others"),
    ("Baraa Walid (son) and Malak Nasser (15 or 16) died", "Baraa Walid and Malak Nasser died"),
    ("Omar Hadid, 42 years old, and Sami Zarif, 29 years old, were found", "Omar Hadid and Sami Zarif were found"),
    ("Amit Levi, 19, Sgt. Dan Kohen, 20, and Omer Lev, 23, fell", "Amit Levi , Sgt. Dan Kohen and Omer Lev , fell"),
]
KEPT = [
    "Deaths were reported in Aleppo (12), Homs (5) and Deir ez-Zor (3).",
    "Soldiers captured Zandrov, 41, on Monday.",
    "In Gaza, 12 people were killed.",
]


@pytest.mark.parametrize(("text", "read"), HIDDEN)
def test_ages_behind_names_leave_spaces(text: str, read: str) -> None:
    hidden = hide_asides(text)
    assert " ".join(hidden.split()) == read
    assert len(hidden) == len(text)


@pytest.mark.parametrize("text", KEPT)
def test_counts_and_a_lone_age_stay(text: str) -> None:
    assert hide_asides(text) == text
