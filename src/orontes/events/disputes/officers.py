"""One officer told with two ranks: a colonel and a general, a brigadier and a major general.

A rank in front of a full name is found in the words of a report, whatever the sentence tells, and rests on the claims
of that sentence; one in front of a surname is that of the actor whom it names. An officer may rise, so his ranks are
compared in reports of one season and not where a promotion is told, and "general" stands for all generals.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import combinations

from orontes.claims import ActorMention, Voice
from orontes.events.disputes.case import Case, make_dispute
from orontes.events.event import Dispute
from orontes.events.rules import dispute_words
from orontes.events.view import ClaimView
from orontes.knowledge import name_key

_SEASON = timedelta(days=90)
_BEFORE, _BEHIND = 40, 400
_RISES = re.compile(r"\bpromot(?:ed|es|ion|ing)\b", re.I)
_PART = r"(?:[a-z]{1,3}[-’'])?[A-Z][\w’'-]+"
_FULL_NAME = re.compile(rf"\s+({_PART}(?:\s+(?:[A-Z]\.|{_PART}|ibn|bin|ould|ag|de|van|von|al))*\s+{_PART})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A rank as the words of a claim's sentence tell it, and where it stands."""

    rank: str
    at: int
    view: ClaimView


def find_officer_disputes(case: Case) -> Iterator[Dispute]:
    """Officers who are told with two ranks in one season."""
    seen: set[tuple[str, int]] = set()
    ranks = _find_ranks(case)
    for about, told in [*_by_full_name(case, ranks), *_by_actor(case, ranks)]:
        if {(one.view.claim.report, one.at) for one in told} & seen:
            continue
        sides = _exclusive(told) if _one_season([one.view for one in told]) else ()
        if sides:
            seen |= {(one.view.claim.report, one.at) for one in told}
            values = [(side[0].rank, [one.view for one in side]) for side in sides]
            note = f"One officer is called {' and '.join(value for value, _ in values)}."
            yield make_dispute(about, "actor", values, "conflict", note)


def _exclusive(told: Sequence[Told]) -> Sequence[Sequence[Told]]:
    """The first two ranks that cannot both be right, with what tells each."""
    ranks = dispute_words().officers
    by_rank: dict[tuple[int, int], list[Told]] = defaultdict(list)
    for one in told:
        by_rank[ranks[one.rank]].append(one)
    for mine, theirs in combinations(sorted(by_rank), 2):
        if mine[0] != theirs[0] or (mine[1] and theirs[1]):
            return by_rank[mine], by_rank[theirs]
    return ()


def _find_ranks(case: Case) -> dict[str, Sequence[re.Match[str]]]:
    """The ranks in front of names in each report that has any, by report; few have."""
    texts = {report: case.reports[report].text for report in sorted(case.by_report)}
    told = {text: tuple(_rank_pattern().finditer(text)) for text in set(texts.values())}
    return {report: told[text] for report, text in texts.items() if told[text]}


def _by_full_name(case: Case, ranks: Mapping[str, Sequence[re.Match[str]]]) -> list[tuple[tuple[str, str], list[Told]]]:
    """Ranks in front of full names, by name; what the dispute is about is the first report."""
    found: dict[str, list[Told]] = defaultdict(list)
    for report, told in ranks.items():
        text, views = case.reports[report].text, case.by_report[report]
        for match in told:
            name = _FULL_NAME.match(text, match.end())
            beside = _claims_on(views, match.start(), name[1]) if name else []
            if name and not (beside and _RISES.search(case.sentence_text(beside[0]))):
                found[name_key(name[1])] += [Told(rank=_plain(match), at=match.start(1), view=view) for view in beside]
    return [(("report", rows[0].view.claim.report), rows) for _, rows in sorted(found.items()) if rows]


def _claims_on(views: Sequence[ClaimView], at: int, name: str) -> list[ClaimView]:
    """The claims of the sentence that a rank stands in, else what its bearer says right behind it."""
    beside = [view for view in views if view.sentence <= at < view.sentence_end]
    behind = (view for view in views if 0 <= view.claim.start - at <= _BEHIND)
    return beside or [
        view for view in behind if any(name in (voice.name or voice.text) for voice in view.claim.attribution)
    ]


def _by_actor(case: Case, ranks: Collection[str]) -> list[tuple[tuple[str, str], list[Told]]]:
    """Ranks in front of those who do, suffer or say something, by actor, in the reports that have `ranks` at all."""
    found: dict[str, list[Told]] = defaultdict(list)
    for view in case.views:
        if view.claim.report not in ranks:
            continue
        for slot in (view.claim.agent, view.claim.patient, *view.claim.attribution):
            if slot is None or not slot.actor:
                continue
            rank = _rank_of(case, view, slot)
            if rank is not None:
                found[slot.actor].append(rank)
    return [(("actor", actor), told) for actor, told in sorted(found.items())]


def _rank_of(case: Case, view: ClaimView, slot: ActorMention | Voice) -> Told | None:
    """The officer's rank that stands right before a name, in its slot or before it."""
    text = case.reports[view.claim.report].text
    first = max(0, slot.start - _BEFORE)
    found = None
    for match in _rank_pattern().finditer(text, first, slot.end):
        if match.end() >= slot.start - 1:
            found = Told(rank=_plain(match), at=match.start(1), view=view)
    return found


def _plain(match: re.Match[str]) -> str:
    """A rank as the list has it."""
    return " ".join(match[1].casefold().replace(".", "").split())


@cache
def _rank_pattern() -> re.Pattern[str]:
    """Finds the words for ranks, longest first, with a name behind."""
    ranks = sorted(dispute_words().officers, key=lambda word: (-len(word), word))
    spelt = "|".join(re.escape(rank).replace(r"\ ", r"\.?\s+") for rank in ranks)
    first = re.escape("".join(sorted({rank[0] for rank in ranks})))
    return re.compile(rf"(?=[{first}])(?<![\w-])({spelt})\.?(?=\s+(?-i:[A-Z]|al-))", re.I)


def _one_season(views: Sequence[ClaimView]) -> bool:
    """Whether all reports are of one season, as far as their days are known."""
    days: list[date] = [view.published for view in views if view.published]
    return not days or max(days) - min(days) <= _SEASON
