"""Names that a record must show to be none of a private person's: towns that no gazetteer knows, and outlets.

A village told as taken in two reports, or as taken and behind "in", is a village wherever else its name stands: "the
militia freed Kelat". What begins with a given name, or stands anywhere with a trade, kin or an age, is not taken for
one.
"""

import re
from collections.abc import Iterable, Mapping, Set

from orontes.exports.parts import RecordParts
from orontes.exports.withholding.judging import begins_given
from orontes.exports.withholding.words import Keys, name_keys, people_words
from orontes.knowledge import name_words

_BEFORE = re.compile(r"([\w’'-]+)\s+(?:the\s+)?(?:(?:town|village|city)\s+of\s+)?$")
_FRONT = 40
BODILESS = frozenset({"person", "unknown", "civilians"})
_GROUND = frozenset({"capture", "control_state", "withdrawal", "advance", "siege"})
_BEGUN = re.compile(r"[A-Z][\w-]+(?: [A-Z][\w-]+)+(?= d['’e])")
"""What stands in an outlet's name before a small word: "Agence Norienne d'Information"."""


def names_of_outlets(parts: RecordParts) -> set[str]:
    """The names of all outlets, whole and up to their first small word."""
    outlets = {report.outlet for report in parts.reports if report.outlet}
    return outlets | {begun[0] for outlet in outlets if (begun := _BEGUN.match(outlet)) is not None}


def find_towns(parts: RecordParts, private: Set[Keys]) -> frozenset[Keys]:
    """The names of such towns, as keys; `private` are those that stand with a sign of a private person."""
    texts = {report.id: report.text for report in parts.reports}
    words = {word for keys in private for word in keys}
    ground = {(claim.report, claim.place.place) for claim in parts.claims if claim.kind in _GROUND and claim.place}
    found = set()
    for place in parts.places:
        keys = name_keys(place.name)
        if place.gazetteer or not keys or begins_given(keys, alone=True) or words & set(keys):
            continue
        shown = sum(_stands_inside(texts.get(use.report, "")[: use.start]) for use in place.mentions)
        reports = {use.report for use in place.mentions}
        taken = {report for report in reports if (report, place.id) in ground}
        if (shown and (taken or len(reports) > 1)) or len(taken) > 1:
            found.add(keys)
    return frozenset(found)


def _stands_inside(front: str) -> bool:
    """Whether the words before a name put something in or at it, or lead to it."""
    before = _BEFORE.search(front[-_FRONT:])
    return before is not None and before[1].lower() in people_words().inward


def find_misnamed(parts: RecordParts, told: Mapping[str, set[Keys]]) -> frozenset[Keys]:
    """Names that the record takes for a body's and a report tells as a private person's: "the activist Abu Nahla"."""
    private, words = {name for names in told.values() for name in names}, people_words().of_war
    actors = [name_words(actor.name) for actor in parts.actors if actor.kind not in BODILESS]
    own = {" ".join(name) for name in actors if name and name[0] in words}
    return frozenset(keys_of(own) & private)


def keys_of(names: Iterable[str]) -> frozenset[Keys]:
    """The keys of some names."""
    return frozenset(keys for name in names if (keys := name_keys(name)))
