"""Of two towns on a way, "the city" is the one that was reached."""

import pytest
from reading_exam import read


@pytest.mark.parametrize(
    "text",
    [
        "Rebels moved from Goma to Bukavu and seized the city on Friday.",
        "Rebels marched from Goma to Bukavu and took the town.",
        "Rebels advanced from Goma towards Bukavu and captured the city.",
    ],
)
def test_the_city_is_the_goal(text: str) -> None:
    (capture,) = [claim for claim in read(text) if claim.kind == "capture"]
    assert capture.place is not None
    assert capture.place.name == "Bukavu"


def test_the_town_that_was_left_is_the_one_others_enter() -> None:
    """The army withdrew from Goma to Bukavu on Monday. Rebels entered the city."""
    entered = read("The army withdrew from Goma to Bukavu on Monday. Rebels entered the city.")[-1]
    assert entered.place is not None
    assert entered.place.name == "Goma"


BATTLE = (
    "Rebels took Rastan on 9 October. Lyman became the scene of heavy fighting; the army denied its loss until "
    "16 October, when the president conceded that the town had fallen."
)


def test_the_scene_of_fighting_is_the_town_spoken_of() -> None:
    claims = read(BATTLE)
    clash = next(claim for claim in claims if claim.kind == "clash")
    assert clash.place is not None
    assert clash.place.text == "Lyman"
    later = [claim for claim in claims if claim.kind == "capture" and "took" not in claim.text]
    assert {claim.place.name for claim in later if claim.place is not None} == {"Lyman"}
    assert {claim.polarity for claim in later} == {"asserted", "denied"}


def test_its_loss_is_the_towns() -> None:
    """Rebels attacked Goma. The ministry confirmed its loss."""
    loss = read("Rebels attacked Goma. The ministry confirmed its loss.")[-1]
    assert (loss.kind, loss.agent) == ("capture", None)
    assert loss.place is not None
    assert (loss.place.text, loss.place.name) == ("its", "Goma")


def test_its_capture_of_another_town_is_the_armys() -> None:
    """Rebels attacked Goma. The army announced its capture of Bukavu."""
    capture = read("Rebels attacked Goma. The army announced its capture of Bukavu.")[-1]
    assert capture.place is not None
    assert capture.place.text == "Bukavu"


def test_the_town_is_the_one_that_the_sentence_before_is_set_in() -> None:
    """In Hasna, residents returned; the army bombed the town: not Bukavu, "the town of" which fell before."""
    text = (
        "Rebels took the town of Bukavu on Friday. In Hasna, which the front seized last week, residents began to "
        "return on Sunday. The army bombed the town on Monday."
    )
    bombed = read(text)[-1]
    assert bombed.place is not None
    assert bombed.place.name == "Hasna"


def test_the_town_is_not_where_officials_spoke() -> None:
    """In Goma, officials said rebels had entered Bukavu. Troops shelled the city."""
    shelled = read("In Goma, officials said rebels had entered Bukavu. Troops shelled the city on Monday.")[-1]
    assert shelled.place is not None
    assert shelled.place.name == "Bukavu"


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("The army shelled the monastery in Goma on Monday. Rebels shelled the monastery on Friday.", "Goma"),
        ("A bomb exploded in a market in Goma. Police came. Gunmen attacked the market on Friday.", "Goma"),
        ("Troops shelled a school in Goma and a school in Bukavu. Rebels shelled the school on Friday.", None),
        ("The army shelled the hospital in Goma. Rebels entered Bukavu. They shelled the hospital on Friday.", None),
    ],
)
def test_the_site_is_the_one_told_with_its_town(text: str, town: str | None) -> None:
    """A later "the monastery" stands where the earlier did; of two schools, "the school" is none."""
    last = read(text)[-1]
    assert (last.place.name if last.place is not None else None) == town
