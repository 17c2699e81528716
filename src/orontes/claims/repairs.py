"""Arcs that the parser is known to hang wrong, set right before a passage is read.

Only faults that a rule can tell from the words alone: bounds of a number taken for prepositions ("killed up to 40
people"), a name taken for a participle ("the siege of Dilling"), and a sentence's only finite verb read as a participle of
its subject ("Police fired on the crowd").
"""

from dataclasses import replace

from orontes.claims.tree import Word

BOUNDS = frozenset(
    {
        ("up", "to"),
        ("at", "least"),
        ("at", "most"),
        ("more", "than"),
        ("less", "than"),
        ("fewer", "than"),
        ("close", "to"),
        ("as", "many", "as"),
    }
)
FINITE = frozenset({"VBD", "VBZ", "VBP"})
NOMINAL = frozenset({"NOUN", "PROPN"})


def repair_arcs(words: list[Word]) -> list[Word]:
    """The words of a passage with such arcs set right."""
    return _free_verb(_free_numbers(_name_places(words)))


def _name_places(words: list[Word]) -> list[Word]:
    """A capitalised word behind "of" or "in" that was taken for a participle is a name."""
    for word in list(words):
        if word.i < 1 or word.pos != "VERB" or word.tag not in {"VBG", "VBN"} or not word.text[:1].isupper():
            continue
        before = words[word.i - 1]
        if before.lower in {"of", "in", "at", "near", "from"} and before.head == word.i and words[0].text != word.text:
            words[before.i] = replace(before, dep="case", pos="ADP")
            words[word.i] = replace(word, pos="PROPN", tag="NNP", dep="nmod" if word.dep == "acl" else "obl")
    return words


def _free_numbers(words: list[Word]) -> list[Word]:
    """A phrase that begins with the bounds of its number is the verb's object, not a circumstance."""
    for word in list(words):
        if word.dep not in {"obl", "nmod"} or word.head < 0 or words[word.head].pos != "VERB":
            continue
        number = next((k for k in words if k.head == word.i and k.dep == "nummod" and k.pos == "NUM"), None)
        if number is None or any(k.dep == "obj" and k.head == word.head for k in words):
            continue
        before = tuple(k.lower for k in words[max(0, number.i - 3) : number.i])
        length = next((n for n in (2, 3) if before[-n:] in BOUNDS), 0)
        if length and (number.i - length == 0 or words[number.i - length - 1].pos != "ADP"):
            words[word.i] = replace(word, dep="obj")
            for k in range(number.i - length, number.i):
                words[k] = replace(words[k], dep="advmod", head=number.i)
    return words


def _free_verb(words: list[Word]) -> list[Word]:
    """Where a noun is the root and its clause holds the only finite verb, the verb leads with it as subject."""
    root = next((word for word in words if word.head < 0), None)
    if root is None or root.pos not in NOMINAL or not words[-1].text.endswith((".", "!", '"', "”")):
        return words
    finite = [word for word in words if word.tag in FINITE and word.pos in {"VERB", "AUX"}]
    clause = [word for word in words if word.head == root.i and word.dep == "acl" and word.tag in FINITE]
    if len(clause) != 1 or any(word.i < clause[0].i for word in finite):
        return words
    verb = clause[0]
    moved = {"punct", "obl", "advmod", "advcl", "parataxis", "cc"}
    for word in words:
        if word.head == root.i and word.i > verb.i and word.dep in moved:
            words[word.i] = replace(word, head=verb.i)
    words[verb.i] = replace(verb, dep="ROOT", head=-1)
    words[root.i] = replace(root, dep="nsubj", head=verb.i)
    return words
