"""Bulletins that name a town and a full stop before what happened there, and paragraphs that a town opens."""

from reading_exam import read


def places(text: str) -> list[str | None]:
    """Each claim's place by the name that it means."""
    return [(claim.place.name or claim.place.text) if claim.place is not None else None for claim in read(text)]


def test_a_town_and_a_full_stop_head_a_line() -> None:
    """Sumy. A drone hit a van on 3 May. Two drivers were wounded. Kherson. All is calm. Shelling killed three."""
    lines = [
        "Sumy. A drone hit a van on 3 May. Two drivers were wounded in another strike.",
        "Kherson. The night was calm. Shelling killed three residents on Monday.",
    ]
    assert places("\n".join(lines)) == ["Sumy", "Sumy", "Kherson"]


def test_a_single_town_before_a_full_stop_heads_nothing() -> None:
    """Sumy. A drone hit a van on Monday."""
    assert places("Sumy. A drone hit a van on Monday, wounding two drivers.") == [None]


def test_a_region_in_brackets_makes_a_name_a_place() -> None:
    """Bara Zorin (Kordofan). The army took the town on Monday."""
    lines = [
        "El Fasher (North Darfur). Shelling killed three residents on Monday.",
        "Bara Zorin (North Darfur). The army took the locality on Monday.",
    ]
    assert places("\n".join(lines)) == ["El Fasher", "Bara Zorin"]


def test_a_site_in_a_headed_line_is_its_towns() -> None:
    """Sumy. The barracks have been held by the army since Monday."""
    lines = ["Sumy. The barracks have been held by the army since 3 May.", "Kherson. Shelling killed three on Monday."]
    assert places("\n".join(lines)) == ["Sumy", "Kherson"]


def test_a_town_that_opens_a_paragraph_holds_for_it() -> None:
    """In Sumy, a drone hit a van. Three people were killed. In Kyiv, a minister spoke."""
    text = "In Sumy, a drone hit a van on Monday. Three people were killed.\n\nTwo others were killed on Sunday."
    assert places(text) == ["Sumy", "Sumy", None]


def test_where_a_capitals_officials_speak_nothing_is_told_to_be() -> None:
    """In Paris, protesters marched. Three people were killed in the war on Monday."""
    assert places("In Paris, protesters marched on Monday. Three people were killed by shelling.")[-1] is None


def test_who_shells_by_a_noun_is_no_place() -> None:
    """Shelling of the market by the NVLA killed five."""
    [claim] = read("Shelling of the market by the NVLA killed five.")
    assert claim.agent is not None
    assert (claim.agent.text, claim.place) == ("the NVLA", None)
