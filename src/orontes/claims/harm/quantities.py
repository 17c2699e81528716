"""Counts of a claim: how many were killed, freed, displaced, sent; with the bounds that the words leave open.

Who is told harmed by one word makes a list: "a man, his wife and three children" are three counts that add up to five,
marked as listed. Those "included" are counts of their own, of children, women, civilians or fighters, and never added.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from orontes.claims.claim import Quantity
from orontes.claims.deeds.draft import Draft
from orontes.claims.frames import load_frames
from orontes.claims.harm.people import PEOPLE_COUNTED, count_none, count_phrase, is_nobody, number_of
from orontes.claims.harm.victims import find_included, is_name, is_some_harm, list_victims
from orontes.claims.lexicon import words_of
from orontes.claims.nouns.lists import members
from orontes.claims.nouns.sorter import noun_classes
from orontes.claims.tree import Tree
from orontes.claims.word_classes import ARMS
from orontes.language import NumberPhrase

Numbers = Sequence[NumberPhrase]
Key = tuple[str, int, int, str]


def read_quantities(draft: Draft, numbers: Numbers) -> tuple[Quantity, ...]:
    """The counts of a draft, in the order of their words; `numbers` are those of its passage."""
    found: dict[Key, Quantity] = {}
    harmed = _count_harm(draft, numbers)
    counted = bool(harmed) or (draft.frame.number < 0 and bool(draft.harm))
    for quantity in [*harmed, *_count_others(draft, numbers, counted=counted)]:
        found.setdefault((quantity.of, quantity.start, quantity.end, quantity.who), quantity)
    return tuple(sorted(found.values(), key=lambda q: (q.start, q.end, q.of, q.who)))


def _count_others(draft: Draft, numbers: Numbers, *, counted: bool) -> list[Quantity]:
    """The counts that the frame asks for, of people where its words of harm have none: arrested, freed, sent."""
    tree, frame = draft.tree, draft.frame
    wanted: list[tuple[str, int]] = []
    others = frame.count == "killed" and all(
        of == "injured" and whole != draft.object for _, of, whole in draft.harm
    )  # "the killing of seven, and the injury of nine"
    if frame.count and draft.object is not None and (others or not counted):
        wanted.append((frame.count, draft.object))
    if frame.count and frame.role("object") == "none" and not counted:
        wanted += [(frame.count, k) for prep, k in draft.phrases if frame.role(prep) == "victim"]
    if frame.count_subject and draft.agent is not None:
        wanted.append((frame.count_subject, draft.agent))
    above = tree.head(draft.trigger)
    own = draft.noun and (above is None or above.lower != "toll")  # "the toll of the strikes rises to ten"
    if own and (frame.count_self or (draft.kind == "air_strike" and tree.words[draft.trigger].tag == "NNS")):
        wanted.append((frame.count_self or "strikes", draft.trigger))
    if draft.kind in {"capture", "advance", "withdrawal"} and draft.object is not None:
        wanted += [
            ("places", k) for k in members(tree, draft.object) if tree.words[k].lower in words_of("counted_places")
        ]
    found: list[Quantity] = []
    for of, whole in wanted:
        head = _counted_within(tree, whole)
        people = of in PEOPLE_COUNTED
        listed = list_victims(tree, draft.trigger, head) if people else members(tree, head)
        listed = [head] if draft.noun and whole == draft.trigger else listed  # "Airstrike on the town, 3 fighters dead"
        counts = [count_phrase(tree, one, _fatal(draft, of), numbers, plural=not draft.noun) for one in listed]
        told = [count for count in counts if count is not None]
        found += [*mark_list(told), *_count_included(tree, {head: of}, numbers)] if people else told
    return found


def _fatal(draft: Draft, of: str) -> str:
    """Killed where the injury is called fatal: "fatally shot", "shot to death"."""
    below = draft.tree.kids(draft.trigger, "advmod", "obl", "xcomp", "ccomp")
    return "killed" if of == "injured" and any(kid.lower in words_of("fatal") for kid in below) else of


def _count_harm(draft: Draft, numbers: Numbers) -> list[Quantity]:
    """The killed and injured: each list of victims, and who is included in them."""
    tree = draft.tree
    shared = _shared_harm(draft)
    heads: dict[int, str] = {}
    found: list[Quantity] = []
    for trigger, of, whole in draft.harm:
        if of == "casualties" or (of, whole) in shared:
            found += count_none(tree, whole) if of == "casualties" else ()
            continue
        if tree.words[trigger].lower in words_of("unharmed") and is_nobody(tree, whole) and draft.frame.number >= 0:
            found += count_none(tree, whole)
            continue
        victims = list_victims(tree, trigger, _counted_within(tree, whole))
        fresh = [
            victim for victim in victims if victim not in heads and not (victim != victims[0] and _is_arm(tree, victim))
        ]
        heads |= dict.fromkeys(fresh, of)
        # "the killing of civilians" tells of no few in particular
        told = tree.words[trigger].pos != "NOUN" or (whole == trigger and is_some_harm(tree, trigger))
        alone = draft.frame.number < 0  # a killing of nobody is denied, and counts none
        counted = [
            count_phrase(tree, victim, of, numbers, plural=told)
            for victim in fresh
            if not (alone and is_nobody(tree, victim))
        ]
        lost = load_frames().harm.get(tree.words[trigger].lower, ("", ""))[1] == "losing"
        told_of = [replace(one, who="fighters") if lost and one.who == "all" else one for one in counted if one]
        found += mark_list(told_of, named=_is_broken_down(tree, whole))
    return [*found, *_count_included(tree, heads, numbers)]


def _is_arm(tree: Tree, victim: int) -> bool:
    """Whether a member of a list of losses is a thing: "lost 200 troops and two tanks"."""
    classes = noun_classes(tree.words[victim].lower)
    return bool(classes & (ARMS | {"vehicle"})) and not classes & {"people", "force", "person"}


def _count_included(tree: Tree, heads: Mapping[int, str], numbers: Numbers) -> list[Quantity]:
    """The children, women, civilians or fighters told as included in those counted, where their number is told."""
    found: list[Quantity] = []
    for whole, part in find_included(tree, sorted(heads)):
        count, all_told = (count_phrase(tree, one, heads[whole], numbers) for one in (part, whole))
        known = count is not None and (count.high is not None or number_of(tree, part, numbers) is not None)
        if count is not None and known and count.who not in {"all", all_told.who if all_told is not None else ""}:
            found.append(replace(count, role="included"))
    return found


def _is_broken_down(tree: Tree, head: int) -> bool:
    """Whether a number's people are named one by one behind it: "five civilians, Omar Odeh, his wife and …"."""
    named = tree.kid(head, "appos")
    return tree.kid(head, "nummod") is not None and named is not None and is_name(tree, named.i)


def mark_list(parts: Sequence[Quantity], *, named: bool = False) -> list[Quantity]:
    """The counts of one list of victims, marked as such; a number that as many behind it break down stands alone.

    Where they are `named` behind it, the names count nobody, so that the rest are fewer.
    """
    if len(parts) < len(("one", "another")):
        return list(parts)
    first, *rest = parts
    behind = sum(part.low or 0 for part in rest)
    if (len(rest) > 1 and first.low == behind) or (named and first.low is not None and behind < first.low):
        return [first, *(replace(part, role="included") for part in rest if part.who not in {"all", first.who})]
    return [replace(part, role="listed") for part in parts]


def _counted_within(tree: Tree, head: int) -> int:
    """What "a total of", "the number of" and "a convoy of" count."""
    counting = words_of("total") | words_of("columns") | {"number"}
    below = tree.kid(head, "nmod") if tree.words[head].lower in counting else None
    return below.i if below is not None and tree.case(below.i) == "of" else head


def _shared_harm(draft: Draft) -> set[tuple[str, int]]:
    """Victims told of killed and injured together ("killing and wounding 35"), whose shares nobody knows."""
    by_head: dict[int, set[str]] = {}
    for _, of, victim in draft.harm:
        by_head.setdefault(victim, set()).add(of)
    return {(of, victim) for victim, kinds in by_head.items() if len(kinds) > 1 for of in kinds}
