"""Deadlines and what is to begin: plans and demands, for the coming day of the week and not the last one."""

from datetime import date

import pytest
from reading_exam import read

from orontes.claims import Claim

TUESDAY = date(2024, 3, 12)
COMING = [
    ("Talks are to begin on Wednesday in Goma.", "agreement_or_talks", "planned", date(2024, 3, 13)),
    ("Peace talks are due to resume on Wednesday in Goma.", "agreement_or_talks", "planned", date(2024, 3, 13)),
    ("The offensive is set to start on Friday.", "offensive_launch", "planned", date(2024, 3, 15)),
    ("A ceasefire is due to take effect on Friday.", "agreement_or_talks", "planned", date(2024, 3, 15)),
    ("A summit is to be held on Thursday.", "agreement_or_talks", "planned", date(2024, 3, 14)),
    ("The rebels must leave Goma by Sunday.", "withdrawal", "demanded", date(2024, 3, 17)),
    ("The rebels have until Sunday to leave Goma.", "withdrawal", "planned", date(2024, 3, 17)),
    ("The army has until Sunday to release the prisoners.", "release_of_detainees", "planned", date(2024, 3, 17)),
]


def only(text: str, kind: str) -> Claim:
    (claim,) = [claim for claim in read(text, TUESDAY) if claim.kind == kind]
    return claim


@pytest.mark.parametrize(("text", "kind", "modality", "day"), COMING)
def test_what_is_to_come_is_no_fact_of_last_week(text: str, kind: str, modality: str, day: date) -> None:
    """The rebels have until Sunday to leave Goma."""
    claim = only(text, kind)
    assert (claim.modality, claim.when.days.latest) == (modality, day)


def test_a_condition_has_its_day_ahead() -> None:
    """The bloc threatened to send troops if the junta does not leave Goma by Monday."""
    claim = only("The bloc threatened to send troops if the junta does not leave Goma by Monday.", "withdrawal")
    assert claim.when.days.latest == date(2024, 3, 18)


def test_what_may_have_happened_is_of_last_week() -> None:
    """The fighters may have left Goma on Sunday."""
    assert only("The fighters may have left Goma on Sunday.", "withdrawal").when.days.latest == date(2024, 3, 10)


def test_what_began_is_a_fact() -> None:
    """Talks began on Monday in Goma."""
    claim = only("Talks began on Monday in Goma.", "agreement_or_talks")
    assert (claim.modality, claim.when.days.latest) == ("actual", date(2024, 3, 11))
