"""Names that share the noun behind the last of them: "Idlib and Aleppo provinces", "the Nur and Tal camps".

Each is a place of its own, and the noun tells of all what they are: Aleppo is here the province and not its city. The
parser hangs such lists in three ways (all on the noun; the noun on the first name; the noun on the verb), so they are
told by their words alone.
"""

from collections.abc import Sequence
from dataclasses import replace

from orontes.claims.lexicon import words_of
from orontes.claims.nouns.lists_runs import is_name, name_run
from orontes.claims.nouns.sorter import Sorter
from orontes.claims.places.quoted import Named
from orontes.claims.tree import Tree, Word
from orontes.knowledge import country_of_demonym

BETWEEN = frozenset({",", "and", "&"})
REACH = 12
NOBODY = frozenset({"person", "force", "people"})


def shared_run(tree: Tree, i: int, sorter: Sorter) -> list[Named]:
    """The names before the plural noun `i` that share it, at least two; none where one of them is a body or people."""
    names = _names_before(tree, i)
    if len(names) > 1 and tree.words[i].lower in words_of("owned_sites"):  # "Hezbollah and Hamas camps" are theirs
        first = names[0][0]
        names = names if first > 0 and tree.words[first - 1].lower == "the" else []
    if len(names) > 1 and all(_may_be_place(tree, last, sorter) for _, last in names):
        return [Named(tree.quote(first, last), last) for first, last in names]
    return []


def with_shared_noun(tree: Tree, found: Sequence[Named], sorter: Sorter) -> list[Named]:
    """The places of a list, each by its name and the noun that it shares: "Idlib province" where "Idlib" stands.

    Villages and towns are called by their names alone.
    """
    shared = {
        named.quote.start: replace(named, name=_name_with(named, word))
        for word in tree
        for named in shared_run(tree, word.i, sorter)
    }
    return [shared.get(one.quote.start, one) for one in found]


def _name_with(named: Named, noun: Word) -> str | None:
    """A name with what a plural noun tells it to be: "provinces" is "province", "counties" is "county"."""
    if noun.lower in words_of("settled_together"):
        return None
    many = noun.lower
    return f"{named.quote.text} {many.removesuffix('ies') + 'y' if many.endswith('ies') else many.removesuffix('s')}"


def lands_behind(tree: Tree, i: int, sorter: Sorter) -> list[Named]:
    """The lands, two at least, in which a plural without a name lies: "towns in Idlib and Aleppo provinces"."""
    if not _heads_lands(tree, i):
        return []
    run = name_run(tree, i + 2)
    for word in tree.words[i + 1 : i + REACH]:
        shared = shared_run(tree, word.i, sorter)
        if shared and run and shared[0].quote.start == run[0].quote.start:
            return with_shared_noun(tree, shared, sorter)
    return run if len(run) > 1 else []


def _heads_lands(tree: Tree, i: int) -> bool:
    """Whether a plural without a name is told to lie in what a name behind it names: "towns in Idlib"."""
    bare = not tree.kids(i, "compound", "amod", "nummod", "nmod:poss")
    behind = tree.words[i + 1].lower if i + 2 < len(tree) else ""
    return bare and tree.words[i].lower in words_of("list_heads") and behind == "in"


def in_each_land(tree: Tree, i: int, lands: Sequence[Named]) -> list[Named]:
    """The places of such a plural, one in each land: "towns in Idlib province" and "towns in Aleppo province"."""
    noun = tree.words[i].text
    first, *others = (replace(land, name=f"{noun} in {land.name or land.quote.text}") for land in lands)
    return [replace(first, quote=tree.quote(i, first.head)), *others]


def share_of_each(tree: Tree, i: int, wholes: Sequence[Named]) -> list[Named]:
    """The places of a share of several: "most of Goma and Bukavu" is most of Goma and most of Bukavu."""
    share = tree.text[tree.words[i].start - tree.start : wholes[0].quote.start - tree.start].strip()
    return [replace(one, name=f"{share} {one.name or one.quote.text}") for one in wholes]


def _names_before(tree: Tree, i: int) -> list[tuple[int, int]]:
    """The names right before a plural noun, as first and last word of each: words in capitals, parted by "and"."""
    if tree.words[i].lower not in words_of("named_together") | words_of("settled_together"):
        return []
    names: list[tuple[int, int]] = []
    joined, last, at = False, i - 1, i - 1
    while at >= -1:
        word = tree.words[at] if at >= 0 else None
        if word is not None and _is_name(word):
            at -= 1
            continue
        if at == last:
            return []
        names.insert(0, (at + 1, last))
        joined = joined or (word is not None and word.lower in {"and", "&"})
        while at >= 0 and tree.words[at].lower in BETWEEN:
            at -= 1
        if word is None or word.lower not in BETWEEN or at < 0 or not _is_name(tree.words[at]):
            break
        last = at
    return names if joined else []


def _is_name(word: Word) -> bool:
    """Whether a word in a capital is one of a name, and no article at the head of a sentence."""
    return word.text[:1].isupper() and word.pos != "DET" and is_name(word)


def _may_be_place(tree: Tree, i: int, sorter: Sorter) -> bool:
    if country_of_demonym(tree.words[i].text) is not None:
        return False
    classes = sorter.classes(tree, i)
    return "place" in classes or not classes & NOBODY
