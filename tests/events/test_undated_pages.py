"""Pages that came without a day: what the days that they tell, and the numbers of their site, say of it."""

from datetime import date

import pytest

from orontes import Report, build
from orontes.base import Days
from orontes.events.view_news import NewsDay, is_news_of
from orontes.events.view_numbers import find_spans, number_page


def _page(number: int, published: date | None = None) -> Report:
    """A page of a site that numbers its pages."""
    return Report(
        id=str(number), text="They fled.", url=f"https://www.monitor.example/en/{number}/", published=published
    )


@pytest.mark.parametrize(
    ("told", "day", "near"),
    [
        (NewsDay(None, 7, 12), date(2031, 7, 16), True),
        (NewsDay(None, 7, 12), date(2031, 9, 16), False),
        (NewsDay(None, 12, 30), date(2031, 1, 3), True),
        (NewsDay(2031, 7, 12), date(2031, 7, 10), True),
        (NewsDay(2030, 7, 12), date(2031, 7, 12), False),
    ],
)
def test_a_page_is_news_of_the_days_after_those_that_it_tells(told: NewsDay, day: date, near: bool) -> None:
    """On July 12, the monitor recalled, three men had been killed there."""
    assert is_news_of([told], Days.on(day, "explicit")) == near


@pytest.mark.parametrize(
    ("url", "found"),
    [
        ("https://www.monitor.example/en/260487/?ref=a1", ("monitor.example", 260487)),
        ("https://agency.example/en/?p=262490", ("agency.example", 262490)),
        ("https://paper.example/2024/12/08/siege-ends", None),
        ("https://posts.example/user/status/1457353781524504580", None),
        (None, None),
    ],
)
def test_the_number_of_a_page_is_read_from_its_address(url: str | None, found: tuple[str, int] | None) -> None:
    """A monitor's page has a number, a paper's a day, a post a number that is its moment."""
    assert number_page(url) == found


def test_an_undated_page_lies_between_its_neighbours() -> None:
    """The monitor dated six of its pages and left the day out of a seventh."""
    dated = [_page(10_000 + 100 * step, date(2024, 3, 1 + 2 * step)) for step in range(6)]
    spans = find_spans({}, [*dated, _page(10_250), _page(99_000)])
    assert spans == {"10250": Days(earliest=date(2024, 3, 1), latest=date(2024, 3, 17), basis="context")}


def test_a_misread_day_breaks_no_row() -> None:
    """One page recalls the massacre of 9 March 1994, and no day of its own."""
    dated = [_page(10_000 + 100 * step, date(2024, 3, 1 + 2 * step)) for step in range(6)]
    news = {"10250": [NewsDay(1994, 3, 9)]}
    assert find_spans(news, [*dated, _page(10_250)])["10250"].earliest == date(2024, 3, 1)


def test_a_few_pages_are_no_row() -> None:
    """Two pages of an agency have days."""
    assert find_spans({}, [_page(10_000, date(2024, 3, 1)), _page(10_100, date(2024, 3, 9)), _page(10_050)]) == {}


def _strikes(day: str) -> int:
    """How many air strikes a dated report tells and an undated one, which recalls a day."""
    first = "Russian aircraft bombed the town of Makariv on Friday, damaging a school, officials said."
    second = f"An air strike hit a school in Makariv. On {day} gunmen had attacked a farm in Byshiv, killing a guard."
    record = build(
        [
            Report(id="a", text=first, outlet="Courier", published=date(2023, 7, 15), language="en"),
            Report(id="b", text=second, outlet="Herald", language="en"),
        ]
    )
    return len([event for event in record.events if event.kind == "air_strike"])


def test_a_page_that_recalls_the_days_before_tells_the_same_strike() -> None:
    """An undated page on a strike at Makariv recalls what happened three days before another report's strike."""
    assert _strikes("July 11") == 1


def test_a_page_that_recalls_other_days_does_not() -> None:
    """The same page recalls a day of March."""
    assert _strikes("March 3") == 2
