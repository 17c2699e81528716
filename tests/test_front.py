"""The Python front takes what callers are likely to give, or says plainly what is wrong with it."""

from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from orontes.base import CallError, InputError
from orontes.cli import main
from orontes.record import build
from orontes.reports import Report

NEWS = "Government troops recaptured the town of Larim on Friday, the governor said."


@pytest.mark.parametrize("given", ["2031-05-08", "2031-05-08T23:10:00+03:00", datetime(2031, 5, 8, 9)])
def test_day_of_publication_may_be_iso(given: Any) -> None:
    assert Report(text=NEWS, published=given).published == date(2031, 5, 8)


@pytest.mark.parametrize("given", ["8 May", "", 20310508])
def test_what_is_no_day_is_refused(given: Any) -> None:
    with pytest.raises(CallError, match=r"published: .* is no day"):
        Report(text=NEWS, published=given)


def test_text_must_be_a_string() -> None:
    nothing: Any = None
    with pytest.raises(CallError, match="text: a report's text is a string, not NoneType"):
        Report(text=nothing)


def test_gazetteer_may_be_a_path(tmp_path: Path) -> None:
    file = tmp_path / "hills.csv"
    file.write_text("name,kind,lat,lon,country\nLarim,town,34.1,36.2,SY\n", encoding="utf-8")
    record = build([Report(text=NEWS)], gazetteers=[str(file)])
    assert [place.gazetteer for place in record.places if place.name == "Larim"] == ["hills"]


def test_what_is_no_gazetteer_is_refused(tmp_path: Path) -> None:
    wrong: Any = [5]
    with pytest.raises(CallError, match="gazetteers: 5 is neither"):
        build([], gazetteers=wrong)
    with pytest.raises(CallError, match="give a list"):
        build([], gazetteers=str(tmp_path))
    with pytest.raises(InputError, match=r"hills\.csv"):
        build([], gazetteers=[tmp_path / "hills.csv"])


def test_same_report_given_twice_is_kept_once() -> None:
    report = Report(text=NEWS, id="a", published=date(2031, 5, 8))
    record = build([report, report])
    assert [one.id for one in record.reports] == ["a"]
    assert any("given more than once" in problem.message for problem in record.problems)


def test_two_texts_under_one_id_are_both_kept() -> None:
    record = build([Report(text=NEWS, id="a"), Report(text="The bakery opens at six.", id="a")])
    assert len(record.reports) == 2


def test_record_without_a_grammar_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty record would look like news without claims."""

    def fail(_language: str) -> None:
        raise ImportError("No module named 'spacy'")

    monkeypatch.setattr("orontes.record.load_grammar", fail)
    with pytest.raises(CallError, match="the English grammar cannot be loaded: No module named 'spacy'"):
        build([Report(text=NEWS, language="en")])


def test_fault_of_a_pack_is_told_before_reports_are_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "pack.yaml").write_text("countries: [SY]\n", encoding="utf-8")
    (tmp_path / "news.txt").write_text(NEWS, encoding="utf-8")
    call = ["record", str(tmp_path / "news.txt"), "--pack", str(tmp_path), "--out", str(tmp_path / "out")]
    assert main(call) == 2
    told = capsys.readouterr().err
    assert "pack.yaml, name: is missing" in told
    assert "reading" not in told
