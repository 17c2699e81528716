"""Human cost: the dead, wounded, displaced and detained, event by event, the gravest first, and running totals."""

import re
from collections.abc import Sequence

from orontes.base import HARM
from orontes.claims import Claim
from orontes.exports.account.account import Sentence
from orontes.exports.account.cost_rows import CostRow, Count, list_rows
from orontes.exports.account.counts import (
    are_one,
    find_counts,
    keep_largest,
    keep_numbers,
    range_form,
    write_count,
    write_pair,
)
from orontes.exports.account.dates import front_time
from orontes.exports.account.deed_nouns import name_deed
from orontes.exports.account.facts import Fact, backing_of
from orontes.exports.account.follow_numbers import list_positions
from orontes.exports.account.people import count_people
from orontes.exports.account.phrases import Phrase, join_positions, unite
from orontes.exports.account.slots import Slots
from orontes.exports.account.slots_places import BODIES
from orontes.exports.account.telling import Chronicler, Paragraph, fold_alike
from orontes.exports.account.tolls import find_range, keep_latest
from orontes.exports.account.voicing import unique_voices
from orontes.exports.account.words import options, order_by_hash, table

_ORDER = ("killed", "injured", "displaced", "detained", "missing", "abducted")
_STRIKES = frozenset(
    {
        "air_strike",
        "drone_strike",
        "shelling_artillery_missile",
        "explosion",
        "chemical_attack",
        "armed_attack",
        "clash",
    }
)
_BESIDE = frozenset(
    {"property_destruction", "riot", "protest_or_celebration", "statement_or_appeal", "agreement_or_talks"}
)
"""Deeds beside which people were harmed, and not by their doers: who burned tyres did not kill the demonstrators."""
_KILLING = "massacre_or_killing"
_VICTIMS = frozenset({"victims"})
"""Told by their number, and not by whose killing it was."""
_MOST = 40
_FEW = re.compile(r"(?:one|an?|two|several|at least (?:one|two|several))\b", re.I)
_SLOT = re.compile(r"\{(\w+)\}")


def tell_cost(chronicler: Chronicler, facts: Sequence[Fact], told: frozenset[str]) -> tuple[Paragraph, ...]:
    """A paragraph for the dead, one for the wounded and so on; `told` are events of which nothing is left to say."""
    paragraphs = []
    left = [fact for fact in facts if fact.event.id not in told]
    for of in _ORDER:
        rows = list_rows(left, of, chronicler.names)[:_MOST]
        telling = (_tell_row(chronicler, row, of, turn) for turn, row in enumerate(rows))
        sentences = [sentence for sentence in telling if sentence is not None]
        sentences += _tell_totals(chronicler, facts, of)
        if sentences:
            paragraphs.append(fold_alike(sentences))
    return tuple(paragraphs)


def _tell_row(chronicler: Chronicler, row: CostRow, of: str, turn: int) -> Sentence | None:
    """What one row tells: its number, the span of its numbers, or who gives which."""
    if not row.voiced:
        return _tell(chronicler, row.facts, row.claims, of, turn)
    return _tell_spread(chronicler, row.facts, of) or _tell_given(chronicler, row.facts[0], row.voiced, of)


def _tell(
    chronicler: Chronicler, facts: Sequence[Fact], claims: Sequence[Claim], of: str, turn: int
) -> Sentence | None:
    """How many one event harmed, where all claims give one number; where they differ, the day's section tells it.

    The words for a voice change with each `turn`.
    """
    fact = facts[0]
    rows = find_counts(fact.asserted, of)
    if len({(quantity.low, quantity.high) for quantity, _ in rows}) > 1 and not are_one(rows):
        latest = keep_largest(keep_latest(chronicler.names, keep_numbers(rows)))
        return _tell_spread(chronicler, facts, of) or _tell_given(chronicler, fact, latest, of)
    who = count_people(chronicler.names, *find_counts(claims, of)[0])
    clause = _write(chronicler, facts, of, who) if who is not None else None
    if who is None or clause is None or who.text.endswith(BODIES):
        return None
    text, needed = clause.text, unite([clause.claims, who.claims, [claim.id for claim in claims][:3]])
    text = _close(fact, text)
    if fact.stance == "said":
        voices = unique_voices(chronicler.teller, claims)
        forms = [
            form for form, _, tense in (str(one).partition("|") for one in options("said", "plain")) if tense == "past"
        ]
        text = forms[turn % len(forms)].format(voice=voices.text, clause=text)
        needed = unite([needed, voices.claims])
    cited = unite([needed, backing_of(fact)])
    return chronicler.teller.finish([(text, cited)], tuple(one.event.id for one in facts), None, "cost")


def _tell_spread(chronicler: Chronicler, facts: Sequence[Fact], of: str) -> Sentence | None:
    """Between which numbers the accounts of one event lie; the day's section tells who gives which."""
    fact = facts[0]
    found = find_range(fact, of, chronicler.names) if of in HARM and fact.event.kind in _STRIKES else None
    deed = name_deed(fact, chronicler.names, beside=facts[1:]) if found is not None else None
    if found is None or deed is None:
        return None
    low, high, claims = found
    form = range_form(options("cost", f"{of}_ranged"), low, high)
    text = form.format(**write_pair(low, high), deed=deed.text)
    text = _close(fact, text)
    cited = unite([deed.claims, claims, backing_of(fact)])
    return chronicler.teller.finish([(text, cited)], tuple(one.event.id for one in facts), None, "cost")


def _tell_given(chronicler: Chronicler, fact: Fact, rows: Sequence[Count], of: str) -> Sentence | None:
    """The numbers of a deed, each with who gives it."""
    told = of in HARM and fact.event.kind in {*_STRIKES, _KILLING}
    deed = name_deed(fact, chronicler.names, without=_VICTIMS) if told else None
    positions = list_positions(chronicler.teller, rows) if deed is not None else []
    if deed is None or not positions:
        return None
    joined = join_positions(positions)
    form = str(table("given", of))
    text = form.format(deed=_close(fact, deed.text), positions=joined.text)
    cited = unite([deed.claims, joined.claims, backing_of(fact)])
    return chronicler.teller.finish([(text, cited)], (fact.event.id,), None, "cost")


def _close(fact: Fact, text: str) -> str:
    """The words with the days of the fact behind them, where they are known to more than the day of publication."""
    time = front_time(fact.days, year=True) if not fact.vague and not fact.published_only else {}
    return str(table("time", "closings", time.pop("frame"))).format(clause=text, **time) if time else text


def _write(chronicler: Chronicler, facts: Sequence[Fact], of: str, who: Phrase) -> Phrase | None:
    """The clause: in what deed, by whom or where they were harmed, or whence they fled."""
    fact = facts[0]
    were = "were" if who.plural else "was"
    if of in HARM and fact.event.kind in _STRIKES:
        deed = name_deed(fact, chronicler.names, beside=facts[1:])
        if deed is not None:
            forms = order_by_hash(options("cost", of), fact.event.id)
            form = min(forms, key=lambda one: who.text[:1].isdigit() and one.startswith("{victims}"))
            return Phrase(
                text=form.format(victims=who.text, deed=deed.text, were=were, maybe=_maybe(fact)), claims=deed.claims
            )
    slots = Slots(facts, chronicler.names)
    done = "abducted" if fact.event.kind == "abduction" and of == "detained" else of
    by = () if of in HARM and fact.event.kind in _BESIDE else options("cost", "did" if who.text[:1].isdigit() else "by")
    moved = "moved" if fact.event.kind == "evacuation_or_transfer" else "fled"
    forms = options("cost", moved) if of == "displaced" else (*by, *options("cost", "plain"))
    for form in forms:
        needed = [name for name in _SLOT.findall(form) if name not in {"victims", "were", "done", "maybe"}]
        if all(slots.has(name) for name in needed):
            filled = {name: slots.fill(name, before=(who,)) for name in needed}
            words = {name: phrase.text for name, phrase in filled.items()}
            text = form.format(victims=who.text, were=were, done=table("harm_verbs", done), maybe=_maybe(fact), **words)
            bare = not needed and not (fact.days.known and not fact.vague and not fact.published_only)
            told = Phrase(text=text, claims=unite(phrase.claims for phrase in filled.values()))
            return None if bare and _FEW.match(who.text) else told  # "one person was killed" tells nothing
    return None


def _maybe(fact: Fact) -> str:
    """The word of doubt before the verb, for what is only told with a hedge."""
    return f"{table('doubt')} " if fact.stance == "doubted" else ""


def _tell_totals(chronicler: Chronicler, facts: Sequence[Fact], of: str) -> list[Sentence]:
    """Running totals, each with who gives it."""
    sentences = []
    for fact in facts:
        for quantity, claim in find_counts(fact.claims, of, "total"):
            number = count_people(chronicler.names, quantity, claim)
            if number is None or fact.stance not in {"plain", "said"}:
                continue
            voice = chronicler.names.speaker(claim)
            written = write_count(quantity)
            form = options("cost", "total")[1 if written.startswith("at ") else 0]
            text = form.format(voice=voice.text, number=written, done=table("dead", of))
            sentences.append(
                chronicler.teller.finish([(text, unite([voice.claims, (claim.id,)]))], (fact.event.id,), None, form)
            )
    return sentences
