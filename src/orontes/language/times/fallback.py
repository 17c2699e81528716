"""Dates in shapes that our own rules do not know, read by dateparser."""

from datetime import date, datetime
from functools import cache
from warnings import catch_warnings, simplefilter


@cache
def read_unknown_date(words: str) -> date | None:
    """The day of words that look like a full date; None where dateparser does not know them either.

    The library is slow to load, so only such words load it. Settings leave it nothing to guess: all three parts must be
    there, in English, with no relative words.
    """
    import dateparser  # noqa: PLC0415 - slow to load

    settings = {
        "REQUIRE_PARTS": ["day", "month", "year"],
        "PARSERS": ["absolute-time"],
        "RELATIVE_BASE": datetime(2000, 1, 1),
        "DATE_ORDER": "YMD" if words[:4].isdigit() else "DMY",
    }
    with catch_warnings():
        simplefilter("ignore")
        found = dateparser.parse(words, languages=["en"], settings=settings)
    return found.date() if found else None
