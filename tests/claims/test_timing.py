"""When a deed was: by its own words, by the time that the report tells, by the present tense, or not told."""

from datetime import date

import pytest
from reading_exam import read

from orontes.base import Days
from orontes.claims import Claim

MONDAY = date(2024, 9, 9)


def days(claim: Claim) -> tuple[date | None, date | None, str]:
    told: Days = claim.when.days
    return told.earliest, told.latest, told.basis


OWN = [
    ("Rebels captured Goma on 3 September 2024.", date(2024, 9, 3), "explicit"),
    ("Rebels captured Goma on Friday.", date(2024, 9, 6), "weekday"),
    ("Rebels captured Goma yesterday.", date(2024, 9, 8), "relative"),
]


@pytest.mark.parametrize(("text", "day", "basis"), OWN)
def test_own_words_tell_the_day(text: str, day: date, basis: str) -> None:
    (claim,) = read(text, MONDAY)
    assert days(claim) == (day, day, basis)


def test_narrative_carries_the_day_on() -> None:
    """On 3 September 2024, rebels captured Goma. The army fled Bukavu."""
    _, flight = read("On 3 September 2024, rebels captured Goma. The army fled Bukavu.", MONDAY)
    assert days(flight) == (date(2024, 9, 3), date(2024, 9, 3), "narrative")


def test_own_day_goes_before_the_narrative() -> None:
    """On 3 September 2024, rebels captured Goma. On Friday they captured Bukavu."""
    _, second = read("On 3 September 2024, rebels captured Goma. On Friday they captured Bukavu.", MONDAY)
    assert days(second)[0] == date(2024, 9, 6)


def test_present_tense_is_of_the_day_of_publication() -> None:
    """The rebels are besieging Goma."""
    (claim,) = read("The rebels are besieging Goma.", MONDAY)
    assert days(claim) == (MONDAY, MONDAY, "publication")


def test_plain_past_has_no_day() -> None:
    """Rebels captured Goma."""
    (claim,) = read("Rebels captured Goma.", MONDAY)
    assert days(claim) == (None, None, "none")


def test_deed_of_years_ago_is_background() -> None:
    """Rebels captured Goma in November 2012."""
    (claim,) = read("Rebels captured Goma in November 2012.", MONDAY)
    assert claim.period == "background"
    assert days(claim) == (date(2012, 11, 1), date(2012, 11, 30), "explicit")


def test_words_that_point_back_make_the_carried_day_told() -> None:
    """On 3 September 2024, rebels captured Goma. At the same time, the army fled Bukavu."""
    _, flight = read("On 3 September 2024, rebels captured Goma. At the same time, the army fled Bukavu.", MONDAY)
    assert days(flight) == (date(2024, 9, 3), date(2024, 9, 3), "narrative")


def test_perfect_is_of_now_and_takes_no_day_of_the_story() -> None:
    """On 3 September 2024, rebels captured Goma. The army has withdrawn from Bukavu."""
    _, second = read("On 3 September 2024, rebels captured Goma. The army has withdrawn from Bukavu.", MONDAY)
    assert days(second) == (MONDAY, MONDAY, "publication")


def test_perfect_that_sums_up_has_no_day() -> None:
    """On 3 September 2024, rebels captured Goma. The town has witnessed numerous massacres."""
    claims = read("On 3 September 2024, rebels captured Goma. The town has witnessed numerous massacres.", MONDAY)
    assert days(claims[-1]) == (None, None, "none")


def test_day_before_when_is_that_of_its_clause() -> None:
    """Survivors recalled 5 May 2011, when troops shelled Homs."""
    claims = read("Survivors recalled 5 May 2011, when troops shelled Homs.", MONDAY)
    assert days(claims[-1])[0] == date(2011, 5, 5)


def test_weekday_to_come_is_the_next() -> None:
    """The two sides will hold talks in Doha on Friday."""
    (claim,) = read("The two sides will hold talks in Doha on Friday.", MONDAY)
    assert days(claim) == (date(2024, 9, 13), date(2024, 9, 13), "weekday")


def test_former_stronghold_is_background() -> None:
    """The army entered Ariha, a former rebel stronghold."""
    claims = read("The army entered Ariha, a former rebel stronghold.", MONDAY)
    assert [claim.period for claim in claims] == ["current", "background"]


def test_relative_clause_of_a_state_is_background() -> None:
    """Homs is one of the cities that witnessed demonstrations."""
    (claim,) = read("Homs is one of the cities that witnessed demonstrations.", MONDAY)
    assert claim.period == "background"


def test_reported_withdrawal_is_current_and_its_aside_is_not() -> None:
    """Officials said that troops had withdrawn from Homs, which rebels had captured."""
    one, two = read("Officials said that troops had withdrawn from Homs, which rebels had captured.", MONDAY)
    assert (one.period, two.period) == ("current", "background")


def test_month_of_a_past_clause_lies_before_the_report() -> None:
    """Last week rebels seized Bukavu; they had taken Goma in November."""
    claims = read("Last week rebels seized Bukavu; they had taken Goma in November.", MONDAY)
    assert [days(claim)[0] for claim in claims if claim.place and claim.place.text == "Goma"] == [date(2023, 11, 1)]


def test_day_of_a_list_is_not_the_day_of_the_dead() -> None:
    """Shells hit Goma on 3 September 2024. Its dead stand on a list of fatalities released on 8 September 2024."""
    claims = read(
        "On 3 September 2024, shells killed nine people in Goma. "
        "Their names were matched with a list of fatalities in Goma released on 8 September 2024.",
        MONDAY,
    )
    assert {days(claim)[0] for claim in claims} == {date(2024, 9, 3)}


def test_start_of_a_count_is_not_carried_on() -> None:
    """Shells hit Goma on 3 September 2024; then a count since the war began on 7 March; then they hit Bukavu."""
    claims = read(
        "On 3 September 2024, shells hit Goma. It has counted 900 deaths since the war began on 7 March 2024. "
        "Shells also hit Bukavu.",
        MONDAY,
    )
    bukavu = [claim for claim in claims if claim.place and claim.place.text == "Bukavu"]
    assert [days(claim)[0] for claim in bukavu] == [date(2024, 9, 3)]


def test_released_captives_keep_their_day() -> None:
    """Forty detainees were released in Goma on 3 September 2024."""
    (claim,) = read("Forty detainees were released in Goma on 3 September 2024.", MONDAY)
    assert days(claim)[0] == date(2024, 9, 3)


AFTER = [
    ("The army retook Goma on Friday, two days after the rebels took the town.", date(2024, 9, 4)),
    ("The army retook Goma on Friday evening, a day after the rebels took the town.", date(2024, 9, 5)),
    ("Shelling went on in Goma on Thursday, a day after the rebels took the town.", date(2024, 9, 4)),
]


@pytest.mark.parametrize(("text", "day"), AFTER)
def test_what_another_deed_came_after_was_before_it(text: str, day: date) -> None:
    claim = read(text, MONDAY)[-1]
    assert days(claim) == (day, day, "narrative")


def test_state_told_beside_a_deed_elsewhere_is_of_the_report() -> None:
    """Rebels shelled Goma on Friday. Bukavu remained under government control."""
    _, state = read("Rebels shelled Goma on Friday. Bukavu remained under government control.", MONDAY)
    assert days(state) == (MONDAY, MONDAY, "publication")


def test_what_runs_from_the_start_of_the_year_ends_with_the_report() -> None:
    """Some 9,000 people have been displaced in Goma since the beginning of the year."""
    (claim,) = read("Some 9,000 people have been displaced in Goma since the beginning of the year.", date(2024, 2, 2))
    assert days(claim)[:2] == (date(2024, 1, 1), date(2024, 2, 2))


def test_what_failed_is_over() -> None:
    """Rebels failed to retake Kosti on Saturday (told on a Monday)."""
    (claim,) = read("Rebels failed to retake Kosti on Saturday.", date(2025, 8, 25))
    assert claim.when.days.latest == date(2025, 8, 23)


def test_a_day_that_owns_its_deed_is_the_deeds() -> None:
    """The death toll of Wednesday's shelling of Kosti rose to 19 (told on a Friday)."""
    (claim,) = read("The death toll of Wednesday's shelling of Kosti rose to 19.", date(2025, 8, 22))
    assert claim.when.days.earliest == date(2025, 8, 20)


def test_a_day_after_does_not_carry_on() -> None:
    """The army recaptured Kosti on Friday, a day after the rebels took the town. Guards fired on rebel positions."""
    text = "The army recaptured Kosti on Friday, a day after the rebels took the town. Guards fired on rebel positions."
    claims = read(text, date(2025, 8, 23))
    assert [claim.when.days.earliest for claim in claims] == [date(2025, 8, n) for n in (22, 21, 22)]


def test_when_the_town_fell_is_the_day_and_not_all_since() -> None:
    """Some 3,000 people have fled Kosti since 3 September, when the town was taken by rebels."""
    claims = read("Some 3,000 people have fled Kosti since 3 September, when the town was taken by rebels.", MONDAY)
    (capture,) = [claim for claim in claims if claim.kind == "capture"]
    assert days(capture)[:2] == (date(2024, 9, 3), date(2024, 9, 3))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Guards fired shots to scatter marchers in Bukavu on Sunday.", date(2024, 5, 5)),
        ("Soldiers crossed the lake to attack militants in Uvira on Sunday.", date(2024, 5, 5)),
        ("Soldiers will cross the lake to attack militants in Uvira on Sunday.", date(2024, 5, 12)),
    ],
)
def test_what_a_past_deed_was_for_is_no_day_to_come(text: str, day: date) -> None:
    """Soldiers crossed the lake to attack militants in Uvira on Sunday."""
    assert {claim.when.days.earliest for claim in read(text, date(2024, 5, 6))} == {day}


def test_a_day_of_deeds_is_told_through_its_paragraph() -> None:
    """On 6 May 2024 troops took Kosti. Rebels withdrew from Rabak."""
    first, second = read("On 6 May 2024, troops captured Kosti. Rebels withdrew from Rabak.")
    assert (first.when.days.basis, second.when.days.basis) == ("explicit", "narrative")
    assert first.when.days.earliest == second.when.days.earliest


def test_the_day_of_words_only_lends_its_context() -> None:
    """A general said on 6 May 2024 that troops had captured Kosti. Rebels withdrew from Rabak."""
    told = read("A general said on 6 May 2024 that troops had captured Kosti. Rebels withdrew from Rabak.")
    assert told[-1].when.days.basis == "context"


def test_what_followed_in_days_is_not_the_day_of_the_next_paragraph() -> None:
    """Rebels attacked in the days after; the next paragraph tells no day."""
    text = "Troops killed six people on 6 May 2024. Rebels attacked in the following days.\n\nTroops captured Rabak."
    assert [claim.when.days.basis for claim in read(text)][-1] == "none"


@pytest.mark.parametrize(
    "text",
    [
        "Officials acknowledged on Monday that Kosti had fallen.",
        "The army conceded on Monday that Kosti was captured.",
        "The mayor confirmed on Monday that rebels had captured Kosti.",
    ],
)
def test_an_admission_comes_after_the_deed(text: str) -> None:
    """Officials acknowledged on Monday that Kosti had fallen."""
    (claim,) = read(text, date(2024, 5, 8))
    assert (claim.when.days.earliest, claim.when.days.latest) == (None, date(2024, 5, 6))


def test_each_of_two_deeds_has_its_own_day() -> None:
    """Six teachers were abducted in Kosti on Sunday and released on Tuesday."""
    caught, freed = read("Six teachers were abducted in Kosti on Sunday and released on Tuesday.", date(2024, 5, 8))
    assert (caught.when.days.earliest, freed.when.days.earliest) == (date(2024, 5, 5), date(2024, 5, 7))


def test_a_day_that_opens_a_passage_in_the_pluperfect_goes_on() -> None:
    """The army fled Bukavu on 3 September. By 5 September, rebels had reached Uvira. They captured the port."""
    *_, port = read(
        "The army fled Bukavu on 3 September 2024. By 5 September 2024, rebels had reached Uvira. "
        "They captured the port of Kalemie.",
        MONDAY,
    )
    assert days(port)[:2] == (date(2024, 9, 5), date(2024, 9, 5))


def test_an_earlier_day_in_the_pluperfect_looks_back() -> None:
    """Rebels captured Goma on 3 September. On 1 September they had shelled Sake. The army fled Bukavu."""
    *_, flight = read(
        "On 3 September 2024, rebels captured Goma. On 1 September 2024, they had shelled Sake. The army fled Bukavu.",
        MONDAY,
    )
    assert days(flight)[:2] == (date(2024, 9, 3), date(2024, 9, 3))


def test_the_story_goes_on_behind_a_picture() -> None:
    """Rebels captured Goma on 3 September. [The bridge at Sake, seen on 1 May.] Local fighters seized the barracks."""
    text = (
        "On 3 September 2024, rebels captured Goma.\n\nThe bridge at Sake on 1 May 2024.jpg\nThe bridge at Sake on "
        "1 May 2024.\n\nLocal fighters seized the barracks of Rutshuru."
    )
    *_, barracks = read(text, MONDAY)
    assert days(barracks) == (date(2024, 9, 3), date(2024, 9, 3), "context")


def test_until_a_day_when_a_town_was_retaken_is_that_day() -> None:
    """Rebels held Homs until 5 September, when government troops retook it."""
    claims = read("Rebels held Homs until 5 September, when government troops retook it.", MONDAY)
    retaken = next(claim for claim in claims if claim.kind == "capture")
    assert retaken.when.text == "5 September"
    held = next(claim for claim in claims if claim.kind == "control_state")
    assert held.when.text == "until 5 September"
