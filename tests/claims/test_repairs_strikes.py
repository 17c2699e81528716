"""Clauses on strikes that monitors write in one breath, whose arcs the parser hangs wrong."""

import pytest
from reading_exam import read


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "Warplanes which we think were Russian fired missiles near Marvan Camp on Monday, injuring three.",
            "Marvan Camp",
        ),
        ("Warplanes that are believed to be Russian fired missiles at Marvan camp in Goma town.", "Marvan camp"),
    ],
)
def test_what_is_believed_of_the_doer_hides_no_deed(text: str, place: str) -> None:
    """Warplanes which we think were Russian fired missiles near Marvan Camp on Monday, injuring three."""
    (claim,) = read(text)
    assert claim.kind == "air_strike"
    assert claim.agent is not None
    assert claim.agent.text == "Russian"
    assert claim.place is not None
    assert place in claim.place.text


def test_what_missiles_were_fired_at_is_the_target() -> None:
    """Jets fired missiles targeting three barns to the west of Goma town."""
    kinds = {
        (claim.kind, claim.place.text if claim.place else None)
        for claim in read("Jets fired missiles targeting three barns to the west of Goma town.")
    }
    assert any(kind == "air_strike" and place is not None and "Goma" in place for kind, place in kinds)


def test_an_attack_with_arms_has_its_target() -> None:
    """An artillery attack using multiple shells against the Noor area in eastern Goma city wounded two."""
    (claim,) = read("An artillery attack using multiple shells against the Noor area in eastern Goma city wounded two.")
    assert claim.patient is not None
    assert claim.patient.text.startswith("the Noor area")


def test_a_campaign_of_raids_is_raids() -> None:
    """The gunmen began a raid campaign, targeting the home of an alleged spy in Goma."""
    claims = read("The gunmen began a raid campaign, targeting the home of an alleged spy in Goma.")
    assert {claim.kind for claim in claims} == {"armed_attack"}
    assert any(claim.place is not None and claim.place.text == "Goma" for claim in claims)


def test_who_condemns_what_aims_at_civilians_does_not_aim_at_them() -> None:
    """The network condemns all bombings targeting civilians."""
    claims = read("The network condemns all bombings targeting civilians.")
    assert not any(
        claim.agent is not None and "network" in claim.agent.text for claim in claims if claim.kind == "explosion"
    )
