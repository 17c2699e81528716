"""News whose place stands in a clause of its own, behind a quarter or a site, or beside a name that is none."""

import pytest
from reading_exam import read

BESIDE = [
    (
        "Troops fired a missile at a house inhabited by a displaced family in Obala village.",
        "shelling_artillery_missile",
        "Obala village",
    ),
    (
        "The forces killed three persons in an airdrop which they carried out on Sunday in Shuhar village.",
        "air_strike",
        "Shuhar village",
    ),
    (
        "Insurgents attacked soldiers manning a checkpoint in the northern neighbourhood of Sinara.",
        "armed_attack",
        "the northern neighbourhood of Sinara",
    ),
    ("Gunmen detonated explosives in a cart parked in Mirdad Park.", "explosion", "Mirdad Park"),
    (
        "Two men were shot at while attempting to cross the border from the village of Azmar in western Idlib.",
        "armed_attack",
        "the village of Azmar",
    ),
    (
        "Gunmen killed a student leader, a pupil of the college, in Borika.",
        "massacre_or_killing",
        "Borika",
    ),
    ("Three militants were killed in the fight for Jabara.", "massacre_or_killing", "Jabara"),
]


@pytest.mark.parametrize(("text", "kind", "place"), BESIDE)
def test_place_told_by_a_clause_of_the_deed_is_its_place(text: str, kind: str, place: str) -> None:
    assert [claim.place.text for claim in read(text) if claim.kind == kind and claim.place] == [place]


NAMES = [
    ("A bomb exploded in front of the Norwegian embassy in Lima.", "the Norwegian embassy in Lima"),
    ("A bomb exploded in Baghdad's northern neighborhood of Qahira.", "Baghdad's northern neighborhood of Qahira"),
    ("A bomb exploded in the south Baghdad neighbourhood of Zafara.", "the south Baghdad neighbourhood of Zafara"),
    ("A bomb exploded in the Sinai resorts of Tabara and Ras Shita.", "Tabara"),
    ("A bomb exploded around midday in the busiest market place in Baghdad.", "Baghdad"),
    ("A bomb exploded near the Greek-Macedonian border.", "the Greek-Macedonian border"),
    ("A bomb exploded on a bridge in the city of Deir ez-Zor.", "Deir ez-Zor"),
    ("A bomb exploded near the fort of Mazar-e-Sharif.", "the fort of Mazar-e-Sharif"),
]


@pytest.mark.parametrize(("text", "place"), NAMES)
def test_name_of_a_place_is_whole(text: str, place: str) -> None:
    first = next(claim.place for claim in read(text) if claim.kind == "explosion")
    assert first is not None
    assert first.text.endswith(place)


def test_place_where_the_wounded_died_is_not_where_they_were_shot() -> None:
    """He was shot three times and died later at Melrose General Hospital."""
    (claim,) = [
        claim
        for claim in read("He was shot three times and died later at Melrose General Hospital.")
        if claim.kind == "armed_attack"
    ]
    assert claim.place is None


def test_prison_to_which_a_captive_was_sent_is_not_where_he_was_caught() -> None:
    """The rebel leader was captured and held in a Jakarta jail."""
    (claim,) = [
        claim
        for claim in read("The rebel leader was captured by troops and spent seven years in a Jakarta jail.")
        if claim.kind == "arrest_or_detention"
    ]
    assert claim.place is None


@pytest.mark.parametrize(
    "text",
    [
        "Hamdan was captured at a roadblock in Afghanistan.",
        "Ferraz was captured after a shootout in the hills.",
        "Arad was shot down over Lebanon and captured by guerrillas.",
        "Santacruz was captured as he dined in the capital.",
        "Bigley was captured along with two colleagues.",
        "The Iranians were captured when the town fell.",
        "Park, an army soldier, was captured by enemy troops.",
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
        "Detroit captured the Presidents' Trophy.",
        "The agency captured the Pulitzer Prize on Saturday.",
        "The senator was captured on video in the lobby.",
        "In the following years Pakistan captured hundreds of suspects.",
    ],
)
def test_no_ground_changes_hands_where_none_is_taken(text: str) -> None:
    assert [claim for claim in read(text) if claim.kind == "capture"] == []


def test_two_verbs_share_their_object() -> None:
    """Israel captured and annexed the eastern sector."""
    (claim,) = [claim for claim in read("Israel captured and annexed the eastern sector.") if claim.kind == "capture"]
    assert claim.place is not None
    assert claim.place.text == "the eastern sector"
    assert claim.agent is not None
    assert claim.agent.text == "Israel"


def test_ground_without_a_name_has_the_town_behind_it() -> None:
    """Troops captured a canal bridge in nearby Erda."""
    (claim,) = [claim for claim in read("Troops captured a canal bridge in nearby Erda.") if claim.kind == "capture"]
    assert claim.place is not None
    assert claim.place.text == "a canal bridge in nearby Erda"
