"""Who did what its doers tell without naming themselves, and what goes on behind their deeds in the passive."""

import pytest
from reading_exam import read

BOASTED = [
    ("The army said on Monday that the village of Darvo had been retaken.", "capture", "The army"),
    ("Parts of Darvo had been cleared of terrorists, the defence ministry said.", "capture", "the defence ministry"),
    ("The Northern Front said that Darvo was liberated on 18 June.", "capture", "The Northern Front"),
    ("Omar Senn, a spokesman for the Northern Front, said that 20 soldiers were taken prisoner.", "arrest", "Front"),
    ("The army spokesman said that more than 40 militants were neutralised near Darvo.", "massacre", "army"),
    ("The ministry's spokesman Omar Senn said that the enemy had been driven out of Darvo.", "capture", "The ministry"),
    ("Police said that two men were arrested in Darvo.", "arrest", "Police"),
    ("Security forces said dozens of weapons were found in homes in Darvo.", "weapons", "Security forces"),
    ("Rebels said that ten soldiers were killed in Darvo on Monday.", "massacre", "Rebels"),
    ("Our forces hold Darvo. Sixty terrorists were eliminated on its outskirts.", "massacre", "Our forces"),
    (
        "The army spokesman, Colonel Omar Senn, said that troops hold Darvo. He added that 60 gunmen were neutralised.",
        "massacre",
        "army",
    ),
]
OPEN = [
    ("The army said that its base near Darvo had been captured.", "capture"),
    ("The army said that the base near Darvo had been captured.", "capture"),
    ("The army said that three soldiers were captured near Darvo.", "arrest"),
    ("The observatory said that ten militants were killed in Darvo.", "massacre"),
    ("Police said that three men were killed in Darvo.", "massacre"),
    ("The health ministry said that ten militants were killed in Darvo.", "massacre"),
    ("Security sources said that ten militants were killed in Darvo.", "massacre"),
    ("The rebels denied that Darvo had been liberated.", "capture"),
]
BEHIND = [
    ("Rebels took Darvo on Monday. Mirza was captured a day later.", "capture", "Mirza", "Rebels"),
    ("Sorvel fell to the rebels on 18 May, and Mirza followed on 5 June.", "capture", "Mirza", "the rebels"),
    ("Gunmen attacked a village near Darvo on Sunday. Six women were abducted.", "abduction", "", "Gunmen"),
    ("Militants raided the village of Darvo. Twenty houses were burned.", "property", "", "Militants"),
    ("Police raided a house in Darvo on Monday. Two suspects were arrested.", "arrest", "", "Police"),
    ("Rebels stormed an army base near Darvo. Three soldiers were captured.", "arrest", "", "Rebels"),
    ("Troops of the 4th Brigade raided Darvo. Some 90 suspects were arrested.", "arrest", "", "Troops"),
]
BEHIND_OPEN = [
    ("Gunmen attacked a checkpoint in Darvo. Two suspects were arrested.", "arrest"),
    ("Rebels took Darvo on Monday. It was retaken a day later.", "capture"),
    ("Rebels attacked Darvo and the army bombed Mirza. Twenty houses were burned.", "property"),
    ("Rebels attacked a base in Darvo. Ten terrorists were killed.", "massacre"),
    ("The army attacked rebels in Darvo. Three soldiers were captured.", "arrest"),
]


def _last(text: str, kind: str) -> str | None:
    agents = [claim.agent for claim in read(text) if claim.kind.startswith(kind)]
    return agents[-1].text if agents[-1] is not None else None


@pytest.mark.parametrize(("text", "kind", "doer"), BOASTED)
def test_who_tells_of_his_own_gain_is_its_doer(text: str, kind: str, doer: str) -> None:
    assert doer in (_last(text, kind) or "")


@pytest.mark.parametrize(("text", "kind"), OPEN)
def test_who_tells_of_others_deeds_or_losses_is_no_doer(text: str, kind: str) -> None:
    assert _last(text, kind) is None


@pytest.mark.parametrize(("text", "kind", "place", "doer"), BEHIND)
def test_deed_in_the_passive_goes_on_with_the_one_doer_before(text: str, kind: str, place: str, doer: str) -> None:
    told = [claim for claim in read(text) if claim.kind.startswith(kind)]
    told = [claim for claim in told if not place or (claim.place is not None and claim.place.text == place)]
    assert doer in {claim.agent.text.split(" of ")[0] for claim in told if claim.agent is not None}


@pytest.mark.parametrize(("text", "kind"), BEHIND_OPEN)
def test_deed_of_another_or_of_one_of_two_stays_without_a_doer(text: str, kind: str) -> None:
    assert _last(text, kind) is None
