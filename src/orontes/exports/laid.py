"""Deeds that are only laid to somebody: "all sources attributed the strikes to the army" tells no second strike."""

import re
from collections.abc import Sequence

from orontes.claims import Claim

_LAID = re.compile(r"\battribut(?:e[sd]?|ing|ion)\b", re.I)


def is_laid(claims: Sequence[Claim]) -> bool:
    """Whether all claims of a deed do no more than lay it to somebody: none of them counts whom it harmed."""
    return all(_LAID.search(claim.text) and not claim.quantities for claim in claims)
