"""Claims of which not all can hold; `finders` opens with what is a dispute and what is none."""

from orontes.events.disputes.actor import DEEDS
from orontes.events.disputes.country import country_of
from orontes.events.disputes.finders import find_disputes
from orontes.events.disputes.rivals import mark_rivals

__all__ = [
    "DEEDS",
    "country_of",
    "find_disputes",
    "mark_rivals",
]
