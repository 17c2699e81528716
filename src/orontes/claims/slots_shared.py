"""The filled slots of a draft, and the places that joined deeds share."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from orontes.claims.claim import ActorMention, Means, PlaceMention
from orontes.claims.draft import Draft


@dataclass(frozen=True, slots=True, kw_only=True)
class Slots:
    """The filled slots of a draft; `places` holds one mention a place, and so a claim each."""

    kind: str
    agent: ActorMention | None
    patient: ActorMention | None
    places: tuple[PlaceMention, ...]
    origin: PlaceMention | None
    destination: PlaceMention | None
    means: Means | None


def share_places(drafts: Sequence[Draft], slots: Sequence[Slots]) -> list[Slots]:
    """The slots with the place of a joined clause where a deed has none.

    "entered the town and freed", "…, killing two".
    """
    told = list(slots)
    by_clause = {word: k for k, draft in enumerate(drafts) for word in (draft.clause, draft.trigger)}
    for k, draft in enumerate(drafts):
        if told[k].places or (draft.noun and draft.light is None):
            continue
        other = _joined_to(draft, by_clause)
        if other is None:
            continue
        if other != k and len(told[other].places) == 1 and _same_doer(drafts[other], draft):
            told[k] = replace(told[k], places=told[other].places)
    return told


def _joined_to(draft: Draft, by_clause: dict[int, int]) -> int | None:
    """Which draft a deed's clause is joined to, over clauses without one: "attacked Bara, killing two, abducting"."""
    words = draft.tree.words
    word = words[draft.clause]
    while word.dep in {"conj", "advcl"} and word.head >= 0:
        if word.head in by_clause:
            return by_clause[word.head]
        word = words[word.head]
    return None


def _same_doer(one: Draft, two: Draft) -> bool:
    return one.agent is None or two.agent is None or one.agent == two.agent
