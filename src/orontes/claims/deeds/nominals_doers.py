"""Who did what an event noun names, where other words than its own say so: a claim of responsibility, a scene."""

from orontes.claims.deeds.arguments import is_passive, subject_of, surface_subject
from orontes.claims.deeds.draft import Draft
from orontes.claims.frames import load_frames
from orontes.claims.harm.people import is_nobody
from orontes.claims.lexicon import links_of, words_of
from orontes.claims.moods.mood import read_mood
from orontes.claims.moods.negations import is_negated
from orontes.claims.nouns.group_names import ends_group
from orontes.claims.nouns.sorter import Sorter, noun_classes
from orontes.claims.tree import Tree, Word
from orontes.claims.word_classes import VERBS
from orontes.knowledge import country_of_demonym, country_of_name

MOST_LETTERS = 6
LABELS = frozenset({":", "|", "–", "—", "“", '"'})
SUFFERED = frozenset({"massacre_or_killing", "abduction", "arrest_or_detention", "release_of_detainees"})
"""Kinds of deeds whose noun may be owned by whom they were done to: "the mayor's abduction"."""


def find_answerable(tree: Tree, n: int) -> int | None:
    """Who answers for an event: who "claimed responsibility for" it, "took part in" it or by whom it is prepared."""
    head = tree.head(n)
    if tree.case(n) == "behind" and tree.kid(n, "cop") is not None:
        return _who_owns_up(tree, n)
    if head is None:
        return None
    if head.lower == "part" and head.dep == "obj" and head.head >= 0 and tree.case(n) == "in":
        return subject_of(tree, head.head)
    part = tree.kid(head.i, "obj") if tree.case(n) == "in" and tree.words[n].dep == "obl" else None
    if part is not None and part.lower == "part" and not is_negated(tree, head.i):
        return subject_of(tree, head.i)
    claimed = _claims_of(tree, n, head)
    if claimed is not None:
        return _who_owns_up(tree, claimed)
    if head.lower == "responsible" and tree.case(n) == "for":
        return _who_owns_up(tree, head.i)
    planned = tree.words[n].dep == "nsubj:pass" and head.lower in words_of("made_ready")
    by = tree.kid(head.i, "obl:agent")
    return by.i if planned and by is not None else None


def _claims_of(tree: Tree, n: int, head: Word) -> int | None:
    """The verb of "claimed responsibility for the attack", to whichever of both the deed belongs."""
    taken = head.lower == "responsibility" and head.dep == "obj"
    verb = tree.head(head.i) if taken else head
    thing = tree.kid(verb.i, "obj") if verb is not None else None
    if verb is None or thing is None or thing.lower != "responsibility" or (not taken and tree.case(n) != "for"):
        return None
    return verb.i if verb.lower in words_of("takes_blame") else None


def _who_owns_up(tree: Tree, predicate: int) -> int | None:
    """Who is said, and not denied or demanded, to be behind a deed or to answer for it; no drone, no want."""
    who = subject_of(tree, predicate)
    if who is None or any(kid.lower == "who" for kid in tree.kids(predicate, "nsubj")):
        return None
    above = [tree.words[predicate], *tree.above(predicate)]
    if any(word.lower in words_of("denying") or is_negated(tree, word.i) for word in above):
        return None
    mood = read_mood(tree, predicate, predicate)
    if mood.polarity == "denied" or mood.modality != "actual":
        return None
    word, classes = tree.words[who], noun_classes(tree.words[who].lower)
    return who if word.pos in {"PROPN", "PRON"} or classes & {"force", "people", "outlaw"} else None


def find_responder(tree: Tree, n: int) -> int | None:
    """Who answers "with" a deed: "Israel responded with air strikes"."""
    verb = tree.head(n)
    return subject_of(tree, verb.i) if verb is not None and _answers(tree, n, verb.lower) else None


def _answers(tree: Tree, n: int, verb: str) -> bool:
    return tree.case(n) == "with" and verb in words_of("answering")


def find_raider(tree: Tree, n: int, sorter: Sorter) -> int | None:
    """Who did what is told to be done in the course of a raid: "the army captured two men during a raid"."""
    verb = tree.head(n)
    met = any(tree.case(kid.i) == "with" for kid in tree.kids(n, "nmod", "obl"))
    if verb is None or tree.words[n].dep != "obl" or not (met or verb.lower in words_of("done_in_raids")):
        return None
    opened = tree.kid(n, "det")
    course = tree.case(n) in {"during", "amid"} or (
        tree.case(n) == "in" and opened is not None and opened.lower in {"a", "an"}
    )
    if not course or is_passive(tree, verb.i):
        return None
    doer = subject_of(tree, verb.i)
    return doer if doer is not None and "force" in sorter.classes(tree, doer) else None


def find_crowd(tree: Tree, n: int, sorter: Sorter) -> int | None:
    """Who demonstrated, as a clause on the protest tells: "protests in which students blocked the road"."""
    if "protest_or_celebration" not in {frame.kind for frame in load_frames().of_noun(tree.words[n].lower)}:
        return None
    for verb in tree.kids(n, "acl:relcl"):
        subject = tree.kid(verb.i, "nsubj")
        where = any(kid.lower in {"where", "which"} and kid.dep in {"advmod", "obl"} for kid in tree.kids(verb.i))
        if subject is not None and where and "crowd" in sorter.classes(tree, subject.i):
            return subject.i
    return None


def find_cause(draft: Draft) -> int | None:
    """The deed to which damage is laid, whose doer did it: "destruction due to shelling by the army"."""
    if draft.kind != "property_destruction":
        return None
    told = (k for prep, k in draft.phrases if prep in links_of("of_doers"))
    return next((k for k in told if noun_classes(draft.tree.words[k].lower) & {"event", "artillery"}), None)


def is_state(text: str) -> bool:
    """Whether a word names a state, by initials or not: "U.S. raid", "UK strikes"."""
    return text.isupper() and len(text) <= MOST_LETTERS and country_of_name(text) is not None


def find_scene(tree: Tree, n: int) -> int | None:
    """The place that "was the scene of" or "became a theatre of" an event."""
    head = tree.head(n)
    if head is None or head.lower not in words_of("scenes"):
        return None
    verb = tree.head(head.i)
    if verb is not None and head.dep in {"xcomp", "obj", "obl"} and verb.lower in words_of("becoming"):
        return surface_subject(tree, verb.i)
    return surface_subject(tree, head.i) if tree.kid(head.i, "cop") is not None else None


def is_announced(tree: Tree, n: int, base: str) -> bool:
    """Whether "the capture" was announced, by a voice; who announces "a truce" or "its withdrawal" is the doer."""
    return base == "announce" and any(kid.lower == "the" for kid in tree.kids(n, "det"))


def is_claimed_by_none(tree: Tree, light: int | None) -> bool:
    """As in "no group has claimed the attack", "it did not claim it", which say nothing against the attack."""
    if light is None:
        return False
    subject = subject_of(tree, light)
    return is_negated(tree, light) or (subject is not None and is_nobody(tree, subject))


def has_relative(tree: Tree, n: int) -> bool:
    """Whether a relative clause tells more of a deed or of where it was: "the raid on the town, which killed ten"."""
    return any(tree.words[k].dep == "acl:relcl" for k in tree.below_all(n) if k > n)


def is_outlet(tree: Tree, prep: str, k: int) -> bool:
    """Whether a phrase says where words were published: "claimed the attack on its radio station", "in a post"."""
    beside = {kid.lower for kid in tree.kids(k, "compound", "amod")} | {tree.words[k].lower}
    return prep in {"on", "in", "via", "through", "over"} and bool(beside & words_of("outlets"))


def is_sufferer(tree: Tree, owner: Word, kind: str, sorter: Sorter) -> bool:
    """Whether to the owner it was done: "the mayor's abduction", "denied its loss"; a body kills and arrests."""
    if kind == "capture" and owner.lower == "its":
        return True
    if kind not in SUFFERED or owner.pos == "PRON":
        return owner.lower in words_of("he") and kind in SUFFERED
    classes = sorter.classes(tree, owner.i)
    many = owner.tag in {"NNS", "NNPS"} and "force" in classes
    return bool(classes & {"people", "person", "titles"}) and not many and not classes & {"outlaw", "name"}


def names_no_town(tree: Tree, word: Word, sorter: Sorter) -> bool:
    """Whether a name is no place's, or stands before a weapon, as names of towns do not: "a Hamas rocket"."""
    if not sorter.knows_place(word.text):
        return True
    armed = word.head > word.i and noun_classes(tree.words[word.head].lower) & {"artillery", "drone", "aircraft"}
    return bool(armed) and sorter.place_kind(word.text) not in {"country", "region"}


def falls_on_named(tree: Tree, n: int, sorter: Sorter) -> bool:
    """Whether a headline's arms fall on a place that is named: "Rockets on Bara", not "Rockets on display"."""
    if tree.words[n].head >= 0 or any(word.pos in VERBS and word.dep not in {"compound", "amod"} for word in tree):
        return False
    targets = (kid for kid in tree.kids(n, "nmod") if tree.case(kid.i) == "on" and kid.i > n)
    return any({"place", "name"} <= sorter.classes(tree, kid.i) for kid in targets)


def is_actor_word(tree: Tree, i: int, sorter: Sorter) -> bool:
    """Whether a modifier names an actor: "regime shelling", "Israeli raids", "RSF attack", "militia ambush"."""
    word = tree.words[i]
    classes = noun_classes(word.lower)
    if classes & {"force", "people"} or ends_group(tree, i):
        return True
    if classes or not word.text[:1].isupper() or word.lower in words_of("no_actors") | words_of("of_deeds"):
        return False
    if is_state(word.text) or country_of_demonym(word.text):
        return True
    if tree.text.isupper():
        return word.pos == "PROPN" and not sorter.knows_place(word.text)
    if word.text.isupper() and 2 <= len(word.text) <= MOST_LETTERS and word.text.isalpha():
        return True
    if not (word.pos == "ADJ" or word.tag in {"JJ", "NNP"}):
        return False
    title_case = (
        (word.i == 0 or tree.words[word.i - 1].text in LABELS)
        and word.tag == "JJ"
        and not word.text.isupper()
        and not word.lower.endswith(("an", "ish", "i", "ese"))
    )
    return not title_case and (word.pos != "PROPN" or names_no_town(tree, word, sorter))
