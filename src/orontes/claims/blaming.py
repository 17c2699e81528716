"""Claims of who did what was told before, as in "Shells hit a clinic. The ministry blamed the rebels".

The words of the blame name no deed; they point back to one whose doer nobody told. So the claim is the latest deed told
before, close by, again, with the blamed as the doer and the blaming voice, standing on its own words.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from orontes.base import ATTACKS, Quote, make_id
from orontes.claims.arguments import object_of, subject_of
from orontes.claims.claim import ActorMention, Claim, Voice
from orontes.claims.lexicon import words_of
from orontes.claims.moods_governors import is_negated
from orontes.claims.nouns import Sorter
from orontes.claims.phrases import phrase_of
from orontes.claims.tree import Tree, Word
from orontes.reports import Report

REACH = 400
DEEDS = ATTACKS | {"massacre_or_killing", "property_destruction", "abduction"}
DOERS = frozenset({"force", "name"})
REASONS = ("ccomp", "xcomp", "advcl", "obl")
OWN = frozenset({"for", "of", "over", "on"})


def find_blames(report: Report, claims: Sequence[Claim], trees: Sequence[Tree], sorter: Sorter) -> list[Claim]:
    """The claims that blame makes of deeds told before, from the claims of the same report."""
    return [
        _told_of(report, claim, blamed, voice, verb)
        for tree in trees
        for verb, blamed, voice in _blames(tree, sorter)
        for claim in _latest(claims, verb.start)
    ]


def _blames(tree: Tree, sorter: Sorter) -> Iterator[tuple[Word, Quote, Quote]]:
    """Each verb of blaming with whom it blames and who blames, where it tells no deed of its own."""
    for verb in tree:
        if verb.lower not in words_of("blaming_alone") or verb.pos != "VERB" or is_negated(tree, verb.i):
            continue
        accused, speaker = object_of(tree, verb.i), subject_of(tree, verb.i)
        if accused is None or speaker is None or accused < verb.i:
            continue
        if any(tree.case(kid.i) in OWN or kid.dep != "obl" for kid in tree.kids(verb.i, *REASONS)):
            continue
        deeper = [kid for kid in tree.kids(accused, "nmod") if tree.case(kid.i) in {"for", "over"}]
        classes = sorter.classes(tree, accused)
        if not deeper and classes & DOERS and "place" not in classes:
            yield verb, phrase_of(tree, accused), phrase_of(tree, speaker)


def _latest(claims: Sequence[Claim], edge: int) -> list[Claim]:
    """The claims of the latest deed before, where it is near and nobody is told to have done it."""
    near = [
        claim
        for claim in claims
        if claim.kind in DEEDS and claim.polarity == "asserted" and edge - REACH <= claim.trigger_start < edge
    ]
    latest = max((claim.trigger_start for claim in near), default=None)
    return [claim for claim in near if claim.trigger_start == latest and claim.agent is None]


def _told_of(report: Report, claim: Claim, blamed: Quote, voice: Quote, verb: Word) -> Claim:
    """The deed again, done by whom the voice blames, on the words of the blame."""
    start, end = min(voice.start, verb.start), max(blamed.end, verb.end)
    place = (claim.place.start, claim.place.end) if claim.place else (-1, -1)
    return replace(
        claim,
        id=make_id("claim", report.id, report.sha256, verb.start, verb.end, claim.kind, *place, 0),
        start=start,
        end=end,
        text=report.text[start:end],
        trigger_start=verb.start,
        trigger_end=verb.end,
        agent=ActorMention(text=blamed.text, start=blamed.start, end=blamed.end),
        quantities=(),
        hedge=verb.text,
        attribution=(Voice(text=voice.text, start=voice.start, end=voice.end, name=None),),
    )
