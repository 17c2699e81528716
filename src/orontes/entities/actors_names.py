"""What a phrase that names an actor says by itself: person, body of a state, organisation, or a word for many.

"HTS commander Hassan Abdulghani" is a person with a rank and a body; "Syrian rebels led by the Hay'at Tahrir al-Sham
(HTS)" is the Syrian opposition with a leader; "regime forces" is a state's forces; "Israeli warplanes" the air force
of Israel; "gunmen" is nobody in particular. A phrase is read from its words alone; who is meant over all reports is
settled beside this.
"""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from orontes.entities.actors_words import actor_words, nation_pattern

_ACRONYM = re.compile(r"\s*\(([A-Z][A-Za-z.\-]{1,9})\)")
_BRACKETS = re.compile(r"\s*\([^)]*\)?")
_TAIL = re.compile(
    r"(,|;|:| who\b| which\b| that\b| in (?!Chief\b)| from | near | at | on | inside | behind | operating | loyal to | fighting | including"
    r"| on behalf| under | with | against | during | after | based | stationed | deployed | allied (?:to|with)).*$",
    re.I,
)
_LED = re.compile(r"\b(?:led|headed|spearheaded|dominated|backed|supported) by (?:the )?(.+)$", re.I)
_LEAN = re.compile(
    r"\b([\w.'’\- ]*?[\w.'’])-(led|backed|aligned|linked|affiliated|supported|allied|controlled|run)\b", re.I
)
_STANCE = re.compile(r"\b(pro|anti)-([\w’'-]+)", re.I)
_COUNTED = re.compile(r"^(?:at least|more than|up to|about|around|over|nearly|some)?\s*[\d,.]+\s+", re.I)
_OF = re.compile(r"^(.*?)\s+(?:of|for)\s+(?:the\s+)?(.+)$")
_OWNED = re.compile(r"^(?:the )?((?:[A-Z][\w-]*|al-\w+)(?: (?:[A-Z][\w-]*|al-\w+))*)['’]s? (?=[a-z])")
_GROWN = re.compile(r"^[a-z]{2,3}[-’'][A-Z]")
_WORD = re.compile(r"[^\W_](?:[\w.’'`\-‘]*[\w’'])?|[A-Z](?:\.[A-Z])+\.?")
_FLOCK = re.compile(
    r"^(?:hundreds|dozens|thousands|scores|tens of thousands|a (?:group|number|coalition|convoy|handful)|"
    r"groups?|members?|units?|fighters?|elements?|remnants|convoys?|one|some|many|most|several) of (?:the )?",
    re.I,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorName:
    """One phrase, read.

    `form` is person, body (of a state), organisation, crowd (a word for many), nation or none. `core` is the name without articles,
    ranks and brackets; `of` the organisation that a person or part belongs to; `lead` who leads or backs; `stance` (pro|anti, whom).
    """

    text: str
    form: str
    core: str
    kind: str = "unknown"
    nation: str | None = None
    side: str | None = None
    acronym: str | None = None
    of: str | None = None
    lead: str | None = None
    lean: str | None = None
    stance: tuple[str, str] | None = None
    body: str | None = None


@lru_cache(maxsize=200_000)
def read_actor_name(text: str) -> ActorName:
    """The phrase's parts; `form` none where the words name nobody."""
    clean = text.replace("“", "").replace("”", "").replace('"', "").strip(" ,.;:'’‘")
    acronym = _ACRONYM.search(clean)
    clean = _BRACKETS.sub("", clean)
    led = _LED.search(clean)
    lead = led[1].strip() if led else None
    clean = clean[: led.start()].strip(" ,") if led else clean
    clean = _COUNTED.sub("", _TAIL.sub("", clean)).strip(" ,")
    while _FLOCK.match(clean):
        clean = _FLOCK.sub("", clean, count=1)
    leaning = _LEAN.search(clean)
    lean = leaning[1].split()[-1] if leaning else None
    stance = _STANCE.search(clean)
    tokens = _WORD.findall(clean)
    return _form(
        text,
        clean,
        tokens,
        acronym[1] if acronym else None,
        lead,
        lean,
        (stance[1].casefold(), stance[2]) if stance else None,
    )


def _form(
    text: str,
    clean: str,
    tokens: list[str],
    acronym: str | None,
    lead: str | None,
    lean: str | None,
    stance: tuple[str, str] | None,
) -> ActorName:
    """Chooses the form by the words left."""
    words = actor_words()
    low = [_bare(token) for token in tokens]
    if not [word for word in low if word not in words.plain] or (len(low) == 1 and low[0] in words.pronouns):
        return ActorName(text=text, form="none", core="")
    person = _read_person(text, clean, tokens)
    if person is not None:
        return person
    if clean in words.capitals:
        return ActorName(
            text=text, form="nation", core=words.capitals[clean], kind="government", nation=words.capitals[clean]
        )
    read = ActorName(text=text, form="none", core="", acronym=acronym, lead=lead, lean=lean, stance=stance)
    read = replace(read, nation=_nation_of(clean), side=side_of_words(low, stance), kind=kind_of_words(low))
    body = _body_of(clean)
    if body and read.side != "opposition":
        kind = "state_force" if read.kind in {"armed_group", "unknown"} else read.kind
        return replace(read, form="body", core=_core(tokens), kind=kind, body=body)
    proper = _proper_words(clean)
    owned = _OWNED.match(clean)
    if owned and proper and read.kind != "unknown":
        return replace(read, form="crowd", core=_core(tokens), of=owned[1])
    if proper and kind_of_words(low[:1]) != "civilians":
        core = _name_part(clean)
        if core in words.nations:
            return replace(read, form="crowd", core=_core(tokens))
        return replace(read, form="organisation", core=core, kind=_kind_of_organisation(core, low, read.kind))
    if read.nation and read.kind == "unknown":
        return replace(read, form="nation", core=read.nation, kind="government")
    return replace(read, form="crowd", core=_core(tokens))


def kind_of_words(low: list[str]) -> str:
    """The kind that the last telling word or pair of words gives."""
    kinds = actor_words().kinds
    for place in range(len(low) - 1, -1, -1):
        pair = " ".join(low[max(0, place - 1) : place + 1])
        if pair in kinds:
            return kinds[pair]
        if low[place] in kinds:
            return kinds[low[place]]
    return "unknown"


def side_of_words(low: list[str], stance: tuple[str, str] | None) -> str | None:
    """The side that role words give; words for the opposition win ("the government's opponents" is left to the reports)."""
    sides = actor_words().sides
    low = [_bare(word) for word in low]
    found = {sides[word] for word in low if word in sides}
    if stance and stance[1].casefold() in {"government", "regime"}:
        return "government" if stance[0] == "pro" else "opposition"
    if any(word.startswith(("anti-government", "anti-regime")) for word in low):
        return "opposition"
    return "opposition" if "opposition" in found else "government" if found else None


def _read_person(text: str, clean: str, tokens: list[str]) -> ActorName | None:
    """A person: a rank or office, or the role of a body, before a capitalised name; "X of the Y" keeps Y."""
    words = actor_words()
    belongs = _OF.match(clean)
    of = None
    if belongs and _title_end(tokens) and belongs[1].split()[-1:] and belongs[1].split()[-1][0].isupper():
        of, tokens = belongs[2], _WORD.findall(belongs[1])
    end = _title_end(tokens)
    name = tokens[end:]
    if not end or not 0 < len(name) <= 5 or not all(_capital(token) for token in name):
        return None
    inner = {word for phrase in words.bodies for word in phrase.split()} | set(words.kinds) | set(words.nations)
    if any(_bare(token) in inner or token in words.nations for token in name):
        return None
    common = words.titles | words.roles | words.plain | inner | set(words.sides)
    before = [token for token in tokens[:end] if _bare(token) not in common and token not in words.nations]
    return ActorName(
        text=text,
        form="person",
        core=" ".join(name),
        kind="person",
        nation=_nation_of(" ".join(tokens[:end])),
        side=side_of_words([_bare(token) for token in tokens[:end]], None),
        of=of or (" ".join(before) or None),
    )


def _title_end(tokens: list[str]) -> int:
    """How many words stand before a person's name, the last of them a rank or role; 0 where there is none."""
    titles, roles = actor_words().titles, actor_words().roles
    last = 0
    for place, token in enumerate(tokens[:-1], start=1):
        if _bare(token).rstrip(".") in titles | roles:
            last = place
    return last


def _nation_of(clean: str) -> str | None:
    """The state that a phrase names by adjective or name, what stands in "X-led" or "pro-X" apart."""
    found = nation_pattern().search(_without_leaning(clean))
    return actor_words().nations[found[1]] if found else None


def _proper_words(clean: str) -> list[str]:
    """The words that make the phrase a name of its own: capitals, a first common word and states' names apart."""
    words = actor_words()
    found: list[str] = []
    rest = nation_pattern().sub(" ", _without_leaning(clean))
    for place, token in enumerate(_WORD.findall(rest)):
        low = _bare(token)
        known = (
            low in words.kinds or low in words.sides or low in words.plain or low in words.titles or low in words.roles
        )
        if _capital(token) and not (known and (place == 0 or not found)):
            found.append(token)
    return found


def _body_of(clean: str) -> str | None:
    """Which body of a state the phrase means where nothing else is in it: "the Syrian defense ministry" -> defence ministry."""
    words = actor_words()
    bare = nation_pattern().sub(" ", _without_leaning(clean))
    rest = [_bare(word) for word in _WORD.findall(bare)]
    rest = [word for word in rest if word not in words.plain or word in {"armed", "joint"}]
    if " ".join(rest) in words.bodies:
        vague = rest in (["forces"], ["units"], ["troops"]) and bare == _without_leaning(clean)
        return None if vague else words.bodies[" ".join(rest)]
    if not rest and _STANCE.search(clean):
        return None
    owners = [word for word in rest if words.sides.get(word) == "government"]
    if owners and rest[-1] in words.bodies and not _proper_words(clean):
        return words.bodies[rest[-1]] if rest[-1] not in {"forces", "units"} else "government forces"
    return None


def _name_part(clean: str) -> str:
    """An organisation's own name: articles, descriptions before it and common heads after it away ("M23 rebel group" -> M23)."""
    tokens = _WORD.findall(_without_leaning(clean))
    cut = next((place for place, token in enumerate(tokens) if place and token == "and"), len(tokens))
    tokens = tokens[:cut]
    words = actor_words()
    while len(tokens) > 1 and not _capital(tokens[-1]):
        tokens.pop()
    while len(tokens) > 1 and (
        not _capital(tokens[0]) or tokens[0] in {"The", "A", "An"} or (len(tokens) == 2 and tokens[0] in words.nations)
    ):
        tokens.pop(0)
    if len(tokens) > 1 and tokens[-1].isupper() and all(_bare(token) in words.plain for token in tokens[:-1]):
        tokens = tokens[-1:]
    return " ".join(token[:-2] if token.endswith(("'s", "’s")) else token for token in tokens)


def _kind_of_organisation(core: str, low: list[str], found: str) -> str:
    """The kind of a named organisation: by its own name, else by what the phrase calls it; no state force without a state."""
    own = kind_of_words([_bare(token) for token in core.split()])
    kind = found if own == "unknown" else own
    if kind == "civilians" or (kind == "unknown" and any(word in {"fighters", "rebels"} for word in low)):
        kind = "armed_group" if any(word in {"fighters", "rebels", "militants"} for word in low) else "unknown"
    return "armed_group" if kind == "state_force" else kind


def _core(tokens: list[str]) -> str:
    """The words without leading articles and describing words."""
    start = 0
    while start < len(tokens) - 1 and (tokens[start] in {"The", "A", "An"} or (tokens[start] in actor_words().plain)):
        start += 1
    return " ".join(tokens[start:])


def _without_leaning(clean: str) -> str:
    """The phrase without "X-led", "pro-X" and their like."""
    return _STANCE.sub(" ", _LEAN.sub(" ", clean))


def _bare(token: str) -> str:
    """A word in lower case without a possessive ending."""
    low = token.casefold()
    return low[:-2] if low.endswith(("'s", "’s")) else low.rstrip("'’")


def _capital(token: str) -> bool:
    """Whether a word is written as a name: a capital, or an article grown into one ("al-Sham")."""
    return (
        token[0].isupper()
        or bool(_GROWN.match(token))
        or token in {"al", "bin", "ibn", "abu", "el", "de", "von", "van"}
    )
