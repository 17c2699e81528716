"""Words of war in other senses tell no violence."""

import pytest

from orontes.claims import Claim
from orontes.record import build
from orontes.reports import Report

VIOLENT = {"abduction", "arrest_or_detention", "capture", "armed_attack", "clash", "shelling_artillery_missile"}


def violence(text: str) -> list[Claim]:
    """The claims of violence of a report."""
    return [claim for claim in build([Report(id="a", text=text)]).claims if claim.kind in VIOLENT]


@pytest.mark.parametrize(
    "text",
    [
        "Four fishermen went missing in a storm off Mombasa on Sunday.",
        "Two climbers went missing on a mountain near Kasese on Sunday.",
        "A girl went missing in a flood in Sylhet on Sunday.",
        "The photographer captured soldiers weeping in Goma on Sunday.",
        "The novel captures a general in his last days in Kabul.",
        "He lost the battle against cancer in Kigali on Sunday.",
        "The senator was bombarded with questions in Manila on Sunday.",
        "The minister came under fire from lawmakers in Nairobi on Sunday over the budget.",
        "Police came under fire over their handling of a case in Nakuru on Sunday.",
        "The club came under fire from fans over the price of tickets in Leeds.",
        "The governor came under attack from critics in Lagos on Sunday.",
    ],
)
def test_lost_filmed_and_criticised_people_suffer_no_violence(text: str) -> None:
    assert violence(text) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Two aid workers went missing near Bor on Sunday after gunmen stopped their boat.", "abduction"),
        ("Rebels captured eleven soldiers in Kidal on Sunday.", "arrest_or_detention"),
        ("Soldiers came under fire from rebels near Gao on Sunday.", "armed_attack"),
        ("Aid workers came under fire near Gao on Sunday.", "armed_attack"),
        ("Rival gangs shot it out in Port-au-Prince for a second day.", "clash"),
        ("Soldiers came under fire from members of the group near Gao on Sunday.", "armed_attack"),
        ("A patrol in Hasaka came under fire from groups backed by a neighbour on Sunday.", "armed_attack"),
        ("Two trucks came under fire over the bridge near Beni on Sunday.", "armed_attack"),
        ("The checkpoint in Mosul came under fire from rivals on Sunday.", "armed_attack"),
        ("The army repelled an attack from the opposition in Idlib on Sunday.", "armed_attack"),
        ("Nine people went missing near the mine in Rubaya on Sunday after a night of gunfire.", "abduction"),
        ("Six villagers went missing after the shelling of the river town of Bor on Sunday.", "abduction"),
        ("Howitzers opened up on villages near Kupwara on Sunday.", "shelling_artillery_missile"),
        ("Authorities placed the editor under house arrest in Minsk.", "arrest_or_detention"),
        ("Militants led six drivers into the forest near Konduga.", "abduction"),
    ],
)
def test_violence_in_few_words_is_read(text: str, kind: str) -> None:
    assert kind in {claim.kind for claim in violence(text)}


@pytest.mark.parametrize(
    "text",
    [
        "The senator attacked the service as far too slow.",
        "The opposition party attacked the ceremony as a waste of funds in Lusaka.",
        "The ministry made advancements in education in Kaduna.",
        "Tokyo opened a new front in the trade dispute with Canada on Monday.",
        "They opened a second front in the courts in London on Monday.",
    ],
)
def test_words_laws_and_progress_are_no_war(text: str) -> None:
    """A senator attacked the service as too slow; a ministry made advancements in education."""
    kinds = {claim.kind for claim in build([Report(id="a", text=text)]).claims}
    assert not kinds & (VIOLENT | {"advance", "offensive_launch"})


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Gunmen attacked a wedding in Jos on Sunday, killing four.", "armed_attack"),
        ("Militants struck a funeral in Kunduz on Sunday, killing nine.", "armed_attack"),
        ("Soldiers attacked the depot in Goma on Sunday as a warning.", "armed_attack"),
        ("Rebels made advancements towards Goma on Sunday.", "advance"),
        ("Rebels opened a new front in Kivu on Sunday.", "offensive_launch"),
        ("Twelve miners went missing near the mine in Kilwa on Sunday after a night of gunfire.", "abduction"),
        ("Nine villagers went missing after the shelling of the river town of Bor on Sunday.", "abduction"),
        ("A shell brought down a monument in Kharkiv on Sunday, killing two.", "shelling_artillery_missile"),
        ("Protesters pulled down a statue in Dhaka on Sunday.", "property_destruction"),
    ],
)
def test_war_beside_such_words_is_read(text: str, kind: str) -> None:
    """Gunmen attacked a wedding; villagers went missing after a shelling; a shell felled a monument."""
    assert kind in {claim.kind for claim in build([Report(id="a", text=text)]).claims}


def test_who_went_missing_took_nobody() -> None:
    """Nine villagers went missing after the shelling of Bor."""
    (lost,) = violence("Nine villagers went missing in Bor on Sunday after a night of gunfire.")
    assert lost.agent is None
    assert lost.patient is not None
