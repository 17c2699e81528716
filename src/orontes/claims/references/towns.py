"""How reports speak of towns: by name, as "the village of X", and again as "the village".

A town counts more where it leads its clause, is called a city or, for a later "the town", was taken, left or entered,
even where no list knows it; less where it only tells where something else lies: "on the road to", "a step closer to".
"""

from collections.abc import Sequence

from orontes.claims.frames import load_frames
from orontes.claims.lexicon import links_of, word_sets, words_of
from orontes.claims.nouns.sorter import Sorter, noun_classes
from orontes.claims.tree import Tree, Word
from orontes.claims.word_classes import OBJECTS, VERBS
from orontes.knowledge import SETTLEMENTS, is_seat_of_state

GOALS = frozenset({"to", "towards", "toward"})
STRUCK = frozenset({"shelling_artillery_missile", "air_strike", "capture", "siege"})
HELD = frozenset({"capture", "withdrawal", "advance", "control_state"})
SCENES = frozenset({"clash", "siege", "capture"})
BEHIND = frozenset({"from", "into", "out of", "in"})
CAPITAL = "capital"
ASIDE = 0.2
"""How much a town counts that is only told for another."""
LARGE = frozenset({"city", CAPITAL, "metropolis"})
SMALL = frozenset({"village", "hamlet"})
NEUTRAL = frozenset({"municipality", "township", "locality", "commune", "settlement"})
"""What a town of any size may be called."""


def weigh_town(tree: Tree, word: Word) -> float:
    """How much a mention of a town counts."""
    leads = word.dep in {"nsubj", "nsubj:pass"}
    head = tree.head(word.i)
    if _is_left_behind(tree, word):
        return ASIDE
    called = (
        head is not None and head.lower in {"city", "town", "village"} and word.dep in {"nmod", "appos", "compound"}
    )
    case = tree.case(word.i)
    goal = case in GOALS
    leading_away = {"from": words_of("coming"), "of": words_of("from_a_town")}.get(case or "", ())
    if head is not None and head.lower in leading_away:
        return ASIDE
    if head is not None and goal and head.lower in words_of("nearer") | words_of("approaches"):
        return ASIDE
    if head is not None and case == "from" and head.lower in words_of("nearer"):
        return ASIDE
    if head is not None and case in {"in", "at", "from"} and head.lower in words_of("contacted"):
        return ASIDE
    if opens_sentence(tree, word):
        return 4.0
    return (2.0 if leads else 1.0) + (1.0 if called else 0.0) - (0.5 if goal else 0.0)


def _is_scene(tree: Tree, word: Word, sorter: Sorter) -> bool:
    """Whether a subject is where fighting was ("came under fire"), or a known town that "fell" or "was quiet"."""
    verb = tree.head(word.i)
    if verb is None or word.dep not in {"nsubj", "nsubj:pass"} or word.pos != "PROPN":
        return False
    if word.dep == "nsubj:pass":
        return any(frame.kind in STRUCK for frame in load_frames().of_verb(verb.lower))
    told = verb if tree.kid(verb.i, "cop") is not None else tree.kid(verb.i, "xcomp", "obj")
    if fares(tree, word):
        kind = sorter.place_kind(sorter.bare_name(tree, word.i))
        lost = any(tree.case(kid.i) == "to" for kid in tree.kids(verb.i, "obl"))
        return kind == "city" or (lost and kind in SETTLEMENTS)
    scene = told is not None and told.lower in words_of("scenes") and tree.kid(told.i, "nmod") is not None
    under = any(tree.case(kid.i) == "under" for kid in tree.kids(verb.i, "obl"))
    return scene or (under and verb.lower in {"came", "come", "comes", "was", "remained"})


def _is_fought_for(tree: Tree, word: Word) -> bool:
    """Whether a name is the town of a fight: "the Battle of Mirza", "the siege of Mirza"."""
    fight = tree.head(word.i)
    fought = fight is not None and any(frame.kind in SCENES for frame in load_frames().of_noun(fight.lower))
    return fought and word.dep == "nmod" and tree.case(word.i) in {"of", "for"}


def fares(tree: Tree, word: Word) -> bool:
    """Whether a subject's predicate tells what a town is or how it fares, not its rulers: "fell", "was quiet"."""
    verb = tree.head(word.i)
    if verb is None or word.dep != "nsubj":
        return False
    told = words_of("settlement") | words_of("state_of_towns")
    return verb.lower in words_of("falling_of_towns") or (tree.kid(verb.i, "cop") is not None and verb.lower in told)


def _is_left_behind(tree: Tree, word: Word) -> bool:
    """Whether somebody went from a town to another, which is the one spoken of: "moved from Adra to Bara"."""
    verb = tree.head(word.i)
    if word.dep not in {"obl", "nmod"} or tree.case(word.i) != "from" or verb is None:
        return False
    if any(frame.kind == "withdrawal" for frame in load_frames().of_verb(verb.lower)) and not _goes_on(tree, verb):
        return False
    goals = GOALS | links_of("goals")
    beside = tree.kids(word.head, "obl", "nmod") + tree.kids(word.i, "nmod")
    return any(kid.i > word.i and kid.pos == "PROPN" and tree.case(kid.i) in goals for kid in beside) and not any(
        kid.lower in words_of("days") for kid in beside if tree.case(kid.i) == "to"
    )


def _goes_on(tree: Tree, verb: Word) -> bool:
    """Whether the same people do something else behind: "moved from Adra to Bara and seized the town"."""
    return any(tree.kid(kid.i, "nsubj", "nsubj:pass") is None for kid in tree.kids(verb.i, "conj"))


def is_held(tree: Tree, word: Word) -> bool:
    """Whether a town is what was taken, left or entered, also as "the town of Mirza"."""
    head = tree.head(word.i)
    called = head is not None and head.lower in words_of("settlement") and word.dep in {"nmod", "appos", "compound"}
    if _is_left_behind(tree, word):
        return False
    return tells_holding(tree, word) or (called and head is not None and tells_holding(tree, head))


def is_generic_town(tree: Tree, word: Word) -> bool:
    """Whether a word is "the city", "this town" or "the country's second-largest city", without a name."""
    beside = tree.kids(word.i, "nmod", "appos", "flat", "compound")
    if word.lower not in words_of("settlement") or any(not _is_aside(tree, kid) for kid in beside):
        return False
    part = tree.head(word.i) if word.dep == "compound" else None
    if part is not None and part.lower in words_of("town_parts") and all(k.pos != "PROPN" for k in tree.kids(part.i)):
        return any(kid.lower in {"the", "this", "that"} for kid in tree.kids(part.i, "det"))
    owned = tree.kid(word.i, "nmod:poss") is not None
    ranked = owned and any(kid.lower in words_of("superlatives") for kid in tree.kids(word.i, "amod"))
    return ranked or any(kid.lower in {"the", "this", "that"} for kid in tree.kids(word.i, "det"))


def _is_aside(tree: Tree, word: Word) -> bool:
    """Whether a phrase behind a town does not tell which: how many live there, or whence it was reached."""
    names = any(tree.words[k].pos == "PROPN" for k in tree.below_all(word.i))
    how = word.dep == "nmod" and tree.case(word.i) in links_of("of_ways") and not names
    return how or _counts_dwellers(tree, word)


def _counts_dwellers(tree: Tree, word: Word) -> bool:
    """Whether a phrase behind a town only tells how many live there: "the town of 150,000 people"."""
    people = tree.kid(word.i, "nummod") is not None and bool(noun_classes(word.lower) & {"people"})
    return word.dep == "nmod" and tree.case(word.i) == "of" and (people or (word.pos == "NUM" and word.i > word.head))


def called_as(tree: Tree, word: Word) -> str | None:
    """What a name is called beside it: village of "the village of Hasna", "Hasna village" and "Hasna, a village"."""
    settled = words_of("settlement")
    if word.lower in settled:
        return word.lower
    behind = next((kid.lower for kid in tree.kids(word.i, "appos") if kid.lower in settled), None)
    if behind is not None:
        return behind
    head = tree.head(word.i)
    if head is None or head.lower not in settled:
        return None
    named = word.dep in {"appos", "compound", "flat"} or (word.dep == "nmod" and tree.case(word.i) == "of")
    return head.lower if named else None


def is_of_people(tree: Tree, word: Word) -> bool:
    """Whether a name is told by its people or who has an office there: "residents of Mirza", "the mayor of Mirza"."""
    above = tree.head(word.i)
    people = words_of("townspeople") | words_of("town_offices")
    return above is not None and above.lower in people and word.dep == "nmod" and tree.case(word.i) == "of"


def may_be_called(again: str, called: frozenset[str], kind: str | None) -> bool:
    """Whether "the village" may mean a place by what it was called and what the gazetteer takes it for."""
    if again in called:
        return True
    called -= NEUTRAL
    if again in SMALL:
        return not called and kind != "city"
    return not (again in LARGE and called and called <= SMALL | {"town"})


def opens_sentence(tree: Tree, word: Word) -> bool:
    """Whether a name says, ahead of a sentence, where all that it tells was: "In Mirza, residents began to return"."""
    if word.i != 1 or word.dep != "obl" or word.pos != "PROPN" or tree.words[0].lower != "in" or len(tree.words) < 4:
        return False
    verb = tree.head(word.i)
    said = verb is None or verb.lower in words_of("saying") | words_of("say_verbs")
    other = any(one.pos == "PROPN" and one.i > 1 and tells_holding(tree, one) for one in tree)
    return tree.words[2].text == "," and not said and not other


def tells_holding(tree: Tree, word: Word) -> bool:
    """Whether a word is what was taken, left or entered: "seized Mirza", "withdrew from it", "control over Mirza"."""
    above = tree.head(word.i)
    if above is not None and above.pos == "NOUN" and word.dep == "nmod":
        if above.lower in words_of("parts_of_towns") and tree.case(word.i) == "of":
            return True
        frames = load_frames().of_noun(above.lower)
        held = any(frame.kind in HELD and frame.role("of") != "agent" for frame in frames)  # "a stronghold of rebels"
        return held and tree.case(word.i) in BEHIND - {"in"} | {"of", "over"}
    if above is None or not any(frame.kind in HELD for frame in load_frames().of_verb(above.lower)):
        return False
    return word.dep in OBJECTS or (word.dep == "obl" and tree.case(word.i) in BEHIND)


def names_area(tree: Tree, word: Word, sorter: Sorter) -> bool:
    """Whether a town is told by the land around it: Mirza of "operating in the Mirza area"."""
    area = tree.head(word.i)
    if area is None or word.dep != "compound" or word.pos != "PROPN" or area.lower not in words_of("around_towns"):
        return False
    kind = sorter.place_kind(sorter.bare_name(tree, word.i))
    return kind in SETTLEMENTS or (kind is None and "force" not in sorter.classes(tree, word.i))


def is_town(tree: Tree, word: Word, sorter: Sorter, towns: set[str]) -> bool:
    """Whether a name is that of a town; as a subject only where it stood as a place before or heads a report."""
    name = sorter.bare_name(tree, word.i)
    words = {kid.lower for kid in tree.kids(word.i, "compound", "flat")} | set(name.lower().split())
    if words & (words_of("no_settlement") | words_of("deities") | word_sets("nouns")["titles"]):
        return False
    kind = sorter.place_kind(name)
    if kind is None and word.lower in load_frames().nouns:
        return False  # "the Battle of Mirza"
    scene = _is_scene(tree, word, sorter) or opens_sentence(tree, word) or _is_fought_for(tree, word)
    scene = scene or is_of_people(tree, word)
    if kind in {"country", "region", "area"} or (
        kind is None and called_as(tree, word) is None and not tells_holding(tree, word) and not scene
    ):
        return False
    if word.dep in {"nsubj", "nsubj:pass"}:
        return scene or tree.region == "headline" or name in towns
    label = word.dep == "ROOT" and kind in SETTLEMENTS and not any(one.pos in VERBS for one in tree)  # "Mirza."
    return label or word.dep in {"obl", "nmod", "obj", "conj", "appos"}


def fitting_towns(towns: Sequence[tuple[str, str | None]], again: str, sorter: Sorter) -> frozenset[str]:
    """The names that "the village" or "the city" may mean, of names and what each was called: those so called first."""
    called: dict[str, set[str]] = {name: set() for name, _ in towns}
    for name, word in towns:
        called[name] |= {word} if word is not None else set()
    told = frozenset(
        name for name, words in called.items() if again in words or (again == CAPITAL and is_seat_of_state(name))
    )
    if again == CAPITAL:
        return told  # no town but one that was called so, or is a state's
    return told or frozenset(
        name for name, words in called.items() if may_be_called(again, frozenset(words), sorter.place_kind(name))
    )
