"""Counts in words: "at least seven civilians", "between four and eight people", as their claims have them."""

import re
from collections.abc import Sequence
from dataclasses import replace

from orontes.base import add_bounds, shared_words
from orontes.claims import Claim, Quantity
from orontes.exports.account.nouns import make_single
from orontes.exports.account.phrases import Phrase
from orontes.exports.account.words import table

SMALL = ("no", *shared_words("numbers")[:12])
_WORDS = ("no", *shared_words("numbers"))
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
    return SMALL[number] if 0 <= number < len(SMALL) else f"{number:,}"


def spell_small(text: str) -> str:
    """The text with a number below a hundred at its head in words: "Thirty-four civilians", not "34 civilians"."""
    return re.sub(r"^\d{1,2}(?= [a-z])", lambda found: spell_number(int(found[0])), text)


def spell_number(number: int) -> str:
    """A number below a hundred in words: "thirty-four"."""
    if number < len(_WORDS):
        return _WORDS[number]
    tens, ones = divmod(number, 10)
    return shared_words("tens")[tens - 2] + (f"-{_WORDS[ones]}" if ones else "")


def write_pair(low: int, high: int) -> dict[str, str]:
    """Two numbers of one range, both in words or both in figures."""
    figures = max(low, high) >= len(SMALL)
    return {name: f"{number:,}" if figures else write_number(number) for name, number in (("low", low), ("high", high))}


def range_form(forms: Sequence[str], low: int, high: int) -> str:
    """Of two forms the one for a span, or for two numbers side by side: "seven or eight"."""
    between, beside = forms
    return beside if high == low + 1 else between


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
    both = write_pair(low, high) if low is not None and high is not None else {}
    words = both or {"low": write_number(low or 0), "high": write_number(high or 0)}
    return str(table("bounds", frame)).format(**words)


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
    if single and (who := _name_included(quantity, claim)):
        return Phrase(text=who, claims=(claim.id,))
    if single or re.search(r"(?:^|\b(?:least|most) )(?:one|1)$", number):
        many = make_single(many)
    return Phrase(text=join_count(number, many) + tell_included(quantity, claim), plural=not single, claims=(claim.id,))


def join_count(number: str, many: str) -> str:
    """A number with what it counts: "seven strikes", "hundreds of strikes"."""
    vague = re.fullmatch(r"(?:tens|dozens|scores|hundreds|thousands|tens of thousands|hundreds of thousands)", number)
    return f"{number} of {many}" if vague else f"{number} {many}"


def _name_included(quantity: Quantity, claim: Claim) -> str:
    """The one counted where the claim tells whom: "one child" for "one person, among them a child"."""
    of_it = [one for one in claim.quantities if (one.of, one.role, one.high) == (quantity.of, "included", 1)]
    nouns = table("counted", quantity.of)
    return f"{write_number(1)} {make_single(str(nouns[of_it[0].who]))}" if of_it and of_it[0].who in nouns else ""


def list_parts(quantity: Quantity, claim: Claim) -> list[Quantity]:
    """The counts of a list of which this one is the sum: "a mother and her two children"; empty where it is no list."""
    if quantity.role != "listed":
        return []
    alike = [
        one for one in claim.quantities if (one.of, one.role, one.scope) == (quantity.of, "listed", quantity.scope)
    ]
    return sorted(alike, key=lambda one: one.start) if len(alike) > 1 else []


def add_sums(claim: Claim) -> list[Quantity]:
    """All counts of a claim, those of a list as their sum too."""
    kept: dict[tuple[str, str], Quantity] = {}
    for one in claim.quantities:
        if len(list_parts(one, claim)) > 1:
            kept.setdefault((one.of, one.scope), _add_up(one, claim))
    return [*claim.quantities, *kept.values()]


def _add_up(quantity: Quantity, claim: Claim) -> Quantity:
    """The sum of the list to which a count belongs, or the count where it belongs to none."""
    parts = list_parts(quantity, claim)
    if not parts:
        return quantity
    sums, whose = add_bounds((one.low, one.high) for one in parts), {one.who for one in parts}
    return replace(quantity, low=sums.low, high=sums.high, who=quantity.who if len(whose) == 1 else "all")


def number_key(quantity: Quantity) -> tuple[int | None, int | None, str]:
    """What two counts share that are one number: three soldiers are not three children."""
    return quantity.low, quantity.high, "" if quantity.who in {"all", "civilians"} else quantity.who


def are_one(rows: Sequence[tuple[Quantity, Claim]]) -> bool:
    """Whether counts give one number: 21 and "at least 21" are no two, though three soldiers are not three children."""
    keys = {number_key(quantity) for quantity, _ in rows}
    lows, whose = {low for low, _, _ in keys}, {who for _, _, who in keys}
    return len(keys) == 1 or (len(lows) == len(whose) == 1 and {high for _, high, _ in keys} <= {None, *lows})


def tell_included(quantity: Quantity, claim: Claim) -> str:
    """Who is counted among them: ", among them two children,"."""
    within = [
        one for one in claim.quantities if one.of == quantity.of and one.role == "included" and one is not quantity
    ]
    told = []
    for one in within:
        number, nouns = write_count(one), table("counted", one.of)
        many = str(nouns.get(one.who, nouns["all"]))
        told.append(f"{number} {make_single(many) if one.low == one.high == 1 else many}")
    if not told or quantity.role == "included" or len(list_parts(quantity, claim)) > 1:
        return ""
    joined = f" {table('join', 'list')} ".join(told)
    return f", {table('join', 'among')} {joined},"


def tells_number(quantity: Quantity) -> bool:
    """Whether the words of a count are a number: "seven", and not "her brother"."""
    return bool(_NUMBER.search(quantity.text))


def keep_numbers(rows: Sequence[tuple[Quantity, Claim]]) -> list[tuple[Quantity, Claim]]:
    """The counts told by a number, where there are any: who names one of the dead does not say that there was one."""
    return [row for row in rows if tells_number(row[0])] or list(rows)


def keep_largest(rows: Sequence[tuple[Quantity, Claim]]) -> list[tuple[Quantity, Claim]]:
    """Of what one voice counts in one report the largest, of which its other counts are parts; soldiers stand apart."""
    kept: dict[tuple[str, str, bool], tuple[Quantity, Claim]] = {}
    for quantity, claim in rows:
        voice = claim.attribution[0] if claim.attribution else None
        said = (voice.actor or voice.name or voice.text) if voice is not None else ""
        key = (claim.report, said, quantity.who == "fighters")
        if key not in kept or _size_of(quantity) > _size_of(kept[key][0]):
            kept[key] = (quantity, claim)
    return list(kept.values())


def _size_of(quantity: Quantity) -> tuple[int, bool]:
    return quantity.low or quantity.high or 0, quantity.who != "all"


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
            found.append((_add_up(rows[0], claim), claim))
    return found
