"""Ids of claims: the same however many reports there are, and different for what is different."""

from reading_exam import knowledge, read

from orontes.claims import Claim, EnglishReader
from orontes.reports import Report, prepare_reports

HERE = Report(text="Rebels captured Goma on Friday. The army fled Bukavu.", id="here", language="en")
THERE = Report(text="Rebels captured Goma on Friday. The army shelled Sake.", id="there", language="en")


def claims_of(*reports: Report) -> dict[str, tuple[Claim, ...]]:
    read("")
    prepared, _ = prepare_reports(reports)
    return {report.id: EnglishReader().read(report, knowledge())[0] for report in prepared}


def test_another_report_changes_no_claim() -> None:
    assert claims_of(HERE)["here"] == claims_of(THERE, HERE)["here"]


def test_same_words_in_two_reports_are_two_claims() -> None:
    found = claims_of(HERE, THERE)
    assert not {claim.id for claim in found["here"]} & {claim.id for claim in found["there"]}


def test_two_places_of_one_deed_have_two_ids() -> None:
    """Rebels captured Goma and Bukavu."""
    one, two = read("Rebels captured Goma and Bukavu.")
    assert (one.trigger_start, one.kind) == (two.trigger_start, two.kind)
    assert one.id != two.id


def test_every_id_is_given_once() -> None:
    """Rebels captured Goma. Rebels captured Goma. The army denied reports that rebels had captured Goma."""
    found = read("Rebels captured Goma. Rebels captured Goma. The army denied reports that rebels had captured Goma.")
    assert len({claim.id for claim in found}) == len(found) >= 3
