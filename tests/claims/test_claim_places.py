"""Where a deed was: places of lists, of targets and of circumstances, and where people came from and went."""

import pytest
from reading_exam import read


def places(text: str, kind: str) -> list[str]:
    return [claim.place.text for claim in read(text) if claim.kind == kind and claim.place is not None]


LISTS = [
    ("Rebels captured Aleppo, Hama and Homs.", ["Aleppo", "Hama", "Homs"]),
    ("Rebels captured the towns of Aleppo, Hama and Homs.", ["Aleppo", "Hama", "Homs"]),
    ("Aleppo, Hama and Homs were captured by rebels.", ["Aleppo", "Hama", "Homs"]),
    ("Rebels captured Goma on Monday and Bukavu on Friday.", ["Goma", "Bukavu"]),
]


@pytest.mark.parametrize(("text", "named"), LISTS)
def test_each_place_of_a_list_makes_a_claim(text: str, named: list[str]) -> None:
    assert places(text, "capture") == named


@pytest.mark.parametrize(
    ("text", "named"),
    [
        (
            "Rebels captured the villages of  Tal Rifaat,  Ain Issa and Kafr Naya.",
            ["Tal Rifaat", "Ain Issa", "Kafr Naya"],
        ),
        ("Rebels captured the villages of #Tal_Rifaat and #Kafr_Naya.", ["Tal_Rifaat", "Kafr_Naya"]),
        ("Rebels captured the market town of Um Rawa’ba in Darfur.", ["the market town of Um Rawa’ba"]),
        ("Rebels captured Ma'arrat al-Nu'man and Al-‘Eis.", ["Ma'arrat al-Nu'man", "Al-‘Eis"]),
    ],
)
def test_gaps_tags_and_marks_within_names_do_not_break_them(text: str, named: list[str]) -> None:
    assert places(text, "capture") == named


def test_place_of_the_target_goes_before_where_it_was_said() -> None:
    """Shells hit a clinic in Goma, a doctor in Nairobi said."""
    found = places("Shells hit a clinic in Goma, a doctor in Nairobi said.", "shelling_artillery_missile")
    assert len(found) == 1
    assert "Goma" in found[0]


def test_no_place_is_taken_from_another_sentence() -> None:
    """Talks opened in Geneva. Two soldiers were killed."""
    (killing,) = [
        claim
        for claim in read("Talks opened in Geneva. Two soldiers were killed.")
        if claim.kind == "massacre_or_killing"
    ]
    assert killing.place is None


def test_weekday_and_month_are_no_places() -> None:
    """Rebels attacked in March and on Friday."""
    assert places("Rebels attacked in March and on Friday.", "armed_attack") == []


def test_withdrawal_has_its_way() -> None:
    """The army withdrew from Hama to Homs."""
    (claim,) = read("The army withdrew from Hama to Homs.")
    assert claim.place is not None
    assert claim.destination is not None
    assert (claim.kind, claim.place.text, claim.destination.text) == ("withdrawal", "Hama", "Homs")


def test_slot_quotes_words_of_the_report() -> None:
    """Rebels captured the towns of Goma and Bukavu."""
    text = "Rebels captured the towns of Goma and Bukavu."
    for claim in read(text):
        for slot in (claim.agent, claim.patient, claim.place):
            assert slot is None or text[slot.start : slot.end] == slot.text


def test_place_behind_targeting_goes_before_the_land_around_it() -> None:
    """Two civilians were killed in shelling by rebels in Goma province, targeting Sake town."""
    (claim,) = read("Two civilians were killed in shelling by rebels in Goma province, targeting Sake town.")
    assert claim.place is not None
    assert claim.agent is not None
    assert (claim.kind, claim.place.text) == ("shelling_artillery_missile", "Sake town")
    assert claim.agent.text.startswith("rebels")


WHERE = [
    ("A trader was shot dead in the Red Sea town of Suakin.", ["the Red Sea town of Suakin"]),
    ("A trader was shot dead in a street market in Goma.", ["a street market in Goma"]),
    ("Gunmen shot a judge at her Nairobi home.", ["her Nairobi home"]),
    ("A student was shot dead in the street.", []),
    ("Militants attacked a checkpoint.", []),
    ("A student was shot dead as she left a library in Mosul.", ["Mosul"]),
    ("Gunmen shot and wounded a trader in the Kenyan town of Garissa.", ["the Kenyan town of Garissa"]),
    ("A man of a village near Goma shot a trader in Nairobi.", ["Nairobi"]),
    ("Students protested in Tunis against the war in Gaza.", ["Tunis"]),
    ("Three sailors were killed in the battle for Goma.", ["Goma"]),
    ("A judge was shot near the provincial capital, Goma, on Monday.", ["Goma"]),
    ("A student was shot dead in Goma Tuesday.", ["Goma"]),
    ("A trader was shot dead in a mosque in the old quarter of Mosul, Iraq.", ["a mosque in the old quarter of Mosul"]),
    ("Rebels captured the army headquarters in Goma.", ["the army headquarters in Goma"]),
    ("Students protested against the shelling of hospitals in Gaza.", []),
    ("Militants overran two boroughs of Kutum.", ["two boroughs of Kutum"]),
    ("Several mortars fired by rebels hit homes in Goma as talks went on.", ["Goma"]),
]


@pytest.mark.parametrize(("text", "named"), WHERE)
def test_place_is_what_the_words_name(text: str, named: list[str]) -> None:
    first = read(text)[0].trigger_start
    assert [claim.place.text for claim in read(text) if claim.place and claim.trigger_start == first] == named


CAUGHT = [
    "Omar Belmekki was captured in Spain.",
    "Soldiers captured Zandrov, who was hiding on a farm.",
    "Zandrov was captured and sentenced to life.",
    "Soldiers captured Zandrov, 41, on Monday.",
    "Zandrov was captured in Nairobi in March.",
]


@pytest.mark.parametrize("text", CAUGHT)
def test_captured_men_are_no_places(text: str) -> None:
    claims = [claim for claim in read(text) if text[claim.trigger_start : claim.trigger_end] == "captured"]
    assert [claim.kind for claim in claims] == ["arrest_or_detention"]


def test_later_mention_of_a_captured_man_is_no_place() -> None:
    """Police hunted Omar Zandrov after he killed two judges. Soldiers captured Zandrov on Monday."""
    text = "Police hunted Omar Zandrov after he killed two judges. Soldiers captured Zandrov on Monday."
    assert {claim.kind for claim in read(text) if claim.text.startswith("Soldiers")} == {"arrest_or_detention"}


@pytest.mark.parametrize("text", ["Rebels captured Zandrovo on Monday.", "Zandrovo was captured by rebels."])
def test_captured_towns_are_places_though_unknown(text: str) -> None:
    assert places(text, "capture") == ["Zandrovo"]


NAMED = [
    ("The Houla massacre was in May 2012.", "massacre_or_killing", ["Houla"]),
    ("Rebels seized Kosti as well as the Karmouk crossing.", "capture", ["Kosti", "the Karmouk crossing"]),
    ("Opposition forces positioned themselves 40 kilometres from Kosti.", "reinforcement_or_deployment", ["Kosti"]),
    ("Kosti was the scene of a massacre by troops in 1982.", "massacre_or_killing", ["Kosti"]),
]


@pytest.mark.parametrize(("text", "kind", "places"), NAMED)
def test_places_by_which_a_deed_is_called_or_measured(text: str, kind: str, places: list[str]) -> None:
    found = [claim.place.text for claim in read(text) if claim.kind == kind and claim.place is not None]
    assert found == places


def test_countries_that_met_are_no_place() -> None:
    """As rebels advance towards Kosti, regional countries, as well as Egypt, held a summit in Doha."""
    text = "As rebels advance towards Kosti, regional countries, as well as Egypt, held a summit in Doha."
    (meeting,) = (claim for claim in read(text) if claim.kind == "agreement_or_talks")
    assert meeting.agent is not None
    assert meeting.agent.text.startswith("regional countries")
    assert [claim.place.text for claim in read(text) if claim.kind == meeting.kind and claim.place] == ["Doha"]
