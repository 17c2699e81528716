"""What a verb governs: hopes, roads, clauses of "which", spans of time, and fire that was called in."""

import pytest
from reading_exam import read

from orontes.claims import Claim


def only(text: str, kind: str) -> Claim:
    (claim,) = [claim for claim in read(text) if claim.kind == kind]
    return claim


def test_who_is_hoped_to_act_is_the_doer() -> None:
    """The president said he hoped Tigrayan rebels would continue their advance on Mekelle."""
    claim = only("The president said he hoped Tigrayan rebels would continue their advance on Mekelle.", "advance")
    assert claim.agent is not None
    assert claim.agent.text == "Tigrayan rebels"
    assert claim.modality == "possible"


def test_a_road_that_approaches_a_town_is_no_advance() -> None:
    """The army dug trenches along the road approaching Goma in order to isolate the rebels."""
    claims = read("The army dug trenches along the road approaching Goma in order to isolate the rebels.")
    assert "advance" not in {claim.kind for claim in claims}


def test_what_was_left_years_ago_is_the_place() -> None:
    """Fighters were forced to leave Goma years ago."""
    claim = only("Fighters were forced to leave Goma years ago.", "withdrawal")
    assert claim.place is not None
    assert claim.place.text == "Goma"


def test_the_verb_behind_a_clause_of_which_is_told_by_the_speaker() -> None:
    """Reuters reported that M23, which has long lent support to the junta, had sent fighters to Goma."""
    claim = only(
        "Reuters reported that M23, which has long lent support to the junta, had sent fighters to Goma.",
        "reinforcement_or_deployment",
    )
    assert (claim.period, [voice.text for voice in claim.attribution]) == ("current", ["Reuters"])


@pytest.mark.parametrize(
    "text",
    [
        "Government forces called an airstrike against the bridge at Uvira.",
        "Government forces called in air strikes on Uvira.",
    ],
)
def test_who_calls_in_fire_is_its_doer_and_no_voice(text: str) -> None:
    """Government forces called in air strikes on Uvira."""
    claim = only(text, "air_strike")
    assert claim.agent is not None
    assert claim.agent.text == "Government forces"
    assert claim.place is not None
    assert claim.place.text.endswith("Uvira")
    assert claim.attribution == ()


def test_a_strike_called_off_was_none() -> None:
    """Washington called off an air strike on Uvira."""
    assert only("Washington called off an air strike on Uvira.", "air_strike").polarity == "denied"


def test_who_calls_a_strike_a_crime_is_a_voice() -> None:
    """The minister called the strike on Uvira a crime."""
    claim = only("The minister called the strike on Uvira a crime.", "air_strike")
    assert (claim.agent, [voice.text for voice in claim.attribution]) == (None, ["The minister"])


def test_words_in_quotation_marks_are_all_that_who_names_says() -> None:
    """Chad sent what it called "advisers" to prevent the rebels from seizing Goma."""
    claim = only('Chad sent what it called "advisers" to prevent the rebels from seizing Goma.', "capture")
    assert claim.attribution == ()


def test_the_target_of_another_war_is_no_target_of_this_strike() -> None:
    """Israel carried out deadly strikes in Iran during its recent war on Lebanon and Hamas."""
    claim = only("Israel carried out deadly strikes in Iran during its recent war on Lebanon and Hamas.", "air_strike")
    assert (claim.place.text if claim.place else None, claim.patient) == ("Iran", None)


def test_of_two_subjects_each_leads_its_own_verb() -> None:
    """Thousands of residents crossed into Gisenyi, while hundreds of mercenaries surrendered to the M23."""
    text = "Thousands of residents crossed into Gisenyi, while hundreds of Romanian mercenaries surrendered to the M23."
    agent = only(text, "surrender_or_defection").agent
    assert agent is not None
    assert agent.text == "hundreds of Romanian mercenaries"


def test_a_lawyer_shot_dead_was_not_dead_before() -> None:
    """Police shot dead President Mondlane's lawyer in Maputo."""
    claim = only("Police shot dead President Mondlane's lawyer in Maputo.", "massacre_or_killing")
    assert [(count.of, count.low) for count in claim.quantities] == [("killed", 1)]


def test_who_is_accused_of_shelling_did_it() -> None:
    """The governor of Kherson region, Vladimir Saldo, accused Ukraine of shelling the town of Oleshky."""
    text = "The governor of Kherson region, Vladimir Saldo, accused Ukraine of shelling the town of Oleshky."
    shelling = only(text, "shelling_artillery_missile")
    assert shelling.agent is not None
    assert (shelling.agent.text, shelling.place.text if shelling.place else None) == ("Ukraine", "the town of Oleshky")
    assert [voice.text for voice in shelling.attribution] == ["The governor of Kherson region, Vladimir Saldo"]


def test_who_stands_between_commas_behind_an_office_is_no_second_subject() -> None:
    """The head of the administration, Vladimir Saldo, accused Ukraine of shelling the town of Oleshky."""
    text = "The head of the administration, Vladimir Saldo, accused Ukraine of shelling the town of Oleshky."
    accusation = only(text, "statement_or_appeal")
    assert accusation.agent is not None
    assert "Saldo" in (accusation.agent.name or accusation.agent.text)


def test_what_an_army_allegedly_did_is_told() -> None:
    """Residents of Belgorod were told to take shelter after Ukraine's army allegedly fired rockets at the city."""
    text = "Residents of Belgorod were told to take shelter after Ukraine's army allegedly fired rockets at the city."
    claim = only(text, "shelling_artillery_missile")
    assert claim.agent is not None
    assert (claim.agent.text, claim.hedge) == ("Ukraine's army", "allegedly")


def test_who_speaks_behind_a_semicolon_says_nothing_before_it() -> None:
    """Prigozhin claimed his men had taken Bakhmut; Ukraine said fighting for the city was still under way."""
    text = "Prigozhin claimed his men had taken Bakhmut; Ukraine said fighting for the city was still under way."
    assert [voice.text for voice in only(text, "capture").attribution] == ["Prigozhin"]


def test_gains_west_of_a_town_are_an_advance() -> None:
    """Russian forces made marginal gains west of Bakhmut."""
    claim = only("Russian forces made marginal gains west of Bakhmut.", "advance")
    assert claim.place is not None
    assert claim.place.text.endswith("Bakhmut")


def test_who_leads_an_attack_is_its_doer() -> None:
    """General Makenga led the attack on Goma."""
    claim = only("General Makenga led the attack on Goma.", "armed_attack")
    assert claim.agent is not None
    assert claim.agent.text == "General Makenga"


@pytest.mark.parametrize(
    "text",
    [
        "A strike which officials said killed 12 people hit Koma.",
        "The attack on the convoy, which the UN said killed 12 people, was in Koma.",
    ],
)
def test_what_somebody_said_of_a_deed_is_told_of_the_deed(text: str) -> None:
    """A strike which officials said killed 12 people hit Koma."""
    killed = [(count.low, claim.agent) for claim in read(text) for count in claim.quantities if count.of == "killed"]
    assert killed == [(12, None)]


def test_a_village_has_all_the_names_before_it() -> None:
    """A jet bombed a monastery in Sagaing's Lin Ta Lu village."""
    claim = only("A jet bombed a monastery in Sagaing's Lin Ta Lu village.", "air_strike")
    assert claim.place is not None
    assert "Lin Ta Lu" in claim.place.text


def test_who_fires_a_barrage_shells_and_rockets_are_no_target() -> None:
    """Hezbollah said it had fired a barrage of rockets at Israeli troops massed near Maroun al-Ras."""
    claim = only(
        "Hezbollah said it had fired a barrage of rockets at Israeli troops massed near Maroun al-Ras.",
        "shelling_artillery_missile",
    )
    slots = (claim.agent, claim.patient, claim.place)
    assert [one.text if one else None for one in slots] == ["it", "Israeli troops", "Maroun al-Ras"]


def test_a_truce_is_neither_where_another_fought_nor_tells_it() -> None:
    """Ethiopia declared a ceasefire after Tigrayan forces retook Mekelle."""
    truce, capture = read("Ethiopia declared a unilateral ceasefire after Tigrayan forces retook Mekelle.")
    assert (truce.place, capture.attribution) == (None, ())


def test_whom_an_explosion_on_a_road_killed_is_the_patient() -> None:
    """An explosion at a fuel depot on the Askeran highway killed at least 170 people."""
    claim = only("An explosion at a fuel depot on the Askeran highway killed at least 170 people.", "explosion")
    assert claim.patient is not None
    assert claim.patient.text == "at least 170 people"


def test_what_a_statement_says_that_others_claim_keeps_its_voices() -> None:
    """The minister said in a statement that rebels claimed captured villages had been freed."""
    (claim,) = read("The minister said in a statement that rebels claimed captured villages had been freed.")
    assert [voice.text for voice in claim.attribution] == ["rebels", "The minister", "a statement"]


def test_a_weekday_before_night_is_no_victim() -> None:
    """The rebels attacked Monday night."""
    assert only("The rebels attacked Monday night.", "armed_attack").patient is None


def test_the_rest_of_an_office_is_no_body() -> None:
    """Prime Minister Al-Abadi said that troops captured Mosul."""
    assert [claim.kind for claim in read("Prime Minister Al-Abadi said that troops captured Mosul.")] == ["capture"]
