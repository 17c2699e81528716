"""Which state bare words mean, and names that say whose flock somebody is of."""

import pytest
from told_claims import may

from orontes import Report, build
from orontes.entities.actors.names import read_actor_name


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


@pytest.mark.parametrize(
    ("text", "one", "same"),
    [
        ("Rwandan troops crossed the border near Goma on Monday. The army shelled them at Kibumba.", 1, None),
        ("Turkish troops entered Afrin in Syria on Monday. The army shelled them near Azaz.", 1, None),
        ("The army left Kibumba on Tuesday, near Goma. The Rwandan army shelled Rutshuru.", 0, None),
        (
            "FARDC soldiers held Goma on Monday. The army left Kibumba on Tuesday. The Rwandan army shelled Rutshuru.",
            1,
            0,
        ),
        ("The Russian army bombed Kharkiv on Monday. The army said on Tuesday that it had left Izium.", 1, 0),
        ("Ethiopian troops attacked Gedaref in Sudan on Monday. The military retook Kassala on Tuesday.", 1, None),
        ("The Chadian army crossed the border on Sunday. The army fired back, shelling Adre.", 1, None),
        ("Congo's army left Goma. Rwandan troops shelled Rutshuru. The army said it had retreated from Bukavu.", 2, 0),
        ("The Israeli army shelled Tyre on Monday. The army also shelled Sidon, officials said.", 1, 0),
    ],
)
def test_a_bare_army_is_that_at_home_unless_a_foreign_one_acted_right_before(
    text: str, one: int, same: int | None
) -> None:
    """A neighbour's army named beside it is not the army, least of all where it is who is shelled."""
    record = build([Report(text=text, id="one", published=may(4))])
    told = [claim.agent.actor for claim in record.claims if claim.agent]
    foreign = [told[k] for k in range(len(told)) if k != one]
    assert told[one] == told[same] if same is not None else told[one] not in foreign


def test_who_is_blamed_is_not_the_army_that_blames() -> None:
    """The army denied bombing Goma and blamed Rwandan troops."""
    told = agents(
        "Rwandan troops entered Rutshuru on Monday. The army denied bombing Goma and blamed Rwandan artillery."
    )
    assert told == ["Rwandan troops", "army"]


def test_a_neighbours_army_is_not_the_governments() -> None:
    """Congo has rebels and an army; its neighbour's army stands on neither side for that."""
    text = (
        "Rebels attacked Goma on Monday. The Rwandan army shelled Rutshuru. Congolese soldiers retook Kibumba. "
        "The rebels left Bukavu."
    )
    record = build([Report(text=text, id="one", published=may(4))])
    sides = {claim.agent.text: claim.agent.side for claim in record.claims if claim.agent}
    assert sides["Congolese soldiers"] == "government"
    assert sides["The Rwandan army"] != "government"


def test_an_army_in_full_by_its_initials_and_by_its_state_is_one() -> None:
    """The Armed Forces of the Democratic Republic of the Congo, FARDC soldiers and the Congolese army are one."""
    text = (
        "The Armed Forces of the Democratic Republic of the Congo (FARDC) retook Rutshuru on Monday. FARDC soldiers "
        "held Goma. The Congolese army shelled Kibumba. The DRC's armed forces left Bukavu."
    )
    record = build([Report(text=text, id="one", published=may(4))])
    told = [claim.agent for claim in record.claims if claim.agent]
    assert len(told) == 4
    assert len({one.actor for one in told}) == 1
    assert max(len(one.text.split()) for one in told) <= 8
    assert told[0].name == "Armed Forces of the Democratic Republic of the Congo"


@pytest.mark.parametrize(
    ("phrase", "nation"),
    [
        ("the Armed Forces of the Islamic Republic of Iran", "Iran"),
        ("the armed forces of the Republic of Moldova", "Moldova"),
        ("Rwanda Defence Force", "Rwanda"),
        ("the national army of Chad", "Chad"),
        ("FARDC troops", "Congo"),
    ],
)
def test_an_army_by_its_states_full_name(phrase: str, nation: str) -> None:
    name = read_actor_name(phrase)
    assert (name.form, name.body, name.nation) == ("body", "army", nation)


@pytest.mark.parametrize("phrase", ["the Libyan National Army", "Syrian National Army fighters", "Arakan Army troops"])
def test_an_army_by_name_may_be_no_states(phrase: str) -> None:
    assert read_actor_name(phrase).kind == "armed_group"


def test_a_groups_army_is_not_the_one_that_fights_it() -> None:
    """The Libyan National Army left a camp. The Libyan Army took it and caught men of the LNA."""
    text = "The Libyan National Army (LNA) left Sabratha on Monday. The Libyan Army arrested 40 fighters of the LNA."
    record = build([Report(text=text, id="one", published=may(4))])
    names = {actor.name for actor in record.actors if actor.kind in {"armed_group", "state_force"}}
    assert names == {"Libyan National Army", "Libyan Army"}


def test_a_foreign_army_whose_men_fell_and_which_speaks_is_not_the_army_at_home() -> None:
    """South African soldiers were killed near Sake, the South African army said. The army retook Sake."""
    text = (
        "South African soldiers were killed near Sake on Friday, the South African army said. "
        "The army retook Sake on Saturday, residents said."
    )
    record = build([Report(text=text, language="en")])
    takers = [claim.agent.name for claim in record.claims if claim.kind == "capture" and claim.agent]
    assert takers
    assert "South African army" not in takers
