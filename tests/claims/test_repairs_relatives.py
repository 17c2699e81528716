"""Times and clauses behind a relative clause belong to it."""

from datetime import date

from reading_exam import read

TEXT = "Fighters captured Goma, which had been an army stronghold since 2011 before falling to the militia in 2018."


def test_a_time_in_a_relative_clause_is_not_that_of_the_verb_before_it() -> None:
    """Fighters captured Goma, which had been an army stronghold since 2011 before falling to the militia in 2018."""
    told = {(claim.kind, claim.agent.text if claim.agent else None): claim.when.days.earliest for claim in read(TEXT)}
    assert told["capture", "Fighters"] is None
    assert told["control_state", "army"] == date(2011, 1, 1)
    assert told["capture", "the militia"] == date(2018, 1, 1)


def test_a_time_behind_the_comma_that_ends_the_clause_stays() -> None:
    """Fighters captured Goma, which was an army stronghold, on 3 May 2031."""
    claims = read("Fighters captured Goma, which was an army stronghold, on 3 May 2031.")
    assert [claim.when.days.earliest for claim in claims if claim.kind == "capture"] == [date(2031, 5, 3)]


def test_a_place_behind_the_comma_that_ends_the_clause_is_the_verbs() -> None:
    """Ten people were detained by rebels, who are allied with the army, in Goma late on Friday."""
    text = "Ten people were detained by rebels, who are allied with the army, in Goma late on Friday."
    (claim,) = [claim for claim in read(text) if claim.kind == "arrest_or_detention"]
    assert claim.place is not None
    assert claim.place.text == "Goma"


def test_an_ambush_by_men_with_tanks_near_a_town_is_near_the_town() -> None:
    """An ambush by militants backed by tanks near Goma left 40 civilians dead."""
    (claim,) = read("An ambush by militants backed by tanks near Goma left 40 civilians dead.")
    assert claim.place is not None
    assert claim.agent is not None
    assert (claim.place.text, claim.agent.text) == ("Goma", "militants backed by tanks")


def test_who_rides_on_motorcycles_withdraws() -> None:
    """Police riding on motorcycles withdrew from Goma on Monday."""
    (claim,) = read("Police riding on motorcycles withdrew from Goma on Monday.")
    assert claim.agent is not None
    assert claim.agent.text == "Police"


def test_a_town_explained_between_commas_leaves_nobody_dead() -> None:
    """An ambush near Goma, a town on the road to the capital, left around 100 policemen dead."""
    (claim,) = read("An ambush near Goma, a town on the road to the capital, left around 100 policemen dead.")
    assert (claim.kind, [count.low for count in claim.quantities]) == ("armed_attack", [100])


def test_killed_by_men_with_tanks_in_a_town_is_killed_in_the_town() -> None:
    """Twelve teachers have been killed by troops backed by tanks in Goma."""
    (claim,) = read("Twelve teachers have been killed by troops backed by tanks in Goma.")
    assert claim.place is not None
    assert claim.place.text == "Goma"


def test_no_day_kills() -> None:
    """The group claimed responsibility for the bombing of a ferry in Goma on Monday, which killed four."""
    (claim,) = read("The group claimed responsibility for the bombing of a ferry in Goma on Monday, which killed four.")
    assert (claim.kind, [one.low for one in claim.quantities]) == ("explosion", [4])


def test_nobody_displaces_the_camp_of_the_displaced() -> None:
    """Shells hit the Rusayo displaced people's camp on Monday, killing five."""
    (claim,) = read("Shells hit the Rusayo displaced people's camp on Monday, killing five.")
    assert claim.place is not None
    assert (claim.kind, claim.place.text) == ("shelling_artillery_missile", "the Rusayo displaced people's camp")
