"""What nobody said is no report: "no group said it carried out the attack"."""

import pytest

from orontes.record import build
from orontes.reports import Report


@pytest.mark.parametrize(
    ("text", "moods"),
    [
        ("The army did not say that it had shelled Marib.", {"possible"}),
        ("No witness reported that the army had shelled Marib.", {"possible"}),
        ("None of the residents said the rebels had entered Marib.", {"possible"}),
        ("Nobody said that the army had shelled Marib.", {"possible"}),
        ("The army did not say who had shelled Marib.", {"actual"}),
        ("The army said that it had shelled Marib.", {"actual"}),
    ],
)
def test_what_nobody_says_may_be(text: str, moods: set[str]) -> None:
    assert {claim.modality for claim in build([Report(text=text, language="en")]).claims} == moods


def test_no_group_is_no_actor() -> None:
    """A bomb killed Colonel Ilo Veshti in Shabwa. No group said it carried out the attack."""
    text = "A roadside bomb killed Colonel Ilo Veshti in Shabwa on Tuesday. No group said it carried out the attack."
    assert [actor.name for actor in build([Report(text=text, language="en")]).actors] == ["Ilo Veshti"]
