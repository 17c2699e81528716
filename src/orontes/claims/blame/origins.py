"""Who fired by where it came from: "Shells hit a clinic. A doctor said they came from the army's positions".

The words name no deed and blame nobody outright, yet lay the strike told before to whose positions these are, in the
voice of who says so. Only fire comes so, and only from ground that is somebody's; from a town or a hill it comes from
nobody. That it did not, that it was denied, and whether it did lay nothing to anybody. Where the sentence before tells
no strike, "shells came from" tells none of its own. A direction is no ground: who hears shells "from the direction of
the army's positions" or "from their side" infers who fired, so the strike is told again with where it came from and
without a doer, as it is where the same sentence says that nobody knows who fired.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from orontes.claims.blame.blaming import Blame, find_latest, lay_to
from orontes.claims.claim import Claim, PlaceMention
from orontes.claims.lexicon import words_of
from orontes.claims.moods.mood import read_mood
from orontes.claims.nouns.phrases import phrase_of
from orontes.claims.nouns.sorter import Sorter
from orontes.claims.speech import Speech
from orontes.claims.tree import Tree, Word
from orontes.reports import Report

Origin = tuple[Blame, bool]
"""Whose ground fire came from, and whether it is only a direction."""
FIRED = frozenset({"shelling_artillery_missile", "explosion", "armed_attack", "drone_strike", "massacre_or_killing"})
_UNKNOWN = re.compile(
    r"\bwho (?:had |has |have )?(?:fired|launched|shot|opened fire|did it|(?:was|were|is|are) (?:behind|responsible))",
    re.I,
)


def find_origins(
    report: Report, claims: Sequence[Claim], trees: Sequence[Tree], speech: Speech, sorter: Sorter
) -> list[Claim]:
    """The strikes told before, laid to those from whose ground they are said to have come."""
    return [
        replace(_told_again(report, claim, origin), attribution=speech.over(origin[0].verb.start, origin[0].verb.end))
        for tree in trees
        for origin in _origins(tree, sorter)
        for claim in find_latest(_without_laid(claims), origin[0].verb.start)
        if claim.kind in FIRED
    ]


def _told_again(report: Report, claim: Claim, origin: Origin) -> Claim:
    """The strike told before, laid to whose ground it came from, or only with the ground towards which it is told."""
    blame, vague = origin
    laid = lay_to(report, claim, blame)
    ground = blame.blamed
    from_there = PlaceMention(text=ground.text, start=ground.start, end=ground.end)
    return replace(laid, agent=None, origin=from_there, hedge=None) if vague else laid


def _without_laid(claims: Sequence[Claim]) -> list[Claim]:
    """The claims without those that somebody lays to a doer where the same strike is told of nobody as well."""
    bare = {(one.kind, one.place.start if one.place else -1) for one in claims if one.agent is None}
    return [
        one
        for one in claims
        if one.agent is None or not one.attribution or (one.kind, one.place.start if one.place else -1) not in bare
    ]


def _origins(tree: Tree, sorter: Sorter) -> Iterator[Origin]:
    """Each verb by which fire came from somebody's ground or from its direction, and whose that is."""
    unknown = _UNKNOWN.search(tree.text) is not None
    for verb in tree:
        fire = tree.kid(verb.i, "nsubj") if verb.lower in words_of("came") else None
        if fire is None or not _is_fire(tree, fire) or not _is_told_so(tree, verb):
            continue
        sources = [kid for kid in tree.kids(verb.i, "obl", "nmod") if tree.case(kid.i) == "from"]
        grounds = [one for source in sources for one in _grounds(tree, source)]
        owned = [(ground, owner) for ground in grounds if (owner := _owner(tree, ground, sorter)) is not None]
        if not owned:
            continue
        ground, owner = owned[0]
        vague = unknown or any(one.lower in words_of("directions_from") for one in grounds)
        last = max(k for k in tree.below_all(verb.i) if tree.words[k].pos != "PUNCT")
        named = phrase_of(tree, ground.i if vague else owner.i)
        yield Blame(verb, named, phrase_of(tree, fire.i), tree.words[last].end), vague


def _is_told_so(tree: Tree, verb: Word) -> bool:
    """Whether fire is told to have come, and not that it did not, that it may have or that somebody asks."""
    mood = read_mood(tree, verb.i, verb.i)
    open_ = any(kid.lower in {"whether", "if"} for kid in tree.kids(verb.i, "mark"))
    open_ = open_ or any(above.lower in words_of("denying") for above in tree.above(verb.i))
    return mood.polarity == "asserted" and mood.modality == "actual" and not open_


def _is_fire(tree: Tree, word: Word) -> bool:
    """Whether a subject is fire or what is fired, or pieces of it."""
    inner = [kid for kid in tree.kids(word.i, "nmod") if word.lower in words_of("splinters")]
    return any(one.lower in words_of("arriving") for one in (word, *inner))


def _grounds(tree: Tree, source: Word) -> list[Word]:
    """The ground that something came from, also behind "the direction of", and what is listed beside it."""
    found = [source, *tree.kids(source.i, "conj", "appos", "nmod")]
    inner = [kid for kid in found if kid.lower in words_of("ways_from")]
    return [*found, *(kid for one in inner for kid in tree.kids(one.i, "nmod"))]


def _owner(tree: Tree, ground: Word, sorter: Sorter) -> Word | None:
    """Whose ground it is: "the army's positions", "RSF lines", "positions of the army"; the force itself."""
    if ground.lower not in words_of("firing_points"):
        return ground if _may_fire(tree, ground, sorter) and ground.pos != "PRON" else None
    owners = tree.kids(ground.i, "nmod:poss", "compound", "amod")
    owners += [kid for kid in tree.kids(ground.i, "nmod") if tree.case(kid.i) == "of"]
    return next((one for one in owners if _may_fire(tree, one, sorter)), None)


def _may_fire(tree: Tree, word: Word, sorter: Sorter) -> bool:
    """Whether a word names a force, or a body by a name that is no place's."""
    classes = sorter.classes(tree, word.i)
    named = word.pos == "PROPN" and "place" not in classes and "person" not in classes and word.text.isupper()
    return "force" in classes or named
