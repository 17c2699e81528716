"""For whom a spokesman speaks who is named without his body: for the one body that spoke right before him."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence

from orontes.entities.actors.acronyms import ActorUse
from orontes.entities.actors.bare import Spot
from orontes.entities.actors.names import read_actor_name
from orontes.entities.actors.pack import Key

_SPOKESMAN = re.compile(r"^(?:the )?spokes(?:man|woman|person) ", re.IGNORECASE)
_OUTSIDE = frozenset({"media", "monitor", "international", "civilians", "person"})
_NEAR = 350
"""How many characters may lie between a body that speaks and its spokesman."""


def bodies_before(uses: Sequence[ActorUse], keys: Mapping[Spot, Key]) -> list[tuple[Key, Key]]:
    """Spokesmen of no told body, each with the body that spoke right before him, where only one spoke so far."""
    voices: dict[str, list[ActorUse]] = defaultdict(list)
    for use in uses:
        if use.voice and not use.told:
            voices[use.report].append(use)
    found: list[tuple[Key, Key]] = []
    for said in voices.values():
        said.sort(key=lambda use: use.start)
        starts = [use.start for use in said]
        for use in said:
            if _SPOKESMAN.match(use.phrase) is None:
                continue
            one = keys.get((use.report, use.start, use.end))
            body = _only_body(said[: bisect_left(starts, use.start)], use.start, keys)
            if one is not None and body is not None and one[0] == "person" and not read_actor_name(use.phrase).of:
                found.append((one, body))
    return found


def _only_body(before: Sequence[ActorUse], start: int, keys: Mapping[Spot, Key]) -> Key | None:
    """The one body that speaks before an offset, close to it; None where two do, or somebody else spoke last."""
    told = [(use, keys.get((use.report, use.start, use.end))) for use in before]
    bodies = {
        key for use, key in told if key is not None and key[0] in {"body", "organisation", "side"} and _is_party(use)
    }
    near = [use for use, key in told if key in bodies and start - use.end <= _NEAR]
    return bodies.pop() if near and len(bodies) == 1 else None


def _is_party(use: ActorUse) -> bool:
    """Whether a voice is a party's, and no outlet's or helper's."""
    return read_actor_name(use.phrase).kind not in _OUTSIDE
