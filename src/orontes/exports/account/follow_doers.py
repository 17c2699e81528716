"""Who is named as the doer of an attack that outlets lay to nobody known: whom voices blame, and who owns up to it."""

from collections.abc import Sequence

from orontes.base import ATTACKS
from orontes.claims import Claim
from orontes.entities import names_by_name
from orontes.exports.account.account import Sentence
from orontes.exports.account.facts import Fact, backing_of
from orontes.exports.account.finding import refocus
from orontes.exports.account.phrases import unite
from orontes.exports.account.sentences import Teller
from orontes.exports.account.voicing import unique_voices
from orontes.exports.account.words import options, table

_MOST = 3
_OUTLETS = frozenset({"plain", "doubted"})


def tell_doers(teller: Teller, fact: Fact, claims: Sequence[Claim]) -> list[Sentence]:
    """A sentence for each doer whom voices name: "The army blamed the Southern Column."."""
    known = teller.names.actors.get(fact.agent.actor or "") if fact.agent is not None else None
    if fact.stance not in _OUTLETS or fact.event.kind not in ATTACKS or (known and names_by_name(known.name)):
        return []
    blamed: dict[str, list[Claim]] = {}
    owning: dict[str, Claim] = {}
    for claim in claims:
        doer = _named_doer(teller, claim)
        if doer is not None and doer in {voice.actor for voice in claim.attribution}:
            owning.setdefault(doer, claim)
        elif doer is not None:
            blamed.setdefault(doer, []).append(claim)
    told = [_blame(teller, fact, doer, held) for doer, held in list(blamed.items())[:_MOST]]
    owned = (_own_up(teller, fact, claim) for claim in list(owning.values())[:_MOST])
    return [*told, *(sentence for sentence in owned if sentence is not None)]


def _named_doer(teller: Teller, claim: Claim) -> str | None:
    """The doer whom a voice names by name as having done it."""
    doer = teller.names.actors.get(claim.agent.actor or "") if claim.agent is not None else None
    told = claim.polarity == "asserted" and claim.modality == "actual" and claim.attribution
    return doer.id if doer is not None and told and names_by_name(doer.name) else None


def _blame(teller: Teller, fact: Fact, doer: str, claims: Sequence[Claim]) -> Sentence:
    voices = unique_voices(teller, claims)
    who = teller.names.actor(teller.names.actors[doer], (claims[0].id,))
    form = str(table("follow", "blamed"))
    cited = unite([voices.claims, who.claims, backing_of(fact)])
    return teller.finish([(form.format(voice=voices.text, agent=who.text), cited)], (fact.event.id,), fact, form)


def _own_up(teller: Teller, fact: Fact, claim: Claim) -> Sentence | None:
    """What one who says that he did it says of it: no more than that ("the attack"), or whom or what he struck."""
    if claim.patient is not None or claim.place is not None:
        own = refocus(fact, [claim], "said", teller.names.actors)
        return teller.tell((own,)) if teller.can_tell(own) else None
    voice = teller.names.speaker(claim)
    form = options("follow", "owned")[int(voice.plural)]
    cited = unite([voice.claims, (claim.id,), backing_of(fact)])
    return teller.finish([(form.format(voice=voice.text), cited)], (fact.event.id,), fact, form)
