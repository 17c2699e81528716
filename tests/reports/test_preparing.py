from datetime import date

import pytest

from orontes.reports import Region, Report, prepare_reports

BODY = "Rebels entered the town of Marun {when} after the garrison withdrew, residents said. Nobody was hurt in it."


def prepare(text: str, url: str | None = None) -> Report:
    return prepare_reports([Report(text=text, url=url)])[0][0]


def paged(head: str, when: str = "at dawn") -> str:
    return f"Rebels enter Marun\n\n{head}\n\n{BODY.format(when=when)}\n"


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("06 December, 2024", date(2024, 12, 6)),
        ("Published: Dec. 6, 2024 10:30 GMT", date(2024, 12, 6)),
        ("Friday 6th December 2024", date(2024, 12, 6)),
        ("2024-12-06", date(2024, 12, 6)),
        ("25/12/2024", date(2024, 12, 25)),
        ("12/25/2024", date(2024, 12, 25)),
        ("Updated 9 December 2024\nPublished 6 December 2024", date(2024, 12, 6)),
        ("By Ann Roe | December 6, 2024", date(2024, 12, 6)),
    ],
)
def test_day_stands_at_the_head(head: str, day: date) -> None:
    """Outlets write it in many ways."""
    report = prepare(paged(head))
    assert (report.published, report.published_basis) == (day, "header")


@pytest.mark.parametrize(("when", "day"), [("on Sunday", date(2024, 12, 8)), ("on Monday", date(2024, 8, 12))])
def test_weekday_tells_day_first_from_month_first(when: str, day: date) -> None:
    """08-12-2024 is a Sunday in December or a Monday in August."""
    assert prepare(paged("08-12-2024", when)).published == day


def test_month_named_in_the_text_tells_day_first_from_month_first() -> None:
    """The text names August."""
    assert prepare(paged("08-12-2024", "early in August")).published == date(2024, 8, 12)


def test_address_tells_day_first_from_month_first() -> None:
    """The address holds the day as well."""
    report = prepare(paged("08-12-2024"), url="https://post.example/2024/08/12/marun")
    assert (report.published, report.published_basis) == (date(2024, 8, 12), "header")


def test_day_that_nothing_settles_is_read_day_first_and_told() -> None:
    """No weekday, no month."""
    (report,), (problem,) = prepare_reports([Report(text=paged("08-12-2024"), id="m")])
    assert report.published == date(2024, 12, 8)
    assert (problem.report, problem.stage) == ("m", "reports")
    assert "2024-12-08 or 2024-08-12" in problem.message
    assert problem.span is not None
    assert report.text[problem.span.start : problem.span.end] == "08-12-2024"


@pytest.mark.parametrize(
    "url",
    [
        "https://post.example/2024/12/06/marun",
        "https://post.example/news/2024/dec/06/marun",
        "https://post.example/marun-20241206-story.html",
        "https://web.archive.org/web/20250101000000/https://post.example/2024-12-06/marun",
        "https://www.google.com/url?q=https://post.example/2024/12/06/marun&sa=D",
        "https://post.example/2024/6-december-shells-fall-on-marun",
    ],
)
def test_day_stands_in_the_address(url: str) -> None:
    """The text itself has none."""
    report = prepare(BODY.format(when="at dawn"), url)
    assert (report.published, report.published_basis) == (date(2024, 12, 6), "address")


def test_a_row_of_figures_in_the_address_is_a_day_where_it_can_be_one_only() -> None:
    told = [
        prepare(BODY.format(when="at dawn"), f"https://post.example/world/{day}") for day in ("16122024", "06122024")
    ]
    assert [report.published for report in told] == [date(2024, 12, 16), None]


@pytest.mark.parametrize(
    "site",
    [
        "https://twitter.com",
        "https://mobile.x.com",
        "https://web.archive.org/web/2021/https://x.com",
        "https://x.com/i",
    ],
)
def test_number_of_a_post_holds_its_day(site: str) -> None:
    """The page shows an older post first, with its own date."""
    report = prepare(
        "Marun Monitor\n31 Dec 2019\nQuiet.\n\nShells fell on Marun.", f"{site}/monitor/status/1500736344200470533"
    )
    assert (report.published, report.published_basis) == (date(2022, 3, 7), "address")


def test_stamp_of_a_post_tells_its_day() -> None:
    """The page of the post runs its parts together."""
    report = prepare("Shells fall on the market of Marun this afternoon6:51 PM · Jul 5, 2031·Marun Client")
    assert (report.published, report.published_basis) == (date(2031, 7, 5), "header")


def test_text_calls_a_day_today() -> None:
    """A statement is dated within the text."""
    report = prepare(
        f"{BODY.format(when='at dawn')}\n“We declare today, December 8, 2024, a day of mourning,” it said."
    )
    assert (report.published, report.published_basis) == (date(2024, 12, 8), "text")


def test_days_of_events_are_not_the_day_of_publication() -> None:
    """An encyclopedia tells of many days."""
    text = "Marun offensive\n\nThe offensive began on 5 May 2031 and ended on 7 May 2031, when the garrison withdrew.\n"
    report = prepare(text)
    assert (report.published, report.published_basis) == (None, None)


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        (paged("06 December 2024\nThe Marun Post"), "The Marun Post"),
        (paged("06 December 2024\nSami Doe"), None),
        (paged("By Westland Today staff"), "Westland Today"),
        (paged("*Radio Marun, Monday 5 May 2031*"), "Radio Marun"),
        (paged("Marun Vanguard / 5 May 2031"), "Marun Vanguard"),
        (paged("*Relief Coordination Office, 5 May 2031*"), "Relief Coordination Office"),
        (paged("Sami Doe / 5 May 2031"), None),
        (paged("By Sami Doe, Marun Daily, 5 May 2031"), "Marun Daily"),
        (paged("Westport, 5 May 2031"), None),
        (BODY + "\n© 2031 Marun Media. All rights reserved.", "Marun Media"),
        ("Rebels enter Marun\n\nMARUN (Reuters) - " + BODY, "Reuters"),
        (BODY, None),
    ],
)
def test_outlet_is_told_by_its_shape(text: str, outlet: str | None) -> None:
    """No list of outlets is needed."""
    assert prepare(text).outlet == outlet


def test_address_names_the_outlet_last() -> None:
    """Nothing else does."""
    assert prepare(BODY, "https://www.post.example/a").outlet == "post.example"


def test_given_values_are_kept() -> None:
    """The caller knows better."""
    region = Region(start=0, end=10, kind="body")
    given = Report(
        text=paged("06 December 2024\nThe Marun Post"),
        id="x",
        outlet="Mine",
        title="Own",
        language="fr",
        published=date(2020, 1, 1),
        regions=(region,),
    )
    (report,), _ = prepare_reports([given])
    assert report == given
    assert report.published_basis == "given"


def test_halves_of_characters_are_replaced() -> None:
    """JSON may hold what no file can."""
    (report,), (problem,) = prepare_reports([Report(text="Shells fell \ud83d on Marun.", id="h")])
    assert report.text == "Shells fell \ufffd on Marun."
    assert problem.report == "h"


def test_order_of_reports_changes_nothing() -> None:
    """The same three come in two orders; two of them are alike."""
    three = [Report(text="Calm.", outlet="A"), Report(text="Calm.", outlet="B"), Report(text="Fire.")]
    assert prepare_reports(three) == prepare_reports(reversed(three))


def test_empty_text_is_prepared() -> None:
    """Nothing to say."""
    (report,), _ = prepare_reports([Report(text="", id="e")])
    assert (report.regions, report.language) == ((), "und")


def test_headline_of_markdown_loses_its_mark() -> None:
    """The text keeps it."""
    assert prepare(f"# Rebels enter Marun\n\n{BODY}").title == "Rebels enter Marun"
