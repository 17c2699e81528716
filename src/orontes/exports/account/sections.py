"""The account's sections: lead, background, days, what no day is told for, human cost, disputed points."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from orontes.exports.account.account import Account, Section
from orontes.exports.account.check import check_account
from orontes.exports.account.cost import tell_cost
from orontes.exports.account.dates import write_day, write_days
from orontes.exports.account.disagreements import tell_disputes
from orontes.exports.account.echoes import find_headlines
from orontes.exports.account.facts import Fact
from orontes.exports.account.finding import find_fact
from orontes.exports.account.lead import tell_lead
from orontes.exports.account.names import Names
from orontes.exports.account.planning import group_facts, split_themes
from orontes.exports.account.telling import Chronicler, Paragraph, tells
from orontes.exports.account.title import write_title
from orontes.exports.account.words import read_trigger, table
from orontes.exports.parts import RecordParts

_GAP = timedelta(days=10)
_WIDE = 1
_WIDEST = 62
_PARAGRAPH = 3
_SHORT = 3
_MOST_TOLD = 3000
"""Events that one article can tell; of more, those with the most claims are told."""
NONE: frozenset[str] = frozenset()


def make_account(parts: RecordParts) -> Account:
    """The account of a record; a sentence that would say more than its claims is left out."""
    draft = draft_account(parts)
    while wrong := {fault.sentence for fault in check_account(draft, parts)}:
        draft = drop_sentences(draft, wrong)
    return draft


def drop_sentences(account: Account, texts: set[str]) -> Account:
    """The account without the sentences of these texts."""
    sections = []
    for section in account.sections:
        paragraphs = [_drop(paragraph, texts) for paragraph in section.paragraphs]
        kept = tuple(paragraph for paragraph in paragraphs if paragraph)
        if kept:
            sections.append(replace(section, paragraphs=kept))
    return replace(account, sections=tuple(sections))


def _drop(paragraph: Paragraph, texts: set[str]) -> Paragraph:
    """A paragraph without the sentences of these texts, and without a mere "X denied it" behind one of them."""
    points = str(table("follow", "denied")).format(voice="") + "."
    kept = []
    for before, one in zip((None, *paragraph), paragraph, strict=False):
        left = before is not None and before.text in texts and one.text.endswith(points)
        if one.text not in texts and not left:
            kept.append(one)
    return tuple(kept)


def draft_account(parts: RecordParts) -> Account:
    """The account as the grammar writes it: sentences that rest on claims, in the order in which they are read."""
    names = Names(parts)
    claims = {claim.id: claim for claim in parts.claims}
    chronicler = Chronicler(names, claims)
    triggers = _find_triggers(parts)
    heads = find_headlines(parts)
    facts = [fact for event in parts.events if (fact := find_fact(event, claims, names.actors, triggers, heads))]
    twice = _find_twice(parts, facts)
    told = [
        fact
        for fact in facts
        if fact.event.id not in twice and tells(fact, triggers[fact.lead.id]) and chronicler.teller.can_tell(fact)
    ]
    plan = _Plan(sorted(told, key=lambda fact: (-len(fact.event.claims), fact.event.id))[:_MOST_TOLD])
    short = plan.is_short(names)
    sections = [
        Section(heading="", paragraphs=plan.tell_all(chronicler) if short else tell_lead(chronicler, plan.current)),
        Section(heading=str(table("headings", "background")), paragraphs=plan.tell_dated(chronicler, plan.background)),
        *(() if short else plan.tell_days(chronicler)),
        Section(
            heading=str(table("headings", "undated")) if plan.current else "", paragraphs=plan.tell_undated(chronicler)
        ),
        Section(
            heading=str(table("headings", "cost")),
            paragraphs=tell_cost(chronicler, facts, plan.ids if short else NONE),
        ),
        Section(heading=str(table("headings", "disputes")), paragraphs=tell_disputes(chronicler, parts, facts)),
    ]
    kept = [section for section in sections if section.paragraphs]
    return Account(title=write_title(parts, plan.current or told), sections=tuple(kept))


class _Plan:
    """Which facts stand in which section."""

    def __init__(self, facts: Sequence[Fact]) -> None:
        dated = [fact for fact in facts if fact.days.known and not fact.vague]
        start = _find_start(dated)
        self.background = [fact for fact in dated if _is_background(fact, start)]
        past = {fact.event.id for fact in self.background}
        current = [fact for fact in dated if fact.event.id not in past]
        exact = _index_days(current)
        self.current = [fact for fact in current if not _is_vaguer(fact, exact)]
        self.days: dict[date, list[Fact]] = defaultdict(list)
        self.over: list[Fact] = []
        for fact in self.current:
            last, width = fact.days.latest, fact.days.width or 0
            assert last is not None
            if width <= _WIDE:
                self.days[last].append(fact)
            elif width <= _WIDEST or len(fact.event.claims) > 1:
                self.over.append(fact)
        self.ids = frozenset(fact.event.id for fact in self.current)
        self.undated = [fact for fact in facts if not fact.days.known or fact.vague]

    def is_short(self, names: Names) -> bool:
        """Whether there is so little to tell that a lead would say all of it."""
        return len(group_facts(self.current, names)) <= _SHORT and len(self.days) + len(self.over) <= _SHORT

    def tell_all(self, chronicler: Chronicler) -> tuple[Paragraph, ...]:
        """Everything of the reports' own time in one go, each sentence with its days."""
        return self.tell_dated(chronicler, self.current)

    def tell_days(self, chronicler: Chronicler) -> list[Section]:
        """A section for each day, after one for what took longer."""
        sections = []
        if self.over:
            paragraphs = self.tell_dated(chronicler, self.over)
            sections.append(Section(heading=str(table("headings", "over")), paragraphs=paragraphs))
        years = {day.year for day in self.days}
        for day in sorted(self.days):
            groups = group_facts(self.days[day], chronicler.names)
            paragraphs = tuple(
                chronicler.tell(some, day, dated=number == 0, year=False)
                for number, some in enumerate(split_themes(groups, _PARAGRAPH))
            )
            sections.append(Section(heading=write_day(day, year=True), paragraphs=paragraphs))
        assert years is not None
        return sections

    def tell_dated(self, chronicler: Chronicler, facts: Sequence[Fact]) -> tuple[Paragraph, ...]:
        """Facts of many days as paragraphs, each sentence with its days."""
        by_days: dict[str, list[Fact]] = defaultdict(list)
        for fact in sorted(facts, key=lambda fact: (str(fact.days.earliest), str(fact.days.latest))):
            by_days[write_days(fact.days)].append(fact)
        sentences = [
            chronicler.tell(groups, None, dated=True, year=True)
            for some in by_days.values()
            if (groups := group_facts(some, chronicler.names))
        ]
        return _fill_paragraphs(sentences)

    def tell_undated(self, chronicler: Chronicler) -> tuple[Paragraph, ...]:
        """Facts without days, those of the war before those of the past."""
        kept = [
            fact
            for fact in self.undated
            if fact.lead.period == "current" and fact.stance in {"plain", "said", "denied", "doubted"}
        ]
        groups = group_facts(kept, chronicler.names)
        return tuple(chronicler.tell(some, None, dated=False, year=False) for some in split_themes(groups, _PARAGRAPH))


def _index_days(facts: Sequence[Fact]) -> dict[tuple[str, str], list[Fact]]:
    """The facts of one day or night by kind and doer."""
    found: dict[tuple[str, str], list[Fact]] = defaultdict(list)
    for fact in facts:
        if fact.days.width is not None and fact.days.width <= _WIDE and fact.agent is not None and fact.agent.actor:
            found[fact.event.kind, fact.agent.actor].append(fact)
    return found


def _is_vaguer(fact: Fact, exact: Mapping[tuple[str, str], Sequence[Fact]]) -> bool:
    """Whether one claim alone tells of a wide stretch what another event tells of a day in it: one offensive, twice."""
    first, last, agent = fact.days.earliest, fact.days.latest, fact.agent.actor if fact.agent is not None else None
    wide = fact.days.width is not None and fact.days.width > _WIDE
    if not wide or len(fact.event.claims) > 1 or agent is None or first is None or last is None:
        return False
    return any(
        first <= (other.days.earliest or first) <= last
        and (fact.place is None or other.place is None or fact.place.place == other.place.place)
        for other in exact.get((fact.event.kind, agent), ())
    )


def _fill_paragraphs(tellings: Sequence[Paragraph], most: int = 6) -> tuple[Paragraph, ...]:
    """Short tellings joined to paragraphs of some sentences."""
    paragraphs: list[Paragraph] = []
    for telling in tellings:
        if paragraphs and len(paragraphs[-1]) + len(telling) <= most:
            paragraphs[-1] = (*paragraphs[-1], *telling)
        else:
            paragraphs.append(telling)
    return tuple(paragraphs)


def _find_start(facts: Sequence[Fact]) -> date | None:
    """The first day of the events that the reports are about: from the day most told back over gaps of some days."""
    weights: dict[date, int] = defaultdict(int)
    for fact in facts:
        if fact.days.earliest is not None and fact.days.width == 0 and fact.lead.period == "current":
            weights[fact.days.earliest] += len(fact.event.claims)
    if not weights:
        return None
    days = sorted(weights)
    start = max(days, key=lambda day: (weights[day], day))
    for day in reversed([day for day in days if day < start]):
        if start - day > _GAP:
            break
        start = day
    return start


def _is_background(fact: Fact, start: date | None) -> bool:
    latest = fact.days.latest
    if start is None or latest is None:
        return fact.lead.period == "background"
    return latest < start


def _find_twice(parts: RecordParts, facts: Sequence[Fact]) -> set[str]:
    """Events that are another one on a day that a dispute sets against its own, which tells them too."""
    claims = {
        dispute.about[1]: {name for position in dispute.positions for name in position.claims}
        for dispute in parts.find_disputes()
        if dispute.attribute == "date" and dispute.about[0] == "event"
    }
    of_claim = {name: about for about, names in claims.items() for name in names}
    found = set()
    for event in (fact.event for fact in facts):
        about = of_claim.get(event.claims[0]) if event.claims else None
        if about not in {None, event.id} and event.id not in claims and set(event.claims) <= claims[str(about)]:
            found.add(event.id)
    return found


def _find_triggers(parts: RecordParts) -> dict[str, str]:
    """The trigger words of all claims, in small letters."""
    texts = {report.id: report.text for report in parts.reports}
    return {
        claim.id: read_trigger(texts.get(claim.report, ""), claim.trigger_start, claim.trigger_end)
        for claim in parts.claims
    }
