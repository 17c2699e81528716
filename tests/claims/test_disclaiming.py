"""Who says that a deed was not his denies that he did it, and leaves the deed standing."""

import pytest
from reading_exam import read

from orontes.claims import Claim

CLEARED = [
    ("The group denied any involvement in the bombing of a bus in Quetta.", "The group", "explosion"),
    ("The rebels said they were not involved in the killing of the villagers in Bambo.", "they", "massacre_or_killing"),
    ("A spokesman for M23 denied responsibility for the shelling of Goma.", "M23", "shelling_artillery_missile"),
    ("M23 said its fighters had no role in the shelling of Goma.", "its fighters", "shelling_artillery_missile"),
    ("The army said it was not responsible for the air strike on Nyala.", "it", "air_strike"),
]


def denied(text: str) -> list[Claim]:
    return [claim for claim in read(text) if claim.polarity == "denied"]


@pytest.mark.parametrize(("text", "doer", "kind"), CLEARED)
def test_who_had_no_part_in_a_deed_denies_it_of_himself(text: str, doer: str, kind: str) -> None:
    told = {(claim.kind, claim.agent.text if claim.agent else None) for claim in denied(text)}
    assert (kind, doer) in told
    assert all(claim.attribution for claim in denied(text))


def test_the_deed_stands_of_which_somebody_is_cleared() -> None:
    """The rebels denied involvement in the attack on Tarvel."""
    claims = [claim for claim in read("The rebels denied involvement in the attack on Tarvel.") if claim.place]
    assert sorted((claim.polarity, claim.agent and claim.agent.text) for claim in claims) == [
        ("asserted", None),
        ("denied", "The rebels"),
    ]


def test_the_deed_before_is_what_he_had_nothing_to_do_with() -> None:
    """A bomb hit a bus in Quetta. The Taliban said they had nothing to do with the attack."""
    text = "A bomb hit a bus in Quetta. The Taliban said they had nothing to do with the attack."
    (claim,) = denied(text)
    assert claim.place is not None
    assert (claim.place.text, claim.agent and claim.agent.name) == ("Quetta", "The Taliban")


@pytest.mark.parametrize(
    "text",
    [
        "The army denied any role in politics. Rebels attacked Bria.",
        "Rebels attacked Bria. The minister said he was not responsible for the budget.",
        "The army admitted its role in the attack on Bria.",
        "The army denied that it had no part in the attack on Bria.",
    ],
)
def test_other_things_are_no_deeds(text: str) -> None:
    assert not denied(text)


@pytest.mark.parametrize(
    "text",
    [
        "A bomb killed 12 people in Gao. The UN is not involved in the talks, police said.",
        "The weather had nothing to do with the attack on Gao, the army said.",
        "The president dismissed the general over links to the attack on Gao.",
        "The court rejected the army's role in the attack on Gao.",
        "The rebels did not deny a role in the bombing of the market in Gao.",
    ],
)
def test_who_cannot_have_done_it_or_does_not_deny_it_denies_nothing(text: str) -> None:
    assert not [claim for claim in read(text) if claim.polarity == "denied"]


@pytest.mark.parametrize(
    ("text", "denier"),
    [
        (
            "The attack on the market in Bara killed 12 people. The army, which denied responsibility, told no more.",
            "The army",
        ),
        ("Gunmen killed four aid workers in Bara. The Free Front denied involvement.", "The Free Front"),
    ],
)
def test_who_denies_responsibility_denies_that_it_was_he(text: str, denier: str) -> None:
    told, denied = read(text)
    assert (told.polarity, denied.polarity) == ("asserted", "denied")
    assert denied.agent is not None
    assert (denied.kind, denied.agent.text) == (told.kind, denier)


def test_who_denies_guilt_of_a_charge_denies_no_arrest() -> None:
    assert len(read("Police arrested the mayor of Bara on Monday. He denied guilt.")) == 1
