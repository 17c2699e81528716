"""A name met in a report, as what is read later may mean it."""

from dataclasses import dataclass

from orontes.claims.leads import BESIDE


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A name met in the report: its words, what it is and where."""

    text: str
    start: int
    passage: int
    sort: str
    leading: bool
    weight: float = 1.0
    lead: int = BESIDE
    called: str | None = None
    held: bool = False
    opens: bool = False
    fares: bool = False
