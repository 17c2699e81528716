"""Which names are to be looked up for the uses of places, and what the gazetteers answer in each report."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from itertools import chain, groupby
from operator import itemgetter

from orontes.base import spread
from orontes.entities.places.atlas import Atlas
from orontes.entities.places.choice import Chooser, choose_alone, choose_beside
from orontes.entities.places.context import share_out, weigh_countries
from orontes.entities.places.doubts import owns_thing
from orontes.entities.places.neighbours import gather_neighbours
from orontes.entities.places.parts import full_name
from orontes.entities.places.phrases import PlacePhrase
from orontes.entities.places.pieces import has_capital
from orontes.entities.places.strangers import drop_strangers
from orontes.entities.places.uses import PlaceUse
from orontes.entities.places.words import place_words
from orontes.knowledge import SAME, GazetteerPlace, bears_name, one_slavic_form, plain_key, same_spelling, sound_key

_AFTER_TOWNS = ("prison", "airport", "crossing", "bridge", "dam", "checkpoint", "base", "road", "area")
_TOWN = 20_000
_ENOUGH = 1_000  # reports from which on several processes choose: each lists all candidates anew
_BARE = PlacePhrase()
Key = tuple[str, str, bool]
"""A report, a name's key, and whether a division of the land is meant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A name in a report with all that its phrases say of it, and where it first stands.

    `least` is for names that stand only in the name of a site, which may be a saint: how many people such a place must
    have. `actor` is for names of those who act or speak in the report, `aside` for names of what a passage says around
    a place, which tell nothing of what others mean.
    """

    key: Key
    text: str
    phrase: PlacePhrase
    start: int
    least: int | None = None
    actor: bool = False
    aside: bool = False


def label_of(use: PlaceUse) -> str:
    """The words of a use without article, or the name where it is not in the words: "the Old City of Homs"."""
    return use.part or _label(use.phrase.name or "", full_name(use.mention) or use.mention.text)


@lru_cache(maxsize=65536)
def _label(name: str, text: str) -> str:
    """The words of a mention by its name."""
    own = name.partition(" ")[0] in text
    words = (text if own else name).replace("#", "").split()
    while len(words) > 1 and _says_nothing(words[0]):
        words = words[1:]
    return " ".join(words).strip(' ,.;:“”"()')


def whole_of(name: str) -> tuple[str, str] | None:
    """The direction and the name of what "Central Homs" or "Western Aleppo" is a part of, if it is no name itself."""
    first, _, rest = name.partition(" ")
    way = place_words().directions.get(first.casefold())
    return (way, rest) if way and rest and first[:1].isupper() else None


def _says_nothing(word: str) -> bool:
    """Whether a word at the front is no part of a label: an article, "strategic", "of"."""
    known = place_words()
    plain = word in known.skipped or word in ("The", "A", "An", "of")
    return plain and word not in known.directions and word not in ("rural", "old")


def key_of(report: str, name: str, phrase: PlacePhrase) -> Key:
    """The key under which a name is looked up."""
    return report, plain_key(name), phrase.kind in ("region", "district") and phrase.base is None


def list_names(uses: Iterable[PlaceUse], actors: Set[tuple[str, str]] = frozenset()) -> dict[Key, Name]:
    """Every name to be looked up: whole labels, proper names, the bases of sites, and larger places named as hints."""
    names: dict[Key, Name] = {}
    for use in uses:
        told = [(*spoken, False) for spoken in _spoken(use)]
        around = ((name, PlacePhrase(hints=use.around[k + 1 :]), 0, True) for k, name in enumerate(use.around))
        for text, said, least, aside in [*told, *around]:
            if not has_capital(text):
                continue
            key = key_of(use.report, text, said)
            old = names.get(key)
            if old is not None and _tells_nothing_new(old, said, least):
                continue
            acts = key[:2] in actors
            new = Name(key=key, text=text, phrase=said, start=use.mention.start, least=least, actor=acts, aside=aside)
            names[key] = _more(old, new) if old is not None else new
    return dict(sorted(names.items(), key=itemgetter(0)))


def _tells_nothing_new(name: Name, said: PlacePhrase, least: int | None) -> bool:
    """Whether a name is named again with the same words around it."""
    return name.phrase == said and name.least == least and len(set(said.hints)) == len(said.hints)


def _spoken(use: PlaceUse) -> list[tuple[str, PlacePhrase, int | None]]:
    """The names in a use, what is said of each, and how many people a place must have to give a site its place."""
    phrase = use.phrase
    if phrase.name is None:
        return []
    owner = _TOWN if owns_thing(phrase, use.mention.text) else None
    spoken: list[tuple[str, PlacePhrase, int | None]] = [(label_of(use), phrase, None), (phrase.name, phrase, owner)]
    if phrase.base is None and (whole := whole_of(phrase.name)):
        spoken.append((whole[1], phrase, _TOWN))
    if phrase.base:
        spoken.append((phrase.base, replace(phrase, kind=None, base=None), 0 if phrase.kind in _AFTER_TOWNS else _TOWN))
    spoken.extend((hint, _BARE, None) for hint in phrase.hints)
    spoken.extend((run, _BARE, 0) for run in use.runs)
    return spoken


def _more(name: Name, other: Name) -> Name:
    """The name with what another phrase says of it."""
    old, new = name.phrase, other.phrase
    hints = tuple(dict.fromkeys((*old.hints, *new.hints)))
    said = replace(old, hints=hints, country=old.country or new.country, kind=old.kind or new.kind)
    least = None if name.least is None or other.least is None else min(name.least, other.least)
    return replace(name, phrase=said, least=least, aside=name.aside and other.aside)


def choose_all(names: Mapping[Key, Name], texts: Mapping[str, str], atlas: Atlas) -> dict[Key, GazetteerPlace]:
    """The gazetteers' places that names mean: once by country, then by their neighbours too, then by other reports."""
    pack = atlas.knowledge.pack
    meant, texts = _gather_evidence(names.values(), texts, atlas)
    atlas.speak_of(weigh_countries(texts, meant, pack.countries if pack else ()))
    reports = [list(mine) for _, mine in groupby(names.values(), key=lambda name: name.key[0])]
    parts = spread(partial(_choose_in_all, Chooser(atlas)), reports, enough=len(reports) >= _ENOUGH)
    told = frozenset(key for key, name in names.items() if name.phrase.country)
    chosen = drop_strangers(dict(zip(names, chain.from_iterable(parts), strict=True)), told)
    return _join_spellings(names, _share(chosen))


def _choose_in_all(chooser: Chooser, reports: Sequence[Sequence[Name]]) -> list[GazetteerPlace | None]:
    """What the names of some reports mean."""
    return [place for names in reports for place in _choose_in(names[0].key[0], names, chooser)]


def _choose_in(report: str, names: Sequence[Name], chooser: Chooser) -> list[GazetteerPlace | None]:
    """What the names of one report mean: what the first round chose tells what lies beside each."""
    leaning = chooser.leaning(report)
    found = [chooser.weigh(name.text, name.phrase, leaning, least=name.least, actor=name.actor) for name in names]
    alone = [(name, choose_alone(one)) for name, one in zip(names, found, strict=True) if not name.aside]
    spots = [(name.start, place) for name, place in alone if place]
    near = gather_neighbours(spots)
    return [choose_beside(one, near, name.start) for name, one in zip(names, found, strict=True)]


def _gather_evidence(
    names: Iterable[Name], texts: Mapping[str, str], atlas: Atlas
) -> tuple[dict[str, list[Mapping[str, float]]], dict[str, str]]:
    """What each report's names tell of countries; the texts without those who act and bear the name of no place."""
    known: dict[tuple[str, bool], tuple[GazetteerPlace, ...]] = {}
    shares: dict[tuple[str, bool], Mapping[str, float]] = {}
    meant: dict[str, list[Mapping[str, float]]] = defaultdict(list)
    kept = dict(texts)
    telling = [name for name in names if not name.aside]
    atlas.ask([name.text for name in telling])
    for name in telling:
        sure, report = name.actor or name.least is not None, name.key[0]
        asked = (name.text, sure)
        if asked not in known:
            known[asked] = _exact(name.text, atlas, sure=sure)
            shares[asked] = share_out(known[asked])
        meant[report].append(shares[asked])
        if sure and not known[asked]:
            kept[report] = re.sub(rf"\b{re.escape(name.text)}\b", "", kept.get(report, ""))
    return meant, kept


def _exact(name: str, atlas: Atlas, *, sure: bool) -> tuple[GazetteerPlace, ...]:
    """The places of exactly this name; where `sure` those that are called so first of all."""
    return tuple(
        place for place in atlas.find(name) if bears_name(name, (place.name,) if sure else (place.name, *place.aliases))
    )


def _share(chosen: Mapping[Key, GazetteerPlace | None]) -> dict[Key, GazetteerPlace]:
    """The choices, and for a name that a report leaves open the place that most reports mean by it."""
    votes: dict[tuple[str, bool], Counter[str]] = defaultdict(Counter)
    places: dict[str, GazetteerPlace] = {}
    for (_, name, wide), place in chosen.items():
        if place is not None:
            votes[name, wide][place.id] += 1
            places[place.id] = place
    settled = {}
    for key, place in chosen.items():
        if place is not None:
            settled[key] = place
        elif key[1:] in votes:
            settled[key] = places[min(votes[key[1:]].items(), key=lambda vote: (-vote[1], vote[0]))[0]]
    return settled


def _join_spellings(names: Mapping[Key, Name], chosen: Mapping[Key, GazetteerPlace]) -> dict[Key, GazetteerPlace]:
    """The choices, and for names that no gazetteer knows the place that another spelling of the same sound means."""
    by_sound: dict[tuple[str, bool], dict[tuple[str, str], GazetteerPlace]] = defaultdict(dict)
    for key, place in chosen.items():
        by_sound[_sound(names[key].text), key[2]].setdefault((names[key].text, place.id), place)
    joined = dict(chosen)
    known: dict[tuple[str, bool], GazetteerPlace | None] = {}
    for key, name in names.items():
        if key not in chosen and name.least is None and not name.actor:
            if (name.text, key[2]) not in known:
                known[name.text, key[2]] = _likest(name.text, by_sound.get((_sound(name.text), key[2]), {}))
            likest = known[name.text, key[2]]
            if likest is not None:
                joined[key] = likest
    return joined


def _sound(name: str) -> str:
    """The key under which spellings of a name are looked for: of its sounds, in one form of Slavic endings."""
    return sound_key(one_slavic_form(name))


def _likest(name: str, others: Mapping[tuple[str, str], GazetteerPlace]) -> GazetteerPlace | None:
    """The place of which another spelling is nearest to a name, if it is near enough to be the same."""
    graded = [(-same_spelling(name, other), id_, other) for other, id_ in others]
    grade, id_, other = min(graded, default=(0.0, "", ""))
    return others[other, id_] if -grade >= SAME else None


def group_unresolved(names: Iterable[str]) -> dict[str, str]:
    """The plain key of each name that no gazetteer knows, with a key that all its spellings share."""
    by_sound: dict[str, list[str]] = defaultdict(list)
    for key in sorted({plain_key(name) for name in names}):
        by_sound[_sound(key)].append(key)
    shared = {}
    for sound, keys in by_sound.items():
        heads: list[str] = []
        for key in keys:
            head = next((head for head in heads if same_spelling(head, key) >= SAME), key)
            if head is key:
                heads.append(key)
            shared[key] = sound if head == heads[0] else head
    return shared
