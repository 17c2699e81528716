"""A thousand made claims of known events: how well they are fused, and how few pairs are weighed for that."""

import random
from typing import TypeAlias

import numpy as np
import pytest
from b_cubed import score_groups
from claims_made import MadeClaims, make_claims

from orontes.claims import Claim
from orontes.entities import Actor, Place, group_actors, resolve_places, settle_days
from orontes.events import fuse_events
from orontes.events.blocking import Pairs, find_pairs, sift_pairs
from orontes.events.ceiling import Ceiling
from orontes.events.certainty import Certainty
from orontes.events.columns import Columns
from orontes.events.fusion import Compared, compare_claims
from orontes.events.rules import fusion_rules
from orontes.events.weighing import weigh_pair
from orontes.knowledge import load_knowledge
from orontes.reports import Report, SharedPassage, find_shared_passages

_MANY = 1_200
_F1 = 0.85
_PAIRS, _MORE = 8, 1.75
"""Pairs that are left for each claim, and how many times as many where the war is twice as long."""
_ROUNDED, _NEARLY, _MOSTLY, _SEVERAL, _SURELY = 1e-6, 0.01, 0.8, 50, 0.6
"""By how much a sum may stray, how far a pair may lie below its ceiling to be just that, how many do, and how many
pairs are enough to tell, and of how many numbers alone tell what they weigh."""

Settled: TypeAlias = tuple[
    tuple[Claim, ...], tuple[Report, ...], tuple[SharedPassage, ...], tuple[Place, ...], tuple[Actor, ...]
]


@pytest.fixture(scope="module")
def made() -> MadeClaims:
    return make_claims(_MANY, noise="medium", seed=5)


@pytest.fixture(scope="module")
def settled(made: MadeClaims) -> Settled:
    knowledge = load_knowledge()
    dated = settle_days(made.claims, made.reports).claims
    placed, places, _ = resolve_places(dated, made.reports, knowledge)
    claims, actors, _ = group_actors(placed, made.reports, knowledge)
    return claims, made.reports, find_shared_passages(made.reports), places, actors


@pytest.fixture(scope="module")
def compared(settled: Settled) -> Compared:
    claims, reports, shared, places, actors = settled
    return compare_claims(claims, reports, shared, places=places, actors=actors)


def test_most_claims_find_their_event(made: MadeClaims, settled: Settled) -> None:
    """Forty outlets on four wars, with regions for towns, days too early, and other numbers of dead."""
    claims, reports, shared, places, actors = settled
    events, _, _ = fuse_events(claims, reports, shared, places=places, actors=actors)
    home = {claim: event.id for event in events for claim in event.claims}
    assert score_groups(home, made.truth).f1 >= _F1


def test_what_is_sifted_out_is_never_one_event(compared: Compared) -> None:
    """A strike on a town and a strike on another; what is left out of three thousand pairs weighs too little."""
    views = [act.view for act in compared.acts]
    kept = set(_sift(compared))
    dropped = [pair for pair in find_pairs(views, compared.ground) if pair not in kept]
    assert len(dropped) > len(kept)
    for one, two in random.Random(1).sample(dropped, 3_000):
        evidence = weigh_pair(views[one], views[two], compared.ground)
        assert evidence.excluded is not None or evidence.total < fusion_rules().limits["threshold"]


def test_no_pair_weighs_more_than_its_ceiling(compared: Compared) -> None:
    """The pairs that are weighed first are those that may be one event the surest; nearly all weigh just that."""
    columns = Columns([act.view for act in compared.acts], compared.ground)
    pairs = sift_pairs(columns)
    found = _nearly_the_most(columns, pairs)
    assert sum(found) > _MOSTLY * len(found)


def test_pairs_that_surely_weigh_their_ceiling_do(compared: Compared) -> None:
    """Of most pairs numbers alone tell what they weigh: the very sum of all reasons, and nothing excludes one event."""
    views = [act.view for act in compared.acts]
    columns = Columns(views, compared.ground)
    pairs, ceiling = sift_pairs(columns), Ceiling(columns)
    most, sure = ceiling.of(pairs.one, pairs.two), Certainty(ceiling).of(pairs.one, pairs.two)
    assert sure.mean() > _SURELY
    for one, two, high in zip(pairs.one[sure].tolist(), pairs.two[sure].tolist(), most[sure].tolist(), strict=True):
        evidence = weigh_pair(views[one], views[two], compared.ground)
        assert evidence.excluded is None
        assert evidence.total == pytest.approx(high, abs=_ROUNDED)


def test_no_pair_of_one_report_weighs_more_either(compared: Compared) -> None:
    """A report tells a strike in ten claims, of which each two are held against each other."""
    views = [view for view in compared.views if view.family == "violence"]
    where = [number for number in range(1, len(views)) if views[number].claim.report == views[number - 1].claim.report]
    two = np.array(where, dtype=np.int64)
    found = _nearly_the_most(Columns(views, compared.ground), Pairs(one=two - 1, two=two))
    assert len(found) > _SEVERAL


def _nearly_the_most(columns: Columns, pairs: Pairs) -> list[bool]:
    """Of each pair that may be one event whether it weighs nearly as much as its ceiling; none weighs more."""
    found = []
    most = Ceiling(columns).of(pairs.one, pairs.two)
    for one, two, high in zip(pairs.one.tolist(), pairs.two.tolist(), most.tolist(), strict=True):
        evidence = weigh_pair(columns.views[one], columns.views[two], columns.ground)
        if evidence.excluded is None:
            assert evidence.total <= high + _ROUNDED
            found.append(evidence.total > high - _NEARLY)
    return found


def test_pairs_grow_as_claims_do(settled: Settled, compared: Compared) -> None:
    """A war twice as long has twice as many pairs to weigh, not four times as many; at first it has no past."""
    claims, reports, shared, places, actors = settled
    first = {report.id for report in reports[: len(reports) // 2]}
    early = [claim for claim in claims if claim.report in first]
    small = compare_claims(early, reports[: len(first)], shared, places=places, actors=actors)
    few, many = len(_sift(small)), len(_sift(compared))
    assert many <= _PAIRS * len(compared.views)
    assert many / len(compared.views) <= _MORE * few / len(small.views)


def _sift(compared: Compared) -> list[tuple[int, int]]:
    found = sift_pairs(Columns([act.view for act in compared.acts], compared.ground))
    return list(zip(found.one.tolist(), found.two.tolist(), strict=True))
