"""Groups of facts as paragraphs: the time of each sentence, two deeds of one doer joined, what follows each event."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from orontes.base import Days, make_id
from orontes.claims import Claim
from orontes.exports.account.account import Sentence
from orontes.exports.account.clauses import list_patterns, make_clause, point_to
from orontes.exports.account.dates import front_time, part_of_day, write_day
from orontes.exports.account.facts import Fact, backing_of, cite
from orontes.exports.account.follow import follow_up, tell_own_words
from orontes.exports.account.names import Names
from orontes.exports.account.phrases import unite
from orontes.exports.account.planning import Group
from orontes.exports.account.sentences import Pieces, Teller, Time, put_time
from orontes.exports.account.slots import Slots
from orontes.exports.account.tails import tell_harm
from orontes.exports.account.words import options, order_by_hash, table

Paragraph = tuple[Sentence, ...]
_QUOTED_FROM = 4
_JOINED = 5
_OWNED = re.compile(r"(?:controlled|held)\b")


class Chronicler:
    """Tells groups of facts; knows all claims, so that it may tell what contradicts a fact."""

    def __init__(self, names: Names, claims: Mapping[str, Claim]) -> None:
        self.names = names
        self.teller = Teller(names)
        self._claims = claims

    def tell(self, groups: Sequence[Group], day: date | None, *, dated: bool, year: bool) -> Paragraph:
        """One paragraph. `day` is that of its heading; where `dated`, its first sentence tells its day too."""
        sentences: list[Sentence] = []
        waiting = list(groups)
        hour, by, doer, also = 0, False, None, False
        while waiting:
            group = waiting.pop(0)
            time = self._time_of(group, day, hour, dated=dated and not sentences, year=year)
            hour = group.hour if time is not None and time.frame == "part" else hour
            if time is not None and time.frame == "by" and by:
                time = replace(time, frame="perfect", words=())
            by = by or (time is not None and time.frame == "by")
            if day is None and sentences and dated:
                time = same_time(group.first, time)
            same = doer is not None and group.first.agent is not None and group.first.agent.actor == doer
            doer = group.first.agent.actor if group.first.agent is not None and group.first.stance == "plain" else None
            if waiting and self._can_join(group, waiting[0]):
                sentences.append(self._tell_joined(group, waiting.pop(0), time))
                continue
            if waiting and time is None and self._can_contrast(group, waiting[0]):
                sentences.append(self._tell_contrast(group, waiting.pop(0)))
                doer = None
                continue
            also = same and (time is None or time.frame == "perfect") and group.first.stance == "plain" and not also
            quoted = tell_own_words(self.teller, group.first) if time is None and len(group.facts) == 1 else None
            adverb = str(table("join", "also")) if also else ""
            sentences.append(quoted or self.teller.tell(group.facts, time, adverb=adverb))
            for fact in group.facts:
                own = self._own(fact)
                sentences += follow_up(self.teller, fact, own, quote=len(own) >= _QUOTED_FROM)
        return fold_alike(sentences)

    def _time_of(self, group: Group, day: date | None, hour: int, *, dated: bool, year: bool) -> Time | None:
        """What a sentence tells of its time: its day where the heading gives none, else its part of the day."""
        fact, days = group.first, group.first.days
        backing = backing_of(fact)
        if day is None:
            return as_time(front_time(days, year=year), backing) if dated or not fact.vague else None
        if days.earliest != days.latest:
            return as_time(front_time(days, year=False), backing)
        if fact.published_only and fact.event.kind == "control_state":
            return None
        if fact.published_only:
            return Time(frame="by", words=(("day", write_day(day, year=False)),), claims=backing)
        part, order, claims = part_of_day(fact.claims)
        if dated:
            return as_time(front_time(Days.on(day), year=year), backing)
        if part and order > hour and len(group.facts) == 1 and fact.event.kind != "control_state":
            return Time(frame="part", words=(("part", part),), claims=claims)
        return None

    def _can_join(self, one: Group, two: Group) -> bool:
        """Whether two deeds of one doer can be told in one sentence."""
        pair = (one.first, two.first)
        if any(fact.stance != "plain" or fact.denials or fact.agent is None for fact in pair):
            return False
        if one.first.agent is None or two.first.agent is None or one.first.agent.actor is None:
            return False
        if one.first.agent.actor != two.first.agent.actor or one.first.published_only != two.first.published_only:
            return False
        if one.first.days != two.first.days or len(one.facts) + len(two.facts) > _JOINED:
            return False
        if _same_place(one, two):
            return False
        if one.first.event.kind == two.first.event.kind and not self._other_verb(one, two):
            return False
        return all(self._by_agent(group) and not self._has_more(group) for group in (one, two))

    def _can_contrast(self, one: Group, two: Group) -> bool:
        """Whether two deeds of unlike doers can be told in one sentence; a hash says so every second time."""
        pair = (one.first, two.first)
        if any(fact.stance != "plain" or fact.denials or fact.published_only or fact.event.part_of for fact in pair):
            return False
        if one.theme != two.theme or one.hour != two.hour or one.first.days != two.first.days or _same_place(one, two):
            return False
        if len(one.facts) + len(two.facts) > _JOINED or make_id("while", one.first.event.id)[-1] in "01234567":
            return False
        doers = [fact.agent.actor if fact.agent is not None else None for fact in pair]
        return doers[0] != doers[1] and None not in doers and not self._has_more(one) and not self._has_more(two)

    def _tell_contrast(self, one: Group, two: Group) -> Sentence:
        """Two deeds of unlike doers: "Rebels captured Rastan, while government forces left Talbiseh"."""
        pieces: Pieces = []
        for group in (one, two):
            slots = Slots(group.facts, self.names)
            patterns = list_patterns(group.first.event.kind, slots, group.first.event.id)
            clause = make_clause(patterns[0], slots)
            tail = tell_harm(slots, clause)
            text = clause.render("past") + (tail.text if tail else "")
            needed = unite(
                [clause.claims, (group.first.lead.id,), tail.claims if tail else (), backing_of(group.first)]
            )
            cited = unite(cite(fact, needed if fact is group.first else (fact.lead.id,)) for fact in group.facts)
            pieces.append((text if not pieces else f", {table('join', 'whilst')} {text}", unite([needed, cited])))
        events = [fact.event.id for group in (one, two) for fact in group.facts]
        return self.teller.finish(pieces, events, one.first, "while")

    def _own(self, fact: Fact) -> list[Claim]:
        """All claims of the fact's event."""
        return [self._claims[name] for name in fact.event.claims if name in self._claims]

    def _other_verb(self, one: Group, two: Group) -> bool:
        """Whether two deeds of one kind are told with unlike verbs."""
        patterns = [(self._by_agent(group) or [""])[0] for group in (one, two)]
        return patterns[0] != patterns[1]

    def _by_agent(self, group: Group) -> list[str]:
        patterns = list_patterns(group.first.event.kind, Slots(group.facts, self.names), group.first.event.id)
        return [pattern for pattern in patterns if pattern.startswith("{agent}")]

    def _has_more(self, group: Group) -> bool:
        """Whether something is to be told behind the group's sentence."""
        state, silent = self.names.snapshot(), Teller(self.names)
        found = any(
            follow_up(silent, fact, own, quote=len(own) >= _QUOTED_FROM)
            for fact in group.facts
            for own in [self._own(fact)]
        )
        self.names.restore(state)
        return found

    def _tell_joined(self, one: Group, two: Group, time: Time | None) -> Sentence:
        """Two deeds of one doer: "Rebels captured Rastan and Talbiseh and approached Homs."."""
        pieces: Pieces = []
        tense = "perfect" if time is not None and time.frame in {"by", "perfect"} else "past"
        for number, group in enumerate((one, two)):
            slots = Slots(group.facts, self.names)
            clause = make_clause(self._by_agent(group)[0], slots)
            clause = point_to(clause) if not number and self.teller.points_back(group.first) else clause
            tail = tell_harm(slots, clause)
            words = clause.predicate(tense).removeprefix("had ") if number else clause.render(tense)
            text = words + (tail.text if tail else "")
            if number:
                text = f" {table('join', 'list')} {text}"
            needed = unite(
                [clause.claims, (group.first.lead.id,), tail.claims if tail else (), backing_of(group.first)]
            )
            cited = unite(cite(fact, needed if fact is group.first else (fact.lead.id,)) for fact in group.facts)
            pieces.append((text, unite([needed, cited])))
        pieces[0] = (put_time(pieces[0][0], time), unite([pieces[0][1], time.claims if time else ()]))
        events = [fact.event.id for group in (one, two) for fact in group.facts]
        told = self.teller.finish(pieces, events, one.first, "joined")
        self.teller.note_subject(one.first, began=two.first.patient is None)
        return told


def same_time(fact: Fact, time: Time | None) -> Time | None:
    """A later sentence on the same days: "the same day" for a single one, nothing for a longer time."""
    if time is None or time.frame != "opening":
        return None
    (form, *_) = order_by_hash(options("time", "same"), fact.event.id)
    return replace(time, frame="same", words=(("form", form),))


def _same_place(one: Group, two: Group) -> bool:
    """Whether two groups tell of one place."""
    return bool(
        {fact.place.text for fact in one.facts if fact.place} & {fact.place.text for fact in two.facts if fact.place}
    )


def fold_alike(sentences: Sequence[Sentence]) -> Paragraph:
    """The sentences with each text once, for all the events of which it tells."""
    also = f" {table('join', 'also')} "
    kept: dict[str, Sentence] = {}
    for one in sentences:
        key = one.text.replace(also, " ")
        known = kept.get(key)
        kept[key] = replace(known, events=(*known.events, *one.events)) if known is not None else one
    return tuple(kept.values())


def as_time(words: dict[str, str], claims: tuple[str, ...]) -> Time | None:
    """Filled words of time as a frame."""
    if not words:
        return None
    return Time(frame=words.pop("frame"), words=tuple(words.items()), claims=claims)


def tells(fact: Fact, trigger: str) -> bool:
    """Whether a fact is worth telling in the days: not what is told by one passing word, nor what is static."""
    kind, place = fact.event.kind, fact.place.text if fact.place else ""
    if kind in {"other", "statement_or_appeal"}:
        return False
    if kind == "control_state" and (trigger in table("weak_control") or _OWNED.search(place)):
        return False
    if kind == "clash" and fact.place is None and fact.agent is None:
        return False
    single = len(fact.event.claims) == 1
    if single and fact.stance == "possible":
        return False
    return not single or fact.place is not None or fact.agent is not None or fact.lead.patient is not None
