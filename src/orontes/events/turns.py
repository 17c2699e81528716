"""Whether a place is told to have changed hands more than once, which is no capture by anybody."""

import re
from functools import cache

from orontes.claims import Claim
from orontes.events.words import either


@cache
def _often() -> re.Pattern[str]:
    often, hands = either("often"), r"chang(?:e|es|ed|ing) hands"
    return re.compile(rf"\b{often} (?:[\w-]+ ){{0,2}}?{hands}\b|\b{hands}(?: [\w-]+){{0,3}}? {often}\b", re.I)


def tells_turns(text: str) -> bool:
    """Whether words say that something changed hands more than once: "twice", "several times", "repeatedly"."""
    return " hands" in text and bool(_often().search(text))


def is_turns(claim: Claim) -> bool:
    """Whether a claim of a capture, by nobody named, says that the place changed hands more than once."""
    return claim.kind == "capture" and claim.agent is None and tells_turns(claim.text)
