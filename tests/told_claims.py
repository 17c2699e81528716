"""Invented reports with claims set by hand, for tests of what is derived from claims."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from orontes.base import Days, make_id
from orontes.claims import ActorMention, Claim, Means, PlaceMention, Quantity, Voice, When
from orontes.control import ControlSpan, derive_control
from orontes.entities import Actor, Place, group_actors
from orontes.events import Dispute, Event, fuse_events
from orontes.knowledge import Knowledge, Pack
from orontes.reports import Report, SharedPassage

PLACES = {
    place.name: place
    for place in (
        Place(id="t:land", name="Sarvania", kind="country"),
        Place(id="t:sarv", name="Sarv", kind="region", within=("t:land",)),
        Place(id="t:kelat", name="Kelat", kind="city", within=("t:sarv",), lat=35.40, lon=41.00, precision="exact"),
        Place(id="t:mirza", name="Mirza", kind="town", within=("t:sarv",), lat=35.90, lon=41.60, precision="exact"),
        Place(id="t:tamar", name="Tamar", kind="town", within=("t:sarv",), lat=36.40, lon=41.10, precision="exact"),
        Place(id="t:darvand", name="Darvand", kind="town", within=("t:sarv",), lat=34.90, lon=40.70, precision="exact"),
        Place(id="t:velmat", name="Velmat", kind="village"),
        Place(id="t:north-quarter", name="North Quarter", kind="quarter", within=("t:kelat", "t:sarv")),
        Place(id="t:kelat-central", name="Kelat Central Prison", kind="prison", within=("t:kelat", "t:sarv")),
        Place(id="t:kelat-army", name="Kelat Army Prison", kind="prison", within=("t:kelat", "t:sarv")),
        Place(id="t:mirza-prison", name="Mirza Prison", kind="prison", within=("t:mirza", "t:sarv")),
        Place(id="t:airfield", name="Shahr airfield", kind="airport", within=("t:sarv",)),
    )
}
MAY = 5


def may(day: int) -> date:
    """A day of the invented May."""
    return date(2031, MAY, day)


@dataclass(kw_only=True)
class News:
    """A report that grows sentence by sentence, each with the claims in it."""

    outlet: str
    published: date | None = None
    text: str = ""
    claims: list[Claim] = field(default_factory=list)

    def say(
        self,
        sentence: str,
        kind: str,
        *,
        agent: str | None = None,
        patient: str | None = None,
        place: str | None = None,
        day: date | tuple[date, date] | None = None,
        basis: str = "explicit",
        voice: Sequence[str] = (),
        counts: Sequence[tuple[str, int | None, int | None]] = (),
        polarity: str = "asserted",
        modality: str = "actual",
        period: str = "current",
        means: tuple[str, str] | None = None,
        manner: str | None = None,
    ) -> Claim:
        """Adds a sentence with one claim; a second claim on the same sentence is added by saying it again."""
        start = self.text.find(sentence)
        if start < 0:
            start = len(self.text)
            self.text += sentence + " "
        end = start + len(sentence)

        def at(words: str) -> tuple[int, int]:
            found = self.text.find(words, start, end)
            return (found, found + len(words)) if found >= 0 else (start, end)

        first, last = day if isinstance(day, tuple) else (day, day)
        known = PLACES.get(place or "")
        name = f"{self.outlet}-{len(self.claims)}"
        claim = Claim(
            id=make_id("claim", name),
            report=self.outlet,
            start=start,
            end=end,
            text=sentence,
            trigger_start=start,
            trigger_end=start + 1,
            kind=kind,
            manner=manner,
            agent=ActorMention(text=agent, start=at(agent)[0], end=at(agent)[1]) if agent else None,
            patient=ActorMention(text=patient, start=at(patient)[0], end=at(patient)[1]) if patient else None,
            means=Means(text=means[0], start=at(means[0])[0], end=at(means[0])[1], type=means[1]) if means else None,
            place=PlaceMention(
                text=place,
                start=at(place)[0],
                end=at(place)[1],
                name=known.name if known else None,
                place=known.id if known else None,
                lat=known.lat if known else None,
                lon=known.lon if known else None,
            )
            if place
            else None,
            when=When(days=Days(earliest=first, latest=last, basis=basis), text=str(first)) if first else When(),
            quantities=tuple(
                Quantity(of=of, who="all", scope="event", text="", start=start, end=end, low=low, high=high)
                for of, low, high in counts
            ),
            attribution=tuple(Voice(text=words, start=at(words)[0], end=at(words)[1]) for words in voice),
            polarity=polarity,
            modality=modality,
            period=period,
        )
        self.claims.append(claim)
        return claim

    def report(self) -> Report:
        """The report as it stands."""
        return Report(id=self.outlet, outlet=self.outlet, text=self.text, published=self.published, language="en")


@dataclass(frozen=True, kw_only=True)
class Told:
    """What was derived from some news."""

    claims: tuple[Claim, ...]
    actors: tuple[Actor, ...]
    events: tuple[Event, ...]
    disputes: tuple[Dispute, ...]
    control: tuple[ControlSpan, ...]

    def event_of(self, claim: Claim) -> Event:
        """The event that a claim is in."""
        return next(event for event in self.events if claim.id in event.claims)

    def together(self, *claims: Claim) -> bool:
        """Whether claims are in one event."""
        return len({self.event_of(claim).id for claim in claims}) == 1

    def disputed(self, attribute: str) -> list[Dispute]:
        """Conflicts and slips of one attribute."""
        return [d for d in self.disputes if d.attribute == attribute and d.nature in {"conflict", "slip"}]

    def holders(self, place: str, day: date) -> set[str]:
        """Sides and states told of a place on a day."""
        found = set()
        for span in self.control:
            start = span.from_latest
            end = span.until_earliest
            begun = start is None or start <= day
            if span.place.name == place and (start or end) and begun and (end is None or day < end):
                found.add(span.holder.side or span.holder.name if span.holder and span.state == "held" else span.state)
        return found


def derive(*news: News, shared: Sequence[SharedPassage] = (), pack: Pack | None = None) -> Told:
    """Actors, events, disputes and control from all the news."""
    reports = tuple(sorted((one.report() for one in news), key=lambda report: report.id))
    claims = tuple(claim for one in sorted(news, key=lambda one: one.outlet) for claim in one.claims)
    places = tuple(sorted(PLACES.values(), key=lambda place: place.id))
    claims, actors, _ = group_actors(claims, reports, Knowledge(pack=pack))
    events, disputes, _ = fuse_events(claims, reports, shared, places=places, actors=actors)
    control, _ = derive_control(claims, events, places, actors, reports, Knowledge(pack=pack))
    return Told(claims=claims, actors=actors, events=events, disputes=disputes, control=control)
