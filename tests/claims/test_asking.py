"""Who did a deed is asked, units stand for their bases, and towns are called anew; news in small."""

import pytest
from reading_exam import read

from orontes.claims import Claim


def only(text: str) -> Claim:
    """The one claim that a report makes."""
    (claim,) = read(text)
    return claim


def place_of(claim: Claim) -> str:
    """What the place of a claim is called; nothing where it has none."""
    return (claim.place.name or claim.place.text) if claim.place else ""


@pytest.mark.parametrize(
    "text",
    [
        "It was not clear who fired.",
        "It is unclear who carried out the attack.",
        "It was not immediately known who fired the shells.",
    ],
)
def test_a_question_of_who_did_it_tells_no_deed(text: str) -> None:
    assert not read(text)


def test_a_question_that_names_a_place_tells_what_happened_there() -> None:
    """It was not clear who carried out the attack on Kosti."""
    claim = only("It was not clear who carried out the attack on Kosti.")
    assert (claim.kind, claim.agent) == ("armed_attack", None)


@pytest.mark.parametrize("unit", ["Northern Command", "46th Regiment", "17th Division"])
def test_who_holds_a_command_in_a_town_arrests_nobody(unit: str) -> None:
    claim = only(f"The army still held the {unit} in Kosti.")
    assert (claim.kind, claim.patient) == ("control_state", None)
    assert unit in place_of(claim)


def test_who_holds_soldiers_of_a_unit_detains_them() -> None:
    """The rebels held soldiers of the 46th Brigade in Kosti."""
    assert only("The rebels held soldiers of the 46th Brigade in Kosti.").kind == "arrest_or_detention"


@pytest.mark.parametrize(
    "what",
    [
        "the Northern Command",
        "the headquarters of the Northern Command",
        "the base of the 17th Division",
        "the headquarters of the military's Northern Command",
    ],
)
def test_the_seat_of_a_command_is_no_town(what: str) -> None:
    claim = only(f"The rebels captured {what} in Kosti on 3 March.")
    assert claim.kind == "capture"
    assert what.rsplit(" of the ", maxsplit=1)[-1].removeprefix("the ") in place_of(claim)


@pytest.mark.parametrize("whole", ["the whole of Kosti", "the entirety of Kosti", "all of Kosti"])
def test_a_town_is_taken_whole(whole: str) -> None:
    claim = only(f"The rebels captured {whole}.")
    assert (claim.kind, place_of(claim)) == ("capture", whole)


def test_a_count_of_those_who_live_there_is_no_name() -> None:
    """The army shelled Kosti. The group said its fighters had taken the town of 150,000 people."""
    claims = read("The army shelled Kosti. The group said its fighters had taken the town of 150,000 people.")
    assert [place_of(claim) for claim in claims] == ["Kosti", "Kosti"]


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("The government rejected a claim by an armed group that it had captured Kosti.", "an armed group"),
        ("The army denied a claim by the rebels that they had captured Kosti.", "the rebels"),
        ("The ministry denied a claim by residents that it had captured Kosti.", "The ministry"),
        ("The army denied allegations by the rebels that it had shelled Kosti.", "The army"),
    ],
)
def test_who_claims_a_capture_has_made_it(text: str, doer: str) -> None:
    claim = next(one for one in read(text) if one.polarity == "denied" and one.place)
    assert claim.agent is not None
    assert claim.agent.name == doer


def test_a_command_that_has_not_fallen_is_not_taken() -> None:
    """The army said the Northern Command had not fallen."""
    claim = only("The army said the Northern Command had not fallen.")
    assert (claim.kind, claim.polarity) == ("capture", "denied")
    assert not read("Command fell to a younger general in May.")


def test_those_who_surrender_are_counted() -> None:
    """More than 470 soldiers surrendered in Kosti."""
    (count,) = only("More than 470 soldiers surrendered in Kosti.").quantities
    assert (count.of, count.low) == ("fighters", 470)
    assert not only("Four people surrendered to police in Kosti.").quantities


def test_talks_that_collapsed_are_no_talks_held() -> None:
    """Talks in Kosti collapsed in May."""
    assert only("Talks in Kosti collapsed in May.").kind == "other"
    assert only("Talks in Kosti ended on Friday.").kind == "agreement_or_talks"


@pytest.mark.parametrize("who", ["Kosti", "The town of Kosti", "The Northern Command"])
def test_a_place_that_fell_silent_is_not_taken(who: str) -> None:
    assert not read(f"{who} fell silent on 3 March.")
    assert only(f"{who} fell on 3 March.").kind == "capture"
