"""Who is meant where somebody speaks: the body behind a spokesman, "we" and "our forces", and outlets that were told.

A spokesman's word is that of his body. "We" inside somebody's words are the body that he speaks for, where the reports
tell it; else they are nobody known, on his side. An outlet that a man "told" something is media. A hospital, camp or
town does nothing: what bears its name is people there.
"""

import re
from collections.abc import Callable, Mapping, Sequence, Set
from functools import lru_cache

from orontes.base import alter
from orontes.claims import ActorMention, Claim
from orontes.entities.actors.bare import Spot
from orontes.entities.actors.names import read_actor_name
from orontes.entities.actors.phrases import WORD, bare_word, names_nobody
from orontes.entities.actors.words import actor_words
from orontes.entities.entity import Actor
from orontes.knowledge import name_key

_FOR = re.compile(
    r"^(?:.{0,40}\s)?(?:spokes(?:man|woman|person|people)|statement)s? (?:for|of|from|by) (?:the )?(.+)$", re.I
)
_OF = re.compile(r"^(?:an? |the )?(.{2,60}?)(?:['’]s?)? (?:spokes(?:man|woman|person|people)|statement)s?$", re.I)
_TOLD = re.compile(r"\b(?:told|telling|tells)\s+(?:the\s+)?$", re.I)
_US = {"we", "our", "us", "ours", "ourselves"}
_THEM = {"they", "it"}
_SPEAK_OF_THEMSELVES = {"armed_group", "state_force", "unknown"}
_BODIES = {"body", "organisation", "nation"}


@lru_cache(maxsize=65536)
def body_spoken_for(phrase: str) -> str:
    """The body of an unnamed spokesman or statement ("a spokesman for the army" is the army); else the phrase."""
    found = _FOR.match(phrase) or _OF.match(phrase)
    body = read_actor_name(found[1]) if found else None
    fits = body is not None and (body.form in _BODIES or (body.form == "crowd" and body.side is not None))
    return found[1] if found and fits else phrase


def was_told(text: str, start: int) -> bool:
    """Whether the words before a name make it an outlet that somebody told something."""
    return bool(_TOLD.search(text[max(0, start - 20) : start]))


def is_site(phrase: str, places: Set[str]) -> bool:
    """Whether a phrase only names a place of these reports, or a hospital, camp or the like."""
    name = read_actor_name(phrase)
    if name.form != "organisation":
        return False
    unknown = name.kind == "unknown"
    return name_key(phrase) in places or (unknown and (_ends_as_site(phrase) or name_key(name.core) in places))


@lru_cache(maxsize=65536)
def _ends_as_site(phrase: str) -> bool:
    """Whether the last word of a phrase is hospital, camp or the like."""
    tokens = WORD.findall(phrase)
    return bool(tokens) and bare_word(tokens[-1]) in actor_words().sites


def is_towns_men(phrase: str, places: Set[str], find_kind: Callable[[str], str | None]) -> bool:
    """Whether a phrase names those who bear arms in a town, and no leader: "Goma's militias"."""
    name = read_actor_name(phrase)
    if name.form != "crowd" or not name.of or name.core != f"{name.of}'s forces":
        return False
    return name_key(name.of) in places or find_kind(name.of) == "city"


def means_us(slot: ActorMention) -> bool:
    """Whether a slot is "we" or something of ours."""
    first = WORD.search(slot.text) if names_nobody(slot.text) else None
    return first is not None and first[0].casefold() in _US


def means_them(slot: ActorMention) -> bool:
    """Whether a slot is "they" or "it", and nobody was found for it."""
    return slot.actor is None and slot.name is None and slot.text.casefold() in _THEM


def fill_us(claims: Sequence[Claim], actors: Mapping[str, Actor]) -> tuple[Claim, ...]:
    """The claims with "we" as the body of the innermost voice, and with "they" as a body that speaks of itself.

    Who denies what others said of themselves does not speak of himself: the same words mean who said them first.
    """
    said: dict[Spot, ActorMention] = {}
    filled = [_fill_claim(claim, actors, said) if claim.polarity != "denied" else claim for claim in claims]
    return tuple(_fill_claim(claim, actors, said) if claim.polarity == "denied" else claim for claim in filled)


def _fill_claim(claim: Claim, actors: Mapping[str, Actor], said: dict[Spot, ActorMention]) -> Claim:
    """One claim filled; `said` holds what such words were found to mean, and takes what they mean here."""
    slots: list[ActorMention | None] = []
    for slot in (claim.agent, claim.patient):
        spot = (claim.report, slot.start, slot.end) if slot is not None else None
        now = said.get(spot) if spot is not None and claim.polarity == "denied" else None
        now = now or _fill(claim, slot, actors)
        if spot is not None and now is not None and now is not slot:
            said[spot] = now
        slots.append(now)
    same = slots[0] is claim.agent and slots[1] is claim.patient
    return claim if same else alter(claim, agent=slots[0], patient=slots[1])


def _fill(claim: Claim, slot: ActorMention | None, actors: Mapping[str, Actor]) -> ActorMention | None:
    """A slot with "we" and "they" as the body that speaks."""
    if slot is None or slot.actor is not None or not claim.attribution:
        return slot
    if means_them(slot):
        speaker = actors.get(claim.attribution[0].actor or "")
        alone = slot.text.casefold() == "it" and speaker is not None and speaker.kind == "government"
        own = speaker is not None and (alone or speaker.kind in _SPEAK_OF_THEMSELVES)
        return alter(slot, actor=speaker.id, name=speaker.name, side=speaker.side) if speaker and own else slot
    if not means_us(slot):
        return slot
    speaker = actors.get(claim.attribution[0].actor or "")
    body = _body_of(claim, speaker, actors)
    side = body.side if body else speaker.side if speaker else None
    return alter(slot, actor=body.id if body else None, name=body.name if body else None, side=side)


def _body_of(claim: Claim, speaker: Actor | None, actors: Mapping[str, Actor]) -> Actor | None:
    """The body that the innermost voice speaks for: itself, its one head, or the voice around it."""
    if speaker is None or speaker.kind == "media":
        return None
    if speaker.kind != "person":
        return speaker
    heads = [actors[head] for head in speaker.member_of if head in actors]
    outer = [actors.get(voice.actor or "") for voice in claim.attribution[1:]]
    around = [actor for actor in outer if actor is not None and actor.kind not in {"media", "monitor", "person"}]
    return heads[0] if len(heads) == 1 else around[0] if around and not heads else None
