"""News whose place stands in a clause of its own, behind a quarter or a site, or beside a name that is none."""

import pytest
from reading_exam import read

BESIDE = [
    (
        "Troops fired a rocket at a home inhabited by a displaced family in Obala village.",
        "shelling_artillery_missile",
        "Obala village",
    ),
    (
        "Rangers killed two smugglers in an airdrop that they made at dawn in Tolmar village.",
        "air_strike",
        "Tolmar village",
    ),
    (
        "Raiders attacked guards manning a gate in the southern neighbourhood of Belvara.",
        "armed_attack",
        "the southern neighbourhood of Belvara",
    ),
    ("Gunmen detonated explosives in a cart parked in Mirdad Park.", "explosion", "Mirdad Park"),
    (
        "Three herders were shot at while wading the river from the village of Dunkari in southern Zamfara.",
        "armed_attack",
        "the village of Dunkari",
    ),
    (
        "Gunmen killed a student leader, a pupil of the college, in Borika.",
        "massacre_or_killing",
        "Borika",
    ),
    ("Three rangers died in the fight for Jabara.", "massacre_or_killing", "Jabara"),
]


@pytest.mark.parametrize(("text", "kind", "place"), BESIDE)
def test_place_told_by_a_clause_of_the_deed_is_its_place(text: str, kind: str, place: str) -> None:
    assert [claim.place.text for claim in read(text) if claim.kind == kind and claim.place] == [place]


NAMES = [
    ("A bomb exploded before dawn in front of the Danish embassy in Lima.", "the Danish embassy in Lima"),
    ("A bomb exploded in Baghdad's northern neighborhood of Qahira.", "Baghdad's northern neighborhood of Qahira"),
    ("A bomb exploded in the north Mosul neighbourhood of Zafara.", "the north Mosul neighbourhood of Zafara"),
    ("A bomb exploded in the Sinai resorts of Tabara and Ras Shita.", "Tabara"),
    ("A bomb exploded around midday in the busiest market place in Baghdad.", "Baghdad"),
    ("A bomb exploded near the Greek-Macedonian border.", "the Greek-Macedonian border"),
    ("A bomb exploded on a ferry in Deir ez-Zor.", "Deir ez-Zor"),
    ("A bomb exploded near the fort of Mazar-e-Sharif.", "the fort of Mazar-e-Sharif"),
]


@pytest.mark.parametrize(("text", "place"), NAMES)
def test_name_of_a_place_is_whole(text: str, place: str) -> None:
    first = next(claim.place for claim in read(text) if claim.kind == "explosion")
    assert first is not None
    assert first.text.endswith(place)


def test_place_where_the_wounded_died_is_not_where_they_were_shot() -> None:
    """He was shot twice and died afterwards at Melrose General Hospital."""
    (claim,) = [
        claim
        for claim in read("He was shot twice and died afterwards at Melrose General Hospital.")
        if claim.kind == "armed_attack"
    ]
    assert claim.place is None


def test_prison_to_which_a_captive_was_sent_is_not_where_he_was_caught() -> None:
    """The warlord was captured and held in a Nairobi jail."""
    (claim,) = [
        claim
        for claim in read("The warlord was captured by troops and spent two years in a Nairobi jail.")
        if claim.kind == "arrest_or_detention"
    ]
    assert claim.place is None


@pytest.mark.parametrize(
    "text",
    [
        "Okeyo was captured at a checkpoint in Somalia.",
        "Ferraz was captured after a shootout in the hills.",
        "Torvik was shot down over Laos and captured by villagers.",
        "Halden was captured as he slept in the capital.",
        "Marlow was captured along with three neighbours.",
        "The Kenyans were captured when the fort fell.",
        "Halvor, a young sergeant, was captured by enemy patrols.",
        "At least four Britons were captured in the forest.",
    ],
)
def test_who_was_caught_is_no_town(text: str) -> None:
    assert {claim.kind for claim in read(text) if claim.trigger_start == text.index("captured")} == {
        "arrest_or_detention"
    }


@pytest.mark.parametrize(
    "text",
    [
        "Lagos captured the league title.",
        "The paper captured the grand prize on Friday.",
        "The senator was captured on video in the lobby.",
        "Over the next months Ghana captured dozens of smugglers.",
    ],
)
def test_no_ground_changes_hands_where_none_is_taken(text: str) -> None:
    assert [claim for claim in read(text) if claim.kind == "capture"] == []


def test_two_verbs_share_their_object() -> None:
    """Eritrea captured and annexed the northern hills."""
    (claim,) = [claim for claim in read("Eritrea captured and annexed the northern hills.") if claim.kind == "capture"]
    assert claim.place is not None
    assert claim.place.text == "the northern hills"
    assert claim.agent is not None
    assert claim.agent.text == "Eritrea"


def test_ground_without_a_name_has_the_town_behind_it() -> None:
    """Troops captured a canal bridge in nearby Erda."""
    (claim,) = [claim for claim in read("Troops captured a canal bridge in nearby Erda.") if claim.kind == "capture"]
    assert claim.place is not None
    assert claim.place.text == "a canal bridge in nearby Erda"


@pytest.mark.parametrize(
    "text",
    [
        "Kosti was captured by rebels in Sudan on Sunday.",
        "In Mali, the militants captured Kidal on Saturday.",
        "Troops captured Rabak after a gunbattle on Sunday.",
        "Kosti was captured by officers of the army on Sunday.",
        "Rebels captured Kosti with allied fighters on Sunday.",
    ],
)
def test_towns_are_taken_in_a_country_after_a_fight_and_by_officers(text: str) -> None:
    assert {claim.kind for claim in read(text) if claim.trigger_start == text.index("captured")} == {"capture"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Taliban seized Tal-e Morad on Sunday.", ["Tal-e Morad"]),
        ("The Taliban captured Tal-e Morad and Band-i Garm on Sunday.", ["Tal-e Morad", "Band-i Garm"]),
        ("Deh-ye-Now fell to the rebels on Sunday.", ["Deh-ye-Now"]),
    ],
)
def test_a_name_of_two_parts_that_a_small_word_links_is_whole(text: str, names: list[str]) -> None:
    assert [claim.place.text for claim in read(text) if claim.place is not None] == names


def test_a_body_whose_name_is_linked_so_is_a_doer() -> None:
    """Lashkar-e-Taiba attacked a post in Orvel on Sunday."""
    (claim,) = read("Lashkar-e-Taiba attacked a post in Orvel on Sunday.")
    assert claim.agent is not None
    assert claim.agent.text == "Lashkar-e-Taiba"


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen killed three farmers about 20 kilometres (12 miles) north of Goma on Sunday.",
        "Three farmers were killed when shells fell in and around Goma on Sunday.",
        "An air strike killed three farmers at the entrance to Goma on Sunday.",
    ],
)
def test_a_place_behind_a_measure_a_pair_of_links_or_an_entrance(text: str) -> None:
    (place,) = {claim.place.text for claim in read(text) if claim.place is not None}
    assert place.endswith("Goma")
