"""Which English words are ordinary ones, whatever letters a report writes them in."""

from functools import cache
from pathlib import Path


@cache
def list_ordinary() -> frozenset[str]:
    """Ordinary nouns and adjectives in small letters, both numbers of a noun where both were met."""
    lines = Path(__file__).with_name("ordinary_en.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))
