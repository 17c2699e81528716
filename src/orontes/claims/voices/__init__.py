"""Who says what in which words: the attributions of a report; `listing` opens with how they are read."""

from orontes.claims.voices.attribution import Attribution
from orontes.claims.voices.frames import load_cue_words
from orontes.claims.voices.listing import find_attributions, find_voices, list_cue_words, list_voices

__all__ = [
    "Attribution",
    "find_attributions",
    "find_voices",
    "list_cue_words",
    "list_voices",
    "load_cue_words",
]
