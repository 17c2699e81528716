"""What a passage says around a place that no gazetteer knows: "on Dabba Street, in the Salam quarter, east of Goma".

Streets, junctions, schools and quarters are what reports of strikes name, and gazetteers lack most of them. The words
behind lead outwards step by step, or those right before do ("in the camp of Kalma, near the Nile junction"): the first
town among them that a gazetteer knows tells where on the map the place lies, near it. Words lead outwards as long as
they are prepositions, directions, words for kinds of places, and names; a day, a verb or who says so ends them.
"""

import re
from functools import lru_cache

from orontes.claims import PlaceMention
from orontes.entities.places.phrases import PlacePhrase
from orontes.entities.places.pieces import has_capital, read_pieces
from orontes.entities.places.words import place_words
from orontes.knowledge import bears_title, country_of_name
from orontes.language import in_calendar

WAY = r"(?:north|south|east|west|central)(?:-?(?:east|west))?(?:ern)?"
NAME = (
    r"(?:(?:al|el|ar|as|ash|ad|an|at|az)[- ])?[A-Z][\w’'‘-]+(?: (?:al|el|ar|as|ash|ad|an|at|az)?-?[A-Z][\w’'‘-]+){0,2}"
)
_WORD = re.compile(r"(?:,? )(?P<word>[\w’'-]+)")
_TO_THE_NORTH = re.compile(rf" the {WAY}\b")
_LONGEST_TAIL = 120
_BY = frozenset({"near", "on", "by", "beside", "opposite", "at", "along", "around", "outside", "to"})
_HOLDER = re.compile(
    rf"\b(?:in|inside|within) (?:the )?(?:[a-z]+ (?:of )?){{0,2}}({NAME})(?: [a-z]+){{0,2}},? "
    rf"(?:(?:{'|'.join(sorted(_BY - {'to'}))})|(?:next|close) to)(?: the)?(?: [a-z]+){{0,2}} $"
)
_LOOKED_AT = 90


def find_around(mention: PlaceMention, phrase: PlacePhrase, text: str) -> tuple[str, ...]:
    """The names of what a named place lies in or by as its passage tells it, the nearest first."""
    if phrase.name is None or phrase.kind in ("region", "country") or not _is_quoted(mention, text):
        return ()
    behind = text[mention.end : end_of_where(mention, text, apposed=phrase.base is not None)]
    holder = _holder_before(text[max(0, mention.start - _LOOKED_AT) : mention.start])
    told = (*_towns_in(mention.text, 1), *(_towns_in(f"place {behind}", 0) if behind else ()), *holder)
    return tuple(dict.fromkeys(name for name in told if name != phrase.name))


def _holder_before(front: str) -> tuple[str, ...]:
    """The town right before a mention in which something by it lies: "in the camp of Kalma, near the"."""
    if not front.endswith(" ") or _BY.isdisjoint(front.rsplit(maxsplit=4)[-4:]):
        return ()
    found = _HOLDER.search(front)
    return (found[1],) if found is not None and not _is_other(found[1]) else ()


def _is_quoted(mention: PlaceMention, text: str) -> bool:
    """Whether the report has the mention's words where it says."""
    return text[mention.start : mention.end] == mention.text


@lru_cache(maxsize=65536)
def _towns_in(told: str, first: int) -> tuple[str, ...]:
    """The proper names in a phrase that may be towns', in its order, from number `first` of its names on."""
    names = [name for piece in read_pieces(told) for name in (piece.name, " ".join(piece.owner)) if name]
    return tuple(name for name in names[first:] if not _is_other(name))


def _is_other(name: str) -> bool:
    """Whether a name tells no town: a country's, or one with a rank or an office."""
    return country_of_name(name) is not None or bears_title(name)


def end_of_where(mention: PlaceMention, text: str, *, apposed: bool) -> int:
    """Where the words behind a mention stop telling where it lies: before a day, and before who says so.

    `apposed` tells that a bare name behind a comma may be what holds it: "the town, Aleppo".
    """
    end, last = mention.end, mention.end + _LONGEST_TAIL
    while (found := _WORD.match(text, end, last)) is not None:
        word = found["word"]
        toward = word == "to" and _TO_THE_NORTH.match(text, found.end())
        if not (toward or _tells_where(word, "," in found[0])) or in_calendar(word):
            break
        end = found.end()
    return end if "," not in text[mention.end : end] else _before_comma(mention, text, end, apposed=apposed)


def _before_comma(mention: PlaceMention, text: str, end: int, *, apposed: bool) -> int:
    """The same where a comma stands in the words: a bare name behind it may be another's, which the next word tells."""
    parts = text[mention.end : end].split(",")
    if not parts[0] and not apposed and not _holds_where(parts[1]):
        return mention.end
    after = _WORD.match(text, end)
    if not _holds_where(parts[-1]) and after and after["word"] not in place_words().prepositions:
        return end - len(parts[-1]) - 1
    return end


def _holds_where(part: str) -> bool:
    """Whether a stretch has a word that leads to where something lies: in, near, south."""
    return any(word in place_words().where or word in place_words().directions for word in part.split())


@lru_cache(maxsize=65536)
def _tells_where(word: str, comma: bool) -> bool:  # noqa: FBT001  (a cache takes no names for what it is asked)
    """Whether a word may go on telling where something lies; `comma` where one stands before it."""
    words, low = place_words(), word.casefold()
    if low in place_words().lying or low in words.directions:
        return True
    if low in words.prepositions:
        return low in place_words().where
    if comma:
        return has_capital(word)
    known = (words.heads, words.relations, words.sites, words.lands, words.qualities, words.inner)
    return has_capital(word) or any(low in group for group in known)
