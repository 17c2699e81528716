"""The town that a passage is about where no deed before told it: who left it, what was found there, its sites."""

import pytest
from reading_exam import read


def told(text: str) -> list[tuple[str, str | None]]:
    """Each claim's kind and the place that it means."""
    return [(one.kind, (one.place.name or one.place.text) if one.place else None) for one in read(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Rebels took control of Malakal on Sunday after the soldiers fled.",
        "Rebels took control of Malakal on Sunday. The soldiers fled to the hills.",
        "Rebels took control of Malakal on Sunday.\n\n“All security forces fled to the airport,” a teacher said.",
        "Malakal had been held by the rebels for six years. The rebels ran away on Sunday.",
        "Residents of Malakal say the last policemen left overnight.",
    ],
)
def test_who_left_went_from_the_town_spoken_of(text: str) -> None:
    assert ("withdrawal", "Malakal") in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Kosti was captured in May, while Malakal held out until June, when its last fighters surrendered.",
        "Rebels took control of Malakal on Sunday. Meanwhile, the soldiers fled.",
        "Rebels took control of Malakal and Kosti on Sunday. The soldiers fled.",
    ],
)
def test_who_left_one_of_two_towns_or_in_another_story_is_put_in_none(text: str) -> None:
    left = [place for kind, place in told(text) if kind in {"withdrawal", "surrender_or_defection"}]
    assert set(left) <= {None}


def test_what_is_held_where_there_is_fighting_lies_there() -> None:
    """Clashes went on inside Malakal, where the army still holds the police headquarters and the prison."""
    text = "Clashes went on inside Malakal, where the army still holds the police headquarters and the prison."
    held = sorted(str(place) for kind, place in told(text) if kind == "control_state")
    assert held == ["police headquarters in Malakal", "prison in Malakal"]


def test_a_site_held_in_a_report_of_two_towns_has_none() -> None:
    """Clashes went on in Malakal and in Kosti. The army still holds the prison."""
    assert told("Clashes went on in Malakal and in Kosti. The army still holds the prison.")[-1] == (
        "control_state",
        "the prison",
    )


@pytest.mark.parametrize(
    ("second", "kind"),
    [
        ("Eighteen weapons caches were seized.", "weapons_seized"),
        ("Some 90 suspects were detained.", "arrest_or_detention"),
        ("Residents were evacuated.", "evacuation_or_transfer"),
    ],
)
def test_what_came_of_a_capture_was_where_it_was(second: str, kind: str) -> None:
    """Troops secured Malakal on 11 September. Eighteen weapons caches were seized."""
    assert told(f"Troops captured Malakal on 11 September. {second}")[-1] == (kind, "Malakal")


def test_a_clash_near_the_market_is_in_the_town_spoken_of() -> None:
    """Malakal remains under army control. A clash around the market left three dead."""
    text = "Malakal remains under the control of the army. A clash around the market left three dead."
    assert told(text)[-1] == ("clash", "Malakal")


def test_the_village_of_a_municipality_is_that_one() -> None:
    """Rockets hit Kosti. / The municipality of Orvel said that the army pulled out of the village on Monday."""
    text = "Rockets hit Kosti.\n\nThe municipality of Orvel said that the army pulled out of the village on Monday."
    assert told(text)[-1] == ("withdrawal", "Orvel")


def test_labels_told_as_places_head_their_lines() -> None:
    """Orvel. Gunmen killed two men. / Karst. There was no soldier in Orvel or in Karst. Gunmen burned huts."""
    text = "Weekly note\n\nOrvel. Gunmen killed two men. Nobody is left in Orvel.\n\nKarst. Gunmen burned six huts.\n"
    assert told(text) == [("massacre_or_killing", "Orvel"), ("property_destruction", "Karst")]


def test_a_force_in_a_list_of_what_is_held_is_no_place() -> None:
    """The rebels control the bridge at Malakal and the army's mercenaries."""
    text = "The rebels control the bridge at Malakal, and the Wagner mercenaries are gone."
    assert all("mercenaries" not in str(place) for _, place in told(text))


def test_a_garrison_besieged_is_no_place() -> None:
    """Army garrison (92nd Brigade) cut off since May."""
    assert all("garrison" not in str(place) for _, place in told("Army garrison (92nd Brigade) cut off since May."))


@pytest.mark.parametrize("town", ["Mazar-e Sharif", "Sar-e Pul", "Pul-e Khumri"])
def test_a_persian_name_is_whole(town: str) -> None:
    """Taliban fighters overran Kunduz, Mazar-e Sharif on Sunday."""
    assert ("capture", town) in told(f"Taliban fighters captured {town} on Sunday.")


def test_the_seat_of_a_district_is_told_before_its_province() -> None:
    """Insurgents entered the district headquarters of Malakal, in Sudan's Upper Nile province, on Saturday."""
    text = "Insurgents entered the district headquarters of Malakal, in Sudan's Upper Nile province, on Saturday."
    assert "Malakal" in str(told(text)[0][1])


def test_from_which_is_the_town_before_it() -> None:
    """The day before, they entered Malakal, from which the army had fled."""
    text = "The day before, rebels entered Malakal, from which the army had fled."
    assert ("withdrawal", "Malakal") in told(text)


def test_who_holds_out_does_so_where_the_siege_is() -> None:
    """Malakal still under siege, the 5th Battalion holding out."""
    assert ("control_state", "Malakal") in told("Malakal still under siege, the 5th Battalion holding out.")


def test_the_fighting_was_where_the_story_is() -> None:
    """Paratroopers entered Malakal on Friday. A shrine was damaged in the fighting."""
    assert told("Paratroopers entered Malakal on Friday. A shrine was damaged in the fighting.")[-1] == (
        "clash",
        "Malakal",
    )


def test_the_assailants_go_on_behind_a_paragraph_on_their_toll() -> None:
    """Gunmen attacked Malakal on Sunday. / Ten men were killed. / The assailants burned down the police station."""
    text = (
        "Gunmen attacked the town of Malakal on Sunday.\n\nTheir spokesman claimed 20 dead soldiers.\n\n"
        "The assailants also burned down the police station."
    )
    assert told(text)[-1] == ("property_destruction", "the town of Malakal")


def test_who_is_led_by_the_people_before_a_place() -> None:
    """The rebels hold three soldiers captured in Orvel, who will be handed over."""
    text = "We keep in our power three soldiers captured in Orvel, who will be handed over to the Church."
    assert ("arrest_or_detention", "Orvel") in told(text)


def test_the_town_of_who_was_reached_elsewhere_is_his_own() -> None:
    """The mayor of Orvel, whom we reached in Kosti, says that the gunmen left the town on Tuesday."""
    text = "The mayor of Orvel whom we reached in Kosti on Friday says that the gunmen left the town on Tuesday."
    assert told(text)[-1] == ("withdrawal", "Orvel")
