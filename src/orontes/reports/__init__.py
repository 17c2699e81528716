"""Reports: files, pages and lines -> Report with cleaned regions; copies between reports."""

from orontes.reports.report import Region, Report

__all__ = ["Region", "Report"]
