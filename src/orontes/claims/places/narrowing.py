"""Which of several phrases that say where a deed was tells it most closely."""

from collections.abc import Callable
from dataclasses import replace

from orontes.claims.deeds.arguments import resolve_relative
from orontes.claims.deeds.arguments_phrases import phrases_of
from orontes.claims.deeds.draft import Draft
from orontes.claims.lexicon import links_of, words_of
from orontes.claims.nouns.lists import members
from orontes.claims.nouns.sorter import Sorter
from orontes.claims.places.named import bears_known_name, has_own_name, inner_name, names_place, stands_for_people
from orontes.claims.places.quoted import place_quote
from orontes.claims.tree import Tree, Word

SaysWhere = Callable[[Tree, str, int], bool]
SaysPlace = Callable[[Tree, int, str], bool]
HOLDING = frozenset({"from", "to", "towards", "toward", "into"})

FAR = 10
MOVES = frozenset({"displacement_or_flight", "withdrawal", "advance", "evacuation_or_transfer"})


def narrowest(tree: Tree, found: list[int], sorter: Sorter) -> list[int]:
    """The narrowest of some places; of "the camp in the south" the first, whatever the arcs say."""
    ends = {place_quote(tree, k).end: k for k in found}
    held = {k for k in found for kid in tree.kids(k, "case") if _follows(tree, ends, kid, k)}
    free = sorted((k for k in found if k not in held), key=lambda k: sorter.width(tree, k))
    return [_holder(tree, k, sorter) for k in free[:1]]


def is_narrow(tree: Tree, k: int, told: list[tuple[str, int]], sorter: Sorter) -> bool:
    """Whether a place is no country or region within which another of the phrases is told."""
    widths = [sorter.width(tree, other) for _, other in told if "place" in sorter.classes(tree, other)]
    return sorter.width(tree, k) <= min(widths, default=2)


def list_apart(draft: Draft, places: list[int]) -> list[int]:
    """The places of several things of one list, one each: "shelled posts in Bara and the bridge at Rahad"."""
    things = members(draft.tree, draft.object) if draft.object is not None else []
    homes: dict[int, int] = {}
    for k in places:
        home = next((word.i for word in draft.tree.above(k) if word.i in things), None)
        if home is not None:
            homes.setdefault(home, k)
    return list(homes.values()) if len(homes) > 1 else []


def named_by_place(draft: Draft, sorter: Sorter) -> bool:
    """Whether a killing is called by the place where it was, which suffered none of it: "the Houla massacre"."""
    if not draft.noun or draft.kind != "massacre_or_killing" or draft.object is None:
        return False
    word = draft.tree.words[draft.object]
    named = word.dep == "compound" and word.head == draft.trigger and word.pos == "PROPN"
    return named and "place" in sorter.classes(draft.tree, word.i)


def find_where_harmed(draft: Draft, sorter: Sorter, says_where: SaysWhere) -> list[int]:
    """Where those harmed were: "killed four men travelling in a car in Marib", "a bus taking families out of Bara".

    `says_where` judges a phrase.
    """
    tree = draft.tree
    people = [k for k in (draft.object, *(victim for _, _, victim in draft.harm)) if k is not None]
    doing = [kid.i for k in people for kid in tree.kids(k, "acl") if kid.tag == "VBG" or kid.lower in words_of("put")]
    beside = links_of("beside_deeds") | links_of("out_of")
    near = [(prep, k) for verb in doing for prep, k in phrases_of(tree, verb) if prep in beside]
    near += [pair for k in people for pair in _recovered_from(tree, k)]
    found = [k for prep, k in near if says_where(tree, "in" if prep in links_of("out_of") else prep, k)]
    inner = (inner_name(tree, k, sorter) for _, k in near)
    return narrowest(tree, found or [k for k in inner if k is not None], sorter)


def _recovered_from(tree: Tree, k: int) -> list[tuple[str, int]]:
    """Where the dead lay whom somebody recovered: "900 bodies were recovered from the streets of Goma"."""
    verb = tree.head(k) if tree.words[k].dep in {"obj", "nsubj:pass"} else None
    if verb is None or verb.lower not in words_of("recovering"):
        return []
    return [(prep, place) for prep, place in phrases_of(tree, verb.i) if prep in links_of("out_of")]


def _holder(tree: Tree, k: int, sorter: Sorter) -> int:
    """The place named right before, of which a phrase only says where it lies: "from the town of Bara in the south"."""
    above = tree.head(k)
    if above is None or tree.words[k].dep != "nmod" or tree.case(above.i) not in HOLDING:
        return k
    named = "place" in sorter.classes(tree, above.i) and names_place(tree, above.i, sorter)
    return above.i if named and place_quote(tree, above.i).end < tree.words[k].start else k


def _follows(tree: Tree, ends: dict[int, int], case: Word, k: int) -> bool:
    """Whether a phrase stands right behind another of the places, so that it only tells where that one lies."""
    before = tree.words[case.i - 1] if case.i > 0 else None
    return before is not None and ends.get(before.end, k) != k


def put_where(tree: Tree, draft: Draft, sorter: Sorter) -> Draft:
    """The draft in the place that its "where" stands for: "attacked posts in Arva on Friday, where the army killed"."""
    where = next((kid.i for kid in tree.kids(draft.trigger, "advmod", "mark") if kid.lower == "where"), None)
    if where is None or where > draft.trigger:
        return draft
    before = reversed(range(max(0, where - FAR), where))
    place = next(
        (k for k in before if tree.case(k) in links_of("close_by") and "place" in sorter.classes(tree, k)), None
    )
    return replace(draft, phrases=(*draft.phrases, (tree.case(place), place))) if place is not None else draft


def inside_phrase(tree: Tree, head: int, sorter: Sorter) -> list[int]:
    """The named place inside a phrase; the phrase itself where its name holds a place ("the Aleppo road")."""
    place = tree.words[head].pos != "PROPN" and "place" in sorter.classes(tree, head)
    if place and bears_known_name(tree, head, sorter):
        return [head]
    inner = inner_name(tree, head, sorter)
    if inner is not None:
        return [inner]
    return [head] if place and has_own_name(tree, head, sorter) else []


def where_of(tree: Tree, clause: int) -> list[int]:
    """The noun that "where" stands for, as in "the town, where troops opened fire"; empty where there is none."""
    word = tree.words[clause]
    while word.dep == "xcomp":  # "the town, where they used to keep a base"
        word = tree.words[word.head]
    where = any(kid.lower == "where" for kid in tree.kids(word.i, "advmod", "mark", "obl"))
    return [word.head] if where and word.dep == "acl:relcl" else []


def is_no_scene(draft: Draft, k: int, sorter: Sorter) -> bool:
    """Whether a phrase stands for people, or tells which way somebody went: "fled in the direction of Bara"."""
    way = draft.kind in MOVES and draft.tree.words[k].lower in {"direction", "directions"}
    return way or stands_for_people(draft.tree, k, sorter)


def find_apposed(draft: Draft, sorter: Sorter, is_place: SaysPlace) -> list[int]:
    """The place that "a stronghold of" stands in apposition to, or is said to be; `is_place` judges a phrase."""
    tree, word = draft.tree, draft.tree.words[draft.trigger]
    if word.dep in {"appos", "nmod"} and word.head >= 0 and "force" not in sorter.classes(tree, word.head):
        return [word.head]
    subject = tree.kid(draft.trigger, "nsubj")
    if subject is not None and tree.kid(draft.trigger, "cop") is not None:
        return [resolve_relative(tree, draft.trigger, subject)]
    kids = [kid.i for kid in tree.kids(draft.trigger, "appos", "nmod") if kid.pos == "PROPN"]
    return next(([k] for k in kids if is_place(tree, k, "in")), [draft.trigger])
