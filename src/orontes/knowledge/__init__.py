"""What is known beforehand: gazetteers, packs of one conflict, names and their spellings."""

from orontes.knowledge.arabic_names import count_arabic_cities, find_arabic_name, find_named_in_arabic
from orontes.knowledge.countries import (
    capital_of,
    count_countries,
    country_name,
    country_of_arabic_name,
    country_of_demonym,
    country_of_name,
    find_country_names,
    is_seat_of_state,
)
from orontes.knowledge.divisions import NOWHERE, Seat, country_of_division, find_seat
from orontes.knowledge.geonames import GeoNamesGazetteer, count_cities
from orontes.knowledge.knowledge import Knowledge, load_knowledge
from orontes.knowledge.names import name_key, name_words, plain_key, sound_key
from orontes.knowledge.pack import Pack, PackActor, PackBarrier, PackControl, load_pack
from orontes.knowledge.place import Gazetteer, GazetteerPlace
from orontes.knowledge.place_files import PlaceFile, load_places
from orontes.knowledge.place_kinds import SETTLEMENTS, WIDE
from orontes.knowledge.place_list import PlaceList
from orontes.knowledge.romanizing import romanize
from orontes.knowledge.slavic import one_slavic_form
from orontes.knowledge.spellings import (
    SAME,
    bears_name,
    bears_title,
    grade_names,
    person_words,
    same_person,
    same_spelling,
    spelling_distance,
)
from orontes.knowledge.states import State, find_state

__all__ = [
    "NOWHERE",
    "SAME",
    "SETTLEMENTS",
    "WIDE",
    "Gazetteer",
    "GazetteerPlace",
    "GeoNamesGazetteer",
    "Knowledge",
    "Pack",
    "PackActor",
    "PackBarrier",
    "PackControl",
    "PlaceFile",
    "PlaceList",
    "Seat",
    "State",
    "bears_name",
    "bears_title",
    "capital_of",
    "count_arabic_cities",
    "count_cities",
    "count_countries",
    "country_name",
    "country_of_arabic_name",
    "country_of_demonym",
    "country_of_division",
    "country_of_name",
    "find_arabic_name",
    "find_country_names",
    "find_named_in_arabic",
    "find_seat",
    "find_state",
    "grade_names",
    "is_seat_of_state",
    "load_knowledge",
    "load_pack",
    "load_places",
    "name_key",
    "name_words",
    "one_slavic_form",
    "person_words",
    "plain_key",
    "romanize",
    "same_person",
    "same_spelling",
    "sound_key",
    "spelling_distance",
]
