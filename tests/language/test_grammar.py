"""Sentences read: links, offsets, and that no sentence is read by its company."""

import random

import pytest
from grammar_links import score
from spacy.tokens import Doc

from orontes.language import Grammar, load_grammar
from orontes.language.grammar import find_model

FLOORS = [("grammar_links", 0.945, 31, 34), ("grammar_newsroom", 0.92, 22, 26)]
"""Least share of key links, and least sentences with all links and with all main links right, of each file."""

NEWS = (
    "Marsh Brigade fighters seized the radio station in Ouadi on Monday.",
    "Fled.",
    "“We hold the hills,” Gen. Pavel Dorin told reporters, “and we will not leave them.”",
    "At least nine people, including a nurse, were killed when shells hit the market of Tel Sabra.",
    "Rebels take Karsh",
    "The army denied reports of troops leaving the border posts at Anjar, Belle Vue and Sidi Omar.",
)


def signature(doc: Doc) -> list[tuple[str, str, str, str, int]]:
    return [(token.text, token.pos_, token.tag_, token.dep_, token.head.i) for token in doc]


@pytest.fixture(scope="module")
def grammar() -> Grammar:
    return load_grammar()


@pytest.mark.parametrize(("name", "share", "whole", "main"), FLOORS)
def test_key_links_of_news_are_read(grammar: Grammar, name: str, share: float, whole: int, main: int) -> None:
    read = score(grammar, name)
    assert read.share >= share
    assert read.whole >= whole
    assert read.main >= main


def test_hard_and_doubled_spaces_leave_offsets_and_links(grammar: Grammar) -> None:
    """Rebels\u00a0 seized the  town."""
    text = "Rebels\u00a0 seized the  town."
    (doc,) = grammar.parse([text])
    words = [token for token in doc if not token.is_space]
    assert [text[token.idx : token.idx + len(token)] for token in words] == ["Rebels", "seized", "the", "town", "."]
    (plain,) = grammar.parse(["Rebels seized the town."])
    assert [(token.dep_, token.head.text) for token in words] == [(token.dep_, token.head.text) for token in plain]


def test_citation_marker_inside_a_sentence_is_passed_over(grammar: Grammar) -> None:
    """Turkish-backed [12] rebels took Sarmin."""
    (doc,) = grammar.parse(["Turkish-backed [12] rebels took Sarmin."])
    assert "12" not in [token.text for token in doc]
    assert next(token for token in doc if token.text == "Sarmin").idx == 32


def test_marks_within_a_name_leave_words_and_links(grammar: Grammar) -> None:
    """Rebels took Tal Rifa’at and Al-‘Aris near O'Bein."""
    (doc,) = grammar.parse(["Rebels took Tal Rifa’at and Al-‘Aris near O'Bein."])
    assert [token.text for token in doc][2:6] == ["Tal", "Rifa’at", "and", "Al-‘Aris"]
    (plain,) = grammar.parse(["Rebels took Tal Rifaat and Al-Aris near OBein."])
    assert [(token.dep_, token.head.i) for token in doc] == [(token.dep_, token.head.i) for token in plain]


def test_tags_are_read_as_the_names_that_they_mark(grammar: Grammar) -> None:
    """Drones shelled #Um_Saret and #Kutum in western #Darfur"""
    (doc,) = grammar.parse(["Drones shelled #Um_Saret and #Kutum in western #Darfur"])
    links = {token.text: (token.dep_, token.head.text, token.idx) for token in doc}
    assert links["Um"] == ("obj", "shelled", 16)
    assert links["Saret"][1] == "Um"
    assert links["Kutum"] == ("conj", "Um", 30)
    assert links["Darfur"][0] == "obl"


@pytest.mark.parametrize(
    "passage",
    [
        "",
        " ",
        "\u00a0",
        "#",
        "#1 gun",
        "We hold #Kutum_",
        "[3]",
        "…",
        "a",
        "\u00a0 [2] Rebels fled.",
        "half \ud800 done",
    ],
)
def test_odd_passages_keep_their_length(grammar: Grammar, passage: str) -> None:
    (doc,) = grammar.parse([passage])
    assert len(doc.text) == len(passage)


def test_a_sentence_is_read_the_same_alone_and_among_others(grammar: Grammar) -> None:
    alone = [signature(grammar.parse([passage])[0]) for passage in NEWS]
    for seed in range(3):
        order = random.Random(seed).sample(range(len(NEWS)), len(NEWS))
        docs = grammar.parse([NEWS[place] for place in order])
        assert [signature(doc) for doc in docs] == [alone[place] for place in order]


def test_numbers_behind_a_sentence_are_the_same_to_the_last_bit(grammar: Grammar) -> None:
    among = grammar.parse(NEWS)
    for passage, doc in zip(NEWS, among, strict=True):
        assert grammar.parse([passage])[0].tensor.tobytes() == doc.tensor.tobytes()


def test_a_passage_is_one_sentence(grammar: Grammar) -> None:
    """He said: the war is over. We go home."""
    (doc,) = grammar.parse(["He said: the war is over. We go home."])
    assert [token.dep_ for token in doc].count("ROOT") == 1


def test_what_is_too_long_for_a_sentence_is_read_in_parts(grammar: Grammar) -> None:
    """A list of a thousand villages without a stop."""
    (doc,) = grammar.parse(["Orel, " * 1000])
    assert len(list(doc.sents)) == 7


def test_names_with_arabic_articles_are_one_word(grammar: Grammar) -> None:
    """Rebel-held al-Qasr and pro-army Ash-Sharqiya"""
    (doc,) = grammar.parse(["Rebel-held al-Qasr and pro-army Ash-Sharqiya"])
    words = [token.text for token in doc]
    assert words == ["Rebel", "-", "held", "al-Qasr", "and", "pro-army", "Ash-Sharqiya"]


def test_weights_are_small_and_carry_their_licence() -> None:
    folder = find_model("en")
    assert "CC BY-SA 4.0" in (folder / "LICENSE").read_text(encoding="utf-8")
    assert sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) < 16_000_000
