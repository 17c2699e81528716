"""Proof that an account keeps apart who did it, who suffered it and who says it.

A sentence whose every word stands in its claims may still be false: doer and victim changed places, a denial became
a report, the wounded the dead, one man's word another's. So each sentence is read backwards by the grammar's forms
(check_forms.py), and the words in each slot must be words of that role in a claim that it cites: the doer's among
those for the claims' doers, the victims' among those that the claims count as killed, the voice's among those of a
claim that has the mood of its frame. A sentence that no form fits is a fault too, so that none escapes by not being
understood.

A sentence may fit several forms ("forces of A and B attacked C"); it is sound where one reading of it is. Rejected:
parsing the sentence with the grammar that reads reports, whose errors would reject true sentences, and asking the
generator what it put into its slots, which would prove nothing of a text that was changed.
"""

import re
from collections.abc import Iterable, Iterator

from orontes.claims import Claim
from orontes.exports.account.check_forms import (
    cost_forms,
    drop_times,
    fit,
    plain_forms,
    range_forms,
    read_deed,
    read_noun,
    tail_forms,
    tenses_of,
    voice_forms,
)
from orontes.exports.account.check_slots import WRONG, Claims, Finding, Slots
from orontes.exports.account.check_words import ClaimWords
from orontes.exports.account.words import load_deeds, table

_AND, _WHILE = f" {table('join', 'list')} ", f", {table('join', 'whilst')} "
_DOUBT = re.compile(rf"\b{table('doubt')} ")
_ALSO = re.compile(rf"\b{table('join', 'also')} ")


def check_clauses(text: str, claims: Claims, words: ClaimWords) -> Finding:
    """What is wrong with the deed that a sentence tells and with its voice; None where a reading of it is sound."""
    return Deeds(claims, words, doubted=bool(_DOUBT.search(text))).check(text)


def first_sound(found: Iterable[Finding]) -> Finding:
    """Nothing where one of several readings is sound, else what is wrong with the first."""
    wrong = WRONG
    for one in found:
        if one is None:
            return None
        wrong = one if wrong == WRONG else wrong
    return wrong


def has_mood(claim: Claim, mood: str) -> bool:
    """Whether a claim says something in the mood of a frame: as done, denied, planned, ordered, demanded, possible."""
    if mood in {"said", "plain", "doubted"}:
        return claim.polarity == "asserted" and claim.modality == "actual"
    if mood in {"denied", "negative", "never"}:
        return claim.polarity == "denied" and claim.modality == "actual"
    return claim.modality == mood and claim.polarity == "asserted"


class Deeds:
    """Sentences that tell a deed: plainly, or as the word of a voice."""

    def __init__(self, claims: Claims, words: ClaimWords, *, doubted: bool) -> None:
        self.slots, self.claims, self.doubted = Slots(claims, words), claims, doubted

    def check(self, text: str) -> Finding:
        """What is wrong with a sentence of this sort."""
        told = _ALSO.sub("", _DOUBT.sub("", drop_times(text)))
        return first_sound((*self._read_voiced(told), *self._read_plain(told), *self._read_range(told)))

    def _read_range(self, text: str) -> Iterator[Finding]:
        """Between which numbers reports of one deed lie, whoever gives them."""
        for form, of in range_forms():
            for slots in fit(form, text):
                yield self._check_tail(slots, (of,)) or self.check_noun(slots["deed"])

    def _read_plain(self, text: str) -> Iterator[Finding]:
        for mood, tense in plain_forms():
            claims = [one for one in self.claims if has_mood(one, mood) and not one.attribution]
            claims = claims if self.doubted else [one for one in claims if not one.hedge]
            if claims:
                yield self.check_clause(text, tense, claims)

    def _read_voiced(self, text: str) -> Iterator[Finding]:
        """For each way in which a sentence gives a voice, what is wrong with the voice or with what it says."""
        for mood, form, tense in voice_forms():
            for slots in fit(form, text):
                claims: Claims = self.slots.voices.find(
                    slots["voice"], [one for one in self.claims if has_mood(one, mood)]
                )
                if slots.get("medium"):
                    claims = self.slots.find_carried(slots["medium"], claims)
                if not claims:
                    yield f"{slots['voice']!r} says so in none of its claims"
                    continue
                clause = slots.get("clause") or f"{slots['subject']} {slots['predicate']}"
                yield self.check_clause(clause, tense, claims)

    def check_clause(self, text: str, tense: str, claims: Claims) -> Finding:
        """What is wrong with a clause that some of the claims may hold: one deed or two, with whom it harmed."""
        return first_sound(found for tense in tenses_of(tense) for found in self._read_clause(text, tense, claims))

    def _read_clause(self, text: str, tense: str, claims: Claims) -> Iterator[Finding]:
        yield from self._read_deed(text, tense, claims)
        yield from self._read_cost(text, claims)
        for form, harmed in tail_forms():
            for slots in fit(form, text):
                wrong = self._check_tail(slots, harmed)
                yield wrong or first_sound(self._read_clause(slots["clause"], tense, claims))
        yield from self._read_two(text, tense, claims)

    def _check_tail(self, slots: dict[str, str], harmed: tuple[str, ...]) -> Finding:
        told = [one for one in self.claims if has_mood(one, "said")]
        if "low" in slots:
            both = f"{slots['low']} {slots['high']}"
            numbers = [self.slots.check_count(one, told, harmed[0]) for one in both.split()]
            return next((wrong for wrong in numbers if wrong), None)
        found = (self.slots.check_count(slots[of], told, of) for of in harmed)
        return next((wrong for wrong in found if wrong), None)

    def _read_two(self, text: str, tense: str, claims: Claims) -> Iterator[Finding]:
        """Two deeds of one doer, or of two."""
        for found in re.finditer(_WHILE, text):
            one, two = text[: found.start()], text[found.end() :]
            yield first_sound(self._read_clause(one, tense, claims)) or first_sound(
                self._read_clause(two, tense, claims)
            )
        for found in re.finditer(_AND, text):
            one, two = text[: found.start()].rstrip(","), text[found.end() :]
            whole = two.removeprefix("that ")
            yield first_sound(self._read_clause(one, tense, claims)) or first_sound(
                self._read_clause(whole, tense, claims)
            )
            for doer in self._find_doers(one, tense, claims):
                had = "had " if tense == "perfect" else ""
                yield first_sound(self._read_clause(one, tense, claims)) or first_sound(
                    self._read_clause(f"{doer} {had}{two}", tense, claims)
                )

    def _find_doers(self, text: str, tense: str, claims: Claims) -> list[str]:
        """Who may be the doer of a clause that goes on with a second verb."""
        bare = next((slots["clause"] for form, _ in tail_forms() for slots in fit(form, text)), text)
        reads = (one for kind in self._kinds(claims) for one in read_deed(bare, kind, tense))
        return list(dict.fromkeys(one["agent"] for one in reads if one.get("agent")))

    def find_kinds(self, text: str) -> set[str]:
        """The kinds of deeds that a clause may tell."""
        return {kind for kind in self._kinds(self.claims) for _ in read_deed(text, kind, "past")}

    def _kinds(self, claims: Claims) -> list[str]:
        return sorted({claim.kind for claim in claims} & load_deeds().keys())

    def _read_deed(self, text: str, tense: str, claims: Claims) -> Iterator[Finding]:
        for kind in self._kinds(claims):
            own = [claim for claim in claims if claim.kind == kind]
            for slots in read_deed(text, kind, tense):
                yield self.slots.check(slots, own)

    def check_noun(self, text: str) -> Finding:
        """What is wrong with a deed that is named: "the capture of Homs by rebels"."""
        told = [claim for claim in self.claims if has_mood(claim, "said")]
        reads = ((kind, slots) for kind in self._kinds(self.claims) for slots in read_noun(text, kind))
        return first_sound(
            self.slots.check(slots, [one for one in told if one.kind == kind] or self.claims) for kind, slots in reads
        )

    def _read_cost(self, text: str, claims: Claims) -> Iterator[Finding]:
        """Who was harmed in what, as the section on the human cost has it."""
        for form, of in cost_forms():
            for slots in fit(form, text):
                wrong = self.slots.check_count(slots.pop("victims"), claims, of)
                deed = slots.pop("deed", "")
                yield wrong or (self.check_noun(deed) if deed else None) or self.slots.check(slots, claims, of=of)
