"""Whose word a number or a position is: the voices of claims, each once, as words and as keys."""

import re
from collections.abc import Sequence

from orontes.claims import Claim
from orontes.exports.account.names import Names
from orontes.exports.account.names_words import means_outlet
from orontes.exports.account.phrases import Phrase, clean, join_phrases, unite
from orontes.exports.account.sentences import Teller
from orontes.exports.account.words import table
from orontes.knowledge import name_key

_ARTICLE = re.compile(r"(?:an?|the) ", re.I)


def attribute(teller: Teller, value: Phrase, claims: Sequence[Claim]) -> Phrase:
    """A value with all who hold it."""
    voices = unique_voices(teller, claims)
    text = str(table("position")).format(value=value.text, voices=voices.text)
    return Phrase(text=text, claims=unite([value.claims, voices.claims]))


def unique_voices(teller: Teller, claims: Sequence[Claim]) -> Phrase:
    """Whose word the claims are, each once, with all their claims cited."""
    found: dict[object, Phrase] = {}
    for claim in claims:
        key = voice_key(claim, teller.names)
        if key not in found:
            found[key] = teller.names.speaker(claim)
    voices = join_phrases(list(found.values()))
    return Phrase(text=voices.text, plural=voices.plural, claims=unite([voices.claims, [claim.id for claim in claims]]))


def voice_key(claim: Claim, names: Names) -> str:
    """Whose word a claim is: its voice by actor or by its words, else its outlet."""
    report = names.reports.get(claim.report)
    if not claim.attribution or (report is not None and means_outlet(claim.attribution[0].text, report.outlet)):
        outlet = clean(report.outlet) if report is not None and report.outlet else ""
        known = names.outlets.get(outlet)
        return known.id if known is not None else outlet or claim.report
    voice = claim.attribution[0]
    return voice.actor or name_key(_ARTICLE.sub("", voice.name or voice.text))
