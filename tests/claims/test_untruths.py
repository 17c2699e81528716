"""What is called untrue is denied, however officials say so; what nobody confirmed yet stays open."""

import pytest
from reading_exam import read


@pytest.mark.parametrize(
    "text",
    [
        "Reports that Goma has been captured have nothing to do with reality, the governor wrote.",
        "Reports that Goma had fallen had nothing in common with the facts, the army said.",
        "Reports of the capture of Goma do not correspond to reality, the ministry said.",
        "Reports that Goma has been captured are disinformation, the army said.",
        "Reports that Goma has been captured are fake news, the army said.",
        "Reports that Goma has been captured are not confirmed by facts, the army said.",
        "Reports of the fall of Goma are not true, the ministry said.",
        "Rumours that Goma had fallen are nothing but propaganda, the mayor said.",
        "Claims that rebels had taken Goma had no basis in fact, the army said.",
        "News of the seizure of Goma by rebels is far from the truth, the army said.",
    ],
)
def test_reports_called_untrue_are_denied_by_who_says_so(text: str) -> None:
    (claim,) = [claim for claim in read(text) if claim.kind == "capture"]
    assert claim.polarity == "denied"
    assert len(claim.attribution) == 1


@pytest.mark.parametrize(
    "text",
    ["The capture of Goma has not yet been confirmed.", "Reports that Goma has been captured have not been confirmed."],
)
def test_what_is_not_confirmed_is_left_open(text: str) -> None:
    (claim,) = read(text)
    assert (claim.polarity, claim.modality) == ("asserted", "possible")


def test_reports_called_true_are_asserted() -> None:
    """Reports that Goma has been captured are true, the army said."""
    (claim,) = read("Reports that Goma has been captured are true, the army said.")
    assert (claim.polarity, claim.modality) == ("asserted", "actual")


def test_no_captive_killed_denies_a_killing() -> None:
    """The prosecutor said that no captive had been killed in Goma."""
    (claim,) = read("The prosecutor said that no captive had been killed in Goma.")
    assert (claim.kind, claim.polarity) == ("massacre_or_killing", "denied")
    assert [voice.text for voice in claim.attribution] == ["The prosecutor"]
