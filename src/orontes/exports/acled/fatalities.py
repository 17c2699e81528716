"""The dead of an ACLED row: the lowest number that any report gives, and the numbers that were lost for it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from orontes.claims import Claim, Quantity
from orontes.exports.acled.folding import Coded
from orontes.exports.acled.sorts import load_sorts
from orontes.exports.cells.cell import Cell
from orontes.exports.cells.shares import Shares
from orontes.exports.cells.support import ids_of, lose


def fill_fatalities(group: Sequence[Coded], shares: Shares) -> Cell:
    """The dead by ACLED's rule: the lowest number that any report gives of the row, 0 where none gives one.

    A report's own number of an event is the first that it tells, as in an event's counts; of the events of one row it
    is the largest. A number told of several rows at once counts only where no report has one of this row alone, and is
    divided over them. Every other number that is told is lost, a divided one as a whole.
    """
    told = [(claim, dead) for one in group for claim in one.claims if (dead := count_claim(claim))]
    if not told:
        return Cell(
            column="fatalities", value=0, rule="none", claims=ids_of(claim for one in group for claim in one.claims)
        )
    alone = [claim for claim, _ in told if not shares.divides(claim)]
    name = group[0].event.id
    own: dict[str, int] = {}
    for one in group:
        for claim in _first_told([claim for claim in one.claims if claim in alone or not alone]):
            own[claim.report] = max(shares.take(count_claim(claim), claim, name), own.get(claim.report, 0))
    least = min(own.values())
    lost: dict[str, list[str]] = defaultdict(list)
    for claim, dead in told:
        if dead != least:
            lost[str(dead)].append(claim.id)
    chosen = [
        claim for claim, dead in told if (claim in alone or not alone) and shares.take(dead, claim, name) == least
    ]
    rule = "lowest" if lost else "vague" if any(_is_vague(claim) for claim in chosen) else "told"
    return Cell(
        column="fatalities", value=least, rule=rule if alone else "divided", claims=ids_of(chosen), lost=lose(lost)
    )


def _first_told(claims: Sequence[Claim]) -> list[Claim]:
    """The claim with each report's first number of an event's dead, a vague word only where it tells no number."""
    found: dict[str, Claim] = {}
    for claim in sorted(claims, key=lambda claim: (_is_vague(claim), claim.trigger_start, claim.id)):
        if count_claim(claim):
            found.setdefault(claim.report, claim)
    return list(found.values())


def count_claim(claim: Claim) -> int:
    """The dead of one claim: those of a list together, or its largest number; who is included in it is no more dead."""
    dead = [one for one in claim.quantities if one.of == "killed" and one.scope == "event"]
    listed = sum(_least(one) for one in dead if one.role == "listed")
    return max([listed, *(_least(one) for one in dead if one.role != "listed")])


def _is_vague(claim: Claim) -> bool:
    """Whether a claim counts its dead by a word for which the codebook has a number."""
    dead = [one for one in claim.quantities if one.of == "killed" and one.scope == "event"]
    return any(_vague(one) is not None for one in dead)


def _least(quantity: Quantity) -> int:
    """The number that ACLED takes for a count: its own for a vague word alone (dozens: 12), else the lower bound."""
    vague = _vague(quantity)
    return vague if vague is not None else quantity.low if quantity.low is not None else 0


def _vague(quantity: Quantity) -> int | None:
    numbers: Mapping[str, int] = load_sorts()["vague"]
    words = [word for word in quantity.text.lower().split() if word not in {"a", "of"}]
    return numbers.get(words[0]) if len(words) == 1 else None
