"""Names of movements with links in them and their letters in brackets: "Front for the Defence of the People (FDP)".

The parser hangs the letters on the last noun and reads the rest as phrases of place and purpose. What stands between
the word for a body and the bracket, all in capitals but for links, is one name; the letters are its own.
"""

from dataclasses import replace

from orontes.claims.lexicon import links_of, words_of
from orontes.claims.tree import Word, is_title, kids_of

FEWEST, MOST = 2, 16


def join_movements(words: list[Word]) -> list[Word]:
    """The name of a body with links in it is headed by its first word for a body, and its letters stand beside it."""
    if is_title(words):
        return words
    for short in list(words[3:]):
        bracketed = words[short.i - 1].text == "(" and short.i + 1 < len(words) and words[short.i + 1].text == ")"
        letters = short.text.replace("-", "")
        if not bracketed or len(letters) < FEWEST or not letters.isalpha() or not letters[-1].isupper():
            continue
        head = _body_of(words, short.i - 1)
        if head is not None:
            _join(words, head, short)
    return words


def _body_of(words: list[Word], bracket: int) -> Word | None:
    """The word for a body that opens the name before a bracket and has a link behind it; None where there is none."""
    first = bracket
    while first > max(0, bracket - MOST) and _goes_on(words[first - 1]):
        first -= 1
    known = words_of("bodies") | words_of("movements")
    for word in words[first : bracket - 1]:
        if word.lower in known and word.text[:1].isupper() and words[word.i + 1].lower in links_of("opening_movements"):
            return word
    return None


def _goes_on(word: Word) -> bool:
    return word.text[:1].isupper() or word.lower in links_of("inside_movements")


def _join(words: list[Word], head: Word, short: Word) -> None:
    """Hangs all between the head of a name and its letters in brackets on the head."""
    inside = range(head.i + 1, short.i + 2)
    if head.head in inside:
        outer = next(words[k] for k in inside if words[k].head not in inside and words[k].head != head.i)
        words[head.i] = replace(head, dep=outer.dep, head=outer.head)
    for k in inside:
        word = words[k]
        if k >= short.i - 1:
            words[k] = replace(word, dep="appos" if k == short.i else "punct", head=head.i)
        elif word.head not in inside or word.head >= short.i - 1:
            words[k] = replace(word, dep="punct" if word.pos == "PUNCT" else "nmod", head=head.i)
    for word in list(words):
        if word.i != head.i and word.i not in inside and word.head in inside:
            words[word.i] = replace(word, head=head.i)
    words[head.i] = replace(words[head.i], pos="PROPN", tag="NNP")
    words[short.i] = replace(words[short.i], pos="PROPN", tag="NNP")
    for kid in kids_of(words, short.i):
        if kid.pos != "PUNCT":
            words[kid.i] = replace(kid, head=head.i)


MOVEMENT_REPAIRS = (join_movements,)
"""The repairs of this module in the order in which they are made."""
