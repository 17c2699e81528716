from orontes.reports.pages import load_page

PARAGRAPH = "<p>Government troops left the town of Marun on Sunday, residents said, after two days of shelling.</p>"
HEAD = """<html><head><title>Troops leave Marun</title><meta property="og:site_name" content="The Marun Post">
<meta property="article:published_time" content="2031-05-02T10:00:00Z"><script>var x = "news";</script></head><body>"""


def test_page_tells_title_day_and_outlet() -> None:
    """A page with the usual marks."""
    page = f"{HEAD}<article><h1>Troops leave Marun</h1>{PARAGRAPH}<p>Nobody was hurt, they added.</p></article></body>"
    (report,), problems = load_page(page.encode(), "marun.html")
    assert "Government troops left the town" in report.text
    assert "<p>" not in report.text
    assert (report.title, report.outlet, str(report.published)) == (
        "Troops leave Marun",
        "The Marun Post",
        "2031-05-02",
    )
    assert (report.published_basis, report.id, problems) == ("header", "marun", ())


def test_deeply_nested_page_is_read() -> None:
    """Someone never closed a tag."""
    (report,), (problem,) = load_page((HEAD + "<div>" * 20_000 + PARAGRAPH).encode(), "deep.html")
    assert report.text.startswith("Government troops left")
    assert problem.report == "deep"


def test_page_without_text_is_a_problem() -> None:
    """Only a script."""
    found, (problem,) = load_page(b"<html><script>var x = 1;</script></html>", "none.html")
    assert not found
    assert problem.message == "none.html: a page without text"


def test_page_is_read_the_same_twice() -> None:
    """Nothing is remembered between pages."""
    page = (HEAD + PARAGRAPH * 3).encode()
    assert load_page(page, "a.html") == load_page(page, "a.html")
