"""What follows an event's sentence: who denied it, which numbers differ, how a party put it in its own words."""

import re
from collections.abc import Sequence

from orontes.claims import Claim
from orontes.exports.account.account import Sentence
from orontes.exports.account.dates import front_time, tells_own_time
from orontes.exports.account.facts import Fact, backing_of
from orontes.exports.account.finding import refocus
from orontes.exports.account.follow_doers import tell_doers
from orontes.exports.account.follow_numbers import tell_all_numbers
from orontes.exports.account.phrases import clean, unite
from orontes.exports.account.sentences import Pieces, Teller, Time
from orontes.exports.account.words import options, order_by_hash, table

_QUOTED = re.compile(r"[“\"]([^“”\"]{6,140})[”\"]?")
_ARTICLE = re.compile(r"(?:an?|the) ", re.I)
_OURS = re.compile(r"(?:we|our)\b", re.I)
_HANGING = re.compile(r"(?:in|at|on|of|by|from|with|after|before|during|for|to)\b", re.I)
_FEWEST, _MOST = 2, 18


def follow_up(teller: Teller, fact: Fact, claims: Sequence[Claim], *, quote: bool) -> list[Sentence]:
    """The sentences that belong behind the event's own."""
    found = [tell_denial(teller, fact), *tell_doers(teller, fact, claims), *tell_all_numbers(teller, fact, claims)]
    if quote and not fact.denials:
        found.append(tell_quote(teller, fact))
    return [sentence for sentence in found if sentence is not None]


def tell_denial(teller: Teller, fact: Fact) -> Sentence | None:
    """Who denied the event, in the terms of the denial.

    "The Defence Ministry denied that rebels had entered the city.".
    """
    claim = next((claim for claim in fact.denials if claim.attribution), None)
    if claim is None or fact.stance in {"denied", "never"}:
        return None
    denied = refocus(fact, [claim], "denied", teller.names.actors)
    if not _points_back(claim) and teller.can_tell(denied):
        return teller.tell((denied,), _other_time(denied, fact))
    voice = teller.names.speaker(claim)
    form = str(table("follow", "denied"))
    return teller.finish(
        [(form.format(voice=voice.text), unite([voice.claims, (claim.id,), backing_of(fact)]))],
        (fact.event.id,),
        denied,
        form,
    )


def _points_back(claim: Claim) -> bool:
    """Whether a denial says no more than that it denies what was told before it: "the front denied this"."""
    return claim.reasons is not None and claim.reasons.rule == "denial"


def _other_time(denied: Fact, fact: Fact) -> Time | None:
    """The day of what is denied or, where its word stands before the clause, of the denying, if not the event's."""
    own = denied.lead.when.days
    if not own.known or own.earliest != own.latest or own.meets(fact.days) or not tells_own_time(denied.lead):
        return None
    words = front_time(own, year=False)
    when = denied.lead.when.start
    spoken = when is not None and when < denied.lead.start
    return Time(frame=words.pop("frame"), words=tuple(words.items()), claims=(denied.lead.id,), spoken=spoken)


def tell_quote(teller: Teller, fact: Fact) -> Sentence | None:
    """How one who speaks of the event put it, word for word."""
    for claim in (*fact.voiced, *(claim for claim in fact.claims if fact.stance == "said")):
        words, whole = find_quote(teller, claim)
        noun = _is_noun(claim)
        if words and (_names_deed(words) if noun else whole or _says_clause(claim, words)):
            return _quote(teller, fact, claim, words, whole=not noun)
    return None


def _is_noun(claim: Claim) -> bool:
    """Whether a claim's trigger is a noun, and no verb bears it: "the attack", not "launched an attack"."""
    why = claim.reasons
    return why is not None and why.rule == "noun" and not any(one.startswith("light:") for one in why.met)


def _names_deed(words: str) -> bool:
    """Whether quoted words name a deed by themselves: "the massacre of Kelat", not "in the massacre"."""
    return len(words.split()) > _FEWEST and not _HANGING.match(words)


def _says_clause(claim: Claim, words: str) -> bool:
    """Whether quoted words are a clause of their own: their verb with who or what stands before it."""
    start = claim.start + claim.text.find(words)
    slots = (claim.agent, claim.patient, claim.place)
    return any(slot is not None and start <= slot.start < claim.trigger_start for slot in slots)


def tell_own_words(teller: Teller, fact: Fact) -> Sentence | None:
    """What one man said of a "we" that nobody names, in his words; None where they are not quoted as a whole."""
    agent = fact.lead.agent
    if fact.stance != "said" or agent is None or not _OURS.match(agent.text):
        return None
    words, whole = find_quote(teller, fact.lead)
    return _quote(teller, fact, fact.lead, words, whole=True) if whole and words else None


def _quote(teller: Teller, fact: Fact, claim: Claim, words: str, *, whole: bool) -> Sentence:
    voice = teller.names.speaker(claim)
    (form, *_) = order_by_hash(options("follow", "spoke" if whole else "quoted"), claim.id)
    text = form.partition("|")[0].format(voice=voice.text, quote=f"“{words}”")
    pieces: Pieces = [(text, unite([voice.claims, (claim.id,), backing_of(fact)]))]
    return teller.finish(pieces, (fact.event.id,), fact, form)


def find_quote(teller: Teller, claim: Claim) -> tuple[str, bool]:
    """The quoted words around a claim's trigger, and whether the whole clause is quoted."""
    report = teller.names.reports.get(claim.report)
    if report is None or not claim.attribution:
        return "", False
    before = report.text[max(0, claim.start - 2) : claim.start]
    if before.rstrip()[-1:] in {"“", '"'} and '"' not in claim.text and "“" not in claim.text:
        return _fit(claim.text), True
    for found in _QUOTED.finditer(claim.text):
        if claim.start + found.start(1) <= claim.trigger_start < claim.start + found.end(1):
            return _fit(found[1]), False
    return "", False


def _fit(words: str) -> str:
    """Quoted words of a fitting length; empty where they are too few or too many."""
    words = clean(words)
    return words if _FEWEST <= len(words.split()) <= _MOST else ""
