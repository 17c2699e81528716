"""Events that bear a name of their own: whose they are said to be is no part of it."""

import pytest
from told_claims import News

from orontes.events.view_words import event_name


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("Rebels launched the Kosti Offensive.", "kosti offensive"),
        ("Rebels launched the Sudanese Kosti Offensive.", "kosti offensive"),
        ("Rebels launched the Sudanese Offensive.", None),
    ],
)
def test_an_offensive_is_called_without_its_nation(told: str, name: str | None) -> None:
    """Rebels launched the Sudanese Kosti Offensive."""
    news = News(outlet="Herald")
    assert event_name(news.say(told, "offensive_launch", agent="Rebels"), news.text) == name
