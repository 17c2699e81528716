"""Drafts of claims: a trigger word with its frame and the words that head its parts, before slots are filled.

Each word of a passage that may trigger is tried against its frames in the order of the file; the first whose conditions on
object, subject and prepositions hold wins. Conditions ask for classes (nouns.yaml), so that "captured" is read as an arrest
before soldiers, as a find before rifles and as a capture before towns.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from orontes.claims.arguments import is_passive, object_of, phrases_of, subject_of, surface_subject
from orontes.claims.frames import Frame, FrameIndex, load_frames
from orontes.claims.nouns import Sorter, noun_classes
from orontes.claims.phrases import members
from orontes.claims.tree import Tree

VERBAL = frozenset({"VERB", "AUX"})
ARTILLERY = frozenset(
    "rocket rockets missile missiles mortar mortars shell shells artillery projectile projectiles barrage grad drone drones".split()
)
NO_TARGET = frozenset({"way", "role"})
HELD = frozenset({"held", "controlled", "occupied", "ruled", "run", "dominated"})
UNDER = frozenset({"control", "hands", "rule", "occupation", "grip"})
CALM = Frame(number=-4, kind="control_state")
HOLDING = Frame(number=-3, kind="control_state", roles={"object": "place"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A trigger with the heads of its parts (word numbers in the tree). `clause` is the word whose clause says it."""

    tree: Tree
    trigger: int
    frame: Frame
    kind: str
    clause: int
    agent: int | None = None
    object: int | None = None
    phrases: tuple[tuple[str, int], ...] = ()
    light: int | None = None
    noun: bool = False
    place_subject: int | None = None
    harm: tuple[tuple[int, str, int], ...] = field(default=())


def find_drafts(tree: Tree, sorter: Sorter) -> list[Draft]:
    """The drafts of a passage in the order of their triggers."""
    index = load_frames()
    found: list[Draft] = []
    for word in tree:
        draft = None
        base = index.base_of.get(word.lower)
        if base in index.verbs and _is_verb(tree, word.i):
            draft = _verb_draft(tree, word.i, index.verbs[base], sorter)
        if (
            draft is None
            and word.lower in index.nouns
            and word.pos in {"NOUN", "PROPN"}
            and word.dep not in {"compound"}
        ):
            draft = _noun_draft(tree, word.i, index, sorter)
        if draft is None and word.lower in UNDER and tree.case(word.i) in {"under", "in", "into", "within"}:
            draft = _under_draft(tree, word.i, sorter)
        if draft is None and word.lower in index.states and tree.kid(word.i, "cop") is not None:
            draft = _state_draft(tree, word.i, index)
        if draft is None and word.lower in HELD:
            draft = _held_draft(tree, word.i)
        if draft is not None:
            found.append(draft)
    return found


def _under_draft(tree: Tree, i: int, sorter: Sorter) -> Draft | None:
    """ "areas under the army's control", "the town is in the hands of rebels", "fell under their control"."""
    word, head = tree.words[i], tree.head(i)
    place: int | None = None
    kind, clause = "control_state", i
    if tree.kid(i, "cop") is not None:
        subject = tree.kid(i, "nsubj")
        place = subject.i if subject is not None else None
    elif head is not None and head.pos in {"NOUN", "PROPN"} and word.dep in {"nmod", "acl"}:
        place, clause = head.i, head.i
    elif head is not None and head.pos in VERBAL:
        place, clause = surface_subject(tree, head.i), head.i
        kind = "capture" if head.lower in {"fell", "came", "fallen", "come", "passed", "slipped", "fall"} else kind
        place = object_of(tree, head.i) if head.lower in {"brought", "bring", "put", "placed"} else place
    if place is None or not _class_fits(
        sorter.classes(tree, place), frozenset({"place", "name"}), frozenset({"person", "people"}), strict=False
    ):
        return None
    owner = tree.kid(i, "nmod:poss", "nmod") or tree.kid(i, "compound", "amod")
    return Draft(
        tree=tree, trigger=i, frame=HOLDING, kind=kind, clause=clause, agent=owner.i if owner else None, object=place
    )


def _state_draft(tree: Tree, i: int, index: FrameIndex) -> Draft | None:
    """ "the situation in the city is stable": who says so says that nobody has taken it."""
    subject = tree.kid(i, "nsubj")
    if subject is None or subject.lower not in index.states[tree.words[i].lower]:
        return None
    return Draft(tree=tree, trigger=i, frame=CALM, kind="control_state", clause=i, phrases=tuple(phrases_of(tree, i)))


def _held_draft(tree: Tree, i: int) -> Draft | None:
    """ "rebel-held town": the word before the hyphen holds what the participle describes."""
    words = tree.words
    if words[i].dep not in {"amod", "acl", "compound"} or i < 2 or words[i - 1].text not in {"-", "–"}:
        return None
    holder = i - 2
    if words[holder].head != i and words[i].head != holder:
        return None
    return Draft(
        tree=tree,
        trigger=i,
        frame=HOLDING,
        kind="control_state",
        clause=words[i].head,
        agent=holder,
        object=words[i].head,
    )


def _is_verb(tree: Tree, i: int) -> bool:
    word = tree.words[i]
    if word.pos in VERBAL:
        return word.dep not in {"aux", "cop", "case", "compound"}
    return (
        word.pos == "ADJ"
        and word.tag in {"VBN", "JJ"}
        and word.dep in {"acl", "acl:relcl", "conj", "root", "ROOT", "advcl", "xcomp"}
        and word.lower.endswith("ed")
    )


def _verb_draft(tree: Tree, v: int, senses: tuple[tuple[str | None, Frame], ...], sorter: Sorter) -> Draft | None:
    agent, thing = subject_of(tree, v), object_of(tree, v)
    phrases = phrases_of(tree, v)
    passive = is_passive(tree, v)
    if passive and agent is None and thing is None:
        return None
    below = tree.kids(v)
    particles = {
        kid.lower for kid in below if kid.dep in {"compound:prt", "advmod", "obj", "xcomp", "obl", "case", "advcl"}
    }
    frame = _first_sense(tree, senses, particles, agent, thing, phrases, sorter)
    if frame is None and _may_be_bare_passive(tree, v, agent, thing):
        agent, thing = None, agent
        frame = _first_sense(
            tree, [sense for sense in senses if sense[1].object], particles, agent, thing, phrases, sorter
        )
    if frame is None:
        return None
    return Draft(
        tree=tree, trigger=v, frame=frame, kind=frame.kind, clause=v, agent=agent, object=thing, phrases=tuple(phrases)
    )


def _first_sense(
    tree: Tree, senses: Sequence[tuple[str | None, Frame]], particles: set[str], agent: int | None, thing: int | None,
    phrases: list[tuple[str, int]], sorter: Sorter,
) -> Frame | None:  # fmt: skip
    """The first frame whose conditions the verb's parts meet."""
    for fixed, frame in senses:
        if fixed is not None and fixed not in particles:
            continue
        if fixed is None and any(other[0] in particles for other in senses if other[0] is not None):
            continue
        if _fits(tree, frame, agent, thing, phrases, sorter, fixed=fixed):
            return frame
    return None


def _may_be_bare_passive(tree: Tree, v: int, agent: int | None, thing: int | None) -> bool:
    """Headlines drop the auxiliary: "Two towns seized in the east"."""
    return (
        thing is None
        and agent is not None
        and tree.words[v].tag in {"VBD", "VBN"}
        and tree.kid(v, "aux", "aux:pass") is None
    )


def _fits(
    tree: Tree,
    frame: Frame,
    agent: int | None,
    thing: int | None,
    phrases: list[tuple[str, int]],
    sorter: Sorter,
    *,
    fixed: str | None,
) -> bool:
    """Whether a verb's parts meet the frame's conditions."""
    if frame.role("subject") == "place" and not frame.object:
        return (
            _subject_fits(tree, frame, agent, sorter)
            and _has_needed(frame, phrases)
            and (not frame.bare or thing is None)
        )
    if fixed is not None and thing is not None and tree.words[thing].lower == fixed:
        thing = None
    if frame.needs_place and not any(prep in frame.needs and "place" in sorter.classes(tree, k) for prep, k in phrases):
        return False
    return (
        _object_fits(tree, frame, thing, sorter)
        and _subject_fits(tree, frame, agent, sorter)
        and _has_needed(frame, phrases)
        and _arms_fit(tree, frame, agent, thing, phrases)
    )


def _has_needed(frame: Frame, phrases: list[tuple[str, int]]) -> bool:
    return not frame.needs or any(prep in frame.needs for prep, _ in phrases)


def _object_fits(tree: Tree, frame: Frame, thing: int | None, sorter: Sorter) -> bool:
    if frame.object_words:
        return thing is not None and any(tree.words[k].lower in frame.object_words for k in members(tree, thing))
    if thing is None:
        return not frame.object or "none" in frame.object
    if frame.object == {"none"}:
        return tree.words[thing].lower in NO_TARGET
    if not frame.object and not frame.reject_object:
        return True
    return _class_fits(sorter.classes(tree, thing), frame.object, frame.reject_object, strict=frame.strict)


def _class_fits(classes: frozenset[str], wanted: frozenset[str], rejected: frozenset[str], *, strict: bool) -> bool:
    """Whether a phrase's classes meet a condition; an unknown common noun counts as a thing."""
    known = classes or frozenset({"thing"})
    if strict:
        return bool(known & wanted - {"name", "none"}) and not (known & rejected and "place" not in known)
    if known & rejected and not ("place" in known & wanted):
        return False
    return not wanted or bool(known & wanted)


def _subject_fits(tree: Tree, frame: Frame, agent: int | None, sorter: Sorter) -> bool:
    if not frame.subject and not frame.reject_subject:
        return True
    if agent is None:
        return not frame.strict_subject and frame.role("subject") != "place"
    classes = sorter.classes(tree, agent) or frozenset({"thing"})
    if frame.role("subject") == "place" and frame.strict:
        return "place" in classes and not classes & frame.reject_subject
    if classes & frame.reject_subject and not classes & (frame.subject & {"force", "people"}):
        return False
    return not frame.subject or bool(classes & frame.subject)


def _arms_fit(tree: Tree, frame: Frame, agent: int | None, thing: int | None, phrases: list[tuple[str, int]]) -> bool:
    """Verbs such as "fired", "fell" and "hit" speak of arms only where arms or armed actors stand beside them."""
    if not frame.artillery_any:
        return True
    heads = [k for k in (agent, thing) if k is not None]
    heads += [k for _, k in phrases]
    near = {tree.words[k].lower for k in heads} | {kid.lower for k in heads for kid in tree.kids(k, "compound", "amod")}
    return bool(near & ARTILLERY)


def _noun_draft(tree: Tree, n: int, index: FrameIndex, sorter: Sorter) -> Draft | None:
    """The draft of a nominal form: "the seizure of the checkpoint by the army", "the army's capture of", "launched an attack"."""
    word = tree.words[n]
    light = _light_verb(tree, n, index)
    modifiers = {kid.lower for kid in tree.kids(n, "compound", "amod", "nmod")} | _hyphen_mates(tree, n)
    phrases = phrases_of(tree, n)
    if light is not None:
        phrases += [pair for pair in phrases_of(tree, light) if pair not in phrases and pair[1] != n]
    base = index.base_of.get(tree.words[light].lower, "") if light is not None else ""
    for frame in index.nouns[word.lower]:
        thing = _noun_object(tree, n, frame, sorter)
        if _noun_fits(tree, n, frame, modifiers, base, thing, phrases, sorter):
            kind = next((kind for kind, verbs in frame.light.items() if base in verbs), frame.kind)
            agent, place = _noun_agent(tree, n, light, frame, thing, index, sorter)
            clause = light if light is not None else n
            return Draft(
                tree=tree, trigger=n, frame=frame, kind=kind, clause=clause, agent=agent, object=thing, phrases=tuple(phrases), light=light, noun=True, place_subject=place
            )  # fmt: skip
    return None


def _hyphen_mates(tree: Tree, n: int) -> set[str]:
    """Words joined to a noun by hyphens or standing right before it as modifiers of a modifier."""
    return {
        tree.words[k].lower
        for k in range(max(0, n - 2), n)
        if tree.words[k].head == n or tree.words[k].text == "-" or tree.words[k].dep == "compound"
    }


def _noun_fits(
    tree: Tree,
    n: int,
    frame: Frame,
    modifiers: set[str],
    base: str,
    thing: int | None,
    phrases: list[tuple[str, int]],
    sorter: Sorter,
) -> bool:
    if frame.needs_any and not modifiers & frame.needs_any:
        return False
    if modifiers & frame.reject_any or base in frame.reject_light:
        return False
    if frame.light_needed and base not in frame.light_needed:
        return False
    if frame.compound_only and tree.kid(n, "compound", "nmod:poss", "amod") is None:
        return False
    if frame.needs and not _has_needed(frame, phrases):
        return False
    if frame.strict and thing is None:
        return False
    if frame.object and thing is not None:
        return _class_fits(sorter.classes(tree, thing), frame.object, frame.reject_object, strict=frame.strict)
    return not (frame.object and thing is None and "none" not in frame.object)


def _noun_object(tree: Tree, n: int, frame: Frame, sorter: Sorter) -> int | None:
    """What the "of" phrase of an event noun names; a place before it ("the Homs offensive") where it can be one."""
    for word in tree.kids(n, "nmod", "obl", "nmod:of"):
        if tree.case(word.i) in {"of", "over"} and frame.role("of") not in {"agent"}:
            return word.i
    if frame.role("object") in {"place", "target", "victim"}:
        for word in tree.kids(n, "compound", "nmod:poss"):
            classes = sorter.classes(tree, word.i)
            if "place" in classes and not noun_classes(word.lower) & {"force", "artillery", "aircraft"}:
                return word.i
    return None


def _noun_agent(
    tree: Tree, n: int, light: int | None, frame: Frame, thing: int | None, index: FrameIndex, sorter: Sorter
) -> tuple[int | None, int | None]:
    """Whose deed a nominal form is: "by" phrase, owner, actor before it, or the subject of its light verb; and a place subject."""
    place = None
    for prep, k in phrases_of(tree, n):
        if prep == "by" and tree.words[k].pos in {"NOUN", "PROPN", "PRON"}:
            return k, None
    if light is not None:
        base = index.base_of.get(tree.words[light].lower, "")
        subject = surface_subject(tree, light) if is_passive(tree, light) else subject_of(tree, light)
        if is_passive(tree, light):
            by = subject_of(tree, light)
            subject = by if by is not None else None
        if subject is not None and subject != n:
            classes = sorter.classes(tree, subject)
            if base in index.place_light or ("place" in classes and not classes & {"force", "people", "name"}):
                place = subject
            elif not classes & {"event", "time", "abstract"}:
                return subject, None
    owner = tree.kid(n, "nmod:poss")
    if owner is not None and owner.i != thing and not sorter.classes(tree, owner.i) & {"time"}:
        return owner.i, place
    for word in tree.kids(n, "compound", "amod", "nmod"):
        if word.i != thing and word.i < n and is_actor_word(tree, word.i, sorter):
            return word.i, place
    if frame.role("of") == "agent" or frame.role("object") == "agent":
        for word in tree.kids(n, "nmod"):
            if tree.case(word.i) == "of":
                return word.i, place
    return None, place


def is_actor_word(tree: Tree, i: int, sorter: Sorter) -> bool:
    """Whether a modifier names an actor: "regime shelling", "Israeli raids", "RSF attack", "militia ambush"."""
    word = tree.words[i]
    classes = noun_classes(word.lower)
    if classes & {"force", "people"}:
        return True
    if word.pos == "ADJ" or word.tag in {"JJ", "NNP"}:
        return (
            word.text[:1].isupper()
            and not classes
            and word.i > 0
            and word.lower not in {"friday", "early"}
            and (word.pos != "PROPN" or not sorter.knows_place(word.text))
        )
    return False


def _light_verb(tree: Tree, n: int, index: FrameIndex) -> int | None:
    """The light verb that an event noun depends on: "launched an attack", "an attack was carried out", "clashes erupted"."""
    word, head = tree.words[n], tree.head(n)
    if head is None or head.pos not in VERBAL:
        return _reduced_light(tree, n, index)
    base = index.base_of.get(head.lower)
    if base in index.light_verbs and word.dep in {"obj", "nsubj:pass", "nsubj", "obl"}:
        if word.dep == "nsubj" and base not in index.happen:
            return None
        if word.dep == "obl" and tree.case(n) not in {"", "under"}:
            return None
        return head.i
    return None


def _reduced_light(tree: Tree, n: int, index: FrameIndex) -> int | None:
    """ "an attack carried out by", "raids conducted by": a participle behind the noun."""
    for word in tree.kids(n, "acl"):
        if index.base_of.get(word.lower) in index.light_verbs and word.tag == "VBN":
            return word.i
    return None
