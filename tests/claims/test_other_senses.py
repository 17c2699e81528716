"""Words of war in ordinary news: marches, matches, weddings, elections and upkeep make no claim of force."""

import pytest
from told_claims import may

from orontes import Report, build
from orontes.claims import Claim


def claims(text: str) -> list[Claim]:
    """The claims of a report."""
    return list(build([Report(text=text, id="one", published=may(4))]).claims)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The dam at Kosti holds firm despite the floods.", "control_state"),
        ("Flags fly at half mast in Kosti to mourn the poet.", "control_state"),
        ("Protesters took to the road in Kosti to block lorries.", "displacement_or_flight"),
        ("Thousands of protesters took to the highway in Kosti.", "displacement_or_flight"),
        ("The stadium in Kosti emptied after the match.", "displacement_or_flight"),
        ("The streets of Kosti emptied at noon.", "displacement_or_flight"),
        ("The delegates were accommodated at the university in Kosti.", "displacement_or_flight"),
        ("The poet hanged herself in Kosti.", "massacre_or_killing"),
        ("The army brought down the price of bread in Kosti.", "property_destruction"),
        ("Shoppers emptied the shops in Kosti before the feast.", "property_destruction"),
        ("The rebels broke out in song in Kosti.", "withdrawal"),
        ("Marines broke out of the routine in Kosti.", "withdrawal"),
        ("Demonstrators blocked policemen in Kosti.", "siege"),
        ("The army keeps 300 soldiers in Kosti.", "arrest_or_detention"),
        ("The army keeps its officers in Kosti busy.", "arrest_or_detention"),
        ("The police recovered a stolen motorcycle in Kosti.", "weapons_seized"),
        ("The bride was led away by her father in Kosti.", "arrest_or_detention"),
        ("The president was whisked away by his bodyguards in Kosti.", "abduction"),
        ("The ruling party suffered heavy losses in Kosti in the local elections.", "clash"),
        ("Jets down Bears in Kosti", "armed_attack"),
    ],
)
def test_words_of_war_in_other_news_tell_no_deed(text: str, kind: str) -> None:
    assert kind not in {claim.kind for claim in claims(text)}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Kosti holds firm, residents say.", "control_state"),
        ("Families took to the road from Kosti.", "displacement_or_flight"),
        ("The town of Kosti emptied as shells fell.", "displacement_or_flight"),
        ("The besieged troops broke out of Kosti on Monday.", "withdrawal"),
        ("The rebels hold two soldiers in Kosti.", "arrest_or_detention"),
        ("The army suffered heavy losses in Kosti.", "clash"),
        ("The rebels brought down the bridge in Kosti.", "property_destruction"),
        ("Helicopter down near Kosti", "armed_attack"),
    ],
)
def test_the_same_words_in_war_do(text: str, kind: str) -> None:
    assert kind in {claim.kind for claim in claims(text)}


@pytest.mark.parametrize(
    "text",
    [
        "The army attacked rebels in Kosti on Monday. Two soldiers were abducted.",
        "Police raided a house in Kosti. A police officer was abducted an hour later.",
        "The army took Kosti from the rebels. Houses of soldiers were burned.",
    ],
)
def test_nobody_robs_or_abducts_his_own_men(text: str) -> None:
    assert claims(text)[0].agent is not None
    assert claims(text)[-1].agent is None


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("Militants attacked a post in Kosti on Monday. Weapons were recovered from the scene.", None),
        ("Militants attacked a hotel in Kosti on Monday. Explosives were found at the scene.", None),
        ("Militants attacked a post in Kosti on Monday. Ten rifles were seized.", "Militants"),
        ("The army attacked a camp near Kosti. Ten rifles were found.", "The army"),
    ],
)
def test_what_raiders_leave_is_found_by_others(text: str, doer: str | None) -> None:
    seized = next(claim for claim in claims(text) if claim.kind == "weapons_seized")
    assert (seized.agent and seized.agent.text) == doer


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Two soldiers are in custody in Kosti on charges of theft.", "Kosti"),
        ("The soldiers are in police custody after an attack near Kosti.", None),
    ],
)
def test_where_somebody_is_in_custody(text: str, place: str | None) -> None:
    held = next(claim for claim in claims(text) if claim.kind == "arrest_or_detention")
    assert (held.place and held.place.text) == place


def test_who_left_did_not_leave_where_others_met() -> None:
    left = claims("The president met leaders in Kosti. Rebels withdrew on Monday.")[-1]
    assert (left.kind, left.place) == ("withdrawal", None)
