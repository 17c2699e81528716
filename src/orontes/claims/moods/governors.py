"""The words that govern a deed and tell that it failed, was planned, ordered, demanded or only possible.

Read upwards from the deed as far as each word is a complement of the next: "plan to", "failed to", "prevent … from",
"fear of", "calls for". Verbs such as "continued to" and "managed to" let the mood above them through. A verb that
merely deals with an event ("condemned the attack", "will discuss the siege") takes it as given, so the way up ends
there; one that ends it ("halted the advance", "stopped shelling") says that it was.
"""

from dataclasses import dataclass

from orontes.base import UNREAL
from orontes.claims.frames import load_frames
from orontes.claims.lexicon import links_of, word_sets, words_of
from orontes.claims.moods.charges import is_charge
from orontes.claims.moods.negations import is_negated
from orontes.claims.moods.untruths import is_called_untrue, is_left_open
from orontes.claims.times.facts import tells_fact
from orontes.claims.tree import Tree, Word
from orontes.claims.word_classes import NOUNS, OBJECTS

GOVERNED = frozenset(
    {"xcomp", "ccomp", "obj", "obl", "nmod", "acl", "advcl", "nsubj:pass", "conj", "nsubj", "csubj", "appos"}
)
REACH = 4
CLAUSAL = frozenset({"ccomp", "csubj", "csubj:outer", "acl", "acl:relcl", "advcl"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Governors:
    """What the words above a deed say: how many that it failed, its modality, and whether the failing is only meant."""

    failed: int = 0
    modality: str = "actual"
    intended: bool = False


def find_governors(tree: Tree, clause: int) -> Governors:
    """What governs the clause of a deed."""
    failed, modality, intended, below = 0, "actual", False, tree.words[clause]
    for depth, word in enumerate(tree.above(clause)):
        judged = _judged(tree, word, below, failed)
        if judged is not None:
            return judged
        if depth >= REACH or below.dep not in GOVERNED or not _governs(tree, word, below) or word.pos == "PROPN":
            break
        fails = below.dep != "conj" and _fails(tree, word, below)
        if not fails and takes_as_given(word, below):
            drilled = any(above.lower in words_of("drills") for above in tree.above(word.i))
            return Governors(modality="possible" if drilled else modality)
        if fails:
            failed += 1
            intended = intended or _is_meant(tree, word)
        told = _modality(tree, word, below) if not _is_sent_fleeing(word, tree.words[clause]) else "actual"
        if told == "actual" and below.dep in {"xcomp", "ccomp", "obj"} and _is_purpose(tree, word):
            told = "planned"
        if modality == "actual" and told != "actual":
            modality, intended = told, intended or failed > 0
        if is_negated(tree, word.i) and (
            below.dep in {"xcomp", "ccomp", "obj", "nsubj:pass"} or word.lower in words_of("reports")
        ):
            failed += 1
        if told == "possible" and _came_to_nothing(tree, word):
            return Governors(failed=1)
        below = word
    return Governors(failed=failed, modality=modality, intended=intended)


def _judged(tree: Tree, word: Word, below: Word, failed: int) -> Governors | None:
    """What a word says outright of the deed: "attempts … failed", "are false", "charged with", "is not confirmed"."""
    failing = below.lower in words_of("attempts") and word.lower in word_sets("moods")["failed"]
    undone = below.dep == "nsubj" and (failing or word.lower in words_of("untrue"))
    if undone or _denies_truth(tree, word, below) or is_called_untrue(tree, word):
        return Governors(failed=failed + 1)
    if is_charge(tree, word, below):
        return Governors(failed=failed, modality="possible")
    if _is_scheduled(tree, word, below):
        return Governors(failed=failed, modality="planned")
    pending = word.lower in words_of("confirming") and below.dep in OBJECTS and is_negated(tree, word.i)
    return Governors(failed=failed, modality="possible") if pending or is_left_open(tree, word) else None


def _fails(tree: Tree, word: Word, below: Word) -> bool:
    """Whether a governing word says that the deed did not come about; what is stopped without "from" was under way."""
    sets = word_sets("moods")
    if word.lower in sets["stopped"]:
        marks = {kid.lower for kid in tree.kids(below.i, "mark", "case")}
        return "from" in marks or (below.tag == "VB" and below.dep != "obj")
    if word.lower in words_of("undone_by"):
        return any(kid.lower in {"out", "off"} for kid in tree.kids(word.i, "compound:prt", "advmod"))
    if word.lower in {"close", "near"} and word.pos in {"ADJ", "ADV"}:
        return below.tag == "VBG"
    yet = word.lower in {"has", "have", "had"} and any(kid.lower == "yet" for kid in tree.kids(word.i, "advmod"))
    return word.lower in sets["failed"] or (yet and below.dep == "xcomp")


def _is_purpose(tree: Tree, word: Word) -> bool:
    """Whether a verb is what something is done for: "in preparation to declare the town free"."""
    infinitive = word.tag == "VB" and any(kid.lower == "to" for kid in tree.kids(word.i, "mark", "aux"))
    return infinitive and word.dep in {"advcl", "acl"}


def _came_to_nothing(tree: Tree, word: Word) -> bool:
    """Whether what was tried is told to have failed: "tried to take the town but was driven back"."""
    after = [kid for kid in tree.kids(word.i, "conj") if any(k.lower == "but" for k in tree.kids(kid.i, "cc"))]
    sets = word_sets("moods")
    return any(kid.lower in words_of("repelled") | sets["failed"] | sets["stopped"] for kid in after)


def _is_sent_fleeing(word: Word, deed: Word) -> bool:
    """Whether what somebody was sent doing is what came of it: "the shelling sent families fleeing"."""
    return deed.tag == "VBG" and word.lower in words_of("sent_doing")


def _is_meant(tree: Tree, word: Word) -> bool:
    """Whether a word of preventing is itself only meant: "sent troops to prevent", "warned them to refrain"."""
    above = tree.head(word.i)
    done = above is not None and above.lower in words_of("achieving") | word_sets("moods")["failed"]
    infinitive = word.tag == "VB" and any(kid.lower == "to" for kid in tree.kids(word.i, "mark", "aux"))
    aimed = word.tag == "VBG" and any(
        kid.lower in {"on", "of", "for", "at"} for kid in tree.kids(word.i, "mark", "case")
    )
    return aimed or _is_purpose(tree, word) or (infinitive and word.dep == "xcomp" and not done)


def _modality(tree: Tree, word: Word, below: Word) -> str:
    """The modality that a governing word gives by what it means or by its own modal verb."""
    sets = word_sets("moods")
    if below.dep in OBJECTS and word.lower in words_of("fighting_words"):
        return "actual"
    for name in UNREAL:
        if word.lower in sets[name] and not _called(tree, word, below):
            return name
    if _is_discussed(word, below):
        return "possible"
    if _is_provided(tree, word, below):
        return "planned"
    if below.dep in {"xcomp", "obj"}:
        for kid in tree.kids(word.i, "aux", "aux:pass", "advmod"):
            for name in ("planned", "possible", "demanded"):
                if kid.lower in sets[f"modal_{name}"]:
                    return name
    return "actual"


def _is_provided(tree: Tree, word: Word, below: Word) -> bool:
    """Whether a deed is what somebody means to do or an agreement lays down: "provides for the withdrawal"."""
    meant = word.lower in words_of("meant") and below.dep == "xcomp" and below.tag == "VB"
    return meant or (word.lower in words_of("providing") and tree.case(below.i) == "for")


def _is_discussed(word: Word, below: Word) -> bool:
    """Whether what parties would have to agree to is only talked about: "to discuss the release of hostages"."""
    return word.lower in words_of("discussing") and below.lower in words_of("negotiable")


def _is_scheduled(tree: Tree, word: Word, below: Word) -> bool:
    """Whether a deed is yet to begin: "a truce is due to take effect", "talks are set to resume"."""
    begin = tree.kid(word.i, "xcomp", "advcl")
    due = below.dep.startswith("nsubj") and below.pos in NOUNS and word.lower in word_sets("moods")["scheduled"]
    return due and begin is not None and begin.tag == "VB" and begin.lower in words_of("setting_in")


def is_avenged(tree: Tree, deed: Word) -> bool:
    """Whether a deed is what somebody wants revenge for: "vowed revenge for the killing of"."""
    wanted = tree.kids(deed.head, "obj") if deed.head >= 0 else ()
    return tree.case(deed.i) == "for" and any(kid.lower in words_of("avenging") for kid in wanted)


def takes_as_given(word: Word, below: Word) -> bool:
    """Whether a verb has the event for its object without making it: "condemned the attack".

    Nor does a noun of answering for it: "no group claimed responsibility for the attack".
    """
    if word.pos in NOUNS and below.pos in NOUNS:
        return word.lower in word_sets("moods")["stopped"] | words_of("avenging") | words_of("claimed_things")
    if below.dep != "obj" or below.pos not in NOUNS or word.pos != "VERB" or _is_discussed(word, below):
        return False
    frames, sets = load_frames(), word_sets("moods")
    if word.lower in sets["stopped"]:
        return True
    if any(word.lower in sets[name] for name in (*UNREAL, "failed")):
        return False
    base = frames.base_of.get(word.lower)
    made = base in frames.light_verbs and base != "claim"  # "did not claim the attack" says nothing against it
    return not made and word.lower not in words_of("causing")


def _denies_truth(tree: Tree, word: Word, below: Word) -> bool:
    """As in "it is not true that", "it was false that", "there is no evidence that", "no truth to reports that"."""
    if below.dep in CLAUSAL | {"nsubj"} and word.lower in words_of("untrue"):
        return True
    if below.dep in {"ccomp", "xcomp"} and word.lower in words_of("seeming") and is_negated(tree, word.i):
        return True
    above = tree.head(word.i)
    subject = tree.kid(above.i, "nsubj") if above is not None else None
    if (
        subject is not None
        and subject.i != word.i
        and subject.lower in words_of("truth")
        and is_negated(tree, subject.i)
    ):
        return True
    true = word.lower == "true" or word.lower in words_of("truth")
    return true and below.dep in CLAUSAL | {"nmod", "obl"} and is_negated(tree, word.i)


def _called(tree: Tree, word: Word, below: Word) -> bool:
    """Whether "called" names or orders a thing ("called an air strike", "what it called a raid"), and asks for none."""
    if not word.lower.startswith("call") or word.pos != "VERB":
        return False
    named = any(word.i < kid.i < below.i and kid.pos == "NOUN" for kid in tree.kids(word.i, "obj", "xcomp"))
    asked = {tree.case(kid.i) for kid in tree.kids(word.i, "obl", "nmod")} | {tree.case(below.i)}
    return named or not asked & {"for", "on", "upon"}  # "called it revenge for an explosion"


def _governs(tree: Tree, word: Word, below: Word) -> bool:
    """Whether the lower word is a complement of the higher, not a circumstance told beside it."""
    sets = word_sets("moods")
    telling = any(word.lower in sets[name] for name in ("planned", "possible", "failed", "demanded", "ordered"))
    if below.dep in {"xcomp", "obj", "acl", "nsubj:pass"}:
        return below.dep != "acl" or below.tag in {"VB", "VBG"}
    if below.dep == "nmod":
        led = word.pos == "NOUN" and tree.case(below.i) in links_of("of_nouns")
        return led and not _is_presupposing(word, below, tree)
    if below.dep == "obl":
        led = word.pos in {"VERB", "ADJ"} and tree.case(below.i) in links_of("of_verbs") and not is_avenged(tree, below)
        return led and (telling or word.lower in sets["stopped"] | words_of("providing"))
    if below.dep == "advcl":
        marks = {kid.lower for kid in tree.kids(below.i, "mark", "case")}
        if word.lower in {"close", "near"} or marks & links_of("of_gerunds"):
            return True
        asked = sets["planned"] | sets["ordered"] | sets["demanded"]
        return (below.tag == "VB" and word.lower in asked) or (
            below.tag == "VBG" and telling and all(w.text != "," for w in tree.words[word.i : below.i])
        )
    if word.lower in words_of("warning") and tells_fact(tree, below.i):
        return False
    return below.dep == "ccomp" and word.lower in sets["possible"] | sets["planned"] | words_of("seeming")


def _is_presupposing(word: Word, below: Word, tree: Tree) -> bool:
    """Whether a noun of aim or doubt deals with a definite event: "suspects in the bombing", "plan for the siege"."""
    return (
        below.pos in NOUNS and tree.case(below.i) in {"in", "on", "to", "about"} and word.lower in words_of("dealing")
    )
