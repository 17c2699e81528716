"""Numbers of one event behind its sentence: the one that a voice gives, those that differ and who says which, rises."""

from collections.abc import Sequence

from orontes.base import HARM
from orontes.claims import Claim, Quantity
from orontes.exports.account.account import Sentence
from orontes.exports.account.counts import (
    COUNTED,
    are_one,
    find_counts,
    keep_largest,
    keep_numbers,
    number_key,
    write_number,
)
from orontes.exports.account.facts import Fact, backing_of
from orontes.exports.account.people import count_people
from orontes.exports.account.phrases import Phrase, join_phrases, join_positions, unite
from orontes.exports.account.sentences import Teller
from orontes.exports.account.slots import Slots
from orontes.exports.account.tolls import APART, drop_echoes, keep_latest, voice_key
from orontes.exports.account.voicing import attribute, unique_voices
from orontes.exports.account.words import options, order_by_hash, table

_MOST_NUMBERS = 5
"""More numbers than these are told by the lowest and the highest."""
Row = tuple[Quantity, Claim]
Number = tuple[int | None, int | None, str]
"""The bounds of a count, and of whom, as `number_key` gives them."""
Placed = tuple[int, Phrase, list[Claim]]
"""A number with the claims that give it, and its size."""


def tell_all_numbers(teller: Teller, fact: Fact, claims: Sequence[Claim]) -> list[Sentence | None]:
    """The sentences on whom one event harmed, freed and moved; the dead and wounded of one voice in one."""
    single = [(row, of) for of in COUNTED if of in HARM and (row := _single(teller, fact, claims, of)) is not None]
    if len(single) > 1 and len({voice_key(row[1], teller.names) for row, _ in single}) == 1:
        rest = [of for of in COUNTED if of not in {of for _, of in single}]
        return [_tell_counts(teller, fact, single), *(tell_numbers(teller, fact, claims, of) for of in rest)]
    return [tell_numbers(teller, fact, claims, of) for of in COUNTED]


def _told(claims: Sequence[Claim], of: str) -> list[Row]:
    """The counts that claims give as what happened."""
    return keep_numbers(
        find_counts([claim for claim in claims if claim.polarity == "asserted" and claim.modality == "actual"], of)
    )


def _single(teller: Teller, fact: Fact, claims: Sequence[Claim], of: str) -> Row | None:
    """The only number that is told, where the event's sentence has none."""
    rows = _told(claims, of)
    return rows[0] if rows and are_one(rows) and Slots((fact,), teller.names).counted(of) is None else None


def tell_numbers(teller: Teller, fact: Fact, claims: Sequence[Claim], of: str) -> Sentence | None:
    """The numbers that claims give for one event, where they are not one: who says which.

    That they differ is said only where a dispute says so: 29 soldiers and dozens of attackers are no difference.
    """
    rows = _told(claims, of)
    shown = Slots((fact,), teller.names).counted(of)
    if not rows or (shown is not None and are_one(rows)):
        return None
    if are_one(rows):
        return _tell_counts(teller, fact, [(rows[0], of)])
    first, rows = rows, keep_latest(teller.names, rows)
    rise = _tell_rise(teller, fact, first, rows, of)
    if rise is not None:
        return rise
    rows = drop_echoes(teller.names, keep_largest(rows))
    placed = _place_all(teller, rows)
    if len(placed) == 1 and of in HARM:
        return _tell_counts(teller, fact, [(rows[0], of)], others=[claim for _, claim in rows[1:]])
    if len(placed) > _MOST_NUMBERS and of in table("numbers_range"):
        return _tell_spread(teller, fact, placed, of)
    if len(placed) > 1 and placed[-1][0] > APART * max(placed[0][0], 1):
        return None
    positions = _by_voices(teller, placed)
    joined = join_positions(positions)
    several = len(positions) > 1 and fact.event.id in teller.names.numbered
    differ = "numbers_differ" if several else "numbers_told"
    (form, *_) = order_by_hash(options(differ, of), fact.event.id)
    return teller.finish(
        [(form.format(positions=joined.text), unite([joined.claims, backing_of(fact)]))], (fact.event.id,), fact, form
    )


def _tell_rise(teller: Teller, fact: Fact, first: Sequence[Row], last: Sequence[Row], of: str) -> Sentence | None:
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


def place_number(teller: Teller, rows: Sequence[Row], value: Number) -> Phrase | None:
    """One number with all who give it: "eight people according to the Orontes Valley Monitor"."""
    placed = _place(teller, rows, value)
    return attribute(teller, placed[1], placed[2]) if placed is not None else None


def _place(teller: Teller, rows: Sequence[Row], value: Number) -> Placed | None:
    """One number with the claims that give it; None where it cannot be told."""
    held = [(quantity, claim) for quantity, claim in rows if number_key(quantity) == value]
    number = count_people(teller.names, *held[0])
    return (value[0] or value[1] or 0, number, [claim for _, claim in held]) if number is not None else None


def _place_all(teller: Teller, rows: Sequence[Row]) -> list[Placed]:
    """Every number with the claims that give it, the lowest first."""
    values = sorted({number_key(quantity) for quantity, _ in rows}, key=str)
    placed = (_place(teller, rows, value) for value in values)
    return sorted((one for one in placed if one is not None), key=lambda one: one[0])


def _by_voices(teller: Teller, placed: Sequence[Placed]) -> list[Phrase]:
    """Numbers with who gives them; several of one source stand together."""
    kept: dict[tuple[str, ...], list[Placed]] = {}
    for one in placed:
        kept.setdefault(tuple(sorted({voice_key(claim, teller.names) for claim in one[2]})), []).append(one)
    return [
        attribute(teller, join_phrases([number for _, number, _ in some]), [c for _, _, held in some for c in held])
        for some in kept.values()
    ]


def list_positions(teller: Teller, rows: Sequence[Row]) -> list[Phrase]:
    """Numbers with who gives them, the lowest first."""
    return _by_voices(teller, _place_all(teller, drop_echoes(teller.names, rows)))


def _tell_spread(teller: Teller, fact: Fact, placed: Sequence[Placed], of: str) -> Sentence:
    """Many numbers by the lowest and the highest of them."""
    first, last = (attribute(teller, number, claims) for _, number, claims in (placed[0], placed[-1]))
    form = str(table("numbers_range", of))
    cited = unite([first.claims, last.claims, backing_of(fact)])
    return teller.finish([(form.format(first=first.text, last=last.text), cited)], (fact.event.id,), fact, form)


def _tell_counts(
    teller: Teller, fact: Fact, rows: Sequence[tuple[Row, str]], *, others: Sequence[Claim] | None = None
) -> Sentence | None:
    """Counts that only a voice gives for an event that others tell: "According to a doctor, two people were killed"."""
    clauses = []
    for (quantity, claim), of in rows:
        who = count_people(teller.names, quantity, claim)
        if who is None or (not claim.attribution and others is None):
            return None
        clauses.append(f"{who.text} {'were' if who.plural else 'was'} {table('harm_verbs', of)}")
    claims = [claim for (_, claim), _ in rows]
    voice = unique_voices(teller, [*claims[:1], *(others or ())])
    form = str(options("said", "plain")[0]).partition("|")[0]
    text = form.format(voice=voice.text, clause=f" {table('join', 'list')} ".join(clauses))
    cited = unite([voice.claims, [claim.id for claim in claims], backing_of(fact)])
    return teller.finish([(text, cited)], (fact.event.id,), fact, form)
