"""News that tells more of a thing already named: of a part of it, of where it is, of one more of its kind."""

import pytest
from reading_exam import read

from orontes.claims import Claim


def told(text: str, kind: str) -> list[tuple[str | None, str | None]]:
    """Places and time words of the claims of a kind."""
    found = [claim for claim in read(text) if claim.kind == kind]
    return [(claim.place.text if claim.place else None, claim.when.text) for claim in found]


def first(text: str, kind: str) -> Claim:
    return next(claim for claim in read(text) if claim.kind == kind)


def test_part_of_which_something_is_told_has_its_place() -> None:
    """Rebels fired 12 rockets on Sunday, three of which landed in Kosti."""
    text = "Rebels fired 12 rockets on Sunday, three of which landed in Kosti."
    assert {place for place, _ in told(text, "shelling_artillery_missile")} == {"Kosti"}


def test_four_of_whom_were_released_are_four() -> None:
    """Soldiers arrested ten men, four of whom were later released."""
    claim = first("Soldiers arrested ten men, four of whom were later released.", "release_of_detainees")
    assert [(count.low, count.high) for count in claim.quantities] == [(4, 4)]


@pytest.mark.parametrize("which", ["which", "both of which"])
def test_towns_that_had_been_strongholds_were_taken_now(which: str) -> None:
    """The army took Goma and Sake, both of which had been government strongholds since 2011."""
    text = f"The army took Goma and Sake, {which} had been government strongholds since 2011."
    assert told(text, "capture") == [("Goma", None), ("Sake", None)]
    held = [claim for claim in read(text) if claim.kind == "control_state"]
    assert {(claim.agent.text if claim.agent else None, claim.period) for claim in held} == {
        ("government", "background")
    }


def test_camp_behind_near_is_the_place() -> None:
    """Shells landed near Mariam IDP Camp on Sunday, killing four."""
    text = "Shells landed near Mariam IDP Camp on Sunday, killing four."
    assert told(text, "shelling_artillery_missile") == [("Mariam IDP Camp", "Sunday")]


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        (
            "The rebels took Kandor on May 17 and the Melit airbase on May 18.",
            [("Kandor", "May 17"), ("the Melit airbase", "May 18")],
        ),
        ("The army took Belat on 3 June and Kandor on 5 June.", [("Belat", "3 June"), ("Kandor", "5 June")]),
    ],
)
def test_second_town_has_a_day_of_its_own(text: str, taken: list[tuple[str, str]]) -> None:
    """The army took Belat on 3 June and Kandor on 5 June."""
    assert told(text, "capture") == taken


def test_mourners_march_on_the_day_of_the_funeral() -> None:
    """Mourners marched through Kosti on Friday chanting slogans after the funeral of three students."""
    text = "Mourners marched through Kosti on Friday chanting slogans against the government after a funeral."
    assert set(told(text, "protest_or_celebration")) == {("Kosti", "Friday")}


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        (
            "The army took Belat on 3 June; the rebels Kandor two days later.",
            [("The army", "Belat", "3 June"), ("the rebels", "Kandor", "two days later")],
        ),
        (
            "The army took Goma on Sunday and the rebels Sake.",
            [("The army", "Goma", "Sunday"), ("the rebels", "Sake", "Sunday")],
        ),
    ],
)
def test_second_deed_without_its_verb_is_a_deed(text: str, taken: list[tuple[str, str, str]]) -> None:
    """The army took Goma on Sunday and the rebels Sake."""
    found = [claim for claim in read(text) if claim.kind == "capture"]
    assert [
        (claim.agent.text if claim.agent else None, claim.place.text if claim.place else None, claim.when.text)
        for claim in found
    ] == taken


def test_dispersed_students_demonstrate_and_police_do_not() -> None:
    """Police used tear gas to disperse students demonstrating in Kosti."""
    text = "Police used tear gas to disperse students demonstrating in Kosti."
    assert {claim.agent.text for claim in read(text) if claim.agent} == {"students"}


def test_whose_a_base_is_tells_no_place() -> None:
    """Shells hit a base of Hezbollah."""
    claim = first("Shells hit a base of Hezbollah.", "shelling_artillery_missile")
    assert claim.place is None


def test_centre_for_human_rights_is_one_body() -> None:
    """Paul Denar, the director of the Mavaro Centre for Human Rights, told the AFP news agency that…"""
    text = "Paul Denar, the director of the Mavaro Centre for Human Rights, said that soldiers had killed 12 people."
    claim = first(text, "massacre_or_killing")
    assert [voice.text for voice in claim.attribution] == ["Paul Denar", "the Mavaro Centre for Human Rights"]
