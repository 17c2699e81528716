"""One village in Ukrainian and in Russian: "Andriivka" and "Andreyevka", "Zarichne" and "Zarechnoye".

The problem: of places in Ukraine one side's reports write the Ukrainian name and the other's the Russian, which differ
in whole endings and in h for g, and the smallest villages stand in no gazetteer under both. What we chose: a name with
such an ending is compared under one form of it as well, in which the vowels of its stem may still differ as those of
two hands. Rejected: a list of pairs (it ends where the front moves on), and h for g in any name.
"""

import re
from functools import lru_cache

_ENDINGS = (
    (re.compile(r"a(?:yi|i|ye|e)vka$"), "aivka"),
    (re.compile(r"(?:ii|iyi|yi|eye|ee|iye|ie|ei)vka$"), "eivka"),
    (re.compile(r"(?<=[^aeiouy])[oey]vka$"), "ivka"),
    (re.compile(r"(?<=[^aeiouy])o(?:y|i)?e$"), "e"),
    (re.compile(r"(?<=[^aeiouy])a(?:y|i)a$"), "a"),
)
_SLAVIC = re.compile(
    r"(?:vka|[hg]rad|sk(?:e|oe|oye|aya|a)?|(?:n|v|zh|sh|ts)(?:e|oe|oye|aya)|nka|ychi|ichi|(?:d|d'|d’)ar|p[io]l[ly]?)$"
)
_H = re.compile(r"(?<![kscztpg])h")
_SHORTEST = 5


@lru_cache(maxsize=65536)
def one_slavic_form(name: str) -> str:
    """A name with its Slavic endings in one form, in small letters; any other name as it is."""
    words = name.casefold().split()
    if not words or not any(len(word) >= _SHORTEST and _SLAVIC.search(word) for word in words):
        return name
    return " ".join(_fold(word) for word in words)


def _fold(word: str) -> str:
    """One word with its ending in one form, and g for a Ukrainian h."""
    for ending, form in _ENDINGS:
        word, changed = ending.subn(form, word)
        if changed:
            break
    return _H.sub("g", word)
