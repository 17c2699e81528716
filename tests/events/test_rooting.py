"""The dead of a protest or of a capture, told in the next sentence, are not those of the next act."""

from datetime import date

import pytest

import orontes
from orontes.events import Event
from orontes.exports import RecordParts

APART = [
    (
        "Police broke up a sit-in in Maiduguri on Thursday. Two students were shot dead, a doctor said. "
        "Rockets hit Dikwa on Wednesday, killing seven.",
        "Two students",
        "Rockets",
    ),
    (
        "Thousands marched in Port Sudan on Friday against the price of bread. Four protesters died, medics said. "
        "The bombing of El Obeid on Thursday killed ten people.",
        "Four protesters",
        "bombing",
    ),
    (
        "Riots broke out in Kaduna on Thursday. Five rioters were killed, a nurse said. The shelling of Jos on "
        "Wednesday killed two herders.",
        "Five rioters",
        "shelling",
    ),
    (
        "Police used tear gas to break up a march in Mandalay. One marcher was shot dead, witnesses said. The police "
        "chief denied that live rounds had been fired.\n\nThe toll in Tuesday's shelling of a school in Sagaing "
        "climbed to five, a doctor said.",
        "live rounds",
        "shelling",
    ),
    (
        "The army recaptured the town of Dilling on Thursday. A general said 31 insurgents were killed in the "
        "operation. Separately, gunmen ambushed a convoy on the road to Kadugli, killing four.",
        "31 insurgents",
        "ambushed",
    ),
]


def build(*texts: str) -> RecordParts:
    """The record of reports of Saturday, 11 May 2024, each by an outlet of its own."""
    return orontes.build(
        [
            orontes.Report(text=text, outlet=f"Wire {number}", published=date(2024, 5, 11), language="en")
            for number, text in enumerate(texts)
        ]
    )


def event_with(record: RecordParts, words: str) -> Event:
    """The event of the claim that stands on some words."""
    claim = next(claim for claim in record.claims if words in claim.text)
    return next(event for event in record.events if claim.id in event.claims)


@pytest.mark.parametrize(("text", "dead", "other"), APART)
def test_the_dead_are_those_of_what_was_told_just_before(text: str, dead: str, other: str) -> None:
    record = build(text)
    assert event_with(record, dead).id != event_with(record, other).id


def test_the_dead_of_a_protest_have_its_place_and_day() -> None:
    """Police broke up a rally in Khartoum on Thursday; three died; Omdurman was shelled the day before."""
    record = build(
        "Police broke up a rally in Khartoum on Thursday. Three demonstrators died. Shelling in Omdurman on Wednesday "
        "killed six people."
    )
    event = event_with(record, "Three demonstrators")
    assert event.place is not None
    assert event.place.text == "Khartoum"
    assert (event.when.earliest, event.when.latest) == (date(2024, 5, 9), date(2024, 5, 9))


def test_a_denial_of_shots_at_a_protest_is_a_dispute_of_its_dead() -> None:
    """One demonstrator was killed; the governor denied that soldiers had fired."""
    record = build(
        "Crowds demonstrated in Mandalay on Tuesday. One demonstrator was killed, witnesses said. The police denied "
        "that shots had been fired. The air raid on Sagaing on Monday killed 14 people."
    )
    assert event_with(record, "One demonstrator").id == event_with(record, "shots had been").id
    assert event_with(record, "air raid").id != event_with(record, "shots had been").id


def test_the_dead_of_a_capture_are_not_those_of_a_strike_told_elsewhere() -> None:
    """Rebels killed in the retaking of Marte are no dead of shells on Monguno."""
    record = build(
        "Troops took back the village of Marte on Wednesday. The governor said 18 jihadists were killed in the "
        "offensive. In Monguno, residents fled.",
        "Shells hit a camp in Monguno on Friday. At least five children were killed.",
    )
    assert event_with(record, "18 jihadists").id != event_with(record, "Shells hit").id


def test_the_dead_of_shelling_stay_with_it() -> None:
    """Shells fell on Nikopol; three died; elsewhere a rally was held."""
    record = build("Shells fell on Nikopol on Friday. Three people died. A rally was held in Kyiv.")
    assert event_with(record, "Three people").id == event_with(record, "Shells fell").id


def test_dead_of_the_operation_are_those_of_the_capture_a_paragraph_before() -> None:
    """The army retook Dilling; in the next paragraph 31 were killed "in the operation"."""
    record = build(
        "The army recaptured the town of Dilling on Thursday, a spokesman announced.\n\nGeneral Idris Hamid said 31 "
        "insurgents were killed in the operation.\n\nA drone hit a market in Babanusa on Thursday, killing six."
    )
    event = event_with(record, "31 insurgents")
    assert event.id != event_with(record, "A drone hit").id
    assert event.place is not None
    assert event.place.text == "Dilling"


def test_the_dead_of_a_protest_are_not_those_of_another_killing_in_its_town() -> None:
    """One report tells of a protester shot in Bukavu, another of boys executed there by rebels."""
    record = build(
        "Police broke up a protest in Bukavu on Thursday. One protester was shot dead, a witness said.",
        "The rebels executed three boys in Bukavu on Thursday, a monitor said.",
    )
    assert event_with(record, "One protester").id != event_with(record, "executed three").id


def test_the_dead_of_a_protest_told_by_two_are_one_event() -> None:
    """Both outlets tell of the demonstrators killed in Port Sudan."""
    record = build(
        "Thousands marched in Port Sudan on Thursday. Four protesters were killed, medics said.",
        "Four people were killed at a protest in Port Sudan on Thursday.",
    )
    assert event_with(record, "Four protesters").id == event_with(record, "Four people").id


def test_the_battle_by_which_a_town_fell_was_fought_there_and_its_dead_are_no_strikes() -> None:
    """Shells hit the camp at Mirza. … Kelat changed hands: rebels drove out the army after a long battle."""
    text = (
        "Shells hit the camp at Mirza on 13 June, killing six people.\n\nKelat changed hands on 13 June: rebels drove "
        "out the army after a battle of four hours. At least eleven soldiers died."
    )
    record = orontes.build([orontes.Report(text=text, published=date(2031, 6, 14), language="en")])
    tolls = {event.kind: [count.low for count in event.quantities] for event in record.events}
    assert tolls["shelling_artillery_missile"] == [6]
    assert tolls["clash"] == [11]
