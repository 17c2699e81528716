"""News of votes, in which words of war stand for contests."""

import pytest
from reading_exam import read


@pytest.mark.parametrize(
    "text",
    [
        "Voters went to the ballots on Tuesday. Jane Rose has captured Iowa and Ohio, pollsters said.",
        "The nominee attacked Rose over taxes in a debate of the candidates, and senators cheered.",
        "The nominee spoke at a rally in Miami before the primaries, amid attacks from Senator Jane Rose over tax.",
    ],
)
def test_a_contest_for_votes_is_no_war(text: str) -> None:
    """Voters went to the ballots on Tuesday. Jane Rose has captured Iowa and Ohio, pollsters said."""
    assert {claim.kind for claim in read(text)} <= {"other", "statement_or_appeal", "agreement_or_talks"}


def test_a_general_who_takes_a_town_on_the_day_of_the_vote_has_taken_it() -> None:
    """General Rose captured Goma as voters went to the polls; his troops killed twelve soldiers."""
    told = read("General Rose captured Goma as voters went to the polls; his troops killed twelve soldiers.")
    assert "capture" in {claim.kind for claim in told}
