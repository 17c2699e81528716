"""Claims that sum up many deeds over weeks or years belong to no deed of a day."""

import pytest

from orontes.events import is_summary
from orontes.record import build
from orontes.reports import Report


@pytest.mark.parametrize(
    ("text", "sums"),
    [
        ("The army has carried out hundreds of air strikes in Darfur over the course of the war.", True),
        ("There has been a rise in the number of strikes carried out by the army in recent weeks.", True),
        ("The ministry denies every alleged drone strike on Bara.", True),
        ("The army carried out deadly strikes in Darfur during its last war on the rebels.", True),
        ("The army carried out a deadly strike in Darfur during its campaign against the rebels.", False),
        ("The army carried out dozens of air strikes in Darfur on Monday.", False),
        ("The army carried out an air strike on Bara in the course of the night.", False),
    ],
)
def test_many_deeds_over_weeks_are_a_summary(text: str, sums: bool) -> None:
    """The army has carried out hundreds of air strikes in Darfur over the course of the war."""
    claims = [claim for claim in build([Report(text=text, language="en")]).claims if "strike" in claim.kind]
    assert [is_summary(claim, text) for claim in claims][:1] == [sums]
