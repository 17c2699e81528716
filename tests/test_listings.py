"""What `orontes.voices` and `orontes.days` list of one report."""

from datetime import date
from typing import Any

import orontes


def test_voices_are_listed_with_cue_and_content() -> None:
    """The troops left at dawn, the governor said."""
    text = "The troops left at dawn, the governor said."
    rows: list[dict[str, Any]] = orontes.voices(orontes.Report(text=text, language="en"))
    assert [(row["source"]["text"], row["cue"]["text"]) for row in rows] == [("the governor", "said")]
    assert "The troops left at dawn" in rows[0]["content"]["text"]
    for part in rows[0].values():
        assert text[part["start"] : part["end"]] == part["text"]


def test_a_report_that_nobody_reads_has_no_voices() -> None:
    assert orontes.voices(orontes.Report(text="Der Gouverneur sagte, die Truppen seien weg.", language="de")) == []


def test_days_are_seen_from_the_day_of_publication() -> None:
    """The truce that began on 3 May held until yesterday."""
    text = "The truce that began on 3 May held until yesterday."
    rows: list[dict[str, Any]] = orontes.days(orontes.Report(text=text, language="en", published=date(2031, 5, 9)))
    assert ("2031-05-03", "2031-05-03") in [(row["earliest"], row["latest"]) for row in rows]
    assert "2031-05-08" in [row["latest"] for row in rows]
    assert all(text[row["start"] : row["end"]] == row["text"] for row in rows)
