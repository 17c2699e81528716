"""Lists of people that do not come to the number they are announced by."""

import pytest

from orontes.events.disputes.itemized import find_itemized_lists


@pytest.mark.parametrize(
    ("text", "told", "slips"),
    [
        ("Four people were killed: a baker, his mother and a teacher.", 3, True),
        ("Three people were killed: a baker, his mother and a teacher.", 3, False),
        ("Five villagers died in Odal: a couple and their three daughters.", 5, False),
        ("Six villagers died in Odal: a couple and their three daughters.", 5, True),
        ("The three monitors wounded near Odal, two Danes and two Fijians, are stable.", 4, True),
        ("The five monitors wounded near Odal, two Danes and two Fijians, are stable.", 4, False),
        ("Two people were shot: a farmer, 41, and his son, 12.", 2, False),
        ("Seven men were hanged: three officers and two guards.", 5, True),
    ],
)
def test_items_are_added_up(text: str, told: int, slips: bool) -> None:
    found = list(find_itemized_lists(text, 0, len(text)))
    assert [(one.told, one.slips) for one in found] == [(told, slips)]


@pytest.mark.parametrize(
    "text",
    [
        "Four people were killed: a baker and his children.",
        "Four people were killed: members of one family.",
        "Twelve people were killed, two of them children.",
        "Six people were killed, four in Odal and three in Rema.",
        "Ten people were killed, two soldiers and others whose names are not known.",
        "Four people were killed: a baker, a teacher and others.",
        "At 10:30 two shells hit a school and a clinic.",
        "Two missiles hit Odal: a school, a clinic and a mosque burned.",
        "Two soldiers were killed: a captain and a sergeant, and a clerk was wounded.",
        "Two people were killed: a girl and an old man, and the mosque was destroyed.",
    ],
)
def test_lists_that_cannot_be_added_up_are_left(text: str) -> None:
    assert not [one for one in find_itemized_lists(text, 0, len(text)) if one.slips]
