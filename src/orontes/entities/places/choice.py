"""Which place of the gazetteers a name means in a report.

Each candidate is scored by how its country fits the report, its population, how well it is spelt, whether it is of
the kind that the phrase says, what larger places the phrase names (`candidates`), and in a second round how
near it lies to the places named beside it (`merit`). We abstain where the best is a small place in a country
of which the report does not speak, where a spelling is not exact and the place lies far from all that is named beside
it, and where two places of one name are as likely and lie apart. An unresolved name is a value.
"""

from collections.abc import Sequence

from orontes.base import kilometres
from orontes.entities.places.atlas import Atlas
from orontes.entities.places.bearers import EXACT
from orontes.entities.places.candidates import TOWN, Register
from orontes.entities.places.context import Leaning
from orontes.entities.places.merit import GREAT, NEARBY, REPORTS_COUNTRY, Weighed, weigh_alone, weigh_beside
from orontes.entities.places.neighbours import Neighbours
from orontes.entities.places.phrases import PlacePhrase
from orontes.knowledge import GazetteerPlace

_DOUBT = 0.18


class Chooser:
    """Chooses what names mean; keeps the candidates of a name, which are the same in every report."""

    def __init__(self, atlas: Atlas) -> None:
        self._register = Register(atlas)
        self._everywhere = not atlas.countries.all
        self.leaning = atlas.countries.leaning

    def weigh(
        self, name: str, phrase: PlacePhrase, leaning: Leaning, *, least: int | None, actor: bool
    ) -> tuple[Weighed, ...]:
        """The places that a name may mean in a report, by themselves; `least` and `actor` are those of `Name`."""
        told = bool(phrase.hints or phrase.country)
        found = []
        for order, one in enumerate(self._register.candidates(name, phrase)):
            affinity = leaning.affinity(one.place.country)
            poor = one.grade < EXACT
            if least is not None and (poor or affinity < REPORTS_COUNTRY or one.place.population < least):
                continue
            if actor and not one.own and (poor or one.place.population < GREAT):
                continue
            score = weigh_alone(one, affinity, leaning.best, everywhere=self._everywhere)
            if score is not None:
                found.append(Weighed(score=score, order=order, one=one, affinity=affinity, told=told))
        return tuple(found)


def choose_alone(found: Sequence[Weighed]) -> GazetteerPlace | None:
    """The place that a name means by itself, None where there is none."""
    best = min(found, key=lambda one: (-round(one.score, 6), one.order), default=None)
    return best.one.place if best is not None else None


def choose_beside(found: Sequence[Weighed], near: Neighbours, start: int) -> GazetteerPlace | None:
    """The place that a name means beside others, None where there is none or two are as likely."""
    scored = []
    for one in found:
        score = weigh_beside(one, near, start)
        if score is not None:
            scored.append((-round(score, 6), one.order, one.one.place))
    scored.sort(key=lambda one: one[:2])
    doubtful = len(scored) > 1 and scored[1][0] - scored[0][0] < _DOUBT
    if not scored or (doubtful and _apart(scored[0][2], scored[1][2])):
        return None
    return scored[0][2]


def _apart(one: GazetteerPlace, two: GazetteerPlace) -> bool:
    """Whether two small places are too far from one another to take either for the other."""
    if one.lat is None or one.lon is None or two.lat is None or two.lon is None or one.population >= TOWN:
        return False
    return kilometres((one.lat, one.lon), (two.lat, two.lon)) > NEARBY
