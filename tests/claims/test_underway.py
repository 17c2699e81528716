"""Captures that are going on, attacks beaten back, and words that only look like other deeds."""

import pytest
from told_claims import may

from orontes import Report, build
from orontes.claims import Claim


def claims(text: str) -> tuple[Claim, ...]:
    """The claims of one report."""
    return build([Report(text=text, id="one", published=may(4))]).claims


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The rebels are being driven out of Homs, state radio said on Friday.", "clash"),
        ("The army is driving the rebels out of Homs.", "clash"),
        ("Russian forces are capturing Lyman, a resident said on Monday.", "advance"),
        ("The rebels were driven out of Homs on Friday.", "capture"),
        ("The rebels have been driven out of Homs.", "capture"),
        ("Russian troops are occupying Lyman.", "capture"),
    ],
)
def test_who_is_being_driven_out_is_not_gone(text: str, kind: str) -> None:
    """State radio said that the rebels were being driven out of Homs: the town is not yet taken."""
    (claim,) = claims(text)
    assert claim.kind == kind
    assert claim.place is not None


def test_a_place_from_which_somebody_is_being_driven_is_contested() -> None:
    """The army is driving the rebels out of Homs: nobody holds it alone."""
    record = build([Report(text="The army is driving the rebels out of Homs.", id="one", published=may(4))])
    assert [span.state for span in record.control] == ["contested"]


def test_shelling_is_told_by_the_way_in_which_a_truce_was_broken() -> None:
    """Chad broke the truce by shelling Bol: Chad shelled Bol."""
    told = claims("Chad violated the truce on Tuesday by shelling Bol, the ministry said.")
    (shelling,) = [claim for claim in told if claim.kind == "shelling_artillery_missile"]
    assert shelling.agent is not None
    assert shelling.place is not None
    assert (shelling.agent.text, shelling.place.text) == ("Chad", "Bol")


def test_who_repelled_an_attack_was_attacked() -> None:
    """Ukrainian forces repelled the attack at Lyman: they did not attack."""
    (claim,) = claims("Ukrainian forces repelled the attack at Lyman on Tuesday.")
    assert claim.agent is None
    assert claim.patient is not None
    assert claim.patient.text == "Ukrainian forces"
    assert claim.text.startswith("Ukrainian forces repelled")


def test_who_met_an_attack_that_was_told_before_fought_a_clash() -> None:
    """Troops attacked Kadugli; the Defence Forces repelled the attack and killed 30 of them."""
    *_, last = claims(
        "Chadian troops attacked Bol. The Defence Forces repelled the attack and killed 30 Chadian soldiers."
    )
    assert last.kind == "clash"
    assert last.agent is not None
    assert last.agent.text == "The Defence Forces"


@pytest.mark.parametrize("who", ["two captives", "prisoners of war", "nine hostages"])
def test_captives_shot_are_killed(who: str) -> None:
    """Soldiers shot two captives in Bol."""
    (claim,) = claims(f"Soldiers shot {who} in Bol on Thursday.")
    assert claim.kind == "massacre_or_killing"
    assert [count.of for count in claim.quantities] == ["killed"]


def test_refugees_taken_in_are_not_arrested() -> None:
    """Chad has taken in 30,000 refugees; police took in two suspects."""
    (taken,) = claims("Chad has taken in 30,000 refugees since April.")
    assert taken.kind == "displacement_or_flight"
    assert taken.agent is not None
    assert taken.agent.text == "30,000 refugees"
    (caught,) = claims("Police took in two suspects in Goma on Monday.")
    assert caught.kind == "arrest_or_detention"


def test_a_hedge_before_a_colon_is_nobody() -> None:
    """Unconfirmed: Rebel commandos entered Sake on Monday."""
    (claim,) = claims("Unconfirmed: Rebel commandos entered Sake on Monday.")
    assert (claim.hedge, claim.attribution) == ("Unconfirmed", ())


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The militia expelled the villagers from Bara on Monday.", "Expulsion from Bara by militia"),
        ("About 300 villagers fled from Bara on Monday.", "Flight from Bara by 300 villagers"),
    ],
)
def test_who_expels_people_does_not_flee(text: str, label: str) -> None:
    """The militia expelled the villagers: it is no flight of the militia."""
    (event,) = build([Report(text=text, id="one", published=may(4))]).events
    assert event.label.replace("about ", "") == label
