"""What text files say of themselves at their head: front matter and head lines."""

from datetime import date
from pathlib import Path

import pytest

from orontes.reports import Report, load_reports, prepare_reports

NEWS = (
    "MARUN, March 12 — Two nurses died on Thursday when a shell slammed into a clinic in Marun, the health office said."
)
FRONT = (
    '---\noutlet: Harbour Wire\npublished: 2026-03-12\ntitle: "Nurses killed: shell hits clinic"\ntags: [a, b]\n---\n\n'
)


def read(text: str, media_type: str = "text/markdown") -> Report:
    (report,), _ = prepare_reports([Report(text=text, media_type=media_type, language="en")])
    return report


def told(report: Report) -> tuple[str | None, str | None, date | None]:
    return report.outlet, report.title, report.published


@pytest.mark.parametrize("name", ["note.md", "note.txt"])
def test_front_matter_tells_outlet_title_and_day(tmp_path: Path, name: str) -> None:
    """Two nurses died on Thursday when a shell slammed into a clinic in Marun; the text stays the file's content."""
    (tmp_path / name).write_text(FRONT + NEWS, encoding="utf-8")
    loaded, problems = load_reports([str(tmp_path)])
    (report,), more = prepare_reports(loaded)
    assert told(report) == ("Harbour Wire", "Nurses killed: shell hits clinic", date(2026, 3, 12))
    assert report.text == FRONT + NEWS
    first = report.regions[0]
    assert (report.text[first.start : first.end], first.kind) == (FRONT, "boilerplate")
    assert report.regions[-1].end == len(report.text)
    assert not (*problems, *more)


def test_what_the_caller_says_goes_before_the_front_matter() -> None:
    """Two nurses died on Thursday, the Evening Post wrote on the next day."""
    (report,), _ = prepare_reports([Report(text=FRONT + NEWS, outlet="Evening Post", published=date(2026, 3, 13))])
    assert (report.outlet, report.published, report.published_basis) == ("Evening Post", date(2026, 3, 13), "given")


def test_broken_front_matter_is_a_problem_and_the_news_is_read() -> None:
    """A title with a second colon and no quotation marks is no YAML."""
    text = f"---\ntitle: Marun: shell hits clinic\n---\n{NEWS}"
    (report,), (problem,) = prepare_reports([Report(text=text, id="note", file="in/note.md")])
    assert problem.message.startswith("in/note.md: front matter is no YAML (line 2: ")
    assert problem.report == "note"
    assert report.title != "---"


def test_a_day_that_is_none_is_told() -> None:
    """The day of publication is "last week"; the outlet is read all the same."""
    text = f"---\noutlet: Harbour Wire\npublished: last week\n---\n{NEWS}"
    (report,), (problem,) = prepare_reports([Report(text=text, file="note.md")])
    assert report.outlet == "Harbour Wire"
    assert problem.message == "note.md: published is no day: 'last week'"


@pytest.mark.parametrize(
    "text", [f"---\n\n{NEWS}\n\n---\nMore follows.", f"---\n---\n{NEWS}", f"---\ntitle: x\n{NEWS}"]
)
def test_rules_between_paragraphs_are_no_front_matter(text: str) -> None:
    """A line of dashes parts two paragraphs."""
    assert told(read(text))[0] is None
    assert any(region.kind == "body" and "nurses" in text[region.start : region.end] for region in read(text).regions)


def test_head_lines_tell_outlet_title_and_day() -> None:
    """The words of the title stay a headline; the lines about it are no news."""
    head = "Outlet: Harbour Wire\nPublished: 12 March 2026\nTitle: Shell hits clinic in Marun\n\n"
    report = read(head + NEWS, "text/plain")
    assert told(report) == ("Harbour Wire", "Shell hits clinic in Marun", date(2026, 3, 12))
    assert [report.text[one.start : one.end].strip() for one in report.regions if one.kind == "headline"] == [
        "Shell hits clinic in Marun"
    ]


def test_one_head_line_is_enough() -> None:
    """A source that is an address is the report's address."""
    assert told(read(f"Outlet: Harbour Wire\n\n{NEWS}")) == ("Harbour Wire", None, None)
    assert (
        read(f"**Source:** https://wire.example/a\n**Date:** March 12, 2026\n\n{NEWS}").url == "https://wire.example/a"
    )


@pytest.mark.parametrize(
    "head",
    [
        "Date: 12 March 2026\nLocation: Marun\nResult: Rebel victory\n\n",
        "Source: residents said that the town of Marun had fallen by dawn.\n",
        "Marun: Shells fell on the market.\n",
    ],
)
def test_other_lines_with_a_colon_are_no_head(head: str) -> None:
    """The battle of 12 March, a source that speaks in a sentence, and a town before its news."""
    assert told(read(head + NEWS)) == (None, None, None)
