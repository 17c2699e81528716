"""Whether a trigger's parts meet the conditions of a frame: classes of object and subject, prepositions, arms.

The problem: "seized" a checkpoint or arms, "captured" a soldier or a photograph, "fired" rockets or a minister. The
sense is in what stands beside the word, and the lists of nouns never hold every noun.
What we chose: each frame names the classes that its object and subject may have, must have or must not have, the
prepositions that it needs and the arms that must stand by; the first frame whose conditions all hold wins. A common
noun that no list knows counts as a thing. Last come the senses of peace: weather, illness, critics, prizes, markets.
Rejected: a trained model of senses (it cannot say which condition failed), and a score over frames (what wins by a
little is wrong as often).
"""

from itertools import takewhile

from orontes.base import ATTACKS
from orontes.claims.deeds.draft import Parts
from orontes.claims.deeds.predicates import counted_words, counts_only
from orontes.claims.frames import Frame
from orontes.claims.lexicon import words_of
from orontes.claims.nouns.lists import members
from orontes.claims.nouns.sorter import Sorter, noun_classes
from orontes.claims.references.takings import may_be_ground, takes_thing, was_taken
from orontes.claims.senses.peace import is_against_nature, is_criticised, is_mishap, is_portrayed, is_rebuke, is_turned
from orontes.claims.tree import Tree
from orontes.claims.word_classes import NOUNS

PRIZE_WORDS = 4
_LADEN = ("obl", "nmod", "compound")
COUNTRY = 2
_TAKEN = frozenset({"abduction", "arrest_or_detention", "capture"})
_HELD = _TAKEN | {"control_state"}
_FOUGHT = ATTACKS | {"clash"}
PEACEFUL = frozenset({"agreement_or_talks", "protest_or_celebration", "riot", "statement_or_appeal", "other"})


def verb_fits(tree: Tree, frame: Frame, parts: Parts, sorter: Sorter, *, fixed: str | None) -> bool:
    """Whether a verb's parts meet the frame's conditions; `fixed` is the second word of a verb such as "open fire"."""
    thing = parts.thing
    if frame.kind in _TAKEN and (is_portrayed(tree, parts) or (frame.count_subject and is_mishap(tree, sorter))):
        return False
    if frame.kind in _HELD and fixed is None and is_turned(tree, parts):
        return False
    if frame.kind == "armed_attack" and is_rebuke(tree, parts, sorter):
        return False
    listed = thing is not None and bool(frame.object_words) and _is_one_of(tree, frame, thing)
    listed = listed or (fixed is not None and thing is not None and tree.words[thing].lower == fixed)
    if not listed and _is_no_war(tree, parts, sorter) and frame.kind not in PEACEFUL:
        return False
    if frame.role("subject") == "place" and not frame.object:
        fits = subject_fits(tree, frame, parts.agent, sorter) and has_needed(tree, frame, parts, sorter)
        ends = [k for k in (thing, *(one for _, one in parts.phrases)) if k is not None]
        fits = fits and not any(tree.words[k].lower in frame.reject_words for k in ends)
        return fits and (not frame.bare or thing is None)
    if fixed is not None and thing is not None and tree.words[thing].lower == fixed:
        thing = None
    return (
        object_fits(tree, frame, thing, sorter)
        and subject_fits(tree, frame, parts.agent, sorter)
        and has_needed(tree, frame, parts, sorter)
        and arms_fit(tree, frame, parts)
    )


def _is_no_war(tree: Tree, parts: Parts, sorter: Sorter) -> bool:
    """Whether the doer is weather, disease or a critic, or the object a text, a title or a share of a market."""
    doer = sorter.classes(tree, parts.agent) if parts.agent is not None else frozenset()
    if parts.agent is not None:
        doer |= noun_classes(tree.words[parts.agent].lower) & {"nature"} if parts.agent == 0 else frozenset()
        named = "force" in doer  # "the Bear Brigade"
        kids = (kid for kid in tree.kids(parts.agent, "compound", "flat") if not (named and kid.pos == "PROPN"))
        doer |= frozenset().union(*(noun_classes(kid.lower) for kid in kids))
    thing = sorter.classes(tree, parts.thing) if parts.thing is not None else frozenset()
    praised = parts.agent is not None and _is_praised(tree, parts.agent, sorter)
    filmed = any(prep == "on" and tree.words[k].lower in words_of("filmed") for prep, k in parts.phrases)
    filmed = filmed or is_criticised(tree, parts, sorter)
    barred = "matter" in thing or "nature" in thing or filmed or _is_prize(tree, parts.thing)
    return barred or ("nature" in doer and not praised)


def _is_praised(tree: Tree, agent: int, sorter: Sorter) -> bool:
    """Whether beasts are somebody's fighters: "our lions", "the lions of the army"."""
    if tree.words[agent].tag != "NNS" or tree.words[agent].lower not in words_of("praising_beasts"):
        return False
    owners = [kid for kid in tree.kids(agent, "nmod") if tree.case(kid.i) == "of"]
    ours = any(kid.lower in {"our", "your"} for kid in tree.kids(agent, "nmod:poss"))
    return ours or any(sorter.classes(tree, kid.i) & {"force", "name"} for kid in owners)


def _is_prize(tree: Tree, thing: int | None) -> bool:
    """Whether the object is a trophy or a title, whatever the parser takes for its head: "the World Council title"."""
    if thing is None or tree.words[thing].pos not in NOUNS:
        return False
    behind = takewhile(lambda word: word.pos in {"NOUN", "PROPN", "ADJ"}, tree.words[thing : thing + PRIZE_WORDS])
    return any(word.lower in words_of("prizes") for word in behind)


def has_needed(tree: Tree, frame: Frame, parts: Parts, sorter: Sorter) -> bool:
    """Whether one of the prepositions that the frame needs is there, before a place where it asks for one."""
    opposed = [
        (prep, k) for prep, k in parts.phrases if prep != "without" or tree.words[k].lower not in words_of("unopposed")
    ]
    if any(prep in frame.without for prep, _ in opposed):
        return False
    if frame.kind in _FOUGHT and is_against_nature(tree, parts, sorter):
        return False
    if not frame.needs:
        return True
    counted = parts.thing if counts_only(tree, parts.thing) else None
    found = [
        k
        for prep, k in parts.phrases
        if prep.replace(" ", "-") in frame.needs and not (prep == "of" and tree.words[k].head == counted)
    ]  # "a group of gunmen" needs no more than a group
    if frame.object_words and frame.reject_object:
        found = [k for k in found if "place" in (of := sorter.classes(tree, k)) or not of & frame.reject_object]
    if frame.object == {"none"}:
        found = [k for k in found if tree.words[k].lower not in frame.reject_words]
    if frame.needs_words:
        return any(_names(tree, k) & frame.needs_words for k in found)
    if frame.needs_classes:
        return any(sorter.classes(tree, k) & frame.needs_classes for k in found)
    if frame.needs == {"between"}:
        found = [k for k in found if _is_party(tree, k, sorter)]
    return any(not frame.needs_place or "place" in sorter.classes(tree, k) for k in found)


def _names(tree: Tree, k: int) -> frozenset[str]:
    """A noun alone and with each of its modifiers, in lower case: "station", "police-station"."""
    head = tree.words[k].lower
    return frozenset({head, *(f"{kid.lower}-{head}" for kid in tree.kids(k, "compound", "amod"))})


def _is_party(tree: Tree, k: int, sorter: Sorter) -> bool:
    """Whether a word may be one of those between whom a thing passes: no hour, and no spot on a road."""
    classes = sorter.classes(tree, k)
    return bool(classes & {"force", "people", "person", "name"}) and not (
        classes & {"time", "vehicle"} or ("place" in classes and sorter.width(tree, k) < COUNTRY)
    )


def _is_piece(tree: Tree, thing: int, sorter: Sorter) -> bool:
    """Whether a part is one of a place: "took the northern part of the town", not "took part in the attack"."""
    whole = tree.kid(thing, "nmod") if tree.words[thing].lower in {"part", "parts"} else None
    return whole is not None and tree.case(whole.i) == "of" and "place" in sorter.classes(tree, whole.i)


def object_fits(tree: Tree, frame: Frame, thing: int | None, sorter: Sorter) -> bool:
    """Whether the object is of the classes, or one of the words, that the frame accepts."""
    if thing is not None and tree.words[thing].lower in frame.reject_words and not _is_piece(tree, thing, sorter):
        return False
    if thing is not None and frame.kind == "control_state" and takes_thing(tree, thing, sorter):
        return False
    if thing is not None and _takes_ground(tree, frame, thing) and not may_be_ground(tree, thing, sorter):
        return False
    if frame.object_words:
        return thing is not None and _is_one_of(tree, frame, thing) and (not frame.taken or was_taken(tree, thing))
    if thing is None:
        return not frame.object or "none" in frame.object
    if frame.object == {"none"}:
        return tree.words[thing].lower in words_of("no_object")
    if not frame.object and not frame.reject_object:
        return True
    described = frame.object_without & {kid.lower for kid in tree.kids(thing, "amod", "acl")}
    fits = class_fits(sorter.classes(tree, thing), frame.object, frame.reject_object, strict=frame.strict)
    return fits and not described


def _takes_ground(tree: Tree, frame: Frame, thing: int) -> bool:
    """Whether a frame takes a name for ground that is taken or held."""
    if frame.object == {"name"}:
        return True
    return frame.kind == "control_state" and "place" in frame.object and tree.words[thing].pos == "PROPN"


def _is_one_of(tree: Tree, frame: Frame, thing: int) -> bool:
    """Whether the object, or what it counts, is one of the frame's words, described as the frame asks."""
    word = tree.words[thing]
    counts = word.lower in words_of("counting_nouns") | words_of("parts_of_force") or word.pos == "NUM"
    counted = tree.kid(thing, "nmod") if counts else None
    if counted is not None and word.lower in words_of("unit_bases") and tree.case(counted.i) != "of":
        counted = None  # "the 46th Regiment in Bara"
    heads = members(tree, counted.i if counted is not None else thing)
    if not any(tree.words[k].lower in frame.object_words for k in heads):
        return False
    told = {kid.lower for k in heads for kid in tree.kids(k, "compound", "amod", "nmod", "flat", "acl")}
    told |= {word.lower for word in tree.words[max(0, thing - 2) : thing]}
    told |= {kid.lower for k in heads for of in tree.kids(k, "acl", "amod") for kid in tree.kids(of.i, *_LADEN)}
    return (not frame.object_with or bool(told & frame.object_with)) and not told & frame.object_without


def class_fits(classes: frozenset[str], wanted: frozenset[str], rejected: frozenset[str], *, strict: bool) -> bool:
    """Whether a phrase's classes meet a condition; an unknown common noun counts as a thing."""
    known = classes or frozenset({"thing"})
    rejected = rejected - {"abstract"} if "titles" in known else rejected  # "a general"
    if strict:
        return bool(known & wanted - {"name", "none"}) and not (known & rejected and "place" not in known)
    if known & rejected and "place" not in known & wanted:
        return False
    return not wanted or bool(known & wanted)


def subject_fits(tree: Tree, frame: Frame, agent: int | None, sorter: Sorter) -> bool:
    """Whether the logical subject is of the classes that the frame accepts."""
    if agent is not None and frame.subject_without & counted_words(tree, agent):
        return False
    if frame.subject_words:
        return agent is not None and _are_many(tree, frame, agent)
    if not frame.subject and not frame.reject_subject:
        return True
    if agent is None:
        return not frame.strict_subject and frame.role("subject") != "place"
    classes = sorter.classes(tree, agent) or frozenset({"thing"})
    if frame.role("subject") == "place" and frame.strict:
        return "place" in classes and not classes & (frame.reject_subject | {"pronoun"})
    if "pronoun" in classes & frame.reject_subject:
        return False
    armed = frame.subject & {"force", "people"} if frame.subject else frozenset({"force"}) - frame.reject_subject
    if classes & frame.reject_subject and not classes & armed:
        return False
    return not frame.subject or bool(classes & frame.subject)


def _are_many(tree: Tree, frame: Frame, agent: int) -> bool:
    """Whether the subject is one of the frame's words, counted or named, or hundreds: "4,500 crossed"."""
    word = tree.words[agent]
    if word.pos == "NUM":
        behind = tree.kid(agent, "nmod")
        if behind is not None and tree.case(behind.i) == "of" and behind.pos not in {"PRON", "DET"}:
            return behind.lower in frame.subject_words
        digits = word.text.replace(",", "").replace(" ", "")
        return digits.isdigit() and len(digits) > 2
    if word.lower in words_of("counting_nouns"):
        counted = tree.kid(agent, "nmod")
        return counted is not None and counted.lower in frame.subject_words
    known = word.lower in frame.subject_words
    named = word.lower in words_of("unit_bases") and word.pos == "PROPN" and tree.kid(agent, "amod", "compound")
    any_number = word.lower in words_of("uprooted") | words_of("uncounted")
    return known and (any_number or bool(named) or tree.kid(agent, "nummod") is not None)


def arms_fit(tree: Tree, frame: Frame, parts: Parts) -> bool:
    """Verbs such as "fired" and "fell" speak of arms only where arms stand beside them."""
    if not frame.artillery_any:
        return True
    heads = [k for k in (parts.agent, parts.thing) if k is not None] + [k for _, k in parts.phrases]
    near = {tree.words[k].lower for k in heads} | {kid.lower for k in heads for kid in tree.kids(k, "compound", "amod")}
    return bool(near & words_of("artillery"))
