"""By which rule each value of an event was chosen, from which claims, and what else was told.

The rules are those of `values`, `counts` and `parties`: here they are only told. A value that all claims share needs
no rule and has `only`.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from orontes.base import Bounds, Days
from orontes.events.counts import whole_counts
from orontes.events.event import Event, EventCount
from orontes.events.origins import Source
from orontes.events.values import telling
from orontes.events.view import ClaimView

Told = dict[str, list[ClaimView]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """The value of a field that is shown first, the claims that tell it, the rule, and what else was told."""

    field: str
    value: str
    rule: str
    claims: tuple[str, ...]
    others: tuple[tuple[str, tuple[str, ...]], ...] = ()


def tell_choices(event: Event, views: Sequence[ClaimView], sources: Mapping[str, Source]) -> tuple[Choice, ...]:
    """How each value of an event was chosen among what its claims tell."""
    said = telling([view for view in views if view.claim.id in set(event.claims)])
    choices = [_choose("kind", event.kind, _told(said, lambda view: view.claim.kind), "says_how")]
    if event.place is not None:
        name = event.place.name or event.place.text
        choices.append(_choose("place", name, _told(said, lambda view: _place_name(view, event)), "finer"))
    if event.when.known:
        choices.append(_choose_when(event.when, said))
    for party in event.agents[:1]:
        others = tuple((one.name, one.claims) for one in event.agents[1:])
        rule = "most_claims" if others else "only"
        choices.append(Choice(field="agent", value=party.name, rule=rule, claims=party.claims, others=others))
    return tuple(choices + [_choose_count(count, said, sources) for count in event.quantities])


def _told(views: Sequence[ClaimView], value: Callable[[ClaimView], str | None]) -> Told:
    """The claims by the value that they tell."""
    told: Told = defaultdict(list)
    for view in views:
        name = value(view)
        if name is not None:
            told[name].append(view)
    return told


def _choose(field: str, value: str, told: Told, exception: str) -> Choice:
    """A value told by most reports, or by another rule although more reports tell something else."""
    reports = {name: len({view.claim.report for view in views}) for name, views in told.items()}
    mine = reports.get(value, 0)
    others = tuple((name, _ids(views)) for name, views in told.items() if name != value)
    beaten = any(count > mine for name, count in reports.items() if name != value)
    rule = "only" if not others else exception if beaten else "most_reports"
    return Choice(field=field, value=value, rule=rule, claims=_ids(told.get(value, [])), others=others)


def _place_name(view: ClaimView, event: Event) -> str | None:
    """The name of a claim's place; the event's own where it is the same place by its id."""
    slot = view.claim.place or view.claim.destination or view.claim.origin
    if event.place is not None and view.place == event.place.place:
        return event.place.name or event.place.text
    return (slot.name or slot.text) if slot is not None else None


def _choose_when(when: Days, views: Sequence[ClaimView]) -> Choice:
    """The days: told by most origins, guessed, or those of the first publication."""
    told = _told(views, lambda view: _tell_days(view.days) if view.days.known else None)
    value = _tell_days(when)
    if when.basis == "publication" or value not in told:
        rule = "published" if when.basis == "publication" else "guess"
        return Choice(field="when", value=value, rule=rule, claims=_ids(views))
    others = tuple((name, _ids(found)) for name, found in told.items() if name != value)
    return Choice(
        field="when", value=value, rule="most_origins" if others else "only", claims=_ids(told[value]), others=others
    )


def _choose_count(count: EventCount, views: Sequence[ClaimView], sources: Mapping[str, Source]) -> Choice:
    """A count: the number of most origins; of two as frequent an exact one, then the latest."""
    told: Told = defaultdict(list)
    for view in views:
        for of, who, bounds in whole_counts(view):
            if (of, who) == (count.of, count.who) and view.claim.id in count.claims:
                told[_tell_bounds(bounds)].append(view)
    behind = {name: len({sources[view.claim.id].key for view in found}) for name, found in told.items()}
    value = next((name for name in told if name.split(" ")[0] == str(count.best)), _tell_bounds(Bounds(low=count.best)))
    others = tuple((name, _ids(found)) for name, found in told.items() if name != value)
    tied = any(number >= behind.get(value, 0) for name, number in behind.items() if name != value)
    rule = "only" if not others else "first_exact_latest" if tied else "most_origins"
    claims = _ids(told[value]) if value in told else count.claims
    return Choice(field=f"{count.of}, {count.who}", value=value, rule=rule, claims=claims, others=others)


def _tell_days(days: Days) -> str:
    """An interval in words."""
    return str(days.earliest) if days.earliest == days.latest else f"{days.earliest} to {days.latest}"


def _tell_bounds(bounds: Bounds) -> str:
    """Bounds in words."""
    if bounds.low is None:
        return f"up to {bounds.high}" if bounds.high is not None else "unknown"
    if bounds.high is None:
        return f"{bounds.low} or more"
    return str(bounds.low) if bounds.low == bounds.high else f"{bounds.low} to {bounds.high}"


def _ids(views: Sequence[ClaimView]) -> tuple[str, ...]:
    """The ids of claims, each once."""
    return tuple(dict.fromkeys(view.claim.id for view in views))
