"""Who holds a place, told by no single verb, and who answers for what happened there."""

import pytest
from reading_exam import read


def test_besieged_town_is_under_siege() -> None:
    """Aid reached the besieged town of Djibo."""
    assert "siege" in {claim.kind for claim in read("Aid reached the besieged town of Djibo.")}


def test_control_that_remains_unstable_is_a_state_of_control() -> None:
    """Control in the northern districts remained unstable."""
    (claim,) = read("Control in the northern districts remained unstable.")
    assert claim.kind == "control_state"


def test_legend_of_a_map_tells_nothing() -> None:
    """Controlled by the rebels"""
    assert read("Controlled by the rebels") == ()


def test_town_that_fell_from_control_is_one_claim() -> None:
    """The town of Babanusa fell from government control."""
    (claim,) = read("The town of Babanusa fell from government control.")
    assert claim.kind == "capture"


def test_claimer_of_responsibility_is_the_doer() -> None:
    """Al-Shabaab claimed responsibility for an assault on a hotel in Mogadishu."""
    (claim,) = read("Al-Shabaab claimed responsibility for an assault on a hotel in Mogadishu.")
    assert claim.agent is not None
    assert claim.agent.text == "Al-Shabaab"


def test_who_announces_the_capture_did_not_capture() -> None:
    """The spokesman announced the capture of Djibo."""
    (claim,) = read("The spokesman announced the capture of Djibo.")
    assert claim.agent is None
    assert [voice.text for voice in claim.attribution] == ["The spokesman"]


def test_town_being_captured_is_captured() -> None:
    """The offensive ended in the town being captured by the army."""
    claims = read("The offensive ended in the town being captured by the army.")
    assert [(claim.kind, claim.agent.text if claim.agent else None) for claim in claims if claim.kind == "capture"] == [
        ("capture", "the army")
    ]


def test_distance_reached_is_an_advance_on_the_place() -> None:
    """Rebels reached five kilometres from Djibo."""
    (claim,) = read("Rebels reached five kilometres from Djibo.")
    assert claim.kind == "advance"
    assert claim.place is not None
    assert claim.place.text == "Djibo"


def test_we_in_a_quote_is_the_one_quoted() -> None:
    """“We announce the capture of Djibo,” commander Omar Sadiq said."""
    (claim,) = [one for one in read("“We announce the capture of Djibo,” commander Omar Sadiq said.") if one.place]
    assert "We" not in {voice.text for voice in claim.attribution}


def test_held_areas_without_a_name_tell_no_holding() -> None:
    """Aid convoys crossed into rebel-held areas on Monday."""
    assert "control_state" not in {claim.kind for claim in read("Aid convoys crossed into rebel-held areas on Monday.")}


def test_freed_detainees_held_inside_are_freed_alone() -> None:
    """The fighters freed 300 detainees held inside."""
    assert [claim.kind for claim in read("The fighters freed 300 detainees held inside.")] == ["release_of_detainees"]


def test_massacre_told_in_a_clause_is_one_claim() -> None:
    """Residents recalled the massacre of 5 May 2011, when troops massacred mourners."""
    claims = read("Residents recalled the massacre of 5 May 2011, when troops massacred mourners.")
    assert [claim.agent.text for claim in claims if claim.kind == "massacre_or_killing" and claim.agent] == ["troops"]


def test_list_behind_including_is_of_the_towns() -> None:
    """Troops pulled out of four towns on the plateau, including Bandiagara, Douentza, Hombori and Boni."""
    said = "Troops pulled out of four towns on the plateau, including Bandiagara, Douentza, Hombori and Boni."
    places = {claim.place.text for claim in read(said) if claim.place}
    assert {"Bandiagara", "Douentza", "Hombori", "Boni"} <= places


def test_influence_reaches_a_place_for_its_owner() -> None:
    """The militia's influence extended towards the river, reaching the town of Jowhar."""
    claims = read("The militia's influence extended towards the river, reaching the town of Jowhar.")
    assert {claim.kind for claim in claims} == {"advance"}
    assert {claim.agent.text for claim in claims if claim.agent} == {"The militia"}


def test_displaced_people_who_return_home_move() -> None:
    """Displaced residents began preparing to return home."""
    (claim,) = read("Displaced residents began preparing to return home.")
    assert (claim.kind, claim.modality) == ("displacement_or_flight", "planned")


def test_month_of_march_is_no_march() -> None:
    """The army evacuated fighters from Homs in March 2017."""
    assert [claim.kind for claim in read("The army evacuated fighters from Homs in March 2017.")] == [
        "evacuation_or_transfer"
    ]


def test_control_that_passes_is_a_capture() -> None:
    """Control of the airport passed to the rebels on Friday."""
    (claim,) = read("Control of the airport passed to the rebels on Friday.")
    assert claim.kind == "capture"
    assert claim.agent is not None
    assert claim.agent.text == "the rebels"


def test_town_that_is_under_control_bears_its_name() -> None:
    """Aid reached Ariha, which is still under rebel control."""
    claims = [claim for claim in read("Aid reached Ariha, which is still under rebel control.") if claim.place]
    assert ("control_state", "Ariha") in {(claim.kind, claim.place.text) for claim in claims if claim.place}


@pytest.mark.parametrize(
    ("said", "holder"),
    [
        ("RSF fighters are no longer in control of Sennar.", "RSF fighters"),
        ("The RSF is no longer in control of Sennar.", "The RSF"),
        ("Sennar is no longer under RSF control.", "RSF"),
    ],
)
def test_control_that_is_no_longer_is_denied_with_its_holder(said: str, holder: str) -> None:
    (claim,) = read(said)
    assert claim.agent is not None
    assert claim.place is not None
    assert (claim.kind, claim.polarity) == ("control_state", "denied")
    assert (claim.agent.text, claim.place.text) == (holder, "Sennar")


@pytest.mark.parametrize(
    ("text", "kind", "holder", "place"),
    [
        ("The army retains control of Kadugli, the governor said.", "control_state", "The army", "Kadugli"),
        ("The army has been defending El Obeid since Monday.", "control_state", "The army", "El Obeid"),
        ("The army drove them out of Kosti on Monday.", "capture", "The army", "Kosti"),
        ("Rebels drove soldiers out of Kosti.", "capture", "Rebels", "Kosti"),
        ("The army moved back into Kosti on Tuesday.", "advance", "The army", "Kosti"),
        ("Goma reverted to the government in 2018.", "capture", "the government", "Goma"),
    ],
)
def test_who_keeps_defends_or_wins_back_a_town(text: str, kind: str, holder: str, place: str) -> None:
    """The army drove them out of Kosti on Monday."""
    (claim,) = read(text)
    assert claim.agent is not None
    assert claim.place is not None
    assert (claim.kind, claim.agent.text, claim.place.text) == (kind, holder, place)


def test_a_clause_before_the_verb_leaves_it_its_subject() -> None:
    """The front, whose leader is Idris, held Kosti for a year."""
    (held,) = (claim for claim in read("The LNA, whose leader is Idris, held Sirte for a year.") if claim.place)
    assert held.agent is not None
    assert (held.kind, held.agent.text, held.place and held.place.text) == ("control_state", "The LNA", "Sirte")
