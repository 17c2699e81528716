"""What follows an event's sentence: who denied it, which numbers differ, how a party put it in its own words."""

import re
from collections.abc import Sequence
from datetime import date

from orontes.claims import Claim, Quantity
from orontes.exports.account.account import Sentence
from orontes.exports.account.counts import COUNTED, find_counts, keep_numbers, write_number
from orontes.exports.account.dates import front_time, tells_own_time
from orontes.exports.account.facts import Fact, backing_of
from orontes.exports.account.finding import refocus
from orontes.exports.account.names import Names
from orontes.exports.account.names_words import means_outlet
from orontes.exports.account.people import count_people
from orontes.exports.account.phrases import Phrase, clean, join_phrases, join_positions, unite
from orontes.exports.account.sentences import Pieces, Teller, Time
from orontes.exports.account.slots import Slots
from orontes.exports.account.words import options, order_by_hash, table
from orontes.knowledge import name_key

_QUOTED = re.compile(r"[“\"]([^“”\"]{6,140})[”\"]?")
_ARTICLE = re.compile(r"(?:an?|the) ", re.I)
_OURS = re.compile(r"(?:we|our)\b", re.I)
_FEWEST, _MOST = 2, 18


def follow_up(teller: Teller, fact: Fact, claims: Sequence[Claim], *, quote: bool) -> list[Sentence]:
    """The sentences that belong behind the event's own."""
    found = [tell_denial(teller, fact)]
    found += [tell_numbers(teller, fact, claims, of) for of in COUNTED]
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
    if teller.can_tell(denied):
        return teller.tell((denied,), _other_time(denied, fact))
    voice = teller.names.speaker(claim)
    form = str(table("follow", "denied"))
    return teller.finish(
        [(form.format(voice=voice.text), unite([voice.claims, (claim.id,), backing_of(fact)]))],
        (fact.event.id,),
        denied,
        form,
    )


def _other_time(denied: Fact, fact: Fact) -> Time | None:
    """The day of what is denied or, where its word stands before the clause, of the denying, if not the event's."""
    own = denied.lead.when.days
    if not own.known or own.earliest != own.latest or own.meets(fact.days) or not tells_own_time(denied.lead):
        return None
    words = front_time(own, year=False)
    when = denied.lead.when.start
    spoken = when is not None and when < denied.lead.start
    return Time(frame=words.pop("frame"), words=tuple(words.items()), claims=(denied.lead.id,), spoken=spoken)


def tell_numbers(teller: Teller, fact: Fact, claims: Sequence[Claim], of: str) -> Sentence | None:
    """The numbers that claims give for one event, where they are not one: who says which.

    That they differ is said only where a dispute says so: 29 soldiers and dozens of attackers are no difference.
    """
    told = [claim for claim in claims if claim.polarity == "asserted" and claim.modality == "actual"]
    rows = keep_numbers(find_counts(told, of))
    shown = Slots((fact,), teller.names).counted(of)
    values = {(quantity.low, quantity.high) for quantity, _ in rows}
    if not values or (shown is not None and len(values) == 1):
        return None
    if len(values) == 1:
        return _tell_count(teller, fact, rows[0], of)
    first, rows = rows, _keep_latest(teller, rows)
    rise = _tell_rise(teller, fact, first, rows, of)
    if rise is not None:
        return rise
    values = {(quantity.low, quantity.high) for quantity, _ in rows}
    positions = [position for value in sorted(values, key=str) if (position := place_number(teller, rows, value))]
    positions.sort(key=lambda one: one[0])
    joined = join_positions([phrase for _, phrase in positions])
    several = len(positions) > 1 and fact.event.id in teller.names.numbered
    differ = "numbers_differ" if several else "numbers_told"
    (form, *_) = order_by_hash(options(differ, of), fact.event.id)
    return teller.finish(
        [(form.format(positions=joined.text), unite([joined.claims, backing_of(fact)]))], (fact.event.id,), fact, form
    )


def _tell_rise(
    teller: Teller, fact: Fact, first: Sequence[tuple[Quantity, Claim]], last: Sequence[tuple[Quantity, Claim]], of: str
) -> Sentence | None:
    """A toll that one source raised as days went by: "the number of dead rose from 22 to 24, according to a doctor"."""
    dropped = [row for row in first if row not in last]
    values = {(quantity.low, quantity.high) for quantity, _ in last}
    if of not in table("rose") or len(values) != 1 or not dropped:
        return None
    before, after = dropped[0][0].low, last[0][0].low
    if before is None or after is None or before >= after:
        return None
    voices = unique_voices(teller, [claim for _, claim in last])
    form = str(table("rose", of))
    text = form.format(low=write_number(before), high=write_number(after), voices=voices.text)
    cited = unite([[dropped[0][1].id], voices.claims, backing_of(fact)])
    return teller.finish([(text, cited)], (fact.event.id,), fact, form)


def _keep_latest(teller: Teller, rows: Sequence[tuple[Quantity, Claim]]) -> list[tuple[Quantity, Claim]]:
    """The counts without those that the same source gave on an earlier day: a toll that rose is the latest one."""
    days: dict[str, date] = {}
    for _, claim in rows:
        day, key = _published(teller, claim), voice_key(claim, teller.names)
        if day is not None:
            days[key] = max(day, days.get(key, day))
    return [
        row
        for row in rows
        if (day := _published(teller, row[1])) is None or day == days[voice_key(row[1], teller.names)]
    ]


def _published(teller: Teller, claim: Claim) -> date | None:
    report = teller.names.reports.get(claim.report)
    return report.published if report is not None else None


def place_number(
    teller: Teller, rows: Sequence[tuple[Quantity, Claim]], value: tuple[int | None, int | None]
) -> tuple[int, Phrase] | None:
    """One number with all who give it: "eight people according to the Orontes Valley Monitor"."""
    held = [(quantity, claim) for quantity, claim in rows if (quantity.low, quantity.high) == value]
    number = count_people(teller.names, *held[0])
    if number is None:
        return None
    return value[0] or value[1] or 0, attribute(teller, number, [claim for _, claim in held])


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


def _tell_count(teller: Teller, fact: Fact, row: tuple[Quantity, Claim], of: str) -> Sentence | None:
    """A count that only a voice gives for an event that others tell: "According to a doctor.

    Seven people were killed.".
    """
    quantity, claim = row
    who = count_people(teller.names, quantity, claim)
    if who is None or not claim.attribution:
        return None
    voice = teller.names.speaker(claim)
    was = "were" if who.plural else "was"
    clause = f"{who.text} {was} {table('harm_verbs', of)}"
    form = str(options("said", "plain")[0]).partition("|")[0]
    return teller.finish(
        [(form.format(voice=voice.text, clause=clause), unite([voice.claims, (claim.id,), backing_of(fact)]))],
        (fact.event.id,),
        fact,
        form,
    )


def tell_quote(teller: Teller, fact: Fact) -> Sentence | None:
    """How one who speaks of the event put it, word for word."""
    for claim in (*fact.voiced, *(claim for claim in fact.claims if fact.stance == "said")):
        words, whole = find_quote(teller, claim)
        if words:
            return _quote(teller, fact, claim, words, whole=whole)
    return None


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
