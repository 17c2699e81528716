"""Reports that agree, disagree and tell one happening together, for the tests of the store."""

from datetime import date

from orontes.base import Problem
from orontes.claims import ActorMention, Claim, When
from orontes.claims.claim import PlaceMention
from orontes.knowledge import Knowledge
from orontes.reports import Loaded, Report

DISPATCHES = {
    "monday.txt": "Rebels captured the town of Karvel on Monday, a rebel commander said. Twelve soldiers were killed.",
    "denial.txt": "The army denied that rebels had captured the town of Karvel on Monday. Its troops hold the town.",
    "monitor.txt": "A monitor said rebels seized Karvel on Monday. At least nine soldiers were killed in the fighting.",
    "north.txt": "Government warplanes bombed a market in the village of Osten on Sunday, killing four civilians.",
    "after.txt": "Troops withdrew from Karvel towards Osten on Tuesday, residents said.",
}
DAY = date(2023, 5, 16)


def loaded(*names: str) -> dict[str, Loaded]:
    """The files of these names as `load_files` gives them."""
    return {
        name: ((Report(id=name.removesuffix(".txt"), text=DISPATCHES[name], file=name, published=DAY),), ())
        for name in names
    }


class CountingReader:
    """A reader that tells a clash of each report and counts how often it reads."""

    name = "counting"
    version = "1"
    languages = ("en",)

    def __init__(self) -> None:
        self.read_reports: list[str] = []

    def read(self, report: Report, knowledge: Knowledge) -> tuple[tuple[Claim, ...], tuple[Problem, ...]]:
        """One claim on the first word."""
        self.read_reports.append(report.id)
        end = report.text.index(" ")
        words = report.text[:end]
        return (
            Claim(
                id=f"claim-{report.id}",
                report=report.id,
                start=0,
                end=end,
                text=words,
                trigger_start=0,
                trigger_end=end,
                kind="clash",
                agent=ActorMention(text=words, start=0, end=end),
                place=PlaceMention(text=words, start=0, end=end),
                when=When(),
                reader="counting 1",
            ),
        ), ()
