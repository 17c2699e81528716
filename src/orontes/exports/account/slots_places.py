"""The slots of doers and places, which those of numbers and things build on."""

import re
from collections.abc import Sequence

from orontes.base import HARM
from orontes.claims import Claim, PlaceMention, Quantity
from orontes.events import Party
from orontes.exports.account.counts import are_one, find_counts
from orontes.exports.account.facts import Fact
from orontes.exports.account.names import Names
from orontes.exports.account.phrases import Phrase, join_phrases
from orontes.exports.account.words import read_trigger, table

_KEPT = frozenset({"to", "towards", "toward", "into"})
_WAYS = {"advance": frozenset({"in", "into", "on", "to", "towards", "toward"})}
_TARGETED = frozenset(
    {
        "air_strike",
        "drone_strike",
        "shelling_artillery_missile",
        "armed_attack",
        "explosion",
        "chemical_attack",
        "property_destruction",
        "clash",
    }
)
_LEAVING = frozenset({"withdrawal", "displacement_or_flight", "evacuation_or_transfer"})
BODIES = "bodies"
"""Stands for the trigger where the dead were found, whoever killed them."""
_NOBODY = re.compile(r"(?:no|none of|not)\b", re.I)
"""A doer of what was not done: "no drone had hit the depot"."""
_FOUND = re.compile(r"\b(?:bodies|corpses|remains)$")


_GROUND = re.compile(r"(?:the|this|that|its|their) (?:country|city|town|village|area|region|province|district)", re.I)
"""What was aimed at, where that is the place itself."""


def _are_one(agent: Party, patient: Party) -> bool:
    """Whether who did a deed is told to have suffered it."""
    if agent.actor is not None and agent.actor == patient.actor:
        return True
    return agent.name.casefold().removeprefix("the ") == patient.name.casefold().removeprefix("the ")


class PlaceSlots:
    """Who did a deed, to whom, where, from where and to where."""

    def __init__(self, facts: Sequence[Fact], names: Names, *, speaker: str | None = None) -> None:
        self.facts, self.fact, self.names, self.speaker = tuple(facts), facts[0], names, speaker
        report = names.reports.get(self.fact.lead.report)
        lead = self.fact.lead
        self.trigger = read_trigger(report.text, lead.trigger_start, lead.trigger_end) if report else ""
        if lead.patient is not None and _FOUND.search(lead.patient.text):
            self.trigger = BODIES

    def _mention(self, slot: str) -> Claim | None:
        """The claim of the fact whose agent or patient is the one told."""
        party = getattr(self.fact, slot)
        for claim in self.fact.claims if party else ():
            mention = getattr(claim, slot)
            if mention is not None and claim.id in party.claims:
                return claim
        return None

    def _has_agent(self) -> bool:
        claim = self._mention("agent")
        nobody = claim is not None and claim.agent is not None and _NOBODY.match(claim.agent.text)
        return claim is not None and not nobody and self.names.can_name(claim.agent)

    def _fill_agent(self) -> Phrase:
        claim = self._mention("agent")
        assert claim is not None
        assert claim.agent is not None
        assert self.fact.agent is not None
        return self.names.party(self.fact.agent, claim.agent, claim, speaker=self.speaker)

    def _has_patient(self) -> bool:
        claim = self._mention("patient")
        if claim is None or not self.names.can_name(claim.patient) or self._same_as_place(claim):
            return False
        agent, patient = self.fact.agent, self.fact.patient
        if agent is not None and patient is not None and _are_one(agent, patient):
            return False
        if self.trigger == BODIES:
            return not self._differ(claim)  # "people were found" says nothing
        return not self._patient_is_victims()

    def _fill_patient(self) -> Phrase:
        """Whom the deed befell, in general words where its claims name several."""
        claim = self._mention("patient")
        assert claim is not None
        assert claim.patient is not None
        party = self.fact.patient
        if party is not None and party.actor is not None and party.actor == self.speaker:
            return self.names.party(party, claim.patient, claim, speaker=self.speaker)
        general = self._differ(claim)
        return (
            Phrase(text=general, plural=True, claims=(claim.id,)) if general else self.names.words(claim.patient, claim)
        )

    def _same_as_place(self, claim: Claim) -> bool:
        patient, place = claim.patient, self.fact.place
        if patient and place and _GROUND.fullmatch(patient.text):
            return True
        return bool(
            patient and place and patient.text.casefold() in {place.text.casefold(), (place.name or "").casefold()}
        )

    def _where(self, fact: Fact) -> tuple[PlaceMention, Claim] | None:
        """A fact's place with the claim that tells it."""
        for claim in fact.claims:
            if claim.place is not None and fact.place is not None and claim.place.place == fact.place.place:
                return (claim.place, claim) if self.names.places.is_clean(claim.place, claim) else None
        if fact.place is None and fact.event.kind in _LEAVING and fact.origin is not None:
            claim = next(claim for claim in fact.claims if claim.origin is fact.origin)
            return (fact.origin, claim) if self.names.places.is_clean(fact.origin, claim) else None
        return None

    def _has_place(self) -> bool:
        return self._where(self.fact) is not None

    def _fill_place(self) -> Phrase:
        found = [where for fact in self.facts if (where := self._where(fact)) is not None]
        phrases = [self.names.places.bare(mention, claim, region=len(found) == 1) for mention, claim in found]
        for fact in self.facts if len(found) > 1 else ():  # told without their regions, which are not told later either
            if fact.place is not None and fact.place.place is not None:
                self.names.places.told.add(fact.place.place)
        return join_phrases(list({phrase.text: phrase for phrase in phrases}.values()))

    def _fill_at(self) -> Phrase:
        mention, claim = self._where(self.fact) or (None, self.fact.lead)
        assert mention is not None
        return self._fill_place().after(self.names.places.preposition(mention, claim))

    def _fill_from(self) -> Phrase:
        return self._fill_place().after(table("ways", "from"))

    def _goal(self) -> tuple[PlaceMention, Claim] | None:
        """Where to, where that is another place than the event's own."""
        for claim in self.fact.claims:
            goal = claim.destination
            where = self._where(self.fact)
            if (
                goal is not None
                and self.names.places.is_clean(goal, claim)
                and (where is None or goal.place != where[0].place)
            ):
                return goal, claim
        return None

    def _has_to(self) -> bool:
        return self._goal() is not None

    def _fill_to(self) -> Phrase:
        goal, claim = self._goal() or (None, self.fact.lead)
        assert goal is not None
        way = self.names.places.way(goal, claim)
        way = way if way in _KEPT else "towards" if self.fact.event.kind in _LEAVING else "to"
        return self.names.places.bare(goal, claim, region=False).after("towards" if way == "toward" else way)

    def _fill_towards(self) -> Phrase:
        mention, claim = self._where(self.fact) or (None, self.fact.lead)
        assert mention is not None
        way = self.names.places.way(mention, claim)
        way = way if way in _WAYS["advance"] else "towards"
        return self._fill_place().after("towards" if way == "toward" else way)

    def _has_target(self) -> bool:
        return self._has_patient() or (self._has_place() and not self._is_land())

    def _is_land(self) -> bool:
        """Whether all that is told of the place is the country, which nobody aims at."""
        where = self._where(self.fact)
        return where is not None and self.names.places.is_country(where[0])

    def _has_in_land(self) -> bool:
        return self._has_place() and not self._has_patient() and self._is_land()

    def _fill_target(self) -> Phrase:
        """What was aimed at, with its place, or the place alone."""
        where = self._where(self.fact)
        if self._has_patient():
            target = self._fill_patient()
            if where is None or len(self.facts) > 1 or _names_place(target.text, where[0]):
                return target
            at = self._fill_at()
            return Phrase(text=f"{target.text} {at.text}", plural=target.plural, claims=(*target.claims, *at.claims))
        assert where is not None
        place = self._fill_place()
        way = self.names.places.preposition(*where)
        if not self.names.places.is_loose(*where):
            return place
        where_to = str(table("ways").get(way, f"{table('ways', 'area')} {way}"))
        return place.after(where_to.replace(*table("ways", "instead")) if "area" in place.text else where_to)

    def _patient_is_victims(self) -> bool:
        """Whether the patient are people that were harmed, and not what was aimed at."""
        claim = self._mention("patient")
        if claim is None or claim.patient is None or self.fact.event.kind not in _TARGETED:
            return False
        start, end = claim.patient.start, claim.patient.end
        return any(q.of in HARM and start <= q.start < end for q in claim.quantities)

    def counted(self, of: str) -> tuple[Quantity, Claim] | None:
        """The count that the sentence may tell: the only value that the event's claims give.

        Told by one of the stance.
        """
        rows = find_counts(self.fact.asserted or self.fact.claims, of)
        found = find_counts(self.fact.claims, of)
        one = len({(quantity.low, quantity.high) for quantity, _ in rows}) == 1 or are_one(rows)
        return found[0] if found and one else None

    def _differ(self, claim: Claim) -> str:
        """What the patient's words count, where the event's claims give other numbers for it too."""
        patient = claim.patient
        for quantity in claim.quantities if patient else ():
            if (
                patient
                and patient.start <= quantity.start < patient.end
                and quantity.of in table("counted")
                and self.counted(quantity.of) is None
            ):
                held = re.findall(r"[a-z-]+", patient.text[quantity.end - patient.start :].lower())
                told = next((word for word in held if word in frozenset(table("people_nouns"))), "")
                nouns = table("counted", quantity.of)
                return told or str(nouns.get(quantity.who, nouns["all"]))
        return ""


def _names_place(text: str, place: PlaceMention) -> bool:
    """Whether words hold a place's name already, or name another place in which they are."""
    held = any(name and name.casefold() in text.casefold() for name in (place.name, place.text))
    return held or bool(re.search(r"\b(?:in|at|near|on|of|around) (?:the )?[A-Z]", text))
