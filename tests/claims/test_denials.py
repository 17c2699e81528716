"""Denials of what others say, and corrections: two voices, two claims."""

import pytest
from reading_exam import read

from orontes.record import build
from orontes.reports import Report


def told(text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    """Kind, polarity and voices of each claim, denials last."""
    claims = sorted(read(text), key=lambda claim: (claim.polarity == "denied", claim.kind))
    return [(claim.kind, claim.polarity, tuple(voice.text for voice in claim.attribution)) for claim in claims]


@pytest.mark.parametrize(
    ("text", "kind", "said", "denied"),
    [
        ("The army said it had retaken Kosti, a claim that the rebels denied.", "capture", "The army", "the rebels"),
        ("The army said it had retaken Kosti, a claim rejected by the rebels.", "capture", "The army", "the rebels"),
        ("Residents said rebels had entered Kosti, something the army denies.", "advance", "Residents", "the army"),
        ("The army denied a rebel claim that its troops had withdrawn from Kosti.", "withdrawal", "rebel", "The army"),
        ("Locals said jets bombed Kosti, a claim that the junta called absurd.", "air_strike", "Locals", "the junta"),
    ],
)  # fmt: skip
def test_who_says_and_who_denies_are_two_claims(text: str, kind: str, said: str, denied: str) -> None:
    first, second = told(text)
    assert first[:2] == (kind, "asserted")
    assert said in " ".join(first[2])
    assert second == (kind, "denied", (denied,))


def test_a_headline_tells_what_it_says_is_denied() -> None:
    """Rebels seize town of Kosti, army denies"""
    report = Report(id="wire", text="Rebels seize town of Kosti, army denies\n\nThe mayor left.\n")
    claims = [claim for claim in build([report]).claims if claim.kind == "capture"]
    assert {(claim.polarity, len(claim.attribution)) for claim in claims} == {("asserted", 0), ("denied", 1)}


def test_allegations_that_are_denied_are_told_too() -> None:
    """The minister dismissed as untrue allegations that missiles had hit a hospital in Kosti."""
    text = "The minister dismissed as untrue allegations that missiles had hit a hospital in Kosti."
    asserted, denied = told(text)
    assert (asserted[1], asserted[2]) == ("asserted", ())
    assert (denied[1], denied[2]) == ("denied", ("The minister",))


def test_what_the_army_denied_in_a_relative_clause() -> None:
    """Rebels shelled the market in Kosti, which the group denied."""
    assert told("Rebels shelled the market in Kosti, which the group denied.")[-1] == (
        "shelling_artillery_missile", "denied", ("the group",),
    )  # fmt: skip


def test_a_correction_denies_what_was_said_to_be_told() -> None:
    """An earlier bulletin of ours said that the bridge in Kosti was bombed; this was wrong."""
    claims = read("An earlier bulletin of ours said that the bridge in Kosti was bombed; this was wrong.")
    assert [claim.polarity for claim in claims] == ["asserted", "denied"]
    assert claims[1].attribution == ()


def test_false_reports_are_denied_by_who_calls_them_so() -> None:
    """Locals said the army had bombed Kosti. These reports are false, the army said."""
    claims = read("Locals said the army had bombed Kosti. These reports are false, the army said.")
    (denied,) = [claim for claim in claims if claim.polarity == "denied"]
    assert [voice.text for voice in denied.attribution] == ["the army"]


def test_a_wrong_that_nobody_was_said_to_tell_denies_nothing() -> None:
    """The army bombed Kosti. This was wrong, the bishop said."""
    claims = read("The army bombed Kosti. This was wrong, the bishop said.")
    assert [claim.polarity for claim in claims] == ["asserted"]


def test_a_deed_called_wrong_is_not_denied() -> None:
    """A monitor said that soldiers shot at refugees in Kosti. That was wrong and must be punished, an envoy said."""
    first = "A monitor said that soldiers shot at refugees in Kosti."
    claims = read(f"{first} That was wrong and must be punished, an envoy said.")
    assert {claim.polarity for claim in claims} == {"asserted"}


def test_not_a_single_soldier_is_nobody() -> None:
    """Not a single soldier has set foot in Kosti, the adviser said."""
    (claim,) = read("Not a single soldier has set foot in Kosti, the adviser said.")
    assert (claim.kind, claim.polarity) == ("advance", "denied")


def test_which_an_army_denied_wherever_it_hangs() -> None:
    """Troops have occupied Kosti, the council said on Friday, which the rebels denied."""
    assert told("Troops have occupied Kosti, the council said on Friday, which the rebels denied.")[-1] == (
        "capture", "denied", ("the rebels",),
    )  # fmt: skip


def test_unfounded_rumours_are_denied() -> None:
    """Rumours that Kosti had been evacuated were unfounded, the mayor insisted."""
    (claim,) = read("Rumours that Kosti had been evacuated were unfounded, the mayor insisted.")
    assert claim.polarity == "denied"


def test_a_foiled_attempt_has_no_doer_and_did_not_happen() -> None:
    """An attempt to break into Kosti on Tuesday was thwarted."""
    (claim,) = read("An attempt to break into Kosti on Tuesday was thwarted.")
    assert (claim.kind, claim.polarity) == ("advance", "denied")
