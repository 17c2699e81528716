"""When what an event says of control began, and whether it lasted over its days."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from orontes.base import OWN_BASES, Days, shared_words
from orontes.claims import Claim
from orontes.events import Event

_WEEK = timedelta(days=7)
_SINCE = re.compile(r"\b(?:since|from\b.*\bon(?:wards?)?$)", re.I)
_UNTIL = re.compile(r"(?:until|till|up to)\b", re.I)
_SINCE_WHEN = re.compile(r"\bsince\b[^.,;\n]{0,60}$", re.I)
_RANGE = re.compile(r"\b(?:from|between)\b(.+?)\b(?:to|until|till|through|and)\b(.+)|(\d{4}) ?[-–] ?(\d{4})", re.I)
_PERFECT = re.compile(r"\b(?:has|have|had|still|continues? to)(?: \w+)?\s*$", re.I)
_PLUPERFECT = re.compile(r"\b(?:had|having)\b", re.I)
_MONTH = re.compile(r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)", re.I)
_DAY = re.compile(r"\b(?:\d{1,2}(?:st|nd|rd|th)?\b(?! ?\d{3})|\w+day\b)", re.I)
_COUNTED = shared_words("numbers")[:12]
_SPELL = re.compile(
    r"\bfor (?:(?:about|around|nearly|almost|some|just|only|over|more than|at least|less than|the next|another) )?"
    rf"(?:(a|an|{'|'.join(_COUNTED)}|several|a few|many|\d+) )?"
    r"(hour|day|week|fortnight|month|year)s?\b",
    re.I,
)
_ONGOING = re.compile(r"\b(?:has|have|is|are|still|been|remains?|holds|controls|keeps|rules|runs|occupies)\b", re.I)
_LENGTHS = {"hour": 1, "day": 1, "week": 7, "fortnight": 14, "month": 31, "year": 366}
_MANY = 12


def lasting_effect(effect: str | None, claims: Sequence[Claim]) -> str | None:
    """The effect with its words of time: "has occupied since" is held, "held from one year to another" once.

    What was "held until 2018" is ended then.
    """
    texts = [claim.when.text or "" for claim in claims]
    if (
        effect in {"hold", "former"}
        and all(map(_UNTIL.match, texts))
        and all(claim.when.days.latest for claim in claims)
    ):
        return "ended"
    if effect == "hold" and any(map(_RANGE.search, texts)):
        return "former"
    if effect in {"hold", "former"} and all(map(_is_spell, claims)):
        return "spell" if all(claim.when.days.known and claim.when.text for claim in claims) else "former"
    if not any(map(_SINCE.search, texts)):
        return effect
    perfect = any(_PERFECT.search(claim.text[: max(0, claim.trigger_start - claim.start)]) for claim in claims)
    return "hold" if effect == "former" or (effect == "gain" and perfect) else effect


def days_of(event: Event, claims: Sequence[Claim], told: date | None, effect: str | None) -> tuple[Days | None, bool]:
    """The event's days, and whether it lasted over them ("since May").

    Undated news is of the week before it; undated history cannot be placed in time (None).
    """
    if effect == "ended":
        return _end_of(claims), False
    when = _widened(_narrowed(event.when, claims), claims) if effect == "gain" else _narrowed(event.when, claims)
    since = next((claim for claim in claims if _SINCE.search(claim.when.text or "")), None)
    if since is not None and since.when.days.earliest and effect in {"hold", "cut_off", "unstable"}:
        return _begun(since.when.text or "", since.when.days), True
    if since is not None and effect == "gain" and (when.width or 0) > _WEEK.days:
        when = Days()  # the words tell since when another thing lasted: nothing is taken "since 2011"
    if effect == "former" and when.basis not in OWN_BASES:
        return Days(), False
    if when.known or effect in {"former", "hold", "contest", "clash", "unstable", "toward"}:
        return when, False
    if all(claim.period == "background" for claim in claims):
        return None, False
    return (Days(earliest=told - _WEEK, latest=told, basis="publication") if told else when), False


def _is_spell(claim: Claim) -> bool:
    """Whether a claim says that a place was held for some time and no longer: "held it for a week"."""
    return bool(_SPELL.search(claim.text)) and not _ONGOING.search(claim.text)


def tell_since(claim: Claim, text: str) -> Claim:
    """A claim whose words of time begin with "since" where the report has it before them: "since the war began in"."""
    start = claim.when.start
    if start is None or start < claim.trigger_end or _SINCE.search(claim.when.text or ""):
        return claim
    between = _SINCE_WHEN.search(text[claim.trigger_end : start])
    return replace(claim, when=replace(claim.when, text=f"{between[0]}{claim.when.text}")) if between else claim


def spell_end(days: Days, claims: Sequence[Claim]) -> date | None:
    """By when a place held for some time was held no more: so long after the last day on which that began."""
    told = [_SPELL.search(claim.text) for claim in claims]
    longest = max((_length(match[1], match[2]) for match in told if match), default=0)
    return days.latest + timedelta(days=longest) if days.latest else None


def _length(count: str | None, unit: str) -> int:
    """So many days, at most: "for weeks" may be many."""
    word = (count or "many").casefold()
    number = _COUNTED.index(word) + 1 if word in _COUNTED else int(word) if word.isdigit() else _MANY
    return _LENGTHS[unit.casefold()] * (1 if word in {"a", "an"} else min(number, 1000))


def lasting_until(claims: Sequence[Claim], told: date | None) -> date | None:
    """Until when what is told as lasting did so: the day of the report; what "had" lasted ended some days before."""
    past = all(_PLUPERFECT.search(claim.text) for claim in claims)
    return told - _WEEK if told and past else told


def _narrowed(when: Days, claims: Sequence[Claim]) -> Days:
    """The days on which all claims agree that tell them narrowly: "hours later" beside a paper of the next morning."""
    for claim in claims:
        days = claim.when.days
        narrow = days.width is not None and days.width <= 1 and when.width is not None and when.width <= _WEEK.days
        if narrow and days.basis != "none" and days.meets(when) and days.earliest and days.latest:
            first = max(day for day in (days.earliest, when.earliest) if day)
            last = min(day for day in (days.latest, when.latest) if day)
            when = replace(when, earliest=first, latest=last)
    return when


def _widened(when: Days, claims: Sequence[Claim]) -> Days:
    """The days of a gain with those that other claims tell for it in their own words: one of them is the first held."""
    told = [claim.when.days for claim in claims if claim.kind == "capture" and claim.polarity == "asserted"]
    told = [days for days in told if days.basis in OWN_BASES and (days.width or 0) <= 1 and days.known]
    if not when.known or when.basis not in OWN_BASES or all(days.meets(when) for days in told):
        return when
    first = min(day for days in (*told, when) if (day := days.earliest))
    last = max(day for days in (*told, when) if (day := days.latest))
    return replace(when, earliest=first, latest=last) if last - first <= 2 * _WEEK else when


def _begun(text: str, days: Days) -> Days:
    """The days on which what has lasted "since" some time began: that day, month, year or part of a year."""
    first = days.earliest
    assert first is not None
    if _DAY.search(text):
        last = first
    elif _MONTH.search(text):
        last = (first.replace(day=1) + timedelta(days=32)).replace(day=1) - timedelta(days=1)
    else:
        last = first.replace(month=12, day=31)
    return Days(earliest=first, latest=min(last, days.latest) if days.latest else last, basis="explicit")


def _end_of(claims: Sequence[Claim]) -> Days:
    """The days on one of which what was held "until" some time was lost: that day, or one of that month or year."""
    text, last = min((claim.when.text or "", claim.when.days.latest) for claim in claims if claim.when.days.latest)
    first = last.replace(day=1) if _MONTH.search(text) else last.replace(month=1, day=1)
    return Days(earliest=last if _DAY.search(text) else first, latest=last, basis="explicit")
