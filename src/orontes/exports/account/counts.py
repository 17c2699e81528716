"""Counts in words: "at least seven civilians", "between four and eight people", as their claims have them."""

import re
from collections.abc import Sequence

from orontes.base import shared_words
from orontes.claims import Claim, Quantity
from orontes.exports.account.phrases import Phrase
from orontes.exports.account.words import table

SMALL = ("no", *shared_words("numbers")[:12])
COUNTED = ("killed", "injured", "released", "displaced", "detained")
_NUMBER = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|"
    r"seventy|eighty|ninety|dozens?|scores|hundreds?|thousands?|million|several)\b",
    re.I,
)
_SAID = re.compile(
    r"(?:(?:at least|more than|over|up to|as many as|about|around|some|nearly|almost|approximately|fewer than|"
    r"less than|"
    r"hundreds of|tens of|dozens of|several|dozens|scores|hundreds|thousands|tens of thousands|hundreds of thousands|"
    r"half a million|a dozen) ?)*"
    r"(?:[\d,.]+|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?|hundred|thousand|million|"
    r"one|two|three|"
    r"four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|"
    r"nineteen| )*",
    re.I,
)


def write_number(number: int) -> str:
    """A number as an encyclopedia has it: words up to twelve, then figures with commas."""
    return SMALL[number] if 0 < number < len(SMALL) else f"{number:,}"


def write_count(quantity: Quantity) -> str:
    """A count as its claim words it, where those words are a number; else from its bounds."""
    text = " ".join(quantity.text.lower().split())
    if _SAID.fullmatch(text) and (text.split()[-1:] != ["a"]):
        exact = quantity.low is not None and quantity.low == quantity.high and re.fullmatch(r"[\d,]+", text)
        return write_number(int(quantity.low or 0)) if exact else text
    return write_bounds(quantity.low, quantity.high)


def write_bounds(low: int | None, high: int | None) -> str:
    """Bounds in words; empty where there are none."""
    if low is not None and low == high:
        return write_number(low)
    if low is None and high is None:
        return ""
    frame = "both" if low is not None and high is not None else "low" if low is not None else "high"
    return str(table("bounds", frame)).format(low=write_number(low or 0), high=write_number(high or 0))


def count_phrase(quantity: Quantity, claim: Claim, *, noun: str | None = None) -> Phrase | None:
    """Who was counted: "nine civilians, three of them women" as far as one count tells.

    None where nothing is counted.
    """
    nouns = table("counted").get(quantity.of)
    number = write_count(quantity)
    if not nouns or not number:
        return None
    many = noun or str(nouns.get(quantity.who, nouns["all"]))
    single = quantity.low == quantity.high == 1
    if single or re.search(r"(?:^|\b(?:least|most) )(?:one|1)$", number):
        many = str(table("one_of").get(many, many))
    joined = (
        f"{number} of {many}"
        if re.fullmatch(r"(?:dozens|scores|hundreds|thousands|tens of thousands|hundreds of thousands)", number)
        else f"{number} {many}"
    )
    return Phrase(text=joined + tell_included(quantity, claim), plural=not single, claims=(claim.id,))


def tell_included(quantity: Quantity, claim: Claim) -> str:
    """Who is counted among them: ", among them two children,"."""
    within = [
        one for one in claim.quantities if one.of == quantity.of and one.role == "included" and one is not quantity
    ]
    told = []
    for one in within:
        number, nouns = write_count(one), table("counted", one.of)
        many = str(nouns.get(one.who, nouns["all"]))
        told.append(f"{number} {table('one_of').get(many, many) if one.low == one.high == 1 else many}")
    if not told or quantity.role == "included":
        return ""
    joined = f" {table('join', 'list')} ".join(told)
    return f", {table('join', 'among')} {joined},"


def keep_numbers(rows: Sequence[tuple[Quantity, Claim]]) -> list[tuple[Quantity, Claim]]:
    """The counts told by a number, where there are any: who names one of the dead does not say that there was one."""
    return [row for row in rows if _NUMBER.search(row[0].text)] or list(rows)


def find_counts(claims: Sequence[Claim], of: str, scope: str = "event") -> list[tuple[Quantity, Claim]]:
    """The counts of one kind that claims give, the widest group of people first in each claim."""
    found = []
    for claim in claims:
        rows = [
            q
            for q in claim.quantities
            if q.of == of and q.scope == scope and (q.low, q.high) != (None, None) and q.high != 0
        ]
        rows.sort(key=lambda q: (q.role == "included", q.who != "all", -(q.high or q.low or 0)))
        if rows:
            found.append((rows[0], claim))
    return found
