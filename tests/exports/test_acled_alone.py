"""ACLED rows of one actor, groups that call themselves armies, men for their governments, and notes without marks."""

from dataclasses import replace
from typing import Any

from orontes.base import drop_notes
from orontes.entities import Actor
from orontes.events import Party
from orontes.exports.acled.names import plain_name
from orontes.exports.acled.sorts import sort_party
from orontes.record import build
from orontes.reports import Report


def rows_of(text: str) -> list[dict[str, Any]]:
    return build([Report(text=text, published="2031-05-04", language="en")]).to_rows("acled")  # type: ignore[arg-type]


def row_of(text: str, type_: str) -> dict[str, Any]:
    return next(row for row in rows_of(text) if row["sub_event_type"] == type_)


def test_whom_a_march_is_against_takes_no_part_in_it() -> None:
    """Thousands protested against the government in Homs on Saturday."""
    row = row_of("Thousands of people protested against the government in Homs on Saturday.", "Peaceful protest")
    assert (row["actor1"], row["actor2"], row["inter2"]) == ("Protesters (Syria)", None, None)
    assert row["interaction"] == "Protesters only"


def test_who_is_sent_somewhere_is_no_second_actor() -> None:
    """The army sent 200 fighters to Homs on Saturday."""
    row = row_of("The Syrian army sent 200 fighters to Homs on Saturday.", "Change to group/activity")
    assert "army" in row["actor1"].lower()
    assert row["actor2"] is None


def test_who_is_sent_by_nobody_told_is_the_actor() -> None:
    """Russian peacekeepers were deployed in Homs on Saturday."""
    row = row_of("Russian peacekeepers were deployed in Homs on Saturday.", "Change to group/activity")
    assert (row["actor1"], row["actor2"]) == ("Russian peacekeepers", None)


def test_fighters_of_nobody_are_an_unidentified_group() -> None:
    """Syrian army aircraft struck fighters in Homs on Saturday."""
    row = row_of("The Syrian army struck fighters in Homs from the air on Saturday.", "Air/drone strike")
    assert (row["actor2"], row["inter2"]) == ("Unidentified Armed Group (Syria)", "Political militia")


def test_a_group_that_calls_itself_an_army_is_no_state_force() -> None:
    """The Free Army of the Hills is known as an armed group."""
    actor = Actor(id="a", name="Hill Army", kind="armed_group", side=None, side_basis=None, mentions=())
    party = Party(actor="a", name="Hill Army", side=None, text="the Hill Army", claims=())
    assert sort_party(party, {"a": actor}) == "armed"
    assert sort_party(replace(party, text="army troops"), {"a": actor}) == "state"
    assert sort_party(party, {"a": replace(actor, kind="state_force")}) == "state"


def test_a_man_does_not_stand_for_his_government() -> None:
    """Rebels took Kelat from the grip of Daro Senn's regime."""
    party = Party(actor="a", name="Daro Senn", side="government", text="the grip of Daro Senn’s regime", claims=())
    assert plain_name(party) == "Daro Senn’s regime"
    assert plain_name(replace(party, text="Daro Senn")) == "Daro Senn"


def test_notes_have_no_marks_of_an_encyclopedia() -> None:
    """[3] Rebels captured Homs on Saturday.[12]"""
    row = rows_of("The siege ended.[2]\n\n[3] Rebels captured Homs on Saturday.[12]")[0]
    assert "[" not in row["notes"]


def test_a_mark_that_alone_parts_two_sentences_stays() -> None:
    """The ministry denied it [4] Rebels left."""
    assert drop_notes("The ministry denied it [4] Rebels left.[5] [6] They fled [a] to Kelat. [7]") == (
        "The ministry denied it [4] Rebels left. They fled to Kelat."
    )


def test_a_battle_in_march_is_no_march() -> None:
    """Clashes broke out in Goma on 13 March, in which eleven people died."""
    rows = rows_of("Clashes broke out in Goma on 13 March 2031, in which eleven people died.")
    assert [row["sub_event_type"] for row in rows] == ["Armed clash"]
