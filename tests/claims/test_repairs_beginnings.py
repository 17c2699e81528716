"""Clauses and lists that begin at the right word."""

from reading_exam import read


def test_a_clause_behind_after_has_its_subject() -> None:
    """The army liberated Goma on Monday after the enemy coalition of rebels, militiamen and mercenaries fled."""
    text = "The army liberated Goma on Monday after the enemy coalition of rebels, militiamen and mercenaries fled."
    capture, flight = read(text)
    assert capture.kind == "capture"
    assert flight.kind == "withdrawal"
    assert flight.agent is not None
    assert flight.agent.text.startswith("the enemy coalition")


def test_a_year_at_the_head_is_when() -> None:
    """In 2008 government forces and militia fought the rebels around Goma for months."""
    (claim,) = read("In 2008 government forces and militia fought the rebels around Goma for months.")
    assert claim.agent is not None
    assert claim.when.days.earliest is not None
    assert (claim.agent.text, claim.when.days.earliest.year) == ("government forces and militia", 2008)


def test_what_was_seized_along_with_a_town_was_seized() -> None:
    """The rebels seized Goma, along with Bukavu and Uvira."""
    claims = read("The rebels seized Goma, along with Bukavu and Uvira.")
    assert {claim.place.text for claim in claims if claim.place is not None} == {"Goma", "Bukavu", "Uvira"}
