"""Names that are not to be taken for places: days and months, bodies that speak, pronouns, and owners of things."""

from datetime import date

import pytest

from orontes import Record, Report, build
from orontes.claims import Claim


def read(text: str) -> Record:
    """The record of one report."""
    return build([Report(id="r", text=text, published=date(2031, 5, 5))])


def claim_of(kind: str, text: str) -> Claim:
    """The only claim of a kind in a report."""
    (claim,) = [claim for claim in read(text).claims if claim.kind == kind]
    return claim


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("withdrawal", "The soldiers left the airport on Friday."),
        ("capture", "Rebels took the bridge on Sunday."),
        ("capture", "Rebels took the prison in March."),
    ],
)
def test_a_day_or_a_month_is_no_place(kind: str, text: str) -> None:
    """Rebels took the bridge on Sunday."""
    place = claim_of(kind, text).place
    assert place is not None
    assert (place.place, place.lat) == (None, None)


def test_a_site_without_a_name_is_in_the_town_just_told() -> None:
    """The army shelled Kosti. Rebels took the airport on Sunday."""
    place = claim_of("capture", "The army shelled Kosti. Rebels took the airport on Sunday.").place
    assert place is not None
    assert (place.name, place.precision) == ("Kosti airport", "near")


@pytest.mark.parametrize("body", ["the Interior Ministry", "Sudan's Defence Ministry", "the General Staff"])
def test_a_body_that_says_so_is_no_place(body: str) -> None:
    """Rebels took the airport, the Interior Ministry said on Sunday."""
    place = claim_of("capture", f"Rebels took the airport, {body} said on Sunday.").place
    assert place is not None
    assert (place.place, place.lat) == (None, None)


def test_the_town_before_the_day_is_the_place() -> None:
    """Rebels took the airport near Goma on Sunday."""
    place = claim_of("capture", "Rebels took the airport near Goma on Sunday.").place
    assert place is not None
    assert (place.name, place.precision) == ("airport near Goma", "near")


@pytest.mark.parametrize("thing", ["command centre", "tunnel", "cell"])
def test_a_group_that_owns_a_thing_lies_nowhere(thing: str) -> None:
    """A town abroad that some language writes as the group's name is not where its command centre is."""
    record = read(f"The Israeli military said it had struck a Hamas {thing} on Monday.")
    assert [place.name for place in record.places if place.lat is not None] == []


def test_who_acts_in_a_report_is_no_town_of_another_name() -> None:
    """Troops entered Fatah territory, where the group itself had a base."""
    record = read("Fatah killed two soldiers in Turkey on Monday. Troops took Fatah positions and Fatah on Tuesday.")
    assert "TR" not in {place.within[-1] for place in record.places if place.name == "Fatah" and place.within}
    assert all(place.lat is None for place in record.places if place.name == "Fatah")


def test_a_body_that_a_group_runs_tells_of_no_control() -> None:
    """The Hamas-run health ministry said on Friday that the strike killed three people."""
    record = read("The Hamas-run health ministry said on Friday that the strike killed three people.")
    assert "control_state" not in {claim.kind for claim in record.claims}


def test_a_town_that_a_group_runs_is_under_its_control() -> None:
    """Shells fell in the Houthi-run city of Hodeidah."""
    held = claim_of("control_state", "Shells fell in the Houthi-run city of Hodeidah.").place
    assert held is not None
    assert held.name == "Hodeidah"


def test_a_pronoun_is_no_place() -> None:
    """It is the last city in Darfur held by the army."""
    record = read("It is the last city in Darfur held by the army.")
    assert [place.name for place in record.places] == []


def test_the_name_beside_the_capital_is_its_name() -> None:
    """Rebels advanced from Kosti towards the capital, Khartoum."""
    meant = [place.name for place in read("Rebels advanced from Kosti towards the capital, Khartoum.").places]
    assert "Khartoum" in meant
    assert read("Rebels took the town, the army said on Sunday.").places == ()


def test_short_form_that_one_report_gives_a_force_is_no_place_in_another() -> None:
    """Fighters of the Sudan Liberation Army (SLA) left Bara. Elsewhere: a shell fell in SLA on Tuesday."""
    first = Report(id="a", text="Fighters of the Sudan Liberation Army (SLA) left Bara.", published=date(2031, 5, 5))
    other = Report(id="b", text="Rebels captured the town of SLA on Tuesday.", published=date(2031, 5, 6))
    assert "SLA" in {place.name for place in build([other]).places}
    assert "SLA" not in {place.name for place in build([first, other]).places}
