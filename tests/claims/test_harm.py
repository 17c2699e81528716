"""The killed and wounded put to the attack that harmed them, so that one deed is one claim."""

import pytest
from reading_exam import read

JOINED = [
    ("An air strike on Goma killed 12 people.", "air_strike", "killed"),
    ("Twelve people were killed in an air strike on Goma.", "air_strike", "killed"),
    ("Twelve people were killed when shells hit Goma.", "shelling_artillery_missile", "killed"),
    ("Twelve people died in a drone attack on Goma.", "drone_strike", "killed"),
    ("Rebels attacked Goma, killing 12 people.", "armed_attack", "killed"),
    ("A car bomb in Goma wounded 12 people.", "explosion", "injured"),
    ("Twelve people were killed in clashes in Goma.", "clash", "killed"),
    ("Shelling of Goma left 12 people dead.", "shelling_artillery_missile", "killed"),
    ("Twelve soldiers were left dead by a blast in Goma.", "explosion", "killed"),
    ("Twelve villagers were found dead in Goma on Monday.", "massacre_or_killing", "killed"),
]


@pytest.mark.parametrize(("text", "kind", "of"), JOINED)
def test_harm_stands_in_the_claim_of_its_attack(text: str, kind: str, of: str) -> None:
    (claim,) = read(text)
    assert claim.kind == kind
    assert [(quantity.of, quantity.low, quantity.high) for quantity in claim.quantities] == [(of, 12, 12)]


def test_killed_and_wounded_are_two_counts_of_one_claim() -> None:
    """Shelling killed five people and wounded nine in Goma."""
    (claim,) = read("Shelling killed five people and wounded nine in Goma.")
    assert sorted((quantity.of, quantity.low) for quantity in claim.quantities) == [("injured", 9), ("killed", 5)]


def test_harm_without_an_attack_is_a_killing() -> None:
    """Rebels killed two farmers in Goma."""
    (claim,) = read("Rebels killed two farmers in Goma.")
    assert claim.kind == "massacre_or_killing"
    assert claim.agent is not None
    assert claim.agent.text == "Rebels"


def test_attack_of_another_sentence_does_not_take_the_harm() -> None:
    """Rebels shelled Goma. Two farmers were killed in Bukavu."""
    first, second = read("Rebels shelled Goma. Two farmers were killed in Bukavu.")
    assert (first.kind, first.quantities) == ("shelling_artillery_missile", ())
    assert second.kind == "massacre_or_killing"


def test_killed_deal_is_no_killing() -> None:
    """The senate killed the deal."""
    assert read("The senate killed the deal.") == ()


def test_those_of_them_are_included() -> None:
    """Thirteen people, three of them medics, were killed in Kosti on Monday."""
    (claim,) = read("Thirteen people, three of them medics, were killed in Kosti on Monday.")
    assert [(one.low, one.role) for one in claim.quantities] == [(13, "alone"), (3, "included")]


def counts_of(text: str) -> list[tuple[str, int | None, int | None]]:
    """All counts of harm that a text tells."""
    return sorted((count.of, count.low, count.high) for claim in read(text) for count in claim.quantities)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Seven people were hurt by a bomb in Cali, one of whom died in hospital.",
            [("injured", 7, 7), ("killed", 1, 1)],
        ),
        (
            "Four guards were wounded in an ambush near Kosti, two of whom later died.",
            [("injured", 4, 4), ("killed", 2, 2)],
        ),
        ("Between 10 and 15 miners died in an attack on Kosti.", [("killed", 10, 15)]),
        ("Two nurses suffered wounds when shells hit Rabak.", [("injured", 2, 2)]),
        ("Four villagers sustained minor injuries in the shelling of Rabak.", [("injured", 4, 4)]),
        ("Bandits killed a sergeant in Zamfara.", [("killed", 1, 1)]),
        ("Shells fell on Goma, killing two and wounding as many as 20.", [("injured", None, 20), ("killed", 2, 2)]),
        ("A blast in Goma killed four and injured up to a dozen.", [("injured", None, 12), ("killed", 4, 4)]),
        (
            "A raid on Goma killed between four and seven people and wounded up to nine.",
            [("injured", None, 9), ("killed", 4, 7)],
        ),
        ("A roadside bomb killed a corporal near Diffa.", [("killed", 1, 1)]),
    ],
)
def test_harm_told_of_some_of_them_of_ranks_and_as_wounds_borne_is_counted(
    text: str, wanted: list[tuple[str, int | None, int | None]]
) -> None:
    assert counts_of(text) == wanted


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("Insurgents stormed the barracks in Mocimboa, where soldiers shot dead 12 assailants.", "soldiers"),
        ("Rebels attacked posts near Goma on Friday, where the army killed 16 attackers.", "the army"),
    ],
)
def test_who_kills_where_another_attacked_did_a_deed_of_its_own(text: str, doer: str) -> None:
    claims = read(text)
    (killing,) = [claim for claim in claims if any(quantity.of == "killed" for quantity in claim.quantities)]
    assert killing.agent is not None
    assert killing.agent.text == doer
    assert killing.place is not None
    assert killing.place.text.endswith(("Mocimboa", "Goma"))
    assert len(claims) == 2
