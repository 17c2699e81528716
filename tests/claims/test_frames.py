"""The frames are well formed: they use kinds, parts, slots and classes that there are."""

from collections.abc import Iterator
from dataclasses import fields

import pytest

from orontes.base import KINDS, MEANS_TYPES
from orontes.claims.frames import Frame, load_frames
from orontes.claims.lexicon import load_list, word_sets

ROWS = load_list("frames")["frames"]
SLOTS = {"agent", "patient", "victim", "target", "place", "origin", "destination", "means", "none"}
UNLISTED = {"name", "pronoun", "none", "person", "thing", "number", "money", "country"}
COUNTED = {"killed", "injured", "detained", "released", "displaced", "missing", "fighters", "vehicles", "strikes"}
UNFRAMED = {"other"}
"""Roles, ranks and sizes: told by no deed, so by no frame."""


def all_frames() -> Iterator[Frame]:
    index = load_frames()
    for senses in index.verbs.values():
        yield from (frame for _, frame in senses)
    for frames in index.nouns.values():
        yield from frames


def test_every_kind_has_a_frame() -> None:
    assert {row["kind"] for row in ROWS} | UNFRAMED == set(KINDS)


def test_every_frame_has_a_trigger() -> None:
    assert [row for row in ROWS if not row.get("verbs") and not row.get("nouns")] == []


def test_fields_of_frames_are_known() -> None:
    known = {one.name for one in fields(Frame)} - {"number"} | {"verbs", "nouns"}
    assert {key for row in ROWS for key in row} <= known


def test_roles_fill_slots_that_there_are() -> None:
    assert {slot for frame in all_frames() for slot in frame.roles.values()} <= SLOTS


@pytest.mark.parametrize("condition", ["object", "reject_object", "subject", "reject_subject"])
def test_conditions_ask_for_classes_that_there_are(condition: str) -> None:
    asked = {name for frame in all_frames() for name in getattr(frame, condition)}
    assert asked <= set(word_sets("nouns")) | UNLISTED


def test_counts_are_of_known_things() -> None:
    counted = {frame.count for frame in all_frames()} | {frame.count_self for frame in all_frames()}
    assert counted - {None} <= COUNTED


def test_light_verbs_change_a_noun_into_kinds_that_there_are() -> None:
    assert {kind for frame in all_frames() for kind in frame.light} <= set(KINDS)


def test_light_verbs_of_frames_are_listed_as_light() -> None:
    listed = load_frames().light_verbs
    asked = {verb for frame in all_frames() for verbs in frame.light.values() for verb in verbs}
    assert asked <= listed


def test_weapons_make_kinds_and_types_that_there_are() -> None:
    groups = load_list("means")
    assert {group["type"] for group in groups} <= set(MEANS_TYPES)
    assert {group["kind"] for group in groups} - {None} <= set(KINDS)


def test_every_form_of_a_verb_is_a_trigger() -> None:
    triggers = load_frames().triggers
    assert {"seize", "seizes", "seized", "seizing", "flee", "fled", "withdrew", "shelling", "killed"} <= triggers


def test_prepositions_that_are_switches_in_yaml_stay_prepositions() -> None:
    """Rebels opened fire on a patrol in Goma."""
    frames = [frame for senses in load_frames().verbs.values() for _, frame in senses]
    assert any(frame.role("on") == "target" for frame in frames)
    assert all(frame.role("True") is None for frame in frames)
