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
        ("Hours after a truce ended, no fewer than four policemen were killed in Goma.", "killed", (4, None)),
        ("The bodies of up to 23 aid workers were found in Goma.", "killed", (None, 23)),
        ("Nine women were killed and around 12 Malian soldiers wounded in a raid on Goma.", "injured", (12, 12)),
        ("Fighters killed as many as 17 aid workers in Goma, about 40km from the border.", "killed", (None, 17)),
        ("Shelling killed ten men, women and children in Goma.", "killed", (10, 10)),
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


def test_women_and_children_of_one_number_are_counted_once() -> None:
    """Shelling killed 17 women and children in Goma."""
    (claim,) = read("Shelling killed 17 women and children in Goma.")
    assert [(count.who, count.low, count.high) for count in claim.quantities] == [("civilians", 17, 17)]


def test_who_called_for_calm_killed_nobody() -> None:
    """Nine villagers were killed in Goma, despite calls by mediators for restraint."""
    (claim,) = read("Nine villagers were killed in Goma, despite calls by mediators for restraint.")
    assert (claim.kind, claim.agent) == ("massacre_or_killing", None)
