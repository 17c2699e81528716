"""Lists of victims in which some are told by whose they are."""

from orontes.record import build
from orontes.reports import Report


def test_whose_sons_they_are_is_no_further_victim() -> None:
    """The coalition committed a massacre against a family in Razih, where a mother and her three sons were killed."""
    text = (
        "The coalition committed a massacre against a family in Razih, where a mother and her three sons were killed."
    )
    (event,) = build([Report(text=text, language="en")]).events
    (killed,) = (one for one in event.quantities if (one.of, one.who) == ("killed", "all"))
    assert (killed.low, killed.high) == (4, 4)
