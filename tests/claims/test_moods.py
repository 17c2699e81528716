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
    ("The rebels have yet to seize Tarvel.", "denied", "actual"),
    ("The rebels are about to seize Tarvel.", "asserted", "planned"),
    ("The rebels tried to seize Tarvel but were driven back.", "denied", "actual"),
    ("The rebels would have seized Tarvel if the bridge had stood.", "asserted", "possible"),
    ("A brigade was sent to prevent the militia from seizing Tarvel.", "asserted", "possible"),
    ("It does not appear that militiamen seized Tarvel.", "denied", "actual"),
    ("The army sent a brigade to seize Tarvel.", "asserted", "planned"),
    ("The army launched an assault to seize Tarvel.", "asserted", "planned"),
    ("Both sides are racing to seize Tarvel.", "asserted", "possible"),
    ("The army hopes the rebels will not seize Tarvel.", "denied", "possible"),
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


EVENTS = [
    ("The army halted the rebel advance on Tarvel.", "asserted", "actual"),
    ("The army foiled a rebel attack on Tarvel.", "denied", "actual"),
    ("Officials will discuss the attack on Tarvel.", "asserted", "actual"),
    ("The planned attack on Tarvel worries the army.", "asserted", "planned"),
    ("Any attack on Tarvel will be punished, the army said.", "asserted", "possible"),
    ("Troops trained in a drill that simulated an attack on Tarvel.", "asserted", "possible"),
    ("There were no reports of attacks on Tarvel.", "denied", "actual"),
    ("Two bombs were found before they could explode in Tarvel.", "denied", "actual"),
]


@pytest.mark.parametrize(("text", "polarity", "modality"), EVENTS)
def test_words_around_an_event_set_its_mood(text: str, polarity: str, modality: str) -> None:
    (claim,) = [claim for claim in read(text) if claim.kind in {"advance", "armed_attack", "explosion"}]
    assert (claim.polarity, claim.modality) == (polarity, modality)


def test_vow_leaves_what_it_takes_as_known() -> None:
    """The president vowed to retake Tarvel, which rebels captured in May."""
    taken = read("The president vowed to retake Tarvel, which rebels captured in May.")
    assert [claim.modality for claim in taken if claim.kind == "capture"] == ["planned", "actual"]


UNVOICED = [
    "The UN said it could not verify reports of a massacre in Tarvel.",
    "Neither side has commented on the attack on Tarvel.",
    "The capital has yet to confirm a retreat from Tarvel.",
]


@pytest.mark.parametrize("text", UNVOICED)
def test_who_cannot_confirm_a_deed_says_nothing_of_it(text: str) -> None:
    (claim,) = read(text)
    assert (claim.polarity, claim.attribution) == ("asserted", ())


def test_reports_dismissed_as_false_are_denied() -> None:
    """The ministry dismissed as false reports that its troops had fled Tarvel."""
    claims = read("The ministry dismissed as false reports that its troops had fled Tarvel.")
    assert sorted(claim.polarity for claim in claims) == ["asserted", "denied"]


def test_loss_that_is_admitted_is_a_capture() -> None:
    """The army acknowledged that its troops had lost the town of Tarvel."""
    (claim,) = read("The army acknowledged that its troops had lost the town of Tarvel.")
    assert (claim.kind, claim.agent) == ("capture", None)
    assert claim.patient is not None


def test_officials_run_by_a_group_hold_no_place() -> None:
    """Hamas-run health officials put the toll at 35."""
    assert "control_state" not in {claim.kind for claim in read("Hamas-run health officials put the toll at 35.")}


def test_match_and_film_are_no_war() -> None:
    """The striker fired into the goal. The film follows soldiers who capture a town."""
    assert read("Zandrov attacked down the left and the striker fired into the goal.") == ()
    assert read("The film follows soldiers who capture a town.") == ()


def test_saying_that_is_only_meant_is_no_voice() -> None:
    """Troops are clearing Tarvel in preparation to declare it entirely liberated."""
    claims = read("Troops are clearing Tarvel in preparation to declare it entirely liberated.")
    assert [(claim.modality, claim.attribution) for claim in claims if claim.kind == "capture"] == [("planned", ())]


@pytest.mark.parametrize(
    "said",
    [
        "Troops were supposed to leave Nyala on Friday.",
        "Troops were meant to withdraw from Nyala on Friday.",
        "A ceasefire was to take effect on Monday in Nyala.",
        "The prisoners were to be released in Nyala on Monday.",
    ],
)
def test_what_was_to_happen_is_planned(said: str) -> None:
    (claim,) = read(said)
    assert (claim.polarity, claim.modality) == ("asserted", "planned")


def test_what_a_deal_meant_did_happen() -> None:
    """The deal meant that troops left Nyala on Friday."""
    (claim,) = read("The deal meant that troops left Nyala on Friday.")
    assert claim.modality == "actual"


def test_what_was_taken_next_was_taken() -> None:
    """Rebels seized two villages before capturing Tarvel."""
    claims = [claim for claim in read("Rebels seized two villages before capturing Tarvel.") if claim.kind == "capture"]
    assert claims[-1].place is not None
    assert [(claim.polarity, claim.modality) for claim in claims] == [("asserted", "actual")] * len(claims)


def test_what_a_planned_deed_is_for_is_planned() -> None:
    """The army will begin a campaign in the coming weeks to clear the whole of Tarvel district."""
    text = "The army will launch an offensive in the coming weeks to clear all of Tarvel district, Colonel Odan said."
    assert {claim.modality for claim in read(text)} == {"planned"}


@pytest.mark.parametrize(
    "text",
    [
        "The presidents will meet on Thursday to discuss the release of 49 Ivorian soldiers.",
        "Mediators are negotiating the release of hostages.",
    ],
)
def test_a_release_that_is_only_talked_about_may_come(text: str) -> None:
    """Mediators are negotiating the release of hostages."""
    (claim,) = [claim for claim in read(text) if claim.kind == "release_of_detainees"]
    assert claim.modality == "possible"


def test_a_release_that_was_negotiated_came() -> None:
    """Qatar negotiated the release of four hostages on Monday."""
    (claim,) = [c for c in read("Qatar negotiated the release of four hostages on Monday.") if "release" in c.kind]
    assert claim.modality == "actual"
