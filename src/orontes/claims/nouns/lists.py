"""The members of a list: those that the grammar joins, and runs of names that it often splits.

Long lists of names ("withdrew from Tal Rifaat, Mennagh, Kafr Naya and Deir Jmal") are where the parser
errs most; so behind "the towns of", "including" or a dash a run of capitalised names with commas and "and" is read as
one list, whatever the arcs say.
"""

from itertools import pairwise

from orontes.claims.lexicon import words_of
from orontes.claims.nouns.lists_runs import is_name, name_run, run_behind_colon, start_of
from orontes.claims.nouns.lists_shared import in_each_land, lands_behind, share_of_each, shared_run, with_shared_noun
from orontes.claims.nouns.marked import whole_of
from orontes.claims.nouns.sorter import Sorter
from orontes.claims.places.quoted import Named, place_quote, told_place
from orontes.claims.tree import Tree, Word
from orontes.claims.word_classes import NOUNS, VERBS
from orontes.knowledge import find_country_names

REACH = 12
NEAR = 5
COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5, "2": 2, "3": 3, "4": 4, "5": 5}
CLAUSES = frozenset({"acl", "acl:relcl", "conj", "appos", "parataxis", "advcl"})
LISTED = frozenset({"NOUN", "PROPN", "NUM", "PRON", "X", "ADJ", "DET"})
DASHES = frozenset({"–", "—", "-", ":"})
PEOPLE = frozenset({"people", "person"})


def members(tree: Tree, i: int) -> list[int]:
    """The heads of a list: word `i` and those joined to it by commas and "and"."""
    found, queue = [], [i]
    while queue:
        head = queue.pop(0)
        if head not in found:
            found.append(head)
            queue.extend(kid.i for kid in tree.kids(head, "conj") if kid.pos in LISTED)
    return sorted(found)


def place_phrases(tree: Tree, i: int, sorter: Sorter) -> list[Named]:
    """The places that a phrase names: list members, what "the towns of" lists, what "including" adds."""
    lands = lands_behind(tree, i, sorter)
    if lands:
        return in_each_land(tree, i, lands)
    wholes = members(tree, whole) if (whole := whole_of(tree, i, "pieces")) != i else []
    if len(wholes) > 1:
        return share_of_each(tree, i, [told_place(tree, k, sorter) for k in wholes])
    return with_shared_noun(tree, shared_run(tree, i, sorter) or _phrases(tree, i, sorter), sorter)


def _phrases(tree: Tree, i: int, sorter: Sorter) -> list[Named]:
    """The same by the arcs, or by the run of names that begins here."""
    run = name_run(tree, start_of(tree, i)) if tree.words[i].pos == "PROPN" else []
    if len(run) > 1 and len(run) >= len(members(tree, i)):
        return _without_lands(tree, run, sorter)
    found: list[Named] = []
    for head in _place_members(tree, i, sorter):
        listed = _listed(tree, head, sorter)
        if listed and tree.words[head].lower in words_of("list_heads") and not _has_other(tree, head):
            included = _included(tree, head, sorter)
            found.extend(included if len(included) > len(listed) else listed)
        else:
            found.append(told_place(tree, head, sorter))
            found.extend(_included(tree, head, sorter))
    return _without_lands(tree, list({(one.quote.start, one.quote.end): one for one in found}.values()), sorter)


def _without_lands(tree: Tree, found: list[Named], sorter: Sorter) -> list[Named]:
    """The places without those that only say in which land the first lies: "in Goma, Congo", "in Sake, North Kivu"."""
    for one, two in pairwise(found):
        between = [word.text for word in tree if one.quote.end <= word.start < two.quote.start]
        if between != [","]:
            return found
    wide = [_is_land(tree, one, sorter) for one in found]
    return found[:1] if len(found) > 1 and not wide[0] and all(wide[1:]) else found


def _is_land(tree: Tree, one: Named, sorter: Sorter) -> bool:
    """Whether a name is that of a country, or of a region by the gazetteers or its own last word."""
    at = one.quote.start - tree.start
    named = next(find_country_names(tree.text, at), None)
    if named is not None and named[1] == at:
        return True
    last = one.quote.text.rsplit(maxsplit=1)[-1].lower()
    return last in words_of("regional") or sorter.place_kind(one.quote.text) in {"country", "region"}


def _place_members(tree: Tree, i: int, sorter: Sorter) -> list[int]:
    """The members of a list of places; "villages and towns" are one, an apposition amid a list is one more."""
    words, found = tree.words, members(tree, i)
    if words[i].pos == "PROPN":
        found = [k for k in found if words[k].pos == "PROPN" or words[k].tag == "NN" or _holds_name(tree, k)]
    elif all(words[k].pos == "NOUN" and not _holds_name(tree, k) for k in found):
        return [i, *(k for k in found if k != i and _is_site(tree, k, sorter))]
    found = [k for k in found if k == i or not sorter.classes(tree, k) & PEOPLE or "place" in sorter.classes(tree, k)]
    if len(found) > 1:
        beside = [kid.i for kid in tree.kids(i, "appos") if "place" in sorter.classes(tree, kid.i)]
        found = sorted({*found, *beside})
    return found


def _is_site(tree: Tree, k: int, sorter: Sorter) -> bool:
    """Whether a nameless member of a list is a place of its own: "the radio station and the airport"."""
    single = tree.words[k].tag == "NN" and tree.kid(k, "det") is not None
    return single and "place" in sorter.classes(tree, k)


def _holds_name(tree: Tree, i: int) -> bool:
    return any(tree.words[k].pos == "PROPN" for k in tree.below_all(i, CLAUSES))


def _listed(tree: Tree, head: int, sorter: Sorter) -> list[Named]:
    """Names that "the towns of A and B", "four cities – A, B" or "the hills A and B" list."""
    words = tree.words
    after = head + 1
    if after < len(words) and (words[after].lower == "of" or words[after].text in DASHES):
        after += 1
    while after < len(words) and words[after].lower == "the":
        after += 1
    if after < len(words) and is_name(words[after]):
        run = name_run(tree, after)
        if len(run) > 1:
            return run
    counted = _counted_run(tree, head) or run_behind_colon(tree, head)
    if counted:
        return counted
    named = words[head].tag == "NN" and any(kid.pos == "PROPN" for kid in tree.kids(head, "compound"))
    for kid in tree.kids(head, "nmod", "appos"):
        if named and kid.dep == "appos":
            continue  # "Bara town, North Darfur"
        if kid.pos in NOUNS and (kid.dep == "appos" or tree.case(kid.i) in {"of", ""}):
            inner = members(tree, kid.i)
            told = [k for k in inner if "person" not in sorter.classes(tree, k)]
            if any(words[k].pos == "PROPN" for k in told) and (len(inner) > 1 or kid.dep == "appos"):
                return [Named(place_quote(tree, k), k) for k in told]
    return []


def _counted_run(tree: Tree, head: int) -> list[Named]:
    """As many names as the phrase counts, behind a comma near by: "two crossings with the south, Ara and Bel"."""
    number = next((kid.lower for kid in tree.kids(head, "nummod")), None)
    if number not in COUNTS:
        return []
    for k in range(head + 1, min(head + NEAR, len(tree) - 1)):
        if tree.words[k].text == "," and is_name(tree.words[k + 1]):
            run = name_run(tree, k + 1)
            return run if len(run) == COUNTS[number] else []
    return []


def _included(tree: Tree, head: int, sorter: Sorter) -> list[Named]:
    """Places brought in by "including" or "such as" a few words behind the phrase, or "such as in" further on."""
    words = tree.words
    for k in range(head + 1, len(words) - 1):
        word, after = words[k], words[k + 1]
        such = word.lower == "such" and after.lower == "as"
        if word.lower in {"including", "notably"} and (_is_parted(words, head, k) or after.pos == "NUM"):
            return []
        if word.lower in {"including", "notably"} or such:
            first = k + (2 if such else 1)
            where = first < len(words) and words[first].lower == "in"
            if k < head + REACH or (where and words[head].lower in words_of("list_heads")):
                return _brought_in(tree, first, sorter)
        if word.pos in VERBS and words[head].lower not in words_of("list_heads"):
            break
    return []


def _is_parted(words: tuple[Word, ...], head: int, k: int) -> bool:
    """Whether other words stand between a single name and "including", which then adds to those."""
    name = words[head].pos == "PROPN" and words[head].tag != "NNPS"
    return name and any(between.pos != "PUNCT" for between in words[head + 1 : k])


def _brought_in(tree: Tree, first: int, sorter: Sorter) -> list[Named]:
    """The places from word `first` on: a run of names, else the members of a list."""
    words = tree.words
    while first < len(words) - 1 and words[first].lower in {"the", "in", "at"}:
        first += 1
    run = name_run(tree, first) if first < len(words) and is_name(words[first]) else []
    return run if len(run) > 1 else [one for one in _after(tree, first) if _may_be_place(tree, one.head, sorter)]


def _after(tree: Tree, first: int) -> list[Named]:
    """The list whose first noun stands at or behind a word."""
    noun = next((w for w in tree.words[first : first + 8] if w.pos in NOUNS), None)
    if noun is None:
        return []
    top = noun.i
    while tree.words[top].dep in {"compound", "amod", "flat", "det", "nummod"} and tree.words[top].head >= first:
        top = tree.words[top].head
    return [Named(place_quote(tree, k), k) for k in members(tree, top)]


def _may_be_place(tree: Tree, i: int, sorter: Sorter) -> bool:
    classes = sorter.classes(tree, i)
    return "place" in classes or (tree.words[i].pos == "PROPN" and "person" not in classes)


def _has_other(tree: Tree, head: int) -> bool:
    """Whether the list speaks of others beside those named: "13 other villages"."""
    return any(kid.dep == "amod" and kid.lower == "other" for kid in tree.kids(head))
