"""What tells in the words of a deed of war and is none: passengers, aid, parades, funerals, businesses, patients."""

import pytest
from reading_exam import read


@pytest.mark.parametrize(
    "text",
    [
        "The evacuees were taken to the train station in Sumy.",
        "Police escorted journalists to the bus station in Goma.",
        "Guards marched recruits to the barracks.",
        "The wounded were kept in the basement of the hospital.",
        "An ambulance drove into Rafah on Monday.",
        "Someone burst into a shop in Bremerton on Monday.",
        "A relief convoy poured into Gaza on Monday.",
        "Soldiers marched into the stadium for the parade.",
        "Officers filed into the church in Sumy.",
        "WFP suspended all its operations in Sudan.",
        "Shell suspended all operations in Nigeria.",
        "The president sat down with a broadcaster on Monday.",
        "The ministers sat down with their guests for a working dinner.",
        "Russia and Norway signed a convention on fisheries.",
        "Three others walked to a clinic in Goma.",
        "Families left in tears after the funeral.",
        "Villagers left early to vote.",
        "Ukraine gave up its nuclear weapons in 1994.",
        "UNICEF trained teachers on child recruitment in Goma.",
        "Officers launched smoke canisters at the crowd in Nairobi.",
        "A driver ploughed a truck loaded with timber into a market in Lagos.",
        "Two children choked to death in Pune.",
    ],
)
def test_what_is_told_in_words_of_war_may_be_none(text: str) -> None:
    """The evacuees were taken to the train station; Shell suspended all operations; families left in tears."""
    assert read(text) == ()


def test_police_who_bring_in_more_police_arrest_nobody() -> None:
    """Detectives brought in scores of extra police."""
    kinds = {claim.kind for claim in read("Detectives brought in scores of extra police.")}
    assert "arrest_or_detention" not in kinds


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The suspects were taken to a detention centre in Bara.", "arrest_or_detention"),
        ("Rebels held the captives in a cellar in Bara.", "arrest_or_detention"),
        ("Tanks rumbled into Goma on Monday.", "advance"),
        ("The rebels sat down with the army in Doha on Monday.", "agreement_or_talks"),
        ("A bomber ploughed a bomb-laden van into a checkpoint in Goma.", "explosion"),
        ("A bomber rammed a car laden with explosives into a checkpoint in Goma.", "explosion"),
        ("Child recruitment by the rebels in Goma continued on Monday.", "abduction"),
        ("Thirty rebels gave up their arms in Goma on Monday.", "surrender_or_defection"),
    ],
)
def test_the_same_words_of_war_tell_deeds(text: str, kind: str) -> None:
    """The suspects were taken to a detention centre; tanks rumbled into Goma; the rebels sat down with the army."""
    assert [claim.kind for claim in read(text)] == [kind]


def test_people_who_all_evacuated_are_those_moved() -> None:
    """The 18 people on the ferry all evacuated safely."""
    (claim,) = read("The 18 people on the ferry all evacuated safely.")
    assert claim.agent is None
    assert claim.patient is not None
