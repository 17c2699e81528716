"""Ground that is only a part of what its words name: whoever takes "several villages in Bara" has not taken Bara.

For a strike or a march the town that the words name says where it was. For what was taken or is held it would say too
much, so there the part is a place of its own, in or by the town.
"""

import re
from functools import lru_cache

from orontes.base import LATIN
from orontes.claims import Claim, PlaceMention
from orontes.entities.places.words import place_words

_TAKEN = frozenset({"capture", "control_state"})
_INSIDE = ("in", "inside", "within", "across", "throughout")
_BEFORE = re.compile(
    r"(?P<front>(?:[a-z-]+ )*?)(?P<noun>[a-z]+(?:-[a-z]+)?) (?P<link>of|in|inside|within|across|throughout) "
)


def takes_part(claim: Claim, mention: PlaceMention) -> bool:
    """Whether a claim tells of ground taken or held that is a part of what its words name."""
    return claim.kind in _TAKEN and tells_part(full_name(mention) or mention.text)


@lru_cache(maxsize=65536)
def tells_part(text: str) -> bool:
    """Whether words begin with a part of what they name: "parts of Goma", "several villages in Bara"; no "towns of"."""
    told = _BEFORE.match(text)
    if told is None:
        return False
    words, noun = place_words(), told["noun"].rpartition("-")[2]
    part = words.relations.get(noun) == "part"
    if told["link"] in _INSIDE:
        return part or noun in words.ground
    return (part or noun in words.shares) and noun not in words.settlements


def label_part(mention: PlaceMention, name: str) -> str:
    """What a part is called, with the name where the words only point to it: "villages in Bara" for "… in the town"."""
    text = (full_name(mention) or mention.text).removeprefix("the ")
    told = _BEFORE.match(text)
    return text if told is None or name in text else f"{told.group()}{name}"


def full_name(mention: PlaceMention) -> str | None:
    """The name where the words are a part of it, or not Latin: "Idlib province" for "Idlib and Hama provinces"."""
    name = mention.name or ""
    if name and not LATIN.search(mention.text):  # words of another script, which no rule of ours reads
        return name
    return name if f" {mention.text} " in f" {name} " and name != mention.text else None
