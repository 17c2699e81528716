"""Bytes as found -> text, with the encoding that was used.

The law that offsets rest on: `raw.decode(encoding) == text` wherever no character had to be replaced. So line ends
stay as they are in the file, and a byte-order mark is part of the encoding (`utf-8-sig`, `utf-16`), not of the text:
offset 0 is the first character after it.

A file that is nearly all valid UTF-8 with a few broken bytes (cut short in the middle of a letter, one pasted byte)
is read as UTF-8 with U+FFFD for what is broken, because a guess at another encoding would garble every other accented
letter. Only then is charset-normalizer asked. Where it finds several encodings equally likely, as for a few accents in
an English page, western Europe's are taken before its alphabetically first: cp1250 made "Peňa" of "Peña".
"""

import codecs
from dataclasses import dataclass

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 200_000
_CONTROLS = dict.fromkeys([*range(9), 14, 15, *range(16, 27), *range(28, 32), 127])
_GOOD_FOR_EACH_BROKEN = 8
_FEWEST = 8
_NO_TEXT = "binary, not text"
_WIDE = ("utf_16", "utf_32")
_WESTERN = ("cp1252", "latin_1")


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """A text and the encoding that gave it; `remark` tells what was guessed; `text` is None for bytes that are none."""

    text: str | None
    encoding: str | None
    remark: str | None = None


def decode(raw: bytes) -> Decoded:
    """The text of a file's bytes."""
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return _reject_scraps(_as_text(raw, encoding), raw)
    if b"\x00" in raw[:_SAMPLE]:
        return Decoded(text=None, encoding=None, remark=_NO_TEXT)
    try:
        return _reject_controls(raw.decode("utf-8"), "utf-8", None)
    except UnicodeDecodeError:
        return _guess(raw)


def _as_text(raw: bytes, encoding: str) -> Decoded:
    try:
        return _reject_controls(raw.decode(encoding), encoding, None)
    except UnicodeDecodeError as error:
        remark = f"not whole {encoding} (byte {error.start}); broken characters were replaced"
        return _reject_controls(raw.decode(encoding, "replace"), encoding, remark)


def _guess(raw: bytes) -> Decoded:
    """The text of bytes that are no clean UTF-8: with broken characters replaced, or in the likeliest encoding."""
    mended = raw.decode("utf-8", "replace")
    broken = mended.count("�")
    good = sum(1 for letter in mended[:_SAMPLE] if letter > "\x7f" and letter != "�")
    if good >= broken * _GOOD_FOR_EACH_BROKEN:
        return _reject_controls(mended, "utf-8", f"not whole UTF-8; {broken} broken characters were replaced")
    from charset_normalizer import from_bytes  # noqa: PLC0415 - slow to import, seldom needed

    found = from_bytes(raw[:_SAMPLE])
    best = found.best()
    if best is None:
        return Decoded(text=None, encoding=None, remark="binary, or in an encoding that is not known")
    grade = (best.chaos, best.coherence)
    if best.encoding.startswith(_WIDE):  # without a mark, and no byte of it is zero: no space, no full stop, no digit
        return Decoded(text=None, encoding=None, remark=_NO_TEXT)
    equal = {name for one in found if (one.chaos, one.coherence) == grade for name in one.could_be_from_charset}
    return _reject_scraps(_read_as(raw, next((name for name in _WESTERN if name in equal), best.encoding)), raw)


def _read_as(raw: bytes, encoding: str) -> Decoded:
    try:
        return _reject_controls(raw.decode(encoding), encoding, f"not UTF-8; read as {encoding}")
    except UnicodeDecodeError:
        remark = f"not UTF-8; read as {encoding}, broken characters were replaced"
        return _reject_controls(raw.decode(encoding, "replace"), encoding, remark)


def _reject_scraps(found: Decoded, raw: bytes) -> Decoded:
    """The same, but a few signs of several bytes each, which any six bytes make in some encoding, are no text."""
    few = found.text is not None and 2 * len(found.text) <= len(raw) and len(found.text) < _FEWEST
    return Decoded(text=None, encoding=None, remark=_NO_TEXT) if few else found


def _reject_controls(text: str, encoding: str, remark: str | None) -> Decoded:
    sample = text[:_SAMPLE]
    controls = len(sample) - len(sample.translate(_CONTROLS))
    if controls * 50 > len(sample):
        return Decoded(text=None, encoding=None, remark=_NO_TEXT)
    return Decoded(text=text, encoding=encoding, remark=remark)
