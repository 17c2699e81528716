"""Events -> who holds what, when."""

from orontes.control.derive import derive_control
from orontes.control.span import ControlSpan, HeldPlace, Holder

__all__ = ["ControlSpan", "HeldPlace", "Holder", "derive_control"]
