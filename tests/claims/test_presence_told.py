"""Forces told as present, as there, or as not there at all."""

from time import perf_counter

import pytest
from reading_exam import read

from orontes.claims.deeds.presence import may_tell_presence

TAKEN = "Rebels took Kosti on Monday. "


@pytest.mark.parametrize(
    ("text", "kind", "polarity", "agent"),
    [
        ("The army is present in Kosti, a source said.", "advance", "asserted", "The army"),
        ("Our fighters are present in every quarter of Kosti.", "control_state", "asserted", "Our fighters"),
        ("Turkish troops were still present in Kosti on 19 May.", "control_state", "asserted", "Turkish troops"),
        ("The mujahideen are still in Kosti.", "control_state", "asserted", "The mujahideen"),
        (f"{TAKEN}The army are there, he said.", "control_state", "asserted", "The army"),
        (f"{TAKEN}The ELN is there, with its people.", "control_state", "asserted", "The ELN"),
        ("There is not one soldier of the regime's army in Kosti.", "advance", "denied", "the regime's army"),
        ("There are no rebels left in Kosti, the governor said.", "advance", "denied", "no rebels"),
    ],
)
def test_who_is_present_is_told(text: str, kind: str, polarity: str, agent: str) -> None:
    *_, claim = read(text)
    assert claim.agent is not None
    assert claim.place is not None
    assert (claim.kind, claim.polarity, claim.agent.text) == (kind, polarity, agent)


def test_there_is_the_place_told_before() -> None:
    """Rebels took Kosti on Monday. The army are there, he said."""
    *_, claim = read(f"{TAKEN}The army are there, he said.")
    assert claim.place is not None
    assert (claim.place.text, claim.place.name) == ("there", "Kosti")


@pytest.mark.parametrize(
    "text",
    [
        "The army is present in every discussion.",
        f"{TAKEN}The UN is there, he said.",
        f"{TAKEN}Two doctors are there, he said.",
        "There is no police station in Kosti.",
    ],
)
def test_nobody_else_is_present(text: str) -> None:
    held = [claim for claim in read(text) if claim.kind in {"advance", "control_state"}]
    assert not held


@pytest.mark.parametrize("end", ["is not over", "goes on"])
def test_a_fight_that_is_not_over_goes_on_there(end: str) -> None:
    *_, claim = read(f"{TAKEN}The fighting there {end}, the mayor said.")
    assert (claim.kind, claim.polarity) == ("clash", "asserted")
    assert claim.place is not None
    assert claim.place.name == "Kosti"


def test_reports_that_somebody_left_tell_it() -> None:
    """There are reports that the army left Kosti on Sunday."""
    (claim,) = read("There are reports that the army left Kosti on Sunday.")
    assert (claim.kind, claim.polarity) == ("withdrawal", "asserted")


def test_a_long_row_of_hyphens_is_looked_through_at_once() -> None:
    """A name of 50,000 letters."""
    begun = perf_counter()
    assert not may_tell_presence("A-" * 25_000, set())
    assert perf_counter() - begun < 2


@pytest.mark.parametrize(
    "text",
    ["There is no soldier in Kosti who has not lost a friend.", "The soldiers are there to help, the mayor said."],
)
def test_none_of_a_sort_and_what_men_are_there_for_tell_no_presence(text: str) -> None:
    assert not [claim for claim in read(TAKEN + text) if claim.kind in {"advance", "control_state"}]
