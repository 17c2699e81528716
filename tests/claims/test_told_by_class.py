"""Deeds told in the idioms of each class of news: ground held and lost, fire, harm, custody, flight, booty, truce."""

import pytest
from told_claims import may

from orontes import Report, build
from orontes.claims import Claim

SCENE = "\n\nThe war between the army and the rebels is in its third year."


def claims(text: str) -> tuple[Claim, ...]:
    """The claims of a sentence in a report of war."""
    told = build([Report(text=text + SCENE, id="one", published=may(4))]).claims
    return tuple(claim for claim in told if claim.start < len(text))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The rebel flag flew over the town hall in Kosti.", "control_state"),
        ("Soldiers stood guard in the central square of Kosti.", "control_state"),
        ("Fighters manned checkpoints around Kosti.", "control_state"),
        ("The rebels hung on to Kosti.", "control_state"),
        ("The army still clings to the airport of Kosti.", "control_state"),
        ("Kosti held out for three weeks.", "control_state"),
        ("Kosti stands firm.", "control_state"),
        ("The militia has command of the road to Kosti.", "control_state"),
        ("Kosti under the army, residents say", "control_state"),
        ("Soldiers are in the streets of Kosti.", "advance"),
        ("The rebels were at the gates of Kosti.", "advance"),
        ("Troops are on the outskirts of Kosti.", "advance"),
        ("The militia crept into Kosti.", "advance"),
        ("The army made a breakthrough near Kosti.", "advance"),
        ("The rebels crossed to the eastern bank of the river.", "advance"),
        ("Army claims village near Kosti", "capture"),
        ("The government lost its last base in Kosti.", "capture"),
        ("The reconquest of Kosti was announced on Monday.", "capture"),
        ("Kosti is free.", "capture"),
        ("The base in Kosti was abandoned on Friday.", "withdrawal"),
        ("The rebels have run to the airport of Kosti.", "withdrawal"),
        ("The flight of the militia from Kosti was filmed.", "withdrawal"),
        ("The units in Kosti had been moved to better positions.", "withdrawal"),
        ("The command spoke of a tactical redeployment from Kosti.", "withdrawal"),
        ("The garrison of Kosti melted away.", "withdrawal"),
        ("The rebels sit in the port of Kosti.", "control_state"),
        ("Federal troops have been billeted in the school of Kosti.", "control_state"),
        ("The rebels collect taxes in Kosti.", "control_state"),
        ("Rebels have captured a string of outposts near Kosti.", "capture"),
        ("Rebels seized the governor's office in Kosti.", "capture"),
        ("Kosti was vacated on Saturday.", "withdrawal"),
        ("The insurgents had slipped out through tunnels.", "withdrawal"),
        ("Marines had gone ashore near Kosti.", "advance"),
        ("Federal troops came back into the town of Kosti.", "advance"),
        ("The army redeployed its units outside Kosti.", "withdrawal"),
        ("The rebels remain in possession of the airport.", "control_state"),
        ("The heroes of the army took the bridge of Kosti.", "capture"),
    ],
)
def test_ground_is_held_gained_and_left(text: str, kind: str) -> None:
    assert kind in {claim.kind for claim in claims(text)}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A helicopter came under fire near Kosti.", "armed_attack"),
        ("Raiders fell upon a village near Kosti.", "armed_attack"),
        ("The bus was riddled with bullets near Kosti.", "armed_attack"),
        ("Shots rang out in Kosti.", "armed_attack"),
        ("Helicopter down near Kosti", "armed_attack"),
        ("Drone down near Kosti!", "weapons_seized"),
        ("The troops returned fire.", "clash"),
        ("The garrison resisted in Kosti from the first minutes.", "clash"),
        ("A clearing operation is under way in Kosti.", "clash"),
        ("Rockets came down on the market in Kosti.", "shelling_artillery_missile"),
        ("A high-precision strike was delivered in Kosti.", "air_strike"),
        ("Windows were blown out at the clinic in Kosti.", "property_destruction"),
        ("The roof of the mosque in Kosti was torn off.", "property_destruction"),
        ("The warehouse in Kosti was emptied by residents.", "property_destruction"),
        ("The soldiers are pinned down in Kosti.", "siege"),
        ("A general was assassinated in Kosti.", "massacre_or_killing"),
        ("The teacher was hanged in Kosti.", "massacre_or_killing"),
        ("The army put 1,400 enemy troops out of action.", "massacre_or_killing"),
        ("The rebels suffered heavy losses near Kosti.", "clash"),
        ("A column of 22 vehicles was burned near Kosti.", "property_destruction"),
        ("The town was ringed by army units.", "siege"),
        ("Gunmen shot up a market in Kosti.", "armed_attack"),
        ("The mayor escaped an assassination attempt in Kosti.", "armed_attack"),
        ("Kosti buries victims of hotel strike", "air_strike"),
        ("The aid depot in Kosti was stripped bare.", "property_destruction"),
    ],
)
def test_fire_and_what_it_does(text: str, kind: str) -> None:
    assert kind in {claim.kind for claim in claims(text)}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Thirty soldiers are in rebel custody.", "arrest_or_detention"),
        ("Six soldiers are in the hands of the rebels.", "arrest_or_detention"),
        ("The mayor of Kosti is behind bars.", "arrest_or_detention"),
        ("The governor was led away by soldiers.", "arrest_or_detention"),
        ("The militia is holding five soldiers.", "arrest_or_detention"),
        ("Three soldiers were handed over to the Red Cross.", "release_of_detainees"),
        ("401 prisoners left the prison in Kosti.", "release_of_detainees"),
        ("The garrison gave itself up.", "surrender_or_defection"),
        ("Forty soldiers deserted on Sunday.", "surrender_or_defection"),
        ("The soldiers threw down their weapons.", "surrender_or_defection"),
        ("Booty: nine vehicles and 40 rifles.", "weapons_seized"),
        ("Dozens of motorcycles were recovered.", "weapons_seized"),
        ("The fighters took weapons from the camp.", "weapons_seized"),
        ("About 400 people have been put up in schools in Kosti.", "displacement_or_flight"),
        ("Families are sheltering in a school in Kosti.", "displacement_or_flight"),
        ("Kosti has emptied.", "displacement_or_flight"),
        ("Hundreds took to the road.", "displacement_or_flight"),
        ("The agency registered 8,200 new arrivals from Kosti.", "displacement_or_flight"),
        ("The maternity ward was moved to a basement.", "evacuation_or_transfer"),
        ("The truce is holding.", "agreement_or_talks"),
        ("The ceasefire took hold in Kosti.", "agreement_or_talks"),
    ],
)
def test_custody_booty_flight_and_truce(text: str, kind: str) -> None:
    assert kind in {claim.kind for claim in claims(text)}


def test_who_did_not_survive_is_dead() -> None:
    """Two of the wounded did not survive."""
    (claim,) = claims("Two of the wounded did not survive.")
    assert (claim.kind, claim.polarity, claim.quantities[0].low) == ("massacre_or_killing", "asserted", 2)


def test_a_flag_is_flown_by_those_whose_it_is() -> None:
    """The flag of the militia flew over the town of Kosti."""
    (claim,) = claims("The flag of the militia flew over the town of Kosti.")
    assert claim.agent is not None
    assert claim.agent.text == "the militia"


def test_what_is_under_control_is_the_place_of_the_heading() -> None:
    """KOSTI – Under army control."""
    text = "KOSTI – Under army control.\n\nSENNAR – The rebels shelled the bridge."
    first = claims(text)[0]
    assert first.place is not None
    assert (first.kind, first.place.text) == ("control_state", "KOSTI")


@pytest.mark.parametrize(
    "text",
    [
        "The mayor of Kosti survived the attack.",
        "The case is in the hands of the court.",
        "The rebels were in possession of weapons.",
        "Prices shot up in Kosti.",
        "The government is in the hands of the army.",
        "The children are in the custody of their mother.",
        "Kosti is free of charge.",
        "The country is free.",
        "The bank claims the shares.",
        "The scientists made a breakthrough in Kosti.",
        "The minister returned fire in a speech.",
        "Kosti under the rain",
    ],
)
def test_the_same_words_of_other_things_tell_no_deed(text: str) -> None:
    assert not [claim for claim in claims(text) if claim.kind not in {"statement_or_appeal", "other", "armed_attack"}]


def test_what_came_before_an_assault_is_not_its_way() -> None:
    """Rebels stormed the town of Kosti after a night of shelling."""
    first = claims("Rebels stormed the town of Kosti after a night of shelling.")[0]
    assert first.kind == "armed_attack"


def test_who_stands_by_the_side_of_a_road_is_done_nothing_by_it() -> None:
    """Two soldiers were shot dead by the side of the road."""
    (claim,) = claims("Two soldiers were shot dead by the side of the road.")
    assert claim.agent is None
