"""News that only a report's title tells."""

import pytest

import orontes
from orontes.reports import Report, prepare_reports

WALL = (
    "Just one more step. We have sent a letter to your address. Open it and follow the link in it to make use of your "
    "account. Should it not arrive within some minutes, look whether it was put among unwanted letters, and try again."
)
TITLE = "Drone strike on Marun market kills seven people"


def prepare(text: str, title: str) -> Report:
    (report,), _ = prepare_reports([Report(text=text, title=title, language="en")])
    return report


def test_title_over_a_wall_is_read_behind_it() -> None:
    """A page that wants an account, under a title that tells of seven dead."""
    report = prepare(WALL, TITLE)
    assert report.text == f"{WALL}\n\n{TITLE}"
    assert report.text[report.regions[-1].start :].strip() == TITLE
    assert report.regions[-1].kind == "headline"
    record = orontes.build([Report(text=WALL, title=TITLE, language="en")])
    (claim,) = record.claims
    assert (claim.kind, record.reports[0].text[claim.start : claim.end]) == ("drone_strike", claim.text)
    assert [(one.of, one.low) for one in claim.quantities] == [("killed", 7)]


def test_title_of_a_teaser_is_read() -> None:
    """A feed's line that breaks off before it tells anything."""
    text = "The war in the north took a heavy toll on the people of the town on Monday as a"
    assert prepare(text, TITLE).text.endswith(TITLE)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Two drones hit the market of Marun on Monday.\n\n" + 8 * "The strike on Marun killed people. ", TITLE),
        (f"{TITLE}\n\nMore to follow.", TITLE),
        (WALL, "The Marun Press Agency"),
        (WALL, "Marun"),
        ("The town of Marun fell to rebel forces on Monday, residents said.", "Rebels seize Marun from the army"),
        ("At least 8 died on Monday in an airstrike on a market in Marun.", "Strike kills ten civilians in Marun"),
    ],
)
def test_title_that_the_text_takes_up_or_that_tells_nothing_is_not_added(text: str, title: str) -> None:
    """A story under its own title, a page that repeats it, the name of a site, short posts that tell it."""
    assert prepare(text, title).text == text


def test_title_given_twice_with_its_site_is_read_once() -> None:
    """A page that gives its title once for the browser and once for posts."""
    assert prepare(WALL, f"{TITLE} – Marun News {TITLE}").text.endswith(f"again.\n\n{TITLE}")


def test_listed_voices_and_days_stand_in_the_text_that_was_given() -> None:
    """A title with a day in it, over a wall."""
    report = Report(text=WALL, title="Seven people killed in Marun on 3 May 2031, officials say", language="en")
    assert all(int(str(row["end"])) <= len(WALL) for row in orontes.days(report))
    assert orontes.voices(report) == []


def test_text_given_stands_unchanged_before_its_title() -> None:
    """A page with empty lines at its end."""
    assert prepare(f"{WALL}\n\n \n", TITLE).text.startswith(f"{WALL}\n\n \n")


def test_text_of_a_plain_file_stays_its_content() -> None:
    """A file of text with a title of its own."""
    (report,), _ = prepare_reports([Report(text=WALL, title=TITLE, language="en", file="wall.txt")])
    assert report.text == WALL


def test_title_in_a_script_without_capitals_keeps_what_follows_its_dash() -> None:
    """A title in Arabic with a dash in it."""
    title = "غارة على سوق المدينة - مقتل سبعة مدنيين"
    assert prepare(WALL, title).text.endswith(title)
