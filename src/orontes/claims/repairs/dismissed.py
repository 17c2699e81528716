"""What is dismissed behind what it is called: "rejected as false claims that the town had fallen".

The parser takes the noun for what is told ("claims", "reports") for a verb, or for the head of what it is called, so
that whoever dismisses seems to say it. It is the object of the verb, and the clause behind it is its own.
"""

from dataclasses import replace

from orontes.claims.lexicon import words_of
from orontes.claims.tree import Word
from orontes.claims.word_classes import NOUNS

_REACH = 7
_QUOTES = frozenset("“”\"‘’',")


def seat_dismissed(words: list[Word]) -> list[Word]:
    """The noun for what is told is the object of the dismissing verb, and heads the clause that tells it."""
    for verb in list(words):
        if verb.lower not in words_of("denying") | words_of("labelling") or verb.i + 3 >= len(words):
            continue
        if words[verb.i + 1].lower != "as":
            continue
        noun = _told_behind(words, verb.i + 2)
        if noun is None or words[noun].dep == "obj":
            continue
        called = next(k for k in range(noun - 1, verb.i, -1) if words[k].text not in _QUOTES)
        words[noun] = replace(words[noun], pos="NOUN", tag="NNS", dep="obj", head=verb.i)
        words[called] = replace(words[called], dep="obl", head=verb.i)
        words[verb.i + 1] = replace(words[verb.i + 1], dep="case", head=called)
        for word in words[verb.i + 2 : noun]:
            if word.i != called and word.head in {noun, verb.i}:
                words[word.i] = replace(word, head=called)
        clause = words[noun + 1].head
        if words[noun + 1].lower == "that" and clause > noun:
            words[clause] = replace(words[clause], dep="acl", head=noun)
    return words


def _told_behind(words: list[Word], first: int) -> int | None:
    """Where a noun for what is told stands behind what it is called, with "that" or "of" behind it."""
    told = words_of("reports") | words_of("claim_nouns") | words_of("hearsay")
    called = words_of("untrue") | words_of("dismissive")
    for word in words[first + 1 : first + _REACH]:
        if word.lower in told and words[word.i + 1 : word.i + 2] and words[word.i + 1].lower in {"that", "of"}:
            between = words[first : word.i]
            plain = all(one.pos in {*NOUNS, "ADJ", "ADV", "CCONJ", "PUNCT", "VERB"} for one in between)
            return word.i if plain and any(one.lower in called for one in between) else None
    return None


DISMISSED_REPAIRS = (seat_dismissed,)
