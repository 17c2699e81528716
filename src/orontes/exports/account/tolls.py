"""Counts that stand against each other: the latest of each source, and between which numbers they lie."""

import re
from collections.abc import Sequence
from datetime import date

from orontes.claims import Claim, Quantity
from orontes.entities import names_by_name
from orontes.exports.account.counts import find_counts, keep_largest, keep_numbers
from orontes.exports.account.facts import Fact
from orontes.exports.account.names import Names
from orontes.exports.account.names_words import means_outlet
from orontes.exports.account.phrases import clean, unite
from orontes.exports.account.victims import are_alike
from orontes.knowledge import name_key

_ARTICLE = re.compile(r"(?:an?|the) ", re.I)
APART = 50
"""A number so many times another is none of the same event."""


def voice_key(claim: Claim, names: Names) -> str:
    """Whose word a claim is: its voice by actor or by its words, else its outlet."""
    report = names.reports.get(claim.report)
    if not claim.attribution or (report is not None and means_outlet(claim.attribution[0].text, report.outlet)):
        outlet = clean(report.outlet) if report is not None and report.outlet else ""
        known = names.outlets.get(outlet)
        return known.id if known is not None else outlet or claim.report
    voice = claim.attribution[0]
    return voice.actor or name_key(_ARTICLE.sub("", voice.name or voice.text))


def keep_latest(names: Names, rows: Sequence[tuple[Quantity, Claim]]) -> list[tuple[Quantity, Claim]]:
    """The counts without those that the same source gave on an earlier day: a toll that rose is the latest one."""
    days: dict[str, date] = {}
    for _, claim in rows:
        day, key = _published(names, claim), voice_key(claim, names)
        if day is not None:
            days[key] = max(day, days.get(key, day))
    return [row for row in rows if (day := _published(names, row[1])) is None or day == days[voice_key(row[1], names)]]


def drop_echoes(names: Names, rows: Sequence[tuple[Quantity, Claim]]) -> list[tuple[Quantity, Claim]]:
    """The counts without those that repeat another's: a headline those of its named source, "more than 40" one's 40."""
    return [row for row in rows if not any(other is not row and _echoes(names, row, other) for other in rows)]


def _echoes(names: Names, row: tuple[Quantity, Claim], other: tuple[Quantity, Claim]) -> bool:
    """Whether a count is the other's: of the same report in a vaguer voice, or of the same voice in vaguer words."""
    (one, claim), (two, beside) = row, other
    if (one.of, one.low) != (two.of, two.low) or one.who not in {"all", two.who}:
        return False
    if claim.report == beside.report and one.high == two.high:
        return _voice_rank(names, claim) < _voice_rank(names, beside)
    vaguer = one.high is None and two.high == two.low
    return vaguer and voice_key(claim, names) == voice_key(beside, names)


def _voice_rank(names: Names, claim: Claim) -> int:
    """How well it is told whose word a claim is: by nobody, by somebody unnamed, by one with a name."""
    if not claim.attribution:
        return 0
    voice = claim.attribution[0]
    actor = names.actors.get(voice.actor or "")
    return 2 if names_by_name(actor.name if actor is not None else voice.name or voice.text) else 1


def _published(names: Names, claim: Claim) -> date | None:
    report = names.reports.get(claim.report)
    return report.published if report is not None else None


def find_range(fact: Fact, of: str, names: Names) -> tuple[int, int, tuple[str, ...]] | None:
    """Between which numbers an event's claims lie, with these claims.

    None where they agree, are worlds apart, or count people of unlike sorts.
    """
    rows = keep_largest(keep_latest(names, keep_numbers(find_counts(fact.asserted, of))))
    bounds = [bound for quantity, _ in rows for bound in (quantity.low, quantity.high) if bound is not None]
    if len(rows) < 2 or min(bounds) == max(bounds) or max(bounds) > APART * min(bounds) or not are_alike(rows):
        return None
    return min(bounds), max(bounds), unite((claim.id,) for _, claim in rows)
