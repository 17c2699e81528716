"""What a phrase that names an actor says by itself: person, body of a state, organisation, or a word for many.

"RSF commander Idris Wad Tahir" is a person with a rank and a body; "Ethiopian rebels led by the Fano militia" is an
opposition with a leader; "regime forces" is a state's forces; "Israeli warplanes" the air force of Israel; "gunmen" is
nobody in particular. A phrase is read from its words alone; who is meant over all reports is settled beside this.
"""

import re
from dataclasses import replace
from functools import lru_cache

from orontes.entities.actors.described import names_movement
from orontes.entities.actors.men import COME_FROM, FLOCK, LOYAL, PART, find_owner
from orontes.entities.actors.persons import OF, ActorName, read_person
from orontes.entities.actors.phrases import (
    LEAN,
    STANCE,
    WORD,
    bare_word,
    bears_known_name,
    body_of,
    force_of,
    is_capital,
    kind_of_organisation,
    kind_of_words,
    name_part,
    nation_of,
    proper_words,
    side_of_words,
    without_articles_before,
    without_dots,
    without_numbers,
    without_times,
)
from orontes.entities.actors.words import actor_words
from orontes.entities.words import either

OUTSIDE = frozenset({"monitor", "international", "media"})
_MARKS = re.compile(r"[“”\"]|(?<!\w)[#@](?=\w)|(?<=\d),(?=\d{3}\b)")
_ACRONYM = re.compile(r"\s*\(([A-Z][A-Za-z.\-]{1,9})\)")
_BRACKETS = re.compile(r"\s*\([^)]*\)?")
_TAIL = re.compile(rf"{either('behind_actors')}.*$", re.I)
_LED = re.compile(rf"\b{either('led_by')} by (?:the )?(.+)$", re.I)
_COUNTED = re.compile(
    r"^(?:(?:between|from)\s[\d,.]+\s(?:and|to)|at least|more than|up to|about|around|over|nearly|some)?\s*[\d,.]+\s+",
    re.I,
)
_OWNERLESS = re.compile(rf"[\w’'.]+-{either('affixes_of_owners')}", re.I)
_MADE = re.compile(r"\b[\w.’'-]{1,30}-(?:made|built|supplied|designed) ", re.IGNORECASE)
_BESIDE = re.compile(r"^(?:the )?(?:[a-z]+(?:est|ther|wards?|north|south|east) )+the (?=\w)")
"""Words that a clause puts before its subject: "the furthest west the rebels have come"."""
_MODEL = re.compile(r"[A-Z][A-Za-z]{0,2}-?\d{1,3}[A-Z]?")
"""How the model of an aircraft or a weapon is called: "MQ-9", "TB2"."""
_WHOSE = re.compile(r"['’]s? ")
_OWNED = re.compile(r"^(?:the )?((?:[A-Z][\w-]*|al-\w+)(?: (?:[A-Z][\w-]*|al-\w+))*)['’]s? (?=[a-z])")


@lru_cache(maxsize=200_000)
def read_actor_name(text: str) -> ActorName:
    """The phrase's parts; `form` none where the words name nobody."""
    text = _BESIDE.sub("", text)
    if men := _read_men(text):
        return men
    clean = without_dots(_MARKS.sub("", text)).strip(" ,.;:'’‘")
    acronym = _ACRONYM.search(clean)
    clean = _BRACKETS.sub("", clean)
    led = _LED.search(clean)
    lead, clean = (led[1].strip(), clean[: led.start()].strip(" ,")) if led else (None, clean)
    clean = _COUNTED.sub("", without_times(_TAIL.sub("", clean).strip(" ,"))).strip(" ,")
    many: list[str] = []
    while (flock := FLOCK.match(clean)) is not None:
        many += WORD.findall(flock[0].casefold())
        clean = clean[flock.end() :]
    clean = _MADE.sub("", without_numbers(clean))
    leaning = LEAN.search(clean)
    lean = leaning[1].split()[-1] if leaning else None
    stance = STANCE.search(clean)
    tokens = WORD.findall(clean)
    read = ActorName(text=text, form="none", core="", acronym=acronym[1] if acronym else None, lead=lead, lean=lean)
    name = _form(replace(read, stance=(stance[1].casefold(), stance[2]) if stance else None), clean, tokens)
    organised = name.form == "organisation" and name.side is None
    return replace(name, side=side_of_words(many, None)) if organised else name


def _read_men(text: str) -> ActorName | None:
    """Whose men a phrase names: forces loyal to a government are its own, a leader's his, an ally's of its side."""
    bare = text.strip(" ,.;:")
    found = LOYAL.match(bare)
    if found is None:
        owner = find_owner(bare)
        return _read_whole(text, bare) or (_men_of(text, *owner) if owner is not None else None)
    head = read_actor_name(found["head"])
    loyal = found["tie"].casefold() == "loyal"
    if head.form == "body" or (head.form == "organisation" and loyal and _is_armed(head)):
        return replace(head, text=text)
    if head.form not in {"person", "organisation"}:
        return None
    forces = f"{head.core}'s forces" if loyal else f"{head.core}-allied forces"
    return ActorName(text=text, form="crowd", core=forces, kind="armed_group", side=head.side, of=head.core)


def _read_whole(text: str, bare: str) -> ActorName | None:
    """The army of a state of which a phrase names a part, or the group, no town, that men come from."""
    part, origin = PART.match(bare), COME_FROM.match(bare)
    whole = read_actor_name(part["head"]) if part is not None else None
    if whole is not None and whole.form == "body" and whole.kind == "state_force" and whole.nation:
        return replace(whole, text=text)
    group = read_actor_name(origin["head"]) if origin is not None else None
    if origin is None or group is None or group.form != "organisation" or not _is_armed(group):
        return None
    return replace(group, text=text, side=group.side or side_of_words([origin["many"].casefold()], None))


def _men_of(text: str, owner: str, kind: str) -> ActorName | None:
    """The men of a leader, by his name; those of a group or an army are that body, and so are its arms."""
    head = read_actor_name(owner)
    armed, arms = head.form == "organisation" and _is_armed(head) and head.side is None, kind == "arms"
    if armed or head.kind == "state_force" or (arms and (head.form == "body" or _is_group(text, head))):
        return replace(head, text=text)
    named = head.form == "organisation" and head.kind == "unknown" and head.side is None and owner[:1].isupper()
    if head.form != "person" and not named:
        return None
    core, kind = f"{head.core}'s forces", "armed_group" if arms else kind
    return ActorName(text=text, form="crowd", core=core, kind=kind, side=head.side, of=head.core)


def _is_group(text: str, owner: ActorName) -> bool:
    """Whether arms are a group's: those of an unknown "Senn's" are a leader's."""
    return owner.form == "organisation" and (_is_armed(owner) or not _WHOSE.search(text))


def _is_armed(name: ActorName) -> bool:
    return name.kind in {"armed_group", "state_force"}


def _form(read: ActorName, clean: str, tokens: list[str]) -> ActorName:
    """The name with its form, by the words left; what it is led by or leans to stays only where it names a body."""
    words, text, low = actor_words(), read.text, [bare_word(token) for token in tokens]
    nobody = not [word for word in low if word not in words.plain] or (len(low) == 1 and low[0] in words.pronouns)
    if nobody or _OWNERLESS.fullmatch(clean):
        return ActorName(text=text, form="none", core="")
    person = read_person(text, clean, tokens) or _read_office(text, clean)
    if person is not None:
        return person
    if without_numbers(clean) and not set(low) - words.wares - words.plain:
        return ActorName(text=text, form="none", core="")
    if force := force_of(tokens):
        return _force(ActorName(text=text, form="none", core=""), force)
    if tokens[-1] in words.initials and set(low[:-1]) <= {"the"}:
        return ActorName(text=text, form="organisation", core=tokens[-1], kind=kind_of_words(low))
    if state := words.capitals.get(clean) or _owner_of_wares(tokens):
        return ActorName(text=text, form="nation", core=state, kind="government", nation=state)
    if kind_of_words(low) in OUTSIDE and low[-1] in words.wares:
        return ActorName(text=text, form="none", core="")
    read = replace(read, nation=nation_of(clean), side=side_of_words(low, read.stance), kind=kind_of_words(low))
    return _by_letters(_many_or_named(read, clean, tokens, low), clean, tokens, low)


def _owner_of_wares(tokens: list[str]) -> str | None:
    """The state whose weapon or aircraft of some make a phrase names, and nothing else: "a Russian FPV drone"."""
    words = actor_words()
    whose = {nation_of(token) for token in tokens if bare_word(token) not in words.wares | words.plain} - {None}
    rest = [token for token in tokens if nation_of(token) is None]
    made = [bare_word(token) in words.wares or _MODEL.fullmatch(token) is not None for token in rest]
    made = [one and token not in words.named for one, token in zip(made, rest, strict=True)]
    plain = [bare_word(token) in words.plain | words.craft for token in rest]
    named = any(made) and all(one or other for one, other in zip(made, plain, strict=True))
    return min(state for state in whose if state) if named and len(whose) == 1 else None


def _read_office(text: str, clean: str) -> ActorName | None:
    """Who holds an office of a place, without his name: "the mayor of Mirza" is not Mirza."""
    found = OF.match(clean)
    words = found[1].removeprefix("the ").split() if found is not None else []
    if found is None or not words or words[-1] not in actor_words().titles or found[1] != found[1].lower():
        return None
    body = read_actor_name(found[2])
    if body.form != "organisation" or body.kind != "unknown":
        return None
    return ActorName(text=text, form="crowd", core=clean.removeprefix("the "), kind="government", of=found[2])


def _force(read: ActorName, core: str) -> ActorName:
    return replace(read, form="body", core=core, kind="state_force", nation=actor_words().forces[core], body="army")


def _by_letters(name: ActorName, clean: str, tokens: list[str], low: list[str]) -> ActorName:
    """A name in capitals with its letters behind it is a body's: "Front for the Defence of the People (FDP)"."""
    if name.form != "crowd" or not (name.acronym and names_movement(tokens, name.kind)):
        return name
    core, side = name_part(clean), name.side if name.side == "opposition" else None
    return replace(name, form="organisation", core=core, kind=kind_of_organisation(core, low, name.kind), side=side)


def _many_or_named(read: ActorName, clean: str, tokens: list[str], low: list[str]) -> ActorName:
    """A body of a state, an organisation, a nation, or a word for many."""
    body = body_of(clean)
    if body and read.side != "opposition" and not bears_known_name(clean):
        kind = "state_force" if read.kind in {"armed_group", "unknown"} else read.kind
        return replace(read, form="body", core=without_articles_before(tokens), kind=kind, body=body)
    proper = proper_words(clean)
    owned = _OWNED.match(clean)
    core = name_part(clean)
    if proper and core.casefold() in {"the", "a", "an"}:  # "The army and M23"
        return replace(read, form="crowd", core=without_articles_before(tokens), side=None)
    if owned and proper and read.kind != "unknown" and not is_capital(tokens[-1]):
        return replace(read, form="crowd", core=without_articles_before(tokens), of=owned[1])
    if (proper or read.nation) and not is_capital(tokens[-1]) and low[-1] in actor_words().unarmed:
        return replace(read, form="crowd", core=without_articles_before(tokens), kind="civilians")
    owning = _is_armed(read) and tokens[0].endswith(("'s", "’s")) and is_capital(tokens[min(1, len(tokens) - 1)])
    many = kind_of_words(low[:1]) == "civilians" and not owning
    if proper and not many and core not in actor_words().nations:
        if set(proper) <= actor_words().peoples:
            core = without_articles_before(tokens)
        if core in actor_words().forces:
            return _force(read, core)  # "FARDC and M23"
        told = [token.casefold() for token in tokens if not is_capital(token)]
        side = side_of_words(told, read.stance) or (read.side if read.side == "opposition" else None)
        named = replace(read, form="organisation", core=core, side=side)
        return replace(named, kind=kind_of_organisation(core, low, read.kind, read.nation))
    if read.nation and read.kind == "unknown" and not proper:
        return replace(read, form="nation", core=read.nation, kind="government")
    return replace(read, form="crowd", core=without_articles_before(tokens))
