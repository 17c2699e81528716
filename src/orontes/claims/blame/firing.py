"""Who fired what was told to have struck: "Shells hit a clinic. The army said that the rebels had fired them".

The second sentence tells no other attack: the arms that it points at, or names with "the", are those of the strike told
before, of which nobody was told to have done it. So its claim is of that kind, place and target. Rejected: any fire of
the next sentence, for arms that are named without "the" are others ("the rebels fired rockets").
"""

from collections.abc import Sequence
from dataclasses import replace

from orontes.base import OWN_BASES, make_id
from orontes.claims.blame.blaming import find_latest
from orontes.claims.claim import Claim
from orontes.claims.deeds.arguments import object_of
from orontes.claims.lexicon import words_of
from orontes.claims.slots.means import means_words
from orontes.claims.tree import Tree, Word
from orontes.reports import Report

_STRIKES = frozenset({"shelling_artillery_missile", "drone_strike", "air_strike", "explosion", "armed_attack"})
_POINTING = frozenset({"it", "them"})


def point_fire_back(report: Report, claims: Sequence[Claim], trees: Sequence[Tree]) -> list[Claim]:
    """The claims, those of firing arms told before as of the strike with these arms."""
    fired = {word.start for tree in trees for word in tree if _fires_them(tree, word)}
    others = [claim for claim in claims if claim.kind in _STRIKES and claim.trigger_start not in fired] if fired else []
    found: list[Claim] = []
    for claim in claims:
        ours = claim.trigger_start in fired and claim.agent is not None
        before = find_latest(others, claim.trigger_start) if ours else []
        found.append(_as_of(report, claim, before[0]) if before else claim)
    return found


def _as_of(report: Report, claim: Claim, strike: Claim) -> Claim:
    """A claim of firing as one of the strike told before."""
    place = (strike.place.start, strike.place.end) if strike.place else (-1, -1)
    start, end = claim.trigger_start, claim.trigger_end
    return replace(
        claim,
        id=make_id("claim", report.id, report.sha256, start, end, strike.kind, *place, 0),
        kind=strike.kind,
        place=strike.place,
        patient=strike.patient,
        when=claim.when if claim.when.days.basis in OWN_BASES else strike.when,
        means=claim.means or strike.means,
    )


def _fires_them(tree: Tree, verb: Word) -> bool:
    """Whether a verb tells who fired arms that it points at, or names with "the"."""
    if verb.pos != "VERB" or verb.lower not in words_of("firing"):
        return False
    arms = object_of(tree, verb.i)
    passive = tree.kid(verb.i, "nsubj:pass")
    thing = passive.i if passive is not None else arms
    if thing is None or any(tree.case(kid.i) in {"at", "on", "into", "against"} for kid in tree.kids(verb.i, "obl")):
        return False
    word = tree.words[thing]
    pointed = any(kid.lower in {"the", "those", "that"} for kid in tree.kids(thing, "det"))
    return word.lower in _POINTING or (pointed and word.lower in means_words())
