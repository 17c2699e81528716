"""Reports: files, pages and lines -> Report with cleaned regions; copies between reports."""

from orontes.reports.copies import find_copies
from orontes.reports.languages import detect_language
from orontes.reports.loading import load_reports
from orontes.reports.passages import SharedPassage, find_shared_passages
from orontes.reports.preparing import prepare_reports
from orontes.reports.report import Region, Report

__all__ = [
    "Region",
    "Report",
    "SharedPassage",
    "detect_language",
    "find_copies",
    "find_shared_passages",
    "load_reports",
    "prepare_reports",
]
