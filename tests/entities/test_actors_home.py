"""Which state bare words mean, and names that say whose flock somebody is of."""

import pytest
from told_claims import may

from orontes import Report, build
from orontes.entities.actors_names import read_actor_name


def agents(text: str) -> list[str | None]:
    """Who did it, claim by claim, as the actors of the record are named."""
    record = build([Report(text=text, id="one", published=may(4))])
    return [claim.agent.name for claim in record.claims if claim.agent]


def test_the_army_is_that_of_the_country_where_the_report_is() -> None:
    """The army is that of Congo, though the report names that of the neighbour as often."""
    text = (
        "Congolese soldiers left Sake on Monday. The Rwandan army shelled Bukavu. "
        "Goma in Congo was shelled too. The army recaptured Sake on Tuesday."
    )
    assert agents(text)[-1] == agents("Congolese soldiers left Sake.")[0]


def test_the_army_that_alone_is_named_is_the_army() -> None:
    """The ministry of the neighbour makes no army its own."""
    text = "The Israeli army shelled Tyre, the Lebanese health ministry said. The army shelled Sidon later."
    told = agents(text)
    assert told[0] == told[1] == "Israeli army"


@pytest.mark.parametrize(
    ("phrase", "form", "core"),
    [
        ("Rebels of the K9", "organisation", "K9"),
        ("the lions of the Northern Front", "organisation", "Northern Front"),
        ("soldiers of the Chadian army", "body", "Chadian army"),
        ("our FARDC", "body", "FARDC"),
        ("The #Chadian occupation army", "body", "Chadian occupation army"),
        ("Tuareg fighters", "organisation", "Tuareg fighters"),
        ("A Sukhoi", "none", ""),
        ("an MSF vehicle", "none", ""),
        ("K9 drones", "organisation", "K9"),
    ],
)
def test_whose_flock_they_are_of(phrase: str, form: str, core: str) -> None:
    name = read_actor_name(phrase)
    assert (name.form, name.core) == (form, core)


def test_rebels_of_a_group_are_on_the_rebels_side() -> None:
    assert read_actor_name("rebels of the K9").side == "opposition"


def test_the_name_of_a_states_army_is_that_army() -> None:
    """FARDC and the Congolese army are one."""
    told = agents("The Congolese army entered Goma. The FARDC entered Sake.")
    assert len(set(told)) == 1
