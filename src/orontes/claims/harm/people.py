"""How many one phrase counts, and of whom: a number with its bounds, one person, or some people without a number."""

from collections.abc import Sequence

from orontes.claims.claim import Quantity
from orontes.claims.harm.people_shared import shares_number
from orontes.claims.harm.tolls import is_denied_passing, is_passed, number_reached, scope_of
from orontes.claims.harm.victims import PEOPLE, is_many, is_name
from orontes.claims.lexicon import words_of
from orontes.claims.nouns.sorter import noun_classes
from orontes.claims.tree import Tree
from orontes.claims.word_classes import BOUNDING
from orontes.language import NumberPhrase

OWN = frozenset(
    {
        "conj",
        "acl",
        "acl:relcl",
        "appos",
        "nmod",
        "parataxis",
        "obl",
        "advcl",
        "nmod:poss",
        "compound",
        "cc",
        "nsubj",
        "obj",
        "xcomp",
        "ccomp",
    }
)
PEOPLE_COUNTED = frozenset({"killed", "injured", "detained", "released", "missing"})
HARMED = frozenset({"killed", "injured", "missing"})
LEAST = 2
LONGEST_HEADLINE = 20
ARTICLES = frozenset({"a", "an", "the"})
COUNTING = frozenset({"NUM", "NOUN", "ADJ", "DET", "PRON", "PROPN"})


def count_phrase(
    tree: Tree, head: int, of: str, numbers: Sequence[NumberPhrase], *, plural: bool = True
) -> Quantity | None:
    """The count of the phrase headed by a word; None where it tells none. A bare plural counts only with `plural`."""
    if of in PEOPLE_COUNTED and is_nobody(tree, head):
        return _nobody(tree, head, of)
    number = number_reached(tree, head, numbers) or number_of(tree, head, numbers)
    if number is None and shares_number(tree, head):
        return None
    if number is None:
        return _count_without(tree, head, of, plural=plural)
    wheeled = any("vehicle" in noun_classes(noun) for noun in _nouns_of(tree, head))
    if of == "vehicles" and not wheeled:
        return None
    of = "vehicles" if of == "fighters" and wheeled else of
    if (number.low, number.high) == (None, None) or tree.words[head].lower in words_of("columns"):
        return None
    passed = is_passed(tree, number) and number.low == number.high
    capped = passed and is_denied_passing(tree, number)
    return Quantity(
        of=of,
        who="all" if of == "vehicles" else _who(tree, head),
        scope=scope_of(tree, head),
        text=number.text,
        start=number.start,
        end=number.end,
        low=None if capped else number.low,
        high=None if passed and not capped else number.high,
    )


def is_nobody(tree: Tree, head: int) -> bool:
    """Whether a phrase says that there was none: "no soldier", "nobody", "none of the men", "not a single man"."""
    above = tree.head(head)
    bare = above is not None and above.lower in {"causing", "any"} and tree.case(above.i) == "without"
    if tree.words[head].lower in words_of("nobody") or tree.case(head) == "without" or bare:
        return True
    for kid in tree.kids(head, "det", "amod", "advmod", "nummod", "cc:preconj"):
        before = tree.words[kid.i - 1].lower if kid.i > 0 else ""
        behind = tree.words[kid.i + 1].lower if kid.i + 1 < len(tree) else ""
        none = kid.lower in {"no", "neither"} and behind not in BOUNDING
        if none or (before == "not" and kid.lower in {"a", "one"}):
            return True
    return False


def count_none(tree: Tree, head: int) -> list[Quantity]:
    """Nobody killed and nobody injured, where a phrase says "no casualties"; none where it does not."""
    return [_nobody(tree, head, of) for of in ("killed", "injured")] if is_nobody(tree, head) else []


def _nobody(tree: Tree, head: int, of: str) -> Quantity:
    """A count of none, quoted from the word that says so to the phrase's head."""
    quote = tree.quote(min(tree.below_all(head, OWN)), head)
    return Quantity(
        of=of, who=_who(tree, head), scope="event", text=quote.text, start=quote.start, end=quote.end, low=0, high=0
    )


def _count_without(tree: Tree, head: int, of: str, *, plural: bool) -> Quantity | None:
    """The count of a phrase without a number: one person, or at least two where it is plural."""
    word = tree.words[head]
    low: int
    high: int | None
    if of in PEOPLE_COUNTED and is_single(tree, head):
        low, high = 1, 1
    elif of in PEOPLE_COUNTED and is_pair(tree, head):
        low, high = 2, 2
    elif plural and of in HARMED and is_many(tree, head):
        low, high = LEAST, None
    else:
        return None
    named = [kid.i for kid in tree.kids(head, "flat", "compound") if word.pos == "PROPN"]
    quote = tree.quote(min([head, *named]), max([head, *named]))
    return Quantity(
        of=of,
        who=_who(tree, head),
        scope="event",
        text=quote.text,
        start=quote.start,
        end=quote.end,
        low=low,
        high=high,
    )


def number_of(tree: Tree, head: int, numbers: Sequence[NumberPhrase]) -> NumberPhrase | None:
    """The number that counts the phrase's head, or that the head itself is."""
    before = tree.kids(head, "compound")
    own = [*tree.below_all(head, OWN), *(kid.i for kid in before)]
    own += [kid.i for word in before for kid in tree.kids(word.i, "compound", "nummod") if kid.pos == "NUM"]
    above = tree.head(head)
    if (
        above is not None
        and tree.words[head].dep == "nmod"
        and tree.case(head) == "of"
        and above.lower in words_of("counting_nouns")
    ):
        own = [*own, above.i]
    inner = tree.kid(head, "nmod") if tree.words[head].lower in words_of("households") else None
    if inner is not None and tree.case(inner.i) == "of":
        own = [*own, *(k for k in tree.below_all(inner.i, OWN) if tree.words[k].pos == "NUM")]
    for number in numbers:
        if not number.ordinal and any(
            number.start <= tree.words[k].start < number.end
            for k in own
            if tree.words[k].pos in COUNTING and not _counts_time(tree, k, head)
        ):
            return number
    return None


def _counts_time(tree: Tree, k: int, head: int) -> bool:
    """Whether a number within a phrase counts hours or years: "two days before her death"."""
    for word in tree.above(k):
        if word.i == head:
            return False
        if "time" in noun_classes(word.lower):
            return True
    return False


def is_single(tree: Tree, head: int) -> bool:
    """Whether the words name one person: "a child", "the mayor", "his brother", a person's name."""
    word = tree.words[head]
    if word.lower in words_of("collective") or word.tag in {"NNS", "NNPS"}:
        return False
    of = next((kid for kid in tree.kids(head, "nmod") if tree.case(kid.i) == "of"), None)
    some = of is not None and (noun_classes(of.lower) & PEOPLE or of.lower in {"whom", "them"})
    if word.lower == "another" or (word.lower == "one" and some):
        return True
    if word.pos == "PRON":
        return word.lower in words_of("he") | words_of("she")
    if word.pos == "PROPN" and not (head == 0 and noun_classes(word.lower) & PEOPLE):
        titled = _titles(tree, head) and not noun_classes(word.lower) & {"force", "place"}
        return is_name(tree, head) or titled or _is_said_of_one(tree, head)
    if word.text[:1].isupper() and any(kid.lower == "old" for kid in tree.kids(head, "amod")):
        return True  # "48-year-old Sami Odeh"
    if word.lower == "old" and any(kid.lower == "year" for kid in tree.kids(head, "compound", "nmod", "obl")):
        return True
    if not noun_classes(word.lower) & PEOPLE:
        return False
    determined = any(kid.lower in words_of("one_of") for kid in tree.kids(head, "det", "nummod", "amod"))
    owned = tree.kid(head, "nmod:poss") is not None
    bare = not tree.kids(head, "nummod", "amod", "case") and word.tag == "NN" and _lacks_articles(tree)
    first = min(tree.below_all(head, OWN))
    return determined or owned or first == 0 or bare or tree.region == "headline"


def is_pair(tree: Tree, head: int) -> bool:
    """Whether the words mean two people: "both men", "both of them", "both were killed"."""
    word = tree.words[head]
    if word.lower == "both":
        inner = tree.kid(head, "nmod")
        return inner is None or inner.pos == "PRON" or bool(noun_classes(inner.lower) & PEOPLE)
    both = any(kid.lower == "both" for kid in tree.kids(head, "det", "det:predet", "amod"))
    return both and word.tag == "NNS" and bool(noun_classes(word.lower) & PEOPLE) and tree.kid(head, "conj") is None


def _lacks_articles(tree: Tree) -> bool:
    """Whether a passage is written as headlines are, so that a bare noun is one of a kind: "drone kills driver"."""
    return len(tree) <= LONGEST_HEADLINE and not any(word.lower in ARTICLES for word in tree)


def _is_said_of_one(tree: Tree, head: int) -> bool:
    """Whether a bare name is that of one who suffers it: "Odeh was killed"."""
    word, verb = tree.words[head], tree.head(head)
    if word.dep != "nsubj:pass" or verb is None or word.text.isupper() or noun_classes(word.lower):
        return False
    bare = tree.kid(head, "det", "compound", "flat", "conj") is None
    return bare and any(kid.lower in {"was", "is"} for kid in tree.kids(verb.i, "aux:pass"))


def _titles(tree: Tree, head: int) -> bool:
    return any(
        "titles" in noun_classes(kid.lower) for kid in tree.kids(head, "compound", "flat", "nmod:desc", "amod", "appos")
    )


def _nouns_of(tree: Tree, head: int) -> set[str]:
    inner = [kid for kid in tree.kids(head, "nmod") if tree.case(kid.i) == "of"]
    beside = [kid for one in [head, *(kid.i for kid in inner)] for kid in tree.kids(one, "compound")]
    return {tree.words[head].lower, *(kid.lower for kid in [*inner, *beside])}


def _who(tree: Tree, head: int) -> str:
    """Who is counted: children, women, civilians, fighters, or all."""
    beside = [kid for kid in tree.kids(head, "conj") if shares_number(tree, kid.i)]
    if beside:
        return "all" if "men" in {tree.words[head].lower, *(kid.lower for kid in beside)} else "civilians"
    nouns = _nouns_of(tree, head) | {kid.lower for kid in tree.kids(head, "amod")}
    for who in ("children", "women", "civilians"):
        if nouns & words_of(who):
            return who
    if nouns & words_of("households"):
        return "all"
    if any("force" in noun_classes(noun) and noun not in words_of("not_fighters") for noun in nouns):
        return "fighters"
    return "all"
