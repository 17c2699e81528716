"""Who did a deed, where he owns up to it, threw what harmed, or is whom it was done to."""

import pytest
from reading_exam import read

from orontes import Report, build
from orontes.claims import ActorMention, Claim


def only(text: str, kind: str) -> Claim:
    """The one claim of a kind."""
    found = [claim for claim in read(text) if claim.kind == kind]
    assert len(found) == 1, found
    return found[0]


def words(claim: Claim, slot: str) -> str | None:
    mention: ActorMention | None = getattr(claim, slot)
    return (mention.name or mention.text) if mention is not None else None


@pytest.mark.parametrize(
    "text",
    [
        "Ansar Dine said on Tuesday that it had carried out the bombing in Gao.",
        "Ansar Dine said it was behind the blast that killed four people in Gao on Monday.",
        "Ansar Dine said it was responsible for the bombing in Gao on Monday.",
        "Ansar Dine claimed responsibility on Tuesday for the bombing of a bank in Gao.",
        "Ansar Dine on Tuesday claimed responsibility for a car bomb that killed four people in Gao.",
    ],
)
def test_who_owns_up_to_a_deed_did_it(text: str) -> None:
    assert words(only(text, "explosion"), "agent") == "Ansar Dine"


def test_who_was_not_behind_it_did_not() -> None:
    """Ansar Dine denied that it was behind the blast."""
    claims = read("Ansar Dine denied that it was behind the blast that killed four people in Gao on Monday.")
    assert not [claim for claim in claims if claim.polarity == "asserted" and words(claim, "agent") == "Ansar Dine"]


def test_a_deed_was_done_by_the_day_on_which_it_is_claimed() -> None:
    """Ansar Dine claimed responsibility on Tuesday, 12 March."""
    days = only(
        "Ansar Dine claimed responsibility on 12 March 2024 for the bombing of a bank in Gao.", "explosion"
    ).when
    assert days.days.earliest is None
    assert str(days.days.latest) == "2024-03-12"


@pytest.mark.parametrize(
    ("text", "kind", "whom"),
    [
        ("The mayor's abduction in Sevare on Monday caused anger.", "abduction", "The mayor"),
        (
            "The journalists' release from the prison in Mopti on Monday was welcomed.",
            "release_of_detainees",
            "The journalists",
        ),
        ("Gunmen shot dead three herders in Douentza on Monday.", "massacre_or_killing", "three herders in Douentza"),
        ("Police rescued two hostages in Mopti on Monday.", "release_of_detainees", "two hostages"),
        ("The bodies of three pupils abducted last week were found near Mopti on Monday.", "abduction", "three pupils"),
        ("A colonel was riddled with bullets by two men in Gao on Monday.", "armed_attack", "A colonel"),
        ("Two pumping stations were sabotaged by commandos on Monday.", "property_destruction", "Two pumping stations"),
    ],
)
def test_to_whom_it_was_done(text: str, kind: str, whom: str) -> None:
    assert words(only(text, kind), "patient") == whom


def test_a_militia_kills_and_is_not_killed() -> None:
    """The militia's killing of ten herders."""
    claim = only("The militia's killing of ten herders in Douentza on Monday caused anger.", "massacre_or_killing")
    assert words(claim, "agent") == "The militia"


def test_both_sides_that_fighting_left_dead_are_counted() -> None:
    """Fighting left 20 rebels and five soldiers dead."""
    claim = only("Fighting left 20 rebels and five soldiers dead in Menaka on Monday.", "clash")
    assert [quantity.low for quantity in claim.quantities if quantity.of == "killed"] == [20, 5]


@pytest.mark.parametrize(
    "text",
    [
        "The minister denied that the visit was linked to the murder of a judge in Bamako on Monday.",
        "The minister denied that the murder of a judge in Bamako on Monday was political.",
    ],
)
def test_what_is_denied_of_a_murder_leaves_it_done(text: str) -> None:
    assert only(text, "massacre_or_killing").polarity == "asserted"


def test_a_town_left_without_power_was_not_left() -> None:
    """Rebels blew up a pylon, leaving the town without power."""
    claims = read("Rebels blew up two pylons near Sevare on Monday, leaving the town without power.")
    assert not [claim for claim in claims if claim.kind == "withdrawal"]


def test_drones_launched_at_a_state_struck_it() -> None:
    """Russia launched 83 drones at Ukraine, and 60 were shot down."""
    claims = read("Russia launched 83 drones at Ukraine overnight. The air force shot down 60 of 83 drones launched.")
    assert next((claim.kind, words(claim, "agent")) for claim in claims) == ("drone_strike", "Russia")
    assert [words(claim, "patient") for claim in claims if claim.kind == "weapons_seized"] == ["60 of 83 drones"]


def test_debris_does_nothing() -> None:
    """Debris fell on a house in Odesa, injuring a woman."""
    claims = read("Debris fell on a house in Odesa on Monday, injuring a woman. A drone struck the port.")
    assert not [claim for claim in claims if words(claim, "agent") == "Debris"]


def test_a_state_of_two_words_is_one_name() -> None:
    """A village in northern Burkina Faso."""
    claim = only(
        "Suspected jihadists killed 20 people in a village in northern Burkina Faso on Monday, he said.",
        "massacre_or_killing",
    )
    assert (words(claim, "place") or "").endswith("northern Burkina Faso")


def test_who_says_it_in_a_statement_tells_no_second_deed() -> None:
    """It said in a statement on Sunday."""
    claims = read("The Arakan Army has taken Paletwa township in Chin State, it said in a statement on Sunday.")
    assert [claim.kind for claim in claims] == ["capture"]


@pytest.mark.parametrize(
    "text",
    [
        "The army did not take responsibility for the strike on Gao.",
        "The army must take responsibility for the strike on Gao, the UN said.",
        "Families want the army to take responsibility for the strike on Gao.",
        "Poverty is behind the strike on Gao, the priest said.",
        "The inquiry into who was responsible for the strike on Gao has begun.",
    ],
)
def test_who_does_not_own_up_did_it_not_by_these_words(text: str) -> None:
    assert [words(claim, "agent") for claim in read(text) if claim.kind == "air_strike"] == [None]


def test_talks_are_not_blown_up() -> None:
    """Russia sabotaged the talks."""
    assert "property_destruction" not in {claim.kind for claim in read("Russia sabotaged the talks in Istanbul.")}


def test_soldiers_in_a_police_raid_killed_the_men() -> None:
    """Soldiers killed two men during a police raid."""
    claims = read("Soldiers killed two men during a police raid in Gao.")
    assert [words(claim, "agent") for claim in claims if claim.quantities] == ["Soldiers"]


def test_a_threat_in_answer_to_an_attack_is_a_threat() -> None:
    """Rebels threatened to kill 20 hostages in response to the attack."""
    claims = read("Rebels threatened to kill 20 hostages in response to the attack on Gao.")
    assert [claim.modality for claim in claims if claim.quantities] == ["planned"]


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("Rebels attacked Gao and killed nine.", 9),
        ("Rebels captured Gao and killed nine.", 9),
        ("Attack on Gao, 8 killed, 3 missing.", 8),
        ("An explosion shook a market in Gao on Monday, killing five.", 5),
    ],
)
def test_who_was_killed_is_counted_once(text: str, killed: int) -> None:
    claims = read(text)
    assert [one.low for claim in claims for one in claim.quantities if one.of == "killed"] == [killed]


def test_a_title_without_a_stop_is_read() -> None:
    """Families uprooted"""
    record = build([Report(text="Families uprooted\n\nGunmen killed two men in Gao on Monday.", language="en")])
    assert not record.problems
    assert len(record.claims) == 1


def test_those_feared_dead_may_be() -> None:
    """Twenty people feared dead in a strike."""
    assert [claim.modality for claim in read("Twenty people feared dead in a strike on Gao.")] == ["possible"]


@pytest.mark.parametrize(
    "text",
    [
        "No group has claimed responsibility for the attack on a mosque in Kano, which killed twelve people.",
        "There was no immediate claim of responsibility for the attack in Kano, which killed twelve people.",
        "Nobody has claimed the ambush near Kano in which twelve people died.",
        "The group did not claim the raid on Kano, which killed twelve people.",
        "It is unclear who carried out the raid near Kano in which twelve people were killed.",
    ],
)
def test_an_attack_that_nobody_claims_took_place(text: str) -> None:
    (claim,) = read(text)
    assert (claim.kind, claim.polarity, claim.agent) == ("armed_attack", "asserted", None)
    assert [count.low for count in claim.quantities] == [12]
