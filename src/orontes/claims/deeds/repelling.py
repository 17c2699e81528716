"""Attacks that were beaten back: clashes of attackers and defenders, "the army repelled an attack by rebels"."""

from dataclasses import replace

from orontes.claims.deeds.arguments import subject_of
from orontes.claims.deeds.draft import Draft
from orontes.claims.frames import Frame
from orontes.claims.lexicon import words_of
from orontes.claims.nouns.sorter import Sorter, noun_classes
from orontes.claims.tree import Tree, Word
from orontes.claims.word_classes import OBJECTS, POINTING, SUBJECTS

MET = Frame(
    number=-6,
    kind="clash",
    roles={"object": "patient", "by": "agent", "on": "place", "against": "place", "to": "place", "toward": "place"},
)
DEEDS = frozenset({"armed_attack", "offensive_launch", "advance"})
DEFENDERS = frozenset({"force", "name", "pronoun", "people"})


def meet_attack(draft: Draft, sorter: Sorter) -> Draft:
    """The draft as a clash with who repelled it, where the attacker and the defender are told; else as it was."""
    tree = draft.tree
    verb = tree.head(draft.trigger)
    if draft.kind in DEEDS and verb is not None and _is_beaten_back(tree, draft.trigger, verb):
        return _tell_whole(draft, verb, sorter)
    if draft.kind not in DEEDS or draft.agent is None or verb is None or not _beats_back(tree, verb):
        return draft
    if any(kid.lower in words_of("only_meant") for kid in tree.kids(draft.trigger, "amod")):
        return draft
    if tree.words[draft.trigger].dep not in OBJECTS:
        return draft
    defender = subject_of(tree, verb.i)
    if defender is None or defender == draft.agent or not sorter.classes(tree, defender) & DEFENDERS:
        return draft
    return replace(draft, frame=MET, kind="clash", object=defender, light=None, clause=verb.i)


def _is_beaten_back(tree: Tree, attack: int, verb: Word) -> bool:
    """As in "the attack was beaten off", "an assault on it was repulsed by the army"."""
    passive = tree.kid(verb.i, "aux:pass") is not None or tree.words[attack].dep == "nsubj:pass"
    return passive and tree.words[attack].dep in SUBJECTS and _beats_back(tree, verb)


def _tell_whole(draft: Draft, verb: Word, sorter: Sorter) -> Draft:
    """The attack told with the verb that says it failed, and as a clash where the defender is named."""
    tree = draft.tree
    by = next((kid.i for kid in tree.kids(verb.i, "obl:agent", "obl") if tree.case(kid.i) == "by"), None)
    told = replace(draft, clause=verb.i, light=None)
    if by is None or not sorter.classes(tree, by) & DEFENDERS or draft.agent == by:
        return told
    return replace(told, frame=MET, kind="clash", object=by) if draft.agent is not None else told


def credit_defender(draft: Draft) -> Draft:
    """The clash with the defender as the doer where the harm is his: "repelled an attack and killed ten"."""
    if draft.frame is not MET:
        return _credit_foiler(draft)
    if draft.object is None:
        return draft
    his = any(subject_of(draft.tree, trigger) == draft.object for trigger, _, _ in draft.harm)
    return replace(draft, agent=draft.object, object=draft.agent) if his else draft


def _credit_foiler(draft: Draft) -> Draft:
    """The clash of who met an attack and killed, whoever the attackers were: "foiled the attack and killed ten"."""
    tree = draft.tree
    verb = tree.head(draft.trigger)
    if not draft.noun or draft.kind not in DEEDS or verb is None or not (_beats_back(tree, verb) or _foils(verb)):
        return draft
    if any(kid.lower in words_of("only_meant") for kid in tree.kids(draft.trigger, "amod")):
        return draft
    defender = subject_of(tree, verb.i) if tree.words[draft.trigger].dep in OBJECTS else None
    if defender is None:
        return draft
    if not any(subject_of(tree, trigger) == defender for trigger, _, _ in draft.harm):
        met = _beats_back(tree, verb) and verb.tag != "VBG" and tree.words[defender].head == verb.i
        return _name_attacked(draft, defender) if met else draft
    attacker = draft.agent if draft.agent != defender else None
    return replace(draft, frame=MET, kind="clash", agent=defender, object=attacker, light=None, clause=verb.i)


def _name_attacked(draft: Draft, defender: int) -> Draft:
    """An attack of nobody on nothing told, with who beat it back as whom it was aimed at: "repelled four attacks"."""
    told = draft.agent is not None or draft.object is not None or draft.kind != "armed_attack"
    tree, on = draft.tree, {"on", "against", "upon"}
    aimed = any(prep in on and "time" not in noun_classes(tree.words[k].lower) for prep, k in draft.phrases)
    again = any(kid.lower in POINTING for kid in tree.kids(draft.trigger, "det"))
    again = again and all("time" in noun_classes(tree.words[k].lower) for _, k in draft.phrases)
    return draft if told or aimed or again else replace(draft, object=defender)


def _foils(verb: Word) -> bool:
    """Whether a verb tells that an attack came to nothing, met or only planned: "foiled", "thwarted"."""
    return verb.lower in words_of("foiling")


def _beats_back(tree: Tree, verb: Word) -> bool:
    """Whether a verb tells that an attack was met and failed: "repelled", "fended off", "beat back"."""
    if verb.lower in words_of("repelling"):
        return True
    behind = {kid.lower for kid in tree.kids(verb.i, "compound:prt", "advmod", "case", "obl")}
    return verb.lower in words_of("beating_back") and bool(behind & {"off", "back"})
