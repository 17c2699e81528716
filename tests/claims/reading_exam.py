"""The examination of the English reader: entries of reading.yaml, what is read of them, and how the two compare."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from orontes.base import KINDS, MEANS_TYPES, MODALITIES, PERIODS, POLARITIES, CallError
from orontes.claims import ActorMention, Claim, EnglishReader, PlaceMention, Quantity
from orontes.knowledge import Knowledge, load_knowledge
from orontes.language import load_grammar
from orontes.reports import Report, prepare_reports

SOURCE = Path(__file__).with_name("reading.yaml")
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
PEACEFUL = {"protest_or_celebration", "agreement_or_talks", "statement_or_appeal", "other"}
FIELDS = (
    "agent",
    "patient",
    "place",
    "from",
    "to",
    "counts",
    "means",
    "polarity",
    "modality",
    "voice",
    "hedge",
    "period",
    "when",
)
CODES = {"means": MEANS_TYPES, "polarity": POLARITIES, "modality": MODALITIES, "period": PERIODS}
COUNT = re.compile(r"(?P<of>\w+) (?P<low>\d*)(?P<open>-?)(?P<high>\d*)(?: (?P<who>\w+))?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """One claim that must be there: kinds that are right and the fields that the entry names."""

    kinds: frozenset[str]
    fields: dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A text with what must and must not be read of it."""

    say: str
    published: date | None = None
    wanted: tuple[Wanted, ...] = ()
    never: frozenset[str] = frozenset()
    known_fault: str | None = None

    @property
    def name(self) -> str:
        """The first words, as the test's name."""
        return re.sub(r"\W+", "-", self.say)[:50].strip("-")


@dataclass(slots=True, kw_only=True)
class Outcome:
    """What came of an entry: for each field asked, whether it was right; and what failed, in words."""

    claims: tuple[Claim, ...]
    answers: list[tuple[str, bool]] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def judge(self, name: str, right: bool, fault: str) -> None:
        self.answers.append((name, right))
        if not right:
            self.faults.append(fault)


@cache
def load_entries() -> tuple[Entry, ...]:
    """All entries of reading.yaml, in the order of the file."""
    return tuple(_entry(row) for row in yaml.load(SOURCE.read_text(encoding="utf-8"), Loader=LOADER))


def _entry(row: dict[str, Any]) -> Entry:
    return Entry(
        say=row["say"].rstrip(),
        published=row.get("published"),
        wanted=tuple(wanted for one in row.get("expect", ()) for wanted in _each_place(one)),
        never=frozenset(row.get("never", ())),
        known_fault=row.get("known_fault"),
    )


def _each_place(one: dict[str, Any]) -> Iterator[Wanted]:
    """One claim for each place of a list; its counts are asked of the first alone."""
    for number, place in enumerate(one.get("place") or [None]):
        fields = {key: value for key, value in one.items() if key not in {"kind", "place"}}
        if place is not None:
            fields["place"] = place
        if number:
            fields.pop("counts", None)
        yield Wanted(kinds=frozenset(one["kind"].split("|")), fields=fields)


@cache
def knowledge() -> Knowledge:
    return load_knowledge()


def read(text: str, published: date | None = None) -> tuple[Claim, ...]:
    """The claims of a text as the record would read it; skips the test where no grammar has been trained yet."""
    try:
        load_grammar()
    except CallError as problem:
        pytest.skip(str(problem))
    (report,), _ = prepare_reports([Report(text=text, published=published, language="en")])
    claims, problems = EnglishReader().read(report, knowledge())
    assert not problems
    return claims


@cache
def examine(number: int) -> Outcome:
    """What came of the entry with this number."""
    entry = load_entries()[number]
    outcome = Outcome(claims=read(entry.say, entry.published))
    for wanted in entry.wanted:
        _compare(wanted, outcome)
    told = {claim.kind for claim in outcome.claims}
    bad = told - PEACEFUL if "deeds" in entry.never else told & entry.never
    if entry.never:
        outcome.judge("never", not bad, f"tells {sorted(bad)}")
    return outcome


def _compare(wanted: Wanted, outcome: Outcome) -> None:
    """Judges the claim that fits best among those of a right kind."""
    fitting = [claim for claim in outcome.claims if claim.kind in wanted.kinds]
    name = "|".join(sorted(wanted.kinds))
    outcome.judge("kind", bool(fitting), f"no {name} ({wanted.fields})")
    if not fitting:
        return
    best = max(fitting, key=lambda claim: sum(fits(claim, key, value) for key, value in _asked(wanted)))
    for key, value in _asked(wanted):
        outcome.judge(key, fits(best, key, value), f"{name}: {key} {value!r} is {show(best, key)}")


def _asked(wanted: Wanted) -> list[tuple[str, Any]]:
    """The fields to judge; polarity and modality are always asked."""
    return list(({"polarity": "asserted", "modality": "actual"} | wanted.fields).items())


def fits(claim: Claim, key: str, value: Any) -> bool:
    """Whether a claim's field is what the entry wants."""
    if key in CODES:
        found = claim.means.type if key == "means" and claim.means else getattr(claim, key)
        return found in value.split("|")
    if key == "counts":
        return all(any(_same_count(one, quantity) for quantity in claim.quantities) for one in value)
    if key == "when":
        days = claim.when.days
        first, last = (str(value).split("/") * 2)[:2]
        return (str(days.earliest), str(days.latest)) == (first, last)
    texts = [part for slot in slots_of(claim, key) for part in (slot.text, slot.name or "")]
    if value is None:
        return not texts
    return any(one.lower() in text.lower() for text in texts for one in value.split("|"))


def slots_of(claim: Claim, key: str) -> Sequence[ActorMention | PlaceMention | Any]:
    """The mentions in which the words of a field may stand."""
    if key == "voice":
        return claim.attribution
    if key == "from":
        return [slot for slot in (claim.origin, claim.place) if slot]
    if key == "to":
        return [slot for slot in (claim.destination, claim.place) if slot]
    if key == "hedge":
        return [ActorMention(text=claim.hedge, start=0, end=0)] if claim.hedge else []
    slot = getattr(claim, key)
    return [slot] if slot else []


def _same_count(one: str, quantity: Quantity) -> bool:
    """Whether a quantity is as written in the entry: "killed 12", "killed 7- children", "killed 500 total"."""
    match = COUNT.fullmatch(one)
    assert match, one
    low = int(match["low"]) if match["low"] else None
    high = int(match["high"]) if match["high"] else (None if match["open"] else low)
    scope = "total" if match["who"] == "total" else "event"
    who = {None: quantity.who, "total": quantity.who}.get(match["who"], match["who"])
    found = (quantity.of, quantity.low, quantity.high, quantity.scope, quantity.who)
    return found == (match["of"], low, high, scope if match["who"] == "total" else quantity.scope, who)


def show(claim: Claim, key: str) -> str:
    """A claim's field in short, for the message."""
    if key == "counts":
        return str([(q.of, q.low, q.high, q.who, q.scope) for q in claim.quantities])
    if key == "when":
        return f"{claim.when.days.earliest}/{claim.when.days.latest}"
    if key in CODES:
        return str(getattr(claim, key))
    return str([slot.text for slot in slots_of(claim, key)])


def faults_of_form() -> list[str]:
    """Entries that name a kind, a field or a code that there is not."""
    found = []
    for entry in load_entries():
        for wanted in entry.wanted:
            found += [f"{entry.name}: kind {kind}" for kind in sorted(wanted.kinds - set(KINDS))]
            found += [f"{entry.name}: field {key}" for key in wanted.fields if key not in FIELDS]
            found += [
                f"{entry.name}: {key} {wanted.fields[key]}"
                for key, codes in CODES.items()
                if not set(wanted.fields.get(key, codes[0]).split("|")) <= set(codes)
            ]
        found += [f"{entry.name}: never {kind}" for kind in sorted(entry.never - {"deeds", *KINDS})]
    return found
