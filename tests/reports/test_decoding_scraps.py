"""A few bytes that some encoding makes signs of are no text."""

import pytest

from orontes.reports.decoding import decode


@pytest.mark.parametrize("raw", [b"\xff\xfe\x00bad", b"\xfe\xff\x9c\x12\x81\x40", b"\xd5\xc4\xb1\xf8\x9e\xa3"])
def test_scraps_are_no_text(raw: bytes) -> None:
    found = decode(raw)
    assert found.text is None
    assert found.remark == "binary, not text"


@pytest.mark.parametrize("encoding", ["utf-16", "gb18030", "big5"])
def test_a_short_report_in_signs_of_two_bytes_is_text(encoding: str) -> None:
    told = "叛軍週一佔領了該鎮十四人死亡"
    assert decode(told.encode(encoding)).text == told


def test_a_word_in_a_western_encoding_is_text() -> None:
    told = "El señor Peña viajó a Culiacán, donde murieron ocho personas."
    assert decode(told.encode("cp1252")).text == told
