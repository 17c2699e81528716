"""A record derived by one process and by several, each of which takes a part of the work."""

import pytest
from claims_made import make_claims

from orontes.control import ControlSpan, derive_control, facts
from orontes.entities import Place, group_actors, resolve_places, settle_days
from orontes.entities.actors import alliances
from orontes.events import Dispute, Event, begin_words, blocking, clusters, fuse_events, fusion, naming, view_told
from orontes.knowledge import load_knowledge
from orontes.reports import find_shared_passages

_LITTLE = 300
Derived = tuple[tuple[Place, ...], tuple[Event, ...], tuple[Dispute, ...], tuple[ControlSpan, ...]]


def _derive() -> Derived:
    made, knowledge = make_claims(_LITTLE, noise="medium", seed=5), load_knowledge()
    dated = settle_days(made.claims, made.reports).claims
    reading = begin_words(dated, made.reports)
    placed, places, _ = resolve_places(dated, made.reports, knowledge)
    claims, actors, _ = group_actors(placed, made.reports, knowledge, places)
    shared = find_shared_passages(made.reports)
    events, disputes, _ = fuse_events(claims, made.reports, shared, places=places, actors=actors, words=reading())
    control, _ = derive_control(claims, events, places, actors, made.reports, knowledge)
    return places, events, disputes, control


def test_two_processes_derive_what_one_does(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three hundred claims of known events, few enough for one process, and shared out over two all the same."""
    monkeypatch.setenv("ORONTES_PROCESSES", "1")
    alone = _derive()
    monkeypatch.setenv("ORONTES_PROCESSES", "2")
    for module, least in (
        (alliances, "_ENOUGH"),
        (view_told, "_ENOUGH"),
        (naming, "_MANY"),
        (fusion, "_ENOUGH"),
        (fusion, "_MANY"),
        (blocking, "_ENOUGH"),
        (clusters, "_MANY"),
        (facts, "_MANY"),
    ):
        monkeypatch.setattr(module, least, 1)
    assert _derive() == alone
    assert any(event.disputes for event in alone[1])
    assert alone[3]


def test_words_around_claims_are_the_same_before_places_and_actors_are_settled() -> None:
    """Three hundred claims, whose words are read in another process while it is settled whom and where they mean."""
    made, knowledge = make_claims(_LITTLE, noise="medium", seed=5), load_knowledge()
    dated = settle_days(made.claims, made.reports).claims
    placed, places, _ = resolve_places(dated, made.reports, knowledge)
    claims, _, _ = group_actors(placed, made.reports, knowledge, places)
    assert begin_words(dated, made.reports)() == begin_words(claims, made.reports)()
