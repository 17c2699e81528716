"""Drafts of control that no single verb tells.

"rebel-held town", "areas under the army's control", "the situation is stable".
"""

import re

from orontes.claims.deeds.arguments import object_of, surface_subject
from orontes.claims.deeds.arguments_phrases import phrases_of
from orontes.claims.deeds.draft import Draft
from orontes.claims.deeds.fitting import class_fits
from orontes.claims.frames import Frame, FrameIndex
from orontes.claims.lexicon import words_of
from orontes.claims.nouns.sorter import Sorter
from orontes.claims.tree import Tree, Word, is_titled
from orontes.claims.word_classes import NOUNS, SUBJECTS, VERBS

CALM = Frame(number=-4, kind="control_state")
BESIEGED = Frame(number=-5, kind="siege", roles={"object": "place"})
HOLDING = Frame(number=-3, kind="control_state", roles={"object": "place"})
PLACES = frozenset({"place", "name"})
REACH = 25
UNDER = re.compile(r"\b(?:is|are|was|were|been|be|remains?|remained)\s+(?:\w+\s+){0,2}?under\s+(?:the\s+)?(\w+)")
"""What a place is under, looked for before a sentence is parsed."""
HEADED = re.compile(r"\W*(?:[A-Z][\w'’-]+\s+){1,4}(?:still\s+|now\s+)?under\s+(?:the\s+)?(\w+)")
"""The same in a headline without a verb: "Bara under the army"."""
PEOPLE = frozenset({"person", "people"})
BARE = frozenset({"root", "ROOT", "ccomp", "parataxis", "vocative", "appos"})


def may_tell_holding(text: str) -> bool:
    """Whether a sentence may say that a place is under a force, or under "our" protection."""
    forces = words_of("present_forces") | {"our"}
    headed = HEADED.match(text)
    under = [*UNDER.findall(text), *([headed[1]] if headed is not None else [])]
    return any(word[:1].isupper() or word in forces for word in under)


def draft_holding(tree: Tree, i: int, index: FrameIndex, sorter: Sorter) -> Draft | None:
    """The draft that a word makes as part of a phrase of control; None where it is none."""
    word = tree.words[i]
    if word.lower in words_of("under"):
        if tree.case(i) in {"under", "in", "into", "within"}:
            return _draft_under(tree, i, *_place_under(tree, i), sorter)
        if tree.case(i) == "to":
            return _draft_under(tree, i, *_put_under(tree, i), sorter)
    if word.lower == "control" and word.dep == "nsubj":
        return _draft_passed(tree, i)
    if word.lower == "free":
        freed = word.dep == "xcomp" and tree.kid(i, "nmod", "obl") is not None
        return _draft_freed(tree, i, sorter) if freed else _draft_free(tree, i, sorter)
    if word.lower in index.states and (tree.kid(i, "cop") is not None or _is_predicate(tree, i)):
        return _draft_state(tree, i, index, sorter)
    if word.lower == "ours" and tree.kid(i, "cop") is not None:
        return _draft_ours(tree, i, sorter)
    if word.lower in words_of("besieged") and word.dep == "amod":
        return _draft_besieged(tree, i, sorter)
    return _draft_held(tree, i, sorter) if word.lower in words_of("held") else _draft_under_force(tree, i, sorter)


def _draft_under(tree: Tree, i: int, place: int | None, clause: int, sorter: Sorter) -> Draft | None:
    """As in "areas under the army's control", "the town is in the hands of rebels", "fell under their control"."""
    held = next((kid.i for kid in tree.kids(i, "nmod") if tree.case(kid.i) == "of"), None)
    whole = tree.words[i].lower not in words_of("hands")  # "in the hands of" the army is no town's hold on it
    if (
        whole
        and place is not None
        and held is not None
        and _holds(tree, place, held, sorter, of_ground=tree.words[i].lower not in words_of("possession"))
    ):
        return Draft(tree=tree, trigger=i, frame=HOLDING, kind="control_state", clause=clause, agent=place, object=held)
    alone = place is None and tree.words[i].head < 0 and not any(word.pos in VERBS for word in tree)
    if not alone and (place is None or not class_fits(sorter.classes(tree, place), PLACES, PEOPLE, strict=False)):
        return None  # "Under government control." has its place in the heading
    kind = "capture" if tree.words[clause].lower in words_of("came_under") | words_of("put_under") else "control_state"
    before = [kid for kid in tree.kids(i, "compound", "amod") if kid.i < i]
    owner = tree.kid(i, "nmod:poss", "nmod") or (before[-1] if before else None)
    agent = owner.i if owner is not None else None
    return Draft(tree=tree, trigger=i, frame=HOLDING, kind=kind, clause=clause, agent=agent, object=place)


def _draft_under_force(tree: Tree, i: int, sorter: Sorter) -> Draft | None:
    """As in "Bara has been under the RSF since May", "the town is under our protection": named places alone."""
    word = tree.words[i]
    head = tree.head(i)
    bare = head is not None and word.dep == "nmod" and head.pos == "PROPN" and head.dep in BARE  # "Bara under the army"
    if tree.case(i) != "under" or not (tree.kid(i, "cop") is not None or word.dep == "obl" or bare):
        return None
    ours = word.lower in words_of("protecting") and any(kid.lower == "our" for kid in tree.kids(i, "nmod:poss"))
    letters = word.pos == "PROPN" and word.text.isupper() and word.lower not in words_of("civil_letters")
    if not ours and not letters and "force" not in sorter.classes(tree, i):
        return None
    place, clause = _place_under(tree, i)
    if place is None or place == i or "place" not in sorter.classes(tree, place) or not _is_named(tree, place):
        return None
    be = bare or tree.words[clause].lower in words_of("is") | words_of("lasting") or tree.kid(clause, "cop") is not None
    owner = tree.kid(i, "nmod:poss") if ours else word
    agent = owner.i if owner is not None else None
    told = Draft(tree=tree, trigger=i, frame=HOLDING, kind="control_state", clause=clause, agent=agent, object=place)
    return told if be else None


def _is_named(tree: Tree, i: int) -> bool:
    """Whether a phrase bears a name."""
    return any(tree.words[k].pos == "PROPN" for k in tree.below_all(i))


def _holds(tree: Tree, holder: int, held: int, sorter: Sorter, *, of_ground: bool) -> bool:
    """Whether the subject of "in control of" holds it: a force, or a name of no place before a place."""
    classes = sorter.classes(tree, holder)
    if not of_ground and "place" not in sorter.classes(tree, held):
        return False  # "in possession of weapons"
    named = "name" in classes and "place" not in classes
    return "force" in classes or (named and "place" in sorter.classes(tree, held))


def _draft_passed(tree: Tree, i: int) -> Draft | None:
    """As in "control of the airport passed to the army": a capture by whom it passes to."""
    verb, held = tree.head(i), next((kid for kid in tree.kids(i, "nmod") if tree.case(kid.i) in {"of", "over"}), None)
    if verb is None or held is None or verb.lower not in words_of("passed") | words_of("changed"):
        return None
    taker = next((kid for kid in tree.kids(verb.i, "obl") if tree.case(kid.i) == "to"), None)
    if taker is None and verb.lower in words_of("changed"):
        hardly = any(kid.lower in {"little", "hardly", "barely"} for kid in tree.kids(verb.i, "advmod", "obj", "xcomp"))
        told = Draft(tree=tree, trigger=i, frame=HOLDING, kind="capture", clause=verb.i, object=held.i)
        return None if hardly else told
    if taker is None:
        return None
    return Draft(tree=tree, trigger=i, frame=HOLDING, kind="capture", clause=verb.i, agent=taker.i, object=held.i)


def _put_under(tree: Tree, i: int) -> tuple[int | None, int]:
    """What was brought or came to somebody's control by a verb before the phrase, and that verb."""
    for word in reversed(tree.words[max(0, i - REACH) : i]):
        if word.lower in words_of("put_under"):
            return object_of(tree, word.i), word.i
        if word.lower in words_of("came_under"):
            return surface_subject(tree, word.i), word.i
    return None, i


def _place_under(tree: Tree, i: int) -> tuple[int | None, int]:
    """What is under control, and the word whose clause says so."""
    word, head = tree.words[i], tree.head(i)
    if tree.kid(i, "cop") is not None:
        return surface_subject(tree, i), i
    if head is not None and head.pos in NOUNS and word.dep in {"nmod", "acl"}:
        return head.i, head.i
    if head is not None and head.lower in words_of("back_under") and word.dep in {"obl", "nmod"}:
        return (surface_subject(tree, head.i) if tree.kid(head.i, "cop") is not None else None), head.i
    if head is not None and head.pos in VERBS:
        put = head.lower in words_of("put_under")
        return (object_of(tree, head.i) if put else surface_subject(tree, head.i)), head.i
    return None, i


def _draft_freed(tree: Tree, i: int, sorter: Sorter) -> Draft | None:
    """As in "declared the city free of occupation"."""
    declared = tree.kid(tree.words[i].head, "obj")
    if declared is None or not class_fits(sorter.classes(tree, declared.i), PLACES, PEOPLE, strict=False):
        return None
    return Draft(tree=tree, trigger=i, frame=HOLDING, kind="capture", clause=i, object=declared.i)


def _draft_free(tree: Tree, i: int, sorter: Sorter) -> Draft | None:
    """As in "the town is free" and "Bara is free of the rebels": a named place, no country, and of nothing else."""
    place = surface_subject(tree, i) if tree.kid(i, "cop") is not None else None
    if place is None or tree.words[place].pos != "PROPN" or sorter.width(tree, place) > 1:
        return None
    of = [kid.i for kid in tree.kids(i, "obl", "nmod", "xcomp", "advcl") if tree.case(kid.i) != "since"]
    foes = all(sorter.classes(tree, k) & {"force", "time"} for k in of)
    if not foes or not class_fits(sorter.classes(tree, place), PLACES, PEOPLE, strict=False):
        return None
    return Draft(tree=tree, trigger=i, frame=HOLDING, kind="capture", clause=i, object=place)


def _draft_state(tree: Tree, i: int, index: FrameIndex, sorter: Sorter) -> Draft | None:
    """As in "the situation in the city is stable": who says so says that nobody has taken it."""
    subject = tree.kid(i if not _is_predicate(tree, i) else tree.words[i].head, "nsubj")
    if subject is None:
        return None
    if "place" in sorter.classes(tree, subject.i) and subject.pos == "PROPN":
        return Draft(tree=tree, trigger=i, frame=HOLDING, kind="control_state", clause=i, object=subject.i)
    if subject.lower not in index.states[tree.words[i].lower]:
        return None
    phrases = (*phrases_of(tree, i), *phrases_of(tree, subject.i))
    return Draft(tree=tree, trigger=i, frame=CALM, kind="control_state", clause=i, phrases=phrases)


def _draft_ours(tree: Tree, i: int, sorter: Sorter) -> Draft | None:
    """As in "the town is ours"."""
    place = tree.kid(i, "nsubj")
    if place is None or "place" not in sorter.classes(tree, place.i) or "pronoun" in sorter.classes(tree, place.i):
        return None
    return Draft(tree=tree, trigger=i, frame=HOLDING, kind="control_state", clause=i, object=place.i)


def _is_predicate(tree: Tree, i: int) -> bool:
    """Whether an adjective says what its verb's subject remains or becomes."""
    head = tree.head(i)
    return head is not None and tree.words[i].dep in {"xcomp", "acomp"} and head.lower in words_of("copular")


def _draft_besieged(tree: Tree, i: int, sorter: Sorter) -> Draft | None:
    """As in "the besieged town of Djibo": what the participle describes, where it bears a name."""
    held = tree.words[i].head
    named = any(tree.words[k].pos == "PROPN" for k in tree.below_all(held))
    if not named or "place" not in sorter.classes(tree, held):
        return None
    return Draft(tree=tree, trigger=i, frame=BESIEGED, kind="siege", clause=held, object=held)


def _draft_held(tree: Tree, i: int, sorter: Sorter) -> Draft | None:
    """As in "rebel-held town": the word before the hyphen holds what the participle describes."""
    words = tree.words
    if words[i].dep not in {"amod", "acl", "compound"} or i < 2 or words[i - 1].text not in {"-", "–"}:
        return None
    holder, held = i - 2, words[i].head
    if words[holder].head != i and held != holder:
        return None
    if "place" not in sorter.classes(tree, held) and words[held].pos != "PROPN":
        return None
    whole = words[words[held].head] if words[held].dep in {"compound", "flat"} else words[held]
    if {words[held].lower, whole.lower} & words_of("run_bodies") or _is_outlet(tree, i, whole):
        return None
    if words[held].lower in words_of("wide_areas") and not any(words[k].pos == "PROPN" for k in tree.below_all(held)):
        return None
    return Draft(tree=tree, trigger=i, frame=HOLDING, kind="control_state", clause=held, agent=holder, object=held)


def _is_outlet(tree: Tree, i: int, name: Word) -> bool:
    """Whether a name is that of an outlet, which speaks or is spoken to: "Houthi-run Saba quoted an official"."""
    verb = tree.head(name.i)
    says = verb is not None and verb.lower in words_of("say_verbs") | words_of("telling") | words_of("spoke")
    return tree.words[i].lower == "run" and is_titled(name) and name.dep in SUBJECTS and says
