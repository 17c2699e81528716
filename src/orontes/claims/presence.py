"""Forces told to be in a place: "they are in Orvel", "our men are still in the town", "the army is not in the city".

Who says that a force is inside says that it entered; who says that it is still there says that it holds on. Only forces
and the pronouns that stand for them count, and only places: soldiers "in shock" or "in a meeting" are nowhere.
"""

import re

from orontes.claims.arguments import surface_subject
from orontes.claims.arguments_phrases import phrases_of
from orontes.claims.draft import Draft
from orontes.claims.frames import Frame
from orontes.claims.leads import LEADING
from orontes.claims.lexicon import words_of
from orontes.claims.nouns import Sorter
from orontes.claims.references import Memory
from orontes.claims.tree import Tree
from orontes.claims.word_classes import NOUNS
from orontes.knowledge import country_of_demonym

INSIDE = Frame(number=-7, kind="advance", roles={"object": "place"})
STAYING = Frame(number=-8, kind="control_state", roles={"object": "place"})
WITHIN = frozenset({"in", "inside", "within"})
MANY = frozenset({"they", "we"})
NATION = re.compile(r"\b[Tt]he ([A-Z]\w+)")
BEING = re.compile(
    r"(?:\b(?:is|are|was|were|been|be|remains?|remained)|['’]re)\s+(?:\w+\s+){0,2}?(?:in|inside|within)\s",
    re.IGNORECASE,
)
"""Words without which a sentence tells of no presence, looked for before it is parsed."""


def may_tell_presence(text: str, words: set[str]) -> bool:
    """Whether a sentence may say that a force is somewhere."""
    named = words & (words_of("present_forces") | MANY) or any(map(country_of_demonym, NATION.findall(text)))
    return "ours" in words or (bool(named) and BEING.search(text) is not None)


def is_of_force(draft: Draft, memory: Memory, sorter: Sorter) -> bool:
    """Whether "they" and "we" who are told to be somewhere are a force: by what led the clause before or who speaks."""
    tree, i = draft.tree, draft.agent
    if draft.frame not in (INSIDE, STAYING) or i is None or tree.words[i].lower not in MANY:
        return True
    if tree.words[i].lower == "they":
        return memory.are_forces(tree, i)
    speaking = [word for word in tree if word.dep in LEADING and word.pos != "PRON"]
    of_whom = [kid for word in speaking for kid in tree.kids(word.i, "nmod", "nmod:poss", "compound")]
    return any("force" in sorter.classes(tree, word.i) for word in (*speaking, *of_whom))


def draft_presence(tree: Tree, i: int, sorter: Sorter) -> Draft | None:
    """The draft of a place in which a force is said to be; `i` heads the place."""
    word = tree.words[i]
    lasting = _remains(tree, i)
    if word.pos not in NOUNS or tree.case(i) not in WITHIN or not (tree.kid(i, "cop") is not None or lasting):
        return None
    if "place" not in sorter.classes(tree, i) or (word.pos == "NOUN" and word.lower not in words_of("settlement")):
        return None
    clause = word.head if lasting else i
    subject = surface_subject(tree, clause)
    if subject is None or not _is_force(tree, subject, sorter):
        return None
    still = lasting or any(kid.lower in words_of("lasting") for kid in tree.kids(i, "advmod"))
    frame = STAYING if still else INSIDE
    phrases = tuple(phrases_of(tree, clause))
    return Draft(
        tree=tree, trigger=i, frame=frame, kind=frame.kind, clause=clause, agent=subject, object=i, phrases=phrases
    )


def _remains(tree: Tree, i: int) -> bool:
    """Whether the place is where somebody remains: "troops remain in Orvel"."""
    head = tree.head(i)
    return head is not None and tree.words[i].dep in {"obl", "xcomp"} and head.lower in words_of("lasting")


def _is_force(tree: Tree, i: int, sorter: Sorter) -> bool:
    """Whether a phrase names an armed force, or stands for one."""
    word = tree.words[i]
    return (
        word.lower in MANY
        or (word.pos != "PRON" and word.lower in words_of("present_forces"))
        or (country_of_demonym(word.text) is not None and any(kid.lower == "the" for kid in tree.kids(i, "det")))
        or (word.pos == "PROPN" and "force" in sorter.classes(tree, i))
    )
