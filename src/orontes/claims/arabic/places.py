"""Which places an Arabic sentence names: behind nouns such as "بلدة", in hashtags, and behind prepositions.

Arabic has no capitals, so a name is known by what leads to it. Its end is known by little: one word, two where the
first is one that begins names ("كفر", "تل", "جسر") or where the list of Arabic names has both. A land around ("بريف
إدلب الجنوبي", "شمال حلب") tells where the place lies, and is the place where nothing finer is told.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from orontes.claims.arabic.deeds import Deed
from orontes.claims.arabic.lexicon import lexicon
from orontes.claims.arabic.matching import find_word, look_up, skip_quotes
from orontes.knowledge import country_of_arabic_name, find_named_in_arabic, romanize
from orontes.language import ARTICLE, ArabicWord, Cut, list_cuts

_LAND = "the countryside of %s"
_PLAIN = "%s"
_SHORTEST = 3
_TOWN = 10_000
"""People of a place whose name is known behind a preposition that is grown to it, as words of all sorts are."""
_MOUNTAIN = "Jabal %s"  # towns are called like mountains, not the other way round
_WHOLE_LANDS = frozenset({_LAND, "%s province", "%s district", _MOUNTAIN, "the %s plain", "the %s area"})
"""Nouns whose name may hold a finer place."""
_ADVERBS = {"north": "northern", "south": "southern", "east": "eastern", "west": "western"}


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceSpan:
    """A place from word `first` to before word `last`; `name` in Latin letters, with what it is ("X camp").

    `land` tells that it is a land which may hold a finer place.
    """

    first: int
    last: int
    name: str
    land: bool = False


def find_places(words: Sequence[ArabicWord], deed: Deed, countries: Collection[str]) -> list[PlaceSpan]:
    """The places that the words of a deed name, in order; the members of a list each.

    `countries` are those that the report speaks of, by ISO code: in them the names are looked for.
    """
    return _Finder(words, deed, countries).find()


class _Finder:
    """Reads places from word to word."""

    def __init__(self, words: Sequence[ArabicWord], deed: Deed, countries: Collection[str]) -> None:
        self._words, self._low, self._high, self._countries = words, deed.first, deed.last, countries
        self._actors = deed.actors
        self._behind_actors = {one.last for one in deed.actors}

    def find(self) -> list[PlaceSpan]:
        """The places in order."""
        taken = {place for one in self._actors if not one.nation for place in range(one.first, one.last)}
        found: list[PlaceSpan] = []
        at = self._low
        while at < self._high:
            spans = [] if at in taken or self._words[at].kind != "word" else self._places_at(at)
            found += spans
            at = max([at + 1, *(one.last for one in spans)])
        return found

    def _places_at(self, at: int) -> list[PlaceSpan]:
        """The place, or the list of places, that begins at a word."""
        noun = _noun_of(self._words[at])
        if noun is not None and _is_no_noun(self._words, at, noun):
            return []
        if noun is not None and noun.article:
            return []  # "the town", of which the report told before
        if noun is not None:
            return self._behind_noun(at, noun.key)
        if _way_of(self._words[at]) is not None:
            return self._behind_way(at)
        return self._bare_place(at)

    def _behind_noun(self, at: int, noun: str) -> list[PlaceSpan]:
        """The place behind a noun; another noun between makes it a part ("محيط مدينة X"), "and" a list."""
        template = lexicon().place_nouns[noun]
        begin = skip_quotes(self._words, at + 1, self._high)
        if begin >= self._high:
            return []
        inner = _noun_of(self._words[begin])
        if inner is not None and inner.article:
            return []
        if inner is not None:
            spans = self._behind_noun(begin, inner.key)
            return [replace(one, first=min(at, one.first), name=template % one.name) for one in spans]
        end = self._end_of_name(begin)
        if end is None:
            return []
        name = template % self._latin(begin, end, listed=template != _MOUNTAIN)
        if template == _LAND and end < self._high and (way := _adjective_of_way(self._words[end])):
            name, end = name.replace("the ", f"the {way} ", 1), end + 1
        first = begin if template == _PLAIN else at
        spans = [PlaceSpan(first=first, last=end, name=name, land=template in _WHOLE_LANDS)]
        return spans + (self._go_on(end) if noun in lexicon().several else [])

    def _go_on(self, at: int) -> list[PlaceSpan]:
        """The further members of a list of places, joined by "and" or commas."""
        found: list[PlaceSpan] = []
        while at < self._high:
            comma = self._words[at].form in {"،", ","}
            begin = skip_quotes(self._words, at + comma, self._high)
            joined = begin < self._high and self._words[begin].form.startswith("و")
            leads = begin < self._high and (_noun_of(self._words[begin]) or _way_of(self._words[begin]))
            if begin >= self._high or not (comma or joined) or leads:
                break
            end = self._end_of_name(begin)
            if end is None:
                break
            found.append(PlaceSpan(first=begin, last=end, name=self._latin(begin, end, joined=joined)))
            at = skip_quotes(self._words, end, self._high)
        return found

    def _behind_way(self, at: int) -> list[PlaceSpan]:
        """The larger place behind "north of", as a land."""
        way = _way_of(self._words[at])
        begin = at + 1
        while begin < self._high and _way_of(self._words[begin]) is not None:
            begin += 1
        begin = skip_quotes(self._words, begin, self._high)
        if begin >= self._high or self._words[begin].kind != "word" or way is None:
            return []
        if _noun_of(self._words[begin]) is not None:
            return [replace(one, first=at, land=True) for one in self._places_at(begin)]
        end = self._end_of_name(begin)
        if end is None or not (self._words[begin].tagged or self._is_listed(self._written(begin, end))):
            return []
        name = f"the {_ADVERBS[way]} countryside of {self._latin(begin, end)}"
        return [PlaceSpan(first=at, last=end, name=name, land=True)]

    def _bare_place(self, at: int) -> list[PlaceSpan]:
        """A name behind a preposition, or in a hashtag, that the list of Arabic names has."""
        word, rules = self._words[at], lexicon()
        before = self._words[at - 1] if at > self._low else None
        led = before is not None and (before.form in rules.leading or _strikes(before) or at in self._behind_actors)
        end = self._end_of_name(at)
        for cut in list_cuts(word.form) if end is not None else ():
            leads = led or word.tagged or cut.preposition in {"ب", "ل"}
            if not leads or cut.suffixed or cut.key in rules.not_names or len(cut.key) < _SHORTEST:
                continue
            name = self._written(at, end or at, cut_to=_own_letters(word, cut))
            if self._is_listed(name, least=0 if led or word.tagged else _TOWN):
                return [PlaceSpan(first=at, last=end or at, name=romanize(name, countries=self._countries))]
        return []

    def _end_of_name(self, at: int) -> int | None:
        """The word behind the name that begins at a word; None where no name does."""
        rules, word = lexicon(), self._words[at]
        bare = word.form.removeprefix("ال")
        if (
            word.kind != "word"
            or any(one in words for one in (word.form, bare) for words in (rules.not_names, rules.leading))
            or len(word.form) < _SHORTEST - 1
        ):
            return None
        if country_of_arabic_name(word.form) or any(bare in one for one in (rules.nations, rules.units, rules.ways)):
            return None
        if bare in rules.describing or bare in rules.nouns:
            return None
        following = self._words[at + 1] if at + 1 < self._high else None
        return at + 1 + (following is not None and self._goes_on(word, following))

    def _goes_on(self, word: ArabicWord, following: ArabicWord) -> bool:
        """Whether a name has a second word: in one hashtag, by the list of names, or as its first word tells."""
        rules = lexicon()
        if following.kind != "word":
            return False
        if word.tagged and following.tagged and following.start == word.end + 1:
            return True
        bare = word.form.removeprefix("ال")
        if any(self._is_listed(f"{one} {following.written}") for one in (word.written, word.written.removeprefix("و"))):
            return True
        ends = following.form in rules.not_names or following.form in rules.leading
        ends = ends or following.form.startswith(("و", "لل"))
        lists = (rules.place_nouns, rules.ways, rules.nouns, rules.harm_nouns)
        leads_on = any(
            any(cut.key in one for one in lists) or (cut.preposition and (cut.key,) in rules.means)
            for cut in list_cuts(following.form)
        )
        return not ends and not leads_on and bool({bare, bare.removeprefix("و")} & rules.starting)

    def _is_listed(self, name: str, least: int = 0) -> bool:
        """Whether the list of Arabic names has a place of that name, and so many people, where the report speaks of."""
        return find_named_in_arabic(name, self._countries, least) is not None

    def _latin(self, first: int, last: int, *, joined: bool = False, listed: bool = True) -> str:
        """A name in Latin letters; with "and" grown to it, without."""
        written = self._written(first, last)
        bare = written.removeprefix("و") if joined and len(written) > _SHORTEST else written
        return romanize(bare, listed=listed, countries=self._countries)

    def _written(self, first: int, last: int, cut_to: str | None = None) -> str:
        """The words of a name, the first cut to what is its own."""
        forms = [word.written for word in self._words[first:last]]
        return " ".join([cut_to, *forms[1:]] if cut_to is not None else forms)


def _own_letters(word: ArabicWord, cut: Cut) -> str:
    """A word as it is written, without what a cut takes from its front."""
    article = ARTICLE if cut.article else ""
    return article + word.written[len(word.written) - len(cut.key) :]


def _noun_of(word: ArabicWord) -> Cut | None:
    """The noun that leads to a name ("بلدة"), as it is found in its list."""
    cut = find_word(word, lexicon().place_nouns)
    return None if cut is None or cut.suffixed else cut


def _is_no_noun(words: Sequence[ArabicWord], at: int, noun: Cut) -> bool:
    """Whether a word is spelt like a noun for places and is none: "by way of", "jailed", "spending years"."""
    before = words[at - 1].form if at else ""
    jailed = noun.key in {"سجن", "قضاء"} and (noun.joined == "و" or before == "بعد")
    return jailed or (noun.key == "طريق" and before == "عن")


def _way_of(word: ArabicWord) -> str | None:
    """The way that a word tells: north, south, east or west."""
    return look_up(word, lexicon().ways)


def _adjective_of_way(word: ArabicWord) -> str | None:
    """The way that an adjective behind a land tells: "الجنوبي" is southern."""
    cut = find_word(word, lexicon().ways)
    return _ADVERBS[lexicon().ways[cut.key]] if cut is not None and cut.article and not cut.preposition else None


def _strikes(word: ArabicWord) -> bool:
    """Whether a word tells a strike, whose object may follow at once: "استهدف عفرين"."""
    cuts = list_cuts(word.form) if word.kind == "word" else ()
    lists = (lexicon().verbs, lexicon().nouns)
    frame = next((known[cut.key] for cut in cuts for known in lists if cut.key in known), None)
    return frame is not None and frame.kind == "strike"
