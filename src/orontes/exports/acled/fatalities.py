"""The dead of an ACLED row: the lowest number that any report gives, and the numbers that were lost for it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from orontes.claims import Claim, Quantity
from orontes.exports.acled.sorts import load_sorts
from orontes.exports.cells.cell import Cell
from orontes.exports.cells.support import ids_of, lose


def fill_fatalities(claims: Sequence[Claim]) -> Cell:
    """The dead by ACLED's rule: the lowest number that any report gives of the event, 0 where none gives one."""
    told: dict[str, tuple[int, Claim]] = {}
    for claim in claims:
        dead = count_claim(claim)
        if dead and dead > told.get(claim.report, (0, claim))[0]:
            told[claim.report] = dead, claim
    if not told:
        return Cell(column="fatalities", value=0, rule="none", claims=ids_of(claims))
    least = min(dead for dead, _ in told.values())
    lost: dict[str, list[str]] = defaultdict(list)
    for dead, claim in told.values():
        if dead != least:
            lost[str(dead)].append(claim.id)
    chosen = [claim for dead, claim in told.values() if dead == least]
    rule = "lowest" if lost else "vague" if any(_is_vague(claim) for claim in chosen) else "told"
    return Cell(column="fatalities", value=least, rule=rule, claims=ids_of(chosen), lost=lose(lost))


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
