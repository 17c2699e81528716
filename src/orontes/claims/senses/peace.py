"""Words of war in other senses: people lost in a storm, soldiers captured in a picture, a battle against a disease.

The verb and its object alone do not tell these apart ("went missing", "captured soldiers"); what stands around them
does: a mishap in the sentence and no force, a doer who makes pictures, what somebody is caught doing, an ill for a foe.
"""

from orontes.base import ATTACKS
from orontes.claims.deeds.draft import Parts
from orontes.claims.frames import load_frames
from orontes.claims.lexicon import words_of
from orontes.claims.nouns.sorter import Sorter, noun_classes
from orontes.claims.tree import Tree, Word
from orontes.claims.word_classes import NOUNS

_MEETING = frozenset({"against", "with", "from"})
_SHOT_AT = frozenset({"force", "outlaw", "vehicle", "aircraft", "drone", "artillery", "weapon", "place"})


def is_mishap(tree: Tree, sorter: Sorter) -> bool:
    """Whether who vanished was lost: the sentence tells weather, a wreck or an outing, and neither takers nor fire."""
    astray = words_of("astray") | words_of("accidents")
    lost = any(word.lower in astray or "nature" in noun_classes(word.lower) for word in tree)
    taken = any("outlaw" in noun_classes(word.lower) or _is_force(tree, word.i, sorter) for word in tree)
    return lost and not taken and not any(_is_violence(word.lower) for word in tree)


def _is_violence(word: str) -> bool:
    """Whether a word is of fire or fighting: "after the shelling", "a night of gunfire"."""
    return word in words_of("gunfire") or any(
        frame.kind in ATTACKS or frame.kind == "clash" for frame in load_frames().of_noun(word)
    )


def _is_force(tree: Tree, i: int, sorter: Sorter) -> bool:
    return tree.words[i].pos in NOUNS and "force" in sorter.classes(tree, i)


def is_portrayed(tree: Tree, parts: Parts) -> bool:
    """Whether somebody is captured in a picture: by who makes pictures, on camera, or doing something."""
    if parts.thing is None:
        return False
    doer = tree.words[parts.agent].lower if parts.agent is not None else ""
    verb = tree.head(parts.thing)
    last = verb.i if verb is not None else parts.thing
    seen = [kid for kid in tree.kids(parts.thing, "acl") if kid.tag == "VBG" and kid.i > last]
    below = [tree.words[k] for k in tree.below_all(parts.thing)]
    filmed = any(tree.case(word.i) == "on" and word.lower in words_of("filmed") for word in below)
    maker = doer in words_of("portrayers") or _makes_pictures(tree, parts.thing)
    return maker or filmed or (bool(seen) and parts.agent is None)


def _makes_pictures(tree: Tree, thing: int) -> bool:
    """Whether what the parser takes for the captured captured others: "the photographer captured soldiers weeping"."""
    verb = tree.head(thing)
    shown = verb is not None and tree.kid(verb.i, "ccomp", "xcomp") is not None
    return shown and tree.words[thing].lower in words_of("portrayers")


def is_against_nature(tree: Tree, parts: Parts, sorter: Sorter) -> bool:
    """Whether the foe is an ill, or the arms are questions: "a battle against cancer"."""
    foes = [k for prep, k in parts.phrases if prep in _MEETING]
    return any(tree.words[k].lower in words_of("ills") or "nature" in sorter.classes(tree, k) for k in foes)


def is_criticised(tree: Tree, parts: Parts, sorter: Sorter) -> bool:
    """Whether somebody came "under fire" of words: from lawmakers, or over a budget; cars and bases never do."""
    if not any(prep == "under" for prep, _ in parts.phrases):
        return False
    subject = parts.agent if parts.agent is not None else parts.thing
    classes = sorter.classes(tree, subject) if subject is not None else frozenset()
    about = [k for prep, k in parts.phrases if prep in {"over", "about"} and _is_matter(tree, k, sorter)]
    if classes & _SHOT_AT and not classes & {"name", "person"}:
        return "force" in classes and any(tree.kid(k, "nmod:poss") is not None for k in about)
    by = [k for prep, k in parts.phrases if prep in {"from", "by"}]
    return bool(about) or any(tree.words[k].lower in words_of("critics") for k in by)


def _is_matter(tree: Tree, k: int, sorter: Sorter) -> bool:
    return not sorter.classes(tree, k) & {"time", "place", "name"}


def is_rebuke(tree: Tree, parts: Parts, sorter: Sorter) -> bool:
    """Whether a thing is attacked in words, called something bad: "attacked the service as too slow"."""
    verb = tree.head(parts.thing) if parts.thing is not None else None
    if parts.thing is None or verb is None or sorter.classes(tree, parts.thing) - {"event", "abstract", "thing"}:
        return False
    if parts.agent is not None and noun_classes(tree.words[parts.agent].lower) & {"outlaw", "aircraft", "artillery"}:
        return False
    called = [kid for kid in tree.kids(verb.i, "obl", "advmod", "advcl", "xcomp") if kid.i > parts.thing]
    return any(_is_called(tree, kid) for kid in called)


def _is_called(tree: Tree, word: Word) -> bool:
    """Whether a word behind "as" tells what something is called, and not what a deed is done for."""
    quality = word.pos in {"ADJ", "ADV", "NOUN"} and tree.kid(word.i, "nsubj", "nsubj:pass") is None
    as_it = tree.case(word.i) == "as" or any(kid.lower == "as" for kid in tree.kids(word.i, "mark"))
    return quality and as_it and word.lower not in words_of("done_as")


def is_turned(tree: Tree, parts: Parts) -> bool:
    """Whether words behind the object turn "take" or "hold" to another sense: "apart", "seriously", "by surprise"."""
    verb = tree.head(parts.thing) if parts.thing is not None else None
    if parts.thing is None or verb is None or verb.lower not in words_of("taking_or_holding"):
        return False
    behind = [kid for kid in tree.kids(verb.i, "advmod", "compound:prt", "xcomp") if kid.i > parts.thing]
    ends = [tree.words[k] for _, k in parts.phrases if k > parts.thing]
    return any(kid.lower in words_of("turning_away") for kid in behind) or any(
        word.lower in words_of("turning_ends") for word in ends
    )
