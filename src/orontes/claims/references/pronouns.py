"""Which body "it" and "its" may stand for, and whom a pronoun inside speech means.

"It" does deeds only as a body: a state, a force, a group. So it is never a person, a town, a thing or an event; where
one of these led the clause before, it names nobody.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from orontes.base import ATTACKS
from orontes.claims.claim import ActorMention, Voice
from orontes.claims.frames import load_frames
from orontes.claims.lexicon import words_of
from orontes.claims.nouns.sorter import Sorter, noun_classes
from orontes.claims.references.captives import is_many
from orontes.claims.references.claimants import CLAIMED, find_claimant
from orontes.claims.references.leads import TOPIC, latest_lead, lead_of
from orontes.claims.tree import Tree, Word
from orontes.claims.voices import load_cue_words

HARMING = ATTACKS | {"massacre_or_killing", "arrest_or_detention", "abduction", "sexual_violence"}
_ATTACKING = ATTACKS | {"advance", "offensive_launch", "property_destruction"}
_FORCEFUL = _ATTACKING | {"capture", "arrest_or_detention", "abduction", "siege"}
_OWN = frozenset({"force", "aircraft", "drone", "artillery", "vehicle"})
_QUOTES = frozenset('“”"«»')
_NEXT = 3
"""How many characters may lie between a sentence and the next."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What led a clause: a body by its words, or None for anything else; the end is that of its passage.

    `lone` is a name that may be a body's: that of whom the next sentence calls "it"; `armed` tells of a force.
    """

    body: str | None
    lone: str | None
    many: bool
    start: int
    passage: int
    end: int
    armed: bool = False
    lead: int = TOPIC


def subject_of(tree: Tree, word: Word, text: str, sorter: Sorter) -> Subject:
    """A word that leads a clause, as a later "it" sees it."""
    one = is_body(tree, word, sorter) and tree.kid(word.i, "conj") is None
    body, many = (
        text if one else None,
        not one and (word.tag in {"NNS", "NNPS"} or tree.kid(word.i, "conj") is not None),
    )
    lone = text if body is None and not many and is_lone_name(tree, word, sorter) else None
    end, armed = tree.start + len(tree.text), "force" in sorter.classes(tree, word.i)
    return Subject(
        body=body,
        lone=lone,
        many=many,
        start=word.start,
        passage=tree.number,
        end=end,
        armed=armed,
        lead=lead_of(tree, word),
    )


def is_body(tree: Tree, word: Word, sorter: Sorter, *, speaking: bool = False) -> bool:
    """Whether a phrase is one state, force or group; who speaks by the name of a town is its government or a group."""
    classes = sorter.classes(tree, word.i)
    if "person" in classes or (word.pos == "NOUN" and word.tag == "NNS"):
        return False
    if word.lower in words_of("bodies") or (word.pos == "PROPN" and "force" in classes):
        return True
    if word.pos != "PROPN" or "time" in classes:
        return False
    if "place" in classes:
        return speaking or sorter.place_kind(sorter.bare_name(tree, word.i)) == "country"
    article = any(kid.lower == "the" for kid in tree.kids(word.i, "det"))
    acronym = word.text.isupper() and len(word.text) > 1
    return classes == {"name"} and word.tag == "NNP" and (article or acronym)


def is_lone_name(tree: Tree, word: Word, sorter: Sorter) -> bool:
    """Whether a phrase is one word of a name that nothing tells to be a person's or a place's: "Hezbollah"."""
    alone = word.pos == "PROPN" and word.tag == "NNP" and tree.kid(word.i, "compound", "flat", "amod") is None
    return alone and sorter.classes(tree, word.i) == {"name"}


def owner_word(tree: Tree, i: int) -> Word | None:
    """The "it" or "its" by which a phrase names its actor: itself, or the owner of forces and arms."""
    word = tree.words[i]
    if word.lower in words_of("it"):
        return word
    own = next((kid for kid in tree.kids(i, "nmod:poss") if kid.lower == "its"), None)
    mine = noun_classes(word.lower) & _OWN and word.lower not in words_of("beside_it")
    return own if mine else None


def reach_of(tree: Tree, word: Word) -> int:
    """Where whom a pronoun means must stand before: "the army shelled them" has no army shell itself."""
    subject = tree.kid(word.head, "nsubj") if word.dep in {"obj", "iobj", "obl"} and word.head >= 0 else None
    return min(subject.start, word.start) if subject is not None else word.start


def find_body(subjects: Sequence[Subject], tree: Tree, word: Word) -> str | None:
    """The body that led the last clause before "it", in this sentence or the one right before; None where unsure."""
    near = takewhile(lambda one: one.passage == tree.number or tree.start - one.end <= _NEXT, reversed(subjects))
    fits = [one for one in near if one.start < word.start and (not one.many or word.lower == "its")]
    one = latest_lead(fits[::-1], tree.number)
    if one is None:
        return None
    opens = one.passage != tree.number and word.i == 0
    return one.body or (one.lone if opens else None)


def find_above(tree: Tree, word: Word, sorter: Sorter, deed: str) -> int | None:
    """Who of the clause above is "they" or "he": those harmed ("shot farmers as they fled"), else who did the harm.

    Who harms goes on to do what takes force: "rebels killed ten soldiers as they captured Bunia"; `deed` is its kind.
    Who says what harmed ones did "before" may as well tell of the doer, so such clauses mean nobody by this.
    """
    clause = tree.head(word.i) if word.dep in {"nsubj", "nsubj:pass"} else None
    while clause is not None and clause.dep in {"xcomp", "conj"}:
        clause = tree.head(clause.i)
    if clause is None or clause.dep != "advcl" or word.i < clause.head:
        return None
    marks = {kid.lower for kid in tree.kids(clause.i, "mark", "advmod")}
    if not marks & words_of("circumstance_marks"):
        return None
    above: Word | None = tree.words[clause.head]
    while above is not None and above.pos == "VERB":
        met = [*tree.kids(above.i, "obj", "nsubj:pass"), *(k for k in tree.kids(above.i, "obl") if _is_aimed(tree, k))]
        hurt = next((kid for kid in met if _is_harmed(tree, above, kid, sorter)), None)
        if hurt is not None:
            forceful = word.dep == "nsubj" and deed in _FORCEFUL and "after" not in marks
            doer = _find_doer(tree, above) if forceful else None
            goes_on = doer is not None and _goes_on(tree, doer, hurt, sorter, deed)
            meant = doer if doer is not None and goes_on else hurt
            many = goes_on or is_many(tree, hurt)
            return meant.i if many == (word.lower in words_of("they")) else None
        above = tree.head(above.i) if above.dep == "conj" else None
    return None


def _find_doer(tree: Tree, verb: Word) -> Word | None:
    """Who does what a verb says, also where it only goes on with the verb before: "shot two and burned homes"."""
    told: Word | None = None
    above: Word | None = verb
    while told is None and above is not None:
        told = tree.kid(above.i, "nsubj") or tree.kid(above.i, "obl:agent")
        above = tree.head(above.i) if above.dep == "conj" else None
    return told


def _goes_on(tree: Tree, doer: Word, hurt: Word, sorter: Sorter, deed: str) -> bool:
    """Whether the many or the body that did harm did a deed of force with it; outlaws shot by others had attacked."""
    classes, theirs = sorter.classes(tree, doer.i), noun_classes(hurt.lower)
    if not classes & {"force", "people", "name", "place"} or classes & {"event", "aircraft", "drone", "artillery"}:
        return False
    body = doer.pos == "PROPN" or doer.lower in words_of("bodies") | words_of("state_forces") | words_of("militias")
    if not body and not is_many(tree, doer):
        return False
    return not ("outlaw" in theirs and "outlaw" not in noun_classes(doer.lower) and deed in _ATTACKING)


def _is_aimed(tree: Tree, word: Word) -> bool:
    """Whether a phrase says at whom it was aimed: "fired on the crowd"."""
    return tree.case(word.i) in {"on", "at", "upon"}


def _is_harmed(tree: Tree, verb: Word, hurt: Word, sorter: Sorter) -> bool:
    """Whether a verb harms or catches the people that are its object."""
    frames = load_frames()
    harms = verb.lower in frames.harm or any(frame.kind in HARMING for frame in frames.of_verb(verb.lower))
    classes = sorter.classes(tree, hurt.i)
    return harms and "place" not in classes and bool(classes & {"people", "force", "person", "number"})


def led_by_force(subjects: Sequence[Subject], tree: Tree, word: Word, reach: int) -> bool:
    """Whether the latest body or many that led a clause before "they" is a force; no single person is they."""
    before = (one for one in reversed(subjects) if one.start < word.start)
    latest = next((one for one in before if one.many or one.body is not None or one.lone is not None), None)
    return latest is not None and tree.number - latest.passage <= reach and (latest.armed or not latest.many)


def name_spoken(
    agent: ActorMention | None, chain: Sequence[Voice], tree: Tree, sorter: Sorter, deed: str
) -> ActorMention | None:
    """A pronoun inside speech: "they", "we" and "it" are the speakers where a body speaks, "our" its body's."""
    if agent is None:
        return None
    first = agent.text.lower().split()[0]
    claimant = find_claimant(tree, agent.start) if deed in CLAIMED else None
    if claimant is not None:
        return replace(agent, name=claimant)
    if first in words_of("it"):
        return replace(agent, name=_name_it(agent, chain[0], tree, sorter))
    heads = noun_classes(chain[0].text.split(" led ")[0].split()[-1].lower())
    if first in {"they", "we", "our", "their", "us"} and "force" in heads:
        return replace(agent, name=chain[0].text)
    body = next((voice.text for voice in chain[1:2] if not _is_medium(voice.text)), None)
    return replace(agent, name=body if first in {"we", "our", "us"} else None)


def _name_it(agent: ActorMention, voice: Voice, tree: Tree, sorter: Sorter) -> str | None:
    """Whom "it" means in speech: the body that speaks before it, else who led the clause before; none in quotations."""
    inside = [word for word in tree if voice.start <= word.start and word.end <= voice.end]
    numbers = {word.i for word in inside}
    head = next((word for word in inside if word.head not in numbers), None)
    speaks = head is not None and is_body(tree, head, sorter, speaking=True) and not _is_medium(voice.text)
    owned = agent.text.lower().split()[-1]
    if owned in words_of("beside_it") or (owned not in words_of("it") and not noun_classes(owned) & _OWN):
        return None
    if agent.name is not None and (not speaks or agent.start < voice.start):
        return None if _QUOTES & set(tree.text) else agent.name
    told = voice.name if voice.text.lower().startswith(("a ", "an ")) else None
    return told or (voice.text if speaks and voice.start < agent.start else None)


def _is_medium(text: str) -> bool:
    """Whether a voice is where words went out ("state television", "a statement on Telegram") and no body that acts."""
    media = load_cue_words().media
    return any(word.strip(",").lower() in media for word in text.split())
