"""Clauses parted by who says them or by what befell before, and words of war that tell none."""

import pytest
from reading_exam import read


def test_town_before_who_says_it_is_where_it_was() -> None:
    """In Kosti, residents said, jets bombed a warehouse late on Monday."""
    (claim,) = read("In Kosti, residents said, jets bombed a warehouse late on Monday.")
    assert (claim.kind, claim.place and claim.place.text) == ("air_strike", "Kosti")


def test_town_where_somebody_spoke_is_no_scene_of_what_has_its_own() -> None:
    """In Geneva, an official said, jets bombed a warehouse in Kosti."""
    (claim,) = read("In Geneva, an official said, jets bombed a warehouse in Kosti.")
    assert claim.place
    assert claim.place.text == "Kosti"


def test_town_taken_before_is_bombed() -> None:
    """Kosti, taken by rebels on Sunday, was bombed on Monday."""
    found = {claim.kind: claim for claim in read("Kosti, taken by rebels on Sunday, was bombed on Monday.")}
    assert set(found) == {"capture", "air_strike"}
    assert all(claim.place and claim.place.text == "Kosti" for claim in found.values())


@pytest.mark.parametrize(
    "word",
    ["calling reports of its fall an explosion of lies", "calling reports of its fall false"],
)
def test_reports_called_untrue_are_denied(word: str) -> None:
    """The government denied that rebels had captured Kosti, calling reports of its fall an explosion of lies."""
    found = read(f"The government denied that rebels had captured Kosti, {word}.")
    assert {(claim.kind, claim.polarity) for claim in found} == {("capture", "denied")}


def test_who_calls_reports_baseless_asserts_nothing() -> None:
    """The army described reports of the fall of Kosti as baseless."""
    found = read("The army described reports of the fall of Kosti as baseless.")
    assert [(claim.kind, claim.polarity) for claim in found] == [("capture", "denied")]


@pytest.mark.parametrize(
    "text",
    [
        "The government is also fighting inflation, which hit 34 percent in October.",
        "Exports hit a record high in Kosti on Monday.",
        "The speech met an explosion of anger in Kosti on Monday.",
    ],
)
def test_what_comes_to_an_amount_or_bursts_out_is_no_attack(text: str) -> None:
    """The government is also fighting inflation, which hit 34 percent in October."""
    assert not [claim for claim in read(text) if claim.kind in {"armed_attack", "explosion", "air_strike"}]


def test_gas_that_explodes_is_an_explosion() -> None:
    """An explosion of gas cylinders killed 12 people in Kosti on Monday."""
    assert "explosion" in {claim.kind for claim in read("An explosion of gas cylinders killed 12 people in Kosti.")}


@pytest.mark.parametrize(
    "text",
    [
        "In Kosti, at least 27 people were killed by rebels between 31 October and 1 November, a later investigation "
        "by the Human Rights Commission found; the government had spoken of more than 100 dead.",
        "Rebels killed at least 27 people in Kosti, the Rights Commission said; the government spoke of 100 dead.",
    ],
)
def test_two_tellers_parted_by_a_semicolon_have_each_their_number(text: str) -> None:
    """At least 27 people were killed, an investigation found; the government had spoken of more than 100 dead."""
    first, second = read(text)
    assert [[one.low for one in claim.quantities] for claim in (first, second)] == [[27], [100]]
    assert "Commission" in first.attribution[0].text
    assert [[voice.text for voice in second.attribution], len(first.attribution)] == [["the government"], 1]


def test_there_is_no_town_that_only_tells_how_far() -> None:
    """The rebels captured Rabak, 28 km north of Kosti, and 120 soldiers surrendered there on Sunday."""
    text = "The rebels captured Rabak, 28 km north of Kosti, and 120 soldiers surrendered there on Sunday."
    places = {claim.kind: claim.place and (claim.place.name or claim.place.text) for claim in read(text)}
    assert places == {"capture": "Rabak", "surrender_or_defection": "Rabak"}


def test_who_withdrew_did_so_before_others_returned() -> None:
    """On 16 March M23 withdrew from the town and Congolese soldiers returned on the same day."""
    claims = read("On 16 March M23 withdrew from the town and Congolese soldiers returned on the same day.")
    assert [(claim.kind, claim.agent and claim.agent.text) for claim in claims][:1] == [("withdrawal", "M23")]
