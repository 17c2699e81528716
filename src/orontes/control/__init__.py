"""Events -> who holds what, when."""

from orontes.control.derive import derive_control, survey_theatres
from orontes.control.on_day import covers_surely, find_near, find_on_day
from orontes.control.span import ControlSpan, HeldPlace, Holder

__all__ = [
    "ControlSpan",
    "HeldPlace",
    "Holder",
    "covers_surely",
    "derive_control",
    "find_near",
    "find_on_day",
    "survey_theatres",
]
