"""How many of whom: a count with the people whom its report counts, families being families and soldiers soldiers."""

import re

from orontes.claims import Claim, Quantity
from orontes.exports.account.counts import count_phrase, tell_included, write_number
from orontes.exports.account.names import Names
from orontes.exports.account.phrases import Phrase, neutralise, quote_loaded
from orontes.exports.account.words import table

_DIGITS = re.compile(r"^\d{1,2}(?=\s)")
_LONGEST = 8
_HARMED = re.compile(
    r"\b(?:killed|wounded|injured|dead|deaths|victims?|casualties|injuries|fatalities|martyrs)\b", re.I
)
_NEXT = re.compile(r"(?:\s+of)?\s+([a-z-]+)(?:\s+([a-z]+))?\b")
_VAGUE = frozenset({"members", "persons", "individuals"})
_DROPPED = frozenset(
    {"other", "others", "more", "further", "additional"}
    | {"injured", "wounded", "killed", "dead", "deceased", "slain", "martyred", "murdered"}
)
"""Words between a number and whom it counts that tell nothing of them."""


def count_people(names: Names, quantity: Quantity, claim: Claim) -> Phrase | None:
    """The words of the claim that hold the count, else the count with the noun behind it; None where none is.

    One man in office is named with it ("Colonel Ilo Veshti"); others are counted.
    """
    for mention in (claim.patient, claim.agent):
        held = mention is not None and mention.start <= quantity.start and quantity.end <= mention.end
        if mention is not None and _HARMED.search(mention.text):
            continue
        if mention is not None and held and names.can_name(mention) and len(mention.text.split()) <= _LONGEST:
            phrase = names.words(mention, claim)
            if names.is_titled(mention, claim) and quantity.low == quantity.high == 1:
                return phrase
            if re.search(
                r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty|dozens|hundreds|thousands)\b",
                phrase.text,
            ):
                text = _DIGITS.sub(lambda found: write_number(int(found[0])), phrase.text)
                return Phrase(text=text + tell_included(quantity, claim), plural=phrase.plural, claims=phrase.claims)
    return count_phrase(quantity, claim, noun=_find_noun(names, quantity, claim))


def _find_noun(names: Names, quantity: Quantity, claim: Claim) -> str | None:
    """The people named right behind the number."""
    report = names.reports.get(claim.report)
    found = _NEXT.match(report.text, quantity.end) if report is not None else None
    nouns = frozenset(table("people_nouns"))
    if found is None:
        return None
    first, second = found[1], found[2]
    if second in nouns and first not in _VAGUE:
        said = first not in _DROPPED and first != table("harm_verbs").get(quantity.of)
        return quote_loaded(neutralise(f"{first} {second}" if said else second))
    return quote_loaded(first) if first in nouns and first not in _VAGUE else None
