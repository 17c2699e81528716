"""The places of a gazetteer that a claim's words could also have meant."""

from collections.abc import Mapping
from typing import Any

from orontes.knowledge import Knowledge

_SHOWN = 4


def tell_namesakes(place: Mapping[str, Any], knowledge: Knowledge) -> str:
    """What else bears the name or a spelling of it, the likeliest first; nothing for a place of no gazetteer."""
    if place["gazetteer"] is None:
        return ""
    found = [one for one in knowledge.find_places(place["name"]) if one.id != place["id"]]
    if not found:
        return "; no other place is so named"
    told = ", ".join(f"{one.name} ({one.kind}{f', {one.country}' if one.country else ''})" for one in found[:_SHOWN])
    more = f" and {len(found) - _SHOWN} more" if len(found) > _SHOWN else ""
    return f"; chosen among {len(found) + 1} so named or spelt, by what the reports name beside it: not {told}{more}"
