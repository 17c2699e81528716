"""What an event gives to tell, with the claims that its sentence may rest on."""

from collections.abc import Sequence
from dataclasses import dataclass

from orontes.base import Days
from orontes.claims import ActorMention, Claim, PlaceMention
from orontes.events import Event, Party
from orontes.knowledge import name_key

_MOST_CITED = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One event with the claims of its stance, best first, and those that deny it.

    `lead` is the claim that gives the verb, `beside` are claims of the same stance that tell deeds of other kinds.
    `agent` and `patient` are the parties that most of the claims name.
    """

    event: Event
    stance: str
    lead: Claim
    claims: tuple[Claim, ...]
    beside: tuple[Claim, ...] = ()
    denials: tuple[Claim, ...] = ()
    voiced: tuple[Claim, ...] = ()
    asserted: tuple[Claim, ...] = ()
    agent: Party | None = None
    patient: Party | None = None
    place: PlaceMention | None = None
    origin: PlaceMention | None = None
    destination: PlaceMention | None = None

    @property
    def days(self) -> Days:
        """The event's days where claims of the fact hold both their bounds; else those of its best dated claim."""
        days = self.event.when
        if len(self.dating) > 0 or not days.known:
            return days if days.known else self.lead.when.days
        dated = [claim.when.days for claim in self.claims if claim.when.days.known and claim.when.days.basis != "none"]
        near = [own for own in dated if own.meets(days)] or dated
        return min(near, key=lambda own: (own.width or 0, str(own.earliest)), default=Days())

    @property
    def dating(self) -> tuple[str, ...]:
        """The claims that hold the first and the last of the event's days; none where one of both is no claim's."""
        days = self.event.when
        first = [
            claim.id for claim in self.claims if claim.when.days.earliest == days.earliest and claim.when.days.known
        ]
        last = [claim.id for claim in self.claims if claim.when.days.latest == days.latest and claim.when.days.known]
        both = [name for name in first if name in last]
        return tuple(both[:1] or (*first[:1], *last[:1])) if first and last else ()

    @property
    def published_only(self) -> bool:
        """Whether nothing but the day of publication dates it."""
        return all(claim.when.days.basis in {"publication", "none"} for claim in self.claims)

    @property
    def vague(self) -> bool:
        """Whether its days are only guessed from what stands around it, and wide."""
        days = self.days
        return days.basis in {"context", "none", "publication"} and (days.width or 0) > 1


def backing_of(fact: Fact) -> tuple[str, ...]:
    """The claims that hold the days of a fact."""
    meant = fact.days
    if fact.dating and meant == fact.event.when:
        return fact.dating
    return tuple(claim.id for claim in fact.claims if claim.when.days == meant)[:1]


def cite(fact: Fact, needed: Sequence[str] = ()) -> tuple[str, ...]:
    """The claims to cite: those needed for what is said, then one of each report that tells the same, a few at most."""
    found = dict.fromkeys(needed)
    reports = {claim.report for claim in fact.claims if claim.id in found}
    for claim in fact.claims:
        if len(found) >= _MOST_CITED:
            break
        if claim.report not in reports and agrees(claim, fact):
            found[claim.id] = None
            reports.add(claim.report)
    return tuple(found)


def _who(doer: ActorMention | Party) -> str:
    """Who a doer is: the actor, else by his words, for two of no known name need not be one."""
    return doer.actor or name_key(doer.text)


def agrees(claim: Claim, fact: Fact) -> bool:
    """Whether a claim tells the same doer, and the same place, or none where the fact has none."""
    if claim.agent is not None and fact.agent is not None and _who(claim.agent) != _who(fact.agent):
        return False
    if fact.place is None or claim.place is None:
        return fact.place is None
    return claim.place.place == fact.place.place
