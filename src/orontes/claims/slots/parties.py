"""Which word of a phrase may stand for an actor, and how much of the phrase names it.

An actor is a noun, a name or a pronoun, never its number, degree or denial; fighters "from" a body are named with it.
"""

from orontes.base import Quote
from orontes.claims.deeds.draft import Draft
from orontes.claims.lexicon import words_of
from orontes.claims.nouns.phrases import LOOSE, MOST_WORDS, phrase_of
from orontes.claims.nouns.sorter import Sorter, noun_classes
from orontes.claims.tree import Tree, Word
from orontes.claims.word_classes import NOUNS
from orontes.language import unmask

COUNTS = frozenset({"nummod", "advmod", "det", "amod", "compound"})
MOST_IN_LIST = 6
ARMED = frozenset({"force", "people", "name"})
NAME_LINKS = frozenset({"of", "the", "for", "and"})
MUTUAL = frozenset({"clash", "agreement_or_talks", "shelling_artillery_missile"})
"""Deeds that pass between parties, the second of which is the patient."""
BEHIND = frozenset({"of", "among"})


def find_party(tree: Tree, head: int, trigger: int, sorter: Sorter) -> int | None:
    """The word that heads an actor in the phrase of `head`: what is counted, where that is a number or "least"."""
    word = tree.words[head]
    denied = any(kid.lower in words_of("negatives") for kid in tree.kids(head, "det"))
    if denied and word.lower in {"one", "body"}:
        return None
    if not _counts_only(word):
        return head
    behind = next((kid for kid in tree.kids(head, "nmod", "obl") if tree.case(kid.i) in BEHIND), None)
    if behind is not None:
        return behind.i if word.lower in words_of("negatives") else head
    counted = tree.head(head) if word.dep in COUNTS else None
    if counted is None or counted.i == trigger or counted.pos not in NOUNS or _counts_only(counted):
        return None
    return None if "event" in noun_classes(counted.lower) | sorter.classes(tree, counted.i) else counted.i


def _counts_only(word: Word) -> bool:
    """Whether a word is a numeral, a degree, a quantifier or a denial; the "M23" of a name is none."""
    if word.lower in words_of("no_actors"):
        return word.pos != "PROPN" or not word.text.isupper()
    named = any(letter.isupper() for letter in word.text) and any(letter.isdigit() for letter in word.text)
    return word.pos == "NUM" and not named


def without_first_capital(tree: Tree, head: int, quote: Quote) -> str | None:
    """The phrase in small letters where only the start of a sentence gives a common word a capital: "Air defences"."""
    first = tree.words[0]
    common = first.lower in words_of("common_first") and first.i != head
    if quote.start != first.start or not common or not quote.text[1:].islower():
        return None
    return quote.text[:1].lower() + quote.text[1:]


def long_name(tree: Tree, head: int, quote: Quote) -> str | None:
    """The whole of a name that is too long to quote: "Armed Forces of the Democratic Republic of the Congo"."""
    held = [k for k in tree.below_all(head, skip=LOOSE | {"nmod:unmarked"}) if k >= head]
    last = max(held)
    words = tree.words[head : last + 1]
    capital = all(word.text[:1].isupper() or word.lower in NAME_LINKS for word in words[1:])
    if not capital or len(words) != len(held) + sum(word.lower in NAME_LINKS for word in words if word.i not in held):
        return None
    first = next(word.i for word in tree if word.start == quote.start)
    whole = tree.quote(first, last).text
    return whole if len(words) > 1 and len(whole.split()) > MOST_WORDS else None


def unmasked(quote: Quote) -> str | None:
    """What is named by words that are masked: "HTS" by "H*T*S"; None where they are not."""
    plain = unmask(quote.text)
    return plain if plain != quote.text else None


def quote_party(tree: Tree, head: int, sorter: Sorter, *, mutual: bool = False) -> Quote:
    """The words that name an actor: its phrase, with the body that its fighters are "from".

    Of those "between" whom a `mutual` deed passes, the first stands alone where the others are told as the other side.
    """
    if tree.kid(head, "cop") is not None:
        return tree.quote(head, head)
    named = _name_of_bearer(tree, head)
    letters = _letters_of(tree, head) if named is None else None
    if letters is not None:
        return letters
    others = _others_of(tree, head, sorter) if mutual and tree.case(head) == "between" else []
    if named is not None or others:
        return phrase_of(tree, head if named is None else named)
    ends = _ends_of_others(tree, head, sorter) if mutual else None
    if ends is not None:
        return tree.quote(*ends)
    quote = phrase_of(tree, head, keep_lists=True)
    if len(quote.text.split()) > MOST_IN_LIST:
        quote = phrase_of(tree, head)
    body = next((kid for kid in tree.kids(head, "nmod") if tree.case(kid.i) == "from"), None)
    if body is None or "force" not in noun_classes(tree.words[head].lower):
        return quote
    name = sorter.bare_name(tree, body.i)
    if sorter.knows_place(name) or (" " not in name and "place" in sorter.classes(tree, body.i)):
        return quote
    if body.pos != "PROPN" and "force" not in sorter.classes(tree, body.i):
        return quote
    end = phrase_of(tree, body.i, bare=True).end
    first = next(word.i for word in tree if word.start == quote.start)
    last = next(word.i for word in tree if word.end == end)
    whole = tree.quote(first, last) if last > first else quote
    return whole if len(whole.text.split()) <= MOST_WORDS else quote


def _letters_of(tree: Tree, head: int) -> Quote | None:
    """The letters in brackets of a movement whose name is too long to quote: "Movement for Unity and (MUF)"."""
    men = "force" in noun_classes(tree.words[head].lower)
    for body in (head, *(kid.i for kid in tree.kids(head, "nmod") if men and tree.case(kid.i) == "of")):
        short = tree.kid(body, "appos")
        if short is None or tree.words[short.i - 1].text != "(" or not short.text[-1:].isupper():
            continue
        linked = any(kid.i < short.i - 1 for kid in tree.kids(body, "nmod") if kid.i > body)
        first = phrase_of(tree, head)
        of_state = body == head and tree.words[body].lower == "forces"  # named in full: "Armed Forces of the"
        if linked and not of_state and tree.words[body].pos == "PROPN" and first.end < short.start:
            return tree.quote(short.i, short.i)
    return None


def _name_of_bearer(tree: Tree, head: int) -> int | None:
    """The name behind a single person's office: "the mayor of Mirza, Daro Senn"."""
    word = tree.words[head]
    if word.pos != "NOUN" or word.tag != "NN" or "titles" not in noun_classes(word.lower):
        return None
    named = tree.kid(head, "appos")
    full = named is not None and named.pos == "PROPN" and tree.kid(named.i, "flat", "compound") is not None
    return named.i if named is not None and full and named.i > head else None


def find_first_party(draft: Draft) -> int | None:
    """The first of those "between" whom a deed passes, also one told by a verb: "a deal between them was signed"."""
    told = draft.tree.kids(draft.object, "nmod") if draft.object is not None and not draft.noun else ()
    own = (kid.i for kid in told if draft.kind == "agreement_or_talks" and draft.tree.case(kid.i) == "between")
    parties = draft.noun or draft.kind == "agreement_or_talks"
    return next((k for prep, k in draft.phrases if parties and prep == "between"), None) or next(own, None)


def find_other_side(draft: Draft, sorter: Sorter) -> int | None:
    """The second of two that fought each other: "guerrillas and a faction clashed", "between the army and M23"."""
    first = find_first_party(draft)
    first = draft.agent if first is None and draft.kind == "clash" and not draft.noun else first
    return next(iter(_others_of(draft.tree, first, sorter)), None) if first is not None else None


def _others_of(tree: Tree, first: int, sorter: Sorter) -> list[int]:
    """Who is named beside the first of two or more; its own men ("and its allies") only where nobody else is."""
    joined = tree.kids(first, "conj")
    named = [kid for kid in joined if not any(own.tag == "PRP$" for own in tree.kids(kid.i, "nmod:poss"))]
    known = named or joined
    return [kid.i for kid in known if sorter.classes(tree, kid.i) & ARMED]


def name_of_several(tree: Tree, head: int, quote: Quote) -> str | None:
    """The words for all of the other side, where it is several: no single one's name; None of one party alone."""
    word = tree.words[head]
    joined = [kid for kid in tree.kids(word.head, "conj") if kid.i > head] if word.dep == "conj" else []
    return quote.text if any(kid.start < quote.end for kid in joined) else None


def _ends_of_others(tree: Tree, head: int, sorter: Sorter) -> tuple[int, int] | None:
    """First and last word of all but the first of three or more parties: "the RSF and the SPLM"; None of two."""
    first = tree.head(head) if tree.words[head].dep == "conj" else None
    others = _others_of(tree, first.i, sorter) if first is not None and tree.case(first.i) == "between" else []
    if len(others) < 2 or others[0] != head:
        return None
    starts, ends = phrase_of(tree, head).start, phrase_of(tree, others[-1]).end
    return next(word.i for word in tree if word.start == starts), next(word.i for word in tree if word.end == ends)
