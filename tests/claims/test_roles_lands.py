"""Towns told by the country in which they lie."""

import pytest
from reading_exam import read


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("Orvel is a town in Chad where traders meet.", "Orvel"),
        ("Orvel, a border town in eastern Chad, received refugees.", "Orvel"),
    ],
)
def test_a_town_is_put_in_a_country(text: str, town: str) -> None:
    """Orvel, a border town in eastern Chad, received refugees."""
    told = [claim for claim in read(text) if claim.kind == "other"]
    assert [claim.place and claim.place.text for claim in told] == [town]
    assert told[0].period == "static"


@pytest.mark.parametrize(
    "text", ["Daro Senn, a trader in Chad, said so.", "On Monday, a village in Chad was attacked."]
)
def test_others_are_put_in_none(text: str) -> None:
    """Daro Senn, a trader in Chad, said so."""
    assert not [claim for claim in read(text) if claim.kind == "other"]
