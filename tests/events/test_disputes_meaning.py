"""Disputes that rest on what words mean: who "the occupation" is, whose defenders hold a town, whom a strike killed."""

import pytest
from told_claims import News, derive, may

from orontes import Report, build
from orontes.events.natures import _nature_told
from orontes.events.origins_own import _takes_sides
from orontes.events.parties import names_only_arms
from orontes.record import Record


def record_of(*texts: str) -> Record:
    """The record of reports of 6 May, each of an outlet of its own."""
    return build(
        [Report(id=f"r{at}", outlet=f"Outlet {at}", text=text, published=may(6)) for at, text in enumerate(texts)]
    )


def attributes(record: Record) -> list[str]:
    """What is disputed, and how."""
    return [dispute.attribute for dispute in record.disputes if dispute.nature in {"conflict", "slip"}]


@pytest.mark.parametrize(
    ("words", "nature"),
    [
        ("the terrorist army", "state"),
        ("the criminal gang's army", "state"),
        ("the rebel army", "foe"),
        ("terrorists", "foe"),
        ("the Arakan Army", None),
    ],
)
def test_an_army_that_is_called_names_is_a_states(words: str, nature: str | None) -> None:
    """Who fights a state calls its army terrorist; rebels are called so without an army."""
    assert _nature_told(words) == nature


def test_two_doers_by_what_their_arms_are_called() -> None:
    """A rebel drone hit the bus park of Mirza, says one; a regime helicopter did, says another."""
    one, two = News(outlet="A", published=may(7)), News(outlet="B", published=may(7))
    for news, kind, agent in ((one, "drone_strike", "A rebel drone"), (two, "air_strike", "A regime helicopter")):
        news.say(f"{agent} hit Mirza.", kind, agent=agent, place="Mirza", day=may(3), counts=[("killed", 6, 6)])
    assert len(derive(one, two).disputed("actor")) == 1
    record = record_of("A terrorist drone hit Mirza.")
    assert not any(names_only_arms(claim.agent) for claim in record.claims if claim.agent)


def test_its_defenders_are_foes_of_who_took_it() -> None:
    """Chadian troops took Mirza, says the army; it remains in the hands of its defenders, says their channel."""
    one, two = News(outlet="A", published=may(6)), News(outlet="B", published=may(7))
    one.say("Chadian troops took Mirza on 5 May.", "capture", agent="Chadian troops", place="Mirza", day=may(5))
    two.say("Our fighters burnt two tanks of the enemy.", "armed_attack", agent="Our fighters", patient="the enemy")
    two.say("Mirza remains with its defenders.", "control_state", agent="its defenders", place="Mirza")
    assert len(derive(one, two).disputed("occurrence")) == 1


@pytest.mark.parametrize(("day", "found"), [(6, 1), (12, 0)])
def test_a_hold_told_right_after_a_capture_denies_it(day: int, found: int) -> None:
    """Chadian troops took Mirza on 5 May; a day later Libya says that its men hold it, a week later it may."""
    one, two = News(outlet="A", published=may(6)), News(outlet="B", published=may(day))
    one.say("Chadian troops took Mirza on 5 May.", "capture", agent="Chadian troops", place="Mirza", day=may(5))
    two.say(
        "Libyan troops hold Mirza, the Libyan army said.",
        "control_state",
        agent="Libyan troops",
        place="Mirza",
        voice=["the Libyan army"],
    )
    assert len(derive(one, two).disputed("occurrence")) == found


@pytest.mark.parametrize(("words", "found"), [("moved into Mirza without a fight", 1), ("entered Mirza", 0)])
def test_who_denies_a_loss_denies_an_entry_that_nobody_withstood(words: str, found: int) -> None:
    """Rebels moved into Mirza without a fight; the governor denies that it has been lost, not that they fight in it."""
    one, two = News(outlet="A", published=may(5)), News(outlet="B", published=may(6))
    one.say(f"Rebels {words} on 4 May.", "advance", agent="Rebels", place="Mirza", day=may(4))
    two.say(
        "The governor denied that Mirza had been lost.",
        "capture",
        place="Mirza",
        voice=["The governor"],
        polarity="denied",
    )
    assert len(derive(one, two).disputed("occurrence")) == found


WIRE = "A drone strike on the market of Kutum on Monday killed nine civilians, medics said."


@pytest.mark.parametrize(
    ("other", "found"),
    [
        ("Our army killed nine militants in the drone strike on the market of Kutum on Monday.", 1),
        ("The army said its drone strike on the market of Kutum on Monday killed 30 militants.", 1),
        ("A drone strike on the market of Kutum on Monday killed four militants, a monitor said.", 0),
        ("A drone strike on the market of Kutum on Monday killed nine people, residents said.", 0),
    ],
)
def test_whom_a_strike_killed(other: str, found: int) -> None:
    """Civilians, say medics; militants, says who struck. A monitor that counts others beside them denies nothing."""
    assert attributes(record_of(WIRE, other)).count("victim") == found


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("The Orvel enemy shelled the hills at dawn.", True),
        ("Our heroic fighters hold the ridge.", True),
        ("A colonel said the enemy had lost ten men.", False),
        ("“We beat the enemy back,” he said.", False),
        ("Troops hold the ridge.", False),
    ],
)
def test_words_that_only_parties_use(text: str, party: bool) -> None:
    """Who writes of the enemy in his own words takes a side; who passes them on does not."""
    assert _takes_sides(text) == party


def test_the_enemy_is_the_state_that_is_named_as_such() -> None:
    """The Chadian enemy attacked; the enemy's artillery shelled Kutum."""
    record = record_of("The Chadian enemy attacked Mellit on Monday. The enemy's artillery shelled Kutum on Tuesday.")
    names = {claim.agent.name for claim in record.claims if claim.agent}
    assert all(name and name.startswith("Chad") for name in names), names
