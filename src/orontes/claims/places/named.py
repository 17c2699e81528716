"""Whether a phrase names a place, by its own words or by a place within it ("a house in the old quarter of Goma").

A strike on "a house" or a killing "in the street" happened somewhere, but the words do not say where: nobody can find
the street. So a phrase tells a place only if it bears a name, holds one, or means a place named before.
"""

from orontes.claims.deeds.draft import Draft
from orontes.claims.lexicon import links_of, words_of
from orontes.claims.nouns.sorter import Sorter, begins_name, noun_classes
from orontes.claims.tree import Tree, Word
from orontes.knowledge import country_of_demonym
from orontes.language import in_calendar

BEFORE = ("compound", "flat", "nmod:poss", "nmod:desc", "nmod", "amod")
NOBODY = frozenset({"person", "force", "people", "event", "time", "weapon"})
DEPTH = 5


def names_place(tree: Tree, i: int, sorter: Sorter) -> bool:
    """Whether the phrase headed by word `i` bears or holds a place's name."""
    return has_own_name(tree, i, sorter) or inner_name(tree, i, sorter) is not None


def is_hour(text: str) -> bool:
    """Whether what stands as a place is a time: "around midday", "December 2"."""
    return all(in_calendar(word) or "time" in noun_classes(word.lower()) or word.isdigit() for word in text.split())


def has_own_name(tree: Tree, i: int, sorter: Sorter) -> bool:
    """Whether a phrase bears a name itself: "Goma", "the Aleppo road", "his Moscow home", "the Iranian embassy"."""
    if _is_name(tree, i, sorter) or any(_is_name_before(tree, i, kid, sorter) for kid in tree.kids(i, *BEFORE)):
        return True
    return any(kid.pos == "PROPN" and "person" not in sorter.classes(tree, kid.i) for kid in tree.kids(i, "appos"))


def _is_name(tree: Tree, i: int, sorter: Sorter) -> bool:
    """Whether a word is a name; one that is tagged as something else by its capital letter within the sentence."""
    word = tree.words[i]
    if word.pos == "PROPN":
        return True
    classes = sorter.classes(tree, i)
    tagged = word.pos in {"NOUN", "X", "VERB"} or (word.pos == "ADJ" and word.dep not in {"amod", "compound"})
    return {"place", "name"} <= classes or (i > 0 and "name" in classes and tagged)


def _is_name_before(tree: Tree, i: int, kid: Word, sorter: Sorter) -> bool:
    """Whether a word before the head makes a name of it: any name before a site, a known place's before a dwelling."""
    head = tree.words[i]
    capital = any(begins_name(word.text) for word in (kid, *tree.kids(kid.i, "compound")))
    if kid.i > i or (kid.dep == "nmod" and tree.case(kid.i)) or not capital:
        return False
    if head.lower in words_of("missions") | words_of("borders"):
        return True
    if head.lower in words_of("site") and country_of_demonym(kid.text) is not None:
        return any(one.lower == "the" for one in tree.kids(i, "det"))  # "the Saudi hospital"
    if any(one.lower in {"a", "an"} for one in tree.kids(i, "det")) and sorter.place_kind(kid.text) == "country":
        return False
    if _is_known(tree, kid, sorter):
        return True
    owned = kid.dep == "nmod:poss" or kid.text.isupper() or head.lower in words_of("dwellings")
    return not owned and _is_name(tree, kid.i, sorter) and "place" in sorter.classes(tree, i)


def bears_known_name(tree: Tree, i: int, sorter: Sorter) -> bool:
    """Whether the name that a phrase bears is that of a known place: "the Aleppo road", not "Hamas stores"."""
    return any(_is_known(tree, kid, sorter) for kid in tree.kids(i, *BEFORE) if kid.i < i and kid.pos != "ADJ")


def _is_known(tree: Tree, word: Word, sorter: Sorter) -> bool:
    return sorter.knows_place(sorter.bare_name(tree, word.i)) or sorter.knows_place(word.text)


def inner_name(tree: Tree, i: int, sorter: Sorter, depth: int = 0) -> int | None:
    """The head of the nearest named place within a phrase: "the centre of Goma", "a camp near the town of Goma".

    Whose a building is tells less than where it stands ("a store of the agency in Goma").
    """
    if depth > DEPTH:
        return None
    inside = [kid for kid in tree.kids(i, "nmod", "obl", "acl") if _may_hold(tree, i, kid, sorter)]
    area = tree.words[i].lower in words_of("area")
    called = tree.words[i].lower in words_of("settlement")
    last = [kid for kid in inside if tree.case(kid.i) == "of" and not area and not called]
    last = [kid for kid in last if kid.pos != "PROPN" or "place" not in sorter.classes(tree, kid.i)]
    for kid in sorted(inside, key=lambda kid: kid in last):
        if called and kid.pos == "PROPN" and tree.case(kid.i) == "of":
            return kid.i
        named = has_own_name(tree, kid.i, sorter) and not _is_holder(tree, i, kid, sorter)
        if named and (tree.case(kid.i) != "of" or "place" in sorter.classes(tree, kid.i)):
            return kid.i
        inner = inner_name(tree, kid.i, sorter, depth + 1)
        around = kid.lower in words_of("surroundings")
        if around and inner is not None and tree.words[inner].head == kid.i and tree.case(inner) == "of":
            return kid.i
        if inner is not None or named:
            return inner if inner is not None else kid.i
    return None


def _is_holder(tree: Tree, i: int, word: Word, sorter: Sorter) -> bool:
    """Whether a name behind "of" says whose a base is: "positions of Hezbollah", not "the base of Shayrat"."""
    held = tree.case(word.i) == "of" and tree.words[i].lower in words_of("held_sites")
    return held and not _is_known(tree, word, sorter) and "place" not in sorter.classes(tree, word.i)


def _may_hold(tree: Tree, i: int, word: Word, sorter: Sorter) -> bool:
    """Whether a phrase inside a phrase can say where: a place, or behind a word for a place a name that is nobody's."""
    prep = tree.case(word.i)
    if prep == "to" and tree.words[i].lower in words_of("approaches"):
        return "place" in sorter.classes(tree, word.i)
    if prep == "with" and tree.words[i].lower in words_of("borders"):
        return "place" in sorter.classes(tree, word.i)
    outer, classes = sorter.classes(tree, i), sorter.classes(tree, word.i)
    if prep not in links_of("before_places") or (prep in {"of", "by"} and outer & {"person", "people", "force"}):
        return False
    settled = prep == "of" and tree.words[i].lower in words_of("settlement") and word.text[:1].isupper()
    if "place" in classes or settled:
        return True
    return _is_name(tree, word.i, sorter) and not classes & NOBODY and (prep != "of" or "place" in outer)


def stands_for_people(tree: Tree, i: int, sorter: Sorter) -> bool:
    """Whether what stands where a place should is people or a force: "surrounded the army there"."""
    word, classes = tree.words[i], sorter.classes(tree, i)
    if word.lower in words_of("garrisons"):
        named = any(kid.pos == "PROPN" for kid in tree.kids(i, "nmod"))  # "the garrison of Singa" is a base
        return not named and not bears_known_name(tree, i, sorter)
    if word.lower == "there" or "place" in classes or not classes & {"people", "person", "force", "number", "event"}:
        return False
    return not ("force" in classes and word.text[:1].isupper() and word.lower in words_of("unit_bases"))


def is_called_by_letters(tree: Tree, i: int) -> bool:
    """Whether a word is the initials of a body, with an article: "weapons for the RSF", "aid to the PKK"."""
    word = tree.words[i].text
    letters = len(word) > 1 and word.isalpha() and word.isupper() and not tree.text.isupper()
    return letters and any(kid.lower == "the" for kid in tree.kids(i, "det"))


def list_there(draft: Draft) -> list[int]:
    """Each "there" beside a deed or its verb, or right behind its noun: "the fighting there goes on"."""
    tree, words = draft.tree, draft.tree.words
    found = [kid.i for top in dict.fromkeys((draft.trigger, draft.clause)) for kid in tree.kids(top, "advmod")]
    found += [draft.trigger + 1] if draft.noun and draft.trigger + 1 < len(tree) else []
    return [k for k in found if words[k].lower == "there"]


def find_footing(draft: Draft, held: int) -> int:
    """The place in which a force that holds its ground there has it: "holds positions in Bara"; else what it holds."""
    tree = draft.tree
    if draft.kind != "control_state" or tree.words[held].lower not in words_of("footings"):
        return held
    towns = (kid.i for kid in tree.kids(held, "nmod") if tree.case(kid.i) in {"in", "inside", "within"})
    return next(towns, held)
