"""Harm to people: words such as killed, wounded, died, casualties, with their victims and who did it.

The problem: "killed" tells of people, deals and time; "dead" stands before a town, behind a number, alone in a
headline; "toll" and "casualties" count people whom no word names. Who was harmed is the object, the subject of a
passive, what "of" leads to, the number itself, or one clause away.
What we chose: the list of words of harm gives each a sort (verbs, dead, nouns, toll, lives, die), and each sort has
one reader that looks only where its grammar puts the victims, and takes nobody where these are no people.
Rejected: the nearest noun for people (in "the army killed villagers" it is the army), and taking every number beside a
word of harm (years, ages and weapons stand there too).
"""

from dataclasses import dataclass

from orontes.base import HARM
from orontes.claims.deeds.arguments import is_passive, object_of, subject_of, surface_subject
from orontes.claims.frames import load_frames
from orontes.claims.harm.lives import (
    find_bearer,
    find_beside,
    find_fallen,
    find_laid_out,
    find_lost,
    is_description,
    kills_nobody,
    list_losses,
)
from orontes.claims.harm.people import is_nobody
from orontes.claims.harm.tolls import find_reached, is_brought, is_of_deed, may_be_people
from orontes.claims.lexicon import words_of
from orontes.claims.nouns.sorter import Sorter, may_be_person, noun_classes
from orontes.claims.tree import Tree
from orontes.claims.word_classes import OBJECTS, PAST


@dataclass(frozen=True, slots=True, kw_only=True)
class Harm:
    """A word of harm: what it counts, the heads of the victims, who did it."""

    trigger: int
    of: str
    victims: tuple[int, ...]
    agent: int | None


def find_harm(tree: Tree, sorter: Sorter) -> list[Harm]:
    """The words of harm in a passage with their victims."""
    lexicon = load_frames().harm
    lost = [Harm(trigger=i, of="killed", victims=(people,), agent=None) for i, people in list_losses(tree, sorter)]
    found = [*find_put_figures(tree), *lost]
    put = {k for harm in found for k in (harm.trigger, *tree.below_all(harm.trigger))}
    for word in tree:
        entry = lexicon.get(word.lower)
        if entry is None or word.i in put:
            continue
        of, sort = entry
        if sort in {"dead", "verbs"} and word.dep == "nmod" and tree.words[word.head].lower == "number":
            found.append(Harm(trigger=word.i, of=of, victims=(word.i,), agent=None))  # "the number of wounded"
            continue
        harm = _read(tree, word.i, of, sort, sorter)
        if harm is not None:
            found.append(harm)
    return found


def _read(tree: Tree, i: int, of: str, sort: str, sorter: Sorter) -> Harm | None:
    """The harm that a word of its sort tells; None where it only describes or counts something else."""
    word = tree.words[i]
    if is_description(tree, i, of, sort):
        return None
    if sort == "die":
        return _of_dying(tree, i, of)
    if sort == "toll" and word.pos == "NOUN":
        return _of_toll(tree, i, of)
    if sort == "falling" or (sort == "lives" and word.pos == "NOUN"):
        return _of_one(i, of, find_fallen(tree, i, sorter) if sort == "falling" else find_lost(tree, i))
    if sort == "nouns" and word.pos in {"NOUN", "ADJ"} and word.dep != "compound":
        return _of_noun(tree, i, of)
    if sort == "people":
        return _of_one(i, of, find_laid_out(tree, i))
    if word.pos == "VERB" or (sort in {"dead", "verbs"} and word.pos == "ADJ"):
        return _of_losing(tree, i, of, sorter) if sort == "losing" else _of_verb(tree, i, of, sorter)
    bearer = find_bearer(tree, i) if word.pos == "NOUN" else None
    return Harm(trigger=i, of=of, victims=(bearer,), agent=None) if bearer is not None else None


def _of_dying(tree: Tree, i: int, of: str) -> Harm | None:
    """As in "ten people died", "two did not survive"."""
    if tree.words[i].pos != "VERB" or kills_nobody(tree, i):
        return None
    return Harm(trigger=i, of=of, victims=_one(surface_subject(tree, i)), agent=None)


def _counted_with(tree: Tree, i: int) -> int | None:
    """All the victims where some are told to be "among" them: "two monks were among 15 killed"."""
    if not is_passive(tree, i):
        return None
    for kid in tree.kids(i, "obl", "nmod"):
        first = min(tree.below_all(kid.i))
        beside = {tree.case(kid.i), *(one.lower for one in tree.kids(kid.i, "advmod", "case"))}
        if "among" in beside and kid.i < i and first < i and _has_number(tree, kid.i):
            return kid.i
    return None


def _counted_above(tree: Tree, i: int) -> int | None:
    """Those killed of whom a number is told as reached: "the number of people killed by gunmen has climbed to 31"."""
    people = tree.head(i)
    if tree.words[i].dep not in {"acl", "acl:relcl", "amod"} or people is None or tree.case(people.i) != "of":
        return None
    number = tree.head(people.i)
    counts = number is not None and people.dep == "nmod" and number.lower in words_of("running_counts")
    reached = number is not None and counts and find_reached(tree, number.i) is not None
    return people.i if reached else None


def _has_number(tree: Tree, i: int) -> bool:
    return tree.words[i].pos == "NUM" or tree.kid(i, "nummod") is not None


def _of_verb(tree: Tree, i: int, of: str, sorter: Sorter) -> Harm | None:
    """As in "killed 12", "12 were killed", "leaving 12 dead", "the man killed in"; never "killed the deal"."""
    word = tree.words[i]
    if word.lower == "dead" or (word.pos == "ADJ" and word.dep in {"xcomp", "amod"}):
        return _of_adjective(tree, i, of)
    if tree.kid(i, "nummod") is not None and tree.kid(i, "nsubj", "nsubj:pass", "obj") is None:
        return Harm(trigger=i, of=of, victims=(i,), agent=None)
    among = _counted_with(tree, i)
    if among is not None:
        return Harm(trigger=i, of=of, victims=(among,), agent=subject_of(tree, i))
    people = _counted_above(tree, i)
    if people is not None:
        return Harm(trigger=i, of=of, victims=(people,), agent=subject_of(tree, i))
    victim, agent = object_of(tree, i), subject_of(tree, i)
    if victim is None and agent is not None and word.tag in PAST and tree.kid(i, "aux", "obj") is None:
        victim, agent = agent, None
    if victim is None and is_passive(tree, i):
        return None
    if victim is not None:
        classes = sorter.classes(tree, victim)
        known = classes & {"people", "force", "name", "person", "number", "pronoun", "titles"}
        if classes and not known and not may_be_person(tree.words[victim].lower):
            return None
    if victim is None and not (word.dep in {"conj", "advcl", "ROOT", "acl"} and tree.kids(i, "conj")):
        return None
    return Harm(trigger=i, of=of, victims=_one(victim), agent=agent)


def _of_losing(tree: Tree, i: int, of: str, sorter: Sorter) -> Harm | None:
    """As in "we lost nine men", "the army has lost no soldier": a force's own, counted, who are not lost to a foe."""
    lost, loser = tree.kid(i, "obj"), surface_subject(tree, i)
    if lost is None or loser is None or lost.lower not in words_of("own_men"):
        return None
    counted = _has_number(tree, lost.i) or is_nobody(tree, lost.i)
    armed = tree.words[loser].lower in {"we", "they", "it"} or "force" in sorter.classes(tree, loser)
    named = tree.words[loser].pos == "PROPN" and "person" not in sorter.classes(tree, loser)
    return Harm(trigger=i, of=of, victims=(lost.i,), agent=None) if counted and (armed or named) else None


def _of_adjective(tree: Tree, i: int, of: str) -> Harm | None:
    """As in "left 12 dead", "12 dead"; "the dead town" is none."""
    word, head = tree.words[i], tree.head(i)
    beside = find_beside(tree, i)
    if beside is not None:
        return Harm(trigger=i, of=of, victims=(beside,), agent=None)
    counted = tree.kid(i, "nummod") is not None
    if counted and (head is None or word.dep in {"conj", "parataxis", "xcomp", "ccomp"}):
        return Harm(trigger=i, of=of, victims=(i,), agent=None)
    if head is None:
        cop = tree.kid(i, "nsubj", "nsubj:pass")
        return Harm(trigger=i, of=of, victims=_one(cop.i if cop else None), agent=None) if cop else None
    if word.dep in {"xcomp", "ccomp", "advcl"} and (head.pos == "VERB" or tree.kid(head.i, "obj") is not None):
        victim = tree.kid(head.i, "obj") or tree.kid(i, "nsubj") or tree.kid(head.i, "nsubj:pass")
        return Harm(trigger=i, of=of, victims=_one(victim.i if victim else None), agent=None) if victim else None
    if word.dep in {"amod", "acl"} and noun_classes(head.lower) & {"people", "force"}:
        return Harm(trigger=i, of=of, victims=(head.i,), agent=None)
    subject = tree.kid(i, "nsubj", "nsubj:pass")
    if subject is not None:
        return Harm(trigger=i, of=of, victims=(subject.i,), agent=None)
    if word.dep in {"obl", "nmod"} and counted and tree.case(i) in {"of", "with"}:
        return Harm(trigger=i, of=of, victims=(i,), agent=None)  # "boasted of 300 dead"
    return Harm(trigger=i, of=of, victims=(head.i,), agent=None) if head.pos == "NUM" else None


def _of_noun(tree: Tree, i: int, of: str) -> Harm | None:
    """As in "the death of five", "two deaths", "40 casualties"; a count on the word itself counts people too."""
    bearer = find_bearer(tree, i)
    if bearer is not None:
        return Harm(trigger=i, of=of, victims=(bearer,), agent=None)
    for word in tree.kids(i, "nmod"):
        if tree.case(word.i) in {"of", "to", "among"}:
            return Harm(trigger=i, of=of, victims=(word.i,), agent=None)
    behind = tree.words[i + 1] if i + 1 < len(tree) else None
    if behind is not None and behind.pos == "NUM" and tree.words[behind.head].head in {i, tree.words[i].head}:
        counted = tree.words[behind.head]
        if behind.dep == "nummod" and noun_classes(counted.lower) & {"people", "force"} and counted.dep in OBJECTS:
            return Harm(trigger=i, of=of, victims=(counted.i,), agent=None)  # "documented the death four men"
    if tree.case(i) == "to" and tree.kid(i, "det", "nummod", "amod", "nmod:poss") is None:
        return None  # "hacked to death", "sentenced to death"
    owner = tree.kid(i, "nmod:poss", "compound")
    if owner is not None and noun_classes(owner.lower) & {"people", "force"} and tree.kid(i, "nummod") is None:
        return Harm(trigger=i, of=of, victims=(owner.i,), agent=None)
    return Harm(trigger=i, of=of, victims=(i,), agent=None)


def _of_toll(tree: Tree, i: int, of: str) -> Harm | None:
    """As in "the death toll rose to 12", "a toll of 30", "the toll of the attack has risen to 41"."""
    put = tree.head(i) if tree.words[i].dep in OBJECTS else None
    told = put is not None and put.lower in words_of("putting")
    dead = "death" in {kid.lower for kid in tree.kids(i, "compound")}
    reached = find_reached(tree, i)
    grown = reached is not None and (_has_grown(tree, i) or is_brought(tree, i))
    if not told and not dead and not grown and not is_of_deed(tree, i):
        return None
    return Harm(trigger=i, of=of, victims=(reached,), agent=None) if reached is not None else None


def _has_grown(tree: Tree, i: int) -> bool:
    """Whether "the toll" alone is told to have risen, as only that of the dead is: "the toll had climbed above 300"."""
    verb = tree.head(i)
    bare = tree.kid(i, "nmod", "compound", "amod") is None and any(kid.lower == "the" for kid in tree.kids(i, "det"))
    return bare and verb is not None and tree.words[i].dep.startswith("nsubj") and verb.lower in words_of("reaching")


def find_put_figures(tree: Tree) -> list[Harm]:
    """As in "put the number of dead at 40", "put the wounded at more than 200": whom a figure that is put counts."""
    harm = load_frames().harm
    found: list[Harm] = []
    for verb in tree:
        thing = tree.kid(verb.i, "obj", "nsubj:pass") if verb.lower in words_of("putting") else None
        if thing is None or thing.lower == "toll":
            continue
        counted = [thing, *(tree.words[k] for k in tree.below_all(thing.i))]
        hurt = next((word for word in counted if word.lower in harm), thing)
        dead = ("killed", "") if thing.lower == "losses" else ("", "")  # "put the army's losses at 100"
        of, reached = harm.get(hurt.lower, dead)[0], find_reached(tree, thing.i)
        if of in HARM and reached is not None and may_be_people(tree, reached):
            told = hurt.i if hurt.dep in {"acl", "acl:relcl"} else thing.i  # "killed in Bara" tells where
            found.append(Harm(trigger=told, of=of, victims=(reached,), agent=None))
    return found


def _of_one(i: int, of: str, victim: int | None) -> Harm | None:
    """Harm to those headed by one word; none where there are none."""
    return Harm(trigger=i, of=of, victims=(victim,), agent=None) if victim is not None else None


def _one(i: int | None) -> tuple[int, ...]:
    return () if i is None else (i,)
