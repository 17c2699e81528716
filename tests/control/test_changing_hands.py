"""A place that changed hands more than once is nobody's for that."""

from datetime import date

import pytest
from told_claims import News, derive, may

from orontes import Report, build
from orontes.record import Record


def record_of(*texts: str) -> Record:
    """The record of reports of one day."""
    return build([Report(text=text, language="en", published=date(2031, 5, 8)) for text in texts])


def held(record: Record) -> list[tuple[str | None, str, bool]]:
    """Each span: by whom, its state, and whether it has an end."""
    return [
        (span.holder.name if span.holder else None, span.state, span.until_earliest is not None)
        for span in record.control
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Rebels attacked Bati on Monday. The town has changed hands twice.",
        "Rebels attacked Bati on Monday. The town has repeatedly changed hands.",
    ],
)
def test_who_attacked_it_is_not_given_the_town(text: str) -> None:
    assert held(record_of(text)) == [(None, "contested", True)]


def test_who_holds_it_keeps_it() -> None:
    """Rebels took Bati on Monday. Bati has changed hands three times in a week."""
    record = record_of("Rebels took Bati on Monday.", "Bati has changed hands three times in a week.")
    assert ("Rebels", "held", False) in held(record)
    assert [len(event.claims) for event in record.events if event.kind == "capture"] == [1, 1]


def test_old_history_says_nothing_of_today() -> None:
    assert held(record_of("Rebels attacked Bati on Monday. Bati repeatedly changed hands during the war.")) == []


def test_a_town_of_many_battles_is_its_holders() -> None:
    record = record_of("Bati, which has changed hands several times, is held by the army.")
    assert held(record) == [("army", "held", False)]


def test_the_first_day_held_is_one_of_those_told_for_a_capture() -> None:
    """Rebels took Mirza on 3 May, say two; on 5 May, says a third."""
    reports = [News(outlet=name, published=may(8)) for name in ("A", "B", "C")]
    for news, day in zip(reports, (3, 3, 5), strict=True):
        news.say(f"Rebels took Mirza on {day} May.", "capture", agent="Rebels", place="Mirza", day=may(day))
    (span,) = [span for span in derive(*reports).control if span.holder and span.holder.name == "Rebels"]
    assert (span.from_earliest, span.from_latest) == (may(3), may(5))


def test_former_rebels_are_not_the_group_that_a_report_names() -> None:
    """The March Front captured Hama on 3 May. In the south, former rebels took over Daraa on 4 May."""
    text = "The March Front captured Hama on 3 May 2031. In the south, former rebels took over Daraa on 4 May 2031."
    record = build([Report(id="r0", outlet="A", text=text, published=date(2031, 5, 6))])
    spans = [span for span in record.control if span.place.name == "Daraa" and span.until_latest is None]
    assert [span.holder.name for span in spans if span.holder] == ["rebels"]


def test_a_territorys_chief_town_is_the_town() -> None:
    """The militia took Kanyatsi on 2 May. The militia withdrew from Kanyatsi-Centre on 6 May."""
    record = record_of(
        "The militia took Kanyatsi on 2 May 2031.", "The militia withdrew from Kanyatsi-Centre on 6 May 2031."
    )
    assert [span[1:] for span in held(record)] == [("held", True), ("left", False)]
