"""A name that no gazetteer has is a place where it falls, is lost or is held; shares, players and hostages are none."""

import pytest
from reading_exam import read


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The president acknowledged on Friday that Qorvelu was lost.", "capture"),
        ("The spokesman rejected claims that Qorvelu had been taken.", "capture"),
        ("The claim that Qorvelu has fallen is a lie, the ministry said.", "capture"),
        ("The army denied losing Qorvelu.", "capture"),
        ("The army admitted that its forces lost Qorvelu on Friday.", "capture"),
        ("The fall of Qorvelu to the rebels came on Monday.", "capture"),
        ("Soldiers said that Qorvelu was taken by rebels on Monday.", "capture"),
        ("The ministry said that its forces still held Qorvelu.", "control_state"),
        ("The Battle of Qorvelu was fought in May 2021 between the army and the rebels.", "clash"),
    ],
)
def test_a_name_that_changes_hands_is_a_place(text: str, kind: str) -> None:
    found = [claim for claim in read(text) if claim.kind == kind]
    assert found
    assert all(claim.place is not None and claim.place.text == "Qorvelu" for claim in found)


@pytest.mark.parametrize(
    "text",
    [
        "Qorvelu fell on Friday.",
        "Shares of Qorvelu fell on Friday.",
        "The army said Qorvelu was taken to hospital on Monday.",
        "Rebels held Qorvelu for two weeks.",
    ],
)
def test_a_name_that_may_be_anything_is_no_place(text: str) -> None:
    assert not [claim for claim in read(text) if claim.kind in {"capture", "control_state"}]
