"""Lines broken at a fixed width, and lines that are none of these."""

from time import perf_counter

import pytest

from orontes.language import split_passages


def split(text: str) -> list[str]:
    return [" ".join(text[span.start : span.end].split()) for span in split_passages(text)]


@pytest.mark.parametrize(
    "text",
    [
        "On Friday the fighters of the valley shelled the camp of Colonel\nDarun in Orla and wounded nine guards.",
        "The council said on Sunday that the militia had left the villages around Mount\nTerak after a week of talks.",
        "THE COUNCIL SAID ON MONDAY THAT GUNMEN RAIDED THE CAMP OF\nTHE BORDER GUARD IN ORLA AND WOUNDED NINE MEN.",
        "The council accused the militia of shelling the market and the hospital,\nOrla's only one, on Sunday night.",
    ],
)
def test_two_lines_of_one_sentence_are_joined(text: str) -> None:
    """Mail wrapped at seventy columns, broken before a name, an article in capitals, and behind a comma."""
    assert split(text) == [" ".join(text.split())]


def test_three_lines_with_room_in_one_are_joined() -> None:
    """A cable whose first line was broken one word early."""
    text = (
        "The governor said that the soldiers who had held the bridge over the\n"
        "Sarin left it on Monday, and that fighters of the Northern Front were\n"
        "seen in the town at noon."
    )
    assert len(split(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Northern Front takes Orla after week of shelling, say residents\nSoldiers at the bridge of Orla. Photo: pool",
        "The army takes back Orla after a week of heavy shelling of the town\nThe soldiers came at noon on Monday.",
        "ARMY TAKES BACK ORLA AFTER A WEEK OF HEAVY SHELLING\nSoldiers of the army came at noon on Monday.",
        "The Northern Front takes back Orla after two weeks\nResidents of the town told our paper that it came.",
    ],
)
def test_a_headline_is_not_joined_to_the_line_under_it(text: str) -> None:
    """A headline over a caption, over a story, in capitals, and with room for the first word of the story."""
    assert split(text)[0] == text.splitlines()[0]


def test_a_long_gap_is_read_at_once() -> None:
    """A gap is looked through once, and not once from each of its spaces."""
    gap = " " * 200_000
    began = perf_counter()
    assert split(f"Rebels took Orla.{gap}| The council{gap}met.")
    assert perf_counter() - began < 5
