"""Counts of a claim: how many were killed, freed, displaced, sent; with the bounds that the words leave open."""

import re
from collections.abc import Sequence

from orontes.claims.claim import Quantity
from orontes.claims.draft import Draft
from orontes.claims.lexicon import words_of
from orontes.claims.lists import members
from orontes.claims.nouns import noun_classes
from orontes.claims.tree import Tree
from orontes.language import NumberPhrase

OWN = frozenset(
    {"conj", "acl", "acl:relcl", "appos", "nmod", "parataxis", "obl", "advcl", "nmod:poss", "compound", "cc"}
)

MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
RUNNING = re.compile(
    rf"\bsince (?:the )?(?:beginning|start|outbreak|onset|early|mid|late|last|its|then|(?:[A-Z][a-z]+ )?(?:19|20)\d\d|"
    rf"(?:{MONTHS})\b)|\bso far (?:this|in|during)|\bthis (?:year|month)\b|\bto date\b|\bin total\b"
    r"|\b(?:over|in|during) the (?:past|last) (?:\w+ )?(?:weeks|months|years?)\b"
    r"|\b[Ii]n (?:the month of )?(?:19|20)\d\d\b"
    r"|\bbring(?:s|ing)? the (?:total|number|death toll|toll)\b|\b(?:total|overall) (?:number|death toll|toll)\b"
    r"|\bdeath toll since\b"
)
OPENING = 6


def read_quantities(draft: Draft, numbers: Sequence[NumberPhrase]) -> tuple[Quantity, ...]:
    """The counts of a draft, in the order of their words; `numbers` are those of its passage."""
    tree = draft.tree
    wanted: list[tuple[str, int]] = [(of, victim) for _, of, victim in draft.harm if of != "casualties"]
    frame = draft.frame
    if frame.count and draft.object is not None and not draft.harm:
        wanted.append((frame.count, draft.object))
    if frame.count_subject and draft.agent is not None:
        wanted.append((frame.count_subject, draft.agent))
    if frame.count_self and draft.noun:
        wanted.append((frame.count_self, draft.trigger))
    if draft.kind in {"capture", "advance", "withdrawal"} and draft.object is not None:
        wanted += [
            ("places", k) for k in members(tree, draft.object) if tree.words[k].lower in words_of("counted_places")
        ]
    found: dict[tuple[str, int, int], Quantity] = {}
    shared = _shared_harm(draft)
    for of, whole in wanted:
        head = _counted_within(tree, whole)
        if (of, whole) in shared:
            continue
        for member in members(tree, head):
            quantity = _count(tree, member, of, numbers)
            if quantity is not None:
                found.setdefault((quantity.of, quantity.start, quantity.end), quantity)
    return tuple(sorted(found.values(), key=lambda q: (q.start, q.end, q.of)))


def _counted_within(tree: Tree, head: int) -> int:
    """What "a total of" and "the number of" count."""
    below = tree.kid(head, "nmod") if tree.words[head].lower in words_of("total") | {"number"} else None
    return below.i if below is not None and tree.case(below.i) == "of" else head


def _shared_harm(draft: Draft) -> set[tuple[str, int]]:
    """Victims told of killed and injured together ("killing and wounding 35"), whose shares nobody knows."""
    by_head: dict[int, set[str]] = {}
    for _, of, victim in draft.harm:
        by_head.setdefault(victim, set()).add(of)
    return {(of, victim) for victim, kinds in by_head.items() if len(kinds) > 1 for of in kinds}


def _count(tree: Tree, head: int, of: str, numbers: Sequence[NumberPhrase]) -> Quantity | None:
    number = number_of(tree, head, numbers)
    word = tree.words[head]
    if number is None:
        if of not in {"killed", "injured", "detained", "released"} or not _is_single(tree, head):
            return None
        return Quantity(
            of=of, who=_who(tree, head), scope="event", text=word.text, start=word.start, end=word.end, low=1, high=1
        )
    if of == "fighters" and _noun_of(tree, head) & words_of("vehicles"):
        of = "vehicles"
    if (number.low, number.high) == (None, None):
        return None
    return Quantity(
        of=of,
        who=_who(tree, head),
        scope=_scope(tree, head),
        text=number.text,
        start=number.start,
        end=number.end,
        low=number.low,
        high=number.high,
    )


def number_of(tree: Tree, head: int, numbers: Sequence[NumberPhrase]) -> NumberPhrase | None:
    """The number that counts the phrase's head, or that the head itself is."""
    own = [*tree.below_all(head, OWN), *(kid.i for kid in tree.kids(head, "compound"))]
    above = tree.head(head)
    if (
        above is not None
        and tree.words[head].dep == "nmod"
        and tree.case(head) == "of"
        and above.lower in words_of("counting_nouns")
    ):
        own = [*own, above.i]
    for number in numbers:
        if not number.ordinal and any(
            number.start <= tree.words[k].start < number.end
            for k in own
            if tree.words[k].pos in {"NUM", "NOUN", "ADJ", "DET", "PRON", "PROPN"}
        ):
            return number
    return None


def _is_single(tree: Tree, head: int) -> bool:
    """Whether the words name one person: "a child", "the mayor", a person's name."""
    word = tree.words[head]
    if word.lower in words_of("collective") or word.tag in {"NNS", "NNPS"} or word.pos == "PRON":
        return False
    classes = noun_classes(word.lower)
    if word.pos == "PROPN":
        return not classes & {"force", "place"} and bool(_titles(tree, head))
    if not classes & {"people", "force"}:
        return False
    determined = any(kid.lower in {"a", "an", "one", "another", "the"} for kid in tree.kids(head, "det", "nummod"))
    first = min(tree.below_all(head, OWN))
    return determined or first == 0 or tree.region == "headline"


def _titles(tree: Tree, head: int) -> bool:
    return any("titles" in noun_classes(kid.lower) for kid in tree.kids(head, "compound", "flat", "amod", "appos"))


def _noun_of(tree: Tree, head: int) -> set[str]:
    inner = [kid for kid in tree.kids(head, "nmod") if tree.case(kid.i) == "of"]
    return {tree.words[head].lower, *(kid.lower for kid in [*inner, *tree.kids(head, "compound")])}


def _who(tree: Tree, head: int) -> str:
    """Who is counted: children, women, civilians, fighters, or all."""
    nouns = _noun_of(tree, head) | {kid.lower for kid in tree.kids(head, "amod")}
    for who in ("children", "women", "civilians"):
        if nouns & words_of(who):
            return who
    if any("force" in noun_classes(noun) and noun not in words_of("not_fighters") for noun in nouns):
        return "fighters"
    return "all"


def _scope(tree: Tree, head: int) -> str:
    """A running toll ("a total of", "since the beginning of the year") or the event's own count."""
    near = {word.lower for word in tree.above(head)} | {tree.words[k].lower for k in tree.below_all(head, OWN)}
    parts = _parts_of(tree, tree.words[head].start - tree.start)
    running = any(RUNNING.search(part) for part in parts) or ("toll" in parts[0] and _is_place_toll(tree))
    return "total" if running or near & words_of("total") else "event"


def _is_place_toll(tree: Tree) -> bool:
    """Whether a toll is told of a place or a war, and not of one event: "the death toll in the town rose to"."""
    toll = next((word for word in tree if word.lower == "toll" and word.pos == "NOUN"), None)
    if toll is None:
        return False
    return not any("event" in noun_classes(kid.lower) for kid in tree.kids(toll.i, "nmod", "nmod:poss"))


def _parts_of(tree: Tree, at: int) -> list[str]:
    """The stretch between commas that holds an offset, and a short opening ("In 2022, 54 were killed")."""
    start = tree.text.rfind(", ", 0, at) + 1
    end = tree.text.find(", ", at)
    parts = [tree.text[start : end if end >= 0 else len(tree.text)]]
    opening = tree.text.split(",", 1)[0]
    return [*parts, opening] if len(opening.split()) <= OPENING else parts
