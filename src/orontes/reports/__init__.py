"""Reports: files, pages and lines -> Report with cleaned regions; copies between reports."""

from orontes.reports.copies import find_copies
from orontes.reports.languages import detect_language
from orontes.reports.loader import Loaded
from orontes.reports.loading import load_files, load_reports, sort_remarks
from orontes.reports.naming import name_files
from orontes.reports.passages import SharedPassage, find_shared_passages
from orontes.reports.preparing import prepare_reports
from orontes.reports.report import Region, Report
from orontes.reports.scripts import count_arabic, list_languages

__all__ = [
    "Loaded",
    "Region",
    "Report",
    "SharedPassage",
    "count_arabic",
    "detect_language",
    "find_copies",
    "find_shared_passages",
    "list_languages",
    "load_files",
    "load_reports",
    "name_files",
    "prepare_reports",
    "sort_remarks",
]
