"""Whose army "his army" is in somebody's words."""

import pytest
from told_claims import may

from orontes import Report, build
from orontes.entities.actors.names import read_actor_name


def takers(*texts: str) -> list[str | None]:
    """Who took places, as the record names them."""
    record = build([Report(text=text, id=str(number), published=may(4)) for number, text in enumerate(texts)])
    return [claim.agent.name for claim in record.claims if claim.agent and claim.kind == "capture"]


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Azerbaijan's president said on Saturday that his army had captured Lachin.", "Azerbaijan"),
        ("Russia's defence minister said its forces had captured Lyman on Friday.", "Russia"),
        ("Russia's defence minister said his troops had taken Lyman on Friday.", "Russia"),
        ("The president of Chad said that his country's army had retaken Bol.", "Chad"),
        ("Ugandan President Ada Senn visited Kasese. Senn said our troops had captured Bunagana on Friday.", "Uganda"),
        ("Ukrainian officials said their forces had retaken Lyman on Monday.", "Ukraine"),
        ("Russia's defence ministry said Ukrainian forces had left Lyman and that its troops had taken it.", "Russia"),
        ("Her army had captured Bunagana, Uganda's president said.", "Uganda"),
    ],
)
def test_the_army_of_who_speaks_for_a_state_is_that_states(text: str, state: str) -> None:
    """The president said that his army had captured the town: the army of his state did."""
    (name,) = takers(text)
    assert name is not None
    assert read_actor_name(name).nation == state


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("General Senn said his troops had retaken Bara on Sunday.", "Senn's forces"),
        ("HTS commander Abu Daro said his fighters had taken Idlib on Monday.", "HTS"),
        ("The rebel leader Daro Senn said his fighters had seized Goma on Monday.", "Daro Senn's forces"),
    ],
)
def test_the_men_of_who_speaks_for_no_state_are_his_own_or_his_groups(text: str, name: str) -> None:
    """A commander of a group said that his fighters had taken a town: the group did."""
    assert takers(text) == [name]


def test_his_army_is_not_the_speakers_where_another_man_stands_between() -> None:
    """The president of Chad said that Senn had won and his army had captured Bol: whose army is not said."""
    assert takers("The president of Chad said that Senn had won and his army had captured Bol.") == [None]


def test_the_former_holder_loses_a_town_to_his_army() -> None:
    """Armenian forces held Lachin until the army of Azerbaijan's president captured it on Saturday."""
    texts = (
        "Azerbaijan's president said on Saturday that his army had captured Lachin.",
        "Armenian forces have held Lachin since 1993.",
    )
    record = build([Report(text=text, id=str(number), published=may(4)) for number, text in enumerate(texts)])
    before, after = record.control
    assert before.holder is not None
    assert after.holder is not None
    assert (before.holder.name, before.until_latest is not None) == ("Armenian forces", True)
    assert read_actor_name(after.holder.name).nation == "Azerbaijan"


def test_a_minister_abroad_is_not_the_government_that_lost_a_town() -> None:
    """Russia's defence minister told that Lyman was taken: he did not hold it before."""
    text = "Russia's defence minister said Russian forces had captured Lyman."
    record = build([Report(text=text, id="one", published=may(4))])
    assert [span.holder.name for span in record.control if span.holder] == ["Russian forces"]


@pytest.mark.parametrize(
    ("told", "whose"),
    [
        ('"Our forces captured Goma," GNA spokesman Rami Odal said.', "GNA"),
        ('"Our fighters captured Goma," said Rami Odal, a spokesman for the Free Front.', "Free Front"),
        ('"Our troops captured Goma," Defence Minister Rami Odal told state television.', "army"),
        ('"Our men captured Goma," spokesman Rami Odal told state television.', None),
    ],
)
def test_our_forces_are_whose_the_speaker_speaks_for(told: str, whose: str | None) -> None:
    (claim,) = [claim for claim in build([Report(text=told)]).claims if claim.kind == "capture"]
    assert claim.agent is not None
    assert claim.agent.name == whose
