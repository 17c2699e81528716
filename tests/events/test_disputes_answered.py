"""What one side answers to what is told of it: a denial, a smaller number, nobody hurt."""

from datetime import date

import pytest

from orontes import Report, build
from orontes.record import Record

DAY = date(2024, 3, 5)


def record(*texts: str) -> Record:
    """The record of reports of one day, each of an outlet of its own."""
    return build(
        [
            Report(id=f"r{place}", text=text, outlet=f"Outlet {place}", published=DAY, language="en")
            for place, text in enumerate(texts)
        ]
    )


def disputes(*texts: str) -> list[tuple[str, tuple[str, ...]]]:
    """The disputes of such reports: what about, and the values."""
    return sorted(
        (one.attribute, tuple(position.value for position in one.positions)) for one in record(*texts).disputes
    )


@pytest.mark.parametrize("victims", ["100 youths", "nine nurses", "40 pilgrims", "dozens of villagers"])
def test_any_unarmed_people_are_civilians(victims: str) -> None:
    """Rebels executed 100 youths in Kombolcha on Sunday; the rebels denied killing civilians there."""
    told = f"Rebels executed {victims} in Kombolcha on Sunday, the government said."
    assert disputes(told, "The rebels denied killing civilians in Kombolcha.") == [
        ("occurrence", ("happened", "denied"))
    ]


@pytest.mark.parametrize("victims", ["100 soldiers", "nine policemen", "40 militiamen"])
def test_men_under_arms_are_no_civilians(victims: str) -> None:
    """Rebels killed 100 soldiers in Kombolcha on Sunday; the rebels denied killing civilians there."""
    told = f"Rebels killed {victims} in Kombolcha on Sunday, the government said."
    assert disputes(told, "The rebels denied killing civilians in Kombolcha.") == []


@pytest.mark.parametrize("said", ["The rebels said only 3 of their fighters were killed in Bati on Monday."])
def test_a_side_counts_fewer_of_its_own_dead(said: str) -> None:
    """The army killed 40 rebels in Bati on Monday; the rebels said only 3 of their fighters were killed."""
    assert disputes("The army killed 40 rebels in Bati on Monday.", said) == [("number", ("40", "3"))]


def test_the_dead_of_one_side_are_none_of_the_other() -> None:
    """The army killed 40 rebels in Bati on Monday; the army said that 3 of its men were killed there."""
    own = "The army said 3 of its soldiers were killed in Bati on Monday."
    assert disputes("The army killed 40 rebels in Bati on Monday.", own) == []


@pytest.mark.parametrize("none", ["No civilian was harmed", "No civilians were hurt", "Nobody was hurt"])
def test_who_harmed_nobody_killed_nobody(none: str) -> None:
    """No civilian was harmed in the strike on Palma, the army said; the strike killed ten civilians."""
    found = disputes(
        f"{none} in the strike on Palma on Monday, the army said.",
        "The strike on Palma on Monday killed ten civilians.",
    )
    assert [attribute for attribute, _ in found] == ["number"]


def test_a_denied_claim_is_denied_whole() -> None:
    """Rebels pushed troops out of Dessie and were heading for Kombolcha; the government dismissed the claim."""
    text = (
        "Rebels pushed troops out of Dessie on Saturday and were heading for Kombolcha, a spokesman said. "
        "The government dismissed the claim."
    )
    found = record(text)
    assert {event.label: event.status for event in found.events} == {
        "Capture of Dessie by rebels": "disputed",
        "Advance on Kombolcha by rebels": "disputed",
    }


@pytest.mark.parametrize(
    "told",
    [
        "Rebels who had captured Hayq attacked Dessie on Monday, residents said.",
        "The army had left Hayq on Friday, and rebels attacked Dessie on Monday, residents said.",
    ],
)
def test_what_went_before_is_not_denied(told: str) -> None:
    """Rebels who had captured Hayq attacked Dessie on Monday; the government denied the claim."""
    denied = [
        claim for claim in record(f"{told} The government denied the claim.").claims if claim.polarity == "denied"
    ]
    assert [claim.kind for claim in denied] == ["armed_attack"]


@pytest.mark.parametrize(("other", "status"), [("Hayq", "reported"), ("Tarmakel", "confirmed")])
def test_another_town_confirms_nothing(other: str, status: str) -> None:
    """Shells hit Tarmakel and hurt four farmers; shelling on Hayq hurt four, says another with the same names."""
    found = record(
        "Shells hit Tarmakel on Monday, wounding four farmers. "
        "Musa Ibrahim of the Afar health bureau in Mille spoke to Radio Awash.",
        f"Shelling on {other} on Monday wounded four farmers. "
        "Musa Ibrahim of the Afar health bureau in Mille told Radio Awash of panic.",
    )
    assert [(len(event.claims), event.status) for event in found.events] == [(2, status)]
