"""Events -> who holds what, when."""

from orontes.control.span import ControlSpan, HeldPlace, Holder

__all__ = ["ControlSpan", "HeldPlace", "Holder"]
