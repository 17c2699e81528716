"""Letters of scripts: what tells Latin and Arabic, and the one spelling of Arabic letters that hands write alike."""

import re

LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
ARABIC = re.compile(r"[\u0621-\u064a]")
"""A letter of the Arabic language."""
_MARKS = re.compile(r"[\u0640\u064b-\u0652\u0670]")
_ALIKE = str.maketrans("أإآٱىةیک٠١٢٣٤٥٦٧٨٩", "اااايهيك0123456789")


def drop_arabic_marks(words: str) -> str:
    """Words without the marks of vowels and without lengthening."""
    return _MARKS.sub("", words)


def spell_alike(words: str) -> str:
    """Words in the letters that hands write alike (alif without hamza, h for the ending) and in ASCII digits.

    Every offset stays.
    """
    return words.translate(_ALIKE)
