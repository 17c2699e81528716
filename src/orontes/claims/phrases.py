"""The words of a phrase: what a slot quotes, at most eight words, and the members of a list."""

from orontes.base import Quote
from orontes.claims.lexicon import words_of
from orontes.claims.nouns import Sorter, noun_classes
from orontes.claims.tree import Tree, Word

MOST_WORDS = 8
LOOSE = frozenset(
    {
        "acl:relcl",
        "parataxis",
        "punct",
        "cc",
        "conj",
        "appos",
        "advcl",
        "ccomp",
        "case",
        "discourse",
        "dep",
        "orphan",
        "csubj",
    }
)
CLOSE = LOOSE | {"acl"}
REACH = 12


def phrase_of(tree: Tree, i: int, *, keep_lists: bool = False) -> Quote:
    """The phrase headed by word `i`, without its preposition, clauses and further list members; at most eight words."""
    skip = LOOSE - {"conj", "cc"} if keep_lists else LOOSE
    for loose in (
        skip,
        skip | {"acl"},
        CLOSE | {"advmod", "in"},
        CLOSE | {"nmod"},
        CLOSE | {"nmod", "amod", "advmod", "obl", "nmod:poss"},
    ):
        first, last = _run(tree, i, loose)
        quote = _close_brackets(tree, first, last)
        if len(quote.text.split()) <= MOST_WORDS:
            return quote
    return tree.quote(i, i)


def _run(tree: Tree, i: int, loose: frozenset[str] | set[str]) -> tuple[int, int]:
    """First and last word of the unbroken run around the head that the phrase's own branches fill."""
    own = _branches(tree, i, loose)
    own |= {
        kid.i for o in own for kid in tree.kids(o) if o != i and kid.dep in {"case", "punct", "cc"} and kid.i > min(own)
    }
    first = last = i
    while first - 1 in own:
        first -= 1
    while last + 1 in own:
        last += 1
    words = tree.words
    while last > i and words[last].pos in {"PUNCT", "CCONJ", "ADP"}:
        last -= 1
    while first < i and (words[first].pos in {"PUNCT", "CCONJ"} or words[first].lower in words_of("leading")):
        first += 1
    return first, last


def _branches(tree: Tree, i: int, loose: frozenset[str] | set[str]) -> set[int]:
    """The words under a head without loose branches, clauses of action ("rebels entering") and time ("in 2012")."""
    found, stack = set(), [i]
    while stack:
        k = stack.pop()
        found.add(k)
        for kid in tree.kids(k):
            if kid.dep in loose and not (k != i and kid.dep in {"case", "conj", "cc"}):
                continue
            if kid.dep == "acl" and kid.lower not in words_of("defining"):
                continue
            if kid.dep in {"nmod", "obl"} and (_is_time(tree, kid) or _is_deed(tree, kid)):
                continue
            if "in" in loose and kid.dep == "nmod" and tree.case(kid.i) != "of":
                continue
            stack.append(kid.i)
    return found


def _is_deed(tree: Tree, word: Word) -> bool:
    """A deed hung on a person or place tells what befell them, not who or where they are: "a man in a raid"."""
    return "event" in noun_classes(word.lower) and tree.case(word.i) not in {"of", ""}


def _is_time(tree: Tree, word: Word) -> bool:
    if "time" in noun_classes(word.lower):
        return True
    return word.pos == "NUM" and tree.case(word.i) in {"in", "between", "since", "from", "until", "on"}


def _close_brackets(tree: Tree, first: int, last: int) -> Quote:
    """The run with an acronym in brackets right behind it: "Sudan Liberation Army (SLA)"."""
    words = tree.words
    tail = words[last + 1 : last + 4]
    is_short_name = (
        [word.text for word in tail[::2]] == ["(", ")"] and tail[1].text.isupper() and len(tail[1].text) >= 2
    )
    return tree.quote(first, last + 3 if is_short_name else last)


def members(tree: Tree, i: int) -> list[int]:
    """The heads of a list: word `i` and those joined to it by commas and "and"."""
    found, queue = [], [i]
    while queue:
        head = queue.pop(0)
        if head in found:
            continue
        found.append(head)
        queue.extend(
            kid.i for kid in tree.kids(head, "conj") if kid.pos in {"NOUN", "PROPN", "NUM", "PRON", "X", "ADJ", "DET"}
        )
    return sorted(found)


def place_heads(tree: Tree, i: int, sorter: Sorter) -> list[int]:
    """The places that a phrase names, one head each: list members, what "the towns of" lists, what "including" adds."""
    found: list[int] = []
    for head in members(tree, i):
        named = _listed(tree, head, sorter)
        if named and tree.words[head].lower in words_of("list_heads") and not _counted(tree, head):
            found.extend(named)
        else:
            found.append(head)
            found.extend(_included(tree, head, sorter))
    return list(dict.fromkeys(found))


def _listed(tree: Tree, head: int, sorter: Sorter) -> list[int]:
    """Names that "the towns of A and B" or "four cities – A, B" list."""
    found: list[int] = []
    for kid in tree.kids(head, "nmod", "appos", "flat"):
        if (
            kid.dep == "flat"
            or kid.pos not in {"PROPN", "NOUN"}
            or (kid.dep == "nmod" and tree.case(kid.i) not in {"of", ""})
        ):
            continue
        inner = members(tree, kid.i)
        if (len(inner) > 1 or kid.dep == "appos") and any(tree.words[k].pos == "PROPN" for k in inner):
            found.extend(k for k in inner if "person" not in sorter.classes(tree, k))
    return found


def _included(tree: Tree, head: int, sorter: Sorter) -> list[int]:
    """Names brought in by "including", "such as" or an apposition behind a common place noun."""
    found: list[int] = []
    for kid in tree.kids(head, "nmod", "appos", "acl", "obl"):
        lead = [k.lower for k in tree.kids(kid.i, "case", "mark", "advmod")]
        if words_of("inclusive").intersection(lead):
            found.extend(k for k in members(tree, kid.i) if tree.words[k].pos in {"PROPN", "NOUN"})
        elif kid.lower in {"including", "include"}:
            for thing in tree.kids(kid.i, "obj", "nmod", "obl", "dep"):
                found.extend(members(tree, thing.i))
    if not found:
        found = [k for k in _trailing_inclusive(tree, head) if k != head]
    return [k for k in found if _may_be_place(tree, k, sorter)]


def _trailing_inclusive(tree: Tree, head: int) -> list[int]:
    """As in "…, including A and B" that the parser hung elsewhere, a few words behind the phrase."""
    words = tree.words
    for k in range(head + 1, min(head + REACH, len(words))):
        if words[k].pos in {"VERB", "AUX"} and words[k].lower != "including":
            break
        if words[k].lower in {"including", "notably"} or (
            words[k].lower == "such" and k + 1 < len(words) and words[k + 1].lower == "as"
        ):
            after = next((w for w in words[k + 1 : k + 8] if w.pos in {"PROPN", "NOUN"}), None)
            if after is None:
                return []
            top = after.i
            while words[top].dep in {"compound", "amod", "flat", "det", "nummod"} and words[top].head > k:
                top = words[top].head
            return members(tree, top)
    return []


def _may_be_place(tree: Tree, i: int, sorter: Sorter) -> bool:
    classes = sorter.classes(tree, i)
    return "place" in classes or (tree.words[i].pos == "PROPN" and "person" not in classes)


def _counted(tree: Tree, head: int) -> bool:
    return any(kid.dep == "amod" and kid.lower == "other" for kid in tree.kids(head))


def is_plural(word: Word) -> bool:
    """Whether a noun stands in the plural."""
    return word.tag in {"NNS", "NNPS"} or word.lower in {"people", "police", "personnel", "troops"}


def head_classes(tree: Tree, i: int) -> frozenset[str]:
    """The classes of a head noun alone."""
    return noun_classes(tree.words[i].lower)
