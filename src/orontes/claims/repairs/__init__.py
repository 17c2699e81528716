"""Arcs that the parser is known to hang wrong, set right before a passage is read."""

from orontes.claims.repairs.mending import mend

__all__ = ["mend"]
