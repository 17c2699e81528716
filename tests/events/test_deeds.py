"""Short reports of one deed or of two: by their weapons, by who did it, by whom they harmed."""

from datetime import date

import pytest
from told_claims import News, derive, may

import orontes
from orontes.exports import RecordParts


def build(*texts: str) -> RecordParts:
    """The record of reports of Monday, 6 May 2024, each by an outlet of its own."""
    return orontes.build(
        [
            orontes.Report(text=text, outlet=f"Wire {number}", published=date(2024, 5, 6 + number), language="en")
            for number, text in enumerate(texts)
        ]
    )


def tells_one_deed(*texts: str) -> bool:
    """Whether some event rests on claims of all reports."""
    record = build(*texts)
    home = {claim.id: claim.report for claim in record.claims}
    return any(len({home[claim] for claim in event.claims}) == len(texts) for event in record.events)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (
            "A drone hit a minibus in Orikhiv on Sunday, killing two passengers.",
            "Russian howitzers shelled Orikhiv, killing nine policemen, the governor said.",
        ),
        (
            "An air raid on a clinic in Lashio killed at least eight patients on Sunday.",
            "Rebels shelled Lashio, killing 31 residents, the military said.",
        ),
        (
            "A roadside bomb killed three soldiers in Sinjar on Sunday.",
            "Turkish drones killed five people in Sinjar on Sunday, officials said.",
        ),
        (
            "An air strike on a mosque in Idlib killed 12 people on Sunday.",
            "A car bomb in Idlib killed four people, rescuers said.",
        ),
    ],
)
def test_two_sorts_of_weapons_are_two_deeds(one: str, two: str) -> None:
    """An air raid killed patients, says one report; rebels shelled the town, says another."""
    assert not tells_one_deed(one, two)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (
            "An air strike on a mosque in Idlib killed 12 people on Sunday.",
            "Syrian jets bombed a mosque in Idlib on Sunday, killing 12 worshippers, rescuers said.",
        ),
        (
            "Artillery fire on a market in Omdurman killed 20 people on Sunday.",
            "The army shelled a market in Omdurman on Sunday, killing at least 20 people, activists said.",
        ),
        (
            "Israeli air strikes hit a depot near Homs on Sunday, wounding six soldiers.",
            "Six soldiers were wounded when Israeli missiles hit a depot near Homs on Sunday, state media said.",
        ),
        (
            "Gunmen killed 30 villagers in Gusau on Sunday.",
            "Bandits killed at least 30 villagers in Gusau on Sunday, residents said.",
        ),
    ],
)
def test_one_deed_is_told_with_other_words_for_its_weapon_and_doer(one: str, two: str) -> None:
    """Jets bombed a mosque, says one report; an air strike hit it, says another."""
    assert tells_one_deed(one, two)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Gunmen killed a mayor in Jos on Sunday.", "Soldiers killed 30 herders in Jos, a bishop said."),
        ("Rebels attacked Goma on Sunday.", "A mob killed two rebels in Goma on Sunday."),
        (
            "Bandits killed 30 people in Gusau on Sunday.",
            "Police killed four bandits in Gusau on Sunday, a spokesman said.",
        ),
        (
            "Gunmen kidnapped six pupils in Kaduna on Sunday.",
            "Police arrested six suspects in Kaduna on Sunday.",
        ),
        (
            "The army arrested 80 rebel fighters in Bentiu on Sunday.",
            "In Bentiu, the militia has abducted at least 16 people since April 1, a watchdog said.",
        ),
    ],
)
def test_doers_of_two_natures_did_two_deeds(one: str, two: str) -> None:
    """Gunmen killed a mayor, says one report; soldiers killed herders, says another."""
    assert not tells_one_deed(one, two)


@pytest.mark.parametrize("other", ["Desert Front", "Mountain Legion"])
def test_two_armed_groups_by_name_did_two_deeds(other: str) -> None:
    """The River Front attacked a market, says one report; another armed group killed herders there, says another."""
    assert not tells_one_deed(
        "River Front fighters attacked a market in Bria on Sunday, killing seven traders, witnesses said.",
        f"{other} fighters attacked Bria on Sunday, killing two herders, an aid worker said.",
    )


def test_an_armed_group_and_words_for_its_men_did_one_deed() -> None:
    """The River Front attacked a market, says one report; rebels did, says another."""
    assert tells_one_deed(
        "River Front fighters attacked a market in Bria on Sunday, killing seven traders, witnesses said.",
        "Rebels attacked a market in Bria on Sunday, killing seven traders, the mayor said.",
    )


def test_two_accused_of_one_harm_stay_one_deed_and_a_dispute() -> None:
    """Rebels killed 14 villagers, says the army; soldiers killed 14 villagers, say the rebels."""
    record = build(
        "Rebels killed 14 villagers in Bria on Sunday, the army said.",
        "Soldiers killed 14 villagers in Bria on Sunday, the rebels said.",
    )
    assert "actor" in {dispute.attribute for dispute in record.disputes}


def test_two_accused_of_killing_two_men_stay_one_deed_and_a_dispute() -> None:
    """The police shot two farmers, says one report; separatists did, says the governor."""
    record = build(
        "The police killed two farmers in Kumba on Sunday.",
        "Separatists killed two farmers in Kumba on Sunday, the governor said.",
        "Two farmers were shot dead in Kumba on Sunday.",
    )
    assert [len(event.claims) for event in record.events] == [3]
    assert "actor" in {dispute.attribute for dispute in record.disputes}


def test_two_accused_of_taking_the_same_pupils_took_them_once() -> None:
    """Bandits kidnapped 18 pupils, says one report; soldiers detained 18 pupils, say parents."""
    assert tells_one_deed(
        "Bandits kidnapped 18 pupils in Kankara on Sunday.",
        "Soldiers detained 18 pupils in Kankara on Sunday, parents said.",
    )


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (
            "Police said that police had killed two men in Kumba on Sunday.",
            "Separatists said that separatists had killed two men in Kumba on Sunday.",
        ),
        (
            "The police killed two farmers in Kumba on Sunday.",
            "Separatists killed two policemen in Kumba on Sunday.",
        ),
        (
            "Bandits kidnapped 18 pupils in Kankara on Sunday.",
            "Police arrested 18 suspects in Kankara on Sunday.",
        ),
    ],
)
def test_numbers_alike_of_other_men_make_no_accusation(one: str, two: str) -> None:
    """Police killed two farmers, says one report; separatists killed two policemen, says another."""
    assert not tells_one_deed(one, two)


@pytest.mark.parametrize(
    "text",
    [
        "The toll of the attack in Verrettes has risen to 109, the mayor said. Two gang members were shot by police.",
        "At least 77 people were killed and 255 injured in an attack in Bamako on Sunday, a hospital source said."
        " Residents lynched three men whom they took for jihadists.",
    ],
)
def test_who_strikes_back_did_not_do_the_first_deed(text: str) -> None:
    """The dead of an attack are counted; then police shoot two of a gang."""
    record = build(text)
    assert not any(event.agents and len(event.claims) > 1 for event in record.events)


def test_what_a_man_says_of_himself_joins_no_deed_of_another_report() -> None:
    """A spokesman says that he does not target hospitals; elsewhere 25 fighters are reported killed in Mirza."""
    one, two = News(outlet="Herald", published=may(4)), News(outlet="Post", published=may(4))
    said = one.say("Daro Senn said he targets posts.", "armed_attack", agent="Daro Senn", voice=["Daro Senn"])
    done = two.say(
        "25 of Daro Senn's men were killed.",
        "massacre_or_killing",
        place="Mirza",
        day=may(3),
        counts=[("killed", 25, 25)],
    )
    assert not derive(one, two).together(said, done)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (
            "Militiamen ambushed an army patrol near Djibo on Sunday, killing six soldiers.",
            "A drone strike hit Djibo on Sunday. Six traders died.",
        ),
        (
            "Tribal fighters ambushed a lorry outside Kyaukme on Sunday, leaving six dead.",
            "Jets bombed the market of Kyaukme on Sunday, killing eleven villagers.",
        ),
    ],
)
def test_who_lay_in_ambush_flew_no_air_strike(one: str, two: str) -> None:
    assert not tells_one_deed(one, two)


def test_an_ambush_told_as_an_attack_is_one_deed() -> None:
    """Gunmen ambushed, or attacked, a bus near Ngala."""
    assert tells_one_deed(
        "Gunmen ambushed a bus near Ngala on Sunday, killing eight passengers.",
        "Eight passengers were killed when gunmen attacked a bus near Ngala on Sunday.",
    )


@pytest.mark.parametrize(
    "text",
    [
        "The RSF and allied militiamen attacked Babanusa on Sunday, the army said. The army killed 40 fighters.",
        "Al-Shabaab attacked a base in Jowhar on Sunday. Troops killed 15 militants.",
        "Bandits killed nine villagers in Kankara on Sunday. The air force killed 20 bandits.",
    ],
)
def test_who_answers_an_attack_did_another_deed(text: str) -> None:
    """One side attacks, the other kills its fighters."""
    record = build(text)
    assert len([event for event in record.events if event.agents]) == 2


PLACED = "In Lashio, artillery fire killed five civilians in Ward 12 on Saturday. It was not clear who fired."


def test_what_has_neither_place_nor_day_is_no_other_reports_act() -> None:
    """A spokesman lays the shelling of some monastery to an armed group; a monitor dates and places one by nobody."""
    one = "Colonel Sai Lwin said the Northern League had shelled the monastery with rockets, killing three people."
    record = build(one, f"{PLACED} Fighters of the Northern League held a market in Hsipaw.")
    (placed,) = [event for event in record.events if "Lashio" in event.label]
    assert (placed.status, placed.agents, len(placed.origins)) == ("reported", (), 1)


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        ("A local militia fought beside the League in Mogok. It said it lost six fighters. In Kutkai, shops opened on "
         "Sunday. The junta bombed the town on Monday, wounding four people.", None),
        ("A drone strike hit a barracks in Kutkai on Monday. The army said it lost six soldiers.", 6),
    ],
)  # fmt: skip
def test_men_lost_in_a_fight_are_not_the_dead_of_a_strike_told_later(text: str, lost: int | None) -> None:
    """A force tells of the men whom it lost; then a town is bombed, or had been just before."""
    (strike,) = [event for event in build(text).events if event.kind in {"air_strike", "drone_strike"}]
    assert next((told.best for told in strike.quantities if told.of == "killed"), None) == lost
