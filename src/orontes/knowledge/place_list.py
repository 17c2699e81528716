"""A gazetteer held in memory: places of a pack or of a file that a user brings."""

from collections import defaultdict
from collections.abc import Collection, Iterable

from orontes.knowledge.names import name_key, sound_key
from orontes.knowledge.place import GazetteerPlace
from orontes.knowledge.spellings import grade_names

_GIVEN = 20


class PlaceList:
    """Places searched by the sound of their names; holds only data, so it can be pickled."""

    def __init__(self, name: str, places: Iterable[GazetteerPlace], digest: str) -> None:
        self.name = name
        self.digest = digest
        self.places = tuple(sorted(places, key=lambda place: place.id))
        by_sound: dict[str, list[int]] = defaultdict(list)
        for number, place in enumerate(self.places):
            for sound in dict.fromkeys(sound_key(spelling) for spelling in (place.name, *place.aliases)):
                by_sound[sound].append(number)
        self._by_sound = dict(by_sound)

    def __len__(self) -> int:
        return len(self.places)

    def find_places(self, name: str, *, countries: Collection[str] = ()) -> tuple[GazetteerPlace, ...]:
        """Places of that name or spelling, best match first, then most populous; all countries where none is given."""
        for spelling in dict.fromkeys((name, name_key(name))):
            places = [self.places[number] for number in self._by_sound.get(sound_key(spelling), ())]
            graded = [
                (grade_names(spelling, (place.name, *place.aliases)), place)
                for place in places
                if not countries or place.country is None or place.country in countries
            ]
            found = sorted(
                ((grade, place) for grade, place in graded if grade),
                key=lambda pair: (-pair[0], -pair[1].population, pair[1].id),
            )
            if found:
                return tuple(place for _, place in found[:_GIVEN])
        return ()
