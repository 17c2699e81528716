"""Lists of those harmed: who is told by name, by age, by kin, and who is among them."""

import pytest
from reading_exam import read

KILLED = [
    (
        "Five civilians, Omar Hadid (40 years old), his wife Lina Hadid (38 years old), and their three children "
        "Sami (11 years old), Rola (9 years old) and Adam (4 years old) were killed in an airstrike on their home.",
        [(5, 5, "civilians"), (1, 1, "women"), (3, 3, "children")],
    ),
    (
        "Journalist Lina Hadid (33 years old), along with her husband Omar Hadid, their two sons Sami (7 years old) "
        "and Adam (5 years old), and their daughter Rola (2 years old) were killed in an airstrike on their home.",
        [(1, 1, "civilians"), (1, 1, "all"), (2, 2, "all"), (1, 1, "all")],
    ),
    (
        "A strike hit the Hadid house, killing a child named Sami Hadid (14), and a child named Adam Zarif (13).",
        [(1, 1, "children"), (1, 1, "children")],
    ),
    (
        "At least twelve identified villagers, including four women, were killed in an airstrike on the farm.",
        [(12, None, "civilians"), (4, 4, "women")],
    ),
    (
        "At least 8 villagers, among them a Czech woman and six men, were killed in an airstrike on a bakery.",
        [(8, None, "civilians"), (1, 1, "women")],
    ),
    (
        "At least 18 villagers, including at least seven children, were killed in the raid on a farm.",
        [(18, None, "civilians"), (7, None, "children")],
    ),
    (
        "18 civilians, all members of the Sabir family, including at least seven children, were killed in a raid.",
        [(18, 18, "civilians"), (7, None, "children")],
    ),
    (
        "The mill was bombed, killing at least five people, all of them women and children.",
        [(5, None, "all")],
    ),
    (
        "A young civilian, a successful shopkeeper and a father of twins, Mahmoud Anwar, was killed in an airstrike.",
        [(1, 1, "civilians")],
    ),
    (
        "Twelve identified villagers – including one woman – were killed and dozens were hurt in an airstrike.",
        [(12, 12, "civilians"), (1, 1, "women")],
    ),
    ("Three women SDF fighters were killed in a drone strike.", [(3, 3, "women")]),
    ("The bombardment left a civilian dead in Mujara village.", [(1, 1, "civilians")]),
    (
        "An elderly man and his 6-year old grandson Sami Hadid were killed by an airstrike on their home.",
        [(1, 1, "all"), (1, 1, "all")],
    ),
]


@pytest.mark.parametrize(("text", "counts"), KILLED)
def test_every_victim_of_a_list_is_counted_once(text: str, counts: list[tuple[int, int | None, str]]) -> None:
    found = [count for claim in read(text) for count in claim.quantities if count.of == "killed"]
    assert [(count.low, count.high, count.who) for count in found] == counts


def test_those_reported_killed_and_injured_share_their_strike() -> None:
    """Ten villagers were reported killed and 35 more were reported injured in an airstrike on a house in Tarvel."""
    text = (
        "Ten villagers were reported killed, including children, and 35 more were reported injured in an airstrike "
        "on a house in Tarvel."
    )
    (claim,) = read(text)
    assert claim.kind == "air_strike"
    assert [(count.of, count.low) for count in claim.quantities] == [("killed", 10), ("injured", 35)]


def test_a_killing_beside_an_injury_keeps_its_own_count() -> None:
    """The shelling caused the killing of seven villagers, besides the injury of 14 others."""
    text = "The shelling caused the killing of seven villagers, besides the injury of 14 others."
    counts = {(count.of, count.low) for claim in read(text) for count in claim.quantities}
    assert counts == {("killed", 7), ("injured", 14)}


def test_a_strike_told_without_a_relative_kills_and_not_who_tells_of_it() -> None:
    """The board revealed details of a Turkish strike killed four girls in a school."""
    (claim,) = read("The board revealed details of a Turkish strike killed four girls in a school.")
    assert claim.agent is not None
    assert claim.agent.text == "Turkish"


def test_names_with_and_before_the_last_are_each_a_victim() -> None:
    """Amit Levi, 19, Dan Kohen, 20, and Omer Lev, 23, were killed in the clashes."""
    (claim,) = read("Amit Levi, 19, Dan Kohen, 20, and Omer Lev, 23, were killed in the clashes.")
    assert [count.low for count in claim.quantities] == [1, 1, 1]


PAIRS = [
    "Both men were killed in the strike.",
    "Two men came under fire in Tarvel. Both were killed.",
    "The strike killed both of them.",
]


@pytest.mark.parametrize("text", PAIRS)
def test_both_are_two(text: str) -> None:
    counts = [(count.low, count.high) for claim in read(text) for count in claim.quantities if count.of == "killed"]
    assert counts == [(2, 2)]


def test_who_tells_of_the_injured_did_not_injure_them() -> None:
    """A further 270 villagers were reported wounded by the director of the hospital."""
    (claim,) = read("A further 270 villagers were reported wounded by the director of the hospital.")
    assert claim.agent is None
    assert [voice.text for voice in claim.attribution] == ["the director of the hospital"]


def test_a_way_is_no_doer() -> None:
    """Monitors were able to identify some 14 victims killed by name."""
    (claim,) = read("Monitors were able to identify some 14 victims killed by name.")
    assert claim.agent is None


def test_a_civilian_suffers_what_is_quoted() -> None:
    """A civilian sustained “light injuries” and was brought to a clinic."""
    (claim,) = read("A civilian sustained “light injuries” and was brought to a clinic.")
    assert [(count.of, count.low) for count in claim.quantities] == [("injured", 1)]


def test_a_law_that_forbids_attacks_tells_of_none() -> None:
    """The forces violated Security Council resolutions which prohibit any further indiscriminate attacks."""
    assert not read(
        "The forces violated Security Council resolutions which prohibit any further indiscriminate attacks."
    )


@pytest.mark.parametrize(
    "text",
    [
        "Villages hit in recent attacks include Dirdara, Shenan and Tawila.",
        "The villages shelled by the army are: Dirdara, Shenan and Tawila.",
    ],
)
def test_places_told_in_a_list_behind_are_those_hit(text: str) -> None:
    assert [claim.place.text for claim in read(text) if claim.place is not None] == ["Dirdara", "Shenan", "Tawila"]


TOLLS = [
    ("Several martyrs and wounded after warplanes targeted a house in Nuseirat camp.", (3, 9)),
    ("4 martyrs as enemy aircraft bombed a farm of the Nimr family in Goma.", (4, 4)),
    ("Monitors have documented the death four members of the militia in Qara.", (4, 4)),
]


@pytest.mark.parametrize(("text", "bounds"), TOLLS)
def test_tolls_of_posts_count_and_do_nothing(text: str, bounds: tuple[int, int]) -> None:
    (claim,) = read(text)
    assert [(count.low, count.high) for count in claim.quantities] == [bounds]
    assert claim.agent is None or claim.agent.text == "warplanes"


def test_those_among_whom_some_are_told_keep_their_own_verb() -> None:
    """Five people, among them a pregnant woman, lost their lives and ten were hurt in Goma on Monday."""
    told = read("Five people, among them a pregnant woman, lost their lives and ten were hurt in Goma on Monday.")
    counts = {(one.of, one.who, one.low) for claim in told for one in claim.quantities}
    assert {("killed", "all", 5), ("injured", "all", 10)} <= counts
    assert ("injured", "all", 5) not in counts
