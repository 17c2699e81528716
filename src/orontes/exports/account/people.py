"""How many of whom: a count with the people whom its report counts, families being families and soldiers soldiers."""

import re
from dataclasses import replace

from orontes.claims import Claim, Quantity, word_sets
from orontes.exports.account.counts import count_phrase, list_parts, tell_included, write_number
from orontes.exports.account.names import Names
from orontes.exports.account.nouns import article, drop_fillers
from orontes.exports.account.phrases import Phrase, join_phrases, neutralise, quote_loaded
from orontes.exports.account.victims import find_pointed
from orontes.exports.account.words import table

_DEFINITE = re.compile(
    r"^the (?=(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty|dozens|hundreds) )", re.I
)
"""The article by which a report looks back to those counted: "the three children"."""
_DIGITS = re.compile(r"^\d{1,2}(?=\s)")
_COUNTS = re.compile(
    r"[\d,]*\d[\d,]*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty|dozens|hundreds|thousands)\b"
)
_LONGEST = 8
_HARMED = re.compile(
    r"\b(?:killed|wounded|injured|dead|deaths|victims?|casualties|injuries|fatalities|martyrs)\b", re.I
)
_NEXT = re.compile(r"(?:\s+of)?\s+([a-z-]+)(?:\s+([a-z]+))?\b")
_VAGUE = frozenset({"members", "persons", "individuals"})
_DROPPED = frozenset(
    {"other", "others", "more", "further", "additional", "mostly", "mainly", "another"}
    | {"injured", "wounded", "killed", "dead", "deceased", "slain", "martyred", "murdered"}
)
"""Words between a number and whom it counts that tell nothing of them."""
_OWNERS = frozenset({"our", "its", "their", "his", "her", "my", "the", "these", "those"})


def count_people(names: Names, quantity: Quantity, claim: Claim) -> Phrase | None:
    """The words of the claim that hold the count, else the count with the noun behind it; None where none is.

    One man in office is named with it ("Colonel Ilo Veshti"); others are counted.
    """
    parts = list_parts(quantity, claim)
    if len(parts) > 1:
        told = [phrase for part in parts if (phrase := _count_part(names, part, claim))]
        return replace(join_phrases(told), plural=True) if len(told) == len(parts) else None
    for mention in (claim.patient, claim.agent):
        held = mention is not None and mention.start <= quantity.start and quantity.end <= mention.end
        if mention is not None and _HARMED.search(mention.text):
            continue
        if mention is not None and held and names.can_name(mention) and len(mention.text.split()) <= _LONGEST:
            phrase = _without_fillers(names.words(mention, claim))
            if names.is_titled(mention, claim) and quantity.low == quantity.high == 1:
                return phrase
            if _COUNTS.search(phrase.text) and not _COUNTS.fullmatch(phrase.text.rsplit(" ", 1)[-1]):
                text = _DIGITS.sub(lambda found: write_number(int(found[0])), _DEFINITE.sub("", phrase.text))
                return Phrase(text=text + tell_included(quantity, claim), plural=phrase.plural, claims=phrase.claims)
    return count_phrase(quantity, claim, noun=_find_noun(names, quantity, claim))


def _count_part(names: Names, part: Quantity, claim: Claim) -> Phrase | None:
    """One of a list, by its own word where that names one person: "a mother"."""
    if part.low == part.high == 1 and part.text.lower() in word_sets("nouns")["people"]:
        return Phrase(text=f"{article(part.text)} {part.text.lower()}", claims=(claim.id,))
    return count_phrase(replace(part, role="alone"), claim, noun=_find_noun(names, part, claim))


def _without_fillers(phrase: Phrase) -> Phrase:
    return replace(phrase, text=drop_fillers(phrase.text))


def _find_noun(names: Names, quantity: Quantity, claim: Claim) -> str | None:
    """The people named right behind the number, or those to whom it points: "40 of them"."""
    pointed = find_pointed(quantity, claim)
    if pointed:
        return quote_loaded(neutralise(pointed))
    report = names.reports.get(claim.report)
    found = _NEXT.match(report.text, quantity.end) if report is not None else None
    nouns = frozenset(table("people_nouns"))
    if found is None:
        return None
    first, second = found[1], found[2]
    if second in nouns and first in _OWNERS:
        return quote_loaded(neutralise(second))
    if second in nouns and first not in _VAGUE:
        said = first not in _DROPPED and first != table("harm_verbs").get(quantity.of)
        return quote_loaded(neutralise(f"{first} {second}" if said else second))
    return quote_loaded(first) if first in nouns and first not in _VAGUE else None
