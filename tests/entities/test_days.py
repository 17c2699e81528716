"""Days of claims, settled over all reports."""

from datetime import date

from orontes.base import Days
from orontes.claims import Claim, When
from orontes.entities import settle_days
from orontes.language import find_times, link_times, resolve_time
from orontes.reports import Report

MARCH = date(2016, 3, 16)


def claim_of(report: Report, word: str = "fell", time: int = 0) -> Claim:
    """A claim whose time is the first one of the report, or the one named, read by the report alone."""
    one = link_times(find_times(report.text))[time]
    start = report.text.index(word)
    return Claim(
        id=f"claim-{report.id}",
        report=report.id,
        start=0,
        end=len(report.text),
        text=report.text,
        trigger_start=start,
        trigger_end=start + len(word),
        kind="capture",
        when=When(
            days=resolve_time(one, reference=report.published),
            text=one.text,
            start=one.start,
            end=one.end,
            expression=one,
        ),
    )


def test_day_of_publication_is_the_reference() -> None:
    """The dam fell on Monday."""
    report = Report(id="a", text="The dam fell on Monday.", published=MARCH)
    settled = settle_days([claim_of(report)], [report])
    assert settled.claims[0].when.days == Days.on(date(2016, 3, 14), "weekday")
    assert settled.references[0].basis == "given"


def test_the_reports_beside_it_give_a_year() -> None:
    """The dam fell on Sunday, March 13; on Monday the army was gone."""
    undated = Report(id="a", text="The dam fell on Sunday, March 13; on Monday the army was gone.")
    beside = Report(id="b", text="It is calm.", published=MARCH)
    alone = settle_days([claim_of(undated)], [undated])
    assert alone.claims[0].when.days.earliest is None
    assert "Sunday, March 13" in alone.problems[0].message
    both = settle_days([claim_of(undated)], [undated, beside])
    assert both.claims[0].when.days == Days.on(date(2016, 3, 13))
    assert both.claims[0].when.text == alone.claims[0].when.text
    assert both.references[0].day == date(2016, 3, 13)
    assert both.references[0].basis == "context"


def test_a_date_called_today_is_the_reference() -> None:
    """The dam fell yesterday; we declare today, 14 March 2016, a feast."""
    report = Report(id="a", text="The dam fell yesterday; we declare today, 14 March 2016, a feast.")
    settled = settle_days([claim_of(report)], [report])
    assert settled.claims[0].when.days == Days.on(date(2016, 3, 13), "relative")


def test_a_history_takes_no_reference_from_its_dates() -> None:
    """In 1951 the fort fell. It fell again on 6 May 1953 and on 7 June 1954."""
    report = Report(id="a", text="In 1951 the fort fell. It fell again on 6 May 1953 and on 7 June 1954.")
    assert settle_days([], [report]).references[0].day is None


def test_carried_time_keeps_its_basis() -> None:
    """The dam fell on Monday, as told before."""
    report = Report(id="a", text="The dam fell on Monday, as told before.", published=MARCH)
    claim = claim_of(report)
    carried = Claim(
        **{name: getattr(claim, name) for name in claim.__slots__ if name != "when"},
        when=When(days=Days(basis="narrative"), expression=claim.when.expression),
    )
    assert settle_days([carried], [report]).claims[0].when.days == Days.on(date(2016, 3, 14), "narrative")


def test_present_tense_gets_the_inferred_day() -> None:
    """The dam fell; the army is fleeing today, 14 March 2016."""
    report = Report(id="a", text="The dam fell; the army is fleeing today, 14 March 2016.")
    claim = claim_of(report)
    now = Claim(
        **{name: getattr(claim, name) for name in claim.__slots__ if name != "when"},
        when=When(days=Days(basis="publication")),
    )
    assert settle_days([now], [report]).claims[0].when.days == Days.on(date(2016, 3, 14), "publication")


def test_what_has_happened_does_not_lie_after_its_report() -> None:
    """Wednesday, 16 March 2016. Four days after the army gave up Tarvel, it holds only the hills."""
    text = "Wednesday, 16 March 2016. Four days after the army gave up Tarvel, it holds only the hills."
    report = Report(id="a", text=text, published=MARCH)
    (claim,) = settle_days([claim_of(report, "holds", 1)], [report]).claims
    assert (claim.when.text, claim.when.days) == ("Four days after", Days())


def test_slip_names_the_claims_that_rest_on_it() -> None:
    """The dam fell on Monday, 9 March 2016."""
    report = Report(id="a", text="The dam fell on Monday, 9 March 2016.", published=MARCH)
    (slip,) = settle_days([claim_of(report)], [report]).slips
    assert slip.contradiction == "9 March 2016 was a Wednesday, not a Monday"
    assert slip.text == "Monday, 9 March 2016"
    assert slip.claims == ("claim-a",)


def test_order_of_reports_changes_nothing() -> None:
    """Two reports, either first."""
    one = Report(id="a", text="The dam fell on Sunday, March 13.")
    two = Report(id="b", text="It fell on Monday, 9 March 2016.", published=MARCH)
    claims = [claim_of(one), claim_of(two)]
    assert settle_days(claims, [one, two]).references == settle_days(claims, [two, one]).references
