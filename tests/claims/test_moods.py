"""What did not happen, or not yet: denied, planned, possible, ordered and demanded deeds."""

import pytest
from reading_exam import read

MOODS = [
    ("The rebels seized Tarvel.", "asserted", "actual"),
    ("The rebels managed to seize Tarvel.", "asserted", "actual"),
    ("The rebels did not seize Tarvel.", "denied", "actual"),
    ("The rebels never seized Tarvel.", "denied", "actual"),
    ("The rebels failed to seize Tarvel.", "denied", "actual"),
    ("The army prevented the rebels from seizing Tarvel.", "denied", "actual"),
    ("The rebels plan to seize Tarvel.", "asserted", "planned"),
    ("The rebels vowed to seize Tarvel.", "asserted", "planned"),
    ("The rebels threatened to seize Tarvel.", "asserted", "planned"),
    ("The rebels are preparing to seize Tarvel.", "asserted", "planned"),
    ("The rebels will seize Tarvel.", "asserted", "planned"),
    ("The rebels tried to seize Tarvel.", "asserted", "possible"),
    ("The rebels may have seized Tarvel.", "asserted", "possible"),
    ("If the rebels seize Tarvel, the road is cut.", "asserted", "possible"),
    ("The general ordered his men to seize Tarvel.", "asserted", "ordered"),
]


@pytest.mark.parametrize(("text", "polarity", "modality"), MOODS)
def test_words_around_a_deed_set_its_mood(text: str, polarity: str, modality: str) -> None:
    (claim,) = [claim for claim in read(text) if claim.kind == "capture"]
    assert (claim.polarity, claim.modality) == (polarity, modality)


def test_denial_by_a_voice_keeps_the_voice() -> None:
    """The army denied that rebels had seized Tarvel."""
    (claim,) = read("The army denied that rebels had seized Tarvel.")
    assert (claim.kind, claim.polarity, claim.modality) == ("capture", "denied", "actual")
    assert [voice.text for voice in claim.attribution] == ["The army"]


def test_denied_report_is_a_claim_of_its_own() -> None:
    """The army denied reports that rebels had seized Tarvel."""
    claims = read("The army denied reports that rebels had seized Tarvel.")
    assert sorted(claim.polarity for claim in claims if claim.kind == "capture") == ["asserted", "denied"]


HEDGES = [
    ("Rebels reportedly seized Tarvel.", "reportedly"),
    ("Rebels allegedly seized Tarvel.", "allegedly"),
    ("Rebels seized Tarvel.", None),
]


@pytest.mark.parametrize(("text", "hedge"), HEDGES)
def test_word_of_distance_is_kept(text: str, hedge: str | None) -> None:
    (claim,) = read(text)
    assert claim.hedge == hedge
