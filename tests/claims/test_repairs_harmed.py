"""Who is told harmed in long sentences, with a day before them, parts of them within, and a second harm behind."""

import pytest
from reading_exam import read


def counts(text: str) -> set[tuple[str, str, int | None, int | None]]:
    """Each count of a report: what is counted, of whom, from, to."""
    return {(one.of, one.who, one.low, one.high) for claim in read(text) for one in claim.quantities}


@pytest.mark.parametrize(
    "day",
    ["On Friday, 10 May 2024,", "Around 2:30 AM on Tuesday, May 7, 2024,", "At dawn on the 29th of June,"],
)
def test_number_of_a_day_counts_nobody(day: str) -> None:
    """On Friday, 10 May 2024, six boys were killed and at least three women were hurt in a raid on Kosti."""
    told = counts(f"{day} six boys were killed and at least three women were hurt in a raid on Kosti.")
    assert {("killed", "children", 6, 6), ("injured", "women", 3, None)} <= told


@pytest.mark.parametrize(
    ("others", "low", "high"),
    [
        ("twenty more", 20, 20),
        ("dozens more", 24, 99),
        ("dozens, among them many children,", 24, 99),
        ("between 24 and 30", 24, 30),
        ("a large number", 2, None),
    ],
)
def test_who_stands_before_a_second_harm_bore_it(others: str, low: int, high: int | None) -> None:
    """Ten civilians were killed and twenty more were hurt in a raid on Kosti."""
    told = counts(f"Ten civilians were killed and {others} were hurt in a raid on Kosti.")
    assert {("killed", "civilians", 10, 10), ("injured", "all", low, high)} <= told


def test_who_is_included_is_a_part() -> None:
    """On May 6, 20 civilians were killed, including three women, and 40 were injured in shelling of Kosti."""
    told = counts(
        "On May 6, 20 civilians were killed, including three women, and 40 were injured in shelling of Kosti."
    )
    assert {("killed", "civilians", 20, 20), ("killed", "women", 3, 3), ("injured", "all", 40, 40)} <= told


@pytest.mark.parametrize(
    "words",
    [
        "An air strike hit a house in Kosti, resulting in a number of injuries.",
        "The raid on Kosti left five civilians killed and a large number of wounded.",
        "Shells fell on Kosti, causing several injuries.",
        "A medic reported injuries after shells fell on Kosti.",
    ],
)
def test_injuries_without_a_number_are_at_least_two(words: str) -> None:
    assert any(of == "injured" and low in (2, 3) for of, _, low, _ in counts(words))


@pytest.mark.parametrize(
    "words",
    [
        "Two men shot in Kosti died of injuries sustained in the attack.",
        "The general recovered from his injuries after the attack on Kosti.",
        "Gunmen attacked Kosti, but no injuries were reported.",
    ],
)
def test_wounds_of_those_known_count_no_wounded(words: str) -> None:
    assert not any(of == "injured" and low for of, _, low, _ in counts(words))


@pytest.mark.parametrize("text", ["Ground shelling hit Kosti, killing two.", "Kosti | Market shelling kills two"])
def test_ordinary_word_that_opens_a_sentence_is_no_place(text: str) -> None:
    """Ground shelling hit Kosti, killing two."""
    places = {claim.place.text for claim in read(text) if claim.place is not None}
    assert places <= {"Kosti"}
