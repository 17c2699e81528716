"""The words of a phrase that names an actor: kinds, sides, states, bodies and names among them."""

import re
from functools import lru_cache

from orontes.claims import noun_classes
from orontes.entities.actors.described import behind_description
from orontes.entities.actors.leagues import league_of
from orontes.entities.actors.words import actor_words, nation_pattern
from orontes.entities.words import either
from orontes.language import find_times, list_ordinary

_WHEN = frozenset({"", "on", "in", "at", "by", "since", "during", "before", "after", "until", "between", "from", "of"})

LEAN = re.compile(rf"\b([\w.'’\- ]*?[\w.'’])-({either('affixes_of_actors')})\b", re.I)
STANCE = re.compile(r"\b(pro|anti)-([\w’'-]+)", re.I)
_IN_FACT = re.compile(r"\bde[ -](?:facto|jure)\b", re.IGNORECASE)
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
_STYLED = re.compile(r"\bof (?:the )?(?:[A-Z][\w’']+ ){0,3}(?:Republic|Kingdom|Emirate|Union|State) of (?:the )?")
"""How a state styles itself before its name: "of the Islamic Republic of"."""
GROWN = re.compile(r"^[a-z]{2,3}[-’'][A-Z]")
_DOTTED = re.compile(r"\b(?:[A-Z]\.){2,}(?:[A-Z]\b)?|\b(?:[A-Z]\.)+[A-Z]\b")
WORD = re.compile(r"(?:[A-Z]\.){2,}(?![\w’'-])|[^\W_](?:[\w.’'`\-‘]*[\w’'])?|[A-Z](?:\.[A-Z])+\.?")


@lru_cache(maxsize=65536)
def names_nobody(text: str) -> bool:
    """Whether a phrase points at somebody without naming him: a pronoun, or words that begin with one."""
    words = WORD.findall(text)
    word = words[0].replace("’", "'").split("'")[0] if words else ""
    if len(words) > 1 and words[-1].isupper() and len(words[-1]) > 2:
        return False  # "our FARDC"
    return word.casefold() in actor_words().deictic and (len(word) == 1 or not word.isupper())


def without_dots(text: str) -> str:
    """The initials of bodies and states without their dots; those of a person keep them."""
    return _DOTTED.sub(_undotted, text) if "." in text else text


def _undotted(letters: re.Match[str]) -> str:
    bare, words = letters[0].replace(".", ""), actor_words()
    return bare if bare in words.initials or bare in words.nations or bare in words.named else letters[0]


def without_numbers(clean: str) -> str:
    """The phrase without number words before it: "Seventy-four people" is people."""
    words = clean.split()
    while words and all(part in actor_words().numbers for part in words[0].casefold().split("-")):
        words = words[1:]
    return " ".join(words)


def without_times(clean: str) -> str:
    """The phrase without the time before a common noun: "On 12 April rebels" is rebels, "March 23 Movement" a name."""
    one = next(iter(find_times(clean)), None)
    if one is None or clean[: one.start].strip().casefold() not in _WHEN:
        return clean
    rest = clean[one.end :].strip(" ,")
    return rest if not rest or rest[0].islower() else clean


def kind_of_words(low: list[str]) -> str:
    """The kind that the last telling word or pair of words gives."""
    kinds = actor_words().kinds
    if (low[:1] == ["un"] or low[:2] == ["united", "nations"]) and "news" not in low:
        return "international"
    for place in range(len(low) - 1, -1, -1):
        pair = " ".join(low[max(0, place - 1) : place + 1])
        if pair in kinds:
            return kinds[pair]
        if low[place] in kinds:
            return kinds[low[place]]
    return "unknown"


def side_of_words(low: list[str], stance: tuple[str, str] | None) -> str | None:
    """The side that role words give; words for the opposition win."""
    sides = actor_words().sides
    low = [bare_word(word) for word in low]
    found = {sides[word] for word in low if word in sides}
    if stance and stance[1].casefold() in {"government", "regime"}:
        return "government" if stance[0] == "pro" else "opposition"
    if any(word.startswith(("anti-government", "anti-regime")) for word in low):
        return "opposition"
    return "opposition" if "opposition" in found else "government" if found else None


@lru_cache(maxsize=65536)
def nation_of(clean: str) -> str | None:
    """The state that a phrase names by adjective or name, what stands in "X-led" or "pro-X" apart."""
    found = nation_pattern().search(without_leaning(clean))
    return actor_words().nations[found[1]] if found else None


def proper_words(clean: str) -> list[str]:
    """The words that make the phrase a name of its own: capitals, a first common word and states' names apart."""
    words = actor_words()
    if league := league_of(clean):
        return league.split()
    found: list[str] = []
    rest = nation_pattern().sub(" ", without_leaning(clean))
    tokens = WORD.findall(rest)
    for place, token in enumerate(tokens):
        low = bare_word(token)
        if place == 0 and _begins_sentence(tokens):
            continue
        known = (
            low in words.kinds or low in words.sides or low in words.plain or low in words.titles or low in words.roles
        )
        cause = low in words.causes and token.endswith(("'s", "’s"))
        if is_capital(token) and not (known and (place == 0 or not found) and not cause):
            found.append(token)
    return found


def _begins_sentence(tokens: list[str]) -> bool:
    """Whether the first word has its capital from its place alone: "Air defences", "Humanitarian partners"."""
    if not tokens[0][1:].islower() or any(is_capital(token) for token in tokens[1:]):
        return False
    low = bare_word(tokens[0])
    words = actor_words()
    if tokens[0] in words.named or tokens[0] in words.peoples or not (len(tokens) > 1 or low.endswith("s")):
        return False
    return low in list_ordinary() or "people" in noun_classes(low)


def names_by_name(text: str) -> bool:
    """Whether words hold a name of somebody's own, or a state's: not "Rebel fighters" at the head of a sentence."""
    return bool(proper_words(text)) or nation_of(text) is not None or text in actor_words().nations.values()


def body_of(clean: str) -> str | None:
    """Which body of a state the phrase means, where nothing else is in it: "the Syrian defense ministry"."""
    words = actor_words()
    bare = nation_pattern().sub(" ", _STYLED.sub("of ", without_leaning(clean)))
    rest = [bare_word(word) for word in WORD.findall(bare)]
    rest = [word for word in rest if word not in words.plain or word in {"armed", "joint"}]
    if " ".join(rest) in words.bodies:
        vague = rest in (["forces"], ["units"], ["troops"]) and bare == without_leaning(clean)
        return None if vague else words.bodies[" ".join(rest)]
    if not rest and STANCE.search(clean):
        return None
    owners = [word for word in rest if words.sides.get(word) == "government"]
    if owners and rest[-1] in words.bodies and not proper_words(clean):
        return words.bodies[rest[-1]] if rest[-1] not in {"forces", "units"} else "government forces"
    return None


def bears_known_name(clean: str) -> bool:
    """Whether a phrase holds the name of a known body in several words: "Libyan National Army fighters"."""
    return any(" " in name and name in clean for name in actor_words().named)


def force_of(tokens: list[str]) -> str | None:
    """The name of its own that a state's army bears in a phrase: "some FARDC soldiers"."""
    words = actor_words()
    own = [token for token in tokens if bare_word(token) not in words.plain]
    while len(own) > 1 and own[-1] in words.bodies:
        own.pop()
    return " ".join(own) if " ".join(own) in words.forces else None


def name_part(clean: str) -> str:
    """An organisation's own name, without what stands before and after it: "M23 rebel group" gives M23."""
    if league := league_of(clean):
        return league
    tokens = behind_description(WORD.findall(without_leaning(clean)))
    owner = [place for place, token in enumerate(tokens) if _owns(token)]
    if owner and any(is_capital(token) for token in tokens[owner[-1] + 1 :]):
        tokens = tokens[owner[-1] + 1 :]
    words = actor_words()
    cut = (place for place, token in enumerate(tokens) if place and token == "and" and not _joins_causes(tokens, place))
    tokens = tokens[: next(cut, len(tokens))]
    while len(tokens) > 1 and not is_capital(tokens[-1]):
        tokens.pop()
    while len(tokens) > 1 and (
        not (is_capital(tokens[0]) or _ORDINAL.fullmatch(tokens[0]))
        or tokens[0] in {"The", "A", "An"}
        or (tokens[0] in words.nations and (len(tokens) == 2 or not is_capital(tokens[1])))
    ):
        tokens.pop(0)
    if len(tokens) > 1 and tokens[-1].isupper() and all(bare_word(token) in words.plain for token in tokens[:-1]):
        tokens = tokens[-1:]
    return " ".join(token[:-2] if token.endswith(("'s", "’s")) and _owns(token) else token for token in tokens)


def _joins_causes(tokens: list[str], place: int) -> bool:
    """Whether "and" stands inside a name, between what a body is for: "Peace and Dialogue Party"."""
    before, after = tokens[place - 1], tokens[place + 1 : place + 2]
    return bare_word(before) in actor_words().causes and bool(after) and is_capital(after[0]) and is_capital(before)


def _owns(token: str) -> bool:
    """Whether a word says whose the body is; those of "Doctors' Union" and "People's Front" are part of its name."""
    if bare_word(token) in actor_words().causes:
        return False
    many = token.endswith(("s'", "s’"))
    return token.endswith(("'s", "’s")) or (many and token.rstrip("'’") in actor_words().nations)


def kind_of_organisation(core: str, low: list[str], found: str, nation: str | None = None) -> str:
    """The kind of a named organisation: by its own name, else by what the phrase calls it; a state's unit is its."""
    if core in actor_words().named:
        return actor_words().named[core]
    if nation is not None and _ORDINAL.match(core):
        return "state_force"
    own = kind_of_words([bare_word(token) for token in core.split()])
    kind = found if own == "unknown" else own
    if kind == "civilians" or (kind == "unknown" and any(word in {"fighters", "rebels"} for word in low)):
        kind = "armed_group" if any(word in {"fighters", "rebels", "militants"} for word in low) else "unknown"
    return "armed_group" if kind == "state_force" else kind


def without_articles_before(tokens: list[str]) -> str:
    """The words without leading articles and describing words."""
    start = 0
    words = actor_words()
    while start < len(tokens) - 1 and (tokens[start] in {"The", "A", "An"} or (tokens[start] in words.plain)):
        if tokens[start : start + 2] == ["armed", "forces"]:
            break
        start += 1
    return " ".join(tokens[start:])


def without_leaning(clean: str) -> str:
    """The phrase without "X-led", "pro-X", "de facto" and their like."""
    return STANCE.sub(" ", LEAN.sub(" ", _IN_FACT.sub(" ", clean))).strip()


def bare_word(token: str) -> str:
    """A word in lower case without a possessive ending."""
    low = token.casefold()
    return low[:-2] if low.endswith(("'s", "’s")) else low.rstrip("'’")


def is_capital(token: str) -> bool:
    """Whether a word is written as a name: a capital, or an article grown into one ("al-Sham")."""
    return token[0].isupper() or bool(GROWN.match(token)) or token in actor_words().particles


def title_end(tokens: list[str]) -> int:
    """How many words stand before a person's name, the last of them a rank or role; 0 where there is none."""
    titles, roles = actor_words().titles, actor_words().roles
    last = 0
    for place, token in enumerate(tokens[:-1], start=1):
        if bare_word(token).rstrip(".") in titles | roles:
            last = place
    return last
