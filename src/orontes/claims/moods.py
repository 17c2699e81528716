"""Whether a deed is asserted or denied, actual or only planned, possible, ordered or demanded.

The clause's own words come first (negation, modal verbs, "if"), then the words that govern it, upwards as far as
the deed is their complement: "plan to", "failed to", "prevent … from", "fear of", "calls for". Verbs such as
"continued to" and "managed to" let the mood above them through. What speakers do with a claim (deny, vow, order) is
told by its voices.
"""

from dataclasses import dataclass

from orontes.claims.lexicon import word_sets, words_of
from orontes.claims.tree import Tree, Word

GOVERNED = frozenset(
    {"xcomp", "ccomp", "obj", "obl", "nmod", "acl", "advcl", "nsubj:pass", "conj", "nsubj", "csubj", "appos"}
)
REACH = 4
CLAUSAL = frozenset({"ccomp", "csubj", "csubj:outer", "acl", "acl:relcl", "advcl"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Mood:
    """Polarity, modality and hedge of a claim (CONTRACT's codes)."""

    polarity: str = "asserted"
    modality: str = "actual"
    hedge: str | None = None


def read_mood(tree: Tree, trigger: int, clause: int) -> Mood:
    """The mood of the deed named by `trigger`, told in the clause of the word `clause`."""
    negations = sum(_is_negated(tree, k) for k in {trigger, clause})
    modality = _own_modality(tree, clause)
    failed, governed = _governors(tree, clause)
    denied = (negations + failed) % 2 == 1 if negations + failed < 3 else True
    if modality in {"actual", "planned"} and governed != "actual":
        modality = governed
    if modality == "actual" and _is_purpose(tree, clause):
        modality = "planned"
    if failed and modality in {"possible", "planned"}:
        modality = "actual"
    return Mood(polarity="denied" if denied else "asserted", modality=modality, hedge=_hedge(tree, trigger, clause))


def _is_negated(tree: Tree, i: int) -> bool:
    words = word_sets("moods")["negations"]
    for kid in tree.kids(i, "advmod", "det", "aux", "neg", "mark", "cc:preconj", "case", "cc"):
        if kid.lower in words and kid.lower not in {"nor", "neither"} and not _only(tree, kid):
            return True
    for kid in tree.kids(i, "nsubj", "nsubj:pass", "obj"):
        if kid.lower in {"none", "nobody"} or any(
            k.lower in {"no", "neither"} for k in tree.kids(kid.i, "det", "cc:preconj")
        ):
            return True
    return False


def _only(tree: Tree, word: Word) -> bool:
    """As in "not only" denies nothing; "no" before "longer" does."""
    after = tree.words[word.i + 1].lower if word.i + 1 < len(tree) else ""
    return after == "only"


def _own_modality(tree: Tree, clause: int) -> str:
    """What the clause's modal verb or conjunction makes of it."""
    sets = word_sets("moods")
    for kid in tree.kids(clause, "aux", "aux:pass", "advmod"):
        for modality in ("planned", "possible", "demanded"):
            if kid.lower in sets[f"modal_{modality}"]:
                return modality
    marks = {kid.lower for kid in tree.kids(clause, "mark")}
    if tree.text.rstrip('”"’) ').endswith("?"):
        return "possible"
    return "possible" if marks & sets["hypothetical_marks"] else "actual"


def _is_purpose(tree: Tree, clause: int) -> bool:
    """Whether a clause tells what something else is done for, as in "sent troops to retake the town"."""
    word = tree.words[clause]
    infinitive = word.tag == "VB" and any(kid.lower == "to" for kid in tree.kids(clause, "mark", "aux"))
    return word.dep == "advcl" and infinitive


def _governors(tree: Tree, clause: int) -> tuple[int, str]:
    """How many governing words say that it failed, and the modality that the nearest telling one gives."""
    sets = word_sets("moods")
    failed, modality, below = 0, "actual", tree.words[clause]
    for depth, word in enumerate(tree.above(clause)):
        if (below.dep == "nsubj" and _undoes(word, below)) or _denies_truth(tree, word, below):
            return failed + 1, "actual"
        if depth >= REACH or below.dep not in GOVERNED or not _governs(tree, word, below):
            break
        if word.pos == "PROPN":
            break
        if word.lower in sets["failed"] and below.dep != "conj":
            failed += 1
        for name in ("ordered", "planned", "possible", "demanded"):
            if modality == "actual" and word.lower in sets[name] and not _called(word, below):
                modality = name
        if _is_negated(tree, word.i) and below.dep in {"xcomp", "ccomp", "obj", "nsubj:pass"}:
            failed += 1
        if modality == "actual" and below.dep in {"xcomp", "obj"}:
            modality = _own_modality(tree, word.i)
        below = word
    return failed, modality


def _undoes(word: Word, below: Word) -> bool:
    """Whether a predicate says that it came to nothing: "attempts … failed", "reports … are false"."""
    failed = below.lower in words_of("attempts") and word.lower in word_sets("moods")["failed"]
    return failed or word.lower in words_of("untrue")


def _denies_truth(tree: Tree, word: Word, below: Word) -> bool:
    """As in "it is not true that", "it was false that", "there is no evidence that", "no truth to reports that"."""
    if below.dep in CLAUSAL | {"nsubj"} and word.lower in words_of("untrue"):
        return True
    above = tree.head(word.i)
    subject = tree.kid(above.i, "nsubj") if above is not None else None
    if (
        subject is not None
        and subject.i != word.i
        and subject.lower in words_of("truth")
        and _is_negated(tree, subject.i)
    ):
        return True
    true = word.lower == "true" or word.lower in words_of("truth")
    return true and below.dep in CLAUSAL | {"nmod", "obl"} and _is_negated(tree, word.i)


def _called(word: Word, below: Word) -> bool:
    """Whether the words are "called an air strike", which is a deed, and not "called for one"."""
    return word.lower.startswith("call") and below.dep == "obj"


def _governs(tree: Tree, word: Word, below: Word) -> bool:
    """Whether the lower word is a complement of the higher, not a circumstance told beside it."""
    if below.dep in {"xcomp", "obj", "acl", "nsubj:pass"}:
        return below.dep != "acl" or below.tag in {"VB", "VBG"}
    if below.dep == "nmod":
        return tree.case(below.i) in {"of", "for", "to", "at", "against", "on"} and word.pos == "NOUN"
    if below.dep == "obl":
        return (
            tree.case(below.i) in {"for", "to", "from", "at", "of", "in"}
            and word.pos in {"VERB", "ADJ"}
            and any(
                word.lower in word_sets("moods")[name]
                for name in ("planned", "possible", "failed", "demanded", "ordered")
            )
        )
    if below.dep == "advcl":
        marks = {kid.lower for kid in tree.kids(below.i, "mark", "case")}
        return bool(marks & {"from", "for", "at", "of"}) or (
            below.tag == "VB" and word.lower in word_sets("moods")["planned"]
        )
    return below.dep == "ccomp" and (word.lower in word_sets("moods")["possible"] | word_sets("moods")["planned"])


def _hedge(tree: Tree, trigger: int, clause: int) -> str | None:
    """The word of distance in the clause."""
    words = word_sets("moods")["hedges"]
    for i in (clause, trigger):
        for kid in tree.kids(i):
            if kid.lower in words:
                return kid.text
            if kid.dep in {"nsubj", "nsubj:pass", "obj"}:
                inner = next((k for k in tree.kids(kid.i, "amod") if k.lower in words), None)
                if inner is not None:
                    return inner.text
    head = tree.head(clause)
    if (
        head is not None
        and head.lower in {"reported", "believed", "alleged", "thought", "said", "rumored", "rumoured"}
        and tree.kid(head.i, "aux:pass") is not None
    ):
        return head.text
    return None
