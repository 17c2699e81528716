"""What fills the slots of a pattern, from one fact or from several that differ in their place alone."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial

from orontes.claims import word_sets
from orontes.exports.account.counts import count_phrase, find_counts, join_count, write_count
from orontes.exports.account.nouns import drop_fillers
from orontes.exports.account.people import count_people
from orontes.exports.account.phrases import Phrase
from orontes.exports.account.slots_places import PlaceSlots
from orontes.exports.account.words import list_words, table

_THING = re.compile(
    r"\b(?:bases?|positions?|posts?|checkpoints?|camps?|vehicles?|tanks?|convoys?|depots?|warehouses?|buildings?|houses?|"
    r"homes?|hospitals?|schools?|bridges?|airports?|airbases?|towns?|villages?|cities|districts?|targets|sites?|"
    r"headquarters)\b(?! of)"
)
_ONLY_HARMED = re.compile(r"(?:the )?(?:(?:killed|dead|slain) )?(?:victims?|casualties|fatalities|dead|killed)", re.I)
"""Victims of whom it is told only that they are."""
_CRAFT = re.compile(r"\b(?:drones?|aircraft|warplanes?|jets?|helicopters?)\b", re.I)


_BARE_CRAFT = re.compile(rf"(?:(?:an?|the|some|several|\w+) )?{_CRAFT.pattern}", re.I)


@cache
def _living() -> frozenset[str]:
    """Nouns of people and of those under arms: of one bare noun only these can be killed."""
    return word_sets("nouns")["people"] | word_sets("nouns")["force"] | list_words("plurals")


class Slots(PlaceSlots):
    """The slots of one deed. `has` tells whether one can be filled, `fill` gives its phrase and marks names as told.

    They are asked apart, for of the patterns that could be told only one is, and only its names are told then.
    """

    def has(self, slot: str) -> bool:
        """Whether the slot can be filled."""
        return slot in _FILLERS and _FILLERS[slot].may(self)

    def fill(self, slot: str, *, before: Sequence[Phrase] = ()) -> Phrase:
        """The slot's phrase; a town named by a phrase before it is "the town"."""
        return self._shorten(_FILLERS[slot].fill(self), before)

    def _shorten(self, phrase: Phrase, before: Sequence[Phrase]) -> Phrase:
        """The phrase with "the town" for a town that was just named."""
        where = self._where(self.fact)
        word = self.names.places.kind_word(where[0]) if where is not None and len(self.facts) == 1 else ""
        if where is None or not word:
            return phrase
        name = self.names.places.bare(*where, region=False).text
        if any(re.search(rf"\b{re.escape(name)}\b", one.text) for one in before):
            return replace(phrase, text=re.sub(rf"\b{re.escape(name)}$", word, phrase.text))
        return phrase

    def _fill_against(self) -> Phrase:
        if self._has_patient():
            return self._fill_patient().after(table("ways", "against"))
        return self._fill_at()

    def _has_victims(self) -> bool:
        if self.counted("killed") is not None:
            return True
        return self._has_patient() and not self._is_thing() and not _ONLY_HARMED.fullmatch(self._fill_victims().text)

    def _is_thing(self) -> bool:
        """Whether the patient is a place or a thing ("military bases in Shin"), which nobody kills."""
        claim = self._mention("patient")
        words = claim.patient.text.lower() if claim is not None and claim.patient is not None else ""
        bare = claim is not None and claim.patient is not None and claim.patient.actor is None
        return bool(_THING.search(words)) or (bare and words.isalpha() and words not in _living())

    def _fill_victims(self) -> Phrase:
        told = self.counted("killed")
        if told:
            return self.harmed("killed")
        patient = self._fill_patient()
        return replace(patient, text=drop_fillers(patient.text))  # nobody kills the killed

    def harmed(self, of: str) -> Phrase:
        """Who was harmed with their number: in the claim's own words where its patient has the number."""
        found = self.counted(of)
        assert found is not None
        quantity, claim = found
        phrase = count_people(self.names, quantity, claim)
        assert phrase is not None
        return phrase

    def _has_with_drones(self) -> bool:
        claim = self._mention("agent")
        return claim is None or claim.agent is None or not _CRAFT.search(claim.agent.text)

    def _fill_with_drones(self) -> Phrase:
        return Phrase(text=str(table("things", "with_drones")))

    def _has_people(self) -> bool:
        return self._has_agent() or self.counted("displaced") is not None or self._has_patient()

    def _fill_people(self) -> Phrase:
        """Who was moved, with their number where it is not told already."""
        count = self.counted("displaced")
        who = self._fill_agent() if self._has_agent() else self._fill_patient() if self._has_patient() else None
        if count is None:
            assert who is not None
            return who
        number = write_count(count[0])
        if who is not None and re.search(rf"\b{re.escape(number)}\b", who.text):
            return who
        noun = who.text if who is not None and " " not in who.text and who.plural else None
        phrase = count_phrase(*count, noun=noun) if noun else count_people(self.names, *count)
        assert phrase is not None
        return phrase if who is None else Phrase(text=phrase.text, plural=True, claims=(*phrase.claims, *who.claims))

    def _has_displaced(self) -> bool:
        return self.counted("displaced") is not None or self._has_patient()

    def _fill_displaced(self) -> Phrase:
        """Who was displaced: never the doer, who displaced them."""
        count = self.counted("displaced")
        phrase = count_people(self.names, *count) if count is not None else None
        return phrase or self._fill_patient()

    def _thing(self, name: str) -> Phrase:
        """What strikes: one where the trigger is a singular noun, many else, or as many as a claim counts."""
        kind = self._missile() if name == "shell" else "mine" if name == "bomb" and "mine" in self.trigger else name
        one, many = table("things", kind)
        counted = find_counts(self.fact.claims, "strikes")
        if counted and name.endswith(("strike", "attack")) and (counted[0][0].low, counted[0][0].high) != (1, 1):
            return Phrase(text=join_count(write_count(counted[0][0]), many), plural=True, claims=(counted[0][1].id,))
        single = re.fullmatch(
            r"\w*(?:strike|raid|attack|bomb|bombing|massacre|explosion|blast|mine|rocket|missile|shell)", self.trigger
        )
        alone = single is not None or self._is_one()
        return Phrase(text=one if alone else many, plural=not alone)

    def _is_one(self) -> bool:
        """Whether the report tells of one weapon: "a missile hit the hotel"."""
        means = self.fact.lead.means
        if means is None or not re.fullmatch(r"[a-z]*[a-rt-z]", means.text.lower()):
            return False
        return bool(
            re.search(rf"\b(?:an?|one|single)\s(?:[\w-]+\s){{0,3}}{re.escape(means.text)}\b", self.fact.lead.text, re.I)
        )

    def _has_a_charge(self) -> bool:
        means = self.fact.lead.means
        return means is not None and bool(re.search(r"bomb|mine\b|ied\b", means.text, re.I))

    def _fill_a_charge(self) -> Phrase:
        means = self.fact.lead.means
        return self._thing("mine" if means is not None and re.search(r"mine\b", means.text, re.I) else "bomb")

    def _fill_with_shells(self) -> Phrase:
        return self._thing("shell").after(str(table("ways", "with")))

    def is_craft(self) -> bool:
        """Whether the doer is no more than the craft that struck: "a drone"."""
        claim = self._mention("agent")
        return claim is not None and claim.agent is not None and bool(_BARE_CRAFT.fullmatch(claim.agent.text))

    def _missile(self) -> str:
        means = self.fact.lead.means
        said = f"{means.text if means else ''} {self.trigger}".lower()
        return "missile" if "missile" in said else "rocket" if "rocket" in said else "shell"


@dataclass(frozen=True, slots=True)
class Filler:
    """How a slot is filled, and how it is known whether it can be."""

    may: Callable[[Slots], bool]
    fill: Callable[[Slots], Phrase]


def _always(_: Slots) -> bool:
    return True


_THINGS = {
    "strikes": "air_strike",
    "drones": "drone_strike",
    "shells": "shell",
    "a_bomb": "bomb",
    "an_explosion": "explosion",
    "a_massacre": "massacre",
}
"""Slots of what does a deed by itself."""
_FILLERS = {
    "agent": Filler(Slots._has_agent, Slots._fill_agent),
    "patient": Filler(Slots._has_patient, Slots._fill_patient),
    "place": Filler(Slots._has_place, Slots._fill_place),
    "at": Filler(Slots._has_place, Slots._fill_at),
    "from": Filler(Slots._has_place, Slots._fill_from),
    "to": Filler(Slots._has_to, Slots._fill_to),
    "towards": Filler(Slots._has_place, Slots._fill_towards),
    "in_land": Filler(Slots._has_in_land, Slots._fill_at),
    "target": Filler(Slots._has_target, Slots._fill_target),
    "against": Filler(Slots._has_target, Slots._fill_against),
    "victims": Filler(Slots._has_victims, Slots._fill_victims),
    "people": Filler(Slots._has_people, Slots._fill_people),
    "displaced": Filler(Slots._has_displaced, Slots._fill_displaced),
    "a_charge": Filler(Slots._has_a_charge, Slots._fill_a_charge),
    "with_drones": Filler(Slots._has_with_drones, Slots._fill_with_drones),
    "with_shells": Filler(_always, Slots._fill_with_shells),
    **{slot: Filler(_always, partial(Slots._thing, name=thing)) for slot, thing in _THINGS.items()},
}
