"""Parts of armies, lists of doers and the men of towns."""

import pytest
from told_claims import may

from orontes import Report, build
from orontes.entities.actors.names import read_actor_name


def doer(text: str) -> str | None:
    """Who did the one deed of a report, by the name that the record gives."""
    (agent,) = [claim.agent for claim in build([Report(text=text, id="one", published=may(4))]).claims if claim.agent]
    return agent.name


@pytest.mark.parametrize(
    ("phrase", "nation"),
    [
        ("Military group of the armed forces of Armenia", "Armenia"),
        ("a unit of the Chadian army", "Chad"),
        ("Formations of the Russian armed forces", "Russia"),
        ("an artillery battalion of the Malian army", "Mali"),
    ],
)
def test_part_of_an_army_is_that_army(phrase: str, nation: str) -> None:
    """A unit of the Chadian army shelled the town: the Chadian army did."""
    name = read_actor_name(phrase)
    assert (name.form, name.nation, name.kind) == ("body", nation, "state_force")


@pytest.mark.parametrize("phrase", ["a group of armed men", "Members of the Chadian government", "a unit of rebels"])
def test_part_of_what_is_no_army_is_none(phrase: str) -> None:
    """Members of a government are no army."""
    assert read_actor_name(phrase).form != "body" or read_actor_name(phrase).kind != "state_force"


def test_an_army_that_stands_before_a_group_is_no_article() -> None:
    """The army and M23 captured Sake: the doer is not called "The"."""
    text = "The army and M23 captured Sake on Monday."
    (event,) = build([Report(text=text, id="one", published=may(4))]).events
    assert event.label == "Capture of Sake by army and M23"


def test_the_men_of_an_army_by_its_initials_are_that_army() -> None:
    """FARDC's troops captured Sake."""
    assert doer("FARDC's troops captured Sake on Monday.") == "FARDC"


def test_the_militias_of_a_town_follow_no_leader() -> None:
    """Benghazi's militias attacked Sirte: no man of that name leads them."""
    assert doer("Benghazi's militias attacked Sirte on Monday.") is None
    assert doer("Karim Bol's militias attacked Sirte on Monday.") == "Karim Bol's forces"


@pytest.mark.parametrize(
    "report",
    [
        "Fighters from the Orun National Liberation Army captured Sake on Monday.",
        "Members of the Orun National Liberation Army captured Sake on Monday.",
        "Troops from the Orun National Liberation Army captured Sake on Monday.",
    ],
)
def test_men_from_a_group_are_the_group(report: str) -> None:
    """Fighters from the Orun National Liberation Army captured Sake: that army did, and its letters mean it."""
    again = " ONLA fighters shelled Goma on Tuesday."
    claims = build([Report(text=report + again, id="one", published=may(4))]).claims
    assert [claim.agent.name for claim in claims if claim.agent] == ["Orun National Liberation Army"] * 2


@pytest.mark.parametrize("phrase", ["Fighters from Homs", "Militants from Jenin refugee camp", "Troops from Chad"])
def test_men_from_a_town_are_no_group(phrase: str) -> None:
    """Fighters from Homs attacked the post: Homs did not."""
    assert read_actor_name(phrase).form == "crowd"


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("the Bara People's Defence Force", "Bara People's Defence Force"),
        ("guerrillas of the People's Liberation Front", "People's Liberation Front"),
        ("People's Liberation Front", "People's Liberation Front"),
        ("the People's Defence Force", "People's Defence Force"),
        ("Women's Protection Units", "Women's Protection Units"),
        ("Karim Bol's River Front", "River Front"),
    ],
)
def test_a_peoples_front_is_called_so(phrase: str, name: str) -> None:
    """The Bara People's Defence Force is no "Defence Force" that a people owns."""
    read = read_actor_name(phrase)
    assert (read.form, read.core) == ("organisation", name)


def test_people_who_own_things_are_no_body() -> None:
    """People's houses burned, and women's groups met."""
    assert read_actor_name("People's houses").form == "crowd"
    assert read_actor_name("Women's groups").form == "crowd"


def test_four_letters_mean_a_body_that_another_report_names_in_full() -> None:
    """One report names the Orun National Liberation Army, another only ONLA: they are one."""
    texts = ("The Orun National Liberation Army captured Sake on Monday.", "ONLA fighters shelled Goma on Tuesday.")
    claims = build([Report(text=text, id=f"r{n}", published=may(4)) for n, text in enumerate(texts)]).claims
    assert {claim.agent.name for claim in claims if claim.agent} == {"Orun National Liberation Army"}


@pytest.mark.parametrize(
    ("phrase", "form", "core"),
    [
        ("army warplanes", "body", "army"),
        ("a government helicopter", "body", "government"),
        ("the Free Front's drones", "organisation", "Free Front"),
        ("Security forces' snipers", "body", "Security forces"),
        ("two drones", "none", ""),
        ("the furthest west the rebels", "crowd", "rebels"),
        ("a Noria-made drone", "none", ""),
    ],
)
def test_arms_are_whose_they_are(phrase: str, form: str, core: str) -> None:
    name = read_actor_name(phrase)
    assert (name.form, name.core) == (form, core)
