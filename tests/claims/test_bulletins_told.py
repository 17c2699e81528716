"""Bulletins of monitors and relief workers: phrasal verbs, bounds, orders to leave, towns with their regions."""

from datetime import date

import pytest
from reading_exam import read

from orontes.claims import Claim


def one(text: str, kind: str) -> Claim:
    return next(claim for claim in read(text) if claim.kind == kind)


def where(claim: Claim) -> str | None:
    return claim.place.text if claim.place else None


def who(claim: Claim) -> str | None:
    return claim.agent.text if claim.agent else None


def counts(claim: Claim) -> list[tuple[str, int | None, int | None]]:
    return [(one.of, one.low, one.high) for one in claim.quantities]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Clashes broke out in Babanusa town, West Kordofan, on 24 January.", "Babanusa town"),
        ("A bomb exploded beside a fuel station in Kosti.", "a fuel station in Kosti"),
        ("A man was killed by falling debris near Jericho.", "Jericho"),
        ("In Gekhi, at least twenty inhabitants perished.", "Gekhi"),
        ("Rebels attacked a police unit posted on Koho hill.", "Koho hill"),
    ],
)
def test_place_is_where_the_words_put_it(text: str, place: str) -> None:
    """Clashes broke out in Babanusa town, West Kordofan."""
    assert where(read(text)[0]) == place


@pytest.mark.parametrize(
    ("text", "kind", "told"),
    [
        ("JNIM stormed the base and killed upwards of 100 soldiers.", "armed_attack", ("killed", 100, None)),
        ("The attack killed 17 displaced people.", "armed_attack", ("killed", 17, 17)),
        ("Strikes hit Gaza, with 28 people reported killed in Jabalya.", "air_strike", ("killed", 28, 28)),
        (
            "Soldiers detained 14 villagers; nine were let go after paying a bribe.",
            "release_of_detainees",
            ("released", 9, 9),
        ),
        ("Two of them were set free hours later.", "release_of_detainees", ("released", 2, 2)),
        ("About 950 households sought shelter in Kosti.", "displacement_or_flight", ("displaced", 950, 950)),
        ("Shells hit a market in Kosti. The toll there now stands at 45.", "massacre_or_killing", ("killed", 45, 45)),
    ],
)
def test_counts_of_bulletins(text: str, kind: str, told: tuple[str, int, int | None]) -> None:
    """The attack killed 17 displaced people."""
    assert told in counts(one(text, kind))


def test_deaths_and_injuries_of_one_toll_are_both_counted() -> None:
    """Shelling resulted in the deaths of three civilians and injuries to nine others."""
    text = "Shelling resulted in the deaths of three civilians and injuries to nine others."
    assert counts(read(text)[0]) == [("killed", 3, 3), ("injured", 9, 9)]


@pytest.mark.parametrize(
    "text",
    [
        "The army ordered residents of Kosti to leave.",
        "Residents of Kosti have been told to leave at once.",
        "Leaflets dropped on Khan Younis ordered families to move to Rafah.",
    ],
)
def test_who_is_told_to_leave_is_ordered_to_flee(text: str) -> None:
    """Residents of Kosti have been told to leave at once."""
    claim = one(text, "displacement_or_flight")
    assert claim.modality == "ordered"


@pytest.mark.parametrize(
    ("text", "kind", "agent"),
    [
        ("The federal side resumed bombing of villages in the mountains.", "air_strike", "The federal side"),
        ("The soldiers engaged in systematic looting of shops.", "property_destruction", "The soldiers"),
        ("Government forces were engaged in heavy clashes with militants.", "clash", "Government forces"),
        ("Chechen fighters infiltrated the city.", "advance", "Chechen fighters"),
        ("The army conducted a series of missile and drone strikes on Kyiv.", "shelling_artillery_missile", "The army"),
        ("The Bear Brigade, deployed to Ouagadougou in May, went home last week.", "withdrawal", "The Bear Brigade"),
        ("Airstrikes of the coalition hit Raqqa.", "air_strike", "the coalition"),
    ],
)  # fmt: skip
def test_doers_of_bulletins(text: str, kind: str, agent: str) -> None:
    """The soldiers engaged in systematic looting of shops."""
    assert who(one(text, kind)) == agent


def test_assault_that_is_called_off_was_not_made() -> None:
    """The general called off the assault on Kosti."""
    assert one("The general called off the assault on Kosti.", "armed_attack").polarity == "denied"


def test_no_less_than_denies_nothing() -> None:
    """Warplanes executed no less than 14 raids, targeting Hajin, where nine fighters were killed."""
    text = "Warplanes executed no less than 14 raids, targeting Hajin, where nine fighters were killed."
    assert read(text)[0].polarity == "asserted"


def test_outlet_run_by_a_party_is_no_place_that_it_holds() -> None:
    """Houthi-run Saba quoted an official as saying that the airport had fallen."""
    text = "Houthi-run Saba quoted an official as saying that the airport had fallen."
    assert not [claim for claim in read(text) if claim.kind == "control_state"]


def test_unnamed_militia_told_again_takes_no_other_name() -> None:
    """A group of local militia attacked an EDF unit near Aksum. The militia killed several soldiers."""
    text = "A group of local militia attacked an EDF unit near Aksum. The militia killed several soldiers."
    claim = one(text, "massacre_or_killing")
    assert claim.agent is not None
    assert claim.agent.name in {None, "The militia"}


def test_by_the_end_of_the_month_names_nobody() -> None:
    """By the end of the month, the rebels had been driven out of the eastern districts."""
    text = "By the end of the month, the rebels had been driven out of the eastern districts."
    assert who(one(text, "capture")) is None


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("A bomb exploded yesterday evening in Kosti.", date(2024, 3, 11), date(2024, 3, 11)),
        ("On the 29th around eighty of them fled Kosti.", date(2024, 2, 29), date(2024, 2, 29)),
        ("ON FRIDAY 1 MARCH REBELS ENTERED KOSTI.", date(2024, 3, 1), date(2024, 3, 1)),
        ("Rebels took Kosti in the second week of January.", date(2024, 1, 8), date(2024, 1, 14)),
        ("In July 1996, days after the vote, the army bombed Kosti.", date(1996, 7, 1), date(1996, 7, 31)),
        ("In June JNIM overran the base at Kosti.", date(2023, 6, 1), date(2023, 6, 30)),
    ],
)
def test_days_of_bulletins(text: str, first: date, last: date) -> None:
    """On the 29th around eighty of them fled Kosti."""
    days = read(text, date(2024, 3, 12))[0].when.days
    assert (days.earliest, days.latest) == (first, last)


def test_what_lies_outside_its_control_is_held_by_nobody() -> None:
    """Half of the country is now outside government control."""
    text = "Half of Burkina Faso's territory is now outside government control."
    assert not [claim for claim in read(text) if claim.kind == "control_state"]


def test_toll_of_strikes_counts_the_dead_alone() -> None:
    """The death toll of the airstrikes on Mezzeh rises to ten."""
    claim = one("The death toll of the Israeli airstrikes on Mezzeh rises to ten.", "air_strike")
    assert counts(claim) == [("killed", 10, 10)]
