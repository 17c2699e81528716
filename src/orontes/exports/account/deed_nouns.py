"""A deed as a noun: "the capture of Homs", "an air strike on the bridge", to speak of an event told before."""

import re
from collections.abc import Sequence

from orontes.exports.account.facts import Fact
from orontes.exports.account.names import Names
from orontes.exports.account.phrases import Phrase, unite
from orontes.exports.account.slots import Slots
from orontes.exports.account.words import options, table

_SLOT = re.compile(r"\{(\w+)\}")


def name_deed(
    fact: Fact, names: Names, *, without: frozenset[str] = frozenset(), beside: Sequence[Fact] = ()
) -> Phrase | None:
    """The fullest noun phrase that the fact's claims can fill, with no slot of `without`; None where there is none.

    `beside` are facts that differ in their place alone.
    """
    if fact.event.kind not in table("deed_nouns"):
        return None
    slots = Slots((fact, *beside), names)
    for pattern in options("deed_nouns", fact.event.kind):
        needed = _SLOT.findall(pattern)
        doubled = "agent" in needed and {"strikes", "drones"} & set(needed) and slots.is_craft()
        if not doubled and all(slots.has(name) for name in needed) and not without.intersection(needed):
            claims: list[tuple[str, ...]] = []

            def fill(found: re.Match[str], slots: Slots = slots, claims: list[tuple[str, ...]] = claims) -> str:
                phrase = slots.fill(found[1])
                claims.append(phrase.claims)
                return phrase.text

            return Phrase(
                text=_SLOT.sub(fill, pattern), claims=unite([*claims, *((one.lead.id,) for one in (fact, *beside))])
            )
    return None
