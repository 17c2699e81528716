"""Groups told by a description and by letters that their name does not spell are one actor."""

from datetime import date

import pytest

from orontes import Report, build
from orontes.entities.actors.names import read_actor_name
from orontes.entities.places.phrases import read_place_phrase


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("the Islamist group Ansar Dine", "Ansar Dine"),
        ("West African bloc ECOWAS", "ECOWAS"),
        ("Salafi militant group Jund Sahel", "Jund Sahel"),
        ("the Wagner group", "Wagner"),
        ("rebel group March 23 Movement", "March 23 Movement"),
    ],
)
def test_a_description_is_no_name(phrase: str, name: str) -> None:
    """The Islamist group Ansar Dine attacked the town."""
    assert read_actor_name(phrase).core == name


def test_letters_of_another_language_mean_the_name_before_them() -> None:
    """The National Movement for the Rescue of Arva (MNSA) attacked Kosti. The MNSA left Kosti."""
    text = (
        "The National Movement for the Salvation of Arva (MNSA) attacked Kosti. The MNSA left Kosti on Sunday. "
        "The National Movement for the Salvation of Arva attacked Rabak."
    )
    record = build([Report(text=text, id="one", published=date(2024, 5, 6))])
    assert len({claim.agent.actor for claim in record.claims if claim.agent}) == 1


def test_letters_of_somebody_else_mean_no_name() -> None:
    """Soldiers of the Army of the North (CNN) attacked Kosti."""
    text = (
        "Fighters of the Army of the North said so (CNN) and attacked Kosti. CNN said the Army of the North left Kosti."
    )
    record = build([Report(text=text, id="one", published=date(2024, 5, 6))])
    assert all("CNN" not in actor.aliases for actor in record.actors)


def test_sites_keep_their_number() -> None:
    """Rebels captured Camp 1. The army still holds Camp 2."""
    assert read_place_phrase("Camp 2 in Kosti").name == "Camp 2"
    assert read_place_phrase("Camp 2 in Kosti").hints == ("Kosti",)
    text = "Rebels captured Camp 1 in Kosti on Saturday. The army still holds Camp 2 in Kosti, an officer said."
    record = build([Report(text=text, id="one", published=date(2024, 5, 6))])
    assert {place.name for place in record.places} >= {"Camp 1", "Camp 2"}
    assert not record.disputes
