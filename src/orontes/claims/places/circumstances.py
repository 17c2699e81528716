"""Which phrases of a sentence say where its deed was, nearest in grammar first.

The verb's own phrases come before those within its object ("killed five people in Goma"), these before those within
its subject, which as often tell where somebody is from ("a man of a village near Goma detonated a bomb"). What stands
under "against", "over" or "since" tells another deed's place. Behind these come clauses that tell what else happened
at the same moment ("was shot as he left a mosque in Goma").
"""

from dataclasses import dataclass

from orontes.claims.deeds.arguments_phrases import phrases_of
from orontes.claims.deeds.draft import Draft
from orontes.claims.harm.victims import begins_part
from orontes.claims.lexicon import links_of, words_of
from orontes.claims.nouns.lists import members
from orontes.claims.nouns.sorter import Sorter, noun_classes
from orontes.claims.places.targets import REMOTE
from orontes.claims.tree import Tree, Word
from orontes.claims.word_classes import SUBJECTS, VERBS

SAME_MOMENT = frozenset({"as", "while", "when", "after", "where"})
DESCRIBED = frozenset({"place", "vehicle", "event"})
THINGS = frozenset({"event", "weapon", "vehicle", "aircraft", "artillery", "drone"})
DEED_LINKS = frozenset({"of", "for", "on", "against"})
DEED_CASES = frozenset({"in", "during", "after", "following"})
CONTENDING = frozenset({"for", "over"})
JOINED = frozenset({"conj", "xcomp", "nsubj", "nsubj:pass", "obj", "obl", "obl:agent", "advcl", "acl"})
OF_PEOPLE = frozenset({"in", "at", "across", "throughout", "inside"})


@dataclass(frozen=True, slots=True)
class Told:
    """A prepositional phrase of a deed; `tier` 0 of the deed itself, 1 its object's, 2 its subject's, 3 another's."""

    prep: str
    head: int
    tier: int


def told_phrases(draft: Draft, sorter: Sorter) -> list[Told]:
    """The phrases that may say where a draft's deed was, in the draft's order, each with its tier."""
    found = []
    tops = {draft.trigger, draft.clause, draft.light}
    goals = [k for prep, k in draft.phrases if prep in links_of("into_places")]
    for prep, k in draft.phrases:
        if (
            (prep == "over" and draft.kind not in REMOTE)
            or is_care(draft, k)
            or lies_behind_goal(draft.tree, k, goals, sorter)
        ):
            continue
        if prep in DEED_LINKS and _is_fought_for(draft.tree, k, sorter):
            found.append(Told("in", k, 1))
            continue
        tier = _tier(draft.tree, k, tops, prep, sorter)
        if tier is not None:
            found.append(Told(prep, k, 3 if _is_of_part(draft.tree, k, draft.trigger) else tier))
    return found


def _is_of_part(tree: Tree, k: int, deed: int) -> bool:
    """Whether a phrase says where some of those told before were: "killed 21 in Gaza, among them six in Rafah"."""
    case = tree.kid(k, "case")
    start = max((word.i for word in tree.words[deed:k] if begins_part(tree, word)), default=None)
    if start is None or case is None or any(word.text == ";" for word in tree.words[start:k]):
        return False
    return any(
        word.pos == "NUM" or noun_classes(word.lower) & {"people", "force"} for word in tree.words[start : case.i]
    )


def lies_behind_goal(tree: Tree, k: int, goals: list[int], sorter: Sorter) -> bool:
    """Whether a land only says where the goal right before it lies: "fled to Gisenyi in Rwanda"."""
    case = tree.kid(k, "case")
    if case is None or tree.case(k) != "in" or sorter.width(tree, k) == 0:
        return False
    named = [goal for goal in goals if tree.words[goal].pos == "PROPN"]
    ends = {max(tree.below_all(goal, skip={"nmod", "obl", "punct"})) for goal in named}
    return case.i - 1 in ends or (tree.words[case.i - 1].text == "," and case.i - 2 in ends)


def is_care(draft: Draft, k: int) -> bool:
    """Whether a phrase says where the wounded died or were treated: "was shot and died later at a hospital"."""
    verb = draft.tree.head(k)
    return verb is not None and verb.i not in {draft.trigger, draft.clause} and verb.lower in words_of("cared_for")


def _is_fought_for(tree: Tree, k: int, sorter: Sorter) -> bool:
    """Whether a place is what the deed around this one aimed at: "killed in the battle for Goma", "for control of"."""
    deed = tree.head(k)
    if deed is None or not ("place" in sorter.classes(tree, k) or sorter.classes(tree, k) == {"name"}):
        return False
    if deed.lower == "control" and tree.case(deed.i) in CONTENDING:
        return True
    return tree.case(deed.i) in DEED_CASES and "event" in sorter.classes(tree, deed.i)


def _tier(tree: Tree, k: int, tops: set[int | None], prep: str, sorter: Sorter) -> int | None:
    """How near a phrase stands to the deed; None where it tells of something else."""
    tier, at, deeds = 0, tree.words[k], False
    while at.head >= 0 and at.i not in tops:
        classes = sorter.classes(tree, at.i)
        deeds = deeds or (at.i != k and "event" in classes)
        if at.i != k and tree.case(at.i) in links_of("elsewhere") and "time" not in classes:
            if deeds:
                return None
            tier = 3
        if at.dep in SUBJECTS and at.i < tree.words[at.head].i:
            direct = tree.words[k].head == at.i and prep in OF_PEOPLE
            return max(tier, 2) if direct or classes & THINGS else None
        if at.dep in {"obj", "iobj"}:
            tier = max(tier, 1)
        at = tree.words[at.head]
    return tier


def same_moment(draft: Draft, sorter: Sorter) -> list[tuple[str, int]]:
    """The phrases of joined verbs, of clauses that tell the same moment, and of what is told of arms and vehicles."""
    tree = draft.tree
    found: list[tuple[str, int]] = []
    tops = list(dict.fromkeys((draft.trigger, draft.clause)))
    tops += [kid.i for top in tops for kid in tree.kids(top, "conj") if _is_beside(tree, kid)]
    for top in tops:
        for word in tree.kids(top, "conj", "advcl", "parataxis"):
            if word.pos == "VERB" and word.i > top and (_is_beside(tree, word) or _is_meanwhile(tree, word)):
                found += _phrases_beside(tree, word, sorter)
    return found + _told_of_things(draft, sorter)


def _told_of_things(draft: Draft, sorter: Sorter) -> list[tuple[str, int]]:
    """The phrases of clauses on what was struck, arms, sites and vehicles, and on people who stay somewhere."""
    tree = draft.tree
    found: list[tuple[str, int]] = []
    objects = members(tree, draft.object) if draft.object is not None else []
    things = [k for k in objects if sorter.classes(tree, k) & (THINGS | DESCRIBED)]
    things += [k for k in (draft.agent,) if k is not None and sorter.classes(tree, k) & THINGS]
    things += [k for _, k in draft.phrases if sorter.classes(tree, k) & DESCRIBED and k not in things]
    for thing in things:
        found += [pair for word in tree.kids(thing, "acl", "acl:relcl") for pair in _told_of(tree, word)]
    others = [k for k in (draft.object, draft.agent, *(k for _, k in draft.phrases)) if k is not None]
    clauses = [word for k in others if k not in things for word in tree.kids(k, "acl")]
    placed = [word for word in clauses if word.lower in words_of("placed") | words_of("staying")]
    found += [pair for word in placed for pair in _phrases_beside(tree, word, sorter)]
    return found


def _told_of(tree: Tree, word: Word) -> list[tuple[str, int]]:
    """The phrases of a clause that describes a thing, and what it "adjoins" or "overlooks"."""
    thing = tree.kid(word.i, "obj") if word.lower in words_of("adjoining") else None
    return [*([("near", thing.i)] if thing is not None else []), *phrases_of(tree, word.i)]


def _phrases_beside(tree: Tree, word: Word, sorter: Sorter) -> list[tuple[str, int]]:
    """The phrases of a joined verb, only its own where it tells another deed; a place that it enters or leaves."""
    found = [(prep, k) for prep, k in phrases_of(tree, word.i) if word.dep != "conj" or tree.words[k].head == word.i]
    thing = tree.kid(word.i, "obj")
    entered = thing is not None and ("place" in sorter.classes(tree, thing.i) or thing.lower in words_of("dwellings"))
    return [*found, ("in", thing.i)] if thing is not None and entered else found


def _is_beside(tree: Tree, word: Word) -> bool:
    """Whether a joined verb has the same doer, or a clause tells the same moment."""
    if word.dep == "conj":
        return tree.kid(word.i, "nsubj", "nsubj:pass") is None and word.lower not in words_of("afterwards")
    mark = tree.kid(word.i, "mark", "advmod")
    return mark is not None and mark.lower in SAME_MOMENT


def _is_meanwhile(tree: Tree, word: Word) -> bool:
    """Whether a participle tells what was done at the same time: "was caught hiding", "forces manning a post"."""
    return word.dep == "advcl" and word.tag == "VBG" and tree.kid(word.i, "mark", "nsubj", "aux", "case") is None


def _speaks_beside(tree: Tree, word: Word) -> bool:
    """Whether a joined verb tells what another says or blames: "…, and the rebels accused the army of bombing"."""
    speaks = word.lower in words_of("saying") | words_of("blaming") | words_of("say_verbs")
    return word.dep == "conj" and speaks and tree.kid(word.i, "nsubj") is not None


def phrases_above(draft: Draft, sorter: Sorter) -> list[tuple[str, int]]:
    """The phrases of the verbs above that may say where the deed was, too."""
    found: list[tuple[str, int]] = []
    for head in verbs_above(draft):
        told = phrases_of(draft.tree, head)
        goals = [k for prep, k in told if prep in links_of("into_places")]
        found += [(prep, k) for prep, k in told if not lies_behind_goal(draft.tree, k, goals, sorter)]
    return found


def verbs_above(draft: Draft) -> list[int]:
    """Verbs whose circumstances hold for the trigger too: what it is joined to, or the subject or object of."""
    found: list[int] = []
    at = draft.tree.words[draft.clause]
    for word in draft.tree.above(draft.clause):
        if _is_outcome(draft.tree, word, at):
            found.append(word.i)
        if at.dep not in JOINED or len(found) >= 2 or _speaks_beside(draft.tree, at):
            break
        if word.pos in VERBS:
            found.append(word.i)
        at = word
    return found


def _is_outcome(tree: Tree, word: Word, deed: Word) -> bool:
    """Whether a headline's noun is what came of a deed: "Fire at a depot in Goma after drone attack"."""
    return word.head < 0 and word.pos == "NOUN" and tree.case(deed.i) in {"after", "following"} and deed.dep == "nmod"
