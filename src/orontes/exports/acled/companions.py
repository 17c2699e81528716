"""Events that only accompany another one told beside them, and what they tell of it.

The fighting "after" or "during" which a town was taken is part of the taking; a raid in which people were carried off
is told by that; arrests and dead at a protest are how it was met; an attack without a weapon is that of the grenade in
the next sentence. Such events often have no place of their own, so that place and day cannot put them together; what
stands side by side, of no two places and no two actors, does. Rejected: joining whatever one sentence tells (many
sentences tell two deeds), and letting the higher type win, by which every grenade thrown at soldiers were a clash.
"""

from collections.abc import Iterable, Sequence

from orontes.base import MEANS_UNTOLD
from orontes.exports.acled.folding import CROWDS, DONE, Coded, Fold, find_site, is_bare_raid, name_actors
from orontes.exports.acled.sentences import adjoin
from orontes.exports.acled.sorts import list_words

_TAKEN = frozenset({"Government regains territory", "Non-state actor overtakes territory"})
_FOUGHT = frozenset({"Armed clash", "Air/drone strike", "Shelling/artillery/missile attack"})
MET = frozenset({"Protest with intervention", "Excessive force against protesters"})
_FORCED = frozenset({"Excessive force against protesters"})
_ARMED = frozenset(
    {
        "Suicide bomb",
        "Grenade",
        "Remote explosive/landmine/IED",
        "Shelling/artillery/missile attack",
        "Air/drone strike",
        "Chemical weapon",
    }
)
_OF_CROWD = frozenset({"protesters", "crowd", "nobody"})
_NEAR = 4
"""How many rows before and behind it a row is compared with."""


def find_response(protest: Coded, beside: Iterable[Coded]) -> str | None:
    """How the state met a protest by what is told beside it: whom it arrested and killed of the crowd."""
    near = [one for one in beside if one is not protest and _is_at(one, protest)]
    response = protest.deed.response
    if response == "intervention" and any(_kills(one, protest) for one in near):
        return "excessive"
    return "intervention" if response == "none" and any(_arrests(one) for one in near) else response


def _is_at(one: Coded, protest: Coded) -> bool:
    """Whether who suffers may be of the crowd: nobody else is named, no other place, and the next sentence tells it."""
    words = {word for party in one.event.patients for word in party.text.lower().split()}
    crowd = one.deed.patients & _OF_CROWD or words & list_words("words", "persons")
    return bool(crowd) and _share_place((one,), (protest,)) and adjoin(one.sentences, protest.sentences)


def _arrests(one: Coded) -> bool:
    """Whether the state arrests, or several are arrested; whose arrest a protest is about is named and not counted."""
    several = any(count.of == "detained" and (count.low or 0) > 1 for count in one.event.quantities)
    agents = one.deed.agents
    return one.type.name == "Arrests" and ("state" in agents or ("nobody" in agents and several))


def _kills(one: Coded, protest: Coded) -> bool:
    """Whether people die by the state's hand, or by nobody's that is told and then of the crowd or in its sentence."""
    deed = one.deed
    of_crowd = bool(deed.patients & {"protesters", "crowd"} or set(one.sentences) & set(protest.sentences))
    by_state = "state" in deed.agents or ("nobody" in deed.agents and of_crowd)
    return (
        one.type.name == "Attack"
        and by_state
        and not deed.agents & {"armed", "foreign", "crowd"}
        and "killed" in deed.harm
    )


def _share_place(one: Iterable[Coded], other: Iterable[Coded]) -> bool:
    """Whether events are not told to be at two known places."""
    return len({find_site(event) for event in (*one, *other)} - {None}) <= 1


def join_companions(folds: Sequence[Fold]) -> list[Fold]:
    """The rows without those that only accompany another row near them, which take their place in it."""
    kept = []
    for number, fold in enumerate(folds):
        near = folds[max(0, number - _NEAR) : number + _NEAR + 1]
        host = _find_host(fold, [other for other in near if other is not fold])
        if host is None:
            kept.append(fold)
        else:
            host.add(fold.events[0], companion=True)
    return _join_protests(kept)


def _find_host(fold: Fold, near: Sequence[Fold]) -> Fold | None:
    """The row beside a lone event that it accompanies."""
    one = fold.events[0]
    if len(fold.events) > 1 or fold.companions or len(one.sentences) != 1:
        return None
    return next((host for host in near if _stands_by(one, host) and _accompanies(one, host)), None)


def _stands_by(one: Coded, host: Fold) -> bool:
    """Whether an event stands in a sentence of the row's or beside it, and is not of another place."""
    told = [told for two in host.events for told in two.sentences]
    return adjoin(one.sentences, told) and _share_place((one,), host.events)


def _accompanies(one: Coded, host: Fold) -> bool:
    """Whether an event is the fight for what another took, the attack of a weapon, or how a protest was met."""
    types = {two.type.name for two in host.events}
    actors = name_actors(one.event)
    alike = not actors or not host.actors or bool(actors & host.actors)
    same = {told for two in host.events for told in two.sentences} & set(one.sentences)
    if types & _TAKEN and one.type.name in _FOUGHT:
        return bool(same) and (alike or one.event.kind == "clash")
    if types & DONE and is_bare_raid(one):
        return bool(actors & host.actors)
    if types & MET:
        return any(_is_at(one, two) for two in host.events) and (
            _arrests(one) or (bool(types & _FORCED) and any(_kills(one, two) for two in host.events))
        )
    return bool(types & _ARMED) and alike and _is_vague(one)


def _is_vague(one: Coded) -> bool:
    """Whether an attack is told without its weapon, which the sentence beside it names."""
    vague = one.type.name in {"Attack", "Armed clash"} and one.event.kind in MEANS_UNTOLD
    return vague and not one.deed.means and not one.deed.around & list_words("words", "guns")


def _join_protests(folds: Sequence[Fold]) -> list[Fold]:
    """Demonstrations of neighbouring sentences of which at most one has a known place are one row."""
    kept: list[Fold] = []
    near: list[Fold] = []
    for fold in folds:
        home = next((other for other in near if _is_same_protest(fold, other)), None) if _is_protest(fold) else None
        if home is None:
            kept.append(fold)
        else:
            for one in fold.events:
                home.add(one)
        if home is None and _is_protest(fold):
            near = [*near, fold][-_NEAR:]
    return kept


def _is_protest(fold: Fold) -> bool:
    """Whether a row is of a crowd that demonstrates or riots; a mob's violence is another's."""
    return all(one.type.event_type in CROWDS and one.type.name != "Mob violence" for one in fold.events)


def _is_same_protest(fold: Fold, other: Fold) -> bool:
    """Whether two demonstrations are told side by side and not of two places."""
    told = [told for one in other.events for told in one.sentences]
    beside = adjoin([told for one in fold.events for told in one.sentences], told)
    return beside and _share_place(fold.events, other.events)
