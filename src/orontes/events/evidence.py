"""The evidence that two claims speak of one event: reasons with their weights, or why they cannot be."""

import math
from dataclasses import dataclass

from orontes.events.ground import Ground
from orontes.events.rules import fusion_rules
from orontes.events.view import ClaimView


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """The reasons for and against one event, added up; `excluded` says why it cannot be one.

    `doubtful` where that rests on a guess: a name without coordinates, a day that is not told. It keeps two claims from
    being joined for themselves, and speaks only against joining their groups.
    """

    reasons: tuple[tuple[str, float], ...] = ()
    excluded: str | None = None
    doubtful: bool = False

    @property
    def total(self) -> float:
        """The sum of the weights."""
        return sum(weight for _, weight in self.reasons)


def names_shared(one: ClaimView, two: ClaimView) -> float:
    """How many names stand around both acts, each counted by its rarity."""
    return math.fsum([rarity for _, rarity in one.names & two.names]) if one.names and two.names else 0.0


def names_elsewhere(one: ClaimView, two: ClaimView, ground: Ground) -> float:
    """The same without the words of the places where they are told to have happened, where other acts happen too."""
    told = ground.name_words(one.place) | ground.name_words(two.place)
    return math.fsum([rarity for name, rarity in one.names & two.names if name not in told])


def names_apart(one: ClaimView, two: ClaimView, shared: float) -> float:
    """How many names of the act that has fewer around it the other has not, counted by rarity."""
    return max(0.0, min(one.around, two.around) - shared)


def same_large_count(one: ClaimView, two: ClaimView) -> bool:
    """Whether both tell one large number of the same thing, as a number or as a bound."""
    if not one.counts or not two.counts:
        return False
    least = fusion_rules().limits["same_count_least"]
    return not _large_numbers(one, least).isdisjoint(_large_numbers(two, least))


def _large_numbers(view: ClaimView, least: float) -> set[tuple[str, int]]:
    """The large numbers of a claim, each with what is counted."""
    return {
        (of, number)
        for of, _, bounds in view.counts
        for number in (bounds.low, bounds.high)
        if number and number >= least
    }
