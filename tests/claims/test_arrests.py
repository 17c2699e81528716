"""Arrests and killings as newspapers tell them, and what only sounds like them."""

import pytest

from orontes.claims import Claim
from orontes.record import build
from orontes.reports import Report

ARRESTS = (
    "The crime branch nabbed the prime accused from a hideout on Tuesday.",
    "Two youths were rounded up by the police late on Monday night.",
    "He was taken into custody soon after he landed at the airport.",
    "Four persons have been held for attacking a shop in the bazaar.",
    "The magistrate remanded the accused to judicial custody for 14 days.",
    "Three persons, including a woman, were caught by the police with fake notes.",
    "Police picked up a dozen youths from the locality for questioning.",
    "The ringleader has been put behind bars.",
    "Preventive arrests were made in sensitive areas ahead of the procession.",
)
NO_ARRESTS = (
    "The court issued a non-bailable warrant against the former minister.",
    "He was granted bail by the High Court to avoid arrest.",
    "The leader is under house arrest.",
    "He died of cardiac arrest in hospital.",
    "A meeting of the peace committee was held on Sunday.",
    "The court held that the order was illegal.",
    "The minister booked a ticket to the capital.",
)
KILLINGS = (
    "Two persons were killed in police firing in the old city.",
    "The army shot dead two infiltrators along the Line of Control.",
    "A rebel was gunned down by the police in the market.",
    "Four ultras were mowed down in a joint operation by the army and the police.",
    "Two dreaded gangsters were killed in a shootout with the police.",
)


def told(text: str) -> list[Claim]:
    return [claim for claim in build([Report(id="paper", text=text)]).claims if claim.kind == "arrest_or_detention"]


@pytest.mark.parametrize("text", ARRESTS)
def test_arrests_are_read(text: str) -> None:
    assert [(claim.polarity, claim.modality) for claim in told(text)][:1] == [("asserted", "actual")]


@pytest.mark.parametrize("text", NO_ARRESTS)
def test_what_is_no_arrest_makes_none(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "mood"),
    [
        ("No arrests were made in that connection.", ("denied", "actual")),
        ("The police have not arrested anyone so far.", ("denied", "actual")),
        ("The chief minister ordered the arrest of the culprits.", ("asserted", "ordered")),
        ("The opposition demanded the arrest of the lawmaker.", ("asserted", "demanded")),
    ],
)
def test_arrests_that_were_not_made_keep_their_mood(text: str, mood: tuple[str, str]) -> None:
    assert [(claim.polarity, claim.modality) for claim in told(text)] == [mood]


@pytest.mark.parametrize("text", KILLINGS)
def test_killings_are_counted(text: str) -> None:
    claims = build([Report(id="paper", text=text)]).claims
    assert any(count.of == "killed" for claim in claims for count in claim.quantities)
