"""A name met in a report, as what is read later may mean it."""

from dataclasses import dataclass

from orontes.base import Quote
from orontes.claims.references.leads import BESIDE


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A name met in the report: its words, what it is and where; `quote` are a town's words as they stand."""

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
    quote: Quote | None = None
