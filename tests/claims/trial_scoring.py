"""How much of what an analyst would write down of trial reports is read: expected claims against those of a record.

An expected claim is a line of `expected.txt`: report, kinds, agent, patient, place, days, voice, mood and counts with
bars between. Words are looked for in a slot, "/" parts what is right too, "*" is anything, "-" nothing; "~" begins a
line that may be there or not. Moods: a asserted, d denied, p planned, q possible, o ordered or demanded. A count is
`killed=13`, `13+` at least, `<13` at most, `x` any number.
"""

import calendar
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from orontes.claims import ActorMention, Claim, PlaceMention, Quantity, Voice

LIGHT = frozenset({"other", "statement_or_appeal"})
MOODS = {"a": ("actual",), "d": ("actual",), "p": ("planned",), "q": ("possible",), "o": ("ordered", "demanded")}
COUNTED = frozenset({"killed", "injured", "detained", "released", "displaced", "missing"})
AIMED = frozenset({"shelling_artillery_missile", "armed_attack", "air_strike", "drone_strike", "siege"})
LEAST = 3.5
DAY = timedelta(days=1)
Named = ActorMention | PlaceMention | Voice | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """One line of expected claims."""

    optional: bool
    report: str
    kinds: tuple[str, ...]
    agent: str
    patient: str
    place: str
    days: str
    voice: str
    mood: str
    counts: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """How many claims were asked for, found, found whole, and told beyond them."""

    asked: int
    found: int
    whole: int
    extra: int


def load_expected(path: Path) -> list[Expected]:
    """The expected claims of a file."""
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip():
            report, kinds, *slots = (part.strip() for part in line.lstrip("~ ").split("|"))
            keys = ("agent", "patient", "place", "days", "voice", "mood", "counts")
            row = dict(zip(keys, slots, strict=True))
            found.append(Expected(optional=line.startswith("~"), report=report, kinds=tuple(kinds.split("/")), **row))
    return found


def score_trial(expected: Sequence[Expected], claims: Sequence[Claim]) -> Trial:
    """The trial of claims against what was expected, each expected claim paired with the claim that fits it best."""
    judged = [claim for claim in claims if claim.kind not in LIGHT]
    ranked = sorted(
        (-_merit(one, right), i, k, all(right))
        for i, one in enumerate(expected)
        for k, claim in enumerate(judged)
        if claim.report.endswith(one.report) and ("*" in one.kinds or claim.kind in one.kinds)
        for right in [_compare(one, claim)]
    )
    pairs: dict[int, bool] = {}
    used: set[int] = set()
    for merit, i, k, whole in ranked:
        if i not in pairs and k not in used and -merit >= LEAST:
            pairs[i] = whole
            used.add(k)
    asked = [i for i, one in enumerate(expected) if not one.optional]
    return Trial(
        asked=len(asked),
        found=sum(i in pairs for i in asked),
        whole=sum(pairs.get(i, False) for i in asked),
        extra=len(judged) - len(used),
    )


def _merit(one: Expected, right: tuple[bool, ...]) -> float:
    agent, _, place, _, _, mood, counts = right
    return sum(right) + 0.5 * sum((agent, place, mood, counts)) - 1.2 * one.optional


def _compare(one: Expected, claim: Claim) -> tuple[bool, ...]:
    """Whether agent, patient, place, days, voice, mood and counts are right."""
    voices = " ".join(_words(voice) for voice in claim.attribution)
    flight = claim.kind == "displacement_or_flight"
    patient = one.patient == "-" or _holds(one.patient, _words(claim.patient))
    return (
        _holds(one.agent, _words(claim.agent)),
        patient or (flight and _holds(one.patient, _words(claim.agent))),
        any(_holds(one.place, words) for words in _places(one, claim)),
        _fits_days(one.days, claim.when.days.earliest, claim.when.days.latest),
        _holds(one.voice, voices),
        any(_fits_mood(code, claim) for code in one.mood.split("/")),
        _fits_counts(one.counts, claim.quantities),
    )


def _places(one: Expected, claim: Claim) -> Iterator[str]:
    """Words that may name the place: its own, where to or from, the target of an attack without a place."""
    yield _words(claim.place)
    if one.place not in {"-", "*"}:
        yield from (_words(claim.destination), _words(claim.origin))
        if claim.place is None and claim.kind in AIMED:
            yield _words(claim.patient)


def _words(named: Named) -> str:
    return "" if named is None else f"{named.text} {named.name or ''}"


def _plain(words: str) -> str:
    return re.sub(r"[^a-z0-9 ]", "", words.lower().replace("-", " "))


def _holds(wanted: str, words: str) -> bool:
    if wanted == "*":
        return True
    return any(_plain(part) in _plain(words) if part.strip("- ") else not words for part in wanted.split("/"))


def _fits_days(wanted: str, earliest: date | None, latest: date | None) -> bool:
    if wanted == "*":
        return True
    if wanted == "-" or earliest is None:
        return wanted == "-" and earliest is None
    opening, _, closing = wanted.partition("..")
    first, last = _day(opening, end=False), _day(closing or opening, end=True)
    end = latest or earliest
    inside = first - DAY <= earliest <= last and first <= end <= last + DAY
    return inside and end - earliest <= last - first + DAY


def _day(text: str, *, end: bool) -> date:
    year, month, day = [*(int(part) for part in text.split("-")), 0, 0][:3]
    month = month or (12 if end else 1)
    return date(year, month, day or (calendar.monthrange(year, month)[1] if end else 1))


def _fits_mood(code: str, claim: Claim) -> bool:
    if code == "*":
        return True
    polarity = {"a": "asserted", "d": "denied"}.get(code, claim.polarity)
    return claim.polarity == polarity and claim.modality in MOODS[code]


def _fits_counts(wanted: str, quantities: Sequence[Quantity]) -> bool:
    told = [quantity for quantity in quantities if quantity.of in COUNTED]
    if wanted in {"*", "-"}:
        return wanted == "*" or not told
    parts = [part.split("=") for part in wanted.split(",")]
    return all(any(one.of == of and _fits_count(number, one) for one in told) for of, number in parts)


def _fits_count(wanted: str, told: Quantity) -> bool:
    if wanted == "x":
        return True
    if wanted.startswith("<"):
        return told.high == int(wanted[1:])
    return told.low == int(wanted.rstrip("+"))
