"""One text in several papers is one word, whoever without a name is quoted in it."""

from datetime import date

import pytest

import orontes
from orontes import Report


def behind(*texts: str) -> list[tuple[str, int]]:
    """The status of each event of reports of as many outlets, and how many are behind it."""
    reports = [
        Report(text=text, id=f"r{number}", outlet=f"Paper {number}", published=date(2023, 5, 6))
        for number, text in enumerate(texts)
    ]
    return [(event.status, len(event.origins)) for event in orontes.build(reports).events]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Rebels took the town of Rastan on Friday after two days of talk, a commander said.", "claimed"),
        ("Rebels took Rastan on Friday, a commander said.", "claimed"),
        ("Rebels took Rastan on Friday.", "reported"),
        (
            "In Hama, a car bomb killed nine people on Thursday, residents and doctors told the paper.",
            "reported",
        ),
    ],
)
def test_copies_do_not_confirm_each_other(text: str, status: str) -> None:
    """Three papers print one line of a wire."""
    assert behind(text, text, text) == [(status, 1)]


def test_a_line_taken_over_into_another_story_is_no_second_word() -> None:
    """The second paper has the clause word for word, in a report of its own."""
    line = "Rebels took the town of Rastan on Friday, a commander said."
    assert behind(line, f"Schools stay closed in the whole province. {line}") == [("claimed", 1)]


def test_two_speakers_of_one_text_stay_two() -> None:
    """What a doctor and a commander say in one copied report."""
    text = "Rebels took Rastan on Friday, a commander said. Rastan was captured by rebels on Friday, a doctor said."
    assert behind(text, text) == [("confirmed", 2)]


def test_two_papers_in_their_own_words_confirm() -> None:
    """Residents tell each paper."""
    one = "Rebels took the town of Rastan on Friday, residents said."
    two = "The town of Rastan fell to the rebels on Friday, according to residents."
    assert behind(one, two) == [("confirmed", 2)]
