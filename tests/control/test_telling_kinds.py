"""Events that may tell of control are those that do, when they are told with all that it takes."""

from told_claims import News, derive, may

from orontes.base import KINDS
from orontes.control.effect import TELLING_KINDS, find_effect
from orontes.control.span import Holder
from orontes.events import Event

_HOLDER = Holder(actor="t:army", name="Kelat army", side="army")


def test_jets_that_strike_a_town_do_not_take_it() -> None:
    """The Kelat army took Mirza on 3 May. Its jets struck Tamar on 4 May."""
    news = News(outlet="Herald", published=may(5))
    news.say("The Kelat army took Mirza on 3 May.", "capture", agent="The Kelat army", place="Mirza", day=may(3))
    news.say("Its jets struck Tamar on 4 May.", "air_strike", agent="Its jets", place="Tamar", day=may(4))
    assert {span.place.name for span in derive(news).control} == {"Mirza"}


def test_no_other_kind_has_an_effect() -> None:
    """Forces of a known side strike, shell, arrest and protest in a town that they entered and hold."""
    assert set(KINDS) > TELLING_KINDS
    for kind in sorted(set(KINDS) - TELLING_KINDS):
        event = Event(id="e", kind=kind, label="", claims=())
        assert find_effect(event, _HOLDER, ["entered and holds the town"], "town", armed=True) is None
