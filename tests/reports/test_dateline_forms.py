"""Datelines in the forms that agencies of many countries write."""

import pytest

from orontes.reports.dateline import find_dateline


@pytest.mark.parametrize(
    "label",
    [
        "Kosti, January 23rd, 2025 (ABC).- ",
        "(Rabak, 15 May 2025) – ",
        "Kosti (White Nile), Jan 22, 2025 (ABC) - ",
        "KOSTI, 13 OCTOBER, NEWSDESK. ",
        "Kosti, October 13, NEWSDESK. ",
    ],
)
def test_it_is_taken_off(label: str) -> None:
    assert find_dateline(f"{label}The army recovered the town.", first=True) == len(label)


@pytest.mark.parametrize("text", ["Kosti, the third city. It fell.", "The army (SAF), May 5 - It fell."])
def test_a_sentence_is_none(text: str) -> None:
    assert find_dateline(text, first=True) == 0
