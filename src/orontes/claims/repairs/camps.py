"""Camps that are named for who lives in them: "shells hit the Bulengo displaced people's camp".

Behind a name the parser takes "displaced" for a verb, whose object the camp is. The camp is what the words before the
name govern, and the name and the displaced are of it.
"""

from dataclasses import replace

from orontes.claims.lexicon import words_of
from orontes.claims.tree import Word, kids_of
from orontes.claims.word_classes import NOUNS, VERBS

OF_THE_CAMP = frozenset({"det", "amod", "compound", "nmod:poss", "case", "flat"})
MOST = 4
"""Words from "displaced" to the camp: "displaced people ' s camp"."""


def name_camps(words: list[Word]) -> list[Word]:
    """The camp of displaced people that a name before it tells is one thing, and nobody displaced it."""
    for moved in list(words[1:-1]):
        name, people = words[moved.i - 1], words[moved.i + 1]
        taken = moved.lower == "displaced" and moved.pos in VERBS and moved.dep not in OF_THE_CAMP
        if not taken or name.i == 0 or not name.text[:1].isupper() or people.lower not in words_of("displaced_people"):
            continue
        behind = words[moved.i + 2 : moved.i + MOST + 1]
        camp = next((word for word in behind if word.lower in words_of("shelters")), None)
        if camp is not None and all(word.lower in {"'", "’", "s", "'s", "’s"} for word in behind[: behind.index(camp)]):
            words = _led_by_camp(words, name, moved, camp)
    return words


def _led_by_camp(words: list[Word], name: Word, moved: Word, camp: Word) -> list[Word]:
    """The words with the camp where the name or the verb stood, and all of its phrase below it."""
    top = name if name.head != moved.i else _governed(words, name, moved)
    for kid in [*kids_of(words, name.i, "det", "case", "amod"), *kids_of(words, moved.i)]:
        if kid.i not in {name.i, camp.i}:
            words[kid.i] = replace(kid, head=camp.i)
    people = words[moved.i + 1]
    words[people.i] = replace(people, head=camp.i, dep="nmod:poss" if people.dep == "nmod:poss" else "compound")
    words[moved.i] = replace(moved, pos="VERB", tag="VBN", dep="amod", head=people.i)
    words[name.i] = replace(name, dep="compound", head=camp.i)
    words[camp.i] = replace(camp, dep=top.dep, head=top.head)
    return words


def _governed(words: list[Word], name: Word, moved: Word) -> Word:
    """The links of what stands before the name: the object of the verb there, else of what the verb hung on."""
    first = min([name.i, *(kid.i for kid in kids_of(words, name.i, "det", "amod", "compound"))])
    before = words[first - 1] if first else moved
    if before.pos in NOUNS and before.lower.endswith("ing"):
        words[before.i] = replace(before, pos="VERB", tag="VBG", dep="advcl" if before.dep == "obl" else before.dep)
    return replace(moved, dep="obj", head=before.i) if words[before.i].pos in VERBS else moved
