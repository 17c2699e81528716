"""Whom an office means, and whose deeds stand behind "after"."""

import pytest
from reading_exam import read

from orontes import Report, build
from orontes.claims import ActorMention


def shown(mention: ActorMention | None) -> str | None:
    return (mention.name or mention.text) if mention is not None else None


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("Chadian troops killed a senior commander, Daro Senn, in a raid on Faya on Tuesday.", "Daro Senn"),
        ("Gunmen shot dead the mayor of Kalma, Jean Obo, on Monday.", "Jean Obo"),
        ("Soldiers rescued an Indonesian hostage near Jolo on Sunday.", "an Indonesian hostage"),
        ("Gunmen killed the governor of Upper Kalma on Monday.", "the governor of Upper Kalma"),
    ],
)
def test_whom_an_office_means(text: str, whom: str) -> None:
    record = build([Report(text=text, language="en")])
    assert (shown(record.claims[0].patient) or "").removeprefix("the ") == whom.removeprefix("the ")


def test_a_list_of_people_is_no_name() -> None:
    """Soldiers arrested the mayor, a teacher, and two guards."""
    claims = read("Soldiers arrested the mayor, a teacher, and two guards in Goma on Monday.")
    assert shown(claims[0].patient) == "the mayor"


def test_who_crossed_is_not_who_fired() -> None:
    """Marines fired warning shots after a North Korean boat crossed the sea border."""
    claims = read("South Korean marines fired warning shots after a North Korean boat crossed the sea border.")
    assert [shown(claim.agent) for claim in claims if claim.kind == "advance"] != ["South Korean marines"]


def test_a_truce_does_nothing() -> None:
    """A ceasefire took effect in Gaza."""
    claims = read("A ceasefire took effect in Gaza at dawn on Friday.")
    assert [claim.agent for claim in claims] == [None]


def test_who_denies_what_others_said_of_themselves_did_it_not() -> None:
    """A commander said "we have taken the airport"; the army said the claim was false."""
    text = '"We have taken full control of the airport," K9 commander Senn said in a video. The army said it was false.'
    record = build([Report(text=text, language="en")])
    assert {(claim.polarity, shown(claim.agent)) for claim in record.claims if claim.kind == "capture"} == {
        ("asserted", "K9"),
        ("denied", "K9"),
    }
