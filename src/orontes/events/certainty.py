"""Of which pairs of claims numbers alone tell what they weigh: nothing excludes one event, and the ceiling is the sum.

The problem: most pairs of a long war differ only in what columns hold, and weighing each for itself, reason by reason,
cost more than finding them. What we chose: the conditions under which a pair may be excluded, or weigh less than its
`ceiling`, each asked of all pairs at once and rather too often than too seldom; whoever passes them all weighs just
his ceiling, and only the others are weighed one by one. Reasons in words are made where somebody asks (`bonds`). A
test weighs all pairs that pass. Rejected: all exclusions in columns (many rest on words).
"""

from collections.abc import Callable

import numpy as np

from orontes.base import UNARMED
from orontes.events.apart import CONVOYS, FIGHTERS, harms_only
from orontes.events.ceiling import MARGIN, RELATIONS, Ceiling
from orontes.events.columns import Numbers, Truths, equal_known, gap_between, numbered
from orontes.events.deeds import of_himself, strikes_back
from orontes.events.evidence_place import MOVING
from orontes.events.holders import camp_of
from orontes.events.retaking import is_dated, is_taking
from orontes.events.rules import fusion_rules
from orontes.events.turns import is_turns
from orontes.events.victims import sort_of_victim
from orontes.events.view import ClaimView
from orontes.events.view_days import GUESSED

_ANYWHERE = ("same", "alike", "near", "unknown")
_VIOLENCE = (*_ANYWHERE, "part", "region", "country", "open")
_NEW = "agreement_or_talks"
_HARMED = {"state": 1, "foe": 2}
_FOE = 0
_NATURES = ("foe", "state", "crowd")


class Certainty:
    """What the columns of claims tell of pairs beyond the most that they may weigh."""

    def __init__(self, ceiling: Ceiling) -> None:
        self.ceiling, self.told = ceiling, ceiling.columns
        self.limits = fusion_rules().limits
        views = self.told.views
        self.moving = self._flags(lambda view: view.family in MOVING)
        self.holding = self._flags(lambda view: view.family == "holding")
        self.held = self._flags(lambda view: view.claim.kind == "control_state")
        self.custody = self._flags(lambda view: view.family == "custody")
        self.clash = self._flags(lambda view: view.claim.kind == "clash")
        self.odd = self._flags(_is_odd)
        self.back = self._flags(strikes_back)
        self.foes = self._flags(lambda view: view.harmed == {"foe"})
        self.harmed = np.array([sum(_HARMED[side] for side in view.harmed) for view in views], dtype=np.int64)
        self.fighters = self._flags(lambda view: harms_only(view, FIGHTERS))
        self.unarmed = self._flags(lambda view: harms_only(view, UNARMED))
        self.risen = self._flags(lambda view: view.risen)
        self.arms = numbered([view.arms for view in views])
        self.victim = numbered([sort_of_victim(view) for view in views])
        self.nature = numbered([view.nature for view in views], _NATURES)
        self.camp = numbered([camp_of(view) for view in views], _NATURES)
        self.period = numbered([view.claim.period for view in views])
        self.taking, self.dated = self._flags(is_taking), self._flags(is_dated)
        self.again = self._flags(lambda view: view.again)
        self.guessed = self._flags(lambda view: view.days.basis in GUESSED)

    def _flags(self, asked: Callable[[ClaimView], bool]) -> Truths:
        """Of which claims something holds."""
        return np.array([asked(view) for view in self.told.views], dtype=bool)

    def of(self, one: Numbers, two: Numbers) -> Truths:
        """Whether each two claims, of one family as far as they may be one event, surely weigh just their ceiling."""
        told = self.told
        doubted = (told.report[one] == told.report[two]) | equal_known(told.name[one], told.name[two])
        doubted |= self.odd[one] | self.odd[two] | (told.summary[one] != told.summary[two])
        doubted |= self._place(one, two) | self._days(one, two) | self._doers(one, two) | self._counts(one, two)
        violent = told.violence[one] & told.violence[two]
        doubted |= np.where(violent, self._deeds(one, two), self._moves(one, two))
        sure: Truths = ~doubted
        return sure

    def _place(self, one: Numbers, two: Numbers) -> Truths:
        """Whether places may speak against one event."""
        relation, violent = self.ceiling.relate(one, two), self.told.violence[one]
        told_place = self.told.place
        fits = [np.array([name in known for name in RELATIONS]) for known in (_ANYWHERE, _VIOLENCE)]
        doubted = ~np.where(violent, fits[1][relation], fits[0][relation])
        doubted |= self.moving[one] & (relation == RELATIONS.index("unknown"))
        bare = (told_place < 0) & ~self.told.dated & (self.ceiling.agent >= 0)
        doubted |= violent & (bare[one] | bare[two])
        site, near = self.ceiling.facility[told_place], relation == RELATIONS.index("near")
        against: Truths = doubted | (near & site[one] & site[two])
        return against

    def _days(self, one: Numbers, two: Numbers) -> Truths:
        """Whether days may speak against one event, or tell less than the most; misread ones tell just that."""
        told = self.told
        both, once = told.dated[one] & told.dated[two], told.once[one] & told.once[two]
        open_day = self.ceiling.open_day[one] | self.ceiling.open_day[two]
        doubted: Truths = ~both & ((self.period[one] != self.period[two]) | (~once & open_day))
        at = np.flatnonzero(self.ceiling.days_exclude(one, two))
        mine, theirs = one[at], two[at]
        apart = both[at] & ~(told.begun[mine] > told.known_by[theirs]) & ~(told.begun[theirs] > told.known_by[mine])
        misread = told.violence[mine] & (~apart | self.guessed[mine] | self.guessed[theirs])
        misread &= told.actual[mine] == told.actual[theirs]
        misread &= self.ceiling.tell_misread(mine, theirs, told.names.between(mine, theirs), MARGIN)
        doubted[at] = ~misread
        return doubted

    def _doers(self, one: Numbers, two: Numbers) -> Truths:
        """Whether doers may speak against one event, or share a word of their names that tells nothing."""
        most = self.ceiling
        named = (most.agent[one] >= 0) & (most.agent[two] >= 0) & (most.agent[one] != most.agent[two])
        sided = (most.side[one] >= 0) & (most.side[two] >= 0)
        doubted: Truths = self.moving[one] & sided & (most.side[one] != most.side[two])
        asked = np.flatnonzero(named & ~sided)
        doubted[asked] |= most.stems.between(one[asked], two[asked]) > 0
        return doubted

    def _counts(self, one: Numbers, two: Numbers) -> Truths:
        """Whether several counts of one thing, or a toll that has risen, tell what columns do not."""
        most = self.ceiling
        doubted = self.risen[one] | self.risen[two]
        asked = np.flatnonzero(~equal_known(most.thing[one], most.thing[two]))
        doubted[asked] |= most.counted.between(one[asked], two[asked]) > 0
        return doubted

    def _deeds(self, one: Numbers, two: Numbers) -> Truths:
        """Whether weapons, doers or those harmed may be of two acts of violence."""
        harmed = (self.harmed[one] > 0) & (self.harmed[two] > 0) & ((self.harmed[one] & self.harmed[two]) == 0)
        hurt = (self.fighters[one] & self.unarmed[two]) | (self.fighters[two] & self.unarmed[one])
        arms = (self.arms[one] >= 0) & (self.arms[two] >= 0) & (self.arms[one] != self.arms[two])
        arms |= (self.victim[one] >= 0) & (self.victim[two] >= 0) & (self.victim[one] != self.victim[two])
        later = gap_between(self.told.first, self.told.last, one, two) > 0
        back = self.back[one] | self.back[two] | ((self.foes[one] != self.foes[two]) & later)
        against: Truths = (
            harmed | hurt | ((arms | back | self._two_natures(one, two)) & ~self.clash[one] & ~self.clash[two])
        )
        return against

    def _two_natures(self, one: Numbers, two: Numbers) -> Truths:
        """Whether the doers may be of two natures, or two armed groups."""
        agent, side, nature = self.ceiling.agent, self.ceiling.side, self.nature
        known = (nature[one] >= 0) & (nature[two] >= 0) & ~equal_known(agent[one], agent[two])
        groups = (nature[one] == _FOE) & (agent[one] >= 0) & (agent[two] >= 0) & (side[one] < 0) & (side[two] < 0)
        differ = (nature[one] != nature[two]) & ~equal_known(side[one], side[two])
        two_of_them: Truths = known & (differ | groups)
        return two_of_them

    def _moves(self, one: Numbers, two: Numbers) -> Truths:
        """Whether two captures or arrests may be meant, or one and a state of control, or persons who tell nothing."""
        told, most = self.told, self.ceiling
        taken = self.taking[one] & self.taking[two] & equal_known(told.place[one], told.place[two])
        dated = self.dated[one] & self.dated[two]
        apart = gap_between(told.first, told.last, one, two) > 0
        doubted = taken & np.where(dated, apart, self.again[one] != self.again[two])
        unsided = (most.side[one] < 0) | (most.side[two] < 0)
        kinds = told.kind[one] != told.kind[two]
        doubted |= (kinds & self.custody[one]) | (self.holding[one] & unsided & (self.held[one] | self.held[two]))
        camps = (self.camp[one] >= 0) & (self.camp[two] >= 0) & (self.camp[one] != self.camp[two])
        against: Truths = doubted | (self.holding[one] & camps) | (most.persons.between(one, two) > 0)
        return against


def _is_odd(view: ClaimView) -> bool:
    """Whether what a claim tells may set it apart by more than its columns."""
    claim = view.claim
    moved = claim.kind in CONVOYS and (claim.origin is not None or claim.destination is not None)
    some = (view.family == "leaving" and view.partial) or (view.family == "custody" and view.summary)
    word = view.family == "violence" and (of_himself(view) or view.root is not None)
    return not view.asserted or moved or some or word or claim.kind == _NEW or bool(view.rivals) or is_turns(claim)
