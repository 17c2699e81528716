import pytest
from hypothesis import given
from hypothesis import strategies as st

from orontes.reports.decoding import decode


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_byte_order_mark_is_no_part_of_the_text(encoding: str) -> None:
    """Offsets begin after the mark."""
    raw = "Shells fell — nobody was hurt.\r\n".encode(encoding)
    decoded = decode(raw)
    assert decoded.text == "Shells fell — nobody was hurt.\r\n"
    assert decoded.remark is None
    assert raw.decode(decoded.encoding or "") == decoded.text


def test_other_encodings_are_guessed_and_told() -> None:
    """A page of the nineties."""
    decoded = decode("Войска покинули город утром, сообщили местные жители. ".encode("cp1251") * 5)
    assert decoded.text is not None
    assert decoded.text.startswith("Войска покинули город")
    assert decoded.remark == "not UTF-8; read as cp1251"


def test_few_accents_are_read_as_western() -> None:
    """Peña and Nuñez: by its accents alone the page might be central European."""
    words = "The spokesman, General Peña, and the mayor, Mr Nuñez, said that two soldiers were killed near the bridge."
    decoded = decode(words.encode("latin-1"))
    assert decoded.text == words
    assert decoded.encoding == "cp1252"


def test_central_european_accents_stay() -> None:
    """A Czech page."""
    words = "Vojáci vstoupili do města v sobotu večer, řekl svědek, který žije poblíž. Později odešli přes řeku."
    assert decode(words.encode("cp1250")).text == words


def test_utf_8_that_is_cut_short_stays_utf_8() -> None:
    """The last letter lost its second half."""
    decoded = decode(("Le général a été tué à l'été, près d'un café à Évry, où né" * 3 + "é").encode()[:-1])
    assert decoded.encoding == "utf-8"
    assert "Évry" in (decoded.text or "")
    assert "1 broken" in (decoded.remark or "")


@given(st.text(st.characters(min_codepoint=32, exclude_categories=["Cs"]), min_size=1))
def test_utf_8_gives_back_the_text(text: str) -> None:
    """Any text without control characters."""
    decoded = decode(text.encode())
    if decoded.encoding == "utf-8":
        assert decoded.text == text


@given(st.binary())
def test_no_bytes_raise(raw: bytes) -> None:
    """Anything may lie in a file."""
    decoded = decode(raw)
    assert (decoded.text is None) == (decoded.encoding is None)
