"""The most that pairs of claims can weigh, told by columns of numbers before any is weighed.

The problem: of the pairs that the sieve keeps half weigh too little, and most of the others lie within an event that
stronger pairs have put together; weighing them all cost more than all else in fusion. What we chose: the same reasons
with the same weights (fusion.yaml), added up for all pairs at once; where only words tell whether a reason holds, as if
it did. `grouping` then weighs a pair only when no other may be stronger and its claims are not yet together. What is
told here decides nothing: a test weighs thousands of pairs and finds none above its ceiling. Rejected: all weights in
columns alone (nobody could read why two claims are one), and a least weight for each reason (most pairs stay in doubt).
"""

from collections.abc import Sequence

import numpy as np

from orontes.events.apart import stems_of
from orontes.events.columns import Columns, Numbers, Reals, Shared, Truths, equal_known, gap_between, numbered
from orontes.events.evidence_place import CLOSE
from orontes.events.ground import FACILITIES
from orontes.events.rules import fusion_rules

MARGIN = 1e-5
_AT_ONCE = 100_000
_TELLING = 3  # from which on one number told twice tells of one event
RELATIONS = ("same", "alike", "part", "region", "country", "near", "apart", "open", "other_name", "unknown")
CLOSE_BY = np.array([relation in CLOSE for relation in RELATIONS])


class Ceiling:
    """The columns of claims and the weights of reasons."""

    def __init__(self, columns: Columns) -> None:
        rules, views = fusion_rules(), columns.views
        self.columns, self.limits = columns, rules.limits
        across = rules.across or rules
        self.weights = {name: np.array([weight, across.weights[name]]) for name, weight in rules.weights.items()}
        self.places = [[one.weights.get(f"place_{relation}", 0.0) for relation in RELATIONS] for one in (rules, across)]
        kin = [[rules.kinship(one, two) for two in columns.kinds] for one in columns.kinds]
        self.kin = np.array([[-np.inf if grade is None else grade for grade in row] for row in kin])
        self.related: dict[int, int] = {}
        self.facility = np.array([columns.ground.kind(place) in FACILITIES for place in columns.places], dtype=bool)
        self.agent, self.side = numbered([view.agent for view in views]), numbered([view.side for view in views])
        self.patient = numbered([view.patient for view in views])
        self.patient_side = numbered([view.patient_side for view in views])
        self.voice = numbered([view.voice for view in views])
        self.headline = np.array([view.headline for view in views], dtype=bool)
        self.open_day = np.array(
            [view.open_day is not None or bool(view.news) or view.span.known for view in views], dtype=bool
        )
        self.start = np.array([view.claim.start for view in views], dtype=np.int64)
        self.stems = Shared([dict.fromkeys(stems_of(view), 1.0) for view in views])
        self.persons = Shared([dict.fromkeys(view.persons, 1.0) for view in views])
        self.copied = Shared([{str(passage): 1.0 for passage in view.copied} for view in views])
        self.counted = Shared([dict.fromkeys((of for of, _, _ in view.counts), 1.0) for view in views])
        single = [view.counts[0] if len(view.counts) == 1 else None for view in views]
        self.thing = numbered([f"{one[0]} {one[1]}" if one else None for one in single])
        self.low = np.array([np.nan if not one or one[2].low is None else one[2].low for one in single])
        self.high = np.array([np.nan if not one or one[2].high is None else one[2].high for one in single])

    def of(self, one: Numbers, two: Numbers) -> Reals:
        """No less than each pair weighs, as sums of numbers are rounded; nearly all weigh just that."""
        parts = [slice(at, at + _AT_ONCE) for at in range(0, len(one), _AT_ONCE)]
        return np.concatenate([np.empty(0), *(self._of(one[part], two[part]) for part in parts)])

    def _of(self, one: Numbers, two: Numbers) -> Reals:
        """The same for as many pairs as are told at once, so that columns stay short."""
        told = self.columns
        one_report = told.report[one] == told.report[two]
        across = (told.violence[one] & told.violence[two] & ~one_report).astype(np.int64)
        named = equal_known(told.name[one], told.name[two])
        shared = told.names.between(one, two)
        total = self.kin[told.kind[one], told.kind[two]] + np.where(named, self._weight("event_name", across), 0)
        total += self._place(one, two, across, named)
        total += self._days(one, two, across, named | one_report, self.tell_misread(one, two, shared, -MARGIN))
        total += self._doers(one, two, across)
        total += self._counts(one, two, across)
        shares = np.where(self.copied.between(one, two) > 0, self._weight("passage_shared", across), 0)
        around = self._names(one, two, across, shared) + self._chances(one, two, across) + shares
        total += np.where(across == 1, around, 0)
        total += np.where(equal_known(self.voice[one], self.voice[two]), self._weight("voice_same", across), 0)
        return total + self._report(one, two, across, one_report)

    def _names(self, one: Numbers, two: Numbers, across: Numbers, shared: Reals) -> Reals:
        """What the names around both tell, and those around one only."""
        most, fewer = self.limits["most_names"], np.minimum(self.columns.around[one], self.columns.around[two])
        counts = {
            "names_shared": np.minimum(shared, most),
            "names_many": np.clip(shared - most, 0, most),
            "names_apart": np.clip(fewer - shared, 0, self.limits["most_apart"]),
        }
        found: Reals = np.sum(
            [np.round(count * self._weight(name, across), 3) for name, count in counts.items()], axis=0
        )
        return found

    def _chances(self, one: Numbers, two: Numbers, across: Numbers) -> Reals:
        """What it tells how many acts two may be, and how rare their numbers are."""
        near, fits = (np.maximum(column[one], column[two]) for column in (self.columns.near, self.columns.fits))
        others = np.where(CLOSE_BY[self.relate(one, two)], fits, near) * self._weight("others_fit", across)
        found: Reals = others + self.columns.numbers.between(one, two) * self._weight("number_rare", across)
        return found

    def _weight(self, name: str, across: Numbers) -> Reals:
        """A reason's weight for each pair."""
        found: Reals = self.weights[name][across]
        return found

    def _place(self, one: Numbers, two: Numbers, across: Numbers, named: Truths) -> Reals:
        """What places tell."""
        relation = self.relate(one, two)
        weight: Reals = np.array(self.places)[across, relation]
        open_place = relation == RELATIONS.index("unknown")
        weight = np.where(open_place & (across == 0), 0, weight)
        return np.where(named, np.maximum(weight, 0), weight)

    def relate(self, one: Numbers, two: Numbers) -> Numbers:
        """How places lie to each other, as places in `RELATIONS`: each two are asked for once."""
        told, limits = self.columns, self.limits
        mine, theirs = np.minimum(told.place[one], told.place[two]), np.maximum(told.place[one], told.place[two])
        relation = np.where(mine < 0, RELATIONS.index("unknown"), RELATIONS.index("same"))
        two_places = (mine >= 0) & (mine != theirs)
        codes, back = np.unique(mine[two_places] * len(told.places) + theirs[two_places], return_inverse=True)
        asked = codes.tolist()
        for code in asked:
            if code not in self.related:
                low, high = divmod(code, len(told.places))
                pair = (told.places[low], told.places[high])
                found = told.ground.relate(*pair, near_km=limits["near_km"], far_km=limits["far_km"])
                self.related[code] = RELATIONS.index(self._at_most(found, low, high))
        relation[two_places] = np.array([self.related[code] for code in asked], dtype=np.int64)[back.reshape(-1)]
        return relation

    def _at_most(self, relation: str, one: int, two: int) -> str:
        """How two places apart may be taken: two prisons for one under two names, others by their names only."""
        if relation != "apart":
            return relation
        return "near" if self.facility[one] and self.facility[two] else "other_name"

    def _days(self, one: Numbers, two: Numbers, across: Numbers, free: Truths, telling: Truths) -> Reals:
        """What days tell; `free` where another day need not count, `telling` where names say that it is misread."""
        weight = self._plain_days(one, two, across)
        misread = telling & (across == 1) & self.days_exclude(one, two)
        if misread.any():
            weight[misread] = self._misread(one[misread], two[misread])
        return np.where(free, np.maximum(weight, 0), weight)

    def days_exclude(self, one: Numbers, two: Numbers) -> Truths:
        """Whether days of two reports exclude one event, by their numbers alone."""
        told, limits = self.columns, self.limits
        before = (told.begun[two] > told.known_by[one]) | (told.begun[one] > told.known_by[two])
        both, once = told.dated[one] & told.dated[two], told.once[one] & told.once[two]
        limit = np.where(once, limits["once_gap"], limits["repeated_gap"])
        apart = both & (gap_between(told.first, told.last, one, two) > limit)
        soft = gap_between(told.soft_first, told.soft_last, one, two) > limits["repeated_gap"]
        soft &= ~both & ~once & told.soft[one] & told.soft[two]
        exclude: Truths = before | ((told.actual[one] == told.actual[two]) & (apart | soft))
        return exclude

    def tell_misread(self, one: Numbers, two: Numbers, shared: Reals, margin: float) -> Truths:
        """Whether the names that two acts share are enough, by a margin, to say that a day of theirs is misread."""
        least = self.limits["telling_names"] + margin
        enough: Truths = shared >= least
        far = np.flatnonzero(enough)
        far = far[self._gap_told(one[far], two[far]) > self.limits["hit_again"]]
        enough[far] = self.columns.elsewhere.between(one[far], two[far]) >= least
        return enough

    def _misread(self, one: Numbers, two: Numbers) -> Reals:
        """What days of acts of two reports tell that exclude each other and are misread: less, the farther apart."""
        weight, far = (self.weights[name][1] for name in ("day_misread", "day_misread_far"))
        found: Reals = weight + np.round(far * np.log1p(self._gap_told(one, two)), 3)
        return found

    def _gap_told(self, one: Numbers, two: Numbers) -> Numbers:
        """Days between two acts, as far as they are told or to be guessed from publication."""
        told = self.columns
        first, last = (
            np.where(told.dated, own, soft)
            for own, soft in ((told.first, told.soft_first), (told.last, told.soft_last))
        )
        known = told.dated | told.soft
        gap: Numbers = np.maximum(gap_between(first, last, one, two), 0) * (known[one] & known[two])
        return gap

    def _plain_days(self, one: Numbers, two: Numbers, across: Numbers) -> Reals:
        """What days tell that exclude nothing."""
        told, limits = self.columns, self.limits
        once = told.once[one] & told.once[two]
        soft_width = told.soft_last - told.soft_first
        narrow = told.soft[one] & told.soft[two]
        narrow &= np.maximum(soft_width[one], soft_width[two]) <= limits["soft_widest"]
        soft = np.where(narrow, self._weight("day_soft", across), self._weight("day_unknown", across))
        soft = np.where(
            self.open_day[one] | self.open_day[two], np.maximum(soft, self._weight("day_open_date", across)), soft
        )
        both = told.dated[one] & told.dated[two]
        weight = np.where(both, self._told_days(one, two, across, once), np.where(once, 0, soft))
        return np.where(told.actual[one] == told.actual[two], weight, 0)

    def _told_days(self, one: Numbers, two: Numbers, across: Numbers, once: Truths) -> Reals:
        """What two told intervals tell."""
        told = self.columns
        gap = gap_between(told.first, told.last, one, two)
        stray = np.where(once, self._weight("day_gap_one", across), self._weight("day_gap_repeated", across))
        width = np.maximum((told.last - told.first)[one], (told.last - told.first)[two])
        ways = [gap > 0, width <= 1, width <= self.limits["short_days"]]
        same, meets = self._weight("day_same", across), self._weight("day_meets", across)
        return np.select(ways, [stray * gap, same, meets], self._weight("day_wide", across))

    def _doers(self, one: Numbers, two: Numbers, across: Numbers) -> Reals:
        """What agents, patients and persons tell; two other agents that share a word of their names count as a side."""
        akin = self.stems.between(one, two) > 0
        other = np.where(akin, self._weight("side_same", across), self._weight("actor_other", across))
        agents = ("actor_same", "side_same", "side_other")
        patients = ("patient_same", "patient_side", "patient_other")
        total = self._alike(self.agent, self.side, one, two, [*(self._weight(name, across) for name in agents), other])
        weights = [self._weight(name, across) for name in (*patients, "patient_other")]
        total += self._alike(self.patient, self.patient_side, one, two, weights)
        return total + np.where(self.persons.between(one, two) > 0, self._weight("person_same", across), 0)

    def _alike(self, names: Numbers, sides: Numbers, one: Numbers, two: Numbers, weights: Sequence[Reals]) -> Reals:
        """What two actors tell: one, of one side, of two sides, or two of which a side is not known."""
        sided = (sides[one] >= 0) & (sides[two] >= 0)
        ways = [equal_known(names[one], names[two]), sided & (sides[one] == sides[two]), sided]
        return np.select([*ways, (names[one] >= 0) & (names[two] >= 0)], list(weights), 0.0)

    def _counts(self, one: Numbers, two: Numbers, across: Numbers) -> Reals:
        """What counts tell; where a claim tells several of one thing, as if two were the same."""
        low, high = self.low, self.high
        single = equal_known(self.thing[one], self.thing[two])
        same = (low[one] == low[two]) & (high[one] == high[two]) & (low[one] == high[one]) & (low[one] >= _TELLING)
        for mine in (low[one], high[one]):
            same |= (mine >= self.limits["same_count_least"]) & ((mine == low[two]) | (mine == high[two]))
        touch = ~(low[two] > high[one]) & ~(low[one] > high[two])
        weights = [self._weight(name, across) for name in ("count_same", "count_touch", "count_other")]
        ways = [single & same, single & touch, single, self.counted.between(one, two) > 0]
        return np.select(ways, [*weights, np.max(weights, axis=0)], 0.0)

    def _report(self, one: Numbers, two: Numbers, across: Numbers, one_report: Truths) -> Reals:
        """What standing in one report tells."""
        apart = np.abs(self.start[one] - self.start[two])
        near = np.maximum(0, 1 - apart / self.limits["close_chars"])
        total = self._weight("report_same", across) + self._weight("report_close", across) * near
        total += np.where(self.headline[one] & self.headline[two], self._weight("headline_same", across), 0)
        return np.where(one_report, total + self._weight("goes_back", across), 0)
