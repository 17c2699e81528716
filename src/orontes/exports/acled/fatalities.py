"""The dead of an ACLED row: the lowest number that any report gives, and the numbers that were lost for it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from orontes.claims import Claim, Quantity
from orontes.exports.acled.folding import Coded
from orontes.exports.acled.sorts import load_sorts
from orontes.exports.cells.cell import Cell
from orontes.exports.cells.support import ids_of, lose


def fill_fatalities(group: Sequence[Coded]) -> Cell:
    """The dead by ACLED's rule: the lowest number that any report gives of the row, 0 where none gives one.

    A report's own number of an event is the first that it tells, as in an event's counts; of the events of one row it
    is the largest. Every other number that is told is lost.
    """
    told = [(claim, dead) for one in group for claim in one.claims if (dead := count_claim(claim))]
    if not told:
        return Cell(
            column="fatalities", value=0, rule="none", claims=ids_of(claim for one in group for claim in one.claims)
        )
    own: dict[str, int] = {}
    for one in group:
        for report, dead in _first_told(one.claims).items():
            own[report] = max(dead, own.get(report, 0))
    least = min(own.values())
    lost: dict[str, list[str]] = defaultdict(list)
    for claim, dead in told:
        if dead != least:
            lost[str(dead)].append(claim.id)
    chosen = [claim for claim, dead in told if dead == least]
    rule = "lowest" if lost else "vague" if any(_is_vague(claim) for claim in chosen) else "told"
    return Cell(column="fatalities", value=least, rule=rule, claims=ids_of(chosen), lost=lose(lost))


def _first_told(claims: Sequence[Claim]) -> dict[str, int]:
    """Each report's first number of an event's dead, a vague word only where it tells no number."""
    found: dict[str, int] = {}
    for claim in sorted(claims, key=lambda claim: (_is_vague(claim), claim.trigger_start, claim.id)):
        dead = count_claim(claim)
        if dead:
            found.setdefault(claim.report, dead)
    return found


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
