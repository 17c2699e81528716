"""Time words: found, linked and read as days."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orontes.language import find_times, link_times, list_days, resolve_time, slip_of

PUBLISHED = date(2016, 3, 16)  # a Wednesday


def days_of(news: str, reference: date | None = PUBLISHED) -> list[tuple[object, object, object, object]]:
    return [(row["text"], row["earliest"], row["latest"], row["basis"]) for row in list_days(news, reference)]


@pytest.mark.parametrize(
    ("news", "words", "earliest", "latest", "basis"),
    [
        ("It fell on 9 March 2016.", "9 March 2016", "2016-03-09", "2016-03-09", "explicit"),
        ("It fell on March 9, 2016.", "March 9, 2016", "2016-03-09", "2016-03-09", "explicit"),
        ("It fell on 2016-03-09.", "2016-03-09", "2016-03-09", "2016-03-09", "explicit"),
        ("It fell on 2016/03/09.", "2016/03/09", "2016-03-09", "2016-03-09", "explicit"),
        ("It fell on 19.03.2015.", "19.03.2015", "2015-03-19", "2015-03-19", "explicit"),
        ("It fell on 03/09/2015.", "03/09/2015", "2015-09-03", "2015-09-03", "explicit"),
        ("It fell on Mar. 9.", "Mar. 9", "2016-03-09", "2016-03-09", "explicit"),
        ("It fell early on Wednesday, March 9.", "early on Wednesday, March 9", "2016-03-09", "2016-03-09", "explicit"),
        ("It fell on 20 December.", "20 December", "2015-12-20", "2015-12-20", "explicit"),
        ("It fell late on Monday.", "late on Monday", "2016-03-14", "2016-03-14", "weekday"),
        ("It fell on Wednesday.", "Wednesday", "2016-03-16", "2016-03-16", "weekday"),
        ("It fell last Wednesday.", "last Wednesday", "2016-03-09", "2016-03-09", "weekday"),
        ("They meet next Friday.", "next Friday", "2016-03-18", "2016-03-18", "weekday"),
        ("It fell last week.", "last week", "2016-03-07", "2016-03-13", "relative"),
        ("It fell late last month.", "late last month", "2016-02-21", "2016-02-29", "relative"),
        ("It fell early this month.", "early this month", "2016-03-01", "2016-03-10", "relative"),
        ("They advanced over the past week.", "over the past week", "2016-03-09", "2016-03-16", "relative"),
        ("It fell yesterday.", "yesterday", "2016-03-15", "2016-03-15", "relative"),
        ("It fell two days ago.", "two days ago", "2016-03-14", "2016-03-14", "relative"),
        ("It was shelled overnight.", "overnight", "2016-03-15", "2016-03-16", "relative"),
        ("They now hold it.", "now", "2016-03-16", "2016-03-16", "relative"),
        ("It fell in June 2013.", "June 2013", "2013-06-01", "2013-06-30", "explicit"),
        ("It fell in mid-2013.", "mid-2013", "2013-05-01", "2013-08-31", "explicit"),
        ("It fell in the summer of 1941.", "summer of 1941", "1941-06-01", "1941-08-31", "explicit"),
        ("It grew in the 1980s.", "the 1980s", "1980-01-01", "1989-12-31", "explicit"),
        ("It fell at 2:10 AM on May 3, 2012.", "2:10 AM on May 3, 2012", "2012-05-03", "2012-05-03", "explicit"),
        ("We end it today, March 16, 2016.", "today, March 16, 2016", "2016-03-16", "2016-03-16", "explicit"),
    ],
)
def test_words_give_days(news: str, words: str, earliest: str, latest: str, basis: str) -> None:
    assert days_of(news) == [(words, earliest, latest, basis)]


@pytest.mark.parametrize(
    ("news", "words", "earliest", "latest"),
    [
        ("It was besieged between 2012 and 2014.", "between 2012 and 2014", "2012-01-01", "2014-12-31"),
        ("They held it from 2011 until 2013.", "from 2011 until 2013", "2011-01-01", "2013-12-31"),
        ("They fought on 6-8 March.", "6-8 March", "2016-03-06", "2016-03-08"),
        ("It fell on the night of 7/8 March.", "the night of 7/8 March", "2016-03-07", "2016-03-08"),
        ("They fought from February 27 to March 8.", "from February 27 to March 8", "2016-02-27", "2016-03-08"),
        ("They have held it since January.", "since January", "2016-01-01", "2016-03-16"),
        ("They held it from January onwards.", "from January onwards", "2016-01-01", "2016-03-16"),
        ("They held it until May 2014.", "until May 2014", None, "2014-05-31"),
    ],
)
def test_range_runs_from_end_to_end(news: str, words: str, earliest: str | None, latest: str) -> None:
    assert days_of(news)[0][:3] == (words, earliest, latest)


def test_ends_of_a_range_are_listed_after_it() -> None:
    """The siege lasted from 2012 to 2014."""
    assert [row[0] for row in days_of("The siege lasted from 2012 to 2014.")] == ["from 2012 to 2014", "2012", "2014"]


@pytest.mark.parametrize(
    "news",
    [
        "They may march on it; shells that fall killed some 1500 people.",
        "The Arab Spring and Bloody Sunday are names.",
        "The battle of 480 BC is told.",
        "The convoy of 2000 men took 30 trucks at 4.30.",
    ],
)
def test_what_says_no_time_is_left_alone(news: str) -> None:
    assert not find_times(news)


def test_a_length_is_no_day() -> None:
    """The 11-day offensive ended."""
    assert days_of("The 11-day offensive ended.") == [("11-day", None, None, "none")]


def test_that_day_counts_from_the_day_told() -> None:
    """Rebels took the dam on 3 March 2016. That day the army left; two days later the town fell."""
    rows = days_of("Rebels took the dam on 3 March 2016. That day the army left; two days later the town fell.")
    assert [row[1] for row in rows] == ["2016-03-03", "2016-03-03", "2016-03-05"]
    assert rows[2][3] == "narrative"


def test_two_days_after_an_untold_event_stay_open() -> None:
    """The raid of 3 March 2016 came two days after Russian jets struck."""
    assert days_of("The raid of 3 March 2016 came two days after Russian jets struck.")[1][1] is None


def test_history_keeps_its_year() -> None:
    """In 1951 they rose. On 6 May 1954 the fort was hit; on 12 May it fell. In January they left."""
    rows = days_of(
        "In 1951 they rose. On 6 May 1954 the fort was hit; on 12 May it fell. "
        "In December they left. In January all was over."
    )
    assert [row[1] for row in rows[2:]] == ["1954-05-12", "1954-12-01", "1955-01-01"]


def test_news_with_a_flashback_keeps_its_week() -> None:
    """Clashes began on Monday. It was shelled in 2012. On 15 March it fell."""
    rows = days_of("Clashes began on Monday. It was shelled in 2012. On 15 March it fell.")
    assert rows[-1][1] == "2016-03-15"


def test_weekday_without_a_reference_stays_open() -> None:
    """It fell on Monday."""
    assert days_of("It fell on Monday.", None) == [("Monday", None, None, "none")]
    (found,) = find_times("It fell on Monday.")
    assert found.weekday == 0


def test_weekday_settles_the_year() -> None:
    """It fell on Sunday, February 1."""
    assert days_of("It fell on Sunday, February 1.")[0][1] == "2015-02-01"


@pytest.mark.parametrize(
    ("news", "slip"),
    [
        ("It fell on Monday, 9 March 2016.", "9 March 2016 was a Wednesday, not a Monday"),
        ("It fell on Sunday, March 15.", "15 March 2016 was a Tuesday, not a Sunday"),
        ("It fell on 31 April 2015.", "there is no 31 April 2015"),
        ("They left today, Tuesday.", "16 March 2016 was a Wednesday, not a Tuesday"),
        ("It fell on Wednesday, 9 March 2016.", None),
        ("It fell on Monday.", None),
    ],
)
def test_slip_against_the_calendar_is_told(news: str, slip: str | None) -> None:
    (found,) = find_times(news)
    assert slip_of(found, PUBLISHED) == slip


def test_only_the_stretch_asked_for_is_read() -> None:
    """Monday was calm; Tuesday was not."""
    assert [one.text for one in find_times("Monday was calm; Tuesday was not.", 16)] == ["Tuesday"]


VOCABULARY = (
    "on Sunday , 8 March 31 2016 the night of two days later that - to and from 1914 18 / last week since May ."
)
WORDS = st.sampled_from(VOCABULARY.split())


@given(st.lists(WORDS, max_size=14).map(" ".join) | st.text(max_size=60))
def test_every_expression_stands_where_it_says(news: str) -> None:
    for one in link_times(find_times(news)):
        assert news[one.start : one.end] == one.text
        days = resolve_time(one, reference=PUBLISHED)
        assert days.earliest is None or days.latest is None or days.earliest <= days.latest
        hash(one)


def test_a_long_history_keeps_its_year() -> None:
    """A chronicle names its year once and then five hundred days; none of them is far to count back from."""
    news = "The war began on 3 January 1954. " + "It went on, on 4 January. " * 500 + "It ended on 9 February."
    assert days_of(news, None)[-1][1] == "1954-02-09"


YEARS_AND_HOURS = [
    ("on 12 April last year", date(2025, 4, 12), date(2025, 4, 12)),
    ("between 11 and 13 April last year", date(2025, 4, 11), date(2025, 4, 13)),
    ("in March this year", date(2026, 3, 1), date(2026, 3, 31)),
    ("before dawn on Monday", date(2026, 11, 23), date(2026, 11, 23)),
    ("over the weekend", date(2026, 11, 21), date(2026, 11, 22)),
    ("between Monday and Thursday", date(2026, 11, 16), date(2026, 11, 19)),
]


@pytest.mark.parametrize(("words", "earliest", "latest"), YEARS_AND_HOURS)
def test_year_hour_and_weekend_beside_a_day(words: str, earliest: date, latest: date) -> None:
    """Troops shelled Larim (some time before Wednesday, 25 November 2026)."""
    (found,) = link_times(find_times(f"Troops shelled Larim {words}."))
    days = resolve_time(found, reference=date(2026, 11, 25))
    assert (days.earliest, days.latest) == (earliest, latest)
