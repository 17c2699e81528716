"""Ranks of officers that exclude each other, and those that one officer may well be called by."""

from datetime import date

import pytest

from orontes.record import build
from orontes.reports import Report


def officers_disputed(*texts: str) -> list[str]:
    """The values of the disputes about officers that reports of two days in a row raise."""
    reports = [
        Report(id=f"r{number}", text=text, outlet=f"Outlet {number}", published=date(2024, 3, 11 + number))
        for number, text in enumerate(texts)
    ]
    found = [one for one in build(reports).disputes if one.note.startswith("One officer")]
    return [position.value for dispute in found for position in dispute.positions]


def test_a_brigadier_is_no_major_general() -> None:
    """Brigadier Yusuf Tarel said on Sunday that his men had seized Orvel. Next day he is a major general."""
    told = officers_disputed(
        "Brigadier Yusuf Tarel said on Sunday that his men had seized the town of Orvel.",
        "Soldiers shelled the town of Orvel on Monday, Major General Yusuf Tarel said.",
    )
    assert told == ["brigadier", "major general"]


@pytest.mark.parametrize(
    "second",
    [
        "Soldiers shelled the town of Orvel on Monday, General Yusuf Tarel said.",
        "Yusuf Tarel, promoted on Sunday to Major General Yusuf Tarel, said that men had shelled the town of Orvel.",
        "Soldiers shelled the town of Orvel on Monday, Major General Samir Tarel said.",
    ],
)
def test_a_general_may_be_a_brigadier_another_man_or_one_who_rose(second: str) -> None:
    """General Tarel is what papers call Brigadier Tarel; a namesake and a promotion dispute nothing."""
    first = "Brigadier Yusuf Tarel said on Sunday that his men had seized the town of Orvel."
    assert officers_disputed(first, second) == []
