"""Words that the parser took for other parts of speech.

Names ("to Riek Orvel", "bombed Souq al-Sahel", "the siege of Dilling"), verbs ("broke the truce by shelling Bara"),
prepositions ("left Bara following days of shelling") and numbers ("twelve of his men").
"""

from dataclasses import replace
from itertools import pairwise

from orontes.claims.lexicon import endings_of, links_of, word_sets, words_of
from orontes.claims.nouns.sorter import noun_classes
from orontes.claims.repairs.clauses import find_clause_link
from orontes.claims.tree import Word, is_title, kids_of
from orontes.claims.word_classes import NOMINALS, NOUNS, PAST
from orontes.knowledge import country_of_demonym

_TAKEN = frozenset({"obl", "nmod", "obj", "obl:agent", "advcl", "acl"})
"""The links of a gerund that was taken for a noun."""
_GERUND_LINKS = {"obj": "xcomp", "acl": "acl"}


def may_be_name(word: Word) -> bool:
    """Whether a capitalised word is none of those that are written so without being names."""
    if not word.text[:1].isupper() or word.text.isupper() or not word.text.isalpha():
        return False
    return not word.lower.endswith(endings_of("adjective_endings")) and country_of_demonym(word.text) is None


def name_pronouns(words: list[Word]) -> list[Word]:
    """A "pronoun" with a capital in mid-sentence that is none is a name, with the name behind it: "to Riek Orvel"."""
    for word, behind in pairwise(words[1:]):
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
    for verb, first, name in zip(list(words), words[1:], words[2:], strict=False):
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


def verb_ways(words: list[Word]) -> list[Word]:
    """A "noun" in -ing between "by" and a name is a verb that tells the way: "broke the truce by shelling Bara"."""
    for by, deed, name in zip(list(words), words[1:], words[2:], strict=False):
        between = by.lower == "by" and deed.pos == "NOUN" and deed.lower.endswith("ing") and name.pos == "PROPN"
        outer = name if deed.head == name.i else deed
        joined = between and outer.dep in {"obl", "obl:agent"} and {name.head, deed.head} & {name.i, deed.i}
        above = words[outer.head] if joined and outer.head >= 0 else None
        if above is None or above.pos != "VERB" or not kids_of(words, above.i, "nsubj"):
            continue
        words[by.i] = replace(by, dep="mark", head=deed.i)
        words[deed.i] = replace(deed, pos="VERB", tag="VBG", dep="advcl", head=above.i)
        words[name.i] = replace(name, dep="obj", head=deed.i)
    return words


def lead_by_following(words: list[Word]) -> list[Word]:
    """A "following" that describes a noun right behind a verb or its object leads it: "left Bara following days of"."""
    for word in list(words):
        noun = words[word.head] if word.head > word.i else word
        if (
            word.lower != "following"
            or word.dep not in {"amod", "acl", "advcl"}
            or noun.dep not in {"obl", "nmod", "obj"}
        ):
            continue
        before = [kid for kid in kids_of(words, noun.i) if kid.i < word.i]
        if not before and word.i > 0:
            words[word.i] = replace(word, pos="ADP", tag="IN", dep="case")
            words[noun.i] = replace(noun, dep="obl" if noun.dep == "obj" else noun.dep)
    return words


def name_tagged(words: list[Word]) -> list[Word]:
    """A capitalised word that is a name by its tag and a common noun by its part of speech is a name: "Burundi"."""
    for word in list(words):
        named = word.tag in {"NNP", "NNPS"} and word.pos == "NOUN" and word.text[:1].isupper()
        if named and word.dep not in {"compound", "nmod:desc"} and not noun_classes(word.lower):
            words[word.i] = replace(word, pos="PROPN")
    return words


def verb_gerunds(words: list[Word]) -> list[Word]:
    """A "noun" in -ing with an object of its own is a verb: "accused Ukraine of shelling the town of Bara"."""
    for deed in list(words):
        if deed.pos != "NOUN" or not deed.lower.endswith("ing") or deed.dep not in _TAKEN:
            continue
        kids = kids_of(words, deed.i)
        if not any(kid.dep == "obj" and kid.i > deed.i for kid in kids) or any(kid.dep == "det" for kid in kids):
            continue
        words[deed.i] = replace(deed, pos="VERB", tag="VBG", dep=_GERUND_LINKS.get(deed.dep, "advcl"))
        for kid in kids:
            if kid.dep == "case":
                words[kid.i] = replace(kid, dep="mark")
    return words


def verb_hedged(words: list[Word]) -> list[Word]:
    """A past form behind a noun and an adverb such as "allegedly" tells what it did: "the army allegedly fired"."""
    for doer, adverb, verb in zip(list(words), words[1:], words[2:], strict=False):
        thing = words[verb.head] if verb.head > verb.i else verb
        told = verb.dep == "amod" and verb.tag in PAST and thing is not verb
        if not told or adverb.lower not in word_sets("moods")["hedges"] or doer.pos not in NOUNS:
            continue
        case = find_clause_link(words, doer)
        if doer.head >= 0 and case is None:
            continue
        words[verb.i] = replace(verb, pos="VERB", tag="VBD", dep="advcl" if case else doer.dep, head=doer.head)
        words[thing.i] = replace(thing, dep="obj", head=verb.i)
        words[doer.i] = replace(doer, dep="nsubj", head=verb.i)
        words[adverb.i] = replace(adverb, dep="advmod", head=verb.i)
        if case is not None:
            words[case.i] = replace(case, dep="mark", head=verb.i)
        for kid in kids_of(words, doer.i):
            if kid.i > verb.i:
                words[kid.i] = replace(kid, dep="obl" if kid.dep == "nmod" else kid.dep, head=verb.i)
    return words


def count_words(words: list[Word]) -> list[Word]:
    """A number in words before "of" counts, whatever it was taken for: "twelve of his men were killed"."""
    for number, of in pairwise(list(words)):
        plain = number.i == 0 or number.text.islower()
        if of.lower == "of" and number.lower in words_of("number_words") and number.pos in NOMINALS and plain:
            words[number.i] = replace(number, pos="NUM", tag="CD")
    return words


def name_places(words: list[Word]) -> list[Word]:
    """A capitalised word behind "of" or "in" that was taken for a participle is a name."""
    for word in list(words):
        if word.i < 1 or word.pos != "VERB" or word.tag not in {"VBG", "VBN"} or not word.text[:1].isupper():
            continue
        before = words[word.i - 1]
        if before.lower in links_of("leading_names") and before.head == word.i and words[0].text != word.text:
            words[before.i] = replace(before, dep="case", pos="ADP")
            words[word.i] = replace(word, pos="PROPN", tag="NNP", dep="nmod" if word.dep == "acl" else "obl")
    return words


def count_first(words: list[Word]) -> list[Word]:
    """A number in words that opens a sentence counts the people behind it: "Eighty Israeli hostages were freed"."""
    first = words[0] if words else None
    if first is None or first.pos == "NUM" or first.head < 0 or first.lower not in words_of("number_words"):
        return words
    people = next((word for word in words[1:4] if word.pos in NOUNS and word.tag in {"NNS", "NNPS"}), None)
    between = words[1 : people.i] if people is not None else []
    plain = all(word.pos in {"ADJ", "NOUN", "PROPN", "VERB"} for word in between)
    if people is not None and plain and not kids_of(words, first.i):
        words[first.i] = replace(first, pos="NUM", tag="CD", dep="nummod", head=people.i)
    return words


def verb_shots(words: list[Word]) -> list[Word]:
    """The "noun" between somebody and "dead" is a verb: "a masked gunman shot dead a village councillor"."""
    for doer, shot, dead in zip(list(words), list(words)[1:], list(words)[2:], strict=False):
        if shot.lower != "shot" or shot.pos != "NOUN" or dead.lower != "dead" or doer.pos not in NOUNS:
            continue
        for kid in kids_of(words, shot.i):
            if kid.i < shot.i and kid.i != doer.i:
                words[kid.i] = replace(kid, head=doer.i)
        for kid in kids_of(words, dead.i):
            words[kid.i] = replace(kid, head=shot.i)
        words[doer.i] = replace(words[doer.i], dep="nsubj", head=shot.i)
        words[dead.i] = replace(dead, dep="xcomp", head=shot.i)
        words[shot.i] = replace(shot, pos="VERB", tag="VBD")
    return words


MISREAD_REPAIRS = (
    count_words,
    count_first,
    verb_shots,
    verb_gerunds,
    verb_hedged,
    name_tagged,
    name_pronouns,
    name_objects,
    verb_ways,
    lead_by_following,
)
"""The repairs of this module in the order in which they are made."""
