"""The rows of the human cost: each number once, with the facts of which it is told and the claims that give it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from orontes.claims import Claim, Quantity
from orontes.exports.account.counts import find_counts, keep_largest, tells_number
from orontes.exports.account.facts import Fact
from orontes.exports.account.finding import refocus
from orontes.exports.account.names import Names
from orontes.exports.account.tolls import keep_latest

_TOLD = frozenset({"plain", "said", "doubted"})
Count = tuple[Quantity, Claim]


@dataclass(slots=True, kw_only=True)
class CostRow:
    """Facts of one number, with the claims that count; where only voices beside the deed count, `voiced` are theirs."""

    facts: list[Fact] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    voiced: tuple[Count, ...] = ()

    def size(self, of: str) -> int:
        """The largest number that its claims give."""
        return max((count.low or count.high or 0 for count, _ in find_counts(self.claims, of)), default=0)


def list_rows(facts: Sequence[Fact], of: str, names: Names) -> list[CostRow]:
    """All that is counted of one kind, the gravest first: one count over a list of places is one row."""
    kept: dict[tuple[str, int, int], CostRow] = {}
    focused = [fact for one in facts if _is_placed(fact := _focus(one, of, names))]
    counted = [(fact, claims) for fact in focused if (claims := _counting(fact, of))]
    counted.sort(key=lambda row: (-CostRow(claims=row[1]).size(of), row[0].event.id))
    for fact, claims in counted:
        _keep(kept, fact, claims, find_counts(claims, of)[0])
    silent = [fact for fact in focused if not _counting(fact, of)]
    rows = [*kept.values(), *_list_voiced(kept, silent, of, names)]
    return sorted(rows, key=lambda row: (-row.size(of), row.facts[0].event.id))


def _keep(kept: dict[tuple[str, int, int], CostRow], fact: Fact, claims: Sequence[Claim], count: Count) -> None:
    """Lays a fact to its number, or to one of its own where another deed has that number too."""
    key = _key_of(count)
    if key in kept and fact.place is not None and not _alike(fact, kept[key].facts[0]):
        key = (fact.event.id, *key[1:])
    row = kept.setdefault(key, CostRow())
    if not row.facts or (fact.place is not None and _alike(fact, row.facts[0])):
        row.facts.append(fact)
        row.claims.extend(claims)


def _list_voiced(
    kept: dict[tuple[str, int, int], CostRow], facts: Sequence[Fact], of: str, names: Names
) -> Iterator[CostRow]:
    """Numbers that only voices give of a deed that others tell; one that a row has already goes there."""
    for fact in facts:
        rest = []
        for quantity, claim in keep_largest(keep_latest(names, find_counts(fact.asserted, of))):
            row, own = kept.get(_key_of((quantity, claim))), refocus(fact, [claim], "said", names.actors)
            if row is None and tells_number(quantity):
                rest.append((quantity, claim))
            elif row is not None and own.place is not None and _alike(own, row.facts[0]):
                row.facts.append(own)
                row.claims.append(claim)
        if rest:
            yield CostRow(facts=[fact], claims=[claim for _, claim in rest], voiced=tuple(rest))


def _key_of(count: Count) -> tuple[str, int, int]:
    quantity, claim = count
    return claim.report, quantity.start, quantity.end


def _focus(fact: Fact, of: str, names: Names) -> Fact:
    """The fact, or where only claims of another deed beside it count whom it harmed, that deed: arrests at a march."""
    if find_counts(fact.claims, of):
        return fact
    counting = [claim for _, claim in find_counts(fact.beside, of)]
    return refocus(fact, counting, fact.stance, names.actors) if counting else fact


def _alike(one: Fact, two: Fact) -> bool:
    """Whether two facts may be told as one deed in two places."""
    doers = [fact.agent.actor or fact.agent.name if fact.agent else None for fact in (one, two)]
    return (one.event.kind, one.stance, one.days, doers[0]) == (two.event.kind, two.stance, two.days, doers[1])


def _is_placed(fact: Fact) -> bool:
    """Whether a fact tells a deed as done, with where, who or when."""
    return fact.stance in _TOLD and (fact.place is not None or fact.agent is not None or fact.days.known)


def _counting(fact: Fact, of: str) -> list[Claim]:
    """The claims of a fact that count people."""
    return [claim for _, claim in find_counts(fact.claims, of)]
