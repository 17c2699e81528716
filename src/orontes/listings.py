"""What one report's text holds, listed: who says what in it, and every time expression."""

from dataclasses import replace

from orontes.claims import find_attributions, find_passages, list_voices, parse_passages
from orontes.language import list_days
from orontes.reports import Report, prepare_reports


def voices(report: Report) -> list[dict[str, object]]:
    """Every attribution of a report as source, cue and content, each with text, start and end.

    All attributions are given, not only those of claims. An empty list for a report that is not in English.
    """
    prepared = _prepare(report)
    if prepared.language != "en":
        return []
    _, parsed = parse_passages(prepared.text, find_passages(prepared))
    return list_voices(find_attributions(parsed), prepared.text)


def days(report: Report) -> list[dict[str, object]]:
    """Every time expression of a report as text, start, end, earliest, latest and basis; days in ISO form or None."""
    prepared = _prepare(report)
    return list_days(prepared.text, prepared.published)


def _prepare(report: Report) -> Report:
    """The report with its regions, and no words but its own text's."""
    (prepared,), _ = prepare_reports([report])
    regions = tuple(one for one in prepared.regions if one.start < len(report.text.rstrip()))
    return replace(prepared, text=prepared.text[: len(report.text)], regions=regions)
