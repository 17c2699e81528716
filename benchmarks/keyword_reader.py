"""A reader without grammar, as a yardstick: what looking up words alone gets.

It is written to be decent: it shares our word lists, gazetteer, numbers and time words, and lacks grammar only.
A trigger word makes a claim of its first frame's kind; words of harm count for the deed of violence nearest to them in
the sentence, or are a killing of their own. The place is the nearest name that the gazetteer knows, or else a
capitalised name behind "in" or "near"; a count is the number before the word of harm, or else after it. The doer is the
first actor word before the trigger, or else the first behind a "by" after it, a word for a people before it, an
abbreviation before it; the patient is the first of people or forces behind it. The day is the sentence's time nearest
to the trigger, or else that of publication. It knows no voices, no denials and no plans.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from orontes.base import Days, Problem, make_id
from orontes.claims import ActorMention, Claim, PlaceMention, Quantity, When, find_passages
from orontes.claims.frames import FrameIndex, load_frames
from orontes.claims.nouns.sorter import noun_classes
from orontes.knowledge import Knowledge, country_of_demonym, name_key
from orontes.language import TimeExpression, find_numbers, find_times, link_times, resolve_time
from orontes.reports import Report

WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
ACTORS = frozenset({"force", "aircraft", "drone", "artillery"})
VIOLENT = frozenset(
    {
        *("air_strike", "drone_strike", "shelling_artillery_missile", "explosion", "armed_attack", "clash"),
        *("massacre_or_killing", "chemical_attack"),
    }
)
HARM = frozenset({"killed", "injured"})
LONGEST_NAME, LONGEST_SHORT, NEAR_NUMBER = 3, 5, 8


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a sentence, where it stands in the report."""

    text: str
    start: int
    end: int

    @property
    def lower(self) -> str:
        """The word in lower case."""
        return self.text.lower().replace("’", "'")

    @property
    def is_name(self) -> bool:
        """Whether it begins with a capital."""
        return self.text[:1].isupper()


@dataclass(frozen=True, slots=True)
class Hit:
    """A trigger word (its number in the sentence) with the kind that it tells and the people counted by it."""

    at: int
    kind: str
    counts: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class KeywordReader:
    """Reads English by looking words up."""

    name: str = "keywords"
    version: str = "1"
    languages: tuple[str, ...] = ("en",)

    def read(self, report: Report, knowledge: Knowledge) -> tuple[tuple[Claim, ...], tuple[Problem, ...]]:
        """The claims of a report: one a trigger word."""
        times = link_times(find_times(report.text))
        claims = []
        for passage in find_passages(report):
            span = passage.span
            words = [Word(m[0], m.start(), m.end()) for m in WORD.finditer(report.text, span.start, span.end)]
            inside = [one for one in times if span.start <= one.start < span.end]
            for hit in merge_harm(list(find_hits(words, load_frames()))):
                claims.append(make_claim(report, f"{self.name} {self.version}", words, hit, inside, knowledge))
        return tuple(claims), ()


def find_hits(words: Sequence[Word], index: FrameIndex) -> Iterator[Hit]:
    """The trigger words of a sentence, each of the first frame that lists it."""
    for at, word in enumerate(words):
        base = index.base_of.get(word.lower, "")
        harm = index.harm.get(word.lower)
        senses = [frame for fixed, frame in index.verbs.get(base, ()) if fixed is None]
        frames = index.nouns.get(word.lower, ()) or senses
        if harm is not None and harm[0] in HARM:
            yield Hit(at, "massacre_or_killing", ((harm[0], at),))
        elif frames and harm is None:
            counted = frames[0].count or frames[0].count_subject
            yield Hit(at, frames[0].kind, ((counted, at),) if counted else ())


def merge_harm(hits: list[Hit]) -> list[Hit]:
    """The hits of a sentence where words of harm count for the deed of violence nearest to them."""
    harms = [hit for hit in hits if any(of in HARM for of, _ in hit.counts)]
    deeds = [hit for hit in hits if hit not in harms and hit.kind in VIOLENT]
    if not harms:
        return hits
    host = min(deeds, key=lambda hit: abs(hit.at - harms[0].at), default=harms[0])
    counts = tuple(count for harm in harms for count in harm.counts)
    rest = [hit for hit in hits if hit not in harms and hit is not host]
    return sorted([*rest, Hit(host.at, host.kind, counts)], key=lambda hit: hit.at)


def make_claim(
    report: Report,
    reader: str,
    words: Sequence[Word],
    hit: Hit,
    times: Sequence[TimeExpression],
    knowledge: Knowledge,
) -> Claim:
    """The claim of one hit."""
    trigger = words[hit.at]
    first, last = words[0].start, words[-1].end
    place = find_place(report, words, hit.at, knowledge)
    return Claim(
        id=make_id("claim", report.id, report.sha256, trigger.start, trigger.end, hit.kind),
        report=report.id,
        start=first,
        end=last,
        text=report.text[first:last],
        trigger_start=trigger.start,
        trigger_end=trigger.end,
        kind=hit.kind,
        agent=find_doer(report, words, hit.at),
        patient=find_patient(words[hit.at + 1 :]),
        place=place,
        when=find_when(report, trigger, times),
        quantities=tuple(find_counts(report, words, hit.counts)),
        reader=reader,
    )


def find_place(report: Report, words: Sequence[Word], at: int, knowledge: Knowledge) -> PlaceMention | None:
    """The nearest name of the gazetteer, longest first; else a capitalised name behind a preposition of place."""
    known, guessed = [], []
    k = 0
    while k < len(words):
        size = next((n for n in range(LONGEST_NAME, 0, -1) if is_place(report, words[k : k + n], n, knowledge)), 0)
        behind = k > 0 and words[k - 1].lower in {"in", "at", "near", "of"}
        if size:
            known.append((abs(k - at), words[k], words[k + size - 1]))
        elif behind and words[k].is_name:
            end = k
            while end + 1 < len(words) and words[end + 1].is_name and end - k < LONGEST_NAME:
                end += 1
            guessed.append((abs(k - at), words[k], words[end]))
        k += size or 1
    nearest = min(known or guessed, key=lambda one: one[0], default=None)
    if nearest is None:
        return None
    _, first, last = nearest
    return PlaceMention(text=report.text[first.start : last.end], start=first.start, end=last.end)


def is_place(report: Report, words: Sequence[Word], size: int, knowledge: Knowledge) -> bool:
    """Whether the words are a name that the gazetteer has, letter for letter but for articles and marks."""
    if len(words) < size or not words[0].is_name or not words[-1].is_name:
        return False
    name = report.text[words[0].start : words[-1].end]
    if "\n" in name or noun_classes(name.lower()) & {"force", "people", "time"}:
        return False
    key = name_key(name)
    return any(name_key(one) == key for place in knowledge.find_places(name) for one in (place.name, *place.aliases))


def find_doer(report: Report, words: Sequence[Word], at: int) -> ActorMention | None:
    """The first actor word before the trigger; behind a "by"; a people or an abbreviation named before it."""
    by = next((k for k in range(at + 1, len(words)) if words[k].lower == "by"), len(words))
    found = find_actor(report, words[:at]) or find_actor(report, words[by + 1 :])
    before = list(reversed(words[:at]))
    people = next((word for word in before if country_of_demonym(word.text)), None)
    short = next((word for word in before if word.text.isupper() and 2 <= len(word.text) <= LONGEST_SHORT), None)
    one = people or short
    if found is None and one is not None:
        return ActorMention(text=one.text, start=one.start, end=one.end)
    return found


def find_actor(report: Report, words: Sequence[Word]) -> ActorMention | None:
    """The first actor word, with up to two capitalised words before it."""
    for k, word in enumerate(words):
        if noun_classes(word.lower) & ACTORS:
            first = k
            while first > 0 and k - first < 2 and words[first - 1].is_name and words[first - 1].lower != "the":
                first -= 1
            start, end = words[first].start, word.end
            return ActorMention(text=report.text[start:end], start=start, end=end)
    return None


def find_patient(words: Sequence[Word]) -> ActorMention | None:
    """The first word of people or forces behind the trigger."""
    found = next((word for word in words if noun_classes(word.lower) & {"people", "force"}), None)
    return ActorMention(text=found.text, start=found.start, end=found.end) if found is not None else None


def find_counts(report: Report, words: Sequence[Word], counts: Sequence[tuple[str, int]]) -> Iterator[Quantity]:
    """The number nearest before each word of harm, else nearest behind it."""
    numbers = [n for n in find_numbers(report.text, words[0].start, words[-1].end) if not n.ordinal]
    told = set()
    for of, at in counts:
        start = words[max(0, at - NEAR_NUMBER)].start
        end = words[min(len(words) - 1, at + NEAR_NUMBER)].end
        before = [n for n in numbers if start <= n.start and n.end <= words[at].start]
        behind = [n for n in numbers if words[at].end <= n.start and n.end <= end]
        number = before[-1] if before else behind[0] if behind else None
        if number is not None and of not in told:
            told.add(of)
            yield Quantity(
                of=of,
                who="all",
                scope="event",
                text=number.text,
                start=number.start,
                end=number.end,
                low=number.low,
                high=number.high,
            )


def find_when(report: Report, trigger: Word, times: Sequence[TimeExpression]) -> When:
    """The time words nearest to the trigger, else the day of publication."""
    dated = [one for one in times if one.form != "duration"]
    nearest = min(dated, key=lambda one: abs(one.start - trigger.start), default=None)
    if nearest is not None:
        days = resolve_time(nearest, reference=report.published)
        return When(days=days, text=nearest.text, start=nearest.start, end=nearest.end, expression=nearest)
    if report.published is None:
        return When()
    return When(days=Days.on(report.published, "publication"))
