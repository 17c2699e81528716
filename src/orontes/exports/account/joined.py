"""Two groups of facts in one sentence: two deeds of one doer, deeds of two doers, two things that one voice says."""

import re
from collections.abc import Mapping

from orontes.base import make_id
from orontes.claims import Claim
from orontes.exports.account.account import Sentence
from orontes.exports.account.clauses import Clause, list_patterns, make_clause, point_back, point_to
from orontes.exports.account.facts import Fact, backing_of, cite
from orontes.exports.account.follow import follow_up
from orontes.exports.account.names import Names
from orontes.exports.account.phrases import Phrase, unite
from orontes.exports.account.planning import Group
from orontes.exports.account.sentences import Pieces, Teller, Time, put_time
from orontes.exports.account.slots import Slots
from orontes.exports.account.tails import tell_harm
from orontes.exports.account.words import table

QUOTED_FROM = 4
_JOINED = 5
_MOST_SAID = 3
_SAYING = re.compile(r"\{voice\} \w+ that \{clause\}\|perfect")


class Joiner:
    """Tells two groups of facts in one sentence where that reads better."""

    def __init__(self, names: Names, claims: Mapping[str, Claim]) -> None:
        self.names = names
        self.teller = Teller(names)
        self._claims = claims

    def tell_with_next(self, one: Group, two: Group, time: Time | None) -> Sentence | None:
        """A group and the one behind it in one sentence; None where they do not go together."""
        if self._can_join(one, two):
            return self._tell_joined(one, two, time)
        if time is None and self._can_contrast(one, two):
            return self._tell_contrast(one, two)
        frame = self._find_saying(one, two)
        return self._tell_said(one, two, frame, time) if frame is not None else None

    def _find_saying(self, one: Group, two: Group) -> str | None:
        """The frame in which one voice says two things, one behind the other; None where it does not."""
        pair = (one.first, two.first)
        speakers = {fact.lead.speakers[0].actor if fact.lead.speakers else None for fact in pair}
        if len(speakers) > 1 or None in speakers or any(fact.stance != "said" or fact.denials for fact in pair):
            return None
        if len(one.facts) + len(two.facts) > _MOST_SAID or one.first.days != two.first.days or one.hour != two.hour:
            return None
        if any(fact.published_only or fact.voiced or fact.event.kind == "control_state" for fact in pair):
            return None
        if self._has_more(one) or self._has_more(two):
            return None
        frames = [set(self.teller.frames(fact)) for fact in pair]
        shared = sorted(form for form in frames[0] & frames[1] if _SAYING.fullmatch(form))
        return shared[0] if shared else None

    def _tell_said(self, one: Group, two: Group, frame: str, time: Time | None) -> Sentence:
        """Two things that one voice says: "The ministry said that rebels had left Rastan and that it held Homs"."""
        patterns = [list_patterns(g.first.event.kind, Slots(g.facts, self.names), g.first.event.id) for g in (one, two)]
        pieces = self.teller.compose(f"{patterns[0][0]}#{frame}", one.facts, time)
        slots = Slots(two.facts, self.names, speaker=self.teller.speaker_id(two.first.lead))
        clause = point_back(make_clause(patterns[1][0], slots), self.names.speaker(two.first.lead), frame)
        tail = tell_harm(slots, clause)
        tense, same = frame.partition("|")[2], f" that {clause.subject} " in pieces[0][0]
        told = clause.predicate(tense).removeprefix("had ") if same else clause.render(tense)
        joined = table("join", "list" if same else "that")
        pieces.append((f" {joined} {told}{tail.text if tail else ''}", _back(two, clause, tail)))
        events = [fact.event.id for group in (one, two) for fact in group.facts]
        return self.teller.finish(pieces, events, one.first, frame)

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
            claims = _cite_group(group, clause, tail)
            pieces.append((text if not pieces else f", {table('join', 'whilst')} {text}", claims))
        events = [fact.event.id for group in (one, two) for fact in group.facts]
        return self.teller.finish(pieces, events, one.first, "while")

    def own_claims(self, fact: Fact) -> list[Claim]:
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
            follow_up(silent, fact, own, quote=len(own) >= QUOTED_FROM)
            for fact in group.facts
            for own in [self.own_claims(fact)]
        )
        self.names.restore(state)
        return found

    def _tell_joined(self, one: Group, two: Group, time: Time | None) -> Sentence:
        """Two deeds of one doer: "Rebels captured Rastan and Talbiseh and approached Homs."."""
        pieces: Pieces = []
        tense = "perfect" if time is not None and time.frame in {"by", "perfect"} else "past"
        pointing = self.teller.points_back(one.first)
        for number, group in enumerate((one, two)):
            slots = Slots(group.facts, self.names)
            clause = make_clause(self._by_agent(group)[0], slots)
            clause = point_to(clause) if not number and pointing else clause
            tail = tell_harm(slots, clause)
            words = clause.predicate(tense).removeprefix("had ") if number else clause.render(tense)
            text = words + (tail.text if tail else "")
            if number:
                text = f" {table('join', 'list')} {text}"
            claims = _cite_group(group, clause, tail)
            pieces.append((text, claims))
        pieces[0] = (put_time(pieces[0][0], time), unite([pieces[0][1], time.claims if time else ()]))
        events = [fact.event.id for group in (one, two) for fact in group.facts]
        told = self.teller.finish(pieces, events, one.first, "joined")
        self.teller.note_subject(one.first, began=two.first.patient is None and not pointing)
        return told


def _same_place(one: Group, two: Group) -> bool:
    """Whether two groups tell of one place."""
    places = [
        {one for fact in group.facts if fact.place for one in (fact.place.text, fact.place.place or fact.place.text)}
        for group in (one, two)
    ]
    return bool(places[0] & places[1])


def _back(group: Group, clause: Clause, tail: Phrase | None) -> tuple[str, ...]:
    """The claims on which what is told of a group's first fact rests."""
    return unite([clause.claims, (group.first.lead.id,), tail.claims if tail else (), backing_of(group.first)])


def _cite_group(group: Group, clause: Clause, tail: Phrase | None) -> tuple[str, ...]:
    """The same, with the claims of the group's other facts."""
    needed = _back(group, clause, tail)
    return unite([needed, *(cite(fact, needed if fact is group.first else (fact.lead.id,)) for fact in group.facts)])
