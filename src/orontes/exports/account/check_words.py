"""The words that a claim holds, as a whole and for each role: who did it, to whom, where, who says it, how many."""

import re
from collections.abc import Iterable, Mapping
from functools import cached_property

from orontes.claims import ActorMention, Claim, PlaceMention, Quantity, Voice
from orontes.entities import Actor, Place
from orontes.exports.account.counts import add_sums, spell_number, write_number
from orontes.exports.account.dates import write_day
from orontes.exports.account.names_words import NOBODY, means_outlet, stands_alone
from orontes.exports.account.nouns import make_single
from orontes.exports.account.phrases import clean, neutralise
from orontes.exports.account.words import table
from orontes.exports.parts import RecordParts
from orontes.reports import Report

TOKEN = re.compile(r"\d[\d,.]*\d|\d|[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_PIECE = re.compile(r"\d[\d,.]*\d|\d|[^\W\d_]+")
_BEHIND = re.compile(r"\s+(?:of\s+)?[\w-]+(?:\s+[\w-]+)?")
Words = frozenset[str]


def tokens_of(texts: Iterable[str]) -> Words:
    """The words of texts as written and in the account's neutral ones."""
    both = [form for text in texts for form in (text, neutralise(clean(text)))]
    return frozenset(form for text in both for word in TOKEN.findall(text) for form in (word, _spell(word)))


def pieces_of(texts: Iterable[str]) -> Words:
    """The words of texts in small letters, compounds taken apart."""
    both = [form for text in texts for form in (text, neutralise(clean(text)))]
    return frozenset(form.casefold() for text in both for word in _PIECE.findall(text) for form in (word, _spell(word)))


def _spell(word: str) -> str:
    """A small number in words, other words as they are."""
    return write_number(int(word)) if word.isdecimal() and len(word) < len("100") else word


def numbers_of(quantities: Iterable[Quantity]) -> Words:
    """Every way in which counts may be written, in small letters."""
    found: set[str] = set()
    for quantity in quantities:
        found |= {word.lower() for word in TOKEN.findall(quantity.text)}
        bounds = [bound for bound in (quantity.low, quantity.high) if bound is not None]
        found |= {text.lower() for bound in bounds for text in (f"{bound:,}", str(bound), write_number(bound))}
        small = [spell_number(bound) for bound in bounds if bound < len(range(100))]
        found |= {piece for text in small for piece in (text, *text.split("-"))}
    return frozenset(found)


class ClaimWords:
    """The words that the claims of a record allow to be written."""

    def __init__(self, parts: RecordParts) -> None:
        self._actors: Mapping[str, Actor] = {actor.id: actor for actor in parts.actors}
        self._places: Mapping[str, Place] = {place.id: place for place in parts.places}
        self._reports: Mapping[str, Report] = {report.id: report for report in parts.reports}

    @cached_property
    def _outlets(self) -> Mapping[str, Actor]:
        return {clean(actor.name): actor for actor in reversed(list(self._actors.values()))}

    def report(self, claim: Claim) -> Report | None:
        """The report that makes a claim."""
        return self._reports.get(claim.report)

    def all_of(self, claim: Claim) -> Words:
        """All words that a claim allows, as written."""
        texts: list[str] = [claim.when.text or "", *(quantity.text for quantity in claim.quantities)]
        texts += [text for one in (claim.agent, claim.patient, *claim.attribution) for text in self._mention(one)]
        texts += [text for one in (claim.place, claim.origin, claim.destination) for text in self._spot(one)]
        texts += [self._behind(claim, quantity) for quantity in claim.quantities]
        report = self.report(claim)
        texts += [claim.means.text if claim.means else "", (report.outlet or "") if report else ""]
        texts += self._outlet(claim)
        return tokens_of([*texts, claim.text] if claim.kind == "other" else texts)

    def agent(self, claim: Claim) -> Words:
        """The words for who did it."""
        return pieces_of(self._mention(claim.agent))

    def names_of(self, claim: Claim) -> list[str]:
        """Who did it, by the claim's words and by every name that is known, in the account's words; longest first."""
        agent = claim.agent
        actor = self._actors.get(agent.actor or "") if agent is not None else None
        names = [agent.text, agent.name or ""] if agent is not None else []
        names += [actor.name, *actor.aliases] if actor is not None else []
        kept = {neutralise(clean(name)) for name in names if name}
        return sorted(kept, key=lambda name: (-len(name), name))

    def patient(self, claim: Claim) -> Words:
        """The words for whom it was done to."""
        return pieces_of(self._mention(claim.patient))

    def place(self, claim: Claim) -> Words:
        """The words for where it was or where it began."""
        return pieces_of(text for one in (claim.place, claim.origin) for text in self._spot(one))

    def goal(self, claim: Claim) -> Words:
        """The words for where it led."""
        return pieces_of(self._spot(claim.destination))

    def counted(self, claim: Claim, of: str) -> Words:
        """The words for how many of whom were harmed, freed or put to flight."""
        nouns = table("counted").get(of, {})
        told = [quantity for quantity in add_sums(claim) if quantity.of == of]
        many = [str(nouns.get(quantity.who, nouns.get("all", "people"))) for quantity in told]
        texts = [*many, *(str(table("one_of").get(one, one)) for one in many)]
        texts += [text for one in told for text in (one.text, self._behind(claim, one))]
        held = [one for one in (claim.agent, claim.patient) if one and any(_holds(one, count) for count in told)]
        return pieces_of([*texts, *(text for one in held for text in self._mention(one))]) | numbers_of(told)

    def voice(self, claim: Claim) -> Words:
        """The words for whose word it is: the first voice that can be named, else the outlet."""
        heard, named = self._heard(claim)
        texts = [text for voice in heard for text in self._mention(voice)]
        report = self.report(claim)
        named = named and not (report is not None and means_outlet(heard[-1].text, report.outlet))
        return pieces_of(texts if named else [*texts, *self._outlet(claim)])

    def speaker(self, claim: Claim) -> Words:
        """The words of which one must stand for a voice: its own, and not only those of its side or its bodies."""
        heard, named = self._heard(claim)
        if not named:
            return self.voice(claim)
        actor = self._actors.get(heard[-1].actor or "")
        known = [actor.name, *actor.aliases] if actor is not None else []
        own = pieces_of([heard[-1].text, heard[-1].name or "", *known])
        holders = pieces_of(self._holders(actor))
        return own if actor is not None and pieces_of([actor.name]) <= holders else own - holders or own

    def is_nameless(self, claim: Claim) -> bool:
        """Whether neither a voice nor an outlet of a claim can be named."""
        report = self.report(claim)
        return not self._heard(claim)[1] and not (report is not None and report.outlet)

    def _heard(self, claim: Claim) -> tuple[tuple[Voice, ...], bool]:
        """The voices up to the first that can be named, and whether one can."""
        for number, voice in enumerate(claim.speakers, 1):
            actor = self._actors.get(voice.actor or "")
            if (actor is not None and not NOBODY.match(actor.name)) or (
                stands_alone(voice.name or voice.text) and not NOBODY.match(voice.text)
            ):
                return claim.speakers[:number], True
        return claim.speakers, False

    def medium(self, claim: Claim) -> Words:
        """The words for who carried the voice's words."""
        return pieces_of(text for voice in claim.speakers[1:] for text in self._mention(voice))

    def _outlet(self, claim: Claim) -> list[str]:
        """The names of a claim's outlet and the day of its report."""
        report = self.report(claim)
        if report is None:
            return []
        known = self._outlets.get(clean(report.outlet or ""))
        names = self._mention_of(known.id) if known is not None else []
        day = write_day(report.published, year=True) if report.published else ""
        return [report.outlet or "", day, *names]

    def is_own(self, claim: Claim, slot: str = "agent") -> bool:
        """Whether who says it is who did it, or to whom it was done."""
        party = getattr(claim, slot)
        if party is None:
            return False
        alike = any((voice.start, voice.end) == (party.start, party.end) for voice in claim.attribution)
        return alike or party.actor in {voice.actor for voice in claim.attribution} - {None}

    def _mention(self, mention: ActorMention | Voice | None) -> list[str]:
        if mention is None:
            return []
        return [mention.text, mention.name or "", *self._mention_of(mention.actor)]

    def _mention_of(self, name: str | None) -> list[str]:
        actor = self._actors.get(name or "")
        if actor is None:
            return []
        return [actor.name, *actor.aliases, *self._holders(actor)]

    def _holders(self, actor: Actor | None) -> list[str]:
        """The side of an actor and the bodies to which it belongs."""
        if actor is None:
            return []
        bodies = [body.name for one in actor.member_of if (body := self._actors.get(one)) is not None]
        return [actor.side or "", *bodies]

    def _spot(self, mention: PlaceMention | None) -> list[str]:
        if mention is None:
            return []
        place = self._places.get(mention.place or "")
        around = [holder.name for one in place.within if (holder := self._places.get(one))] if place else []
        known = [place.name, *place.aliases] if place else []
        return [mention.text, mention.name or "", *known, *around]

    def _behind(self, claim: Claim, quantity: Quantity) -> str:
        """The two words right behind a count, which say who was counted."""
        report = self.report(claim)
        found = _BEHIND.match(report.text[quantity.end : quantity.end + 60]) if report is not None else None
        said = found[0] if found is not None else ""
        return " ".join([said, *(make_single(word) for word in said.split())])


def _holds(mention: ActorMention, quantity: Quantity) -> bool:
    return mention.start <= quantity.start and quantity.end <= mention.end
