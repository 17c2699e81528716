"""Pairs weighed before they are joined, by several processes or one."""

import pytest
from claims_made import make_claims

from orontes.entities import group_actors, resolve_places, settle_days
from orontes.events import clusters
from orontes.events.fusion import Compared, compare_claims
from orontes.events.grouping import group_claims
from orontes.knowledge import load_knowledge
from orontes.reports import find_shared_passages


@pytest.fixture(scope="module")
def compared() -> Compared:
    made = make_claims(400, noise="medium", seed=11)
    knowledge = load_knowledge()
    dated = settle_days(made.claims, made.reports).claims
    placed, places, _ = resolve_places(dated, made.reports, knowledge)
    claims, actors, _ = group_actors(placed, made.reports, knowledge)
    return compare_claims(claims, made.reports, find_shared_passages(made.reports), places=places, actors=actors)


@pytest.mark.parametrize("processes", ["1", "2"])
def test_pairs_weighed_before_give_the_same_groups(
    compared: Compared, processes: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Four hundred claims of known events, their doubtful pairs weighed when asked for, and all of them before."""
    views = [act.view for act in compared.acts]
    asked = group_claims(views, compared.ground)
    monkeypatch.setattr(clusters, "_MANY", 1)
    monkeypatch.setenv("ORONTES_PROCESSES", processes)
    assert group_claims(views, compared.ground) == asked
    assert any(len(group) > 1 for group in asked)
