"""Places over all reports: which place each claim means, with coordinates where a gazetteer knows them.

The problem: "Lattakia" and "Latakia" are one town, "Homs Military Prison" and "Homs Central Prison" are two things
and neither is Homs, "Idlib" is a town and a province, "Tripoli" lies in two countries, and "the northern countryside
of Homs" is no point.

Every mention's phrase is read by itself (`phrases`). Its name is looked up over all reports, country first,
then what lies near (`choice`). Then each mention becomes one of: a place of a gazetteer; a name without
coordinates, joined with its other spellings; a thing of its own at the place that its name holds (prison, bridge,
base); or a land by or in a place, which has that place's coordinates with a wider precision, and never its id. A claim
of something "north of" a place or "near" it has the place with the precision near. What has no name becomes no place. A
name that no gazetteer knows has the coordinates of the town that its own phrase or the words behind it name ("X, a
village in the countryside of Homs"), with the precision near or district, or of the first town that its passage names
around it (`around`), district.

Rejected: the nearest town for an unknown village (a pin that nobody vouches for), and one place for a town and its
prison.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from orontes.base import Problem, alter, find_commonest, kilometres
from orontes.claims import Claim
from orontes.entities.entity import NameUse, Place
from orontes.entities.places.atlas import Atlas
from orontes.entities.places.doubts import gather_actors, gather_short_forms
from orontes.entities.places.drafts import Draft, Drawer
from orontes.entities.places.names import choose_all, label_of, list_names
from orontes.entities.places.seconds import find_seconds, join_seconds, name_seconds
from orontes.entities.places.uses import PlaceUse, list_uses
from orontes.entities.places.words import place_words
from orontes.knowledge import Knowledge, find_arabic_name, plain_key
from orontes.reports import Report

_ARABIC = re.compile(r"[\u0600-\u06ff]")
_BESIDE = re.compile(
    r"\b(?:near|outside|close to|not far from|in the vicinity of|(?:north|south)?[- ]?(?:east|west|north|south) of|"
    r"(?:kms?|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|yards?) from)\s+"
    r"(?:the\s+)?(?:(?:town|city|village|port|capital)\s+(?:of\s+)?)?$",
    re.IGNORECASE,
)
"""Words before a name that put a deed by it and not in it."""
_ENDS_BESIDE, _LAST_WORDS = ("near", "outside", "to", "from", "of"), 4
"""What one of the last words ends with where they do, which is asked first, for it takes a third of the time."""
_WORDS_BEFORE = 60
_LONGEST_ALIAS = 5
_ONE_TOWN = 50.0  # kilometres


def resolve_places(
    claims: Sequence[Claim], reports: Sequence[Report], knowledge: Knowledge
) -> tuple[tuple[Claim, ...], tuple[Place, ...], tuple[Problem, ...]]:
    """The claims with their places settled, in the same order; the places, sorted by id; and what could not be done."""
    bodies = gather_short_forms(claims, knowledge)
    told = list_uses(claims, {report.id: report.text for report in reports})
    uses = [use for use in told if use.phrase.name not in bodies]
    speaking = {use.report for use in uses}
    texts = {report.id: report.text for report in reports if report.id in speaking}
    atlas = Atlas(knowledge=knowledge)
    names = list_names(uses, gather_actors(claims))
    drawer = Drawer(names, choose_all(names, texts, atlas))
    drafts = {number: draft for number, use in enumerate(uses) if (draft := drawer.draw(use)) is not None}
    seconds = find_seconds(uses, texts)
    drafts = join_seconds(uses, drafts, seconds) if seconds else drafts
    by_id: dict[str, list[tuple[PlaceUse, Draft]]] = defaultdict(list)
    for number, draft in drafts.items():
        by_id[draft.id].append((uses[number], draft))
    places = {id_: _build_place(found) for id_, found in sorted(by_id.items())}
    for draft in drawer.bases():
        places.setdefault(draft.id, _from_draft(draft))
    places = name_seconds(places, drafts, seconds) if seconds else places
    places = {id_: _in_named(place, places) for id_, place in places.items()}
    settled = _settle_claims(claims, uses, drafts, places, texts)
    return settled, tuple(places[id_] for id_ in sorted(places)), ()


def _build_place(found: Sequence[tuple[PlaceUse, Draft]]) -> Place:
    """A place from all its uses: the commonest name, all spellings, and where it is named."""
    drafts = sorted((draft for _, draft in found), key=lambda draft: (draft.lat is None, draft.rank))
    best = (
        drafts[0] if _lie_together(drafts) else replace(drafts[0], lat=None, lon=None, precision="unknown", within=())
    )
    name = _commonest([draft.name for draft in drafts], short=best.kind == "area")
    spellings = {draft.name for draft in drafts} | set(best.listed)
    spellings |= {label_of(use) for use, draft in found if _is_alias(use, draft)}
    arabic = find_arabic_name(best.id)
    spellings |= {arabic} if arabic and not any(_ARABIC.search(one) for one in spellings) else set()
    kinds = Counter(draft.kind for draft in drafts if draft.kind != "unknown")
    kind = best.kind if best.gazetteer else find_commonest(kinds) or "unknown"
    spots = sorted({(use.report, use.mention.start, use.mention.end) for use, _ in found})
    uses = tuple(NameUse(report=report, start=start, end=end) for report, start, end in spots)
    return alter(_from_draft(best), name=name, kind=kind, mentions=uses, aliases=tuple(sorted(spellings - {name})))


def _in_named(place: Place, places: Mapping[str, Place]) -> Place:
    """A place without a town that only its own name tells, which no report names: "the Kelat market" alone."""
    if place.kind == "area" or all(not id_.startswith("place-") or id_ in places for id_ in place.within):
        return place
    return alter(place, within=tuple(id_ for id_ in place.within if not id_.startswith("place-") or id_ in places))


def _lie_together(drafts: Sequence[Draft]) -> bool:
    """Whether the reports put a place that no gazetteer knows by one town, as not all Main Streets are."""
    spots = sorted({(one.lat, one.lon) for one in drafts if one.lat is not None and one.lon is not None})
    return drafts[0].gazetteer is not None or all(kilometres(spots[0], spot) <= _ONE_TOWN for spot in spots[1:])


def _commonest(names: Sequence[str], *, short: bool) -> str:
    """The name of most uses in any spelling of its words; of lands, which reports describe at length, the shortest."""
    keys, forms = Counter(plain_key(name) for name in names), Counter(names)
    if short:
        return min(forms, key=lambda name: (len(name), -forms[name], name))
    return min(forms, key=lambda name: (-keys[plain_key(name)], plain_key(name), -forms[name], len(name), name))


def _is_alias(use: PlaceUse, draft: Draft) -> bool:
    """Whether a use's words are a name of the place, as "Homs city" is and "several sites in Lebanon" is not."""
    words = label_of(use).split()
    if draft.kind == "area":
        return True
    return len(words) <= _LONGEST_ALIAS and all(place_words().prepositions.get(word, "of") == "of" for word in words)


def _from_draft(draft: Draft) -> Place:
    """A place without mentions."""
    return Place(
        id=draft.id,
        name=draft.name,
        kind=draft.kind,
        within=draft.within,
        lat=draft.lat,
        lon=draft.lon,
        precision=draft.precision,
        gazetteer=draft.gazetteer,
        aliases=tuple(sorted(set(draft.listed) - {draft.name})),
    )


def _settle_claims(
    claims: Sequence[Claim],
    uses: Sequence[PlaceUse],
    drafts: dict[int, Draft],
    places: dict[str, Place],
    texts: Mapping[str, str],
) -> tuple[Claim, ...]:
    """The claims with id, name and coordinates in each slot that names a place; what is told by a place is near it."""
    slots: dict[int, dict[str, object]] = defaultdict(dict)
    for number, draft in drafts.items():
        place, use = places[draft.id], uses[number]
        precision = "near" if place.precision == "exact" and _is_beside(use, texts) else place.precision
        slots[use.claim][use.slot] = alter(
            use.mention, name=place.name, place=place.id, lat=place.lat, lon=place.lon, precision=precision
        )
    return tuple(alter(claim, **slots[number]) if number in slots else claim for number, claim in enumerate(claims))


def _is_beside(use: PlaceUse, texts: Mapping[str, str]) -> bool:
    """Whether the words before a name put the deed by the place: "north of Goma", "near the town of Goma"."""
    start = use.mention.start
    front = texts[use.report][max(start - _WORDS_BEFORE, 0) : start]
    if not any(word.endswith(_ENDS_BESIDE) for word in front.lower().rsplit(maxsplit=_LAST_WORDS)[-_LAST_WORDS:]):
        return False
    return _BESIDE.search(front) is not None
