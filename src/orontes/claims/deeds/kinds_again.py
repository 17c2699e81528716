"""Which kind "the strike" or "the attack" is: that of the deed told just before, which it points back to.

"A drone strike hit the market. … The army denied carrying out the strike": the second is no air strike. Only a bare
noun with an article counts, without a weapon or an adjective of its own but such as "alleged" or the doer's nation
again, and only a deed of a few sentences before. "The bombardment" says of itself that guns fired; behind an air strike
by the same doer it does not. "It killed four" right behind a bomb or a strike that nobody is told to have done says
what that did.
"""

from collections.abc import Sequence
from dataclasses import replace

from orontes.base import ATTACKS
from orontes.claims.claim import Claim
from orontes.claims.deeds.draft import Draft
from orontes.claims.lexicon import words_of
from orontes.claims.nouns.sorter import noun_classes
from orontes.claims.slots.shared import Slots
from orontes.claims.tree import Tree
from orontes.claims.word_classes import ARMS, POINTING

STRUCK = frozenset({"air_strike", "drone_strike", "shelling_artillery_missile"})
TOLD = ATTACKS - {"massacre_or_killing"}
"""Deeds that name how they were done; a killing may be told of any of them."""
MEANT = {
    "strike": STRUCK,
    "strikes": STRUCK,
    "bombing": STRUCK | {"explosion"},
    "bombardment": STRUCK,
    "bombardments": STRUCK,
    "bombings": STRUCK | {"explosion"},
    "attack": TOLD,
    "attacks": TOLD,
}
"""What each noun may be said of again."""
DESCRIBING = ("compound", "amod", "nmod", "nmod:poss", "acl:relcl", "acl")
REACH = 700
"""Characters between the two."""
NEXT = 160
"""Characters between a deed and the sentence that says what "it" did."""
LEAST = 4
"""Letters of a word that tells what was struck."""


def call_again(draft: Draft, slots: Slots, told: Sequence[Claim]) -> Slots:
    """The slots with the kind of the deed that a bare "the strike" points back to, where one was told nearby."""
    word = draft.tree.words[draft.trigger]
    struck = _find_it(slots, told)
    if struck is not None:
        return replace(slots, kind=struck.kind, agent=None)
    meant = MEANT.get(word.lower)
    named = slots.means is not None and slots.means.text.lower() != word.lower
    beaten_back = draft.kind == "clash"
    if meant is None or not draft.noun or named or beaten_back or _is_done_with(draft):
        return slots
    near = [claim for claim in told if 0 < word.start - claim.trigger_end <= REACH and claim.kind in TOLD]
    latest = max(near, key=lambda claim: claim.trigger_start, default=None)
    if latest is None or latest.kind not in meant or not _points_back(draft.tree, draft.trigger, latest):
        return slots
    return replace(slots, kind=latest.kind, means=None)


def _find_it(slots: Slots, told: Sequence[Claim]) -> Claim | None:
    """The deed by nobody right before which "it" is that killed or hurt: "A bomb exploded in Goma. It killed four"."""
    doer = slots.agent
    if doer is None or doer.name is not None or doer.text.lower() != "it" or slots.kind != "massacre_or_killing":
        return None
    latest = max(told, key=lambda claim: claim.trigger_start, default=None)
    if latest is None or latest.kind not in TOLD or latest.agent is not None:
        return None
    return latest if latest.end <= doer.start <= latest.trigger_end + NEXT else None


def _is_done_with(draft: Draft) -> bool:
    """Whether a phrase tells of guns or aircraft that did it: "the bombardment, by rebel guns"."""
    arms = (noun_classes(draft.tree.words[k].lower) for prep, k in draft.phrases if prep in {"by", "with"})
    return any(classes & ARMS for classes in arms)


def _points_back(tree: Tree, i: int, latest: Claim) -> bool:
    """Whether a noun stands with an article and with no part but what says again whose deed it was, and on what."""
    doer = set(latest.agent.text.lower().split()) if latest.agent is not None else set()
    own = [kid for kid in tree.kids(i, *DESCRIBING) if kid.lower not in words_of("unsure_deeds") | doer]
    struck = [slot.text for slot in (latest.patient, latest.place) if slot is not None]
    met = {word for text in struck for word in text.lower().split() if len(word) >= LEAST}
    other = [kid for kid in own if kid.dep != "nmod" or not {tree.words[k].lower for k in tree.below_all(kid.i)} & met]
    return any(kid.lower in POINTING for kid in tree.kids(i, "det")) and not other
