"""What the one who tells a fact is to it: an outlet, a party to the war, one who concedes or denies."""

import re

from orontes.claims import Claim
from orontes.exports.account.facts import Fact
from orontes.exports.account.words import table

MEDIA = frozenset({"media", "monitor"})
_WITHOUT_SIDE = MEDIA | {"international"}
"""Who concedes nothing, having no part in the war."""
_WORD = re.compile(r"[’']s?$|[^\w’'-]")
_OWN = re.compile(r"(?:we|our|i|us)\b", re.I)
_ALL = re.compile(r"\b(?:both|all) (?:of the )?(?:sides|parties)\b|\bboth\b", re.I)


def concedes(fact: Fact, kind: str) -> bool:
    """Whether a party tells what speaks against itself; `kind` is that of who tells. Whose "we" is unknown is none."""
    if fact.event.status != "conceded" or kind in _WITHOUT_SIDE:
        return False
    voices = fact.lead.attribution[:1]
    return not any(
        _ALL.search(one.text) or (one.actor is None and (_OWN.match(one.text) or _is_crowd(one.text))) for one in voices
    )


def _is_crowd(voice: str) -> bool:
    """Whether people of no side speak ("three residents"), who have nothing to concede."""
    return voice.rsplit(maxsplit=1)[-1].lower() in {*table("people_nouns"), *table("bystanders")} - set(table("forces"))


def is_denied(claim: Claim) -> bool:
    """Whether the voice denies it, and does not only say that it never happened; where nobody noted which, it does."""
    if claim.reasons is None or claim.reasons.rule == "denial":
        return True
    return any(cue.does == "denies" for cue in claim.reasons.voices)


def reports_itself(fact: Fact, kind: str) -> bool:
    """Whether an outlet or a monitor tells it, of which one says that it reported; "media reports" report nothing."""
    voices = fact.lead.attribution[:1]
    return kind in MEDIA and not any(one.text.lower().endswith(("report", "reports")) for one in voices)


def is_loaded(fact: Fact) -> bool:
    """Whether doer or victim are called by a word of one side ("the enemy"), so that an outlet must answer for it."""
    loaded = frozenset(table("loaded"))
    told = [party.name for party in (fact.agent, fact.patient) if party is not None]
    return any(_WORD.sub("", word.lower()) in loaded for text in told for word in text.split())


def is_partys(fact: Fact) -> bool:
    """Whether the one who says it is a party to the war."""
    return any(origin.relation == "party" and fact.lead.id in origin.claims for origin in fact.event.origins)
