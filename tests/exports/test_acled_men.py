"""No man and no word of abuse is an actor of the tables; the notes are a sentence with its day and outlet."""

from typing import Any

import pytest

from orontes.exports.acled.names import name_holder
from orontes.record import build
from orontes.reports import Report


def rows(*texts: str, table: str = "acled") -> list[dict[str, Any]]:
    """The rows of some reports of 4 May 2031, a Sunday."""
    reports = [
        Report(id=f"r{number}", text=text, outlet=f"Outlet {number}", published="2031-05-04", language="en")  # type: ignore[arg-type]
        for number, text in enumerate(texts)
    ]
    return build(reports).to_rows(table)


COMMANDER = (
    "Colonel Daro Senn of the Northern Front attacked an army post in Kassala on Sunday. "
    "The Northern Front, a rebel group, fought the army in Kassala on Sunday, killing four soldiers."
)


def test_a_commander_acts_for_his_body() -> None:
    """Colonel Senn of the Northern Front attacked an army post."""
    for row in rows(COMMANDER):
        assert "Senn" not in f"{row['actor1']} {row['actor2']} {row['assoc_actor_1']} {row['assoc_actor_2']}"


def test_no_side_of_a_dyad_is_a_man() -> None:
    """Colonel Senn of the Northern Front attacked an army post, and four soldiers died."""
    for row in rows(COMMANDER, table="ged"):
        assert "Senn" not in f"{row['side_a']} {row['side_b']}"


def test_a_word_of_abuse_names_nobody() -> None:
    """The army killed 40 terrorists near Kassala, a military source said."""
    told = "The army killed 40 terrorists in an air strike near Kassala on Sunday, a military source said."
    for table, columns in (("acled", ("actor1", "actor2")), ("ged", ("side_a", "side_b"))):
        for row in rows(told, table=table):
            assert not any("terrorist" in str(row[column] or "").lower() for column in columns)


def test_the_wounded_are_no_ally() -> None:
    """Shells hit a camp, killing three people; eight wounded people were treated."""
    told = "Shells hit a camp for the displaced in Kassala on Sunday, killing three people and wounding eight people."
    assert all("wounded" not in str(row["assoc_actor_2"] or "") for row in rows(told))


def test_the_notes_are_the_sentence_below_the_headline() -> None:
    """Army retakes Kassala. KHARTOUM — The army recaptured Kassala on Sunday after two days of fighting."""
    (row, *_) = rows(
        "Army retakes Kassala\\n\\nKHARTOUM — The army recaptured Kassala from the rebels on Sunday after two days of "
        "fighting, a spokesman said. Two shops burned.".replace("\\n", "\n")
    )
    said = "The army recaptured Kassala from the rebels on Sunday after two days of fighting, a spokesman said"
    assert row["notes"] == f"On 4 May 2031: “{said}” (Outlet 0)."


@pytest.mark.parametrize(
    "text",
    [
        "Samir Qasem, a 34-year-old baker, fled Kassala on Sunday with his children after rebels attacked the town.",
        "According to a shopkeeper, Samir Qasem, who fled Kassala on Sunday, the rebels hold the market.",
        "The town is empty, said a teacher, Samir Qasem, 41, who fled to Kassala on Sunday with his four children.",
    ],
)
def test_who_fled_gives_up_no_town(text: str) -> None:
    """Samir Qasem, a baker of 34 years, fled Kassala with his children."""
    assert "Samir Qasem" not in [row["actor1"] for row in rows(text)]
    assert not [row for row in rows(text) if row["sub_event_type"] == "Non-violent transfer of territory"]


@pytest.mark.parametrize("who", ["General Omar Dahl, 54,", "Rebel fighters", "Families and rebel fighters"])
def test_forces_and_officers_give_up_a_town(who: str) -> None:
    """General Omar Dahl, 54, withdrew from Kassala with his men."""
    assert rows(f"{who} withdrew from Kassala on Sunday.")[0]["sub_event_type"] == "Non-violent transfer of territory"


@pytest.mark.parametrize(
    ("words", "holder"),
    [
        ("a temporary deployment point of foreign mercenaries", "foreign mercenaries"),
        ("a stronghold of the Lords' Army", "Lords' Army"),
        ("a firing point", None),
    ],
)
def test_a_site_stands_for_who_holds_it(words: str, holder: str | None) -> None:
    """Missiles hit a temporary deployment point of foreign mercenaries."""
    assert name_holder(words) == holder
