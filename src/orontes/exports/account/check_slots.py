"""Whether the words in a slot are words of its role in the claims that may hold it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import TypeVar

from orontes.claims import Claim
from orontes.exports.account.check_voices import LOOSE, Voices
from orontes.exports.account.check_words import ClaimWords, Words, numbers_of, pieces_of
from orontes.exports.account.phrases import unite
from orontes.exports.account.words import table

T = TypeVar("T")
PRONOUNS: Words = frozenset({"it", "its", "they", "their"})
Claims = Sequence[Claim]
Finding = str | None
"""What is wrong with a reading; None where nothing is."""
WRONG = "is told in no form of the account's grammar"


class Slots:
    """The slots of one sentence against its claims."""

    def __init__(self, claims: Claims, words: ClaimWords) -> None:
        self.claims, self.words = claims, words
        self.voices = Voices(claims, words)

    def check(self, slots: Mapping[str, str], claims: Claims, *, of: str = "killed") -> Finding:
        """What is wrong with the slots of a deed told by some of the claims; `of` is what its victims suffered."""
        for slot, text in slots.items():
            wrong = self._check_slot(slot, text, claims, of)
            if wrong:
                return wrong
        return None

    def _check_slot(self, slot: str, text: str, claims: Claims, of: str) -> Finding:
        """What no claim has of the words in a slot; None where a claim has them in that role."""
        words = self.words
        if slot == "agent":
            return self._check_agent(text, claims)
        if slot == "patient":
            named = [words.patient(one) | _all(partial(words.counted, one), table("counted")) for one in claims]
            looks_back = pieces_of([text]) & PRONOUNS
            named += [looks_back for one in claims if looks_back and words.is_own(one, "patient")]
            return None if held(text, named) else f"{text!r} is whom none of its claims names"
        if slot in {"victims", "displaced"}:
            harmed = [words.patient(one) | words.counted(one, of if slot == "victims" else slot) for one in claims]
            return None if held(text, harmed) else f"{text!r} is whom none of its claims names"
        if slot == "people":
            fled = [words.agent(one) | words.patient(one) | words.counted(one, "displaced") for one in claims]
            return None if held(text, fled) else f"{text!r} is who fled in none of its claims"
        if slot in {"target", "against"}:
            aimed = [words.patient(one) | _all(words.place, claims) for one in claims]
            return None if held(text, aimed) else f"{text!r} is the target in none of its claims"
        if slot == "to":
            return None if held(text, [_all(words.goal, claims)]) else f"{text!r} is where none of its claims leads"
        if slot in {"place", "at", "from", "towards", "in_land"}:
            return None if held(text, [_all(words.place, claims)]) else f"{text!r} is where none of its claims is"
        things = pieces_of(
            [*unite(one for one in table("things").values() if isinstance(one, list)), table("things", "with_drones")]
        )
        counted = numbers_of(one for claim in claims for one in claim.quantities if one.of == "strikes")
        return None if held(text, [things | counted]) else f"{text!r} is none of the things that its claims tell"

    def _check_agent(self, text: str, claims: Claims) -> Finding:
        looks_back = pieces_of([text]) & PRONOUNS
        speaking = [one for one in claims if self.words.is_own(one)] if looks_back else claims
        doers = [self.words.agent(one) | looks_back for one in speaking]
        return None if held(text, doers) else f"{text!r} is the doer in none of its claims"

    def check_count(self, text: str, claims: Claims, of: str) -> Finding:
        """What is wrong with a number of people told as killed, injured, freed."""
        harmed = [self.words.patient(one) | self.words.counted(one, of) for one in self.counting(claims, of)]
        return None if held(text, harmed) else f"{text!r} is counted as {of} in none of its claims"

    def counting(self, claims: Claims, of: str) -> Claims:
        """The claims that count what is told."""
        return [claim for claim in claims if any(count.of == of for count in claim.quantities)]

    def find_carried(self, text: str, claims: Claims) -> Claims:
        """The claims whose voice this medium carried."""
        return [claim for claim in claims if held(text, [self.words.medium(claim)])]


def _all(role: Callable[[T], Words], over: Iterable[T]) -> Words:
    return frozenset(word for one in over for word in role(one))


def held(text: str, roles: Iterable[Words]) -> bool:
    """Whether one of the roles has all words of a text."""
    told = pieces_of([text]) - LOOSE
    return any(told <= role for role in roles)
