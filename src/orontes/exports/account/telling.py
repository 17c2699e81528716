"""Groups of facts as paragraphs: the time of each sentence, two deeds of one doer joined, what follows each event."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from orontes.base import Days
from orontes.events import Party
from orontes.exports.account.account import Sentence
from orontes.exports.account.dates import front_time, part_of_day, write_day
from orontes.exports.account.facts import Fact, backing_of
from orontes.exports.account.follow import follow_up, tell_own_words
from orontes.exports.account.joined import QUOTED_FROM, Joiner
from orontes.exports.account.phrases import capitalise
from orontes.exports.account.planning import Group
from orontes.exports.account.sentences import Time
from orontes.exports.account.words import options, order_by_hash, table
from orontes.exports.laid import is_laid

Paragraph = tuple[Sentence, ...]
_OWNED = re.compile(r"(?:controlled|held)\b")
_MASSACRE = re.compile(r"massacre|slaughter|execut|behead")
_SEVERAL = 3


class Chronicler(Joiner):
    """Tells groups of facts; knows all claims, so that it may tell what contradicts a fact."""

    def tell(self, groups: Sequence[Group], day: date | None, *, dated: bool, year: bool) -> Paragraph:
        """One paragraph. `day` is that of its heading; where `dated`, its first sentence tells its day too."""
        sentences: list[Sentence] = []
        waiting = list(groups)
        hour, by, doer, also, again = 0, False, None, False, False
        self.teller.subject = None
        while waiting:
            group = waiting.pop(0)
            time = self._time_of(group, day, hour, dated=dated and not sentences, year=year)
            hour = group.hour if time is not None and time.frame == "part" else hour
            if time is not None and time.frame == "by" and by:
                time = replace(time, frame="perfect", words=())
            by = by or (time is not None and time.frame == "by")
            if day is None and sentences and dated:
                time = None if again else same_time(group.first, time)
                again = again or time is not None
            same = doer is not None and group.first.agent is not None and group.first.agent.actor == doer
            doer = group.first.agent.actor if group.first.agent is not None and group.first.stance == "plain" else None
            joined = self.tell_with_next(group, waiting[0], time) if waiting else None
            if joined is not None:
                other = waiting.pop(0).first.agent
                doer = doer if other is not None and other.actor == doer else None
                sentences.append(joined)
                continue
            also = same and (time is None or time.frame == "perfect") and group.first.stance == "plain" and not also
            sentences += self._tell_one(group, time, also=also)
        return fold_alike(sentences)

    def _tell_one(self, group: Group, time: Time | None, *, also: bool) -> list[Sentence]:
        """The sentence of one group and what follows it."""
        quoted = tell_own_words(self.teller, group.first) if time is None and len(group.facts) == 1 else None
        adverb = str(table("join", "also")) if also else ""
        sentences = [quoted or self.teller.tell(group.facts, time, adverb=adverb)]
        for fact in group.facts:
            own = self.own_claims(fact)
            sentences += follow_up(self.teller, fact, own, quote=len(own) >= QUOTED_FROM)
        return sentences

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


def same_time(fact: Fact, time: Time | None) -> Time | None:
    """A later sentence on the same days: "the same day" for a single one, nothing for a longer time."""
    if time is None or time.frame != "opening":
        return None
    (form, *_) = order_by_hash(options("time", "same"), fact.event.id)
    return replace(time, frame="same", words=(("form", form),))


def fold_alike(sentences: Sequence[Sentence]) -> Paragraph:
    """The sentences with each text once, for all the events of which it tells."""
    also = f" {table('join', 'also')} "
    again = re.compile(rf"^(?:{'|'.join(form.partition('{')[0] for form in options('time', 'same'))})", re.I)
    kept: dict[str, Sentence] = {}
    for one in sentences:
        key = capitalise(again.sub("", one.text.replace(also, " ")))
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
    if kind == "massacre_or_killing" and _tells_nobody(fact) and not _MASSACRE.match(trigger):
        return False
    if is_laid(fact.asserted or fact.claims):
        return False
    single = len(fact.event.claims) == 1
    if single and fact.stance == "possible":
        return False
    if not single or fact.place is not None or kind == "agreement_or_talks" or fact.stance == "said":
        return True
    parties = (fact.agent, fact.patient)
    counted = any((count.low or 0) >= _SEVERAL for claim in fact.claims for count in claim.quantities)
    return any(_is_somebody(party) for party in parties) or (counted and any(parties))


def _tells_nobody(fact: Fact) -> bool:
    """Whether a killing is told of which neither who killed nor who or how many died is: "fatalities in the town"."""
    told = [claim for claim in fact.asserted or fact.claims if not is_laid([claim])]
    return not any(claim.agent or claim.patient or claim.quantities for claim in told)


def _is_somebody(party: Party | None) -> bool:
    """Whether a party tells an event from others of its kind: "people" or "one person" do not."""
    return party is not None and (party.actor is not None or len(party.text.split()) > 1)
