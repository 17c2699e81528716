"""Deeds that outlets tell in other words than most: turned round, by idiom, by what was broken open or left behind."""

import pytest
from told_claims import may

from orontes import Report, build
from orontes.claims import Claim


def claims(text: str) -> tuple[Claim, ...]:
    """The claims of one report."""
    return build([Report(text=text, id="one", published=may(4))]).claims


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The rebels laid siege to Homs.", "siege"),
        ("Government forces have sealed off Homs.", "siege"),
        ("Gunmen opened up on a crowd in Homs.", "armed_attack"),
        ("Fighters descended on a village near Homs.", "armed_attack"),
        ("A convoy was fired on near Homs.", "armed_attack"),
        ("The army base in Homs took a direct hit.", "armed_attack"),
        ("Two men were slain by gunmen in Homs.", "massacre_or_killing"),
        ("Young men in Homs are being pressed into the army.", "abduction"),
        ("Sixty soldiers in Homs raised the white flag.", "surrender_or_defection"),
        ("A colonel went over to the rebels in Homs.", "surrender_or_defection"),
        ("Villagers abandoned their homes in Homs.", "displacement_or_flight"),
        ("Families streamed out of Homs.", "displacement_or_flight"),
        ("The gang broke open the prison of Homs.", "release_of_detainees"),
        ("A terrorist cell was dismantled in Homs.", "arrest_or_detention"),
        ("A monastery in Homs was reduced to ashes.", "property_destruction"),
        ("The mosque of Homs suffered heavy damage.", "property_destruction"),
        ("The rebels were reported to be still looting shops in Homs.", "property_destruction"),
        ("Homs changed hands on Friday.", "capture"),
        ("The militia slipped out of Homs.", "withdrawal"),
        ("The army breached the defences of Homs.", "advance"),
        ("Peacekeepers took up positions in Homs.", "reinforcement_or_deployment"),
    ],
)
def test_a_deed_told_by_idiom(text: str, kind: str) -> None:
    """Government forces have sealed off Homs: a siege of Homs."""
    (claim,) = claims(text)
    assert (claim.kind, claim.polarity) == (kind, "asserted")
    assert claim.place is not None


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("Nor did we attack Homs.", "denied"),
        ("Neither did the army enter Homs.", "denied"),
        ("Instead, the army left Homs.", "asserted"),
        ("The army did not lay siege to Homs.", "denied"),
    ],
)
def test_words_of_denial_ahead_of_the_sentence(text: str, polarity: str) -> None:
    """Nor did we attack Homs: an attack denied; "instead" alone denies nothing."""
    (claim,) = claims(text)
    assert claim.polarity == polarity


def test_attack_repelled_by_a_garrison_that_is_described() -> None:
    """The garrison in Homs, besieged since May, repulsed an assault: a siege, and an assault."""
    kinds = {
        claim.kind for claim in claims("The garrison in Homs, besieged since March, repulsed an assault on Friday.")
    }
    assert {"siege", "armed_attack"} <= kinds


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("One man died in Homs and another received injuries.", [("injured", 1), ("killed", 1)]),
        ("The rebels left Homs, leaving behind fourteen dead.", [("killed", 14)]),
        ("The ombudsman counts at least 80 dead in Homs.", [("killed", 80)]),
    ],
)
def test_counts_behind_other_words(text: str, counts: list[tuple[str, int]]) -> None:
    """The ombudsman counts at least 80 dead: 80 killed."""
    found = sorted((one.of, one.low) for claim in claims(text) for one in claim.quantities if one.low is not None)
    assert found == counts


@pytest.mark.parametrize(
    "text",
    [
        "City laid siege to the visitors' goal.",
        "A group of servicemen was flown to the capital for treatment.",
        "The company abandoned its nursing homes.",
    ],
)
def test_words_of_war_without_war(text: str) -> None:
    """The company abandoned its nursing homes: nobody fled."""
    assert [claim.kind for claim in claims(text) if claim.kind not in {"other", "statement_or_appeal"}] == []


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Strikes killed 21 people in Homs, among them six in a school in Hama.", "Homs"),
        ("Strikes killed 21 people, including six in a school in Hama.", "Hama"),
        ("In Deir Hafir, Russian servicemen detained a teacher.", "Deir Hafir"),
    ],
)
def test_where_all_were_and_not_some(text: str, place: str) -> None:
    """Strikes killed 21 in Homs, among them six in a school in Hama: 21 killed in Homs."""
    (claim,) = claims(text)
    assert claim.place is not None
    assert (claim.place.name or claim.place.text) == place


def test_body_that_informs_is_no_place_of_the_list() -> None:
    """Attacks in Homs and Hama, the General Staff of the Armed Forces informed: two places and a voice."""
    told = claims("Rebels attacked Homs and Hama, the General Staff of the Armed Forces informed.")
    assert sorted(claim.place.text for claim in told if claim.place) == ["Hama", "Homs"]


@pytest.mark.parametrize(
    "text",
    [
        "The ministry dismissed as fake reports that troops had left Homs.",
        "The ministry rejected as baseless claims that its forces shelled Homs.",
    ],
)
def test_reports_called_false_are_denied(text: str) -> None:
    """The ministry dismissed as fake reports that troops had left Homs: a report and its denial."""
    assert {claim.polarity for claim in claims(text)} == {"asserted", "denied"}


def test_killers_who_were_killed_are_told_apart() -> None:
    """Gunmen killed six before being killed by a guard: two claims with a count each."""
    told = claims("Two gunmen killed six people in Homs before being killed by a guard.")
    assert sorted([one.low for one in claim.quantities] for claim in told) == [[2], [6]]


def test_agents_of_what_is_denied_and_charged() -> None:
    """The army charged the militia with the murder of a priest: the militia did it, says the army."""
    (claim,) = claims("The army charged the militia with the murder of a priest in Homs.")
    assert claim.agent is not None
    assert claim.agent.text == "the militia"
    assert [voice.text for voice in claim.attribution] == ["The army"]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Two men carrying rifles were arrested in Homs.", ["arrest_or_detention"]),
        ("Workshops for the assembly of attack drones were hit in Homs.", ["armed_attack"]),
        ("Soldiers of the Tribal Mobilization were killed in Homs.", ["massacre_or_killing"]),
        ("A pact between the two groups, struck in 2022, kept the peace.", ["agreement_or_talks"]),
        ("Nobody knows how many have died.", []),
        ("Police pushed back a group of gunmen in Homs.", ["clash"]),
    ],
)
def test_what_stands_beside_makes_no_other_deed(text: str, kinds: list[str]) -> None:
    """Workshops for the assembly of attack drones were hit: no strike by drones."""
    assert [claim.kind for claim in claims(text) if claim.kind != "other"] == kinds


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A journalist held since May was freed in Homs.", "release_of_detainees"),
        ("Nearly 10,000 people have been driven from Homs.", "displacement_or_flight"),
        ("Twelve girls remain in captivity near Homs.", "abduction"),
        ("Fighters infiltrated Homs during the night.", "advance"),
        ("The army used artillery against Homs.", "shelling_artillery_missile"),
        ("Troops patrolled the streets of Homs.", "reinforcement_or_deployment"),
        ("Rebels carrying wounded fighters left Homs.", "withdrawal"),
    ],
)
def test_more_ways_of_telling(text: str, kind: str) -> None:
    """A journalist held since May was freed in Homs: a release; the month is no prisoner."""
    assert kind in {claim.kind for claim in claims(text)}
    assert not any(one.of == "injured" for claim in claims(text) for one in claim.quantities)


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Among the dead in Homs were two medics.", [2]),
        ("Two gunmen shot dead six people in Homs before being killed by a guard.", [2, 6]),
    ],
)
def test_counts_of_parts_and_of_killers(text: str, counts: list[int]) -> None:
    """Among the dead in Homs were two medics: two of them are told."""
    assert sorted(one.low for claim in claims(text) for one in claim.quantities if one.low is not None) == counts


def test_a_town_that_is_fought_for() -> None:
    """For three days the army and the rebels fought for Homs: a clash at Homs."""
    told = claims("For three days the army and the rebels fought for Homs.")
    assert [(claim.kind, claim.place is not None) for claim in told] == [("clash", True)]
