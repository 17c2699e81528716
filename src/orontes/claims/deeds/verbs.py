"""Drafts told by verbs: "rebels seized the town", "the town was seized", "towns seized by rebels"."""

from collections.abc import Sequence
from dataclasses import replace

from orontes.claims.deeds.arguments import is_passive, object_of, subject_of
from orontes.claims.deeds.arguments_phrases import phrases_of
from orontes.claims.deeds.draft import Draft, Parts
from orontes.claims.deeds.fitting import verb_fits
from orontes.claims.frames import Frame
from orontes.claims.lexicon import links_of, word_sets, words_of
from orontes.claims.nouns.sorter import Sorter, noun_classes
from orontes.claims.tree import Tree
from orontes.claims.word_classes import FATES, PAST, VERBS

Senses = Sequence[tuple[str | None, Frame]]
BOUND = ("compound:prt", "advmod", "amod", "obj", "xcomp", "obl", "case", "advcl", "obl:unmarked")
REDUCED = frozenset({"acl", "acl:relcl", "conj", "root", "ROOT", "advcl", "xcomp"})


def is_verb(tree: Tree, i: int) -> bool:
    """Whether a word stands as a verb that can tell a deed; participles that only describe do not."""
    word = tree.words[i]
    if word.dep == "acl" and word.i < word.head:
        return False
    if word.pos in VERBS:
        return word.dep not in {"aux", "cop", "case", "compound", "amod"}
    return word.pos == "ADJ" and word.dep in REDUCED and word.lower.endswith("ed")


def draft_verb(tree: Tree, v: int, senses: Senses, sorter: Sorter) -> Draft | None:
    """The draft that a verb makes; None where no frame of it fits."""
    parts = Parts(
        agent=_doer_of(tree, subject_of(tree, v)),
        thing=_taken(tree, object_of(tree, v)),
        phrases=tuple(phrases_of(tree, v)),
        bound=_bound(tree, v),
    )
    if parts.agent is None and parts.thing is None and is_passive(tree, v):
        return None
    senses = [sense for sense in senses if not sense[1].told_to or _is_told_to(tree, v)]
    frame, parts = _sense(tree, v, senses, parts, sorter)
    if frame is None:
        return None
    if parts.thing is not None and frame.object_words and frame.role("object") == "none":
        below = [pair for pair in phrases_of(tree, parts.thing) if pair not in parts.phrases]
        parts = replace(parts, phrases=(*parts.phrases, *below))
    if parts.thing is not None and tree.words[parts.thing].lower in {
        fixed for fixed, sense in senses if sense is frame
    }:
        parts = replace(parts, thing=None)
    return Draft(
        tree=tree,
        trigger=v,
        frame=frame,
        kind=frame.kind,
        clause=v,
        agent=_flown_by(tree, parts.agent, sorter),
        object=parts.thing,
        phrases=parts.phrases,
    )


def _flown_by(tree: Tree, agent: int | None, sorter: Sorter) -> int | None:
    """Whose flag it is that flies; nobody's where only its colour is told. Other doers as they are."""
    if agent is None or tree.words[agent].lower not in words_of("flags"):
        return agent
    owners = [
        kid for kid in tree.kids(agent, "nmod", "nmod:poss", "compound", "amod") if tree.case(kid.i) in {"", "of"}
    ]
    return next((kid.i for kid in owners if sorter.classes(tree, kid.i) & {"force", "name"}), None)


def _sense(tree: Tree, v: int, senses: Senses, parts: Parts, sorter: Sorter) -> tuple[Frame | None, Parts]:
    """The frame that fits, and the parts as it takes them: the subject of a bare passive is the object."""
    frame = _first_sense(tree, senses, parts, sorter)
    if frame is None and _may_be_bare_passive(tree, v, parts) and not _is_country(tree, parts.agent, sorter):
        parts = replace(parts, agent=None, thing=parts.agent)
        frame = _first_sense(tree, [sense for sense in senses if sense[1].object], parts, sorter)
    if frame is None and _is_false_passive(tree, v, parts):
        parts = replace(parts, agent=parts.thing, thing=None)
        frame = _first_sense(tree, [sense for sense in senses if _takes_none(sense[1])], parts, sorter)
    return frame, parts


def _is_told_to(tree: Tree, v: int) -> bool:
    """Whether somebody is told, asked or forced to do what the verb says: "ordered residents to leave"."""
    moods, word = word_sets("moods"), tree.words[v]
    while word.dep == "conj" and word.tag == "VB":
        word = tree.words[word.head]
    head = tree.head(word.i)
    if head is None or word.dep not in {"xcomp", "advcl", "acl", "ccomp"} or tree.kid(word.i, "mark") is None:
        return False
    return head.lower in moods["ordered"] | moods["demanded"] | words_of("forcing")


def _takes_none(frame: Frame) -> bool:
    """Whether a frame is of a verb without an object."""
    return frame.object == {"none"} or frame.role("object") == "none"


def _taken(tree: Tree, thing: int | None) -> int | None:
    """The object; in "held 12 villagers hostage" the villagers, where the parser makes of both one noun."""
    if thing is None or tree.words[thing].lower not in FATES:
        return thing
    people = tree.kid(thing, "compound", "nmod:poss")
    return thing if people is None else people.i


def _doer_of(tree: Tree, agent: int | None) -> int | None:
    """Whose "influence", "control" or "advance" it is that reaches a place or goes on."""
    if agent is None or tree.words[agent].lower not in words_of("reaching_out"):
        return agent
    owner = tree.kid(agent, "nmod:poss")
    return owner.i if owner is not None else agent


def _bound(tree: Tree, v: int) -> frozenset[str]:
    """Words that may belong to the verb: particles, also such as hang on the phrase behind it, and objects."""
    found = {kid.lower for kid in tree.kids(v, *BOUND) if kid.lower != "way" or kid.dep == "obj"}
    for word in tree.words[v + 1 : v + 2]:
        bounds = word.lower == "over" and word.head == word.i + 1 and tree.words[word.head].pos == "NUM"
        if word.pos in {"ADP", "ADV", "PART"} and word.lower in links_of("particles") and not bounds:
            found.add(word.lower)
    thing = tree.kid(v, "obj")
    moved = thing is not None and "force" in noun_classes(thing.lower)
    return (
        frozenset(found | {"out"})
        if moved and any(prep == "out of" for prep, _ in phrases_of(tree, v))
        else frozenset(found)
    )


def _first_sense(tree: Tree, senses: Senses, parts: Parts, sorter: Sorter) -> Frame | None:
    """The first frame whose conditions the verb's parts meet; a particle that is there asks for its own frames."""
    bound_frames = any(fixed in parts.bound for fixed, _ in senses if fixed is not None)
    for fixed, frame in senses:
        if (fixed is None and bound_frames) or (fixed is not None and fixed not in parts.bound):
            continue
        if verb_fits(tree, frame, parts, sorter, fixed=fixed):
            return frame
    return None


def _may_be_bare_passive(tree: Tree, v: int, parts: Parts) -> bool:
    """Headlines drop the auxiliary ("Two towns seized in the east"); some participles are parsed as adjectives."""
    described = tree.words[v].pos == "ADJ" and tree.kid(v, "cop") is not None  # "the bus was riddled with bullets"
    past = described or (tree.words[v].tag in PAST and tree.kid(v, "aux", "aux:pass") is None)
    doer = parts.agent is not None and tree.words[parts.agent].dep == "obl:agent"
    return past and parts.thing is None and parts.agent is not None and not doer


def _is_country(tree: Tree, i: int | None, sorter: Sorter) -> bool:
    """Whether a subject is a country, which does what its verb says: "Israel captured and annexed the hills"."""
    return i is not None and sorter.width(tree, i) > 1


def _is_false_passive(tree: Tree, v: int, parts: Parts) -> bool:
    """A subject that the parser took for a passive one, of a verb without an auxiliary: "protesters demonstrated"."""
    finite = tree.words[v].tag in PAST and tree.kid(v, "aux", "aux:pass", "obj", "obl:agent") is None
    return finite and parts.agent is None and parts.thing is not None and parts.thing < v
