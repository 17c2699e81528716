"""A whole made-up record, and one as large as is wished."""

from datetime import date, timedelta

from made_up_claims import ACTORS, CLAIMS, PLACES
from made_up_claims import CLAIMS_BY_NAME as BY_NAME
from made_up_reports import REPORTS

from orontes.base import Days, Problem, Span, make_id
from orontes.claims import Claim, PlaceMention, When
from orontes.control import ControlSpan, HeldPlace, Holder
from orontes.entities import Actor, NameUse, Place
from orontes.events import Dispute, Event, EventCount, EventPlace, Origin, Party, Position
from orontes.exports import RecordParts
from orontes.reports import Report


def ids(*names: str) -> tuple[str, ...]:
    """The ids of claims by their short names."""
    return tuple(BY_NAME[name].id for name in names)


def day(number: int) -> date:
    """A day of May 2031."""
    return date(2031, 5, number)


def _event(label: str, names: str, status: str = "reported", *, best: int | None = None, parts: str = "") -> Event:
    claims = [BY_NAME[name] for name in names.split()]
    first = claims[0]
    where = first.place or first.destination
    parties: dict[str, list[Party]] = {"agent": [], "patient": []}
    for role, found in parties.items():
        by_name = {who.name or who.text: who for one in claims if (who := getattr(one, role))}
        for name, who in by_name.items():
            holders = tuple(one.id for one in claims if (own := getattr(one, role)) and (own.name or own.text) == name)
            found.append(Party(actor=who.actor, name=name, side=who.side, text=who.text, claims=holders))
    return Event(
        id=make_id("event", first.id),
        kind=first.kind,
        manner=first.manner,
        label=label,
        claims=tuple(one.id for one in claims),
        agents=tuple(parties["agent"]),
        patients=tuple(parties["patient"]),
        place=_event_place(where) if where else None,
        when=first.when.days,
        quantities=_event_counts(claims, best),
        status=status,
        origins=tuple(Origin(name=name, kind="voice", relation="unknown", claims=()) for name in _list_voices(claims)),
        disputes=tuple(f"dispute-{part}" for part in parts.split()),
    )


def _event_place(where: PlaceMention) -> EventPlace:
    return EventPlace(
        place=where.place, name=where.name, text=where.text, lat=where.lat, lon=where.lon, precision=where.precision
    )


def _list_voices(claims: list[Claim]) -> list[str]:
    return sorted(
        {
            one.attribution[0].name or one.attribution[0].text if one.attribution else OUTLETS[one.report]
            for one in claims
        }
    )


def _event_counts(claims: list[Claim], best: int | None) -> tuple[EventCount, ...]:
    found = {}
    for of in sorted({count.of for one in claims for count in one.quantities}):
        own = [(one.id, count) for one in claims for count in one.quantities if count.of == of]
        lows = [count.low for _, count in own if count.low is not None]
        highs = [count.high for _, count in own]
        high = None if None in highs else max(value for value in highs if value is not None)
        held = tuple(claim for claim, _ in own)
        found[of] = EventCount(
            of=of, who="all", low=min(lows, default=None), high=high, best=best if of == "killed" else None, claims=held
        )
    return tuple(found[of] for of in sorted(found, key=lambda of: of != "killed"))


OUTLETS = {report.id: report.outlet or "" for report in REPORTS}
EVENTS = (
    _event("Prisoners die in a fire at Kelat prison", "fire"),
    _event("Clashes along the Tamar river", "clashes"),
    _event("Upper Mirza taken after an army counter-attack", "mirza"),
    _event("Residents flee Kelat for Darvand", "fled sheltered"),
    _event("Air strike on a column north of Upper Mirza", "jets", "claimed"),
    _event("Attack on the Shahr base repelled", "repelled", "claimed"),
    _event("Northern Front takes Kelat", "taken enter hold radio_hold denied calm falls", "disputed", parts="kelat"),
    _event("Shelling of the grain market in Kelat", "market nine seventeen wednesday", best=17, parts="market weekday"),
    _event("Army withdraws from the Old Bridge", "bridge radio_bridge jisr", "claimed", parts="bridge"),
    _event("Army leaves Kelat", "left jaysh", "conceded"),
    _event("Inmates walk out of Kelat prison", "prison"),
    _event("Retaking of Upper Mirza announced", "vow", "planned"),
    _event("Rocket fire cuts the road between Darvand and Shahr", "road isolated"),
    _event("Talks in Port Sael on prisoners", "talks"),
    _event("Units regroup at the Shahr base", "regroup"),
    _event("Drone strike on a fuel depot at the Shahr base", "drone ablaze"),
    _event("March in Darvand for a truce", "march police"),
    _event("Fighters told to halt outside Darvand", "halt", "claimed"),
    _event("Shahr base stormed <b>and taken</b>", "took stormed gates unseen", "confirmed"),
    _event("Two engineers abducted at the Tamar dam", "engineers"),
    _event("More talks in Port Sael", "resume", "planned"),
    _event("Tamar dam: holder not known", "dam"),
)
_EVENT_OF = {one.label: one.id for one in EVENTS}


def _positions(*pairs: tuple[str, str]) -> tuple[Position, ...]:
    return tuple(Position(value=value, claims=ids(*names.split())) for value, names in pairs)


DISPUTES = (
    Dispute(id="dispute-kelat", about=("event", _EVENT_OF["Northern Front takes Kelat"]), attribute="occurrence",
        positions=_positions(("fighters entered and hold the town", "enter hold radio_hold taken"),
                             ("nobody entered; the army holds it", "denied calm")), nature="conflict",
        note="The denial is of the same day; the army's own general confirms the withdrawal two days later."),
    Dispute(id="dispute-market", about=("event", _EVENT_OF["Shelling of the grain market in Kelat"]),
        attribute="number",
        positions=_positions(("killed: at least 14", "market"), ("killed: 9", "nine"), ("killed: 17", "seventeen")),
        nature="conflict", note="9 does not fit “at least 14”."),
    Dispute(id="dispute-weekday", about=("report", "tamar-post-2"), attribute="date",
        positions=_positions(("Wednesday", "wednesday"), ("3 May 2031, a Saturday", "wednesday")), nature="slip",
        note="3 May 2031 is a Saturday."),
    Dispute(id="dispute-bridge", about=("event", _EVENT_OF["Army withdraws from the Old Bridge"]), attribute="date",
        positions=_positions(("3 May 2031", "bridge radio_bridge"), ("4 May 2031", "jisr")), nature="granularity",
        note="Late on the 3rd against dawn on the 4th."),
)  # fmt: skip


def _held(
    place: str, holder: str | None, state: str, since: str, until: str, names: str, **more: object
) -> ControlSpan:
    who = ACTORS[holder] if holder else None
    bounds = [date.fromisoformat(f"2031-05-{part}") if part else None for part in f"{since},{until}".split(",")]
    return ControlSpan(
        place=HeldPlace(id=PLACES[place][0] or f"name:{place}", name=place),
        holder=Holder(actor=who[0], name=who[1], side=who[2]) if who else None,
        state=state,
        from_earliest=bounds[0],
        from_latest=bounds[1],
        until_earliest=bounds[2],
        until_latest=bounds[3],
        claims=ids(*names.split()),
        known_from=day(3),
        **more,  # type: ignore[arg-type]
    )


CONTROL = (
    _held("Kelat", "army", "held", ",", "03,05", "calm left", basis="implied"),
    _held("Kelat", "front", "held", "03,03", ",", "hold radio_hold taken left"),
    _held("Old Bridge", "army", "held", ",", "03,04", "bridge", basis="implied"),
    _held("Old Bridge", "front", "held", "03,04", ",", "jisr", disputed=True),
    _held("Shahr base", "army", "held", ",", "04,04", "repelled regroup", basis="implied"),
    _held("Shahr base", "army", "cut_off", "04,04", "07,07", "isolated road", basis="inferred"),
    _held("Shahr base", "front", "held", "07,07", ",", "took gates"),
    _held("Upper Mirza", "front", "held", "01,01", ",", "mirza", disputed=True),
    _held("Tamar dam", None, "contested", "08,08", ",", "dam", disputed=True),
)


def _actor(key: str, kind: str, **more: tuple[str, ...]) -> Actor:
    actor, name, side = ACTORS[key]
    said = [
        slot for one in CLAIMS for slot in (one.agent, one.patient, *one.attribution) if slot and slot.actor == actor
    ]
    aliases = tuple(sorted({slot.text for slot in said} - {name}))
    uses = {NameUse(report=one.report, start=slot.start, end=slot.end) for one in CLAIMS
            for slot in (one.agent, one.patient, *one.attribution) if slot and slot.actor == actor}  # fmt: skip
    basis = "named" if side else None
    return Actor(id=actor, name=name, kind=kind, side=side, side_basis=basis, aliases=aliases,
                 mentions=tuple(sorted(uses)), **more)  # fmt: skip


ACTOR_RECORDS = (
    _actor("front", "armed group"), _actor("army", "military"), _actor("ministry", "government"),
    _actor("senn", "person", member_of=("actor-front",)), _actor("general", "person", member_of=("actor-army",)),
    _actor("medics", "organisation"), _actor("mission", "organisation"), _actor("people", "civilians"),
)  # fmt: skip
PLACE_RECORDS = tuple(
    Place(
        id=place,
        name=name,
        kind="town",
        within=("Tamar valley",),
        lat=lat,
        lon=lon,
        precision=precision,
        gazetteer="pack",
    )
    for name, (place, lat, lon, precision) in PLACES.items()
    if place
)
PROBLEMS = (
    Problem(stage="reports", message="no reader for language ar", report="al-nahr-1"),
    Problem(stage="entities", message="no gazetteer knows “Tamar dam”", report="mission-bulletin",
            span=Span(start=189, end=198)),
)  # fmt: skip
PARTS = RecordParts(
    reports=REPORTS, claims=CLAIMS, actors=ACTOR_RECORDS, places=PLACE_RECORDS, events=EVENTS, disputes=DISPUTES,
    control=CONTROL, problems=PROBLEMS, version="0.1.0", readers=("made-up 1",), pack="ab" * 32,
    gazetteers=(("pack", "cd" * 32),),
)  # fmt: skip


def make_large(events: int) -> RecordParts:
    """A record of so many events, two claims each, fifty events a report, over a year."""
    sentence = "Fighters took village {0} on that day. The army left village {0}, a resident said. "
    texts = ["".join(sentence.format(n) for n in range(first, first + 50)) for first in range(0, events, 50)]
    reports = tuple(
        Report(text=t, id=f"r{n:05}", outlet=f"Outlet {n % 40}", published=day(1)) for n, t in enumerate(texts)
    )
    claims, made = [], []
    for number in range(events):
        report, when = reports[number // 50], When(days=Days.on(date(2030, 1, 1) + timedelta(days=number % 365)))
        pair = []
        for words, kind in (
            (f"Fighters took village {number}", "capture"),
            (f"The army left village {number}", "withdrawal"),
        ):
            start = report.text.index(words)
            pair.append(Claim(id=make_id("claim", number, kind), report=report.id, start=start, end=start + len(words),
                              text=words, trigger_start=start + 9,
                              trigger_end=start + 13, kind=kind, when=when))  # fmt: skip
        claims += pair
        where = EventPlace(place=f"p:{number % 900}", name=f"Village {number % 900}", text=f"village {number}")
        made.append(Event(id=make_id("event", number), kind="capture", label=f"Fighters take village {number}",
                          claims=tuple(one.id for one in pair), place=where, when=when.days))  # fmt: skip
    return RecordParts(reports=reports, claims=tuple(claims), events=tuple(made), version="0.1.0")
