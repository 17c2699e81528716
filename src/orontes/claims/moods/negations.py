"""What denies a word: "did not", "never", "no attack", "not one soldier", "nor did they", "instead of attacking"."""

from orontes.claims.lexicon import word_sets
from orontes.claims.tree import Tree, Word
from orontes.claims.word_classes import BOUNDING

LET_ALONE = frozenset({("let", "alone"), ("never", "mind")})
STILL_LESS = frozenset({("much", "less"), ("still", "less")})
"""As in "was not attacked, much less taken"; without a comma they compare: "much less shelling"."""


def is_negated(tree: Tree, i: int, *, counted: int = -1) -> bool:
    """Whether a word is denied: "did not", "never", "no attack", "none of", "instead of attacking".

    What denies the word `counted` is passed over, so that the "no" of "no arrests were made" is not counted twice.
    """
    words = word_sets("moods")["negations"]
    for kid in tree.kids(i, "advmod", "det", "aux", "neg", "mark", "cc:preconj", "case", "cc"):
        if kid.lower in words and kid.lower not in {"nor", "neither"} and not _denies_nothing(tree, kid):
            if kid.lower == "no" and kid.i + 1 < len(tree) and tree.words[kid.i + 1].lower in BOUNDING:
                continue
            return True
        if kid.lower == "longer" and any(k.lower == "no" for k in tree.kids(kid.i)):
            return True
    if _is_let_alone(tree, i) or any(_is_turned_round(tree, kid) for kid in tree.kids(i, "aux", "aux:pass", "cop")):
        return True
    for kid in tree.kids(i, "nsubj", "nsubj:pass", "obj"):
        if kid.i == counted:
            continue
        if kid.lower in {"none", "nobody"} or any(
            k.lower in {"no", "neither"} and tree.words[k.i + 1].lower not in BOUNDING
            for k in tree.kids(kid.i, "det", "cc:preconj")
        ):
            return True
        if _not_one(tree, kid):
            return True
    return False


def _not_one(tree: Tree, word: Word) -> bool:
    """As in "not a single soldier", "not one of them"."""
    near = [word.i, *(kid.i for kid in tree.kids(word.i, "nummod"))]
    denied = next((kid for k in near for kid in tree.kids(k, "advmod") if kid.lower == "not"), None)
    behind = tree.words[denied.i + 1].lower if denied is not None and denied.i + 1 < len(tree) else ""
    return behind in {"a", "one", "any"}


def _denies_nothing(tree: Tree, word: Word) -> bool:
    """As in "not only", and in "instead" and "rather" without "of" or "than": "instead, the army left the town"."""
    behind = tree.words[word.i + 1].lower if word.i + 1 < len(tree) else ""
    return behind not in {"of", "than"} if word.lower in {"instead", "rather"} else behind == "only"


def _is_let_alone(tree: Tree, i: int) -> bool:
    """As in "no plane took off, let alone was shot down", "not attacked, much less taken"."""
    first = min([i, *(kid.i for kid in tree.kids(i, "aux", "aux:pass", "det"))])
    before = tuple(word.lower for word in tree.words[max(0, first - 2) : first])
    return before in LET_ALONE or (before in STILL_LESS and first > 2 and tree.words[first - 3].pos == "PUNCT")


def _is_turned_round(tree: Tree, helper: Word) -> bool:
    """As in "nor did we attack the town": the helping verb stands before its subject."""
    return helper.i > 0 and tree.words[helper.i - 1].lower in {"nor", "neither"}
