"""How two claims' places speak for one event or exclude it."""

import re
from functools import lru_cache

from orontes.events.apart import close_by, gap_of
from orontes.events.evidence import Evidence, names_shared, same_large_count
from orontes.events.ground import FACILITIES, Ground
from orontes.events.reasons import TWO_PLACES
from orontes.events.rules import FusionRules, fusion_rules
from orontes.events.view import ClaimView
from orontes.knowledge import SETTLEMENTS, name_key, name_words

_INMATES = re.compile(r"\b(?:inmates?|prison\w*|detain\w*|jail\w*|convicts?|captives?|fugitives?)\b", re.I)
MOVING = {"holding", "advance", "leaving"}
CLOSE = frozenset({"same", "alike", "near", "part", "region", "country"})
"""How places lie of which one may be told for the other."""
SHORT = 3
"""Letters of the longest articles and prepositions, which no place is known by."""


def relate_places(one: ClaimView, two: ClaimView, ground: Ground, rules: FusionRules) -> str | None:
    """How the places of two claims lie to each other; None where one names none."""
    if one.place is None or two.place is None:
        return None
    return ground.relate(one.place, two.place, near_km=rules.limits["near_km"], far_km=rules.limits["far_km"])


def weigh_place(one: ClaimView, two: ClaimView, ground: Ground, rules: FusionRules) -> Evidence:
    """Places: one, part of each other, near; apart excludes, but for one large number told of two prisons of a town."""
    if one.place is None or two.place is None:
        if any(view.place is None and view.claim.polarity == "denied" for view in (one, two)) and not close_by(
            one, two
        ):
            return Evidence(excluded="a denial that names no place, told elsewhere")
        if lends_doer(one, two):
            return Evidence(excluded="neither place nor day of its own", doubtful=True)
        return _weigh_open_place(one, two, rules) if one.family in MOVING else Evidence()
    told = relate_places(one, two, ground, rules) or ""
    if told == "apart" and two_names_of_one(one, two, ground):
        told = "near"
    if told == "apart" and one.family == "violence" and ground.only_by_name(one.place, two.place):
        sure = one.claim.report == two.claim.report or _are_settlements(one, two, ground)
        sure = sure or one.claim.polarity != two.claim.polarity
        told = "apart" if sure else "other_name"
    listed = one.place != two.place and of_one_list(one, two)
    if listed and (one.family in MOVING | {"movement"} or told in {"open", "near"}):
        return Evidence(excluded="two places of one list")
    against = _place_against(one, two, told, rules)
    if against == TWO_PLACES and may_be_misplaced(one, two, ground):
        return Evidence(reasons=(("place_misread", rules.weights["place_misread"]),))
    if against:
        by_name = one.family == "violence" and ground.only_by_name(one.place, two.place)
        return Evidence(excluded=against, doubtful=by_name)
    return Evidence(reasons=((f"place_{told}", rules.weights.get(f"place_{told}", 0.0)),))


def lends_doer(one: ClaimView, two: ClaimView) -> bool:
    """Whether of violence in two reports one has neither place nor day but a doer, who is not the other's.

    He is not lent to it for a kind and a few names; the same number of harmed, or a person, says that both are one.
    """
    if one.family != "violence" or one.claim.report == two.claim.report or (one.copied & two.copied):
        return False
    open_ones = [view for view in (one, two) if view.place is None and not view.days.known]
    if len(open_ones) != 1 or open_ones[0].agent is None or one.agent == two.agent:
        return False
    if one.persons & two.persons or _same_number(one, two):
        return False
    return names_shared(one, two) < fusion_rules().limits["lending_names"]


def _same_number(one: ClaimView, two: ClaimView) -> bool:
    """Whether both count the same of the same harm."""
    return any(of == other and mine.touches(theirs) for of, _, mine in one.counts for other, _, theirs in two.counts)


def of_one_list(one: ClaimView, two: ClaimView) -> bool:
    """Whether two claims rest on one word of one report, each with a place of its own."""
    return (one.claim.report, one.claim.trigger_start) == (two.claim.report, two.claim.trigger_start)


def _are_settlements(one: ClaimView, two: ClaimView, ground: Ground) -> bool:
    """Whether both places are told or known as towns or villages, so that neither stands in the other."""
    return all(ground.kind(view.place or "") in SETTLEMENTS for view in (one, two))


def may_be_misplaced(one: ClaimView, two: ClaimView, ground: Ground) -> bool:
    """Whether two reports tell acts in two places, one of them around both with many names, or some on one day."""
    if one.family != "violence" or one.claim.report == two.claim.report:
        return False
    if _count_apart(one, two):
        return False
    on_one_day = one.days.known and two.days.known and gap_of(one.days, two.days) == 0
    if names_shared(one, two) < fusion_rules().limits["placing_names" if on_one_day else "many_names"]:
        return False
    return any(_is_around(view.place or "", other, ground) for view, other in ((one, two), (two, one)))


def _count_apart(one: ClaimView, two: ClaimView) -> bool:
    """Whether both tell a large exact number of dead in all, and not the same one; small ones are often miscounted."""
    first, second = (_exact_dead(view) for view in (one, two))
    return bool(first and second) and not first & second


def _exact_dead(view: ClaimView) -> set[int | None]:
    """The exact numbers that a claim tells of all its dead, where they are large."""
    least = fusion_rules().limits["apart_count_least"]
    told = (bounds for of, who, bounds in view.counts if of == "killed" and who == "all")
    return {bounds.low for bounds in told if bounds.low == bounds.high and (bounds.low or 0) >= least}


def _is_around(place: str, view: ClaimView, ground: Ground) -> bool:
    """Whether a place's name is among the names around an act."""
    words = ground.name_words(place)
    return any(name in words for name, _ in view.names)


def _weigh_open_place(one: ClaimView, two: ClaimView, rules: FusionRules) -> Evidence:
    """Captures, advances and withdrawals of which one names no known place: one event only right beside each other."""
    unplaced = [view for view in (one, two) if view.place is None]
    if any((view.days.width or 0) > rules.limits["short_days"] for view in unplaced):
        return Evidence(excluded="a summary of many days")
    if len(unplaced) == 1 and (not close_by(one, two) or unplaced[0].elsewhere):
        return Evidence(excluded="a place that is not known")
    if len(unplaced) > 1 and _call_two_places(one, two):
        return Evidence(excluded="two places that are not known")
    return Evidence()


def _call_two_places(one: ClaimView, two: ClaimView) -> bool:
    """Whether two claims have words for their places, and none that both share."""
    words = [_place_words(view.claim.place.text) for view in (one, two) if view.claim.place]
    return len(words) > 1 and all(words) and not words[0] & words[1]


@lru_cache(maxsize=65536)
def _place_words(text: str) -> frozenset[str]:
    """The words that tell which place is meant."""
    return frozenset(name_key(word) for word in name_words(text) if len(word) > SHORT)


def _place_against(one: ClaimView, two: ClaimView, told: str, rules: FusionRules) -> str | None:
    """Why two places so related cannot be those of one event."""
    kind = one.claim.kind
    if told == "apart" or (told in {"open", "near"} and one.family in MOVING):
        return TWO_PLACES
    if told == "part" and kind in {"capture", "advance"} and kind == two.claim.kind:
        return "a part of a town is not the town"
    if told == "part" and one.family == "movement" and _of_inmates(one) != _of_inmates(two):
        return "those of a jail are not those of the town"
    if kind in rules.once | {"withdrawal"} and told in {"region", "country"}:
        return "a town is not its region" if told == "country" or one.claim.report == two.claim.report else None
    return None


def _of_inmates(view: ClaimView) -> bool:
    """Whether a move is told as that of people held."""
    return bool(_INMATES.search(view.claim.text))


def two_names_of_one(one: ClaimView, two: ClaimView, ground: Ground) -> bool:
    """Two facilities of one kind and town of which the same large number is told."""
    if one.place is None or two.place is None or ground.kind(one.place) != ground.kind(two.place):
        return False
    town = ground.town(one.place)
    fit = town is not None and town == ground.town(two.place) and ground.kind(one.place) in FACILITIES
    return fit and same_large_count(one, two)
