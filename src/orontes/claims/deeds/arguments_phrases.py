"""The prepositional phrases of a verb or an event noun, its own before those that the parser hung deeper."""

from orontes.claims.frames import load_frames
from orontes.claims.lexicon import links_of, words_of
from orontes.claims.nouns.sorter import noun_classes
from orontes.claims.tree import Tree, Word
from orontes.claims.word_classes import VERBS
from orontes.language import find_numbers

_UNIT_REACH, _NUMBER_REACH = 6, 3
_TO_THE = frozenset({"to", "the", "away", "further", "due", "and", "outside", "-"})
_KILOMETRES_BY, _MILES_BY = 60, 40
"""What lies this far from a place may be told by it."""
OBLIQUE = frozenset({"obl", "nmod", "obl:agent", "obl:tmod", "obl:unmarked", "advmod", "dep", "orphan", "obl:npmod"})
NO_PP = frozenset({"acl:relcl", "parataxis", "ccomp", "csubj", "advcl", "acl", "appos"})


def _own_words(tree: Tree, v: int) -> list[int]:
    """The words under a verb or noun, without other clauses and verbs joined to it."""
    found, stack = [], [v]
    while stack:
        k = stack.pop()
        found.append(k)
        for kid in tree.kids(k):
            other_clause = kid.dep in NO_PP or (kid.dep == "conj" and kid.pos in VERBS)
            if not other_clause:
                stack.append(kid.i)
    return sorted(found)


def phrases_of(tree: Tree, v: int) -> list[tuple[str, int]]:
    """The prepositional phrases of a verb or noun as (preposition, head), its own first, then those hung below it.

    The parser often hangs "towards", "from" or "in" on the nearest noun; so phrases inside the object and the other
    phrases are given too, after the verb's own.
    """
    own: list[tuple[str, int]] = []
    deep: list[tuple[str, int]] = []
    words = tree.words
    for k in _own_words(tree, v):
        word = words[k]
        if k == v or word.dep not in OBLIQUE:
            continue
        case = _tell_way(tree, k)
        if not case:
            continue
        if case not in links_of("bearing_on") or not _is_of_another(tree, word, v):
            (own if word.head == v else deep).append((case, _before_day(tree, word)))
    return own + deep + _behind_appositions(tree, v) + _listed_behind(tree, v)


def _tell_way(tree: Tree, k: int) -> str:
    """The preposition of a phrase, of ways "north of", or "near" where it is measured; "" where it says not where."""
    case, way, unit = tree.case(k), tree.words[tree.words[k].head].lower, _measured_by(tree, k)
    if case == "of" and way in words_of("ways_of_compass"):
        if _tells_where_named(tree, tree.words[k].head, unit):
            return ""
        case = f"{way} of"
    if unit is not None and case in {"from", f"{way} of"}:
        return "" if _lies_far(tree, unit) else "near"
    return case


def _listed_behind(tree: Tree, v: int) -> list[tuple[str, int]]:
    """The first of the places listed behind the colon that ends a clause: "Villages shelled: Bara, Umm Rish"."""
    word = tree.words[v]
    leads = word.pos == "NOUN" and word.head < 0 and _text_at(tree, v + 1) == ":"
    told = leads and word.lower not in load_frames().harm
    places = any(kid.lower in words_of("counted_places") for kid in tree.kids(v, "nsubj", "nsubj:pass", "obj"))
    for kid in tree.kids(v, "appos", "dep", "parataxis", "conj"):
        first = min(k for k in tree.below_all(kid.i) if tree.words[k].text != ":")
        opened = kid.i > v and _text_at(tree, first - 1) == ":"
        names = [kid, *tree.kids(kid.i, "conj")]
        named = all(one.pos == "PROPN" and not tree.kids(one.i, "nsubj", "cop", "aux", "case") for one in names)
        alone = told and (word.tag == "NNS" or len(names) == 1)  # the names behind one clash are those who met in it
        if opened and named and (alone or places):
            return [("in", kid.i)]
    return []


def _tells_where_named(tree: Tree, way: int, unit: int | None) -> bool:
    """Whether a way only says where the name before it lies: "fled to Tawila, 60 km west of Bara"."""
    above = tree.head(way)
    apart = unit is not None or _text_at(tree, way - 1) == ","
    return apart and above is not None and above.pos == "PROPN"


def _measured_by(tree: Tree, k: int) -> int | None:
    """The unit by which a phrase says how far off something is: "40 km from the city", "40 km north of the city"."""
    case = tree.kid(k, "case")
    before = range(max(case.i - _UNIT_REACH, 0), case.i) if case is not None else range(0)
    between = words_of("ways_of_compass") | _TO_THE
    for i in reversed(before):
        if tree.words[i].lower in words_of("distances"):
            return i
        if tree.words[i].lower not in between:
            break
    return None


def _lies_far(tree: Tree, unit: int) -> bool:
    """Whether a distance is so long that what lies at its end is not by the place from which it is told."""
    first = tree.words[max(unit - _NUMBER_REACH, 0)].start - tree.start
    numbers = find_numbers(tree.text, first, tree.words[unit].start - tree.start)
    told = numbers[-1].low if numbers else None
    name = tree.words[unit].lower
    long = _MILES_BY if name.startswith("mile") else _KILOMETRES_BY if name.startswith("k") else None
    return told is not None and long is not None and told > long


def _is_of_another(tree: Tree, word: Word, v: int) -> bool:
    """Whether somebody is the target of another deed, in whose course it was: "struck Basra during its war on Iran"."""
    top = tree.words[word.head]
    while top.i != v and top.head >= 0:
        if tree.case(top.i) in links_of("of_courses") and "time" not in noun_classes(top.lower):
            return True
        top = tree.words[top.head]
    return False


def _behind_appositions(tree: Tree, v: int) -> list[tuple[str, int]]:
    """What stands behind the comma that closes an apposition of the object: "shot the mayor, a lawyer, in Goma"."""
    beside = [kid.i for thing in tree.kids(v, "obj", "nsubj:pass") for kid in tree.kids(thing.i, "appos")]
    told = []
    for k in (k for top in beside for k in _own_words(tree, top) if k > v):
        case = tree.kid(k, "case")
        closed = case is not None and tree.words[case.i - 1].text == ","
        if closed and tree.words[k].dep in {"nmod", "obl"}:
            told.append((tree.case(k), k))
    return told


def _before_day(tree: Tree, word: Word) -> int:
    """The place of "in Goma Tuesday", which the parser hangs on the day, and of "in downtown Goma"."""
    near = [kid for kid in tree.kids(word.i, "compound", "amod") if kid.i == word.i - 1 and kid.text[:1].isupper()]
    if near and word.pos == "PROPN" and "time" in noun_classes(word.lower) and not noun_classes(near[0].lower):
        return near[0].i
    after = tree.words[word.i + 1 : word.i + 2]
    return after[0].i if word.lower == "downtown" and after and after[0].pos == "PROPN" else word.i


def _text_at(tree: Tree, i: int) -> str:
    """The word at a place of the passage; empty where there is none."""
    return tree.words[i].text if 0 <= i < len(tree) else ""
