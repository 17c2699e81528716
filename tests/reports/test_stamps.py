"""The day of publication where it stands at a report's head without a label."""

from datetime import date

import pytest

from orontes.reports import Report, prepare_reports

DAY = date(2026, 3, 12)
NEWS = "The army said on Tuesday that it took Bara. Residents fled towards the hills."


def published(text: str) -> date | None:
    (report,), _ = prepare_reports([Report(text=text, language="en")])
    return report.published


@pytest.mark.parametrize(
    "head",
    [
        "12 March 2026\n",
        "Thursday, March 12, 2026\n\n",
        "Army takes Bara\nBy Staff Writer\nMarch 12, 2026 at 4:12 PM EDT\n\n",
        "Army takes Bara | 12 March 2026\n\n",
        "@frontdesk · Mar 12, 2026\n",
        "SOHR: 12 March 2026\n",
        "GENEVA (12 March 2026) – ",
        "[12 March 2026, Bangui] ",
        "Yangon — 12 March 2026: ",
        "Update 12.03.2026: ",
    ],
)
def test_date_at_the_head_is_the_reports_day(head: str) -> None:
    """12 March 2026. The army said on Tuesday that it took Bara."""
    assert published(head + NEWS) == DAY


@pytest.mark.parametrize(
    "text",
    [
        "The Battle of Bara took place on 12 March 2026. " + NEWS,
        "On 12 March 2026 the army took Bara – the first town to fall. " + NEWS,
    ],
)
def test_day_of_a_battle_is_not_the_reports(text: str) -> None:
    """The Battle of Bara took place on 12 March 2026."""
    assert published(text) is None


@pytest.mark.parametrize(
    "head",
    [
        "| Date | 24 March - 5 April 2026 |\n|---|---|\n| Location | Bara |\n",
        "| Date | 24 March 2026 |\n|---|---|\n| Location | Bara |\n",
        "24 March – 5 April 2026\n\n",
        "Battle of Bara, 24 March to 5 April 2026\n\n",
        "10–12 March 2026\n\n",
        "March 10, 2026 - March 12, 2026: ",
    ],
)
def test_how_long_a_battle_took_is_no_day_of_publication(head: str) -> None:
    """The battle of Bara lasted from 24 March to 5 April, an encyclopedia's table says."""
    assert published(head + NEWS) is None
