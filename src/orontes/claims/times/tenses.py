"""What the tense of a clause tells of its time: now, to come, or before the time told."""

from orontes.claims.deeds.draft import Draft
from orontes.claims.lexicon import word_sets, words_of
from orontes.claims.senses.recalling import is_recalled
from orontes.claims.tree import Tree, Word
from orontes.claims.word_classes import PAST, VERBS

LEADS = 3
SAID = frozenset({"ccomp", "parataxis"})
_AHEAD = frozenset({"will", "would", "shall", "must", "should", "ought", "may", "might"})


def finite_verb(tree: Tree, i: int) -> int | None:
    """The finite verb of a word's clause."""
    word = tree.words[i]
    for here in [word, *tree.above(i)]:
        if (here.dep == "xcomp" and here.tag in {"VB", "VBG"}) or _goes_on(tree, here):
            continue
        if here.pos in VERBS or tree.kid(here.i, "cop") is not None:
            return here.i
        if here.dep in {"acl:relcl", "ccomp"}:
            return None
    return None


def _goes_on(tree: Tree, word: Word) -> bool:
    """As in "goes on running the town"."""
    above = tree.head(word.i)
    going = above is not None and above.lower in words_of("goes") and word.dep == "advcl"
    return going and word.tag == "VBG" and word.i > 0 and tree.words[word.i - 1].lower == "on"


def tells_now(tree: Tree, clause: int) -> bool:
    """Whether the clause stands in the present: "are advancing", "controls", "has yet to", "has captured".

    Its verb or the one above it. A perfect that sums up many times ("has often shelled", "has witnessed massacres") has
    no day.
    """
    verb = finite_verb(tree, clause)
    if verb is None:
        return False
    helpers = _helpers(tree, verb)
    if helpers & {"has", "have"}:
        return not sums_up(tree, clause)
    if helpers & {"was", "were", "had", "did", "been"}:
        return False
    return tree.words[verb].tag in {"VBZ", "VBP"} or bool(helpers & {"is", "are", "am", "’re", "'re"})


def sums_up(tree: Tree, clause: int) -> bool:
    """Whether a present perfect tells of many times: "has repeatedly shelled", "has witnessed numerous massacres"."""
    verb = finite_verb(tree, clause)
    if verb is None or not _helpers(tree, verb) & {"has", "have"}:
        return False
    if any(kid.lower in words_of("many_times") for kid in tree.kids(verb, "advmod")):
        return True
    things = tree.kids(verb, "obj")
    return tree.words[verb].lower in words_of("undergone") and any(
        kid.tag == "NNS" and tree.kid(kid.i, "nummod") is None for kid in things
    )


def is_head(tree: Tree) -> bool:
    """Whether the passage is the headline of a story of the day."""
    return tree.region == "headline" and tree.number < LEADS


def is_to_come(tree: Tree, clause: int) -> bool:
    """Whether a clause tells of what is to come: "will storm", "must leave", "is to be held"; what was tried is not."""
    helpers = {kid.lower for kid in tree.kids(clause, "aux", "mark", "aux:pass")}
    if _hangs_on_it(tree, clause, helpers):
        return True
    tag = tree.words[clause].tag
    if not (tag == "VB" or (tag == "VBN" and "be" in helpers)) or not helpers & {*_AHEAD, "to"}:
        return False
    return bool(helpers & _AHEAD) or not _is_over(tree, clause)


def _hangs_on_it(tree: Tree, clause: int, helpers: set[str]) -> bool:
    """Whether a clause in the present is a condition of what is to come: "unless the rebels leave by Monday"."""
    present = tree.words[clause].tag in {"VBZ", "VBP"} or bool(helpers & {"do", "does", "is", "are"})
    return bool(helpers & {"if", "unless"}) and present


def _is_over(tree: Tree, clause: int) -> bool:
    """Whether an infinitive tells what a past deed was for, was tried or managed: "fired to disperse", "failed to"."""
    above = tree.head(clause)
    if above is not None and tree.words[clause].dep == "advcl" and above.tag == "VBD":
        return True
    if above is None or tree.words[clause].dep != "xcomp" or above.tag not in PAST:
        return False
    return above.lower in words_of("tried") | words_of("achieving") | word_sets("moods")["failed"]


def is_earlier(tree: Tree, clause: int) -> bool:
    """Whether the clause looks back from the time told: "had captured", "previously", "used to hold".

    A past perfect that only shifts what somebody said ("said that it had captured") does not look back, but one inside
    a relative clause of what was said does; nor does one that tells how far things have come ("had reportedly left").
    """
    verb = finite_verb(tree, clause)
    if verb is None:
        return False
    if any(kid.lower in words_of("earlier") for kid in tree.kids(verb, "advmod")):
        return True
    if tree.words[verb].lower == "used" and clause != verb:
        return True
    if "had" not in _helpers(tree, verb):
        return False
    if any(kid.lower in words_of("by_then") for kid in tree.kids(verb, "advmod")):
        return False
    for word in [tree.words[verb], *tree.above(verb)]:
        if word.dep == "acl:relcl":
            return True
        said_noun = word.dep == "acl" and any(kid.lower == "that" for kid in tree.kids(word.i, "mark"))
        if word.dep in SAID or said_noun:
            return False
    return True


def looks_back(draft: Draft) -> bool:
    """Whether a deed or state is told as one of before: by its clause, by "former", or beside a state that lasts."""
    tree = draft.tree
    if is_earlier(tree, draft.clause):
        return True
    if any(kid.lower in words_of("former") for kid in tree.kids(draft.trigger, "amod", "advmod")):
        return True
    if is_recalled(draft):
        return True
    return _beside_state(tree, draft.clause)


def _beside_state(tree: Tree, clause: int) -> bool:
    """As in "it is one of the cities that rose against": a past clause about what something is."""
    verb = finite_verb(tree, clause)
    if verb is None or tree.words[verb].dep != "acl:relcl" or tree.words[verb].tag != "VBD":
        return False
    noun = tree.words[verb].head
    for word in [tree.words[noun], *tree.above(noun)]:
        if any(kid.lower in {"is", "are"} for kid in tree.kids(word.i, "cop")):
            return True
        if word.pos in VERBS or word.dep not in {"nmod", "conj", "appos"}:
            return False
    return False


def _helpers(tree: Tree, verb: int) -> set[str]:
    found = tree.kids(verb, "aux", "aux:pass", "cop")
    return {kid.lower for one in found for kid in (one, *tree.kids(one.i, "aux"))}
