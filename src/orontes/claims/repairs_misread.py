"""Names that the parser took for other parts of speech: "to Riek Orvel", "bombed Souq al-Sahel", "by shelling Bara"."""

from dataclasses import replace

from orontes.claims.lexicon import endings_of, words_of
from orontes.claims.tree import Word, is_title, kids_of
from orontes.knowledge import country_of_demonym


def may_be_name(word: Word) -> bool:
    """Whether a capitalised word is none of those that are written so without being names."""
    if not word.text[:1].isupper() or word.text.isupper() or not word.text.isalpha():
        return False
    return not word.lower.endswith(endings_of("adjective_endings")) and country_of_demonym(word.text) is None


def name_pronouns(words: list[Word]) -> list[Word]:
    """A "pronoun" with a capital in mid-sentence that is none is a name, with the name behind it: "to Riek Orvel"."""
    for word, behind in zip(list(words)[1:], list(words)[2:], strict=False):
        if word.pos != "PRON" or not may_be_name(word) or word.lower in words_of("pronouns"):
            continue
        words[word.i] = replace(word, pos="PROPN", tag="NNP")
        if behind.pos == "PROPN" and behind.dep in {"advmod", "obl", "nmod", "dep", "nsubj"} and may_be_name(behind):
            words[behind.i] = replace(behind, dep="flat", head=word.i)
    return words


def name_objects(words: list[Word]) -> list[Word]:
    """A capitalised "verb" right behind a verb, with a name behind it, begins that name: "bombed Souq al-Sahel"."""
    if is_title(words):
        return words
    for verb, first, name in zip(list(words), list(words)[1:], list(words)[2:], strict=False):
        led = verb.pos == "VERB" and first.pos == "VERB" and name.pos == "PROPN" and name.head == first.i
        if not led or not may_be_name(first) or name.dep not in {"obj", "obl", "nsubj"}:
            continue
        outer = first if verb.head == first.i else verb
        words[verb.i] = replace(verb, dep=outer.dep, head=outer.head)
        for kid in kids_of(words, first.i):
            words[kid.i] = replace(kid, head=verb.i)
        words[name.i] = replace(name, dep="obj", head=verb.i)
        words[first.i] = replace(first, pos="PROPN", tag="NNP", dep="compound", head=name.i)
    return words


def verb_shellings(words: list[Word]) -> list[Word]:
    """A "noun" in -ing between "by" and a name is a verb that tells the way: "broke the truce by shelling Bara"."""
    for by, deed, name in zip(list(words), list(words)[1:], list(words)[2:], strict=False):
        between = by.lower == "by" and deed.pos == "NOUN" and deed.lower.endswith("ing") and name.pos == "PROPN"
        outer = name if deed.head == name.i else deed
        joined = between and outer.dep in {"obl", "obl:agent"} and {name.head, deed.head} & {name.i, deed.i}
        above = words[outer.head] if joined and outer.head >= 0 else None
        if above is None or above.pos != "VERB" or not any(kid.dep == "nsubj" for kid in kids_of(words, above.i)):
            continue
        words[by.i] = replace(by, dep="mark", head=deed.i)
        words[deed.i] = replace(deed, pos="VERB", tag="VBG", dep="advcl", head=above.i)
        words[name.i] = replace(name, dep="obj", head=deed.i)
    return words


MISREAD_REPAIRS = (name_pronouns, name_objects, verb_shellings)
"""The repairs of this module in the order in which they are made."""
