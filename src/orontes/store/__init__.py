"""The record kept on disk, added to, compared with its past: one SQLite file."""

from orontes.store.change import Change
from orontes.store.growing import Beforehand, Growth, add_reports, find_beforehand, list_changes
from orontes.store.holding import read_rows
from orontes.store.store import Store

__all__ = ["Beforehand", "Change", "Growth", "Store", "add_reports", "find_beforehand", "list_changes", "read_rows"]
