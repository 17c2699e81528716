"""Predicates that call what is told untrue: "reports that the town fell are false", "have nothing to do with reality".

State media and ministries seldom say "false". They say that reports do not correspond to reality, have nothing to do
with it, have no basis, are not confirmed by facts, are far from the truth or are disinformation. All that is denial.
Rejected: bare "not confirmed", "unverified" and "exaggerated", which leave open whether the thing happened.
"""

from orontes.base import Span
from orontes.claims.deeds.draft import Draft
from orontes.claims.lexicon import links_of, word_sets, words_of
from orontes.claims.tree import Tree, Word
from orontes.claims.word_classes import NOUNS

BESIDE_TRUTH = frozenset({"obl", "obl:agent", "nmod", "obj", "ccomp", "xcomp"})
SAYING_NOTHING = frozenset({"do", "common"})
"""As in "have nothing to do with reality" and "have nothing in common with the truth"."""
BESIDE_BASIS = frozenset({"to", "in", "for", "behind"})
NOBODY = frozenset({"nobody", "none", "neither"})
ASKING = frozenset({"who", "whom", "whose", "what", "which", "when", "where", "why", "how"})


def is_telling_noun(word: Word) -> bool:
    """Whether a word is one for what is told: reports, claims, rumours, allegations."""
    return word.lower in words_of("reports") | words_of("claim_nouns") | words_of("hearsay")


def is_called_untrue(tree: Tree, told: Word) -> bool:
    """Whether a word is one for what is told, and the predicates whose subject it is call that untrue."""
    predicate = tree.head(told.i)
    if predicate is not None and is_telling_noun(told) and _has_no_truth(tree, predicate, told):
        return True
    if predicate is not None and told.dep == "obj" and is_telling_noun(told):
        return _is_named_untrue(tree, predicate, told) or _is_unborne(tree, predicate)
    if predicate is None or not told.dep.startswith("nsubj") or not is_telling_noun(told):
        return False
    return any(calls_untrue(tree, one) for one in (predicate, *tree.kids(predicate.i, "conj")))


def find_untrue(tree: Tree, i: int) -> Word | None:
    """The word for what is told within which a deed stands, where that is called untrue: "news spread about it"."""
    below = tree.words[i]
    for word in tree.above(i):
        if not _is_within(tree, below):
            break
        if is_telling_noun(word) and is_called_untrue(tree, word):
            return word
        below = word
    return _find_baseless(tree, i)


def with_verdict(draft: Draft, span: Span) -> Span:
    """The words of a denied deed with those that call what is told of it untrue: "does not support the claim that"."""
    tree = draft.tree
    told = find_untrue(tree, draft.trigger)
    verdict = tree.head(told.i) if told is not None else None
    if told is None or verdict is None:
        return span
    own = [told, verdict, *tree.kids(verdict.i, "cop", "aux", "advmod", "det")]
    return Span(start=min(span.start, *(w.start for w in own)), end=max(span.end, *(w.end for w in own)))


def _find_baseless(tree: Tree, i: int) -> Word | None:
    """The told that a deed right behind is about where there is no truth to it, however its words hang together."""
    for truth in tree.words[: max(0, i - 2)]:
        between = tree.words[truth.i + 1 : i]
        if not _is_no_truth(tree, truth) or between[0].lower not in BESIDE_BASIS:
            continue
        told = next((word for word in between if is_telling_noun(word)), None)
        ends = links_of("temporal")  # "the claims spread after the army shelled the town"
        if told is not None and not any(word.pos == "PUNCT" or word.lower in ends for word in between):
            return told
    return None


def _is_within(tree: Tree, word: Word) -> bool:
    """Whether a phrase or clause tells what the words above it are about, and no circumstance."""
    if word.dep in {"nmod", "obl"}:
        return tree.case(word.i) in links_of("of_nouns") | {"about", "regarding", "concerning"}
    if word.dep in {"ccomp", "advcl"}:
        return any(kid.lower == "that" for kid in tree.kids(word.i, "mark"))
    return word.dep in {"amod", "compound", "nummod", "acl", "xcomp"}


def _has_no_truth(tree: Tree, truth: Word, told: Word) -> bool:
    """As in "there is no truth to the news", "no truth in the reports", "no basis for the claims"."""
    return tree.case(told.i) in BESIDE_BASIS and _is_no_truth(tree, truth)


def _is_no_truth(tree: Tree, word: Word) -> bool:
    """Whether a word is the "truth" of "no truth", the "basis" of "no basis"."""
    return word.lower in words_of("basis") and any(kid.lower == "no" for kid in tree.kids(word.i, "det"))


def _is_unborne(tree: Tree, verb: Word) -> bool:
    """As in "the evidence does not support the claim", "footage did not bear out": nobody, but what can be seen."""
    shown = tree.kid(verb.i, "nsubj")
    seen = shown is not None and shown.lower in words_of("showing")
    return seen and verb.lower in words_of("bearing_out") and _is_denied(tree, verb)


def _is_named_untrue(tree: Tree, verb: Word, told: Word) -> bool:
    """As in "called reports of its fall false", "calling the claims a pack of lies": somebody's word for them."""
    if verb.lower not in words_of("calling_so") | words_of("describing_as") or _is_denied(tree, verb):
        return False
    behind = [kid for kid in tree.kids(verb.i, "xcomp", "obj", "obl", "obl:unmarked") if kid.i > told.i]
    bare = [kid for kid in behind if kid.dep != "obl" or tree.case(kid.i) in {None, "as"}]
    named = [*bare, *(one for kid in bare for one in tree.kids(kid.i, "nmod") if tree.case(one.i) == "of")]
    return any(one.lower in words_of("untrue") | words_of("dismissive") or _is_fake(tree, one) for one in named)


def is_left_open(tree: Tree, told: Word) -> bool:
    """As in "reports that the town had fallen could not be confirmed", "no group said it did": neither so nor not."""
    if _is_unsaid(tree, told):
        return True
    verb = tree.head(told.i)
    if verb is None or told.dep != "nsubj:pass" or verb.lower not in words_of("confirming"):
        return False
    return is_telling_noun(told) and _is_denied(tree, verb) and not _names_truth(tree, verb)


def _is_unsaid(tree: Tree, verb: Word) -> bool:
    """Whether nobody told it: "nobody said that", "did not say that"; who did not say who did it takes it as done."""
    told = tree.kid(verb.i, "ccomp")
    if told is None or verb.lower not in words_of("telling"):
        return False
    if any(kid.lower in ASKING for kid in tree.kids(told.i)):
        return False
    subject = tree.kid(verb.i, "nsubj")
    nobody = subject is not None and (
        subject.lower in NOBODY
        or any(kid.lower in {"no", "neither"} for kid in tree.kids(subject.i, "det", "cc:preconj"))
    )
    return nobody or any(kid.lower in {"not", "n't", "never"} for kid in tree.kids(verb.i, "advmod"))


def calls_untrue(tree: Tree, predicate: Word) -> bool:
    """Whether a predicate says of its subject that it is not so."""
    denied = _is_denied(tree, predicate)
    if predicate.lower in words_of("accurate"):
        return denied
    if predicate.lower in words_of("untrue"):
        return not denied
    if predicate.lower in words_of("dismissive") or _is_fake(tree, predicate):
        return not denied and tree.kid(predicate.i, "cop") is not None
    if predicate.lower in words_of("agreeing_with"):
        return denied and _names_truth(tree, predicate)
    if predicate.lower in words_of("belying"):
        return not denied and _names_truth(tree, predicate)
    return _is_but(tree, predicate) or _has_nothing(tree, predicate) or _has_no_basis(tree, predicate, denied=denied)


def _is_denied(tree: Tree, word: Word) -> bool:
    """Whether a predicate bears a "not" or "in no way" of its own."""
    words = word_sets("moods")["negations"]
    if any(kid.lower in words for kid in tree.kids(word.i, "advmod", "aux")):
        return True
    return any(k.lower == "no" for kid in tree.kids(word.i, "obl") for k in tree.kids(kid.i, "det"))


def _is_fake(tree: Tree, word: Word) -> bool:
    """As in "are fake news", "is a deliberate untruth told as false information"."""
    fake = words_of("dismissive") | words_of("untrue")
    about = word.pos in NOUNS and word.lower in words_of("telling_matter")
    return about and any(kid.lower in fake for kid in tree.kids(word.i, "amod", "compound"))


def _names_truth(tree: Tree, word: Word) -> bool:
    """Whether a word has the truth, the facts or reality for its complement."""
    below = tree.kids(word.i, *BESIDE_TRUTH)
    return any(kid.lower in words_of("facts") for kid in below)


def _is_but(tree: Tree, word: Word) -> bool:
    """As in "are nothing but propaganda", "is nothing more than a lie"."""
    bad = words_of("untrue") | words_of("dismissive")
    return word.lower == "nothing" and any(kid.lower in bad for kid in tree.kids(word.i, "nmod", "obl"))


def _has_nothing(tree: Tree, word: Word) -> bool:
    """As in "have nothing to do with reality", "has nothing in common with the facts"."""
    nothing = next((kid for kid in tree.kids(word.i, "obj") if kid.lower in {"nothing", "little"}), None)
    if nothing is None or word.lower not in words_of("having"):
        return False
    below = [tree.words[k] for k in tree.below_all(word.i)]
    return any(one.lower in SAYING_NOTHING for one in below) and any(one.lower in words_of("facts") for one in below)


def _has_no_basis(tree: Tree, word: Word, *, denied: bool) -> bool:
    """As in "have no basis", "lack any foundation", "are without foundation", "are not based on facts"."""
    if word.lower in words_of("basis") and tree.case(word.i) == "without":
        return True
    basis = next((kid for kid in tree.kids(word.i, "obj") if kid.lower in words_of("basis")), None)
    if basis is not None and word.lower in words_of("lacking"):
        return not denied
    bare = basis is not None and any(kid.lower == "no" for kid in tree.kids(basis.i, "det"))
    return word.lower in words_of("having") and (bare or (basis is not None and denied))
