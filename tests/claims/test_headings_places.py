"""Places that head the lines of bulletins, monitors and situation reports."""

import pytest
from reading_exam import read


def places(text: str) -> list[str | None]:
    """Each claim's place by the name that it means."""
    return [(claim.place.name or claim.place.text) if claim.place is not None else None for claim in read(text)]


@pytest.mark.parametrize("dash", ["–", "—", "-"])
@pytest.mark.parametrize("bullet", ["• ", "* ", "1. ", ""])
def test_dashes_in_a_list_set_each_line_in_its_own_place(bullet: str, dash: str) -> None:
    """Kherson – Shelling killed three residents. Sumy – A drone hit a van, wounding two drivers."""
    lines = [
        f"{bullet}Kherson {dash} Shelling killed three residents on Monday.",
        f"{bullet}Sumy {dash} A drone hit a van on Monday, wounding two drivers.",
    ]
    assert places("\n".join(lines)) == ["Kherson", "Sumy"]


def test_a_dateline_tells_where_a_story_was_written() -> None:
    """Idlib – Rebels shelled a market on Monday."""
    assert places("Idlib – Rebels shelled a market on Monday.\nThree drivers were wounded by a mine on Sunday.") == [
        None,
        None,
    ]


def test_the_town_behind_a_label_is_the_label_s() -> None:
    """Talish: The army left the village. Shusha: The town remains in rebel hands."""
    assert places("Talish: The army left the village on Monday.\nShusha: The town remains in rebel hands.") == [
        "Talish",
        "Shusha",
    ]


def test_a_label_says_nothing_of_what_follows() -> None:
    """Hadrut: Heavy fighting went on …; neither side controls the town."""
    claims = read(
        "Hadrut: Heavy street fighting continued on Monday between the rebels and the army; neither side controls "
        "the town.\nMarib: The group said it shot down a drone on Tuesday."
    )
    assert [[voice.text for voice in claim.attribution] for claim in claims] == [[], [], ["The group"]]


def test_later_sentences_of_a_line_keep_its_place_until_they_name_another() -> None:
    """Marib: A drone hit a post. Later, five soldiers were killed in clashes. Taiz was shelled. …"""
    text = (
        "Marib: A drone hit a post on Monday. Later, five soldiers were killed in clashes. Rebels shelled Taiz. "
        "Two drivers were wounded by a mine.\nThree officers were killed by a mine on Sunday."
    )
    assert places(text) == ["Marib", "Marib", "Taiz", None, None]


@pytest.mark.parametrize(
    ("label", "place"),
    [
        ("Sumy region", "Sumy region"),
        ("Sumy city", "Sumy"),
        ("Sumy (north)", "Sumy"),
        ("In Sumy", "Sumy"),
        ("Pokrovsk direction", "Pokrovsk"),
        ("El Fasher, North Darfur", "El Fasher"),
    ],
)
def test_labels_may_say_what_place_it_is(label: str, place: str) -> None:
    """Sumy region: A man was killed by a mine."""
    assert places(f"{label}: A man was killed by a mine on Monday.") == [place]


@pytest.mark.parametrize("label", ["Losses", "Overnight", "Update", "Weapons"])
def test_other_labels_are_no_places(label: str) -> None:
    """Losses: Two tanks were destroyed."""
    assert places(f"Kherson: A man was killed by a mine.\n{label}: Two tanks were destroyed.")[-1] is None


def test_the_hour_of_a_post_is_no_part_of_a_name() -> None:
    """09:15 Friends in Sumy say that the town was shelled. 10:20 Kherson: A drone hit a van."""
    first, second = read(
        "09:15 Friends in Sumy say that the town was shelled on Monday.\n10:20 Kherson: A drone hit a van on Monday."
    )
    assert [voice.text for voice in first.attribution] == ["Friends in Sumy"]
    assert second.place is not None
    assert second.place.text == "Kherson"


def test_the_short_name_of_a_ministry_heads_no_line() -> None:
    """MoD: Operation under way, 31 fighters killed."""
    assert places("MoD: Operation under way, 31 fighters killed on Monday.") == [None]
