"""Disputed points: each dispute in a sentence that sets its positions against each other, with who holds which."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from orontes.base import HARM, Days
from orontes.claims import Claim, Quantity
from orontes.events import Dispute, Position, find_rumours
from orontes.exports.account.account import Sentence
from orontes.exports.account.clauses import list_patterns, make_clause
from orontes.exports.account.counts import find_counts, number_key
from orontes.exports.account.dates import front_time
from orontes.exports.account.deed_nouns import name_deed
from orontes.exports.account.facts import Fact
from orontes.exports.account.follow import find_quote
from orontes.exports.account.follow_numbers import place_number
from orontes.exports.account.people import count_people
from orontes.exports.account.phrases import Phrase, join_phrases, join_positions, unite
from orontes.exports.account.slots import Slots
from orontes.exports.account.telling import Chronicler, Paragraph
from orontes.exports.account.tolls import voice_key
from orontes.exports.account.voicing import attribute, unique_voices
from orontes.exports.account.words import options, order_by_hash, table
from orontes.exports.disputed import find_counted, find_exact
from orontes.exports.parts import RecordParts

_UNSAID = {"actor": frozenset({"agent"}), "place": frozenset({"place", "at", "from", "towards", "target"})}
_WHO_DIED = frozenset({"victims"})
NOTHING: frozenset[str] = frozenset()


def tell_disputes(chronicler: Chronicler, parts: RecordParts, facts: Sequence[Fact]) -> tuple[Paragraph, ...]:
    """A paragraph for each dispute that is shown, in the order of its events' days."""
    writer = _Writer(chronicler, {claim.id: claim for claim in parts.claims}, {fact.event.id: fact for fact in facts})
    found = sorted(parts.find_disputes(), key=writer.place_in_order)
    told = [sentences for dispute in found if (sentences := writer.tell(dispute))]
    return tuple(told)


class _Writer:
    """Tells disputes; knows their events and claims."""

    def __init__(self, chronicler: Chronicler, claims: Mapping[str, Claim], facts: Mapping[str, Fact]) -> None:
        self._chronicler, self._claims, self._facts = chronicler, claims, facts
        self._rumours = find_rumours(claims.values())
        self._form = ""

    def place_in_order(self, dispute: Dispute) -> tuple[str, str, str]:
        """By the day of the event, then by event."""
        fact = self._facts.get(dispute.about[1])
        return (str(fact.days.earliest) if fact else "9", dispute.about[1], dispute.id)

    def tell(self, dispute: Dispute) -> Paragraph:
        """The dispute's sentence; nothing where it cannot be told."""
        fact = self._facts.get(dispute.about[1])
        if dispute.about[0] == "report" and dispute.nature == "slip":
            slip = self._tell_slip(dispute)
            return (slip,) if slip is not None else ()
        if fact is None:
            return ()
        if dispute.attribute == "occurrence":
            found = self._tell_occurrence(dispute, fact)
        else:
            found = self._tell_values(dispute, fact)
        return (found,) if found is not None else ()

    def _choose_form(self, forms: tuple[str, ...], seed: str) -> str:
        """The form to use by the seed, but not the one used last, so that no two disputes on end open alike."""
        ordered = order_by_hash(forms, seed)
        self._form = next((form for form in ordered if form != self._form), ordered[0])
        return self._form

    def _tell_slip(self, dispute: Dispute) -> Sentence | None:
        """A day that the calendar does not have: "Harbour Wire wrote “Thursday, 6 December”, but that was a Friday"."""
        written, *rest = dispute.positions
        claims = self._of(written)
        said = [claim for claim in claims if written.value in claim.text or written.value in (claim.when.text or "")]
        if not said or not rest:
            return None
        claims = said
        outlet = self._chronicler.names.outlet(claims[0])
        form = str(table("slips", "calendar"))
        text = form.format(voices=outlet.text, value=written.value, calendar=rest[0].value)
        cited = unite([outlet.claims, [claim.id for claim in claims][:3]])
        return self._chronicler.teller.finish([(text, cited)], (), None, form)

    def _of(self, position: Position) -> list[Claim]:
        return [self._claims[name] for name in position.claims if name in self._claims]

    def _tell_values(self, dispute: Dispute, fact: Fact) -> Sentence | None:
        """Positions that differ in a day, a number, a place or a doer."""
        deed = name_deed(fact, self._chronicler.names, without=_UNSAID.get(dispute.attribute, frozenset()))
        if deed is None or dispute.nature == "slip":
            return None
        alone = self._tell_self(dispute, fact, deed)
        if alone is not None:
            return alone
        positions = [one for position in dispute.positions if (one := self._position(dispute, position)) is not None]
        if len(positions) != len(dispute.positions):
            return None
        key = dispute.attribute
        if key == "number" and (of := find_counted(dispute, self._claims)) in HARM:
            key = f"number_{of}"
            deed = name_deed(fact, self._chronicler.names, without=_WHO_DIED if of == "killed" else NOTHING) or deed
        if key not in table("disputed"):
            return None
        form = self._choose_form(options("disputed", key), dispute.id)
        joined = join_positions(positions)
        text = form.format(deed=deed.text, positions=joined.text)
        return self._chronicler.teller.finish(
            [(text, unite([deed.claims, joined.claims]))], (fact.event.id,), None, form
        )

    def _tell_self(self, dispute: Dispute, fact: Fact, deed: Phrase) -> Sentence | None:
        """A source that contradicts itself: "The Courier gives different days for the capture of Homs: ..."."""
        claims = [claim for position in dispute.positions for claim in self._of(position)]
        if len({voice_key(claim, self._chronicler.names) for claim in claims}) != 1:
            return None
        values = [self._value(dispute, position, self._of(position)) for position in dispute.positions]
        told = [value for value in values if value is not None]
        if len(told) != len(values) or len(told) < 2 or dispute.attribute not in table("selves"):
            return None
        voices = unique_voices(self._chronicler.teller, claims)
        forms = {name: pair[1 if voices.plural else 0] for name, pair in table("agree").items()}
        form = self._choose_form(options("selves", dispute.attribute), dispute.id)
        text = form.format(
            voices=voices.text,
            deed=deed.text,
            values=join_phrases(told).text,
            first=told[0].text,
            last=told[-1].text,
            **forms,
        )
        cited = unite([voices.claims, deed.claims, *(value.claims for value in told)])
        return self._chronicler.teller.finish([(text, cited)], (fact.event.id,), None, form)

    def _position(self, dispute: Dispute, position: Position) -> Phrase | None:
        """A value with all who hold it."""
        claims = self._of(position)
        if not claims:
            return None
        if dispute.attribute == "number":
            rows = self._rows(dispute, position)
            return place_number(self._chronicler.teller, rows, number_key(rows[0][0])) if rows else None
        value = self._value(dispute, position, claims)
        return attribute(self._chronicler.teller, value, claims) if value is not None else None

    def _rows(self, dispute: Dispute, position: Position) -> list[tuple[Quantity, Claim]]:
        """The counts that hold a position, those of its own number first."""
        of = find_counted(dispute, self._claims)
        if of is None:
            return []
        own = find_exact(position, of, self._claims)
        return own + [row for row in find_counts(self._of(position), of) if row not in own]

    def _value(self, dispute: Dispute, position: Position, claims: Sequence[Claim]) -> Phrase | None:
        """The value of a position as its first claim tells it; None where it cannot be written."""
        names = self._chronicler.names
        first = claims[0]
        if dispute.attribute == "date":
            words = front_time(first.when.days, year=True)
            return Phrase(text=_write(words, first.when.days), claims=(first.id,)) if words else None
        if dispute.attribute == "place" and first.place is not None and names.places.is_clean(first.place, first):
            return names.places.bare(first.place, first, region=False)
        if dispute.attribute == "actor":
            mention = first.agent
            return names.words(mention, first) if mention is not None and names.can_name(mention) else None
        if dispute.attribute == "number":
            rows = self._rows(dispute, position)
            return count_people(self._chronicler.names, *rows[0]) if rows else None
        if dispute.attribute == "status":
            return Phrase(text=str(table("states").get(position.value, position.value)), claims=(first.id,))
        return None

    def _tell_occurrence(self, dispute: Dispute, fact: Fact) -> Sentence | None:
        """Whether something happened at all: who reported it, who denied it, who called the place calm."""
        teller, names = self._chronicler.teller, self._chronicler.names
        patterns = list_patterns(fact.event.kind, Slots((fact,), names), dispute.id)
        if not patterns:
            return None
        clause = make_clause(patterns[0], Slots((fact,), names))
        sides = [side for position in dispute.positions if (side := self._side(position)) is not None]
        if len(sides) < 2:
            return None
        form = self._choose_form(options("occurrence"), dispute.id)
        text = f"{form.format(clause=clause.render('past'))}: {_join_sides(sides)}"
        return teller.finish(
            [(text, unite([clause.claims, *(side.claims for side in sides)]))], (fact.event.id,), None, form
        )

    def _side(self, position: Position) -> "_Side | None":
        """One side of whether it happened: who, what they did, and by which claims."""
        claims = [claim for claim in self._of(position) if claim.id not in self._rumours]
        if not claims:
            return None
        if position.value in {"happened", "denied"}:
            voices = unique_voices(self._chronicler.teller, claims)
            return _Side(who=voices.text, did=str(table("sides", position.value)), claims=voices.claims)
        words, whole = find_quote(self._chronicler.teller, claims[0])
        if not words:
            return None
        voice = self._chronicler.names.speaker(claims[0])
        did = str(table("sides", "told" if whole else "calm")).format(quote=f"“{words}”")
        return _Side(who=voice.text, did=did, claims=unite([voice.claims, [claim.id for claim in claims]]))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Side:
    """One side of whether something happened."""

    who: str
    did: str
    claims: tuple[str, ...]


def _join_sides(sides: Sequence[_Side]) -> str:
    """All sides in one sentence; what one voice did twice stands behind it once."""
    told: dict[str, list[str]] = {}
    for side in sides:
        told.setdefault(side.who, []).append(side.did)
    joined = f" {table('join', 'list')} "
    return str(table("sides_joined")).join(f"{who} {joined.join(did)}" for who, did in told.items())


def _write(words: Mapping[str, str], days: Days) -> str:
    """The days of a position, as they stand in a list."""
    if words["frame"] == "opening":
        return words["day"]
    return (
        words.get("year") or words.get("month") or f"{words['first']} {table('join', 'to')} {words['last']}"
        if days.known
        else ""
    )
