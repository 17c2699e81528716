"""The dead of an ACLED row: the lowest number that any report gives, and the numbers that were lost for it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from orontes.claims import Claim, Quantity
from orontes.events import tells_rise
from orontes.exports.acled.folding import Coded
from orontes.exports.acled.sorts import load_sorts
from orontes.exports.cells.cell import Cell
from orontes.exports.cells.shares import Shares
from orontes.exports.cells.support import ids_of, lose
from orontes.exports.known import Known
from orontes.language import find_numbers


def fill_fatalities(group: Sequence[Coded], shares: Shares, known: Known) -> Cell:
    """The dead by ACLED's rule: the lowest number that any report gives of the row, 0 where none gives one.

    A report's own number of an event is the first that it tells, as in an event's counts; of the events of one row it
    is the largest. A number that a later toll has outgrown is the lowest of nothing any more. A number told of several
    rows at once counts only where no report has one of this row alone, and is divided over them. Every other number
    that is told is lost, a divided one as a whole.
    """
    told = [(claim, dead) for one in group for claim in one.claims if (dead := count_claim(claim))]
    if not told:
        return Cell(
            column="fatalities", value=0, rule="none", claims=ids_of(claim for one in group for claim in one.claims)
        )
    outgrown = _find_outgrown(told, known)
    standing = _choose_numbers([claim for claim, _ in told if claim.id not in outgrown], shares)
    name = group[0].event.id
    own: dict[str, int] = {}
    for one in group:
        for claim in _first_told([claim for claim in one.claims if claim.id in standing]):
            own[claim.report] = max(shares.take(count_claim(claim), claim, name), own.get(claim.report, 0))
    least = min(own.values())
    lost: dict[str, list[str]] = defaultdict(list)
    for claim, dead in told:
        if dead != least:
            lost[str(dead)].append(claim.id)
    chosen = [claim for claim, dead in told if claim.id in standing and shares.take(dead, claim, name) == least]
    divided = all(shares.divides(claim) for claim in standing.values())
    rule = "divided" if divided else "risen" if outgrown else "lowest" if lost else _name_rule(chosen)
    return Cell(column="fatalities", value=least, rule=rule, claims=ids_of(chosen), lost=lose(lost))


def _name_rule(chosen: Sequence[Claim]) -> str:
    return "vague" if any(_is_vague(claim) for claim in chosen) else "told"


def _choose_numbers(told: Sequence[Claim], shares: Shares) -> Mapping[str, Claim]:
    """The claims whose numbers are compared: of this row alone before shared ones, numbers before vague words.

    Who only names some of the dead ("his mother and sister") gives no number of them.
    """
    given = [claim for claim in told if _tells_number(claim)] or told
    alone = [claim for claim in given if not shares.divides(claim)] or given
    numbered = [claim for claim in alone if not _is_vague(claim)]
    return {claim.id: claim for claim in numbered or alone}


def _tells_number(claim: Claim) -> bool:
    """Whether a claim counts its dead by a number or a word for one."""
    dead = [one for one in claim.quantities if one.of == "killed" and one.scope == "event"]
    return any(_vague(one) is not None or find_numbers(one.text.lower()) for one in dead)


def _find_outgrown(told: Sequence[tuple[Claim, int]], known: Known) -> frozenset[str]:
    """The claims of a lower number than a toll has risen to in a report of the same day or a later one."""
    risen = [(number, claim) for claim, number in told if _tells_rise(claim, known)]
    return frozenset(
        claim.id
        for claim, number in told
        if any(number < more and _is_before(claim, later, known) for more, later in risen)
    )


def _tells_rise(claim: Claim, known: Known) -> bool:
    text = known.reports[claim.report].text
    return any(tells_rise(text, one.start) for one in claim.quantities if one.of == "killed" and one.scope == "event")


def _is_before(claim: Claim, later: Claim, known: Known) -> bool:
    """Whether a claim's report is of the day of another's, or of one before; or is the same report."""
    first, second = (known.reports[one.report].published for one in (claim, later))
    return claim.report == later.report or (first is not None and second is not None and first <= second)


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
