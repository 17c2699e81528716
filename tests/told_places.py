"""Places as reports name them, settled: what tests of places share."""

from orontes.claims import Claim, PlaceMention
from orontes.entities import Place, resolve_places
from orontes.knowledge import Knowledge, load_knowledge
from orontes.reports import Report

WORLD = load_knowledge()


def claims_of(report: Report, *mentions: str) -> list[Claim]:
    """A claim for each mention; "the city=Homs" is a mention that the reader found to mean Homs."""
    claims = []
    for number, mention in enumerate(mentions):
        text, _, name = mention.partition("=")
        start = report.text.index(text)
        place = PlaceMention(text=text, start=start, end=start + len(text), name=name or None)
        claims.append(
            Claim(
                id=f"claim-{report.id}-{number}",
                report=report.id,
                start=start,
                end=start + len(text),
                text=text,
                trigger_start=start,
                trigger_end=start + 1,
                kind="capture",
                place=place,
            )
        )
    return claims


def resolve(
    *told: tuple[str, tuple[str, ...]], knowledge: Knowledge = WORLD
) -> tuple[dict[str, Place | None], list[Place]]:
    """What each mention means, and all places, of reports given as text and mentions."""
    reports = [Report(id=f"report-{number}", text=text) for number, (text, _) in enumerate(told)]
    claims = [claim for report, (_, names) in zip(reports, told, strict=True) for claim in claims_of(report, *names)]
    settled, places, problems = resolve_places(claims, reports, knowledge)
    assert not problems
    by_id = {place.id: place for place in places}
    meant: dict[str, Place | None] = {}
    for claim in settled:
        assert claim.place is not None
        meant[claim.place.text] = by_id[claim.place.place] if claim.place.place else None
    return meant, list(places)


def id_of(place: Place | None) -> str:
    assert place is not None
    return place.id
