"""Tables and account accuse nobody whom no claim accuses: who, what and whom come from claims of one kind."""

from datetime import date
from typing import Any

import pytest

from orontes.exports.account import make_account
from orontes.record import Record, build
from orontes.reports import Report

DAY = date(2031, 5, 5)
HIT = (
    "The government claimed that it had hit fighters near Homs on Sunday. Ten fighters were killed near Homs on Sunday."
)


def read(*texts: str) -> Record:
    """The record of reports of one day, each of its own outlet."""
    return build([Report(id=f"r{n}", outlet=f"Outlet {n}", published=DAY, text=text) for n, text in enumerate(texts)])


def row(*texts: str) -> dict[str, Any]:
    """The only row of ACLED's table."""
    (found,) = read(*texts).to_rows("acled")
    return found


def told(*texts: str) -> str:
    """The sentences of the account."""
    return " ".join(sentence.text for sentence in make_account(read(*texts)).sentences())


def test_those_killed_in_their_own_riot_are_nobodys_target() -> None:
    """Protesters clashed with police in Homs on Sunday and two protesters were killed."""
    text = "Protesters clashed with police in Homs on Sunday and two protesters were killed."
    one = row(text)
    assert (one["actor1"], one["inter1"]) == ("Rioters (Syria)", "Rioters")
    assert one["actor2"] != one["actor1"]
    assert one["civilian_targeting"] is None
    assert ", killing" not in told(text)


def test_notes_are_of_a_claim_of_the_rows_kind() -> None:
    """The army hit fighters near Homs. Ten fighters were killed near Homs."""
    assert row(HIT)["notes"] == "On 4 May 2031: “Ten fighters were killed near Homs on Sunday” (Outlet 0)."


def test_who_says_that_it_hit_does_not_say_that_it_killed() -> None:
    """The government claimed that it had hit fighters near Homs; ten were killed."""
    assert "killed fighters" not in told(HIT)
    assert "had killed" not in told(HIT)


def test_each_report_gives_its_first_number_and_the_others_are_lost() -> None:
    """20 villagers, 40 by the UN; at least 35 by police."""
    texts = (
        "Gunmen killed 20 villagers in Nyala on Friday. The United Nations said 40 had died.",
        "At least 35 people were killed on Friday when gunmen attacked Nyala, police said.",
    )
    record = read(*texts)
    assert [one["fatalities"] for one in record.to_rows("acled")] == [20]
    assert [(one["low"], one["high"]) for one in record.to_rows("ged")] == [(20, 40)]


@pytest.mark.parametrize(("people", "land"), [("Kenyans", "Kenya"), ("Ukrainians", "Ukraine")])
def test_a_people_is_not_its_government(people: str, land: str) -> None:
    """An air strike killed ten Kenyans in Nairobi."""
    one = row(f"Gunmen killed 10 {people} in {'Nairobi' if land == 'Kenya' else 'Kharkiv'} on Sunday.")
    assert (one["actor2"], one["inter2"]) == (f"Civilians ({land})", "Civilians")


def test_different_groups_are_no_difference() -> None:
    """29 soldiers, and dozens of attackers as the army said."""
    text = "An ambush near Nyala on Saturday killed 29 soldiers. The army said that it killed dozens of attackers."
    assert "differ" not in told(text)
