"""Places of fights in whose course ground changed hands, and of each site of a list."""

import pytest
from reading_exam import read


def told(text: str, kind: str) -> list[str | None]:
    return [claim.place.text if claim.place else None for claim in read(text) if claim.kind == kind]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Rebels captured Bunia after heavy clashes.", "clash"),
        ("Rebels entered Bunia amid clashes with the army.", "clash"),
        ("The army withdrew from Bunia after heavy shelling.", "shelling_artillery_missile"),
        ("Government forces left Bunia following days of air strikes.", "air_strike"),
        ("Thousands fled Bunia amid heavy shelling.", "shelling_artillery_missile"),
        ("Rebels took Bunia, residents said, after three days of clashes.", "clash"),
    ],
)
def test_ground_that_changed_hands_is_where_the_fight_was(text: str, kind: str) -> None:
    """Rebels captured Bunia after heavy clashes."""
    assert told(text, kind) == ["Bunia"]


def test_a_fight_with_a_place_of_its_own_keeps_it() -> None:
    """Rebels captured Bunia after heavy clashes in Beni."""
    assert told("Rebels captured Bunia after heavy clashes in Beni.", "clash") == ["Beni"]


def test_no_fight_lies_at_the_river_of_another_clause() -> None:
    """To stop the rebel advances, the air force launched an airstrike on the road across the Ruzizi River."""
    text = "To stop the rebel advances, the air force launched an airstrike on the road across the Ruzizi River."
    assert told(text, "advance") == [None]


@pytest.mark.parametrize(
    ("text", "kind", "places"),
    [
        ("Rebels captured the radio station and the airport.", "capture", ["the radio station", "the airport"]),
        ("Rebels captured a base near Goma as well as the airport.", "capture", ["base", "the airport"]),
        ("The army bombed targets in Khartoum and the bridge at Bor.", "air_strike", ["Khartoum", "Bor"]),
        ("Rebels captured villages and farms.", "capture", ["villages"]),
    ],
)
def test_each_site_of_a_list_is_a_place(text: str, kind: str, places: list[str]) -> None:
    """Rebels captured the radio station and the airport."""
    found = told(text, kind)
    assert len(found) == len(places)
    assert all(place in (one or "") for place, one in zip(places, found, strict=True))


@pytest.mark.parametrize(
    "text", ["The town reverted to government control.", "The town came under full government control."]
)
def test_control_that_passes_is_one_capture(text: str) -> None:
    """The town came under full government control."""
    (claim,) = read(text)
    assert (claim.kind, claim.agent.text if claim.agent else None) == ("capture", "government")


@pytest.mark.parametrize(
    ("text", "kind", "places"),
    [
        ("Thousands of people fled to Gisenyi in Rwanda.", "displacement_or_flight", [None]),
        ("Burundi withdrew two battalions from South Kivu after the fall of Bukavu.", "withdrawal", ["South Kivu"]),
        (
            "More than 900 bodies were recovered from the streets of Goma.",
            "massacre_or_killing",
            ["the streets of Goma"],
        ),
        ("President Ruto flew to Luanda, where he met Angola's president.", "agreement_or_talks", ["Luanda"]),
        ("The town of Bara fell on Friday. Soldiers left the town without a fight.", "withdrawal", ["the town"]),
        ("A drone struck a depot in Bara, and the rebels accused the army of bombing a market.", "air_strike", [None]),
        ("The governor insisted the airport was under army control.", "control_state", ["the airport"]),
        (
            "Prisoners set fire to parts of Munzenze prison and more than 40 inmates escaped; women were raped.",
            "property_destruction",
            ["parts of Munzenze prison"],
        ),
    ],
)
def test_what_a_phrase_says_of_another_deed_is_no_place_of_this(text: str, kind: str, places: list[str | None]) -> None:
    """Thousands of people fled to Gisenyi in Rwanda."""
    assert told(text, kind) == places


@pytest.mark.parametrize(
    ("text", "kind", "places"),
    [
        (
            "More than 60,000 people have fled to Tawila, 60 kilometres west of El Fasher, the UN refugee agency said.",
            "displacement_or_flight",
            [None],
        ),
        ("Shells landed 60 kilometres west of El Fasher.", "shelling_artillery_missile", ["El Fasher"]),
        ("The militia killed 460 patients at the Saudi hospital.", "massacre_or_killing", ["the Saudi hospital"]),
    ],
)
def test_what_lies_west_of_a_town_and_whose_hospital_it_is(text: str, kind: str, places: list[str | None]) -> None:
    """More than 60,000 people have fled to Tawila, 60 kilometres west of El Fasher."""
    assert told(text, kind) == places
