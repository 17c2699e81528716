"""What fusion sees of a claim: its slots in comparable form, and its place in the order of reports."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from orontes.base import Bounds, Days
from orontes.claims import Claim
from orontes.events.rules import fusion_rules
from orontes.events.view_counts import own_counts
from orontes.knowledge import name_key
from orontes.reports import Report

Order = tuple[str, str, int, str]
_NAMED = re.compile(
    r"(?:[“\"‘]|\bthe |\bOperation )?"
    r"((?:[A-Z][\w’'-]+ ){1,4}(?:[Mm]assacre|[Bb]ombing|[Ss]iege|[Oo]ffensive|[Oo]peration|[Uu]prising|[Bb]attle))"
    r"|\b(Battle of (?:al-)?[A-Z][\w’'-]+)|\b(Operation (?:[A-Z][\w’'-]+ ?){1,3})"
)
_NAMED_KINDS = {
    "massacre": ("massacre_or_killing", "armed_attack"),
    "bombing": ("explosion", "air_strike", "armed_attack", "massacre_or_killing"),
    "siege": ("siege",),
    "battle": ("clash", "offensive_launch"),
    "offensive": ("offensive_launch",),
    "operation": ("offensive_launch",),
    "uprising": ("protest_or_celebration", "riot"),
}
_SENTENCE_END = re.compile(r"[.!?][\"”’)\]]*\s|\n")
_LONGEST = 600
_COMMON_START = re.compile(r"^(?:The|This|That|A|An|On|In|During|After|Following|Syrian|Many|Their|His) ")
_CAPITAL = re.compile(r"(?<![\w’'-])[^\W\d_a-z]\w|[a-z]-[A-Z]")
_ANAPHOR = re.compile(r"(?:the|this|that|its?)\b(?: \w+)? ?(?:city|town|village|area|region|district|place)?$", re.I)
_SAME = re.compile(
    r"the same (?:\w+ )?(?:city|town|village|area|region|district|place|neighbou?rhood|site|road)$", re.I
)
_SOME = re.compile(r"(?:some|several|many|dozens|hundreds|parts?|elements|units|a number|few|\d+) ", re.I)
_FULL_NAME = re.compile(r"[A-Z][\w’'-]+(?: [A-Z][\w’'.-]*){1,3}")
_SINCE = re.compile(r"(?:since|so far|(?:over|in|during|for|within) the (?:past|last)|this (?:month|year))\b", re.I)
_SINCE_TODAY = re.compile(
    r"since (?:\w+ )*?(?:today|yesterday|dawn|midnight|noon|morning|afternoon|evening|night|hours?|[a-z]+day)\b", re.I
)
_MANY = re.compile(
    r"\b(?:(these|those)|dozens of|hundreds of|\d+|two|three|four|five|six|seven|eight|nine|ten) (?:\w+ )?$", re.I
)
_TURN = re.compile(
    r"\W*(?:meanwhile|separately|elsewhere|furthermore|moreover|earlier|previously|yesterday|in another|in a separate"
    r"|on (?:\w+ )?\d|on (?:sun|mon|tues|wednes|thurs|fri|satur)day|since|also|in addition|last)\b",
    re.I,
)
_MANY_PLACES = re.compile(
    r"(?:[a-z’'-]+ ){0,3}(?:(?:areas|sites|positions|posts|regions|parts|places|locations|points|houses|homes|targets|"
    r"facilities|territor(?:y|ies))\b|(?:villages|towns|cities|districts|neighbou?rhoods|settlements|communities)"
    r"(?! of))"
)
_BEFORE = 40
_HEAD = 250
_TOLD = {"explicit", "weekday", "relative"}
_LATE = "9999-12-31"


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimView:
    """A claim as fusion compares it.

    `days` are told by the report itself; `soft` are days that news of this publication is about, where none are told;
    `follows` is the claim of its report that it goes back to, `sole` that its report tells of one doer's violence only.
    """

    claim: Claim
    order: Order
    family: str
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
    summary: bool = False
    sentence: int = 0
    turn: bool = False
    headline: bool = False
    follows: str | None = None
    sole: bool = False

    @property
    def actual(self) -> bool:
        """Whether it tells of what happened (or is denied to have), not of plans, hopes or orders."""
        return self.claim.modality == "actual"

    @property
    def asserted(self) -> bool:
        """Whether it says that it happened."""
        return self.actual and self.claim.polarity == "asserted"


def view_claims(claims: Iterable[Claim], reports: Iterable[Report]) -> tuple[ClaimView, ...]:
    """All claims in the order by which events take their ids: published, report, start."""
    known = list(claims)
    reports = list(reports)
    published = report_days(known, reports)
    texts = {report.id: report.text for report in reports}
    dated = frozenset(report.id for report in reports if report.published is not None)
    views = (view_claim(claim, published, texts.get(claim.report, ""), dated) for claim in known)
    return tuple(sorted(views, key=lambda view: view.order))


def report_days(claims: Iterable[Claim], reports: Iterable[Report]) -> dict[str, date | None]:
    """The day of each report: of its publication, else the last day that it tells as past, for it cannot be older."""
    days = {report.id: report.published for report in reports}
    told: dict[str, date] = {}
    for claim in claims:
        last = claim.when.days.latest
        narrow = claim.when.days.width is not None and claim.when.days.width <= 1
        past = narrow and claim.modality == "actual" and claim.when.days.basis in _TOLD
        if past and last and (claim.report not in told or last > told[claim.report]):
            told[claim.report] = last
    return {report: day or told.get(report) for report, day in days.items()}


def view_claim(
    claim: Claim, published: Mapping[str, date | None], text: str, dated: frozenset[str] = frozenset()
) -> ClaimView:
    """One claim's view; `dated` are the reports that tell their own day of publication."""
    day = published.get(claim.report)
    told = claim.when.days
    own = told if told.basis in {"explicit", "weekday", "relative", "narrative", "context"} else Days()
    family = fusion_rules().family.get(claim.kind, claim.kind)
    summary = is_summary(claim, text)
    sentence, _ = sentence_around(text, claim.trigger_start, claim.trigger_end)
    return ClaimView(
        claim=claim,
        order=(day.isoformat() if day else _LATE, claim.report, claim.start, claim.id),
        family=family,
        days=own if own.known else Days(),
        soft=soft_days(claim, told, day, "publication" if claim.report in dated else "context"),
        published=day,
        place=place_of(claim),
        elsewhere=claim.place is not None and place_of(claim) is None and not _ANAPHOR.match(claim.place.text),
        agent=claim.agent.actor if claim.agent else None,
        side=claim.agent.side if claim.agent else None,
        persons=named_persons(claim),
        partial=claim.agent is not None and bool(_SOME.match(claim.agent.text)),
        patient=claim.patient.actor if claim.patient else None,
        patient_side=claim.patient.side if claim.patient else None,
        counts=() if summary else own_counts(claim),
        name=event_name(claim, text),
        voice=voice_of(claim),
        summary=summary,
        sentence=sentence,
        turn=bool(_TURN.match(text, sentence)),
        headline=_is_headline(text, sentence),
    )


def _is_headline(text: str, sentence: int) -> bool:
    """Whether a line is the report's first and not closed, as a headline is not."""
    end = text.find("\n", sentence)
    line = text[sentence : end if end >= 0 else len(text)].rstrip()
    return not text[:sentence].strip() and len(line) <= _HEAD and not line.endswith((".", "!", "”", '"'))


def is_summary(claim: Claim, text: str) -> bool:
    """Whether a claim sums up many acts: those since a day, "these attacks", a number of them over many days."""
    if claim.when.text and _SINCE.match(claim.when.text) and not _SINCE_TODAY.match(claim.when.text):
        return True
    found = _MANY.search(text[max(0, claim.trigger_start - _BEFORE) : claim.trigger_start])
    if found is None or text[claim.trigger_end - 1 : claim.trigger_end] != "s":
        return False
    wide = claim.when.days.basis in _TOLD and (claim.when.days.width or 0) > fusion_rules().limits["short_days"]
    return wide or found[1] is not None or (claim.kind == "armed_attack" and claim.place is None)


def soft_days(claim: Claim, told: Days, published: date | None, basis: str) -> Days:
    """The days that a claim without days may mean: the reader's guess, or the last days before publication."""
    if told.known:
        return told
    if published is None or claim.period != "current":
        return Days()
    span = int(fusion_rules().limits["soft_days"])
    return Days(earliest=published - timedelta(days=span), latest=published, basis=basis)


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


def event_name(claim: Claim, text: str) -> str | None:
    """A name of the event's own in the claim's sentence ("Market Massacre"), where it fits the kind."""
    start, end = sentence_around(text, claim.trigger_start, claim.trigger_end)
    for found in _NAMED.finditer(text, start, end):
        name = _COMMON_START.sub("", next(part for part in found.groups() if part)).strip()
        head = next((word for word in _NAMED_KINDS if word in name.casefold()), "")
        if len(name.split()) > 1 and claim.kind in _NAMED_KINDS.get(head, ()):
            return name.casefold()
    return None


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence that the words from start to end stand in, roughly: between full stops or line ends."""
    first = max((match.end() for match in _SENTENCE_END.finditer(text, max(0, start - _LONGEST), start)), default=None)
    after = _SENTENCE_END.search(text, end, min(len(text), end + _LONGEST))
    return max(0, start - _LONGEST) if first is None else first, after.end() if after else min(
        len(text), end + _LONGEST
    )
