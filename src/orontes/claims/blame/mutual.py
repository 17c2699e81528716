"""Claims of a deed that two lay at each other's door: "the army and the rebels blamed each other for the strike".

Each of the two is then told by the other to have done it: two claims of one deed, of which not both can hold. The deed
is what the words of blame tell themselves ("of shelling the market"), else the latest before, where nobody is told to
have done it. "The two sides" are not known by their names, and give no claim.
"""

from collections.abc import Iterator, Sequence
from itertools import permutations

from orontes.base import Quote
from orontes.claims.blame.blaming import Blame, find_latest, lay_to
from orontes.claims.blame.matters import DEEDS, OWN, points_to_deed
from orontes.claims.claim import Claim
from orontes.claims.frames import load_frames
from orontes.claims.lexicon import words_of
from orontes.claims.nouns.phrases import phrase_of
from orontes.claims.nouns.sorter import Sorter, noun_classes
from orontes.claims.tree import Tree, Word
from orontes.reports import Report

PARTIES = 2
RECIPROCAL = frozenset({"each", "one"})
DOERS = frozenset({"force", "name", "place"})


def find_mutual_blames(report: Report, claims: Sequence[Claim], trees: Sequence[Tree], sorter: Sorter) -> list[Claim]:
    """The claims that mutual blame makes, from the claims of the same report."""
    return [
        lay_to(report, claim, blame, number)
        for tree in trees
        for verb, end in _mutual(tree)
        for number, blame in enumerate(_blames(tree, verb, end, sorter))
        for claim in (_told_within(claims, verb, tree) or find_latest(claims, verb.start))
        if _is_for_deed(tree, verb)
    ]


def _mutual(tree: Tree) -> Iterator[tuple[Word, int]]:
    """Each verb of mutual blame, and where its words end."""
    for verb in tree:
        thing = tree.kid(verb.i, "obj")
        if thing is None:
            continue
        blames = verb.lower in words_of("blaming_alone") | words_of("accusing")
        last = tree.words[min(thing.i + 1, len(tree) - 1)]
        if blames and thing.lower in RECIPROCAL and last.lower in {"other", "another"}:
            yield verb, last.end
        elif verb.lower in words_of("trading") and thing.lower in words_of("claim_nouns") | words_of("blaming_alone"):
            yield verb, thing.end


def _is_for_deed(tree: Tree, verb: Word) -> bool:
    """Whether two blame each other for a deed, or for nothing named: not "for the delay", "over talks"."""
    thing = tree.kid(verb.i, "obj")
    heads = (verb.i, thing.i) if thing is not None else (verb.i,)
    reasons = [kid for at in heads for kid in tree.kids(at, "obl", "nmod", "advcl") if tree.case(kid.i) in OWN]
    reasons = [kid for kid in reasons if "time" not in noun_classes(kid.lower)]
    deeds = {kid.i for kid in reasons if any(one.kind in DEEDS for one in load_frames().of_noun(kid.lower))}
    return not reasons or any(kid.i in deeds or points_to_deed(tree, kid) for kid in reasons)


def _blames(tree: Tree, verb: Word, end: int, sorter: Sorter) -> list[Blame]:
    """Each of the two blamed by the other, the first told blaming first."""
    first = tree.kid(verb.i, "nsubj")
    second = tree.kids(first.i, "conj") if first is not None else []
    both = (first, *second) if first is not None else ()
    if len(both) != PARTIES or not all(sorter.classes(tree, word.i) & DOERS for word in both):
        return []
    sides = [_alone(tree, word) for word in both]
    return [Blame(verb, blamed, voice, end) for voice, blamed in permutations(sides)]


def _alone(tree: Tree, word: Word) -> Quote:
    """The words for one of two, without the other."""
    quote = phrase_of(tree, word.i)
    inner = [tree.words[i] for i in tree.below_all(word.i, {"conj", "cc"})]
    start, end = max(quote.start, inner[0].start), min(quote.end, inner[-1].end)
    return Quote(text=quote.text[start - quote.start : end - quote.start], start=start, end=end)


def _told_within(claims: Sequence[Claim], verb: Word, tree: Tree) -> list[Claim]:
    """The deeds that the words of blame tell themselves."""
    last = tree.words[tree.below_all(verb.i)[-1]]
    return [
        claim
        for claim in claims
        if claim.kind in DEEDS and claim.agent is None and verb.end <= claim.trigger_start < last.end
        and claim.place is not None
    ]  # fmt: skip
