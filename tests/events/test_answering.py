"""Deeds of which each side accuses the other: one event in dispute, and no two deeds made one."""

import pytest
from told_claims import may

from orontes import Record, Report, build
from orontes.events import Event

VIOLENCE = {
    "air_strike",
    "armed_attack",
    "explosion",
    "massacre_or_killing",
    "shelling_artillery_missile",
}


def told(*texts: str) -> Record:
    """The record of reports of one day."""
    return build([Report(text=text, id=f"r{number}", published=may(4)) for number, text in enumerate(texts)])


def deeds(record: Record) -> list[Event]:
    """The events of violence."""
    return [event for event in record.events if event.kind in VIOLENCE]


@pytest.mark.parametrize(
    "text",
    [
        "Shells killed six people in Kobo on Tuesday. The army blamed the Falcon Front. The Falcon Front denied it and "
        "said that government artillery fired the shells.",
        "A bomb killed six people at a market in Kobo on Tuesday. The Falcon Front accused the army of the bombing. "
        "The army said that the Falcon Front shelled the market.",
    ],
)
def test_counter_charge_is_of_the_deed_charged(text: str) -> None:
    """The army blamed the Falcon Front for the shells, which said that government artillery fired them."""
    record = told(text)
    assert len(deeds(record)) == 1
    assert "actor" in {dispute.attribute for dispute in record.disputes}


def test_other_deed_of_the_accuser_answers_no_charge() -> None:
    """The Falcon Front said that the army shelled Kobo; the army said that the Front attacked a post, wounding two."""
    record = told(
        "The Falcon Front said on Tuesday that the army shelled Kobo, killing six. The army said that the Falcon Front "
        "attacked a checkpoint, wounding two."
    )
    assert len(deeds(record)) == len(("shelling", "attack"))


def test_deed_told_by_nobody_is_no_charge_that_is_answered() -> None:
    """Rebels attacked in Kobo; their colonel spoke of the government's aggression on its people, another thing."""
    record = told(
        "Rebels attacked Ethiopian soldiers in Kobo on Tuesday. A rebel colonel said that government forces attacked "
        "their own people."
    )
    assert record.disputes == ()


def test_tolls_of_sides_that_accuse_each_other_are_of_one_deed() -> None:
    """The army said that rebels killed 12 in a village; a rebel commander said that jets bombed it, killing 15."""
    record = told(
        "Rebels attacked a village near Kobo on Tuesday and killed 12 people, the Ethiopian army said.",
        "Government jets bombed a village near Kobo on Tuesday, killing 15, a rebel commander said.",
    )
    assert len(deeds(record)) == 1
    assert {dispute.attribute for dispute in record.disputes} == {"actor"}


def test_blame_told_behind_the_toll_accuses_too() -> None:
    """An attack killed 12, for which the government blamed rebels, who say that soldiers killed 15 at the market."""
    record = told(
        "An attack on Kobo market on Tuesday killed 12 people. The Ethiopian government blamed rebels.",
        "Government soldiers killed 15 people at Kobo market on Tuesday, a rebel spokesman said.",
    )
    assert len(deeds(record)) == 1


def test_each_side_s_own_dead_are_of_two_deeds() -> None:
    """Rebels attacked an army camp and killed soldiers, the army said; soldiers killed villagers, said the rebels."""
    record = told(
        "Rebels attacked an army camp in Kobo on Tuesday, killing four soldiers, the army said.",
        "Ethiopian soldiers killed three villagers in Kobo on Tuesday, the rebels said.",
    )
    assert len(deeds(record)) == len(("attack", "killing"))
    assert record.disputes == ()
