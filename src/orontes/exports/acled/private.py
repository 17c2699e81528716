"""Persons of no office who are told by their age or trade: who of them fled a town is no actor of these tables."""

import re

from orontes.claims import Claim
from orontes.events import Party
from orontes.exports.acled.sentences import find_sentence
from orontes.exports.acled.sorts import sort_words, words_in
from orontes.exports.known import Known
from orontes.exports.withholding.words import people_words

_AGED = re.compile(r"(?:^|,|\()\s*(?:aged\s+)?\d{1,3}(?:\s+years?\b.*|\s*)(?:$|[,)])|\b\d{1,3}[- ]years?[- ]old\b")
_APPOSED = re.compile(r"\s*[,(–—]\s*(?!who\b|which\b)(?:(?:aged\s+)?\d{1,3}\s*,\s*)?[^,.;()–—]*")
_BEFORE = 4
_BODIES = frozenset({"state", "armed", "armed_or_state", "foreign"})


def is_private(party: Party, known: Known) -> bool:
    """Whether the words beside a person's name always tell an age or a trade, and neither office nor arms."""
    actor = known.actors.get(party.actor or "")
    if not party.name[:1].isupper() or (actor is not None and actor.kind not in {"person", "unknown"}):
        return False
    told = [claim for name in party.claims if (claim := known.claims.get(name)) and claim.agent]
    return bool(told) and all(_tells_private(claim, known) for claim in told)


def _tells_private(claim: Claim, known: Known) -> bool:
    """Whether what stands around a claim's agent is an age or a trade."""
    report, agent = known.reports[claim.report], claim.agent
    if agent is None:
        return False
    sentence = find_sentence(claim, report)
    before = words_in(report.text[sentence.start : agent.start])[-_BEFORE:]
    behind = report.text[agent.end : sentence.end]
    apposed = _APPOSED.match(behind)
    words = {*before, *words_in(agent.text), *(words_in(apposed[0]) if apposed else ())}
    if words & people_words().offices or any(sort_words(word) in _BODIES for word in words if word.islower()):
        return False
    aged = any(_AGED.search(part) for part in (agent.text, apposed[0] if apposed else "", " ".join(before)))
    return aged or bool(words & people_words().private)
