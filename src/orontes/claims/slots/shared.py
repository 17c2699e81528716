"""The filled slots of a draft, and the places that joined deeds share."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from orontes.base import ATTACKS
from orontes.claims.claim import ActorMention, Means, PlaceMention
from orontes.claims.deeds.draft import Draft
from orontes.claims.lexicon import links_of, words_of
from orontes.claims.tree import Tree, Word

FIGHTS = ATTACKS | {"clash", "siege"}
TAKINGS = frozenset({"capture", "advance", "withdrawal", "displacement_or_flight", "surrender_or_defection"})
WON = frozenset({"capture", "advance"})
STEPS = 3
"""How deep the parser may have hung the fight: "after days of air strikes"."""


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
    """The slots with the place of a joined clause where a deed has none, and who took ground as who fought for it.

    "entered the town and freed", "…, killing two", "took the town after heavy fighting".
    """
    told = list(slots)
    by_clause = {word: k for k, draft in enumerate(drafts) for word in (draft.clause, draft.trigger)}
    for k, draft in enumerate(drafts):
        alone = draft.noun and draft.light is None
        if told[k].places and not (alone and draft.kind == "clash"):
            continue
        other = _fought_for(draft, drafts, by_clause) if alone else _joined_to(draft, by_clause)
        if other is None:
            continue
        if alone and draft.kind == "clash" and told[k].agent is None and drafts[other].kind in WON:
            told[k] = replace(told[k], agent=told[other].agent)  # who took it had fought for it
        if told[k].places:
            continue
        if other != k and len(told[other].places) == 1 and (alone or _same_doer(drafts[other], draft)):
            told[k] = replace(told[k], places=told[other].places)
    return told


def _fought_for(draft: Draft, drafts: Sequence[Draft], by_clause: dict[int, int]) -> int | None:
    """Which taking or leaving of ground a fight went with: "took the town after heavy fighting", "amid shelling"."""
    tree, at, led = draft.tree, draft.tree.words[draft.trigger], False
    for _ in range(STEPS):
        led = led or tree.case(at.i) in links_of("won_by")
        if at.dep not in {"obl", "nmod", "conj"} or at.head < 0 or draft.kind not in FIGHTS:
            return None
        at = tree.words[at.head]
        taken = _of_clause(tree, at, by_clause)
        if taken is not None:
            return taken if led and drafts[taken].kind in TAKINGS else None
    return None


def _of_clause(tree: Tree, verb: Word, by_clause: dict[int, int]) -> int | None:
    """Which draft a verb tells, or what is said with it: "took the town, residents said, after heavy fighting"."""
    if verb.i in by_clause or verb.lower not in words_of("say_verbs"):
        return by_clause.get(verb.i)
    said = [kid.i for kid in tree.kids(verb.i, "ccomp") if kid.i < verb.i]
    said += [verb.head] if verb.dep == "parataxis" and verb.head < verb.i else []
    return next((by_clause[word] for word in said if word in by_clause), None)


def _joined_to(draft: Draft, by_clause: dict[int, int]) -> int | None:
    """Which draft a deed's clause is joined to, over clauses without one: "attacked Bara, killing two, abducting"."""
    words = draft.tree.words
    word = words[draft.clause]
    while word.dep in {"conj", "advcl"} and word.head >= 0:
        if word.head in by_clause:
            return by_clause[word.head]
        when = draft.tree.kids(word.head, "advcl") if word.dep == "conj" else []
        told = next((by_clause[one.i] for one in when if one.i in by_clause and one.i > draft.clause), None)
        if told is not None:  # "two were killed and three abducted when gunmen attacked the village"
            return told
        word = words[word.head]
    return None


def _same_doer(one: Draft, two: Draft) -> bool:
    return one.agent is None or two.agent is None or one.agent == two.agent
