"""Ways of telling met in reports of many wars that no rule was written for: agencies, communiqués, tabloids."""

import pytest
from reading_exam import read

from orontes.claims import Claim


def only(text: str) -> Claim:
    """The one claim of a text."""
    (claim,) = read(text)
    return claim


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Gunmen of the movement overran much of the town of Bara.", "capture"),
        ("Loyalist troops hold roughly a third of the town of Bara.", "control_state"),
        ("The insurgents grabbed the provincial capital, Zaranj, on Friday.", "capture"),
        ("The insurgents strolled into the palace at noon.", "advance"),
        ("The enemy broke through near Balakliia on Monday.", "advance"),
        ("The rebels stood five kilometres from Bara on Monday.", "advance"),
        ("Fighter jets carried out bombing runs on the village of Umm Siyala.", "air_strike"),
        ("Guerrillas launched gas cylinders at the barracks in Bara.", "shelling_artillery_missile"),
        ("A naval drone disabled a landing ship at Sevastopol.", "drone_strike"),
        ("Six protesters were taken to the police station in Bara.", "arrest_or_detention"),
        ("Nine villagers were let go after paying a bribe.", "release_of_detainees"),
        ("Officers documented the forced recruitment of 38 boys in Masisi.", "abduction"),
        ("Some 300 evacuees barricaded the highway in Bara for four hours.", "protest_or_celebration"),
        ("Protesters blocked the road to Bara on Monday.", "protest_or_celebration"),
        ("The garrison laid down its arms on Monday.", "surrender_or_defection"),
        ("Rival generals signed a declaration of principles in Addis Ababa.", "agreement_or_talks"),
        ("The army suspended its operations in the east on Monday.", "agreement_or_talks"),
        ("Civilians were loaded onto buses in Bara.", "evacuation_or_transfer"),
    ],
)
def test_a_deed_told_in_other_words_is_of_its_kind(text: str, kind: str) -> None:
    """Gunmen overran much of the town; the insurgents strolled into the palace; jets carried out bombing runs."""
    assert only(text).kind == kind


@pytest.mark.parametrize("share", ["much of", "most of", "roughly a third of", "half of", "the rest of"])
def test_a_share_of_a_town_is_in_that_town(share: str) -> None:
    """The rebels seized much of the town of Bara."""
    claim = only(f"The rebels seized {share} the town of Bara.")
    assert claim.place is not None
    assert claim.place.text.endswith(f"{share} the town of Bara".split(maxsplit=1)[-1])


def test_a_share_of_a_market_is_trade() -> None:
    """The group seized a third of the market."""
    assert read("The group seized a third of the market within a year.") == ()


@pytest.mark.parametrize(
    "text",
    ["The town fell without a shot being fired.", "The town fell with barely a shot fired.", "Not a shot was fired."],
)
def test_a_shot_that_was_not_fired_is_no_attack(text: str) -> None:
    """The town fell without a shot being fired."""
    assert {claim.kind for claim in read(text)} <= {"capture"}


def test_a_name_for_the_enemy_is_no_attack() -> None:
    """The mercenaries of the aggression fled; an aggression targeted the airport."""
    assert [claim.kind for claim in read("The mercenaries of the aggression fled from Bara.")] == ["withdrawal"]
    assert only("An Israeli aggression targeted the airport of Aleppo.").kind == "armed_attack"


def test_crops_that_were_brought_in_are_not_arrested() -> None:
    """The maize had been brought in."""
    assert read("By then the maize had been brought in.") == ()


def test_a_body_whose_short_form_is_a_small_word_is_a_body() -> None:
    """IS still controls the western districts. … WHO said that 30 people were killed in Goma."""
    claim = only("IS still controls the western districts.")
    assert claim.agent is not None
    assert claim.agent.text == "IS"
    assert [voice.text for voice in only("WHO said that 30 people were killed in Goma.").attribution] == ["WHO"]


def test_what_is_warned_of_as_under_way_happens() -> None:
    """Troops are deporting children from Kherson, officials warned. … warned that troops would deport children."""
    told = next(c for c in read("Troops are deporting children from Kherson, officials warned.") if c.place is not None)
    assert (told.modality, [voice.text for voice in told.attribution]) == ("actual", ["officials"])
    feared = read("Officials warned that troops would deport children from Kherson.")
    assert {claim.modality for claim in feared if claim.kind == told.kind} == {"possible"}


@pytest.mark.parametrize(
    ("text", "polarity", "modality"),
    [
        ("The accord provides for the withdrawal of the rebels from Lachin.", "asserted", "planned"),
        ("Should the army attack our positions, we will respond.", "asserted", "possible"),
        ("Not one rebel soldier had set foot in Tigray.", "denied", "actual"),
        ("He insisted that not a single rebel soldier had set foot in Tigray.", "denied", "actual"),
    ],
)
def test_moods_of_accords_conditions_and_nobody(text: str, polarity: str, modality: str) -> None:
    """The accord provides for a withdrawal; should the army attack; not one soldier had set foot in Tigray."""
    claim = only(text)
    assert (claim.polarity, claim.modality) == (polarity, modality)


def test_two_who_speak_last_are_no_victims() -> None:
    """A mine killed four soldiers and wounded eight others, police and hospital officials said."""
    claim = only("A mine exploded in Bara, killing four soldiers and wounding eight others, police and officials said.")
    assert [voice.text for voice in claim.attribution] == ["police and officials"]
    assert [(count.of, count.low) for count in claim.quantities] == [("killed", 4), ("injured", 8)]


def test_a_toll_lists_all_whom_it_counts() -> None:
    """The military put the death toll at 257 militants, 62 troopers and 26 civilians."""
    claim = only("The military put the death toll at 257 militants, 62 troopers and 26 civilians.")
    assert [count.low for count in claim.quantities] == [257, 62, 26]
    assert claim.text == "The military put the death toll at 257 militants, 62 troopers and 26 civilians"


def test_those_who_fall_as_martyrs_are_counted() -> None:
    """Seventeen fighters fell as martyrs in Marib."""
    claim = only("Seventeen fighters fell as martyrs in Marib.")
    assert [(count.of, count.low) for count in claim.quantities] == [("killed", 17)]


def test_a_gunman_shoots_somebody_dead() -> None:
    """A motorcycle-riding gunman shot dead a village councillor in Bara on Saturday night."""
    claim = only("A motorcycle-riding gunman shot dead a village councillor in Bara on Saturday night.")
    assert claim.agent is not None
    assert claim.agent.text == "A motorcycle-riding gunman"


def test_a_number_that_opens_a_sentence_counts() -> None:
    """Eighty Israeli hostages were freed on Friday."""
    claim = only("Eighty Israeli hostages were freed on Friday.")
    assert [(count.of, count.low) for count in claim.quantities] == [("released", 80)]


def test_wounded_who_are_executed_are_killed() -> None:
    """Rebels executed wounded soldiers in Bara."""
    claim = only("Rebels executed wounded soldiers in Bara.")
    assert [count.of for count in claim.quantities if count.of == "injured"] == []


def test_a_mission_speaks_last_behind_a_clause_of_time() -> None:
    """A peacekeeper was killed by a mine while on patrol near Kidal, MINUSMA announced."""
    claim = only("A peacekeeper was killed by a mine while on patrol near Kidal, MINUSMA announced.")
    assert [voice.text for voice in claim.attribution] == ["MINUSMA"]


@pytest.mark.parametrize("under", ["shelling", "artillery fire", "mortar attack", "rocket fire"])
def test_what_comes_under_fire_is_shelled_once(under: str) -> None:
    """The base came under artillery fire."""
    assert only(f"The base near Bara came under {under}.").kind == "shelling_artillery_missile"


def test_two_verbs_of_one_interception_are_one() -> None:
    """The coalition intercepted and destroyed a drone."""
    assert only("The coalition intercepted and destroyed a drone.").kind == "weapons_seized"


def test_revenge_is_wanted_for_what_happened() -> None:
    """The group vowed revenge for the killing of its commander."""
    moods = {c.kind: c.modality for c in read("The group vowed revenge for the killing of its commander in Bara.")}
    assert moods["massacre_or_killing"] == "actual"


@pytest.mark.parametrize("begin", ["is due to come into force at midnight", "is set to take effect on Friday"])
def test_a_truce_yet_to_begin_is_planned(begin: str) -> None:
    """A truce is due to come into force at midnight."""
    assert only(f"A truce {begin}.").modality == "planned"


@pytest.mark.parametrize(
    "after", ["The attack took place on Friday.", "It happened on Friday.", "The incident occurred on Friday."]
)
def test_the_sentence_behind_dates_a_deed(after: str) -> None:
    """Gunmen killed nine villagers in Bara. The attack took place on Friday."""
    claim = next(one for one in read(f"Gunmen killed nine villagers in Bara. {after}") if one.place is not None)
    assert claim.when is not None
    assert claim.when.text == "on Friday" or claim.when.text == "Friday"


def test_not_by_one_but_by_another() -> None:
    """The town was captured not by the army but by rebels."""
    claim = only("The town of Bara was captured not by the army but by rebels.")
    assert claim.agent is not None
    assert claim.agent.text == "rebels"


def test_testimony_behind_a_colon_is_its_witness_s() -> None:
    """Witness 7 described the column of civilians that surrendered: / "Soldiers killed my neighbour. …"."""
    text = (
        "Witness 7 described the column of civilians that surrendered on 26 May:\n\n"
        '"Soldiers killed my neighbour. Then they shelled the village."'
    )
    assert [[voice.text for voice in claim.attribution] for claim in read(text)] == [["Witness 7"]] * 3


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The regiment abandoned its last foothold in Bara on Tuesday.", "withdrawal"),
        ("Dozens of soldiers gave themselves up on Monday.", "surrender_or_defection"),
        ("Hundreds of conscripts have deserted their units.", "surrender_or_defection"),
        ("A car packed with explosives was driven into the gates of the garrison.", "explosion"),
        ("A sniper shot my nephew in the leg.", "armed_attack"),
    ],
)
def test_further_ways_of_telling(text: str, kind: str) -> None:
    """Soldiers gave themselves up; conscripts deserted their units; a car packed with explosives was driven into it."""
    assert only(text).kind == kind
