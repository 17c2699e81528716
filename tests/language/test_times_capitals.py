"""Days as headlines, posts and histories write them."""

from datetime import date

import pytest

import orontes


@pytest.mark.parametrize(
    ("text", "told", "first", "last"),
    [
        ("IN THE CITY, 5 NOV: ISIS LEFT.", "5 NOV", date(2023, 11, 5), date(2023, 11, 5)),
        ("KILLED IN MAY.", "MAY", date(2023, 5, 1), date(2023, 5, 31)),
        ("On Weds they took it.", "Weds", date(2024, 3, 6), date(2024, 3, 6)),
        ("They came on Christmas Eve of 2021.", "Christmas Eve of 2021", date(2021, 12, 24), date(2021, 12, 24)),
        ("It fell in the last days of June.", "the last days of June", date(2023, 6, 24), date(2023, 6, 30)),
        ("Closed since the 10th of May 2018.", "since the 10th of May 2018", date(2018, 5, 10), date(2024, 3, 12)),
    ],
)
def test_expression_means_these_days(text: str, told: str, first: date, last: date) -> None:
    """ISIS LEFT ON 5 NOV."""
    report = orontes.Report(id="r", text=text, published=date(2024, 3, 12), language="en")
    found = [one for one in orontes.days(report) if one["text"] == told]
    assert [(one["earliest"], one["latest"]) for one in found] == [(first.isoformat(), last.isoformat())]


@pytest.mark.parametrize("text", ["PROTESTERS MARCH TO THE PALACE", "REBELS MAY LEAVE", "They live on the 29th floor."])
def test_words_that_are_no_days(text: str) -> None:
    """PROTESTERS MARCH TO THE PALACE"""
    assert orontes.days(orontes.Report(id="r", text=text, published=date(2024, 3, 12), language="en")) == []
