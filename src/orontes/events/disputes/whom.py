"""Whom a strike killed, told two ways: civilians by those who were hit, fighters by those who struck.

The problem: "five civilians were killed", says a governor, and "up to forty militants were eliminated", says the
ministry whose aircraft struck: numbers of two groups, which a count of each group by itself never sets against each
other. What was observed: a report that knows of both tells both, for a strike may kill a fighter and his neighbours;
who struck tells of fighters alone, who was struck of civilians alone. What we chose: two tellers, each with one group
only, dispute it where they tell one number, where one of them says that nobody of the other group was harmed, or that
the dead were none, or where who tells of fighters alone is a party, and no report of the event tells of both. Rejected:
any two groups (a monitor's five civilians and another's three rebels are eight dead), and fights, in which both die.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import product

from orontes.base import ATTACKS, UNARMED, Bounds
from orontes.claims import ActorMention
from orontes.events.disputes.camps import camp_told
from orontes.events.disputes.case import Case, Group, anchor, make_dispute, may_be_one_deed
from orontes.events.disputes.status import is_states
from orontes.events.event import Dispute
from orontes.events.natures import NATURE_OF_SIDE
from orontes.events.victims import harms_unarmed
from orontes.events.view import ClaimView
from orontes.events.words import either

_ATTACKS = ATTACKS - {"chemical_attack"}
_MEN, _PEOPLE = "fighters", "civilians"
_NO_HARM = re.compile(rf"\b(?:no|not (?:a|one|a single)|none of the) (?:\w+ ){{0,2}}{either('unharmed')}\b", re.I)
_KIND = r"(?!\w+ing\b|(?:by|with|from|against|near|to|at|for)\b)\w+"  # not "were pursuing militants", "was by rebels"
_WERE_MEN = re.compile(rf"\b(?:was|were|is|are) (?:all )?(?:{_KIND} )?{either('men_under_arms')}\b", re.I)
_WERE_NONE = re.compile(rf"\b(?:was|were) (?:not|no|never) (?:\w+ )?{either('men_under_arms')}\b", re.I)
_MOST = 30
Told = dict[str, list[ClaimView]]


def find_whom_disputes(case: Case) -> Iterator[Dispute]:
    """Strikes and killings of which some tell that civilians died, and others that fighters did."""
    for group in case.groups:
        if group[0].kind in _ATTACKS:
            yield from _within(case, group)


def _within(case: Case, group: Group) -> Iterator[Dispute]:
    """The dead of one event, as civilians and as fighters."""
    event, views = group
    tellers = _by_teller(case, [view for view in anchor(views) if view.asserted and not view.summary])
    men = [told[_MEN] for told in tellers.values() if told[_MEN] and not told[_PEOPLE]]
    people = [told[_PEOPLE] for told in tellers.values() if told[_PEOPLE] and not told[_MEN]]
    both = any(told[_MEN] and told[_PEOPLE] for told in tellers.values())
    for armed, unarmed in product(men[:_MOST], people[:_MOST]):
        if any(_exclude(case, one, two, both=both) for one in armed for two in unarmed):
            values = [("fighters", [one for told in men for one in told]), ("civilians", unarmed)]
            note = f"{event.label}: the dead are told as fighters by some, and as civilians by others."
            yield make_dispute(("event", event.id), "victim", values, "conflict", note)
            return


def _by_teller(case: Case, views: Sequence[ClaimView]) -> Mapping[tuple[str, str], Told]:
    """The claims of dead fighters and of dead civilians, by report and named voice."""
    found: dict[tuple[str, str], Told] = defaultdict(lambda: {_MEN: [], _PEOPLE: []})
    for view in views:
        group = _group_of(case, view)
        if group is not None:
            source = case.source(view)
            found[view.claim.report, source.key if source.kind == "voice" else ""][group].append(view)
    return found


def _group_of(case: Case, view: ClaimView) -> str | None:
    """Of which group a claim's dead are told to be; None where it tells of none, or of both."""
    killed = {who for of, who, bounds in view.counts if of == "killed" and bounds.high != 0}
    if not killed or view.claim.kind == "clash" or _tells_of_others(view):
        return None
    words = case.sentence_text(view)
    armed = _MEN in killed or bool(view.harmed) or (_WERE_MEN.search(words) and not _WERE_NONE.search(words))
    unarmed = bool(killed & UNARMED) or (not armed and harms_unarmed(view) and _names_them(view))
    return None if armed and unarmed else _MEN if armed else _PEOPLE if unarmed else None


def _tells_of_others(view: ClaimView) -> bool:
    """Whether civilians are told as some of the dead, so that others were none: "four, including two civilians"."""
    counts = [(who, bounds.low or 0) for of, who, bounds in view.counts if of == "killed"]
    whole = max((low for who, low in counts if who == "all"), default=0)
    return any(who == _PEOPLE and low < whole for who, low in counts)


def _names_them(view: ClaimView) -> bool:
    """Whether the words for the dead name people who bear no arms: "passengers", and not "people" or "men"."""
    patient = view.claim.patient
    return patient is not None and re.search(rf"\b{either('unarmed_people')}\b", patient.text, re.I) is not None


def _exclude(case: Case, one: ClaimView, two: ClaimView, *, both: bool) -> bool:
    """Whether who tells of fighters, and who tells of civilians, cannot both be right."""
    if case.source(one).key == case.source(two).key or not may_be_one_deed(case, one, two):
        return False
    if _numbers(one) & _numbers(two) or any(_says_none(case, view) for view in (one, two)):
        return True
    party = case.source(one).relation == "party" or (one.voice is None and one.nature is not None)
    return party and not both and one.claim.report != two.claim.report and not _tells_own_loss(case, one)


def _tells_own_loss(case: Case, view: ClaimView) -> bool:
    """Whether a party tells of its own dead: an army of its soldiers, whom an attack killed beside the villagers."""
    source = case.source(view)
    camp = NATURE_OF_SIDE.get(source.side or "") or camp_told(view, case.camps, source)
    camp = camp or ("state" if is_states(ActorMention(text=source.name, start=0, end=0)) else None)
    return view.harmed == {camp} or (view.harmed == {"state"} and camp != "foe")


def _numbers(view: ClaimView) -> set[Bounds]:
    """The exact numbers of dead that a claim tells."""
    return {bounds for of, _, bounds in view.counts if of == "killed" and bounds.exact and (bounds.low or 0) > 1}


def _says_none(case: Case, view: ClaimView) -> bool:
    """Whether the words around a claim say that nobody of the other group came to harm."""
    text = case.reports[view.claim.report].text
    end = text.find("\n", view.claim.end)
    around = text[view.sentence : end if end >= 0 else None]
    return _NO_HARM.search(around) is not None or _WERE_NONE.search(around) is not None
