"""Names of armed groups before a deed, some of which a gazetteer holds as places too."""

import pytest
from reading_exam import read


@pytest.mark.parametrize(
    "group", ["Boko Haram", "Hamas", "al-Shabaab", "Islamic State", "Wagner", "Ansar Allah", "Taliban", "Shining Path"]
)
def test_a_group_before_an_attack_did_it(group: str) -> None:
    """Eleven recruits were killed in a Boko Haram ambush near Goma."""
    (claim,) = read(f"Eleven recruits were killed in a {group} ambush near Goma.")
    assert claim.agent is not None
    assert claim.agent.text == group
    assert claim.place is not None
    assert claim.place.text == "Goma"


def test_a_group_before_a_colon_speaks() -> None:
    """Hamas: the army shelled a school in Jabalia."""
    (claim,) = read("Hamas: the army shelled a school in Jabalia.")
    assert [voice.text for voice in claim.attribution] == ["Hamas"]
    assert claim.place is not None
    assert claim.place.text == "Jabalia"


def test_a_town_that_a_group_is_called_by_stays_a_town() -> None:
    """Two people were killed in shelling of Azov."""
    (claim,) = read("Two people were killed in shelling of Azov.")
    assert claim.place is not None
    assert claim.place.text == "Azov"
