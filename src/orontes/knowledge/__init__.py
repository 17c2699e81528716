"""What is known beforehand: gazetteers, packs of one conflict, names and their spellings."""

from orontes.knowledge.geonames import GeoNamesGazetteer
from orontes.knowledge.knowledge import Knowledge, load_knowledge
from orontes.knowledge.names import name_key, name_words, plain_key, sound_key
from orontes.knowledge.place import Gazetteer, GazetteerPlace
from orontes.knowledge.spellings import SAME, person_words, same_person, same_spelling, spelling_distance

__all__ = [
    "SAME",
    "Gazetteer",
    "GazetteerPlace",
    "GeoNamesGazetteer",
    "Knowledge",
    "load_knowledge",
    "name_key",
    "name_words",
    "person_words",
    "plain_key",
    "same_person",
    "same_spelling",
    "sound_key",
    "spelling_distance",
]
