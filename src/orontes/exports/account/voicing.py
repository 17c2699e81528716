"""Whose word a number or a position is: the voices of claims, each once, as words."""

from collections.abc import Sequence

from orontes.claims import Claim
from orontes.exports.account.phrases import Phrase, join_phrases, unite
from orontes.exports.account.sentences import Teller
from orontes.exports.account.tolls import voice_key
from orontes.exports.account.words import table


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
