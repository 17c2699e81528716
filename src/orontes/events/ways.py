"""Two ways of doing one deed of which only one can be right: a drone or guns, a bomb or a knife."""

import re

from orontes.events.deeds import harm_of, same_dead, same_victim
from orontes.events.view import ClaimView

_NO_ONE_WAY = frozenset({frozenset({"air", "laid"}), frozenset({"guns", "laid"}), frozenset({"air", "hand"})})
"""Sorts of weapons that are not mistaken for each other, nor used in one act as gunmen use a bomb."""
_TOGETHER = frozenset({frozenset({"foot", "hand"}), frozenset({"foot", "laid"}), frozenset({"air", "guns"})})
"""Ways that are parts of one attack, or taken for each other."""
_CLOSE = 250
_HE = {"he", "him", "his", "she", "her"}
_WHO = re.compile(r"^(?:the |a |an |at least )?(?:[\w,]+ )?([a-z]+)\b")


def ways_exclude(one: ClaimView, two: ClaimView) -> bool:
    """Whether the weapons of two acts are not both those of one act, of one man's death or one number of dead."""
    arms = frozenset({way_of(one), way_of(two)})
    if None in arms or len(arms) == 1 or arms == {"foot", "hand"}:
        return False
    if "blast" in arms:
        return "hand" in arms and is_one_man(one, two)
    apart = arms in _NO_ONE_WAY or (arms == {"air", "guns"} and _by_drone_or_gun(one, two))
    told = arms not in _TOGETHER and _same_few_there(one, two)
    return is_one_man(one, two) or told or (apart and same_dead(one, two))


def way_of(view: ClaimView) -> str | None:
    """The sort of a claim's weapon; a blast where something blew up and nobody says what."""
    unsaid = view.arms is None and view.claim.means is None
    return "blast" if unsaid and view.claim.kind == "explosion" else view.arms


def is_one_man(one: ClaimView, two: ClaimView) -> bool:
    """Whether two claims tell of one man: by his name, or in one report by "he" and the words told before."""
    if same_victim(one, two):
        return True
    first, second = sorted((one, two), key=lambda view: view.order)
    patients = first.claim.patient, second.claim.patient
    if first.claim.report != second.claim.report or patients[0] is None or patients[1] is None:
        return False
    if patients[1].text.casefold() not in _HE or not (_of_one(first) and _of_one(second)):
        return False
    if patients[1].name is None:
        return 0 < second.claim.start - first.claim.start <= _CLOSE
    told = _bare(patients[1].name)
    return bool(told) and told in (_bare(patients[0].text)[: len(told)], _bare(patients[0].name or ""))


def _of_one(view: ClaimView) -> bool:
    """Whether a claim counts one person."""
    return any(bounds.exact and bounds.low == 1 for _, _, bounds in view.counts)


def _bare(words: str) -> list[str]:
    """The words of a phrase without its article, in small letters."""
    plain = words.casefold().split()
    return plain[1:] if plain[:1] in (["the"], ["a"], ["an"]) else plain


def _same_few_there(one: ClaimView, two: ClaimView) -> bool:
    """Whether two voices of one report tell the same few people, by number and word, killed in one place."""
    patients = one.claim.patient, two.claim.patient
    if one.claim.report != two.claim.report or one.place is None or one.place != two.place or None in patients:
        return False
    nouns = {word for slot in patients if slot is not None for word in _WHO.findall(slot.text)}
    few = [{bounds for of, bounds in harm_of(view) if of == "killed" and bounds.exact} for view in (one, two)]
    return len(nouns) == 1 and any((bounds.low or 0) > 1 for bounds in few[0] & few[1])


def _by_drone_or_gun(one: ClaimView, two: ClaimView) -> bool:
    """Whether one tells a drone and the other guns, and no rocket or missile, which drones fire as well."""
    drone = [view.claim.kind == "drone_strike" for view in (one, two)]
    means = (two if drone[0] else one).claim.means
    return drone[0] != drone[1] and means is not None and means.type == "artillery" and "missile" not in means.text
