"""Whether a clause tells what is or was so, or only what might be."""

from orontes.claims.lexicon import word_sets
from orontes.claims.tree import Tree, Word
from orontes.claims.word_classes import FINITE

_HELPED = frozenset({"VBN", "VBG"})
_HELPERS = frozenset({"is", "are", "was", "were", "has", "have", "had"})
_INVERTED = frozenset({"should", "had", "were"})
_OPENERS = frozenset({"that", "and", "but", "because"})
_UNREAL = frozenset({"would", "could", "might"})
_QUOTES = '”"’) '


def tells_fact(tree: Tree, clause: int) -> bool:
    """Whether a clause stands in the present or past without a modal verb: "warned that troops are deporting them"."""
    sets = word_sets("moods")
    helpers = {kid.lower for kid in tree.kids(clause, "aux", "aux:pass", "cop", "mark")}
    helpers |= {kid.lower for kid in tree.kids(clause, "advmod")} & sets["possible"]
    unreal = sets["modal_planned"] | sets["modal_possible"] | sets["modal_demanded"] | sets["possible"] | {"to", "if"}
    if helpers & unreal:
        return False
    tag = tree.words[clause].tag
    return tag in FINITE or (tag in _HELPED and bool(helpers & _HELPERS))


def is_inverted(tree: Tree, clause: int) -> bool:
    """Whether a clause is a condition by its order alone: "should the army attack", "had they taken the town"."""
    subject = tree.kid(clause, "nsubj", "nsubj:pass")
    first = next(iter(tree.kids(clause, "aux", "aux:pass")), None)
    if subject is None or first is None or first.lower not in _INVERTED or first.i > subject.i:
        return False
    opened = tree.words[clause].dep == "advcl" or _opens_unreal(tree, first)
    return opened and tree.kid(clause, "mark") is None


def _opens_unreal(tree: Tree, first: Word) -> bool:
    """Whether a helper opens a clause beside what would have been, however the two were joined; a question asks."""
    before = tree.words[first.i - 1] if first.i else None
    asks = tree.text.rstrip(_QUOTES).endswith("?")
    opens = before is None or before.pos == "PUNCT" or before.lower in _OPENERS
    return opens and not asks and any(word.lower in _UNREAL for word in tree.words[first.i + 1 :])
