"""Only passages that hold a trigger word are parsed, with the neighbours that they need."""

import pytest

from orontes import build
from orontes.claims.gate import choose_passages, find_passages
from orontes.claims.repairs import mend
from orontes.reports import Region, Report


def chosen(text: str) -> list[str]:
    report = Report(text=text)
    return [text[one.span.start : one.span.end].strip() for one in choose_passages(text, find_passages(report))]


def test_passage_without_a_trigger_is_not_parsed() -> None:
    """The tea was cold. Rebels captured Goma. The lake is blue."""
    assert chosen("The tea was cold. Rebels captured Goma. The lake is blue.") == ["Rebels captured Goma."]


def test_report_without_a_trigger_is_not_parsed_at_all() -> None:
    """The orchestra played Brahms. The hall was full."""
    assert chosen("The orchestra played Brahms. The hall was full.") == []


def test_pronoun_brings_the_passage_before_it() -> None:
    """The men came by boat. They captured Goma."""
    assert chosen("The men came by boat. They captured Goma.") == ["The men came by boat.", "They captured Goma."]


def test_trigger_in_a_hyphened_word_is_found() -> None:
    """The rebel-held town is quiet."""
    assert chosen("The rebel-held town was busy.") == ["The rebel-held town was busy."]


def test_boilerplate_is_not_read() -> None:
    """Rebels captured Goma. / Subscribe to read how rebels captured Bukavu."""
    text = "Rebels captured Goma.\nSubscribe to read how rebels captured Bukavu."
    regions = (Region(start=0, end=22, kind="body"), Region(start=22, end=len(text), kind="boilerplate"))
    found = find_passages(Report(text=text, regions=regions))
    assert [text[one.span.start : one.span.end].strip() for one in found] == ["Rebels captured Goma."]


def test_a_fault_in_mending_a_passage_costs_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rebels captured Goma. Rebels captured Bukavu."""

    def stumble(doc, start, *, headline=False):  # type: ignore[no-untyped-def]
        if "Bukavu" in doc.text:
            raise IndexError("list index out of range")
        return mend(doc, start, headline=headline)

    monkeypatch.setattr("orontes.claims.gate.mend", stumble)
    record = build([Report(text="Rebels captured Goma. Rebels captured Bukavu.", id="one", language="en")])
    assert [claim.place.text for claim in record.claims if claim.place] == ["Goma", "Bukavu"]
    (problem,) = record.problems
    assert (problem.report, "as the parser left it" in problem.message) == ("one", True)
