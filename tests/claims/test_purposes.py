"""Protests told as what was done for, strikes, and what crowds break into."""

import pytest
from reading_exam import read

from orontes.claims import Claim


def only(text: str, kind: str) -> Claim:
    (claim,) = [claim for claim in read(text) if claim.kind == kind]
    return claim


def test_shops_closed_to_protest_did_protest_against_what_had_been_done() -> None:
    """Shopkeepers observed a shutdown in Kosti to protest against the killing of a trader."""
    text = "Shopkeepers observed a shutdown in Kosti to protest against the killing of a trader."
    assert only(text, "protest_or_celebration").modality == "actual"
    assert only(text, "massacre_or_killing").modality == "actual"


def test_protest_that_workers_only_plan_is_planned() -> None:
    """Workers will strike to protest against the law."""
    claim = only("Workers will strike to protest against the law.", "protest_or_celebration")
    assert claim.modality == "planned"


@pytest.mark.parametrize(
    "text",
    ["Teachers have gone on strike in Kosti.", "Hundreds of workers went on strike in Kosti over unpaid wages."],
)
def test_strike_of_workers_is_a_protest(text: str) -> None:
    """Teachers have gone on strike in Kosti."""
    assert [claim.kind for claim in read(text)] == ["protest_or_celebration"]


def test_crowd_that_breaks_into_a_building_riots() -> None:
    """Protesters broke into the headquarters of the provincial council in Kosti."""
    text = "Protesters broke into the headquarters of the provincial council in Kosti."
    assert [claim.kind for claim in read(text)] == ["riot"]


def test_camp_that_fighters_charge_is_attacked() -> None:
    """Al-Shabaab fighters charged a camp outside Afgoye."""
    text = "Al-Shabaab fighters charged a camp outside Afgoye."
    assert [claim.kind for claim in read(text)] == ["armed_attack"]


@pytest.mark.parametrize(
    "text",
    ["The army shot down a rebel drone over Kosti.", "Air defences intercepted three missiles over Kosti."],
)
def test_drone_is_shot_down_where_it_flew(text: str) -> None:
    """The army shot down a rebel drone over Kosti."""
    (claim,) = read(text)
    assert claim.place is not None
    assert claim.place.text == "Kosti"
