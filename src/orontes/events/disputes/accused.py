"""To whom a deed is laid, and whether it is he who denies it, is cleared of it, or has the land that it came from."""

import re

from orontes.claims import ActorMention
from orontes.entities import nation_of
from orontes.events.apart import share_words
from orontes.events.disputes.case import Case
from orontes.events.parties import names_only_arms
from orontes.events.view import ClaimView
from orontes.events.words import either
from orontes.knowledge import name_key

_NO_STATE = re.compile(rf"\b{either('no_state')}\b", re.I)
_FROM = re.compile(r"\bfrom (?:the territory of |inside |within )?(?:the )?(?=[A-Z])")
_LAND = 40
"""How many characters behind "from" may name a land."""


def is_accused(case: Case, denial: ClaimView, other: ClaimView) -> bool:
    """Whether a claim lays its deed to whom a denial clears of it, or to who denies."""
    source, accused = case.source(denial), other.claim.agent
    told = same_doer(denial, other) or other.agent == source.key or (source.side or "") == other.side
    told = told or _of_one_state(denial.claim.agent, accused) or from_its_soil(case, denial, other)
    agent = denial.claim.agent
    ours = denial.voice is None and agent is not None and agent.text.split()[0].casefold() in {"we", "our"}
    return told or (ours and accused is not None and share_words(source.name, accused.text))


def _of_one_state(cleared: ActorMention | None, accused: ActorMention | None) -> bool:
    """Whether a state is cleared of what is laid to its men: "denied Rwandan involvement", "Rwandan soldiers"."""
    if cleared is None or accused is None or _NO_STATE.search(accused.text):
        return False
    nation = nation_of(cleared.name or cleared.text)
    return nation is not None and nation == nation_of(accused.name or accused.text)


def from_its_soil(case: Case, denial: ClaimView, other: ClaimView) -> bool:
    """Whether a deed of nobody is told to have come from the land of who denies it: "launched from Belarus"."""
    accused, cleared = other.claim.agent, denial.claim.agent
    nation = nation_of(cleared.name or cleared.text) if cleared is not None else None
    if nation is None or not (accused is None or names_only_arms(accused)):
        return False
    text = case.sentence_text(other)
    soil = [text[found.end() : found.end() + _LAND] for found in _FROM.finditer(text)]
    return any(nation_of(" ".join(words.split()[:size])) == nation for words in soil for size in (1, 2))


def same_doer(one: ClaimView, two: ClaimView) -> bool:
    """Whether two claims of violence name one agent or side, or one body that no actor is: "the coalition"."""
    slots = one.claim.agent, two.claim.agent
    if one.agent is None and two.agent is None and slots[0] is not None and slots[1] is not None:
        keys = [name_key(slot.text.casefold().removeprefix("the ")) for slot in slots if slot is not None]
        if keys[0] == keys[1] and not names_only_arms(slots[0]):
            return True
    return (one.agent is not None and one.agent == two.agent) or (one.side is not None and one.side == two.side)
