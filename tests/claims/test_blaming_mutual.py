"""Two who blame each other have each been told to have done it, by the other."""

import pytest
from reading_exam import read


@pytest.mark.parametrize(
    "words",
    [
        "blamed each other for the attack",
        "blamed one another",
        "traded accusations over the strike",
        "accused each other of the shelling",
    ],
)
def test_each_is_accused_by_the_other(words: str) -> None:
    """Shells hit a market in Nyala on Monday. The army and the RSF blamed each other."""
    claims = read(f"Shells hit a market in Nyala on Monday. The army and the RSF {words}.")
    told = {(claim.agent.text, claim.attribution[0].text) for claim in claims if claim.agent and claim.attribution}
    assert {("the RSF", "The army"), ("The army", "the RSF")} <= told
    assert len({claim.id for claim in claims}) == len(claims)


def test_two_sides_without_names_accuse_nobody() -> None:
    """Shells hit a market in Nyala on Monday. The two sides blamed each other."""
    claims = read("Shells hit a market in Nyala on Monday. The two sides blamed each other.")
    assert not [claim for claim in claims if claim.agent is not None]
