"""Orontes: many reports of one armed conflict, one sourced record.

The names below are imported when they are first used, so that the command line answers at once.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from orontes.explanations import Explanation, explain
    from orontes.explanations_events import EventExplanation
    from orontes.listings import days, voices
    from orontes.record import Record, build
    from orontes.record_loading import load_record
    from orontes.reports import Report

__version__ = "0.1.0"
__all__ = [
    "EventExplanation",
    "Explanation",
    "Record",
    "Report",
    "__version__",
    "build",
    "days",
    "explain",
    "load_record",
    "voices",
]

_HOMES = {
    "EventExplanation": "orontes.explanations_events",
    "Explanation": "orontes.explanations",
    "Record": "orontes.record",
    "Report": "orontes.reports",
    "build": "orontes.record",
    "days": "orontes.listings",
    "explain": "orontes.explanations",
    "load_record": "orontes.record_loading",
    "voices": "orontes.listings",
}


if not TYPE_CHECKING:  # a type checker sees the imports above, and an unknown name as an error

    def __getattr__(name: str) -> object:
        """The named thing, from the module that it lives in."""
        if name not in _HOMES:
            raise AttributeError(f"module 'orontes' has no attribute {name!r}")
        value: object = getattr(import_module(_HOMES[name]), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    """The names of __all__ beside those already used."""
    return sorted({*globals(), *__all__})
