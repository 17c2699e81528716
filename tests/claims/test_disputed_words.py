"""What reports that contradict each other say in words of their own: lists, denials, losses, and who fired what."""

import pytest
from reading_exam import read

from orontes.claims import Claim


@pytest.mark.parametrize(
    "text",
    [
        "Three towns have been captured by the rebels since Friday: Abaya, Berdo and Kulmis.",
        "Three localities have been freed on the road to Tarso: Abaya, Berdo and Kulmis.",
        "Three districts have been cleansed of mercenaries: Abaya, Berdo and Kulmis.",
    ],
)
def test_names_behind_a_colon_are_those_counted(text: str) -> None:
    """Three towns have been captured by the rebels since Friday: Abaya, Berdo and Kulmis."""
    places = [claim.place.text for claim in read(text) if claim.kind == "capture" and claim.place]
    assert places == ["Abaya", "Berdo", "Kulmis"]


def test_what_is_listed_behind_another_count_is_not_taken() -> None:
    """Two towns fell as three ministers resigned: Ada, Bela and Cora."""
    claims = read("Two towns fell as three ministers resigned: Ada, Bela and Cora.")
    assert not {"Ada", "Bela", "Cora"} & {claim.place.text for claim in claims if claim.place}


@pytest.mark.parametrize(
    "text",
    [
        "The government rejected as false claims that Goma had fallen.",
        "The government dismissed as propaganda reports that Goma had fallen.",
        "The government dismissed as “foreign propaganda” reports that Goma had fallen.",
    ],
)
def test_what_is_dismissed_as_false_is_denied(text: str) -> None:
    """The government dismissed as propaganda reports that Goma had fallen."""
    denied = [claim for claim in read(text) if claim.polarity == "denied"]
    assert [(claim.kind, claim.attribution[0].text) for claim in denied] == [("capture", "The government")]
    assert not any(voice.text == "propaganda" for claim in read(text) for voice in claim.attribution)


def test_them_and_those_reports_are_denied_alike() -> None:
    """The commission received reports of killings in Goma. The police denied them."""
    claims = read("The commission received reports of killings in Goma. The police denied them.")
    assert {claim.polarity for claim in claims if claim.kind == "massacre_or_killing"} == {"asserted", "denied"}


@pytest.mark.parametrize(
    "text",
    [
        "None of our fighters fell at Kamano.",
        "No fighter of ours was killed at Kamano on Monday.",
        "We lost no man in Kamano.",
    ],
)
def test_who_lost_nobody_denies_a_killing(text: str) -> None:
    """None of our fighters fell at Kamano."""
    [claim] = [claim for claim in read(text) if claim.kind == "massacre_or_killing"]
    assert claim.polarity == "denied"


def test_men_of_ours_who_fell_are_counted() -> None:
    """Nine of our fighters fell at Kamano."""
    [claim] = read("Nine of our fighters fell at Kamano.")
    assert [(one.of, one.low) for one in claim.quantities] == [("killed", 9)]


def test_the_number_of_dead_in_a_town_is_of_that_town() -> None:
    """The number of dead in Goma rose to 14 on Wednesday."""
    [claim] = [claim for claim in read("The number of dead in Goma rose to 14 on Wednesday.") if claim.quantities]
    assert claim.place is not None
    assert claim.place.text == "Goma"


def test_flown_raids_are_counted_strikes() -> None:
    """Coalition jets flew 30 raids on Goma on Monday."""
    [claim] = read("Coalition jets flew 30 raids on Goma on Monday.")
    assert claim.kind == "air_strike"
    assert [(one.of, one.low) for one in claim.quantities] == [("strikes", 30)]


@pytest.mark.parametrize(
    ("told", "doer"),
    [
        ("The army said the rebels had fired them.", "the rebels"),
        ("The shells had been fired by the army, the rebels said.", "the army"),
    ],
)
def test_who_fired_what_struck_did_the_strike(told: str, doer: str) -> None:
    """Shells hit a clinic in Goma on Saturday. The army said the rebels had fired them."""
    claims = read(f"Shells hit a clinic in Goma on Saturday. {told}")
    strikes = [claim for claim in claims if claim.kind == "shelling_artillery_missile"]
    assert [claim.agent.text if claim.agent else None for claim in strikes] == [None, doer]
    assert {claim.place.text for claim in strikes if claim.place} == {"Goma"}
    assert not [claim for claim in claims if claim.kind == "armed_attack"]


def test_other_arms_that_are_fired_are_another_attack() -> None:
    """Shells hit a clinic in Goma. The rebels fired three rockets at Bukavu."""
    claims = read("Shells hit a clinic in Goma. The rebels fired three rockets at Bukavu.")
    assert [claim.place.text for claim in claims if claim.place and claim.agent] == ["Bukavu"]


@pytest.mark.parametrize(
    ("before", "town"),
    [("Goma was quiet.", "Goma"), ("Reports that Goma had fallen were false.", "Goma")],
)
def test_the_city_is_the_one_told_to_fare_so(before: str, town: str) -> None:
    """Goma was quiet. The army holds the city."""
    held = [claim for claim in read(f"{before} The city is held by the army.") if claim.agent]
    assert [claim.place.name for claim in held if claim.place] == [town]


def test_a_town_that_fell_to_somebody_is_taken_by_him() -> None:
    """The army captured Goma on 25 August. It fell to the rebels on Friday."""
    taken = read("The army captured Goma on 25 August. It fell to the rebels on Friday.")
    assert [(claim.kind, claim.agent.text) for claim in taken if claim.agent] == [
        ("capture", "The army"),
        ("capture", "the rebels"),
    ]


@pytest.mark.parametrize(
    ("text", "patient"),
    [
        ("The minister was kidnapped by rebels, police said. A rebel said that soldiers had arrested him.", "minister"),
        ("A bomb killed the head of security in Goma. A guard said that he had been shot by a sniper.", "head"),
    ],
)
def test_he_of_whom_the_same_is_told_again_is_the_man_told_before(text: str, patient: str) -> None:
    """The minister was kidnapped by rebels, police said. A rebel said that soldiers had arrested him."""
    last = max(read(f"General Ada Senn met elders. {text}"), key=lambda claim: claim.trigger_start)
    assert last.patient is not None
    assert patient in (last.patient.name or "")


def test_who_fought_off_an_attack_did_not_attack() -> None:
    """Soldiers fought off an attack on Goma on Thursday."""
    assert not [claim for claim in read("Soldiers fought off an attack on Goma.") if _attacks(claim, "Soldiers")]


def _attacks(claim: Claim, doer: str) -> bool:
    return claim.kind == "armed_attack" and claim.agent is not None and claim.agent.text == doer


def test_a_name_before_what_it_is_called_is_the_subject() -> None:
    """Belwene, the capital of the Hiran region, is the fourth-largest town in Somalia."""
    ranked = read("Belwene, the capital of the Hiran region, is the fourth-largest town in Somalia.")
    assert {claim.place.text for claim in ranked if claim.place} == {"Belwene"}


def test_losses_inflicted_are_a_fight() -> None:
    """The army inflicted heavy losses on the rebels at Goma."""
    [claim] = read("The army inflicted heavy losses on the rebels at Goma.")
    assert claim.kind == "clash"
    assert claim.patient is not None
    assert claim.patient.text.startswith("the rebels")


def test_prisoners_who_walked_out_fled() -> None:
    """Some 300 detainees walked out of the prison in Goma on Sunday."""
    claims = read("Some 300 detainees walked out of the prison in Goma on Sunday.")
    assert [(claim.kind, claim.quantities[0].low) for claim in claims] == [("displacement_or_flight", 300)]
