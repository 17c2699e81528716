"""Sentences as newsrooms write them every day, each of which was once misread in one part."""

from datetime import date

import pytest
from reading_exam import read


@pytest.mark.parametrize(
    "text",
    [
        "Villagers accused Fano militiamen of shelling Debark.",
        "Villagers accused the militiamen on Tuesday of shelling Debark.",
        "The zone's council accused the militiamen late on Sunday of shelling Debark.",
    ],
)
def test_the_accused_did_what_they_are_accused_of(text: str) -> None:
    """Villagers accused the militiamen on Tuesday of shelling Debark."""
    (claim,) = [claim for claim in read(text) if claim.kind == "shelling_artillery_missile"]
    assert claim.agent is not None
    assert claim.agent.text.endswith("militiamen")
    assert claim.place is not None
    assert claim.place.text == "Debark"
    assert len(claim.attribution) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Pokrovsk was hit by air strikes on Sunday, wounding four people.",
        "Pokrovsk was targeted by drone strikes.",
        "Pokrovsk was struck by an air raid.",
    ],
)
def test_what_was_hit_by_strikes_is_where_they_were(text: str) -> None:
    """Pokrovsk was hit by air strikes on Sunday, wounding four people."""
    (claim,) = read(text)
    assert claim.place is not None
    assert claim.place.text == "Pokrovsk"


@pytest.mark.parametrize(
    "text",
    [
        "Shelling of Kadugli killed 18 residents on Sunday, six of them girls.",
        "Eighteen residents - six of them girls - were killed when shells hit a school in Kadugli.",
        "An air strike killed 18 residents in Kadugli late on Sunday, six of them girls.",
    ],
)
def test_those_of_them_are_a_part_of_all(text: str) -> None:
    """Shelling of Kadugli killed 18 residents on Sunday, six of them girls."""
    counts = {(count.who, count.low, count.high) for claim in read(text) for count in claim.quantities}
    assert ("children", 6, 6) in counts
    assert {low for who, low, _ in counts if who != "children"} == {18}


def test_what_a_toll_rose_to_is_the_number_of_the_dead() -> None:
    """The death toll from the raid on Kadugli rose from 31 to 44 on Sunday."""
    claims = read("The death toll from the raid on Kadugli rose from 31 to 44 on Sunday.")
    assert [(count.low, count.high) for claim in claims for count in claim.quantities] == [(44, 44)]


@pytest.mark.parametrize(
    "text",
    [
        "Tuareg fighters are fighting the army for control of Ber.",
        "Tuareg fighters are battling for control of Ber.",
        "Nine people were killed in clashes for control of Ber.",
    ],
)
def test_what_is_fought_for_is_a_clash_and_held_by_nobody(text: str) -> None:
    """Tuareg fighters are fighting the army for control of Ber."""
    (claim,) = read(text)
    assert claim.kind == "clash"
    assert claim.place is not None
    assert claim.place.text == "Ber"


def test_the_year_without_an_equal_is_no_day() -> None:
    """In the deadliest raid this year, gunmen stormed the barracks in Tera, an army town, on 9 May 2024."""
    text = "In the deadliest raid this year, gunmen stormed the barracks in Tera, an army town, on 9 May 2024."
    (claim,) = [claim for claim in read(text, date(2024, 5, 12)) if claim.agent is not None]
    assert claim.when.days.earliest == claim.when.days.latest == date(2024, 5, 9)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A bomb exploded near a mosque in Tera on Friday. It killed four traders.", "explosion"),
        ("An air strike hit a bus station in Tera on Friday. It killed four traders.", "air_strike"),
    ],
)
def test_it_killed_says_what_the_bomb_did(text: str, kind: str) -> None:
    """A bomb exploded near a mosque in Tera on Friday. It killed four traders."""
    first, second = read(text)
    assert first.kind == second.kind == kind
    assert second.agent is None
    assert [count.low for count in second.quantities] == [4]


def test_it_killed_says_what_the_army_did() -> None:
    """The army raided Tera on Friday. It killed four traders."""
    _, second = read("The army raided Tera on Friday. It killed four traders.")
    assert second.kind == "massacre_or_killing"
    assert second.agent is not None


@pytest.mark.parametrize("speaker", ["UN", "Red Cross", "Army", "Ministry", "OCHA", "Rescuers"])
def test_a_body_before_a_colon_speaks(speaker: str) -> None:
    """UN: gunmen killed 15 in Tera."""
    (claim,) = read(f"{speaker}: gunmen killed 15 in Tera.")
    assert [voice.text for voice in claim.attribution] == [speaker]
    assert claim.place is not None
    assert claim.place.text == "Tera"


def test_a_denied_shelling_of_a_name_is_denied() -> None:
    """Government forces denied shelling Beni."""
    (claim,) = read("Government forces denied shelling Beni.")
    assert (claim.kind, claim.polarity) == ("shelling_artillery_missile", "denied")
    assert claim.agent is not None
    assert claim.agent.text == "Government forces"
