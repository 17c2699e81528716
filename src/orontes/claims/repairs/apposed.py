"""A name that opens a sentence before what it is called: "Bara, the capital of the region, is the fourth-largest town".

The parser takes a name that it does not know for an adverb, and what the name is called for the subject. The name is
the subject, and the phrase between the commas stands beside it.
"""

from dataclasses import replace

from orontes.claims.tree import Word
from orontes.claims.word_classes import NOUNS, SUBJECTS

_REACH = 12
_LOOSE = frozenset({"advmod", "obl", "obl:unmarked", "dep", "discourse", "vocative"})


def lead_apposed(words: list[Word]) -> list[Word]:
    """The name is the subject of its sentence's verb, and the phrase in commas behind it stands beside it."""
    last = next((word.i - 1 for word in words[1:_REACH] if word.text == ","), None)
    if last is None or last < 0 or any(word.pos != "PROPN" for word in words[: last + 1]):
        return words
    head = next((word for word in words[: last + 1] if word.head > last), None)
    called = next((w for w in words[last + 2 : last + _REACH] if w.dep in SUBJECTS and w.pos in NOUNS), None)
    if head is None or head.dep not in _LOOSE or called is None or called.head != head.head:
        return words
    articled = words[last + 2].lower in {"the", "a", "an"} and words[last + 2].head == called.i
    closed = any(word.text == "," for word in words[called.i + 1 : words[called.i].head])
    if articled and closed and called.head > called.i:
        words[head.i] = replace(head, dep=called.dep, head=called.head)
        words[called.i] = replace(called, dep="appos", head=head.i)
    return words


APPOSED_REPAIRS = (lead_apposed,)
