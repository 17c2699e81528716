"""Forces told to be in a place: "they are in Orvel", "the army is present in the town", "the rebels are there".

Who says that a force is inside says that it entered; who says that it is still there, in every quarter, or "there" at
a place already told of says that it holds on. That no soldier of it is there denies that it came in. Only forces and
the pronouns that stand for them count, and only places: soldiers "in shock" or "in a meeting" are nowhere.
"""

import re

from orontes.claims.deeds.arguments import surface_subject
from orontes.claims.deeds.arguments_phrases import phrases_of
from orontes.claims.deeds.draft import Draft
from orontes.claims.frames import Frame
from orontes.claims.lexicon import words_of
from orontes.claims.moods.negations import is_negated
from orontes.claims.nouns.sorter import Sorter
from orontes.claims.references.leads import LEADING
from orontes.claims.references.memory import Memory
from orontes.claims.tree import Tree, Word
from orontes.claims.word_classes import NOUNS, SUBJECTS, VERBS
from orontes.knowledge import country_of_demonym

INSIDE = Frame(number=-7, kind="advance", roles={"object": "place"})
STAYING = Frame(number=-8, kind="control_state", roles={"object": "place"})
WITHIN = frozenset({"in", "inside", "within"})
MANY = frozenset({"they", "we"})
OWN = frozenset({"our", "my", "their", "its", "his"})
NATION = re.compile(r"\b[Tt]he ([A-Z]\w+)")
BEING = re.compile(
    r"(?:\b(?:is|are|was|were|been|be|remains?|remained)|['’]re)\s+(?:\w+\s+){0,2}?"
    r"(?:in|inside|within|at|on|present|there)\b"
    r"|\b(?:still|now)\s+(?:in|inside)\b|\bthere\s+(?:is|are|was|were)\s+(?:no|not)\b"
    r"|\b(?:no|not one)\s+(?:\w+\s+){1,4}?remain",
    re.IGNORECASE,
)
"""Words without which a sentence tells of no presence, looked for before it is parsed."""
THERE = re.compile(r"\b[A-Z][\w’'-]{0,30}[A-Z\w] (?:is|are|was|were) (?:\w+ )?there\b")
"""A name that may be a force's: "the ELN is there"."""
BE = frozenset({"is", "are", "was", "were", "'re", "’re", "remain", "remains", "remained"})
WHOLE = frozenset({"every", "all", "each", "entire", "whole"})
LETTERS = 2
"""Capitals of a name that letters make: "the ELN", "the FAMa"."""


def may_tell_presence(text: str, words: set[str]) -> bool:
    """Whether a sentence may say that a force is somewhere."""
    forces = words_of("present_forces") | words_of("single_fighters") | MANY
    forces = forces | words_of("party_men") if words & OWN else forces
    named = words & forces or any(map(country_of_demonym, NATION.findall(text)))
    return "ours" in words or (bool(named) and BEING.search(text) is not None) or THERE.search(text) is not None


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
    """The draft that a word makes where a force is said to be: the place, "present" or "there", or who is not there."""
    word = tree.words[i]
    if word.lower == "present" and tree.kid(i, "cop") is not None:
        return _draft_present(tree, i, sorter)
    if word.lower == "there":
        return _draft_there(tree, i, sorter)
    if word.lower in words_of("present_forces") | words_of("single_fighters"):
        return _draft_nobody(tree, i, sorter)
    lasting = _remains(tree, i)
    if word.pos in NOUNS and word.dep == "nmod" and _is_bare(tree, word):
        return _draft_bare(tree, word, sorter)
    if word.pos not in NOUNS or not (tree.kid(i, "cop") is not None or lasting):
        return None
    clause, place = word.head if lasting else i, _find_ground(tree, i, sorter)
    subject = surface_subject(tree, clause)
    if place is None or subject is None or not _is_force(tree, subject, sorter):
        return None
    return _draft(tree, i, clause, subject, place, still=lasting or _is_still(tree, i))


def _is_bare(tree: Tree, word: Word) -> bool:
    """Whether a line without a verb says that somebody is still, or now, where a word tells."""
    beside = {kid.lower for k in (word.i, word.head) for kid in tree.kids(k, "advmod")}
    return tree.words[word.head].head < 0 and bool(beside & {"still", "now"}) and not any(w.pos in VERBS for w in tree)


def _draft_bare(tree: Tree, word: Word, sorter: Sorter) -> Draft | None:
    """As in "The 9th Brigade still inside the town", "Rebels now in Bara"."""
    place, still = _find_ground(tree, word.i, sorter), any(one.lower == "still" for one in tree)
    if place is None or not _is_force(tree, word.head, sorter):
        return None
    return _draft(tree, word.i, word.head, word.head, place, still=still)


def _find_ground(tree: Tree, i: int, sorter: Sorter) -> int | None:
    """Where somebody is: a place by name, a part of a town, or the town whose gates or streets those are."""
    case, lower = tree.case(i), tree.words[i].lower
    named = any(tree.words[k].pos == "PROPN" for k in tree.below_all(i))  # "inside the Orvel air base"
    if case in WITHIN and (_is_ground(tree, i, sorter) or (named and "place" in sorter.classes(tree, i))):
        return i
    of = next((kid.i for kid in tree.kids(i, "nmod") if tree.case(kid.i) == "of"), None)
    town = of if of is not None and (_is_ground(tree, of, sorter) or _is_unknown(tree, of, sorter)) else None
    if lower in words_of("thresholds"):
        return town if case in {"at", "on", "in"} else None
    if lower not in words_of("inside_towns") or case not in WITHIN | {"at", "on"} or (of is not None and town is None):
        return None
    return i if town is None else town


def _draft(tree: Tree, trigger: int, clause: int, who: int | None, place: int, *, still: bool) -> Draft:
    """A force at a place: holding on where it is `still` there, else come in."""
    frame, phrases = STAYING if still else INSIDE, tuple(phrases_of(tree, clause))
    return Draft(
        tree=tree,
        trigger=trigger,
        frame=frame,
        kind=frame.kind,
        clause=clause,
        agent=who,
        object=place,
        phrases=phrases,
    )


def _is_ground(tree: Tree, i: int, sorter: Sorter) -> bool:
    """Whether a word is a name of a place, or a town's noun."""
    word = tree.words[i]
    return "place" in sorter.classes(tree, i) and (word.pos == "PROPN" or word.lower in words_of("settlement"))


def _is_unknown(tree: Tree, i: int, sorter: Sorter) -> bool:
    """Whether a name may be that of a village that no list holds."""
    return tree.words[i].text[:1].isupper() and sorter.classes(tree, i) == {"name"}


def _is_still(tree: Tree, i: int) -> bool:
    return any(kid.lower in words_of("lasting") for kid in tree.kids(i, "advmod", "cop"))


def _draft_present(tree: Tree, i: int, sorter: Sorter) -> Draft | None:
    """As in "the army is present in the town", "are present in every quarter of it"."""
    subject = surface_subject(tree, i)
    where = next((kid for kid in tree.kids(i, "obl", "nmod") if tree.case(kid.i) in WITHIN), None)
    if subject is None or where is None or not _is_force(tree, subject, sorter):
        return None
    town = next((kid for kid in tree.kids(where.i, "nmod") if tree.case(kid.i) == "of"), None)
    whole = town is not None and any(kid.lower in WHOLE for kid in tree.kids(where.i, "det", "amod"))
    place = town if town is not None and whole else where
    if not _is_unknown(tree, place.i, sorter) and not _is_ground(tree, place.i, sorter):
        return None
    return _draft(tree, i, i, subject, place.i, still=whole or _is_still(tree, i))


def _draft_there(tree: Tree, i: int, sorter: Sorter) -> Draft | None:
    """As in "the army is there", "our men are still there", of a place told before."""
    verb = next((word for word in reversed(tree.words[max(0, i - 3) : i]) if word.lower in BE), None)
    if verb is None or any(word.pos != "ADV" for word in tree.words[verb.i + 1 : i]):
        return None
    after = tree.words[i + 1] if i + 1 < len(tree) else None
    who = next(
        (w for w in reversed(tree.words[: verb.i]) if w.pos in NOUNS or w.lower in MANY or w.pos == "PUNCT"), None
    )
    if who is None or who.pos == "PUNCT" or (after is not None and after.pos in {"VERB", "ADV", "NOUN", "PROPN"}):
        return None
    if after is not None and after.lower == "to":  # "they are there to help"
        return None
    if not (_is_force(tree, who.i, sorter) or _is_by_letters(who, sorter)):
        return None
    return _draft(tree, i, verb.i, who.i, i, still=True)


def _draft_nobody(tree: Tree, i: int, sorter: Sorter) -> Draft | None:
    """As in "there is not one soldier of the army in it": it has not come in."""
    verb = tree.head(i)
    if verb is None or verb.lower not in BE or tree.words[i].dep not in SUBJECTS or not is_negated(tree, verb.i):
        return None
    if tree.kid(verb.i, "expl") is None or _tells_which(tree, i):
        return None
    near = [
        *tree.kids(verb.i, "obl"),
        *tree.kids(i, "nmod", "acl"),
        *(k for a in tree.kids(i, "acl") for k in tree.kids(a.i, "obl")),
    ]
    where = next((kid for kid in near if tree.case(kid.i) in WITHIN), None)
    if where is None or not (_is_ground(tree, where.i, sorter) or where.lower == "it"):
        return None
    owner = next((kid for kid in tree.kids(i, "nmod", "compound", "amod") if _is_force(tree, kid.i, sorter)), None)
    return _draft(tree, i, verb.i, owner.i if owner is not None else i, where.i, still=False)


def _tells_which(tree: Tree, i: int) -> bool:
    """As in "there is no soldier in it who has not lost a friend": only none of that sort is there."""
    return tree.kid(i, "acl:relcl") is not None


def is_gone(tree: Tree, i: int) -> bool:
    """Whether "left" only tells who is still there: "there are no rebels left in the town"."""
    who = tree.head(i)
    bare = tree.words[i].dep == "acl" and tree.kid(i, "nsubj", "mark") is None  # not "reports that the army left"
    verb = tree.head(who.i) if who is not None and bare else None
    return verb is not None and tree.words[i].lower == "left" and tree.kid(verb.i, "expl") is not None


def _is_by_letters(word: Word, sorter: Sorter) -> bool:
    """Whether a name is made of letters, as armed groups' are, and is no place's and no world body's."""
    capitals = sum(letter.isupper() for letter in word.text)
    known = word.lower in words_of("civil_letters") or sorter.place_kind(word.text) is not None
    return word.pos == "PROPN" and capitals >= LETTERS and word.text.isalpha() and not known


def _remains(tree: Tree, i: int) -> bool:
    """Whether the place is where somebody remains: "troops remain in Orvel"."""
    head = tree.head(i)
    return head is not None and tree.words[i].dep in {"obl", "xcomp"} and head.lower in words_of("lasting")


def _is_force(tree: Tree, i: int, sorter: Sorter) -> bool:
    """Whether a phrase names an armed force, or stands for one."""
    word = tree.words[i]
    ours = word.lower in words_of("party_men") and any(kid.lower in OWN for kid in tree.kids(i, "nmod:poss"))
    one = word.lower in words_of("single_fighters") and _is_none(tree, i)
    return (
        word.lower in MANY
        or ours
        or one
        or (word.pos != "PRON" and word.lower in words_of("present_forces"))
        or (country_of_demonym(word.text) is not None and any(kid.lower == "the" for kid in tree.kids(i, "det")))
        or (word.pos == "PROPN" and "force" in sorter.classes(tree, i))
    )


def _is_none(tree: Tree, i: int) -> bool:
    """As in "no soldier", "not a single soldier"."""
    return any(kid.lower in {"no", "one", "single"} for kid in tree.kids(i, "det", "nummod", "amod"))
