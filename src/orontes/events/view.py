"""What fusion sees of a claim: its slots in comparable form, and its place in the order of reports."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from orontes.base import Bounds, Days
from orontes.claims import Claim
from orontes.entities import Actor
from orontes.events.natures import arms_of, nature_of, natures_of_actors, own_men_harmed
from orontes.events.rules import fusion_rules
from orontes.events.view_chance import Chance, sum_rarity
from orontes.events.view_counts import own_counts
from orontes.events.view_news import NewsDay, find_news, report_days
from orontes.events.view_numbers import find_spans
from orontes.events.view_open import OpenDay
from orontes.events.view_told import OWN, Words, read_all_words
from orontes.knowledge import name_key
from orontes.reports import Report

Order = tuple[str, str, int, str]
_CAPITAL = re.compile(r"(?<![\w’'-])[^\W\d_a-z]\w|[a-z]-[A-Z]")
_ANAPHOR = re.compile(r"(?:the|this|that|its?)\b(?: \w+)? ?(?:city|town|village|area|region|district|place)?$", re.I)
_SAME = re.compile(
    r"the same (?:\w+ )?(?:city|town|village|area|region|district|place|neighbou?rhood|site|road)$", re.I
)
_SOME = re.compile(r"(?:some|several|many|dozens|hundreds|parts?|elements|units|a number|few|\d+) ", re.I)
_FULL_NAME = re.compile(r"[A-Z][\w’'-]+(?: [A-Z][\w’'.-]*){1,3}")
_MANY_PLACES = re.compile(
    r"(?:[a-z’'-]+ ){0,3}(?:(?:areas|sites|positions|posts|regions|parts|places|locations|points|houses|homes|targets|"
    r"facilities|territor(?:y|ies))\b|(?:villages|towns|cities|districts|neighbou?rhoods|settlements|communities)"
    r"(?! of))"
)
_MEN = {"person", "unknown"}
_LATE = "9999-12-31"
_NO_DAYS = Days()
_NOBODY: frozenset[str] = frozenset()  # one for all: each empty set made anew takes 200 bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimView:
    """A claim as fusion compares it.

    `days` are told by the report itself; `soft` are days that news of this publication is about, where none are told;
    `follows` is the claim of its report that it goes back to, `answer` that the accused says it of who accused him,
    `sole` that its report tells of one doer's violence only,
    `names` are the proper names around an act, each with its rarity, `copied` the shared passages that it stands in,
    `nature` is the doer's (a state's man, its foe, a crowd), `arms` his sort of weapon, `harmed` whose men were killed
    or wounded, `risen` that its dead are what a toll has risen to, `doer` the words for who did it where it is told by
    other reports, `entry` where the dated entry of a list begins that it stands in,
    `root` the family of the protest or capture whose dead it tells in the next sentence,
    `again` that what was taken had been the doer's before, `lost` the days around on which another took the place,
    `rivals` who else is told by others to hold or take the place on its day, `open_day` a weekday or date without year,
    `news` the days that its report tells, where that came without a day of its own, `span` those that it may be about.
    """

    claim: Claim
    order: Order
    days: Days
    soft: Days
    published: date | None
    place: str | None
    elsewhere: bool
    agent: str | None
    side: str | None
    partial: bool
    persons: frozenset[str]
    patient: str | None
    patient_side: str | None
    counts: tuple[tuple[str, str, Bounds], ...]
    name: str | None
    voice: str | None
    voice_side: str | None = None
    summary: bool = False
    sentence: int = 0
    sentence_end: int = 0
    turn: bool = False
    another: bool = False
    again: bool = False
    lost: tuple[date, ...] = ()
    rivals: frozenset[str] = frozenset()
    headline: bool = False
    follows: str | None = None
    answer: bool = False
    sole: bool = False
    names: frozenset[tuple[str, float]] = frozenset()
    copied: frozenset[int] = frozenset()
    harmed: frozenset[str] = frozenset()
    risen: bool = False
    doer: str | None = None
    nature: str | None = None
    entry: int = -1
    root: str | None = None
    open_day: OpenDay | None = None
    news: tuple[NewsDay, ...] = ()
    span: Days = _NO_DAYS
    chance: Chance | None = None
    family: str = field(init=False, repr=False, compare=False)
    """The kinds that may be one happening with its own."""
    actual: bool = field(init=False, repr=False, compare=False)
    """Whether it tells of what happened (or is denied to have), not of plans, hopes or orders."""
    asserted: bool = field(init=False, repr=False, compare=False)
    """Whether it says that it happened."""
    arms: str | None = field(init=False, repr=False, compare=False)
    around: float = field(init=False, repr=False, compare=False)
    """How many names stand around it, each counted by its rarity."""

    @property
    def known_by(self) -> date | None:
        """The day by which it was published that something happened; a day that an undated page tells is none."""
        return self.published if self.asserted and not self.news else None

    def __post_init__(self) -> None:
        """Notes what is asked a hundred times of each claim."""
        actual = self.claim.modality == "actual"
        object.__setattr__(self, "family", fusion_rules().family.get(self.claim.kind, self.claim.kind))
        object.__setattr__(self, "actual", actual)
        object.__setattr__(self, "arms", arms_of(self.claim))
        object.__setattr__(self, "around", sum_rarity(self.names))
        object.__setattr__(self, "asserted", actual and self.claim.polarity == "asserted")


def view_claims(
    claims: Iterable[Claim],
    reports: Iterable[Report],
    actors: Iterable[Actor] = (),
    words: Sequence[Words] | None = None,
) -> tuple[ClaimView, ...]:
    """All claims in the order by which events take their ids: published, report, start; `words` where they are read."""
    known = list(claims)
    reports = list(reports)
    published, news = report_days(known, reports), find_news(known, reports)
    spans = find_spans(news, reports)
    actors = list(actors)
    bodies = frozenset(actor.id for actor in actors if actor.kind not in _MEN)
    natures = natures_of_actors(actors)
    sides = {actor.id: actor.side for actor in actors if actor.side is not None}

    told = words if words is not None else read_all_words(known, reports)
    basis = {report.id: "context" if report.published is None else "publication" for report in reports}
    views = (
        view_claim(claim, published.get(claim.report), own, basis.get(claim.report, "context"), bodies, natures)
        for claim, own in zip(known, told, strict=True)
    )
    return tuple(sorted((_complete(view, sides, news, spans) for view in views), key=lambda view: view.order))


def _complete(
    view: ClaimView, sides: Mapping[str, str], news: Mapping[str, tuple[NewsDay, ...]], spans: Mapping[str, Days]
) -> ClaimView:
    """A view just made, with the side of who speaks and the days of an undated report."""
    object.__setattr__(view, "voice_side", sides.get(view.voice or ""))
    object.__setattr__(view, "news", news.get(view.claim.report, ()))
    object.__setattr__(view, "span", spans.get(view.claim.report, _NO_DAYS))
    return view


def view_claim(
    claim: Claim,
    published: date | None,
    words: Words,
    basis: str,
    bodies: frozenset[str] = frozenset(),
    natures: Mapping[str, str] | None = None,
) -> ClaimView:
    """One claim's view; `basis` is that of its report's day, `bodies` are the actors that are no persons."""
    return ClaimView(
        claim=claim,
        order=(published.isoformat() if published else _LATE, claim.report, claim.start, claim.id),
        days=(own := claim.when.days if words.dated else Days()),
        soft=soft_days(claim, own, published if basis == "publication" else None),
        published=published,
        place=(place := place_of(claim)),
        elsewhere=claim.place is not None and place is None and not _ANAPHOR.match(claim.place.text),
        agent=claim.agent.actor if claim.agent else None,
        side=claim.agent.side if claim.agent else None,
        persons=named_persons(claim) - bodies or _NOBODY,
        partial=claim.agent is not None and bool(_SOME.match(claim.agent.text)),
        patient=claim.patient.actor if claim.patient else None,
        patient_side=claim.patient.side if claim.patient else None,
        counts=() if words.summary and not words.land else own_counts(claim),
        name=words.name,
        voice=voice_of(claim),
        summary=words.summary,
        sentence=words.sentence,
        sentence_end=words.sentence_end,
        turn=words.turn,
        another=words.another,
        again=words.again,
        headline=words.headline,
        harmed=words.harmed or own_men_harmed(claim, natures or {}) or _NOBODY,
        risen=words.risen,
        open_day=words.open_day,
        nature=nature_of(claim, natures or {}),
    )


def soft_days(claim: Claim, own: Days, published: date | None) -> Days:
    """The days that a claim may mean: its own, else the reader's guess, else the last days before publication."""
    guess = claim.when.days
    if own.known or (guess.known and guess.basis not in OWN):
        return own if own.known else guess
    if published is None or claim.period != "current":
        return Days()
    span = int(fusion_rules().limits["soft_days"])
    last = min(published, guess.latest or published)  # "as of Monday", "had risen by Monday"
    return Days(earliest=last - timedelta(days=span), latest=last, basis="publication")


def place_of(claim: Claim) -> str | None:
    """The place's id, or its words where it has none; a withdrawal or flight without a place is from its origin."""
    slot = claim.place
    if slot is None and claim.kind in {"withdrawal", "displacement_or_flight", "evacuation_or_transfer"}:
        slot = claim.origin
    if slot is None and claim.kind in {"advance", "reinforcement_or_deployment"}:
        slot = claim.destination
    if slot is None:
        return None
    if _SAME.match(slot.text) or (slot.place is None and not _CAPITAL.search(slot.name or slot.text)):
        return None
    key = name_key(slot.name or slot.text)
    return slot.place or (f"text:{key}" if key else None)


def many_places(claim: Claim) -> bool:
    """Whether a claim tells only of several places that have no names: "areas held by", "villages in the north of"."""
    return claim.place is not None and bool(_MANY_PLACES.match(claim.place.text))


def named_persons(claim: Claim) -> frozenset[str]:
    """Who is named as doing or suffering it by a name of two words and no side: a victim or a gunman, not a force."""
    slots = [slot for slot in (claim.agent, claim.patient) if slot and slot.actor and slot.side is None]
    return frozenset(slot.actor for slot in slots if slot.actor and _FULL_NAME.fullmatch(slot.name or ""))


def voice_of(claim: Claim) -> str | None:
    """The innermost voice, by actor id or by its words."""
    if not claim.attribution:
        return None
    voice = claim.attribution[0]
    return voice.actor or f"text:{name_key(voice.name or voice.text)}"
