"""Places named in a script that no grammar of ours judges, which may be people ("the village of Marwan X")."""

from orontes.base import LATIN
from orontes.exports.parts import RecordParts


def find_unjudged(parts: RecordParts) -> frozenset[str]:
    """The ids of places that no gazetteer knows and that nowhere stand in Latin letters."""
    texts = {report.id: report.text for report in parts.reports}
    return frozenset(
        place.id
        for place in parts.places
        if place.gazetteer is None
        and place.mentions
        and not any(LATIN.search(texts[use.report][use.start : use.end]) for use in place.mentions)
    )
