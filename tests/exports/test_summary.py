from pathlib import Path

from made_up_record import PARTS

from orontes.base import Problem
from orontes.exports import RecordParts, render_summary


def test_a_run_ends_with_ten_lines() -> None:
    assert render_summary(PARTS, Path("out")).splitlines() == [
        "Reports   8 from 7 outlets, published 2031-05-03 to 2031-05-08, 1 undated",
        "Claims    41 (23 with a voice, 2 denied, 4 planned, ordered or only possible)",
        "Events    22 (1 confirmed, 1 conceded, 13 reported, 4 claimed, 1 disputed, 2 planned)",
        "Disputes  3 (2 conflict, 1 slip); 1 more of names, precision or open questions",
        "Control   9 spans over 5 places (3 disputed)",
        "Named     8 actors, 7 places",
        "Warnings  2 (1 entities, 1 reports)",
        "          al-nahr-1: no reader for language ar",
        "          mission-bulletin: no gazetteer knows “Tamar dam”",
        "Open      out/index.html",
    ]


def test_an_empty_record_is_told_without_inventing() -> None:
    assert render_summary(RecordParts()).splitlines() == [
        "Reports   0",
        "Claims    0",
        "Events    0",
        "Disputes  0",
        "Control   0 spans over 0 places",
        "Named     0 actors, 0 places",
        "Warnings  none",
    ]


def test_a_warning_of_many_lines_stays_one() -> None:
    problem = Problem(stage="reports", message="cut short\n" + "word " * 100)
    line = render_summary(RecordParts(problems=(problem,))).splitlines()[-1]
    assert line.endswith("…")
    assert len(line) <= 120
