"""Deaths told right after an accident are none of war."""

import pytest
from reading_exam import read


@pytest.mark.parametrize(
    "text",
    [
        "A ferry sank near Mopti on Tuesday. Nine people died. Gunmen attacked Bankass on Wednesday.",
        "A fuel lorry caught fire outside Goz Beida on Thursday. Twelve people were killed. An air strike struck Adre.",
        "An earthquake shook Herat on Monday. Dozens of people died. A bomb exploded in Kabul on Tuesday.",
    ],
)
def test_who_died_in_an_accident_was_not_killed_in_war(text: str) -> None:
    assert not [claim for claim in read(text) if claim.kind == "massacre_or_killing"]


def test_who_died_when_a_shelled_bus_overturned_was() -> None:
    """A bus overturned under shelling; three people died."""
    claims = read("A bus overturned when shells hit the road near Nikopol on Tuesday. Three people died.")
    assert any(quantity.of == "killed" for claim in claims for quantity in claim.quantities)


@pytest.mark.parametrize("cause", ["hunger", "starvation", "cholera", "dehydration"])
def test_who_dies_of_want_was_killed_by_nobody(cause: str) -> None:
    """Aid workers said 13 children died of hunger in the camp this week."""
    assert read(f"Aid workers said 13 children died of {cause} in the camp this week.") == ()


@pytest.mark.parametrize(
    "text",
    [
        "Two soldiers died from exposure to chlorine gas in Kosti.",
        "Ten detainees died of thirst after the militia locked them in a container in Kosti.",
    ],
)
def test_who_dies_of_gas_or_in_custody_was_killed(text: str) -> None:
    """Ten detainees died of thirst after the militia locked them in a container in Kosti."""
    assert any(count.of == "killed" for claim in read(text) for count in claim.quantities)
