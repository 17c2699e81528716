"""Claims of which it is known which events they tell: wars of many events, told by outlets that err and copy.

The problem: fusion must be measured at a million claims, and nobody has marked so many. What we chose: events first
(kind, town, day, doer, dead, names of spots), as many days as it takes at sixty a day over four countries, so that a
larger record is a longer war and no denser one; then mentions of each event (Zipf: most are told once or twice, a few
forty times) by outlets on the next days; then reports of up to eight mentions with words around them. Each mention
strays from its event by the shares of `claims_noise`. One report in eight is printed again by another outlet, word
for word. Everything comes from one seeded generator. Rejected: one sentence a report (nothing to tell apart in it),
and the same days for any number of claims (no war has a thousand events a day, and every method is then quadratic).
"""

import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from itertools import accumulate

from claims_noise import NOISE, Noise
from claims_wording import BY_KIND, FILLERS, TOLLS, WORDINGS, Writer
from claims_world import Force, Theatre, Town, make_name, make_theatres

from orontes.base import make_id
from orontes.claims import ActorMention, Claim, PlaceMention, Quantity, Voice, When
from orontes.language import TimeExpression, find_times, resolve_time
from orontes.reports import Report
from orontes.reports.report import Region

START = date(2012, 3, 1)
A_DAY = 60
_SIZES = tuple(range(1, 41))
_SIZE_WEIGHTS = tuple(accumulate(size**-1.8 for size in _SIZES))
_MENTIONS = 3.1
"""Claims that an event has on average, its reprints with it."""
_REPRINTED, _TWICE, _DENIED, _SPOT = 0.12, 0.06, 0.02, 0.35
_PER_REPORT = 8
_LATE = (0, 0, 0, 0, 1, 1, 1, 1, 2, 3)


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeEvent:
    """What happened."""

    number: int
    theatre: int
    kind: str
    town: int
    day: date
    doer: Force
    count: int
    spots: tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeClaims:
    """Reports, the claims on them in order, and the number of the event that each claim tells by its id."""

    reports: tuple[Report, ...]
    claims: tuple[Claim, ...]
    truth: dict[str, int]


def make_claims(count: int, *, noise: str = "medium", seed: int = 1) -> MadeClaims:
    """That many claims, or a few more to end the last report."""
    rng = random.Random(seed)
    theatres = make_theatres(rng)
    events = _make_events(max(4, round(count / _MENTIONS)), theatres, rng)
    desk = Desk(theatres, NOISE[noise], rng)
    reports: list[Report] = []
    claims: list[Claim] = []
    truth: dict[str, int] = {}
    for report, told in desk.write(_gather_mentions(events, theatres, rng)):
        reports.append(report)
        for claim, number in told:
            claims.append(claim)
            truth[claim.id] = number
        if len(claims) >= count:
            break
    return MadeClaims(reports=tuple(reports), claims=tuple(claims), truth=truth)


def _make_events(count: int, theatres: Sequence[Theatre], rng: random.Random) -> list[MadeEvent]:
    """The events, day by day."""
    weights = [tuple(accumulate(theatre.weights)) for theatre in theatres]
    shares = tuple(accumulate(wording.share for wording in WORDINGS))
    events: list[MadeEvent] = []
    taken: set[tuple[date, int, int, str]] = set()
    while len(events) < count:
        place = rng.randrange(len(theatres))
        theatre = theatres[place]
        wording = rng.choices(WORDINGS, cum_weights=shares)[0]
        large = wording.of == "displaced"
        event = MadeEvent(
            number=len(events),
            theatre=place,
            kind=wording.kind,
            town=rng.choices(range(len(theatre.towns)), cum_weights=weights[place])[0],
            day=START + timedelta(days=len(events) // A_DAY),
            doer=rng.choice(theatre.forces),
            count=50 * rng.randint(2, 60) if large else min(90, int(rng.paretovariate(0.9))),
            spots=(make_name(rng), make_name(rng)),
        )
        key = (event.day, place, event.town, event.doer.name)
        if key not in taken:  # what one force does in one town on one day is one event, as ACLED has it
            taken.add(key)
            events.append(event)
    return events


def _gather_mentions(
    events: Sequence[MadeEvent], theatres: Sequence[Theatre], rng: random.Random
) -> Iterator[tuple[int, date, str, list[MadeEvent]]]:
    """What each outlet tells on each day, in order of days: theatre, day, outlet, events."""
    pages: dict[tuple[date, int, str], list[MadeEvent]] = defaultdict(list)
    for event in events:
        for _ in range(rng.choices(_SIZES, cum_weights=_SIZE_WEIGHTS)[0]):
            outlets = theatres[event.theatre].outlets
            outlet = outlets[min(rng.randrange(len(outlets)), rng.randrange(len(outlets)))]
            page = pages[event.day + timedelta(days=rng.choice(_LATE)), event.theatre, outlet]
            page.extend([event] if event not in page else [])
    for day, theatre, outlet in sorted(pages):
        page = pages[day, theatre, outlet]
        rng.shuffle(page)
        for start in range(0, len(page), _PER_REPORT):
            yield theatre, day, outlet, page[start : start + _PER_REPORT]


class Desk:
    """Writes reports of events, with errors."""

    def __init__(self, theatres: Sequence[Theatre], noise: Noise, rng: random.Random) -> None:
        self.theatres = theatres
        self.noise = noise
        self.rng = rng
        self.written = 0

    def write(
        self, pages: Iterator[tuple[int, date, str, list[MadeEvent]]]
    ) -> Iterator[tuple[Report, list[tuple[Claim, int]]]]:
        """Each report with its claims and the event of each; some a second time by another outlet."""
        for theatre, day, outlet, events in pages:
            report, told = self.write_report(theatre, day, outlet, events)
            yield report, told
            if self.rng.random() < _REPRINTED:
                other = self.rng.choice([one for one in self.theatres[theatre].outlets if one != outlet])
                yield self.reprint(report, told, other)

    def _id(self, day: date) -> str:
        self.written += 1
        return f"{day.isoformat()}-{self.written:07d}"

    def write_report(
        self, theatre: int, day: date, outlet: str, events: Sequence[MadeEvent]
    ) -> tuple[Report, list[tuple[Claim, int]]]:
        """One report."""
        writer = Writer()
        name = self._id(day)
        told = []
        for event in events:
            for _ in range(2 if self.rng.random() < _TWICE else 1):
                told.append((self._tell(writer, name, day, event, self.theatres[theatre]), event.number))
            if self.rng.random() < 0.4:
                filler = self.rng.choice(FILLERS)
                writer.add(filler.format(make_name(self.rng), self.rng.randint(2, 60)) + " ")
        text = writer.text().rstrip()
        told = [(replace(claim, text=text[claim.start : claim.end]), number) for claim, number in told]
        region = Region(start=0, end=len(text), kind="body")
        report = Report(id=name, text=text, outlet=outlet, published=day, language="en", regions=(region,))
        return report, told

    def reprint(
        self, report: Report, told: Sequence[tuple[Claim, int]], outlet: str
    ) -> tuple[Report, list[tuple[Claim, int]]]:
        """The same report by another outlet, on its day or the next."""
        day = (report.published or START) + timedelta(days=self.rng.randrange(2))
        name = self._id(day)
        copy = replace(report, id=name, outlet=outlet, published=day)
        return copy, [
            (replace(claim, id=_claim_id(name, claim.trigger_start, claim.kind), report=name), number)
            for claim, number in told
        ]

    def _tell(self, writer: Writer, report: str, day: date, event: MadeEvent, theatre: Theatre) -> Claim:
        """One sentence and its claim; its text is cut when the report is done."""
        noise, rng = self.noise, self.rng
        kind = BY_KIND[event.kind].kin if rng.random() < noise.kind_off else None
        wording = BY_KIND.get(kind or event.kind, BY_KIND[event.kind])
        start = writer.length
        agent = self._add_doer(writer, event)
        trigger = writer.add_marked(wording.done if agent else wording.told)
        place = self._add_place(writer, event, theatre)
        if rng.random() < _SPOT:
            writer.add(f" near {rng.choice(event.spots)} Street")
        when = self._add_day(writer, day, event)
        counts = self._add_count(writer, event, wording.of)
        voice, denied = self._add_voice(writer, event, theatre)
        end = writer.length
        writer.add(". ")
        return Claim(
            id=_claim_id(report, trigger[0], wording.kind),
            report=report,
            start=start,
            end=end,
            text="",
            trigger_start=trigger[0],
            trigger_end=trigger[1],
            kind=wording.kind,
            agent=agent,
            place=place,
            when=when,
            quantities=counts,
            polarity="denied" if denied else "asserted",
            attribution=(voice,) if voice else (),
            reader="made 1",
        )

    def _add_doer(self, writer: Writer, event: MadeEvent) -> ActorMention | None:
        if self.rng.random() < self.noise.doer_none:
            return None
        wide = self.rng.random() < self.noise.doer_wide
        words = self.rng.choice(event.doer.wide if wide else (event.doer.name, *event.doer.aliases))
        words = words[:1].upper() + words[1:]
        start, end = writer.add(words)
        writer.add(" ")
        return ActorMention(text=words, start=start, end=end)

    def _add_place(self, writer: Writer, event: MadeEvent, theatre: Theatre) -> PlaceMention | None:
        town, drawn = theatre.towns[event.town], self.rng.random()
        if drawn < self.noise.place_none:
            writer.add("the area")
            return None
        wide = drawn < self.noise.place_none + self.noise.place_wide
        if not wide and self.rng.random() < self.noise.place_off:
            town = _nearest(theatre, event.town)
        words = f"{town.region} province" if wide else town.name
        start, end = writer.add(words)
        return PlaceMention(text=words, start=start, end=end)

    def _add_day(self, writer: Writer, day: date, event: MadeEvent) -> When:
        if self.rng.random() < self.noise.day_none:
            return When()
        told = event.day
        if self.rng.random() < self.noise.day_off:
            told = min(day, told + timedelta(days=self.rng.choice((-1, 1))))
        written = f"on {told:%A}" if self.rng.random() < 0.6 else f"on {told.day} {told:%B} {told.year}"
        writer.add(" ")
        at, _ = writer.add(written)
        found = _read_time(written)
        expression = replace(found, start=at + found.start, end=at + found.end)
        return When(
            days=resolve_time(expression, reference=day),
            text=expression.text,
            start=expression.start,
            end=expression.end,
            expression=expression,
        )

    def _add_count(self, writer: Writer, event: MadeEvent, of: str | None) -> tuple[Quantity, ...]:
        if of is None or self.rng.random() < self.noise.count_none:
            return ()
        count, drawn = event.count, self.rng.random()
        if drawn < self.noise.count_off:
            count = max(1, count + self.rng.choice((-1, 1)) * self.rng.randint(1, max(1, count // 3)))
        least = drawn >= self.noise.count_off and self.rng.random() < self.noise.count_off
        words = f"at least {count}" if least else str(count)
        before, after = self.rng.choice(TOLLS[of]).split("{}")
        writer.add(f", {before}")
        start, end = writer.add(words)
        writer.add(after)
        high = None if least else count
        return (Quantity(of=of, who="all", scope="event", text=words, start=start, end=end, low=count, high=high),)

    def _add_voice(self, writer: Writer, event: MadeEvent, theatre: Theatre) -> tuple[Voice | None, bool]:
        if self.rng.random() < 0.4:
            return None, False
        words = self.rng.choice(event.doer.speakers if self.rng.random() < 0.4 else theatre.speakers)
        denied = self.rng.random() < _DENIED
        writer.add(", a report that " if denied else ", ")
        start, end = writer.add(words)
        writer.add(" denied" if denied else " said")
        return Voice(text=words, start=start, end=end), denied


def _claim_id(report: str, start: int, kind: str) -> str:
    return make_id("claim", report, start, kind)


@cache
def _read_time(words: str) -> TimeExpression:
    return find_times(words)[0]


@cache
def _nearest(theatre: Theatre, town: int) -> Town:
    here = theatre.towns[town]
    others = (one for one in theatre.towns if one is not here)
    return min(others, key=lambda one: (one.lat - here.lat) ** 2 + (one.lon - here.lon) ** 2)
