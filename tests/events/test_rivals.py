"""Two who are told to hold or take one place on one day are two positions, of which neither confirms the other."""

from datetime import date

import pytest

from orontes.record import Record, build
from orontes.reports import Report


def read(*texts: str) -> Record:
    return build(
        [
            Report(id=f"r{number}", text=text, outlet=f"Outlet {number}", published=date(2024, 3, 12))
            for number, text in enumerate(texts)
        ]
    )


def disputes(record: Record) -> list[tuple[str, list[str]]]:
    told = [one for one in record.disputes if one.nature == "conflict"]
    return [(one.attribute, sorted(position.value for position in one.positions)) for one in told]


TWO = [
    (
        "Russian forces controlled Bakhmut on 10 March 2024.",
        "The Ukrainian army still held Bakhmut on 10 March 2024, an officer said.",
        ["Russian forces", "Ukrainian army"],
    ),
    ("The MNLA captured Kidal on 10 March.", "Ansar Dine captured Kidal on 10 March.", ["Ansar Dine", "MNLA"]),
    ("The Houthis captured Ataq on Friday.", "The STC captured Ataq on Friday.", ["Houthis", "STC"]),
    ("The MNLA controls Gao.", "MUJAO controls Gao.", ["MNLA", "MUJAO"]),
]


@pytest.mark.parametrize(("one", "two", "names"), TWO)
def test_two_holders_of_one_day_dispute_the_place(one: str, two: str, names: list[str]) -> None:
    """The MNLA captured Kidal on 10 March. Another outlet: Ansar Dine captured Kidal on 10 March."""
    record = read(one, two)
    assert disputes(record) == [("actor", names)]
    assert [event.status for event in record.events] == ["disputed", "disputed"]
    held = [(span.holder.name if span.holder else None, span.state, span.disputed) for span in record.control]
    assert sorted(held) == [(name, "held", True) for name in names]


TOGETHER = [
    ("The MNLA captured Kidal on 10 March alongside Ansar Dine.", "Ansar Dine captured Kidal on 10 March."),
    (
        "The MNLA captured Kidal on 10 March. The MNLA, backed by the Islamist group Ansar Dine, is advancing.",
        "Ansar Dine captured Kidal on 10 March.",
    ),
    ("Wagner captured Bakhmut on Friday.", "Russian forces captured Bakhmut on Friday."),
    ("The MNLA captured Kidal on 10 March.", "Rebels captured Kidal on 10 March."),
    ("The MNLA captured Kidal on 8 March.", "Ansar Dine recaptured Kidal on 10 March."),
    ("The MNLA holds the north of Gao.", "MUJAO holds the south of Gao."),
]


@pytest.mark.parametrize(("one", "two"), TOGETHER)
def test_allies_umbrellas_parts_and_retakers_dispute_nothing(one: str, two: str) -> None:
    """The MNLA captured Kidal alongside Ansar Dine. Another outlet: Ansar Dine captured Kidal."""
    assert disputes(read(one, two)) == []
