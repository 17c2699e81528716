"""Which kind "the strike" or "the attack" is: that of the deed told just before, which it points back to.

"A drone strike hit the market. … The army denied carrying out the strike": the second is no air strike. Only a bare
noun with an article counts, without a weapon or an adjective of its own, and only a deed of a few sentences before.
"""

from collections.abc import Sequence
from dataclasses import replace

from orontes.base import ATTACKS
from orontes.claims.claim import Claim
from orontes.claims.draft import Draft
from orontes.claims.slots_shared import Slots
from orontes.claims.tree import Tree

POINTING = frozenset({"the", "this", "that", "these", "those"})
STRUCK = frozenset({"air_strike", "drone_strike", "shelling_artillery_missile"})
TOLD = ATTACKS - {"massacre_or_killing"}
"""Deeds that name how they were done; a killing may be told of any of them."""
MEANT = {
    "strike": STRUCK,
    "strikes": STRUCK,
    "bombing": STRUCK | {"explosion"},
    "attack": TOLD,
    "attacks": TOLD,
}
"""What each noun may be said of again."""
DESCRIBING = ("compound", "amod", "nmod", "nmod:poss", "acl:relcl", "acl")
REACH = 700
"""Characters between the two."""


def call_again(draft: Draft, slots: Slots, told: Sequence[Claim]) -> Slots:
    """The slots with the kind of the deed that a bare "the strike" points back to, where one was told nearby."""
    word = draft.tree.words[draft.trigger]
    meant = MEANT.get(word.lower)
    if meant is None or not draft.noun or slots.means is not None or not _points_back(draft.tree, draft.trigger):
        return slots
    near = [claim for claim in told if 0 < word.start - claim.trigger_end <= REACH and claim.kind in TOLD]
    latest = max(near, key=lambda claim: claim.trigger_start, default=None)
    return replace(slots, kind=latest.kind) if latest is not None and latest.kind in meant else slots


def _points_back(tree: Tree, i: int) -> bool:
    """Whether a noun stands with an article and without a part of its own."""
    return any(kid.lower in POINTING for kid in tree.kids(i, "det")) and tree.kid(i, *DESCRIBING) is None
