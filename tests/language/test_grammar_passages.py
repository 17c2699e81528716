"""Where sentences of news end."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orontes.language import split_passages


def split(text: str) -> list[str]:
    return [text[span.start : span.end] for span in split_passages(text, 0, len(text))]


@pytest.mark.parametrize(
    "text",
    [
        "Col. Anwar Dib met Lt. Gen. Sosa of the U.S. Army on Dec. 8 at 5 p.m. in St. Anne.",
        "Fighters led by J. R. Okafor shelled No. 3 base near Mt. Kora vs. 14 guns.",
        "“They ran!” a shopkeeper said.",
        "The U.S. State Department and U.N. officials objected.",
        "Some 2.5 million people need aid, i.e. food.",
        "The toll (est. 40) rose.",
        "Is it over? asked nobody in Gen. Karim's staff.",
        "1. Rebels enter the port.",
    ],
)
def test_one_sentence_stays_one(text: str) -> None:
    assert len(split(text)) == 1


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The army left. Rebels came.", 2),
        ("He spoke to the U.S. The talks failed.", 2),
        ("“We won.” The crowd cheered.", 2),
        ('"We won." The crowd cheered.', 2),
        ("They left at 5 p.m. The town was quiet.", 2),
        ("It began in the 1990s. Rebels fought on.", 2),
        ("Aid cost $20bn. It's gone.", 2),
        ("The port fell. al-Qasr followed.", 2),
        ("It fell on 3 Dec. The next day they left.", 2),
        ("Troops fled… Nobody stayed! Why? No one knows.", 4),
        ("They took the city.The army left.", 2),
        ("Rebels hold it (see map). The road is cut.", 2),
    ],
)
def test_sentences_are_told_apart(text: str, count: int) -> None:
    assert len(split(text)) == count


def test_upright_bars_of_a_headline_part_passages() -> None:
    """Toll rises | Four shepherds killed by a landmine near Wad Salih"""
    assert split("Toll rises | Four shepherds killed by a landmine near Wad Salih") == [
        "Toll rises",
        "Four shepherds killed by a landmine near Wad Salih",
    ]


@pytest.mark.parametrize(
    "row", ["Date | 12 May | Kutum district", "Kutum | Four killed by a landmine", "a | b | c | d"]
)
def test_rows_of_a_table_stay_whole(row: str) -> None:
    assert split(row) == [row]


def test_quotes_stay_with_the_sentence_that_they_close() -> None:
    """“We hold the town.” Shelling went on."""
    assert split("“We hold the town.” Shelling went on.") == ["“We hold the town.”", "Shelling went on."]


def test_citation_markers_between_sentences_belong_to_none() -> None:
    """The dam fell.[4][12] It was mined. [b] [citation needed] Troops left.[9]"""
    text = "The dam fell.[4][12] It was mined. [b] [citation needed] Troops left."
    assert split(text) == ["The dam fell.", "It was mined.", "Troops left."]


def test_a_citation_marker_ends_a_sentence_that_lost_its_stop() -> None:
    """The ministry denied it [4] Troops were there; Turkish-backed [2] Syrian rebels are one phrase."""
    text = "The army ministry denied these reports [4] Government troops were still in town."
    assert split(text) == ["The army ministry denied these reports", "Government troops were still in town."]
    assert len(split("The town was held by Turkish-backed [2] Syrian rebels from the north.")) == 1


def test_lines_are_passages() -> None:
    """A headline, a date and a body without stops."""
    assert split("Rebels take Orla\n\n8 May\nORLA - It fell") == ["Rebels take Orla", "8 May", "ORLA - It fell"]


def test_bullets_are_left_out() -> None:
    """Three points of a list."""
    assert split("• Port taken\n- Airport shelled\n2) Army gone") == ["Port taken", "Airport shelled", "Army gone"]


def test_wrapped_lines_are_joined() -> None:
    """A cable wrapped at seventy columns."""
    text = (
        "THE ARMY SAID ON MONDAY THAT ITS TROOPS HAD LEFT THE TOWN OF SAN ROQUE\n"
        "AFTER TWO DAYS OF FIGHTING WITH GUERRILLAS.  THE GOVERNOR DENIED THIS,\n"
        "AND SAID THAT THE GARRISON HAD BEEN REINFORCED."
    )
    assert len(split(text)) == 2


def test_a_line_broken_where_a_link_stood_is_joined() -> None:
    """In a strike the U.S.-led / coalition / hit two depots."""
    assert len(split("In a strike the U.S.-led\ncoalition\nhit two depots.")) == 1


def test_offsets_are_those_of_the_text() -> None:
    """Only the part between the offsets is split."""
    text = "Skip this. Rebels came. They left. Skip that."
    spans = split_passages(text, 11, 34)
    assert [text[span.start : span.end] for span in spans] == ["Rebels came.", "They left."]


@given(st.text(alphabet="Ab. \n\"”[1]!?'-•", max_size=80))
def test_passages_are_in_order_and_lose_no_letter(text: str) -> None:
    spans = split_passages(text, 0, len(text))
    assert all(one.end <= two.start for one, two in pairwise(spans))
    labels = {place for label in re.finditer(r"\[[a-z]\]", text) for place in range(*label.span())}
    letters = [place for place, character in enumerate(text) if character.isalpha() and place not in labels]
    assert all(any(span.start <= place < span.end for span in spans) for place in letters)
