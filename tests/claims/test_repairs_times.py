"""Days before the doer without a comma: the day is the deed's, and the doer is whoever stands behind it."""

import pytest
from reading_exam import read

OPENINGS = (
    "On 12 April",
    "In April",
    "On Sunday night",
    "On April 13",
    "On Monday",
    "Last week",
    "In early May",
    "Late on Friday",
    "This morning",
    "On the night of 3 May",
)
DEEDS = (
    "rebels captured Kosti",
    "drones struck Kosti",
    "gunmen shot dead a trader in Kosti",
    "police arrested ten students",
)


@pytest.mark.parametrize("opening", OPENINGS)
@pytest.mark.parametrize("deed", DEEDS)
def test_day_before_the_doer(opening: str, deed: str) -> None:
    """On 12 April rebels captured Kosti. Last week police arrested ten students."""
    (claim, *_) = read(f"{opening} {deed}.")
    assert claim.agent is not None
    assert claim.agent.text == deed.split(maxsplit=1)[0]
    assert claim.when.text is not None
    assert claim.when.text.split()[-1] == opening.rsplit(maxsplit=1)[-1]


def test_hour_before_the_doer() -> None:
    """At dawn drones struck Kosti."""
    (claim, *_) = read("At dawn drones struck Kosti.")
    assert claim.agent is not None
    assert claim.agent.text == "drones"


def test_time_in_a_name_of_an_event_stays() -> None:
    """The April 13 attack by rebels killed ten people in Kosti."""
    claims = read("The April 13 attack by rebels killed ten people in Kosti.")
    assert {claim.agent.text for claim in claims if claim.agent} == {"rebels"}
