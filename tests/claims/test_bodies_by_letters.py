"""Bodies called by letters, columns stopped, soldiers who are gone, and blame in one breath with what is told."""

from datetime import date

from orontes.claims import Claim
from orontes.record import build
from orontes.reports import Report


def claims_of(text: str) -> list[Claim]:
    """The claims of one report."""
    return list(build([Report(id="r", text=text, outlet="Outlet", published=date(2024, 3, 12))]).claims)


def test_weapons_for_a_body_called_by_letters_go_to_no_place() -> None:
    """The neighbouring state sent weapons to the LRQ."""
    assert all(claim.place is None for claim in claims_of("Orvelia's army sent weapons to the LRQ on Monday."))


def test_a_column_that_was_stopped_was_fought() -> None:
    """The army halted a rebel column at Orvel."""
    (claim,) = claims_of("The army halted a rebel column at Orvel on Sunday.")
    assert (claim.kind, claim.place and claim.place.text) == ("clash", "Orvel")


def test_soldiers_who_have_gone_from_a_town_withdrew() -> None:
    """Government soldiers have gone from Homs, villagers said."""
    (claim,) = claims_of("Government soldiers have gone from Homs, villagers said.")
    assert claim.kind == "withdrawal"


def test_who_speaks_blames_and_not_those_who_died() -> None:
    """Nine people were killed in Homs, an aid group said, blaming the rebels."""
    claims = claims_of("Nine people were killed in Homs on Monday, an aid group said, blaming the rebels.")
    blamed = [claim for claim in claims if claim.agent is not None and "rebels" in claim.agent.text]
    assert [voice.text for claim in blamed for voice in claim.attribution] == ["an aid group"]
