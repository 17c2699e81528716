"""Attacks that were beaten back, and who else is told of in passing."""

import pytest
from reading_exam import read

from orontes.claims import Claim


def only(text: str, kind: str) -> Claim:
    (claim,) = [claim for claim in read(text) if claim.kind == kind]
    return claim


def parties(claim: Claim) -> tuple[str | None, str | None]:
    return (claim.agent.text if claim.agent else None, claim.patient.text if claim.patient else None)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The army repelled attacks by the RSF on Kadugli on Monday.", ("the RSF", "The army")),
        ("An attack by rebels on the town of Goma was repelled by the army.", ("rebels", "the army")),
        ("The rebels beat back a government offensive near Goma.", ("government", "The rebels")),
    ],
)
def test_repelled_attack_is_a_clash_of_attacker_and_defender(text: str, told: tuple[str, str]) -> None:
    """The army repelled attacks by the RSF on Kadugli on Monday."""
    assert parties(only(text, "clash")) == told


def test_who_repels_an_attack_and_kills_is_the_doer() -> None:
    """The K9 repelled an RSF attack near Goma and killed 15 fighters."""
    claim = only("The K9 repelled an RSF attack near Goma and killed 15 fighters.", "clash")
    assert parties(claim) == ("The K9", "RSF")
    assert [(count.of, count.low) for count in claim.quantities] == [("killed", 15)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Farmers repelled an attack by raiders in Sennar on Sunday and killed three.", ("Farmers", "raiders")),
        ("The army foiled an assault by insurgents on the airport and killed 12 of them.", ("The army", "insurgents")),
        ("The raid by insurgents on the depot was thwarted by guards, who killed six.", ("guards", "insurgents")),
    ],
)
def test_who_foils_an_attack_and_kills_is_the_doer(text: str, told: tuple[str, str]) -> None:
    """Farmers repelled an attack by raiders in Sennar. The army foiled an assault by insurgents on the airport."""
    claim = only(text, "clash")
    assert (claim.polarity, parties(claim)) == ("asserted", told)


def test_who_foiled_the_attack_of_nobody_named_is_not_the_attacker() -> None:
    """The brigade foiled the attack and killed 12 insurgents."""
    claim = only("The brigade foiled the attack and killed 12 insurgents.", "clash")
    assert (claim.polarity, parties(claim)) == ("asserted", ("The brigade", "12 insurgents"))


def test_attack_that_was_only_attempted_and_foiled_is_none() -> None:
    """Police foiled an attempted attack by extremists on a church in Kosti."""
    (claim,) = read("Police foiled an attempted attack by extremists on a church in Kosti.")
    assert claim.polarity == "denied"


def test_attack_repelled_by_whom_nobody_names_stays_an_attack() -> None:
    """The army repelled an attack on Goma."""
    claim = only("The army repelled an attack on Goma.", "armed_attack")
    assert claim.agent is None


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("Two monks were among 15 people killed in a strike on a monastery in Sagaing.", 15),
        ("Two monks were among 15 killed in the shelling of Sagaing.", 15),
        ("Two officers were among the seven soldiers killed near Kosti.", 7),
        ("Three children were among the dead in Kosti.", 3),
    ],
)
def test_those_among_the_killed_are_some_of_them(text: str, killed: int) -> None:
    """Two monks were among 15 people killed in a strike on a monastery in Sagaing."""
    (claim,) = read(text)
    assert [(count.of, count.low, count.high) for count in claim.quantities] == [("killed", killed, killed)]
