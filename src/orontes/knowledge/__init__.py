"""What is known beforehand: gazetteers, packs of one conflict, names and their spellings."""

from orontes.knowledge.knowledge import Knowledge
from orontes.knowledge.place import Gazetteer, GazetteerPlace

__all__ = ["Gazetteer", "GazetteerPlace", "Knowledge"]
