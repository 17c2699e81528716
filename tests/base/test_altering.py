"""Copies of records with some fields changed."""

from dataclasses import dataclass, field, replace

import pytest

from orontes.base import alter


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelling:
    town: str
    dead: int = 0
    said: tuple[str, ...] = ()
    note: str | None = field(default=None, compare=False)


def test_a_copy_differs_in_what_was_changed_alone() -> None:
    """Three died in Sarma, an outlet wrote; four, it wrote later."""
    told = Shelling(town="Sarma", dead=3, said=("the outlet",), note="first")
    later = alter(told, dead=4)
    assert later == replace(told, dead=4)
    assert (later.note, later.said) == ("first", ("the outlet",))
    assert told.dead == 3


def test_a_copy_without_changes_is_equal() -> None:
    """Nothing changes."""
    told = Shelling(town="Sarma")
    assert alter(told) == told
    assert alter(told) is not told


def test_a_field_that_a_record_lacks_is_refused() -> None:
    """A wrong name is the caller's fault."""
    with pytest.raises(KeyError):
        alter(Shelling(town="Sarma"), wounded=2)
