"""Forces that are encircled, boats that are sunk, strikes of which there were not any, towns called after a father."""

from reading_exam import read


def test_soldiers_who_are_encircled_near_a_town() -> None:
    """About 7,000 soldiers are encircled at Goma."""
    (claim,) = read("About 7,000 soldiers are encircled at Goma.")
    assert claim.kind == "siege"
    assert claim.place is not None
    assert claim.place.text == "Goma"
    assert [(one.of, one.low) for one in claim.quantities] == [("fighters", 7000)]


def test_a_boat_that_was_sunk_was_attacked() -> None:
    """The boat was sunk by artillery off Goma on Sunday."""
    (claim,) = read("The boat was sunk by artillery off Goma on Sunday.")
    assert claim.kind == "shelling_artillery_missile"


def test_not_any_strike_is_a_denial_of_what_was() -> None:
    """The air force did not carry out any strike in Goma."""
    (claim,) = read("The air force did not carry out any strike in Goma.")
    assert (claim.polarity, claim.modality) == ("denied", "actual")


def test_a_town_called_after_a_father_is_a_place() -> None:
    """The army left Abu Orvel on Monday. Rebels fought the army in Abu Orvel."""
    claims = read("The army withdrew from Abu Orvel on Monday. Rebels clashed with the army in Abu Orvel on Tuesday.")
    assert [claim.place and claim.place.text for claim in claims] == ["Abu Orvel", "Abu Orvel"]
