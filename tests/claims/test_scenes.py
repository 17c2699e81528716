"""Where deeds happened that a running story tells without a place."""

import pytest
from reading_exam import read


def told(text: str) -> list[tuple[str, str | None]]:
    """Each claim's kind and the place that it means."""
    return [(one.kind, (one.place.name or one.place.text) if one.place else None) for one in read(text)]


def test_a_story_stays_where_it_is() -> None:
    """Gunmen attacked the village of Orvel on Sunday. They killed two men and burned six huts."""
    text = "Gunmen attacked the village of Orvel on Sunday. They killed two men and burned six huts."
    assert {place for _, place in told(text)} == {"the village of Orvel"}


def test_a_doer_told_before_takes_the_scene_into_the_next_paragraph() -> None:
    """Rebels opened fire in Kosti on Monday. / The attackers later torched the market."""
    text = "Rebels opened fire at a police post in Kosti on Monday.\n\nThe attackers later torched nine shops."
    assert told(text)[-1] == ("property_destruction", "a police post in Kosti")


@pytest.mark.parametrize(
    "second",
    [
        "Meanwhile, three men were kidnapped.",
        "Elsewhere, three men were kidnapped.",
        "In another incident, three men were kidnapped.",
        "Three weeks earlier, on 2 March, three men were kidnapped.",
        "Three men from Rabak were kidnapped.",
    ],
)
def test_another_story_is_not_at_the_scene(second: str) -> None:
    """A shell hit a house in Kosti on Sunday, 24 March. Meanwhile, three men were kidnapped."""
    assert told(f"A shell hit a house in Kosti on Sunday, 24 March, killing two. {second}")[-1] != (
        "abduction",
        "Kosti",
    )


def test_ground_is_taken_only_where_it_is_told() -> None:
    """Clashes broke out in Kosti on Sunday. The army seized two villages."""
    assert ("capture", "Kosti") not in told("Clashes broke out in Kosti on Sunday. The army seized two villages.")


def test_two_places_make_no_scene() -> None:
    """Shells fell on Kosti and Rabak on Monday. Nine people were killed."""
    assert told("Shells fell on Kosti and Rabak on Monday. A driver was kidnapped.")[-1] == ("abduction", None)


def test_the_scene_is_nearer_than_the_country_above() -> None:
    """MALI / … Gunmen attacked Bourem on 12 September. They killed nine traders."""
    text = (
        "MALI\nGao region: Gunmen attacked the village of Bourem on 12 September. They killed nine traders.\n\n"
        "NIGER\nTillabéri region: Two officers were kidnapped on 13 September."
    )
    assert ("massacre_or_killing", "the village of Bourem") in told(text)
