"""Drafts told by nouns: "the seizure of the checkpoint by the army", "the army's capture of", "launched a raid on".

The problem: a third of what news tells stands in nouns, most strikes and clashes among it (docs/reading.md), and a noun
has neither subject nor object. What was observed: who did it is a nation or body before the noun ("the RSF attack"),
behind "by", the subject of a light verb ("launched"), an owner, or told by words of responsibility
(`nominals_doers`); what it befell stands behind a preposition that differs from noun to noun. What we chose: these
parts are gathered from the noun, from what counts it ("a series of raids") and from its light verb, and the first frame
whose conditions they meet makes the draft. Rejected: a doer from the sentence at large (it would be whoever speaks of
the raid), and one preposition for all targets ("an attack on", but "the killing of").
"""

from orontes.claims.deeds.arguments import is_passive, subject_of, surface_subject
from orontes.claims.deeds.arguments_phrases import phrases_of
from orontes.claims.deeds.draft import Draft, Parts
from orontes.claims.deeds.fitting import class_fits, has_needed, subject_fits
from orontes.claims.deeds.nominals_doers import (
    falls_on_named,
    find_answerable,
    find_crowd,
    find_raider,
    find_responder,
    find_scene,
    has_relative,
    is_actor_word,
    is_announced,
    is_claimed_by_none,
    is_outlet,
    is_state,
    is_sufferer,
)
from orontes.claims.deeds.nominals_light import find_besieged, find_light_verb, is_suffered, modifiers_of, names_no_deed
from orontes.claims.deeds.nominals_phrases import list_adjacent, list_phrases
from orontes.claims.deeds.series import counted_head, is_air_bombing, is_doer_of
from orontes.claims.frames import Frame, FrameIndex, load_frames
from orontes.claims.lexicon import words_of
from orontes.claims.nouns.sorter import Sorter, noun_classes
from orontes.claims.slots.owners import find_accused, find_owner
from orontes.claims.tree import Tree, Word
from orontes.claims.word_classes import NOMINALS
from orontes.language import in_calendar


def draft_noun(tree: Tree, n: int, index: FrameIndex, sorter: Sorter) -> Draft | None:
    """The draft that an event noun makes; None where no frame of it fits."""
    carried = _carried_by(tree, n, index)
    if carried is None:
        return None
    light, base = carried
    phrases = [pair for pair in list_phrases(tree, n, light) if base != "claim" or not is_outlet(tree, *pair)]
    for frame in index.nouns[tree.words[n].lower]:
        thing = _object(tree, n, frame, sorter)
        agent, place = _agent(tree, n, light, frame, thing, index, sorter)
        if agent is None and is_doer_of(tree, thing, phrases, sorter):
            agent, thing = thing, None
        agent = agent if agent is not None else find_crowd(tree, n, sorter)
        agent, thing = _met_with(tree, n, light, (agent, thing), _come_from(tree, n, phrases, sorter))
        parts = _gather(agent, thing, phrases, modifiers_of(tree, n))
        if _fits(tree, n, frame, parts, base, sorter):
            kind = next((kind for kind, verbs in frame.light.items() if base in verbs), frame.kind)
            return Draft(
                tree=tree,
                trigger=n,
                frame=frame,
                kind="air_strike" if kind == "explosion" and is_air_bombing(tree, n, agent, parts.bound) else kind,
                clause=n if light is None else light,
                agent=agent,
                object=thing,
                phrases=parts.phrases,
                light=light,
                noun=True,
                place_subject=place,
            )
    return None


def _carried_by(tree: Tree, n: int, index: FrameIndex) -> tuple[int | None, str] | None:
    """The light verb of an event noun and its base form; None where the noun names no deed, or only one unclaimed."""
    light = find_light_verb(tree, counted_head(tree, n), index)
    base = index.base_of.get(tree.words[light].lower, "") if light is not None else ""
    unclaimed = base == "claim" and is_claimed_by_none(tree, light)
    if names_no_deed(tree, n) or (unclaimed and not has_relative(tree, n)):
        return None  # "no group claimed the attack"; not "the raid in which ten died"
    return (None, "") if unclaimed else (light, base)


def _gather(agent: int | None, thing: int | None, phrases: list[tuple[str, int]], modifiers: frozenset[str]) -> Parts:
    """The parts of a noun; on whom an attack is blamed is no target of it."""
    told = tuple(pair for pair in phrases if pair != ("on", agent))
    return Parts(agent=agent, thing=thing, phrases=told, bound=modifiers)


def _met_with(
    tree: Tree, n: int, light: int | None, parts: tuple[int | None, int | None], sender: int | None
) -> tuple[int | None, int | None]:
    """Doer and target of what somebody "came under": "the convoy came under attack by rebels"; others as they are.

    `sender` is from whom it came: "under attack from rebels".
    """
    if not is_suffered(tree, n):
        return parts
    (agent, thing), met = parts, find_besieged(tree, n)
    met = met if met is not None else surface_subject(tree, n if light is None else light)
    return sender if agent in {None, met} else agent, met if thing is None else thing


def _come_from(tree: Tree, n: int, phrases: list[tuple[str, int]], sorter: Sorter) -> int | None:
    """The force from which something "came under" a deed: "the base came under attack from gunmen"."""
    told = (k for prep, k in phrases if prep == "from" and is_suffered(tree, n))
    return next((k for k in told if sorter.classes(tree, k) & {"force", "outlaw"}), None)


def _fits(tree: Tree, n: int, frame: Frame, parts: Parts, base: str, sorter: Sorter) -> bool:
    """Whether modifiers, light verb and parts of a noun meet the frame's conditions."""
    if (frame.needs_any and not parts.bound & frame.needs_any) or parts.bound & frame.reject_any:
        return False
    if (frame.case and tree.case(n) not in frame.case) or (frame.verbless and not falls_on_named(tree, n, sorter)):
        return False
    if base in frame.reject_light or (frame.light_needed and base not in frame.light_needed):
        return False
    if frame.compound_only and tree.kid(n, "compound", "nmod:poss", "amod") is None:
        return False
    subject = not frame.strict_subject or subject_fits(tree, frame, parts.agent, sorter)
    if not subject or not has_needed(tree, frame, parts, sorter) or (frame.strict and parts.thing is None):
        return False
    if (frame.military and not _is_military(tree, n, parts, sorter)) or _aims_at_matter(tree, frame, parts, sorter):
        return False
    if (frame.object or frame.reject_object) and parts.thing is not None:
        return class_fits(sorter.classes(tree, parts.thing), frame.object, frame.reject_object, strict=frame.strict)
    return not frame.object or "none" in frame.object


def _is_military(tree: Tree, n: int, parts: Parts, sorter: Sorter) -> bool:
    """Whether an operation, campaign or strike is one of arms: by its adjective, its doer, its target or what it did.

    Workers who go on strike, and a strike over pay or of so many hours, are none.
    """
    if "military" in parts.bound or "security" in parts.bound:
        return True
    doer = parts.agent
    if doer is not None:
        classes, nation = sorter.classes(tree, doer), tree.words[doer].text[:1].isupper()
        if classes & {"force", "name", "aircraft", "drone"} or (nation and "people" in classes):
            return True
        if "people" in classes:
            return False
    if "hour" in parts.bound or any(prep == "over" for prep, _ in parts.phrases):
        return False
    head = tree.head(n)
    if head is not None and head.pos == "VERB" and _harms(head.lower):
        return True
    if head is not None and head.lower in words_of("those_harmed") and tree.case(n) == "of":
        return True  # "the victims of the hotel strike"
    spot = parts.thing is not None and "place" in sorter.classes(tree, parts.thing)
    if spot and tree.case(n) in {"in", "after", "by"}:
        return True  # "death of commander in Beirut strike"
    return any(prep in {"on", "against", "in", "targeting"} for prep, _ in parts.phrases)


def _aims_at_matter(tree: Tree, frame: Frame, parts: Parts, sorter: Sorter) -> bool:
    """Whether an attack is one on a budget, a record or somebody's credibility."""
    aims = (k for prep, k in parts.phrases if frame.role(prep) == "target")
    return any("matter" in sorter.classes(tree, k) for k in aims)


def _harms(verb: str) -> bool:
    """Whether a verb tells that people were harmed or something struck."""
    return verb in words_of("struck") or load_frames().harm.get(verb, ("", ""))[1] in {"verbs", "die"}


def _object(tree: Tree, n: int, frame: Frame, sorter: Sorter) -> int | None:
    """What the "of" phrase of an event noun names; a place before it ("the Idlib offensive") where it can be one."""
    for word in tree.kids(n, "nmod", "obl"):
        thrown = frame.means and noun_classes(word.lower) & {"artillery", "weapon"}  # "a barrage of rockets"
        flown = _is_by_force(tree, frame, word, sorter)
        if tree.case(word.i) in {"of", "over"} and frame.role("of") != "agent" and not (thrown or flown):
            return word.i
    owner = tree.kid(n, "nmod:poss")
    if owner is not None and is_sufferer(tree, owner, frame.kind, sorter):
        return owner.i
    if frame.role("object") in {"place", "target", "victim"} or frame.role("on") == "target":
        for word in tree.kids(n, "compound", "nmod:poss"):
            known = noun_classes(word.lower) & {"force", "artillery", "aircraft"} or word.text.isupper()
            flown = frame.kind == "air_strike" and sorter.width(tree, word.i) > 1  # "Turkey air strikes"
            named = word.pos == "PROPN" or tree.kid(word.i, "compound", "nmod", "det") is not None
            if "place" in sorter.classes(tree, word.i) and named and not (known or flown):
                return word.i
    return None


def _is_by_force(tree: Tree, frame: Frame, word: Word, sorter: Sorter) -> bool:
    """Whether strikes are those of a force that flew them: "airstrikes of the coalition"."""
    flown = frame.kind == "air_strike" and tree.case(word.i) == "of"
    return flown and bool(sorter.classes(tree, word.i) & {"force", "aircraft"})


def _agent(
    tree: Tree, n: int, light: int | None, frame: Frame, thing: int | None, index: FrameIndex, sorter: Sorter
) -> tuple[int | None, int | None]:
    """Whose deed it is (by phrase, light verb, owner, actor before the noun), and the place that "witnessed" it."""
    top = counted_head(tree, n)
    near = [*phrases_of(tree, top)] if top != n else []
    near += [*phrases_of(tree, n if find_scene(tree, n) is None else tree.words[n].head), *list_adjacent(tree, n)]
    by = next((k for prep, k in near if prep == "by" and tree.words[k].pos in NOMINALS), None)
    by = by if by is not None else find_owner(tree, n, sorter)
    by = by if by is not None else find_accused(tree, n)
    by = by if by is not None else find_answerable(tree, n)
    by = by if by is not None else find_responder(tree, n)
    if by is not None:
        return by, find_scene(tree, n)
    doer, place = _light_subject(tree, n, light, index, sorter) if light is not None else (None, find_scene(tree, n))
    if doer is not None:
        return doer, None
    owner = tree.kid(n, "nmod:poss")
    if owner is not None and owner.i != thing and "time" not in sorter.classes(tree, owner.i):
        return owner.i, place
    before = [*tree.kids(n, "compound", "amod", "nmod"), *(tree.kids(top, "compound", "amod") if top != n else ())]
    before += [kid for word in before for kid in tree.kids(word.i, "compound", "amod")]
    for word in before:
        named_event = word.pos == "PROPN" and tree.words[n].text[:1].isupper() and not is_state(word.text)
        if word.i != thing and word.i < n and not named_event and is_actor_word(tree, word.i, sorter):
            return word.i, place
    raider = next((word.i for word in tree.kids(n, "nmod") if _is_by_force(tree, frame, word, sorter)), None)
    if raider is not None:
        return raider, place
    if "agent" in {frame.role("of"), frame.role("object")}:
        return next((word.i for word in tree.kids(n, "nmod") if tree.case(word.i) == "of"), None), place
    return find_raider(tree, n, sorter), place


def _light_subject(tree: Tree, n: int, light: int, index: FrameIndex, sorter: Sorter) -> tuple[int | None, int | None]:
    """The doer that the light verb names, or the place: "the army launched a raid", "the city witnessed a raid"."""
    whole = is_suffered(tree, n) or tree.words[light].lower == "engaged"  # "forces were engaged in clashes"
    subject = surface_subject(tree, light) if whole else subject_of(tree, light)
    if subject is None or subject == n:
        return None, None
    if is_announced(tree, n, index.base_of.get(tree.words[light].lower, "")):
        return None, None
    classes = sorter.classes(tree, subject)
    witness = index.base_of.get(tree.words[light].lower, "") in index.place_light and not is_passive(tree, light)
    party = tree.words[subject].lower in words_of("parties_of_many")
    if witness and ("time" in classes or in_calendar(tree.words[subject].text)):
        return None, None
    if witness or ("place" in classes and not party and not classes & {"force", "people", "name"}):
        return None, subject
    deed = classes & {"event", "time"} or ("abstract" in classes and "name" not in classes)
    deed = deed and tree.words[subject].lower not in words_of("it")
    return (None if deed else subject), None
