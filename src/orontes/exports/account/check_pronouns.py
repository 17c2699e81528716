"""Whom "they" and "it" at the head of a sentence mean: the doer with whom the sentence before begins."""

import re
from collections.abc import Sequence

from orontes.claims import Claim
from orontes.exports.account.check_forms import drop_times
from orontes.exports.account.check_words import ClaimWords
from orontes.exports.account.words import table

_PRONOUN = re.compile(r"(?:they|it) ", re.I)
_BEFORE = rf"(?:the )?(?:[\w-]+-{table('aligned')} )?"
"""What may stand before a name at the head of a sentence."""


def name_doer(text: str, claims: Sequence[Claim], before: tuple[str, Sequence[Claim]] | None, words: ClaimWords) -> str:
    """A sentence with the doer's name for the pronoun at its head, where he is the doer of claims of both sentences.

    Unchanged where the sentence before does not begin with him, so that the check finds the pronoun without a doer.
    """
    told = drop_times(text)
    found = _PRONOUN.match(told)
    if found is None or before is None:
        return text
    prior = drop_times(before[0])
    known = {claim.agent.actor for claim in before[1] if claim.agent is not None and claim.agent.actor is not None}
    for claim in claims:
        if claim.agent is None or claim.agent.actor not in known:
            continue
        for name in words.names_of(claim):
            if re.match(rf"{_BEFORE}{re.escape(name)}\b", prior, re.IGNORECASE):
                return f"{name} {told[found.end() :]}."
    return text
