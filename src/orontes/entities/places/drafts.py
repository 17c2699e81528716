"""From a use of a place to a draft of the place: what it is, where it lies, and the id that it shares with its like."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from orontes.base import make_id
from orontes.entities.places.names import Key, Name, group_unresolved, key_of, label_of, whole_of
from orontes.entities.places.phrases import SETTLED, PlacePhrase
from orontes.entities.places.uses import PlaceUse
from orontes.entities.places.words import place_words
from orontes.knowledge import WIDE, GazetteerPlace, bears_name, bears_title, country_name, name_words, plain_key

_ALIKE = ("crossing", "bridge", "checkpoint", "airport", "dam", "prison")  # their heads do not tell one from another
_PLAIN = ("crossing", "bridge", "checkpoint", "airport", "dam")  # nor do words such as military or border
_SHELTERING = frozenset({"refugee", "idp", "displacement"})  # a town's camp is one, with such a word or without
_COMMON = frozenset({"general", "public", "main"})  # a hospital is called so or not
_LISTED = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A place as one use shows it. `listed` are the gazetteer's names; `rank` orders drafts of one place."""

    id: str
    name: str
    kind: str
    within: tuple[str, ...] = ()
    lat: float | None = None
    lon: float | None = None
    precision: str = "unknown"
    gazetteer: str | None = None
    listed: tuple[str, ...] = ()
    rank: int = 1


class Drawer:
    """Draws drafts, given what each name means in each report; remembers the places in which others lie."""

    def __init__(self, names: Mapping[Key, Name], chosen: Mapping[Key, GazetteerPlace]) -> None:
        self._chosen = chosen
        self._keys = group_unresolved([name.text for key, name in names.items() if key not in chosen])
        self._bases: dict[str, Draft] = {}

    def bases(self) -> tuple[Draft, ...]:
        """The places that things and lands drawn so far lie in or by, sorted by id."""
        return tuple(self._bases[id_] for id_ in sorted(self._bases))

    def draw(self, use: PlaceUse) -> Draft | None:
        """The draft of a use, by a town around it where nothing else tells where it lies; None where it names none."""
        draft = self._draw(use)
        if draft is not None and draft.gazetteer is not None:
            return self._with_second(use, draft)
        if draft is None or draft.lat is not None or not use.around:
            return draft
        if draft.kind in WIDE and use.phrase.relation is None:
            return draft  # of "the Salam area in Goma" nobody knows Salam, of "Salam province" nobody knows where
        found = self._by_hint(use.report, PlacePhrase(hints=use.around, wide=True), draft)
        return replace(found, within=draft.within)  # "a school near Homs" may lie by it, and not in it

    def _with_second(self, use: PlaceUse, draft: Draft) -> Draft:
        """A gazetteer's place with a name in brackets behind it that means the same place: "Sarin (Karda)"."""
        told = {hint: self._find(use.report, hint, PlacePhrase()) for hint in use.phrase.hints}
        also = [hint for hint, place in told.items() if place is not None and place.id == draft.id]
        return replace(draft, listed=(*draft.listed, *also)) if also else draft

    def _draw(self, use: PlaceUse) -> Draft | None:
        """The draft of a use by its own phrase; None where it names no place, or two."""
        phrase, label = use.phrase, label_of(use)
        if phrase.name is None:
            return None
        for run in use.runs:
            longer = self._find(use.report, run, PlacePhrase())
            if longer is not None and _bears(longer, run):
                return _listed(longer, run)
        whole = self._find(use.report, label, phrase)
        if whole is not None and not use.part and _bears(whole, label):
            name = label if phrase.base or phrase.relation or phrase.kind is None else phrase.name
            return _listed(whole, name)
        if " and " in phrase.name:
            return None
        if phrase.base is not None:
            return self._draw_site(use.report, phrase)
        if phrase.relation is not None:
            return self._draw_land(use.report, phrase, label)
        if bears_title(phrase.name) and self._find(use.report, phrase.name, phrase) is None:
            return None
        return self._draw_named(use.report, phrase, label)

    def _find(self, report: str, name: str, phrase: PlacePhrase) -> GazetteerPlace | None:
        """What a name means in a report."""
        return self._chosen.get(key_of(report, name, phrase))

    def _draw_named(self, report: str, phrase: PlacePhrase, label: str) -> Draft:
        """A settlement, a division or a country by its name."""
        name = phrase.name or label
        place = self._find(report, name, phrase)
        if place is None and (whole := whole_of(name)) and self._find(report, whole[1], phrase):
            return self._draw_land(report, replace(phrase, name=whole[1], direction=whole[0], relation="part"), label)
        if place is None:
            return self._unresolved(report, name, phrase)
        settled = place.kind in SETTLED and place.kind != "quarter"
        if settled and phrase.kind in ("region", "district"):
            self._bases.setdefault(place.id, _listed(place, name))
            wide = _listed(place, label)
            precision = "district" if place.lat is not None else "unknown"
            id_ = make_id("place", phrase.kind, place.id)
            return replace(wide, id=id_, kind="region", precision=precision, gazetteer=None, listed=())
        return _listed(place, _without_direction(label) if place.kind == phrase.kind == "region" else name)

    def _unresolved(self, report: str, name: str, phrase: PlacePhrase) -> Draft:
        """A name that no gazetteer knows; a town that the phrase gives as a hint tells about where it lies."""
        kind = phrase.kind if phrase.kind not in (None, "district") else "quarter" if phrase.kind else "unknown"
        wide = "region" if phrase.kind == "region" else "name"
        draft = Draft(id=make_id("place", wide, self._key(name)), name=name, kind=kind or "unknown")
        return self._by_hint(report, phrase, draft)

    def _by_hint(self, report: str, phrase: PlacePhrase, draft: Draft) -> Draft:
        """A draft by the larger places that its phrase names: near a town, somewhere in a town's land or a region."""
        for hint in phrase.hints:
            place = self._find(report, hint, PlacePhrase())
            if place is not None:
                self._bases.setdefault(place.id, _listed(place, hint))
                draft = replace(draft, within=draft.within or (place.id, *place.within))
                if place.kind in SETTLED and place.lat is not None:
                    precision = "district" if phrase.wide else "near"
                    return replace(draft, lat=place.lat, lon=place.lon, precision=precision)
        return draft

    def _draw_base(self, report: str, name: str, phrase: PlacePhrase) -> Draft:
        """The place in which a thing or by which a land lies."""
        kind = phrase.kind if phrase.base is None else None
        base = self._draw_named(report, replace(phrase, name=name, kind=kind, base=None, relation=None), name)
        if base.gazetteer:
            self._bases.setdefault(base.id, base)
        return base

    def _draw_land(self, report: str, phrase: PlacePhrase, label: str) -> Draft:
        """A countryside, outskirts, a part: the coordinates of what it belongs to, more widely."""
        base = self._draw_base(report, phrase.name or label, phrase)
        relation = phrase.relation or "part"
        if base.kind in WIDE:
            relation = "part" if relation == "near" and phrase.direction else relation
            precision = "region"
        else:
            precision = "district" if relation == "countryside" else "near"
        return Draft(
            id=make_id("place", relation, phrase.direction or "", phrase.quality, base.id),
            name=label,
            kind="area",
            within=(base.id, *base.within),
            lat=base.lat,
            lon=base.lon,
            precision=precision if base.lat is not None else "unknown",
        )

    def _draw_site(self, report: str, phrase: PlacePhrase) -> Draft:
        """A prison, a bridge, a base: at the place that its name holds, or by the town that the phrase adds."""
        name, kind = phrase.name or "", phrase.kind or "site"
        base = self._draw_base(report, phrase.base or name, phrase)
        head = name_words(name)[-1]
        plain = {head, *_COMMON} | (_SHELTERING if head == "camp" else frozenset())
        telling = () if kind in _PLAIN else tuple(word for word in name_words(phrase.quality) if word not in plain)
        id_ = make_id("place", kind, "" if kind in _ALIKE else head, *telling, base.id)
        draft = Draft(id=id_, name=name, kind=kind)
        if head in place_words().long:
            return replace(draft, within=(base.id,) if base.gazetteer else ())
        if base.lat is None:
            inside = phrase.base and not base.gazetteer and head != "camp"  # "the Bara camp" may lie outside Bara
            held = (base.id,) if inside else ()
            return self._by_hint(report, phrase, replace(draft, within=held))
        precision = "region" if base.kind in WIDE or kind == "area" else "near"
        return replace(draft, within=(base.id, *base.within), lat=base.lat, lon=base.lon, precision=precision)

    def _key(self, name: str) -> str:
        """The key that all spellings of an unknown name share."""
        key = plain_key(name)
        return self._keys.get(key) or group_unresolved([name])[key]


def _without_direction(label: str) -> str:
    """The label of a division without words such as central before it."""
    first, _, rest = label.partition(" ")
    return rest if first in place_words().directions and rest else label


def _bears(place: GazetteerPlace, label: str) -> bool:
    """Whether a place is known by the whole label, as Mexico City is and Homs City is not."""
    return bears_name(label, (place.name, *place.aliases))


def _held_by(place: GazetteerPlace) -> tuple[str, ...]:
    """What holds a gazetteer's place; the country too, where the gazetteer is another than the built-in one."""
    land = country_name(place.country) if place.country and not place.id.startswith("geonames:") else None
    return (*place.within, land) if land and land not in place.within and place.kind != "country" else place.within


def _listed(place: GazetteerPlace, name: str) -> Draft:
    """A gazetteer's place under the name that a report uses."""
    return Draft(
        id=place.id,
        name=name,
        kind=place.kind,
        within=_held_by(place),
        lat=place.lat,
        lon=place.lon,
        precision=place.precision if place.lat is not None else "unknown",
        gazetteer=place.gazetteer,
        listed=(place.name,) if place.gazetteer == "geonames" else (place.name, *place.aliases[:_LISTED]),
        rank=0,
    )
