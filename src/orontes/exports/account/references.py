"""References: the words that each sentence rests on, with outlet, title, day and address.

Claims of one sentence share one.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from orontes.base import drop_marks, drop_notes, find_link
from orontes.claims import Claim
from orontes.exports.account.account import Account, Part
from orontes.exports.account.dates import write_day
from orontes.reports import Report

_LONGEST = 420
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """Words of a report: `number` in the order of citation, `name` stable for wikis.

    `words` as written in one line.
    """

    number: int
    name: str
    outlet: str
    title: str
    day: str
    url: str
    words: str
    claims: tuple[str, ...]


class References:
    """All references of an account, numbered as they are first cited."""

    def __init__(self, account: Account, claims: Mapping[str, Claim], reports: Mapping[str, Report]) -> None:
        clauses: dict[tuple[str, int, int], list[str]] = {}
        for sentence in account.sentences():
            for name in sentence.claims:
                claim = claims[name]
                held = clauses.setdefault(_stretch(claim, reports.get(claim.report)), [])
                if name not in held:
                    held.append(name)
        self._numbers = {name: number for number, held in enumerate(clauses.values(), 1) for name in held}
        self.rows = tuple(
            _make(number, key, tuple(held), claims[held[0]], reports.get(key[0]))
            for number, (key, held) in enumerate(clauses.items(), 1)
        )

    def cited(self, part: Part) -> tuple[Reference, ...]:
        """The references of a part, each once, in their order."""
        return tuple(self.rows[number - 1] for number in sorted({self._numbers[claim] for claim in part.claims}))


def _make(
    number: int, key: tuple[str, int, int], held: tuple[str, ...], claim: Claim, report: Report | None
) -> Reference:
    """The reference to one stretch of a report, with the claims that rest on it."""
    return Reference(
        number=number,
        name=f"{_slug(report.outlet or key[0] if report else key[0])}-{key[1]}-{key[2]}",
        outlet=_line(report.outlet or "") if report else "",
        title=_line(report.title or ("" if report.outlet else key[0])) if report else key[0],
        day=write_day(report.published, year=True) if report and report.published else "",
        url=(find_link(report.url) or "") if report else "",
        words=_line(report.text[key[1] : key[2]] if report is not None else claim.text),
        claims=held,
    )


def _stretch(claim: Claim, report: Report | None) -> tuple[str, int, int]:
    """Where a reference's words stand: the claim's sentence, where it was noted and is not long; else its clause."""
    why = claim.reasons
    if report is not None and why is not None and 0 < why.end - why.start <= _LONGEST:
        whole = why.start <= claim.start and claim.end <= why.end
        if whole and "\n\n" not in report.text[why.start : why.end]:
            return claim.report, why.start, why.end
    return claim.report, claim.start, claim.end


def _line(text: str) -> str:
    return _SPACES.sub(" ", drop_notes(drop_marks(text))).strip()


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40] or "report"
