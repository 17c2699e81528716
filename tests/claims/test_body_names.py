"""News in which bodies' names, their short forms and dress stand where places and deeds might."""

from collections.abc import Sequence

import pytest
from reading_exam import read

from orontes.claims import Claim


def told(text: str, kind: str) -> list[tuple[str | None, str | None]]:
    """Agents and places of the claims of a kind, by their names where they are pronouns."""
    return [(_words(claim.agent), _words(claim.place)) for claim in read(text) if claim.kind == kind]


def _words(one: object) -> str | None:
    name = getattr(one, "name", None)
    return str(name or getattr(one, "text", None)) if one is not None else None


def kinds(text: str) -> list[str]:
    return [claim.kind for claim in read(text)]


def places(claims: Sequence[Claim]) -> set[str]:
    return {claim.place.text for claim in claims if claim.place}


def test_towns_behind_the_second_verb_are_what_was_captured() -> None:
    """The SPLA launched an operation in the south and, with air support, captured Sabratha, Nasir and Pochalla."""
    text = "The SPLA launched an operation in the south and, with air support, captured Sabratha, Nasir and Pochalla."
    assert told(text, "capture") == [("The SPLA", "Sabratha"), ("The SPLA", "Nasir"), ("The SPLA", "Pochalla")]


def test_uniform_of_a_force_is_no_place() -> None:
    """A reporter saw trucks and the bodies of three men in RSF uniform."""
    claims = read("A reporter saw burned-out trucks and the bodies of three men in RSF uniform by the road.")
    assert "RSF" not in places(claims)


def test_short_form_in_brackets_is_no_place() -> None:
    """Fighters of the Sudan Shield Forces (SSF) left Bara; clashes went on in positions near SSF lines."""
    claims = read("Fighters of the Sudan Shield Forces (SSF) left Bara on Monday. Shells fell in SSF on Tuesday.")
    assert places(claims) <= {"Bara"}


@pytest.mark.parametrize("name", ["Government of National Accord", "Party of National Reconciliation"])
def test_noun_in_the_name_of_a_body_is_no_deed(name: str) -> None:
    """Soldiers under the command of the Government of National Accord captured Wau."""
    assert kinds(f"Soldiers under the command of the {name} captured Wau on Monday.") == ["capture"]


def test_party_of_two_ideals_is_one_name() -> None:
    """Fighters of the Peace and Dialogue Party captured Bentiu."""
    text = "Fighters of the Peace and Dialogue Party captured Bentiu on Monday."
    assert [claim.agent.text for claim in read(text) if claim.agent] == ["Fighters of the Peace and Dialogue Party"]


def test_camp_joined_to_a_town_is_another_place() -> None:
    """The army took control of Bara and Kazgeil camp on Sunday."""
    text = "The army took control of Bara and Kazgeil camp on Sunday."
    assert told(text, "capture") == [("The army", "Bara"), ("The army", "Kazgeil camp")]


def test_forces_loyal_to_a_recognised_government_keep_its_name() -> None:
    """Forces loyal to Mali's internationally recognised government captured the towns of Ber and Kidal."""
    text = "Forces loyal to Mali's internationally recognised government captured the towns of Ber and Kidal on Monday."
    forces = "Forces loyal to Mali's internationally recognised government"
    assert told(text, "capture") == [(forces, "Ber"), (forces, "Kidal")]


def test_it_is_what_was_taken_last_and_not_the_town_beside() -> None:
    """The army recaptured Kazgeil camp near Bara on Monday. The rebels had seized it on Saturday."""
    text = "The army recaptured Kazgeil camp near Bara on Monday. The rebels had seized it on Saturday."
    assert told(text, "capture")[1] == ("The rebels", "Kazgeil camp")


def test_clause_on_the_holder_keeps_what_it_held() -> None:
    """The SPLA, which began its campaign in May, had held Sabratha since August 2019."""
    text = "The SPLA, which began its campaign in May, had held Sabratha since August 2019."
    assert ("The SPLA", "Sabratha") in told(text, "control_state")
