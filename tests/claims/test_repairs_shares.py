"""Arcs of named places: how one came to be held, how much of it is, that it was taken."""

from reading_exam import read


def test_a_place_taken_before_is_told_behind_its_name() -> None:
    """The army entered Kosti, captured on 11 September by rebels."""
    first, second = read("The army entered Kosti, captured on 11 September by rebels.")
    assert (first.kind, second.kind) == ("advance", "capture")
    assert second.place is not None
    assert second.place.text == "Kosti"


def test_most_of_two_halves_is_held() -> None:
    """Government forces continue to hold most of central and western Kosti."""
    (claim,) = read("Government forces continue to hold most of central and western Kosti.")
    assert claim.place is not None
    assert (claim.kind, claim.place.text) == ("control_state", "most of central and western Kosti")
