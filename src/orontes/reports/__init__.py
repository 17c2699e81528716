"""Reports: files, pages and lines -> Report with cleaned regions; copies between reports."""

from orontes.reports.loading import load_reports
from orontes.reports.preparing import prepare_reports
from orontes.reports.report import Region, Report

__all__ = ["Region", "Report", "load_reports", "prepare_reports"]
