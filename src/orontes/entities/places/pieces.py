"""The pieces of a phrase that names a place: what stands between its prepositions and commas."""

import re
from dataclasses import dataclass
from functools import lru_cache

from orontes.base import alter
from orontes.entities.places.words import PlaceWords, place_words
from orontes.entities.words import either
from orontes.knowledge import country_of_demonym

_SHORT = re.compile(r"[NSEW]\.|[NS][EW]")
_TOKEN = re.compile(r"[\w‘’'`ʻʿʾ.&/-]+|,")
_COUNTING = frozenset(
    {"both", "two", "three", "four", "five", "several", "some", "many", "all", "other", "these", "those"}
)
"""Words before places without names, with a capital where they open a sentence."""
_AFFIXED = re.compile(rf"[\w.’'-]+-{either('affixes_of_places')}")
_MEASURE = re.compile(r"[\d.,]+|km|kilomet(?:er|re)s?|miles?")
_NUMBER = re.compile(r"\d{1,4}[A-Z]?|[IVX]{1,4}")
_POSSESSIVE = re.compile(r"(?:['’]s|(?<=s)['’])$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch without prepositions. `link` is the preposition before it.

    `head` is its last telling word in small letters, `written` the same as written,
    `people` the word for a people before it; `part` is old for an old city, `told` whether "the" stands before it all.
    """

    link: str = ""
    proper: tuple[str, ...] = ()
    quality: tuple[str, ...] = ()
    head: str = ""
    written: str = ""
    people: str = ""
    part: str = ""
    direction: str | None = None
    owner: tuple[str, ...] = ()
    country: str | None = None
    rural: bool = False
    told: bool = False

    @property
    def name(self) -> str | None:
        """The proper words."""
        return " ".join(self.proper) or None


def read_pieces(text: str) -> list[Piece]:
    """A phrase's pieces, from left to right."""
    return [_read_piece(link, tuple(tokens)) for link, tokens in _cut_phrase(text, place_words())]


def _cut_phrase(text: str, words: PlaceWords) -> list[tuple[str, list[str]]]:
    """The phrase's pieces with the preposition before each; a comma is `,` and joins what follows as a hint."""
    pieces: list[tuple[str, list[str]]] = [("", [])]
    tokens = _TOKEN.findall(text.replace("(", ", ").replace("-based", ""))
    for token, after in zip(tokens, [*tokens[1:], ""], strict=True):
        bare = token.strip("'’‘`.") if token != "," else token
        link = "," if token == "," else words.prepositions.get(token)
        if link and (pieces[-1][1] or pieces[-1][0]) and not (link == "on" and _proper(pieces[-1][1][-1:] or [""])):
            pieces.append((link, []))
        elif token.lower() in words.directions and _may_lie(pieces[-1][1][-1:] or [""], token, after, words):
            pieces.append((",", [token]))
        elif bare and bare != ",":
            pieces[-1][1].append(token.rstrip(".") if token.count(".") == 1 and len(token) > 4 else token)
    return [(link, tokens) for link, tokens in pieces if tokens]


def _may_lie(before: list[str], way: str, after: str, words: PlaceWords) -> bool:
    """Whether a direction behind a place begins where that lies: "Bara town south of Homs", "Bara south of Homs"."""
    return before[0] in words.heads or (way.islower() and after == "of" and _proper(before))


def _proper(tokens: list[str]) -> bool:
    """Whether the last of the words is a name: a capital after its article, a script without capitals, or 26th, M5."""
    token = tokens[-1]
    part = token.rpartition("-")[2] if token.split("-")[0].lower() in place_words().inner else token
    return has_capital(part) or bool(re.match(r"\d+(st|nd|rd|th)$", token))


def has_capital(text: str) -> bool:
    """Whether a text has a letter that is a capital or has none, as in Arabic."""
    if text[:1].isupper():
        return True
    return any(char.isupper() or (char.isalpha() and char.lower() == char.upper()) for char in text)


@lru_cache(maxsize=65536)
def _read_piece(link: str, said: tuple[str, ...]) -> Piece:
    """A piece as (what says nothing) (direction) (owner's) name (quality) head."""
    words, piece = place_words(), Piece(link=link, told=said[0].lower() == "the")
    if said[-1] in words.dwellings:
        return piece
    tokens, piece = _read_owner(_without_second(list(said)), piece)
    tokens, piece = _read_front(tokens, piece, words)
    tokens, piece = _read_head(tokens, piece, words)
    cut = len(tokens)
    while cut and piece.head in words.sites and tokens[cut - 1].lower() in words.qualities:
        if not _may_be_quality(tokens, cut, piece):
            break
        cut -= 1
    proper = tokens[:cut]
    while proper and not _proper(proper) and not _is_numbered(proper, words):
        proper = proper[:-1]
    while proper and not _proper(proper[:1]) and proper[0].lower() not in words.inner:
        proper = proper[1:]
    return alter(piece, proper=tuple(proper), quality=tuple(tokens[cut:]))


def _is_numbered(tokens: list[str], words: PlaceWords) -> bool:
    """Whether the last word is the number of a site: "Camp 2", "Checkpoint 14"."""
    site = tokens[-2] if len(tokens) > 1 else ""
    return _NUMBER.fullmatch(tokens[-1]) is not None and site[:1].isupper() and site.lower() in words.sites


def _read_head(tokens: list[str], piece: Piece, words: PlaceWords) -> tuple[list[str], Piece]:
    """Takes the last telling word off the end, with an "old" or a direction before it: "eastern suburbs"."""
    low = [token.lower() for token in tokens]
    if len(low) > 1 and words.heads.get(low[-1]) == "region" and low[-2] in words.sites:
        tokens, low = tokens[:-1], low[:-1]
    if len(low) > 1 and low[-2] == "old" and low[-1] in words.old:
        return tokens[:-2], alter(piece, head=low[-1], part="old")
    if not low or not any(low[-1] in group for group in (words.heads, words.sites, words.relations, words.lands)):
        return tokens, piece
    piece = alter(piece, head=low[-1], written=tokens[-1])
    if len(low) > 2 and low[-1] in words.relations and low[-2] in words.directions:
        return tokens[:-2], alter(piece, direction=words.directions[low[-2]])
    return tokens[:-1], piece


def _may_be_quality(tokens: list[str], cut: int, piece: Piece) -> bool:
    """Whether a word before a site's head may be its quality: something must be left for the name, or be its owner."""
    return cut > 1 or bool(piece.owner) or not _proper(tokens[:1])


def _without_second(tokens: list[str]) -> list[str]:
    """The words before "and its countryside"."""
    for place, token in enumerate(tokens[:-1]):
        if place and token in ("and", "&") and tokens[place + 1] in ("its", "their"):
            return tokens[:place]
    return tokens


def _read_owner(tokens: list[str], piece: Piece) -> tuple[list[str], Piece]:
    """Takes "Homs's", "Syria's" or "the city's" off the front."""
    for place, token in enumerate(tokens[:-1]):
        if _POSSESSIVE.search(token):
            owner = [*tokens[:place], _POSSESSIVE.sub("", token)]
            while owner and not _proper(owner[:1]):
                owner = owner[1:]
            return tokens[place + 1 :], alter(piece, owner=tuple(owner))
    return tokens, piece


def _read_front(tokens: list[str], piece: Piece, words: PlaceWords) -> tuple[list[str], Piece]:
    """Takes words that say nothing, directions and words for a people off the front."""
    place = 0
    while place < len(tokens):
        token, low, rest = tokens[place], tokens[place].lower(), tokens[place + 1 :]
        country = country_of_demonym(token)
        if _is_site(tokens[place:], words):
            break
        if low in words.directions and (token == low or _SHORT.fullmatch(token) or not rest or not _proper(rest[:1])):
            way = words.directions[low]
            piece = alter(piece, direction=f"{piece.direction} and {way}" if piece.direction else way)
            if not rest:
                return [], alter(piece, head=low)
        elif piece.direction and token in ("and", "&") and rest and rest[0].lower() in words.directions:
            tokens = [*tokens[: place + 1], rest[0].lower(), *rest[1:]]
        elif country:
            piece = alter(piece, country=country, people=token)
        elif low == "rural":
            piece = alter(piece, rural=True)
        elif not _says_nothing(token, rest, words):
            break
        place += 1
    return tokens[place:], piece


def _says_nothing(token: str, rest: list[str], words: PlaceWords) -> bool:
    """Whether a word before others tells nothing of which place is meant: "strategic", "UN-run", "20"."""
    low = token.lower()
    counted = low in _COUNTING and not any(has_capital(word) for word in rest)  # "Both towns", not "Two Rivers"
    skipped = low in words.skipped and (low in (token, "the") or counted)
    return (bool(rest) and (skipped or bool(_AFFIXED.fullmatch(low)))) or bool(_MEASURE.fullmatch(low))


def _is_site(tokens: list[str], words: PlaceWords) -> bool:
    """Whether only qualities and a site's head are left: "central prison" keeps its quality."""
    low = [token.lower() for token in tokens]
    return len(low) > 1 and low[-1] in words.sites and all(word in words.qualities for word in low[:-1])
