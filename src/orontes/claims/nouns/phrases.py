"""The words of a phrase: what a slot quotes, at most eight words."""

from orontes.base import Quote
from orontes.claims.lexicon import links_of, words_of
from orontes.claims.nouns.sorter import noun_classes
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


def phrase_of(tree: Tree, i: int, *, keep_lists: bool = False, bare: bool = False, own_name: bool = False) -> Quote:
    """The phrase headed by word `i`, without its preposition, clauses and further list members; at most eight words.

    With `bare`, only "of" phrases stay: "Ariha city" of "Ariha city in the south"; with `own_name` not even those.
    """
    skip = LOOSE - {"conj", "cc"} if keep_lists else LOOSE
    if bare:
        skip = skip | {"acl", "in"} | ({"nmod"} if own_name else set())
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
    while last + 2 < len(words) and words[last + 1].text == "-" and words[last + 2].text[:1].isupper():
        if words[last].end != words[last + 1].start or words[last + 1].end != words[last + 2].start:
            break
        last += 2
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
            if kid.dep in loose and not (k != i and kid.dep in {"case", "conj", "cc"}) and not _names_head(tree, kid):
                continue
            if kid.dep == "acl" and kid.lower not in words_of("defining"):
                continue
            if kid.dep in {"nmod", "obl"} and (_is_time(tree, kid) or _is_deed(tree, kid)):
                continue
            hung = kid.dep == "nmod" or (kid.dep == "obl" and tree.words[k].pos == "PROPN")
            if hung and (tree.case(kid.i) in links_of("from_or_to") or ("in" in loose and tree.case(kid.i) != "of")):
                continue
            stack.append(kid.i)
    return found


def _names_head(tree: Tree, word: Word) -> bool:
    """A name right behind its common noun, as in "the armed group Hezbollah"."""
    if word.dep != "appos" or word.pos != "PROPN":
        return False
    return all(tree.words[k].pos != "PUNCT" for k in range(word.head + 1, word.i))


def _is_deed(tree: Tree, word: Word) -> bool:
    """A deed hung on a person or place tells what befell them, not who or where they are: "a man in a raid"."""
    return "event" in noun_classes(word.lower) and tree.case(word.i) not in {"of", ""}


def _is_time(tree: Tree, word: Word) -> bool:
    if "time" in noun_classes(word.lower):
        return True
    return word.pos == "NUM" and tree.case(word.i) in links_of("before_years")


def _close_brackets(tree: Tree, first: int, last: int) -> Quote:
    """The run with an acronym in brackets right behind it: "Sudan Liberation Army (SLA)"."""
    words = tree.words
    tail = words[last + 1 : last + 4]
    is_short_name = (
        [word.text for word in tail[::2]] == ["(", ")"] and tail[1].text.isupper() and len(tail[1].text) >= 2
    )
    return tree.quote(first, last + 3 if is_short_name else last)
