"""Numbers that the parser parts from the people they count, and times that "saw" a fight."""

import pytest
from reading_exam import read


@pytest.mark.parametrize(
    ("text", "kind", "bounds"),
    [
        ("At least 700 Malian civilians were killed.", "killed", (700, None)),
        ("Over 700 Malian civilians were killed.", "killed", (700, None)),
        ("By nightfall, around 40 Malian soldiers had been wounded.", "injured", (40, 40)),
        ("In March, at least nine Somali policemen died in a bombing.", "killed", (9, None)),
    ],
)
def test_a_number_before_a_people_counts_its_men(text: str, kind: str, bounds: tuple[int, int | None]) -> None:
    """At least 700 Malian civilians were killed."""
    (count,) = [count for claim in read(text) for count in claim.quantities if count.of == kind]
    assert (count.low, count.high) == bounds


def test_a_year_before_a_people_counts_nobody() -> None:
    """In 2031 Malian civilians were killed in large numbers."""
    counts = [
        count for claim in read("In 2031 Malian civilians were killed in large numbers.") for count in claim.quantities
    ]
    assert 2031 not in {count.low for count in counts}


def test_the_time_that_saw_a_fight_is_not_its_place() -> None:
    """The summer of 2031 saw fighting around Goma."""
    (claim,) = [claim for claim in read("The summer of 2031 saw fighting around Goma.") if claim.kind == "clash"]
    assert claim.place is not None
    assert claim.place.text == "Goma"
