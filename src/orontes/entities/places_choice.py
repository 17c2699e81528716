"""Which place of the gazetteers a name means in a report.

Each candidate is scored by how its country fits the report, its population, how well it is spelt, whether it is of
the kind that the phrase says, what larger places the phrase names, and (in a second round) how near it lies to the
places named beside it (`places_merit`). We abstain where the best is a small place in a country of which the report
does not speak, where a spelling is not exact and the place lies far from all that is named beside it, and where two
places of one name are as likely and lie apart. An unresolved name is a value.
"""

from orontes.base import kilometres
from orontes.entities.places_atlas import Atlas
from orontes.entities.places_merit import (
    EXACT,
    GREAT,
    NEARBY,
    REPORTS_COUNTRY,
    TOWN,
    list_candidates,
    weigh_alone,
    weigh_beside,
)
from orontes.entities.places_neighbours import Neighbours
from orontes.entities.places_phrases import PlacePhrase
from orontes.knowledge import GazetteerPlace

_DOUBT = 0.18


def choose_place(
    name: str,
    phrase: PlacePhrase,
    report: str,
    atlas: Atlas,
    near: tuple[Neighbours, int] | None = None,
    *,
    least: int | None = None,
    actor: bool = False,
) -> GazetteerPlace | None:
    """The gazetteer's place that a name means in a report, or None; `least` and `actor` are those of `Name`."""
    candidates = list_candidates(name, phrase, report, atlas)
    scored = []
    for order, one in enumerate(candidates):
        poor = one.grade < EXACT
        if least is not None and (poor or one.affinity < REPORTS_COUNTRY or one.place.population < least):
            continue
        if actor and not one.own and (poor or one.place.population < GREAT):
            continue
        score = weigh_alone(one, candidates, atlas)
        if score is not None and near is not None:
            score = weigh_beside(score, one, *near)
        if score is not None:
            scored.append((-round(score, 6), order, one.place))
    scored.sort(key=lambda found: found[:2])
    doubtful = near is not None and len(scored) > 1 and scored[1][0] - scored[0][0] < _DOUBT
    if not scored or (doubtful and _apart(scored[0][2], scored[1][2])):
        return None
    return scored[0][2]


def _apart(one: GazetteerPlace, two: GazetteerPlace) -> bool:
    """Whether two small places are too far from one another to take either for the other."""
    if one.lat is None or one.lon is None or two.lat is None or two.lon is None or one.population >= TOWN:
        return False
    return kilometres((one.lat, one.lon), (two.lat, two.lon)) > NEARBY
