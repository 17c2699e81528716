"""Whose army "his army", "its forces" and "our troops" are in somebody's words: that of whom he speaks for.

A president who says that "his army" took a town has named no captor to who reads by words alone. What we chose: the
speaker's state, by his office or by how the report first calls him ("Norian President Ada Senn"); the group that a
commander is of; an office of no named state means the army of the report; a person of nobody known has men of his own
("Senn's fighters"). Nothing is taken where another is named between the speaker and "his", for it may be that one's.
"""

import re
from functools import lru_cache

from orontes.base import STATE_KINDS
from orontes.claims import ActorMention, Claim, Voice
from orontes.entities.actors.bare import RULERS
from orontes.entities.actors.names import read_actor_name
from orontes.entities.actors.persons import ActorName
from orontes.entities.actors.words import actor_words
from orontes.entities.words import either
from orontes.language import in_calendar

_OWN = re.compile(
    r"^(?:(?:some|many|most|all|dozens|hundreds|thousands|units|soldiers|members|elements) of )?"
    r"(?P<whose>his|her|its|our|their|my)"
    r"(?: (?:own|country['’]s|nation['’]s|government['’]s|army['’]s|state['’]s))*(?: [a-z-]+)?? "
    rf"(?P<men>{either('own_men')})$",
    re.IGNORECASE,
)
_CAPITAL = re.compile(r"\b[A-Z][\w’'-]+")
_OF_US = {"our", "my"}
_ARMED = {"armed_group", "state_force"}


def find_own_force(claim: Claim, slot: ActorMention | Voice, text: str) -> str | None:
    """The phrase that a speaker's "his army" stands for; None for other words, or where it may be another's."""
    found = _OWN.match(slot.text)
    if found is None:
        return None
    meant = read_actor_name(slot.name) if slot.name else None
    if meant is not None and meant.nation and meant.body in RULERS:
        return f"{meant.nation}'s {found['men']}"
    if not claim.attribution:
        return None
    voice = claim.attribution[0]
    if found["whose"].casefold() not in _OF_US and _names_another(text[voice.end : slot.start]):
        return None
    return _force_of(claim, found["whose"].casefold(), found["men"], text)


def _names_another(between: str) -> bool:
    """Whether anybody is named between a speaker and the words for his men."""
    return any(not in_calendar(word) for word in _CAPITAL.findall(between))


def _force_of(claim: Claim, whose: str, men: str, text: str) -> str | None:
    """The force that the innermost voice may call its own."""
    voice = claim.attribution[0]
    name = read_actor_name(voice.name or voice.text)
    if name.of and name.core == f"{name.of}'s forces":
        return voice.name or voice.text
    ruling = name.form in {"person", "nation"} or name.kind in STATE_KINDS
    told = name if ruling or name.form != "organisation" else _introduced(text, name.core)
    if told is None:
        return _men_of_named(name, whose, men)
    if not (ruling or told.form == "person"):
        return None
    nation = told.nation or _introduced_nation(told, text) or _nation_beside(claim)
    if told.side == "opposition":
        nation = None
    if nation is not None:
        return f"{nation}'s {men}"
    if told.form == "person":
        return _men_of_person(claim, told, men)
    return "the army" if told.kind in STATE_KINDS and told.form == "crowd" and told.side != "opposition" else None


def _men_of_person(claim: Claim, told: ActorName, men: str) -> str | None:
    """The men of a person of no named state: of whom he speaks for, a government's the army, else his own."""
    body = told.of or next((read_actor_name(voice.text).core for voice in claim.attribution[1:2]), None)
    head = read_actor_name(body) if body else None
    if head is not None and head.kind in _ARMED and head.form in {"organisation", "body"}:
        return body
    if told.side == "government":
        return "the army"
    if body is not None and told.of and body.isupper():
        return f"{body} forces"
    speaks = {"spokesman", "spokeswoman", "spokesperson"} & set(told.text.casefold().split())
    return None if speaks else f"{told.core}'s {men}"


def _men_of_named(name: ActorName, whose: str, men: str) -> str | None:
    """The men of whom only a name is told: of a man they are his, of a group itself; of a full name it is not known."""
    if whose in {"his", "her"}:
        office = actor_words().titles & set(name.text.casefold().split())
        return None if office else f"{name.core}'s {men}"
    group = name.kind in _ARMED or (name.kind == "unknown" and " " not in name.core)
    return name.core if group and men.casefold() in actor_words().group_men else None


def _nation_beside(claim: Claim) -> str | None:
    """The state that speaks around a voice: "Noria's president" in the words of Noria."""
    outer = [read_actor_name(voice.name or voice.text) for voice in claim.attribution[1:2]]
    return next((name.nation for name in outer if name.form == "nation"), None)


def _introduced_nation(name: ActorName, text: str) -> str | None:
    """The state whose office a person of a report is told to hold."""
    told = _introduced(text, name.core) if name.form == "person" else None
    return told.nation if told is not None else None


@lru_cache(maxsize=4096)
def _introduced(text: str, core: str) -> ActorName | None:
    """How a report calls a person by his office, where it does: "Norian President Ada Senn" of "Senn"."""
    last = re.escape(core.rsplit(maxsplit=1)[-1]) if core else ""
    if not last:
        return None
    titles = actor_words().titles
    for found in re.finditer(rf"((?:[\w’'-]+ ){{1,5}}){last}\b", text):
        words = found[0].split()
        for start in range(len(words) - 1):
            name = read_actor_name(" ".join(words[start:]))
            if name.form == "person" and titles & {word.casefold() for word in words[start:]}:
                return name
    return None
