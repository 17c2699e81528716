"""Conditions told by the order of words alone: what would have been is no deed."""

import pytest
from reading_exam import read


@pytest.mark.parametrize(
    "text",
    [
        "Had they really held the airport, there would have been no need to shell it, he said.",
        "Should the rebels enter Bara, thousands would flee.",
    ],
)
def test_what_would_have_been_is_only_possible(text: str) -> None:
    claims = [claim for claim in read(text) if claim.kind in {"control_state", "advance"}]
    assert claims
    assert {claim.modality for claim in claims} == {"possible"}


@pytest.mark.parametrize(
    "text",
    ["Had the army captured Bara, the road would be open.", "Had the army taken Bara, hundreds would have died."],
)
def test_had_before_its_subject_supposes(text: str) -> None:
    assert {claim.modality for claim in read(text) if claim.kind == "capture"} == {"possible"}


def test_a_deed_told_beside_a_question_stays() -> None:
    (claim,) = [claim for claim in read("The rebels had held Bara for a week.") if claim.kind == "control_state"]
    assert claim.modality == "actual"
