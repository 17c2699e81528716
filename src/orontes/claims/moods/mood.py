"""Whether a deed is asserted or denied, actual or only planned, possible, ordered or demanded.

The clause's own words come first (negation, modal verbs, "if", "before … could", adjectives such as "failed" and
"planned"), then the words that govern it (`moods_governors`), upwards as far as the deed is their complement. What
speakers do with a claim (deny, vow, order) is told by its voices; `is_presupposed` tells where a deed stands in what
they say as known before, so that a vow to retake a town leaves the town's loss as it is.
"""

from dataclasses import dataclass
from itertools import pairwise

from orontes.claims.lexicon import links_of, word_sets, words_of
from orontes.claims.moods.governors import find_governors, is_avenged, takes_as_given
from orontes.claims.moods.hedges import find_hedge
from orontes.claims.moods.negations import is_negated
from orontes.claims.moods.untruths import find_untrue, is_called_untrue, is_telling_noun
from orontes.claims.slots.means import used_weapon
from orontes.claims.times.facts import is_inverted
from orontes.claims.tree import Tree, Word
from orontes.claims.word_classes import NOUNS, PAST, POINTING, VERBS

EMBEDDED = frozenset({"xcomp", "advcl", "acl", "ccomp"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Mood:
    """Polarity, modality and hedge of a claim (CONTRACT's codes)."""

    polarity: str = "asserted"
    modality: str = "actual"
    hedge: str | None = None


def read_mood(tree: Tree, trigger: int, clause: int) -> Mood:
    """The mood of the deed named by `trigger`, told in the clause of the word `clause`."""
    hedge = find_hedge(tree, trigger, clause)
    if _is_forestalled(tree, clause):
        return Mood(polarity="denied", hedge=hedge)
    lived = tree.words[trigger].lower in words_of("living_on")  # who did not is dead
    negations = 0 if lived else sum(is_negated(tree, k, counted=trigger) for k in {trigger, clause})
    negations += _is_described(tree, trigger, "failed_events")
    modality = _own_modality(tree, trigger, clause)
    governed = find_governors(tree, clause)
    count = negations + (governed.failed or _is_untrue(tree, trigger))
    denied = count % 2 == 1 if count < 3 else True
    if modality == "actual" or (modality == "planned" and governed.modality != "actual"):
        modality = governed.modality
    if modality == "actual" and _is_purpose(tree, clause):
        modality = "planned"
    if governed.failed and not governed.intended and modality in {"possible", "planned"}:
        modality = "actual"
    if governed.intended and governed.failed:
        denied, modality = False, "possible"
    return Mood(polarity="denied" if denied else "asserted", modality=modality, hedge=hedge)


def _is_untrue(tree: Tree, trigger: int) -> bool:
    """Whether a deed is only named within reports that are called false: "reports of hundreds of dead are false"."""
    word = tree.words[trigger]
    while word.head >= 0 and word.dep in {"amod", "nmod", "compound", "nummod"}:
        word = tree.words[word.head]
    return (word.i != trigger and is_called_untrue(tree, word)) or find_untrue(tree, trigger) is not None


def is_presupposed(tree: Tree, trigger: int, clause: int) -> bool:
    """Whether a deed stands as known in a passage whose governing words do something else.

    It does in a relative clause, behind a past participle, in a clause of time, and as a definite noun beside the
    verb: "vowed to retake the town that rebels captured", "will return after the siege"; so does what somebody had a
    part in ("denied involvement in the attack").
    """
    word, above = tree.words[clause], tree.head(clause)
    if above is not None and (
        _is_dealt_with(tree, word, above) or _is_related(tree, word) or _is_judged(tree, word, above)
    ):
        return True
    if above is not None and above.pos in NOUNS and takes_as_given(above, word):
        return True
    if above is not None and above.dep in EMBEDDED and takes_as_given(above, word):
        return above.lower not in words_of("denying")
    if word.i == trigger and word.pos in NOUNS and word.dep in {"obl", "nmod"}:
        definite = tree.kid(trigger, "nmod:poss") or any(k.lower in POINTING for k in tree.kids(trigger, "det"))
        if definite and tree.case(trigger) in links_of("presupposing"):
            return True
    return _stands_aside(tree, word)


def _stands_aside(tree: Tree, word: Word) -> bool:
    """Whether a deed is told in a relative clause, a reduced one or one of time, and is not what is denied there."""
    for here in [word, *tree.above(word.i)]:
        if here is not word and here.lower in words_of("denying"):
            return False
        reduced = here.dep == "acl" and here.tag == "VBN" and tree.kid(here.i, "mark", "aux", "nsubj") is None
        if here.dep == "acl:relcl" or (reduced and not _spreads(tree, here)):
            return True
        marks = {kid.lower for kid in tree.kids(here.i, "mark", "advmod")}
        if here.dep == "advcl" and marks & links_of("temporal"):
            return here.tag in PAST
        if here.pos in VERBS and here.dep not in {"xcomp", "conj"}:
            return False
    return False


def _spreads(tree: Tree, participle: Word) -> bool:
    """Whether a participle only tells where news of a deed went: "reports circulated in the media about the fall"."""
    told = tree.head(participle.i)
    return told is not None and is_telling_noun(told) and participle.lower in words_of("spread_about")


def _is_dealt_with(tree: Tree, word: Word, above: Word) -> bool:
    """Whether a deed is what somebody had a part in, protested against or wants revenge for."""
    against = above.lower in words_of("protesting") and word.dep in {"obl", "nmod", "obj"} and word.pos == "NOUN"
    return against or is_avenged(tree, word) or (above.lower in words_of("sharing") and word.dep == "nmod")


def _is_related(tree: Tree, word: Word) -> bool:
    """Whether a deed is only what something else is said to have to do with: "was not linked to the killing"."""
    if word.pos not in NOUNS:
        return False
    for below, above in pairwise([word, *tree.above(word.i)]):
        if below.dep not in {"obl", "nmod"} or tree.case(below.i) not in {"to", "with", "for", "by"}:
            return False
        if above.lower in words_of("relating"):
            return True
    return False


def _is_judged(tree: Tree, word: Word, above: Word) -> bool:
    """Whether a definite deed is what something is said of: "the strike was deliberate"; not that it was or is true."""
    if word.dep != "nsubj" or word.pos not in NOUNS or tree.kid(above.i, "cop") is None:
        return False
    definite = tree.kid(word.i, "nmod:poss") or any(kid.lower in POINTING for kid in tree.kids(word.i, "det"))
    real = above.lower in words_of("untrue") | words_of("truth") | words_of("being_real")
    return bool(definite) and above.pos in {"ADJ", "NOUN"} and not real


def _own_modality(tree: Tree, trigger: int, clause: int) -> str:
    """What the clause's modal verb or conjunction, or an adjective of the event, makes of it."""
    sets = word_sets("moods")
    modal = _modal(tree, clause)
    if is_inverted(tree, clause) or (modal in {"planned", "possible"} and _is_conditional(tree, clause)):
        return "possible"
    if modal is not None:
        return modal
    if {kid.lower for kid in tree.kids(clause, "mark")} & sets["hypothetical_marks"]:
        return "possible"
    none = is_negated(tree, clause) and any(kid.lower == "any" for kid in tree.kids(trigger, "det"))
    for name in ("planned", "possible"):
        if _is_described(tree, trigger, f"{name}_events", clause) and not none:
            return name
    if tree.text.rstrip('”"’) ').endswith("?") and not is_presupposed(tree, trigger, clause):
        return "possible"
    return "actual"


def _modal(tree: Tree, clause: int) -> str | None:
    """The modality of a clause's helping verb; a joined verb takes that of the first ("will enter and search")."""
    sets = word_sets("moods")
    word = tree.words[clause]
    for kid in tree.kids(clause, "aux", "aux:pass", "advmod"):
        for modality in ("planned", "possible", "demanded"):
            if kid.lower in sets[f"modal_{modality}"]:
                return modality
    helpers = tree.kids(clause, "aux", "aux:pass", "cop")
    if word.tag in {"VB", "VBN"} and any(_is_to(tree, kid) for kid in helpers):
        return "planned"
    if word.dep == "conj" and word.tag == "VB" and word.head >= 0 and tree.kid(clause, "nsubj") is None:
        return _modal(tree, word.head)
    return None


def _is_to(tree: Tree, word: Word) -> bool:
    """Whether a form of "be" has "to" right behind it, or "set to": "was to take effect"."""
    behind = [w for w in tree.words[word.i + 1 : word.i + 3] if w.lower not in word_sets("moods")["scheduled"]]
    after = behind[0] if behind else word
    return word.lower in words_of("is") and after.lower == "to" and after.dep in {"mark", "aux"}


def _is_conditional(tree: Tree, clause: int) -> bool:
    """Whether what will or would be hangs on a condition, or would have been: "will strike if attacked"."""
    marks = word_sets("moods")["hypothetical_marks"]
    for word in [tree.words[clause], *tree.above(clause)]:
        if any(kid.lower in marks for below in tree.kids(word.i, "advcl") for kid in tree.kids(below.i, "mark")):
            return True
        if word.dep not in {"xcomp", "ccomp", "conj"}:
            break
    helpers = {kid.lower for kid in tree.kids(clause, "aux")}
    return "would" in helpers and "have" in helpers


def _is_described(tree: Tree, trigger: int, name: str, clause: int = -1) -> bool:
    """Whether an adjective of an event noun says what came of it: "a failed coup", "the planned offensive".

    Who "denied that it had carried out any strikes" speaks of strikes that were told.
    """
    if tree.words[trigger].pos not in NOUNS:
        return False
    kids = tree.kids(trigger, "amod", "compound", "det")
    told = {kid.lower for kid in kids if kid.i < trigger} & word_sets("moods")[name]
    return bool(told - {"any"}) or ("any" in told and tree.words[clause].tag not in PAST)


def _is_forestalled(tree: Tree, clause: int) -> bool:
    """As in "was defused before it exploded", "fled before they could fire": what "before" tells did not happen."""
    for word in [tree.words[clause], *tree.above(clause)]:
        marks = {kid.lower for kid in tree.kids(word.i, "mark", "aux", "advmod", "case")}
        above = tree.head(word.i)
        stopped = word.dep == "advcl" and above is not None and above.lower in words_of("forestalling")
        if "before" in marks and stopped and above is not None and not _goes_on(tree, word, above):
            return True
        if "before" in marks and marks & {"could", "can"}:
            return True
        if word.dep not in {"xcomp", "conj", "obj"}:
            return False
    return False


def _goes_on(tree: Tree, word: Word, above: Word) -> bool:
    """As in "seized towns before capturing the city": who did the one did the other next."""
    gerund = word.tag == "VBG" and tree.kid(word.i, "nsubj", "nsubj:pass") is None
    return gerund and tree.kid(above.i, "nsubj:pass", "aux:pass") is None


def _is_purpose(tree: Tree, clause: int) -> bool:
    """Whether a clause tells what something else is done for, as in "an assault to retake the town".

    What is "the third city to fall" fell, and who "used mortars to bomb the town" bombed it.
    """
    word = tree.words[clause]
    if used_weapon(tree, clause) is not None:
        return False
    if word.tag != "VB" or not any(kid.lower == "to" for kid in tree.kids(clause, "mark", "aux")):
        return word.dep == "conj" and word.tag == "VB" and word.head >= 0 and _is_purpose(tree, word.head)
    ranked = word.dep == "acl" and any(kid.lower in words_of("ranking") for kid in tree.kids(word.head, "amod"))
    return word.dep in {"advcl", "obl", "nmod"} or (word.dep == "acl" and not ranked)
