"""Report -> claims: readers, triggers and roles, voices, denial and modality, counts."""

from orontes.claims.arabic import ArabicReader
from orontes.claims.claim import ActorMention, Claim, Means, PlaceMention, Quantity, Voice, When
from orontes.claims.english import EnglishReader
from orontes.claims.frames import list_frame_words
from orontes.claims.gate import choose_passages, find_passages, parse_passages
from orontes.claims.lexicon import word_sets
from orontes.claims.nouns.sorter import noun_classes
from orontes.claims.passage import ParsedPassage, cut_quote, token_at, token_span, tokens_quote, tokens_span
from orontes.claims.reader import Reader
from orontes.claims.reasons import Cue, Link, Reasons, Sign, TimeReason
from orontes.claims.voices import Attribution, find_attributions, find_voices, list_cue_words, list_voices

__all__ = [
    "ActorMention",
    "ArabicReader",
    "Attribution",
    "Claim",
    "Cue",
    "EnglishReader",
    "Link",
    "Means",
    "ParsedPassage",
    "PlaceMention",
    "Quantity",
    "Reader",
    "Reasons",
    "Sign",
    "TimeReason",
    "Voice",
    "When",
    "choose_passages",
    "cut_quote",
    "find_attributions",
    "find_passages",
    "find_voices",
    "list_cue_words",
    "list_frame_words",
    "list_voices",
    "noun_classes",
    "parse_passages",
    "token_at",
    "token_span",
    "tokens_quote",
    "tokens_span",
    "word_sets",
]
