"""What the name of an act's own place tells: where, and for some days which act; not that a day is misread."""

from datetime import date

import pytest
from told_claims import PLACES, News, may

from orontes.events.blocks import gather_blocks
from orontes.events.ground import survey_places
from orontes.events.naming import hear_names, survey_names
from orontes.events.view import ClaimView, view_claims
from orontes.events.view_changes import change_view
from orontes.events.weighing import weigh_pair
from orontes.reports import Report

_GROUND = survey_places(list(PLACES.values()))
_TOWN, _MILL = ("mirza", 4.0), ("millstone", 4.0)


def _struck(day: date, *names: tuple[str, float]) -> ClaimView:
    """An air strike on Mirza on a weekday that words of the report count, with names around it."""
    news = News(outlet=f"Outlet {day:%d}", published=day)
    news.say(f"A jet struck Mirza on {day:%d} May.", "air_strike", place="Mirza", day=day)
    view = view_claims(news.claims, [news.report()])[0]
    days = type(view.days)(earliest=day, latest=day, basis="weekday")
    return change_view(view, days=days, names=frozenset(names))


@pytest.mark.parametrize(
    ("later", "names", "apart"),
    [(5, (_TOWN,), False), (25, (_TOWN,), True), (25, (_TOWN, _MILL), False), (25, (_MILL,), False)],
)
def test_a_town_is_hit_again(later: int, names: tuple[tuple[str, float], ...], *, apart: bool) -> None:
    """Jets struck Mirza on Monday; three weeks on, jets struck Mirza on Monday. Or both struck it by the Millstone."""
    one, two = _struck(may(1), *names), _struck(may(1 + later), *names)
    assert (weigh_pair(one, two, _GROUND).excluded is not None) == apart


def test_the_name_of_the_place_leads_to_its_week_and_a_street_to_any() -> None:
    """Jets struck Mirza in one week and again in another; both reports name the Millstone, or only the town."""
    assert _meet(_MILL)
    assert not _meet(_TOWN)


def _meet(name: tuple[str, float]) -> bool:
    """Whether two strikes three weeks apart stand in one block."""
    views = [_struck(may(1), name), _struck(may(22), name)]
    blocks = gather_blocks(views, _GROUND)
    return any({0, 1} <= set(blocks.members[begin:end].tolist()) for begin, end in blocks.bounds)


def test_a_name_tells_no_more_in_a_longer_war() -> None:
    """The Millstone is named by two reports of three hundred, of a thousand, of ten thousand."""

    def rarity(count: int) -> float:
        texts = [f"Shells fell by the Millstone again on day {at}." for at in range(2)]
        texts += [f"Nothing was heard on day {at}." for at in range(2, count)]
        reports = [Report(id=f"r{at:05}", text=text) for at, text in enumerate(texts)]
        return survey_names(hear_names(reports)).rarity["millstone"]

    assert rarity(300) < rarity(1_000) == pytest.approx(rarity(10_000))


def test_a_name_of_many_acts_leads_to_its_weeks_only() -> None:
    """A hundred strikes in a month are told beside the Millstone: it is no sign that two of them are one."""
    views = [change_view(_struck(may(1 + at % 28), _MILL), place=None) for at in range(100)]
    blocks = gather_blocks(views, _GROUND)
    days = [view.days.earliest for view in views]
    widths = [
        max(told) - min(told)
        for begin, end in blocks.bounds
        if (told := [day.toordinal() for at in blocks.members[begin:end].tolist() if (day := days[at]) is not None])
    ]
    assert max(widths) < 14
