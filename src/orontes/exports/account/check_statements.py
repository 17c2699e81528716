"""Sentences about what is said: numbers and who gives them, disputes and who holds which side, quotations."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import reduce

from orontes.claims import Claim
from orontes.exports.account.check_forms import drop_times, fit
from orontes.exports.account.check_roles import Deeds, check_clauses, first_sound, has_mood
from orontes.exports.account.check_slots import WRONG, Claims, Finding, held
from orontes.exports.account.check_words import ClaimWords, Words
from orontes.exports.account.counts import add_sums
from orontes.exports.account.dates import MONTHS
from orontes.exports.account.phrases import clean
from orontes.exports.account.words import options, table

_SAYS = " according to "
_SIDE = re.compile(
    "(.+?) (" + "|".join(re.escape(str(table("sides", one))) for one in ("happened", "denied")) + ")(?: and (.+))?$"
)
_CALM = re.compile(
    "(.+?) ?(?:"
    + "|".join(re.escape(str(table("sides", one))).replace(r"\{quote\}", ".+") for one in ("calm", "told"))
    + ")$"
)
_STATES = re.compile("|".join(map(re.escape, map(str, table("states").values()))))
_DAYS = re.compile(r"(?:\d{1,2} (?:to )?)*(?:(?:" + "|".join(MONTHS) + r") ?(?:\d{4})?(?: to )?\d{0,2} ?)*(?:\d{4})?")
"""Values of disputes about a state or a day, whose days check_days.py proves."""
Role = Callable[[Claim], Words]
Known = Callable[[Claim], str | None]
Value = Callable[[str, Claims], Claims]
"""The claims, of those given, that hold a value."""


def check_roles(text: str, claims: Claims, words: ClaimWords) -> Finding:
    """What is wrong with who did it to whom and who says so; None where a reading of the sentence is sound."""
    plain = check_clauses(text, claims, words)
    if plain is None:
        return None
    found = first_sound(_Statements(claims, words).read(text.rstrip(".")))
    return found if found is None or plain == WRONG else plain


class _Statements:
    """One sentence about what is said."""

    def __init__(self, claims: Claims, words: ClaimWords) -> None:
        self.claims, self.words = claims, words
        self.deeds = Deeds(claims, words, doubted=True)
        self.slots = self.deeds.slots

    def read(self, text: str) -> Iterator[Finding]:
        """What is wrong with each reading."""
        yield from self._read_follow(text)
        yield from self._read_numbers(text)
        yield from self._read_rise(text)
        yield from self._read_total(text)
        yield from self._read_disputed(text)
        yield from self._read_given(text)
        yield from self._read_selves(text)
        yield from self._read_occurrence(text)

    def _speaks(self, voices: str, claims: Claims) -> Finding:
        return None if self.slots.voices.find(voices, claims) else f"{voices!r} says so in none of its claims"

    def _read_follow(self, text: str) -> Iterator[Finding]:
        """A bare denial, a quotation, a slip against the calendar."""
        denials = [claim for claim in self.claims if has_mood(claim, "denied")]
        for slots in fit(str(table("follow", "denied")), text):
            yield self._speaks(slots["voice"], denials)
        told = [claim for claim in self.claims if has_mood(claim, "said")]
        for slots in fit(str(table("follow", "blamed")), text):
            blaming = [one for one in told if self.slots.check({"agent": slots["agent"]}, [one]) is None]
            yield self._speaks(slots["voice"], blaming)
        for form in options("follow", "owned"):
            for slots in fit(form, text):
                yield self._speaks(slots["voice"], [one for one in told if self.words.is_own(one)])
        for form in (*options("follow", "quoted"), *options("follow", "spoke")):
            for slots in fit(form, text):
                if slots["quote"].startswith("“"):
                    words = clean(slots["quote"])
                    yield self._speaks(slots["voice"], [one for one in self.claims if words in clean(one.text)])
        for slots in fit(str(table("slips", "calendar")), text):
            wrote = self.slots.voices.find(slots["voices"], [replace(one, attribution=()) for one in self.claims])
            yield None if wrote else f"{slots['voices']!r} published none of its claims"

    def _read_numbers(self, text: str) -> Iterator[Finding]:
        for name in ("numbers_differ", "numbers_told"):
            for of in table(name):
                for form in options(name, of):
                    for slots in fit(form, text):
                        yield self._check_positions(slots["positions"], self._counts(of))
        for of, form in table("numbers_range").items():
            for slots in fit(str(form), text):
                found = (self._check_positions(slots[name], self._counts(of)) for name in ("first", "last"))
                yield next(filter(None, found), None)

    def _read_rise(self, text: str) -> Iterator[Finding]:
        """A toll that rose: both numbers are counted by whoever gives the last."""
        for of, form in table("rose").items():
            for slots in fit(str(form), text):
                told = [self._counts(of)(slots[name], self.claims) for name in ("low", "high")]
                yield (
                    self._speaks(slots["voices"], told[1])
                    if all(told)
                    else "tells a number that none of its claims counts"
                )

    def _counts(self, of: str) -> Value:
        """Claims that count as a value says, by its words or by the bounds of those who have its words."""

        def find(text: str, claims: Claims) -> Claims:
            told = [one for one in claims if self.slots.check_count(text, [one], of) is None]
            bounds = {one for claim in told for one in _bounds(claim, of)}
            return [one for one in claims if one in told or bounds & _bounds(one, of)]

        return find

    def _check_positions(self, text: str, value: Value) -> Finding:
        """What is wrong with "A according to X, B according to Y and Z"."""
        pieces = text.split(_SAYS)
        return first_sound(self._read_positions(pieces[0], pieces[1:], value)) if len(pieces) > 1 else "names no voice"

    def _read_positions(self, first: str, rest: list[str], value: Value) -> Iterator[Finding]:
        """For each way of parting a list of values and voices, what no voice of a value's claims says."""
        held = self._hold_all(first, value)
        if not held:
            yield f"{first!r} is given by none of its claims"
            return
        if len(rest) == 1:
            yield next(filter(None, (self._speaks(rest[0], claims) for claims in held)), None)
            return
        for cut in re.finditer(r"[,;] (?:and )?|,? and ", rest[0]):
            wrong = next(filter(None, (self._speaks(rest[0][: cut.start()], claims) for claims in held)), None)
            yield wrong or first_sound(self._read_positions(rest[0][cut.end() :], rest[1:], value))

    def _hold_all(self, text: str, value: Value) -> list[Claims]:
        """The claims of a value, or of each of several that one source gives; none where some are nobody's."""
        whole = value(text, self.claims)
        if whole:
            return [whole]
        for cut in re.finditer(r",? and |, ", text):
            own = value(text[: cut.start()], self.claims)
            rest = self._hold_all(text[cut.end() :], value) if own else []
            if own and rest:
                return [own, *rest]
        return []

    def _read_total(self, text: str) -> Iterator[Finding]:
        for form in options("cost", "total"):
            for of, done in table("dead").items():
                for slots in fit(form.replace("{done}", done), text):
                    yield self._speaks(slots["voice"], self._counts(of)(slots["number"], self.claims))

    def _value_of(self, attribute: str) -> Value:
        """Which claims hold a value of a dispute about such a thing; days and states are proved elsewhere."""
        if attribute.startswith("number"):
            told = attribute.removeprefix("number_")
            kinds = [self._counts(of) for of in table("counted") if told in {of, "number"}]
            return lambda text, claims: [one for one in claims if any(kind(text, [one]) for kind in kinds)]
        if attribute == "place":
            return lambda text, claims: _with_untold(self.words.place, _place_of, text, claims)
        if attribute == "actor":
            return lambda text, claims: _with_untold(self.words.agent, _actor_of, text, claims)
        known = _STATES if attribute == "status" else _DAYS
        return lambda text, claims: claims if known.fullmatch(text) else []

    def _read_disputed(self, text: str) -> Iterator[Finding]:
        for attribute in table("disputed"):
            for form in options("disputed", attribute):
                for slots in fit(form, text):
                    wrong = self.deeds.check_noun(slots["deed"])
                    yield wrong or self._check_positions(slots["positions"], self._value_of(attribute))

    def _read_given(self, text: str) -> Iterator[Finding]:
        """Who gives which number of a deed that others tell."""
        for of, form in table("given").items():
            for slots in fit(str(form), text):
                wrong = self.deeds.check_noun(drop_times(slots["deed"]))
                yield wrong or self._check_positions(slots["positions"], self._counts(of))

    def _read_selves(self, text: str) -> Iterator[Finding]:
        for attribute in table("selves"):
            for form in options("selves", attribute):
                for number in (0, 1):
                    verbs = {f"{{{name}}}": pair[number] for name, pair in table("agree").items()}
                    agreed = reduce(lambda done, verb: done.replace(*verb), verbs.items(), form)
                    for slots in fit(agreed, text):
                        yield self.deeds.check_noun(slots["deed"]) or self._speaks(slots["voices"], self.claims)

    def _read_occurrence(self, text: str) -> Iterator[Finding]:
        clause, _, sides = text.partition(": ")
        for form in options("occurrence"):
            for slots in fit(form, clause):
                told = self.deeds.check_clause(slots["clause"], "past", self.claims)
                held = "control_state" in self.deeds.find_kinds(slots["clause"])
                found = (self._check_side(side, held=held) for side in sides.split(str(table("sides_joined"))))
                yield told or next(filter(None, found), None)

    def _check_side(self, text: str, *, held: bool) -> Finding:
        """What is wrong with "X and Y reported it" or "Z denied it and called the situation “calm”"."""
        calm, side = _CALM.fullmatch(text), _SIDE.fullmatch(text)
        if side is None:
            return self._speaks(calm[1], self.claims) if calm else "takes no side"
        mood = "said" if side[2] == table("sides", "happened") else "denied"
        told = [one for one in self.claims if has_mood(one, mood) and (held or one.kind != "control_state")]
        return self._speaks(side[1], told)


def _with_untold(role: Role, known: Known, text: str, claims: Claims) -> Claims:
    """The claims that hold a place or a doer, with those of none that is known, settled with them; else none."""
    found = [one for one in claims if held(text, [role(one)])]
    return [one for one in claims if one in found or known(one) is None] if found else []


def _place_of(claim: Claim) -> str | None:
    return claim.place.place if claim.place is not None else None


def _actor_of(claim: Claim) -> str | None:
    return claim.agent.actor if claim.agent is not None else None


def _bounds(claim: Claim, of: str) -> set[tuple[int | None, int | None]]:
    return {(count.low, count.high) for count in add_sums(claim) if count.of == of and count.role != "included"}
