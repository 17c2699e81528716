"""Who did a deed and whom it befell, where the frame alone does not say it.

The problem: the subject of a verb of war is often no doer ("Turkish shells hit the town", "the city saw clashes"), its
object no victim ("opened fire on protesters"), and of a clash both sides stand in one phrase. What we chose: the frame
says in which part of the clause doer and sufferer stand; a deed, a weapon or an aircraft there stands for who owns it;
a place, a time and whoever only tells of the deed are nobody. Where the frame's own parts are empty, those behind a
preposition of aim, the other side of a clash and those harmed are asked, in this order. Rejected: the nearest name (it
is mostly who speaks), and the report's commonest actor.
"""

from orontes.claims.claim import ActorMention
from orontes.claims.deeds.draft import Draft
from orontes.claims.deeds.nominals_doers import find_cause, is_actor_word
from orontes.claims.lexicon import words_of
from orontes.claims.nouns.sorter import Sorter, noun_classes
from orontes.claims.places.narrowing import named_by_place
from orontes.claims.places.targets import REMOTE
from orontes.claims.references.memory import Memory
from orontes.claims.slots.owners import find_owner, find_whose
from orontes.claims.slots.parties import (
    MUTUAL,
    find_first_party,
    find_other_side,
    find_party,
    long_name,
    name_of_several,
    quote_party,
    unmasked,
    without_first_capital,
)
from orontes.claims.slots.tellers import is_teller, only_tells_or_flies
from orontes.claims.tree import Tree

DEEDS = frozenset({"event", "artillery", "weapon", "abstract", "time"})
CRAFT = frozenset({"aircraft", "drone"})
DEED_NOUNS = frozenset({"event", "artillery", "time", "abstract"})
DOERS = frozenset({"force", "people", "person", "name"})
HARMING = REMOTE | {"massacre_or_killing", "property_destruction"}
FROM_AFAR = frozenset({"air_strike", "drone_strike", "shelling_artillery_missile"})


class PartyFinder:
    """Finds the doers and sufferers of one report's drafts; `days` are the offsets that time words cover."""

    def __init__(self, sorter: Sorter, memory: Memory, days: frozenset[int]) -> None:
        self._sorter = sorter
        self._memory = memory
        self._days = days

    def find_agent(self, draft: Draft) -> ActorMention | None:
        """Whose deed it is: by the frame's roles, the weapon's owner, or who throws the strikes."""
        tree, frame = draft.tree, draft.frame
        near = {draft.trigger, draft.clause, draft.light}
        by_role = next(
            (k for prep, k in draft.phrases if frame.role(prep) == "agent" and tree.words[k].head in near), None
        )
        unnamed = frame.role("subject") in {"place", "means", "patient", "target", "none"} and not self._acts(draft)
        head = by_role if unnamed else draft.agent
        if unnamed and head is None and draft.agent is not None and frame.role("subject") == "means":
            head = find_owner(tree, draft.agent, self._sorter)
        if head is None and frame.role("object") == "agent":
            head = draft.object
        if head is not None and draft.kind == "clash" and self._is_battlefield(draft, head):
            head = None
        if head is None and draft.kind == "agreement_or_talks" and not draft.noun:
            head = find_first_party(draft)
        if head is None and draft.noun:
            head = by_role if by_role is not None else find_cause(draft)
        head = self._doer(tree, head)
        if head is None or tree.words[head].start in self._days or not self._may_act(tree, head):
            return None
        if draft.kind in HARMING and only_tells_or_flies(tree, head, far=draft.kind in FROM_AFAR):
            return None
        return self._party(draft, head)

    def find_patient(self, draft: Draft, target: int | None) -> ActorMention | None:
        """Whom the deed befell: the target, the object, who was aimed at, or the other side of a clash."""
        frame, head = draft.frame, target
        if frame.role("subject") in {"patient", "target"}:
            return self._party(draft, draft.agent)
        if named_by_place(draft, self._sorter):
            return None
        if head is not None and draft.kind == "explosion" and draft.noun and draft.harm:
            head = head if "place" not in self._sorter.classes(draft.tree, head) else None
        if head is None and frame.role("object") in {None, "patient", "victim", "target"}:
            head = draft.object
        if head is None:
            head = self._aimed_at(draft)
        if head is None and draft.kind in MUTUAL:
            head = self._by_phrase(draft)
            met = draft.noun or draft.kind == "clash" or draft.agent is None
            head = head if head is not None or not met else find_other_side(draft, self._sorter)
        if head is None and draft.harm and draft.harm[0][1] != "casualties":
            head = draft.harm[0][2]
        if head is None or head == draft.trigger:
            head = self._by_phrase(draft)
        return self._party(draft, head)

    def _is_battlefield(self, draft: Draft, head: int) -> bool:
        """Whether a name before a clash says where it was, as such names do: "the Hasakah clashes"."""
        word = draft.tree.words[head]
        named = draft.noun and word.head == draft.trigger and word.dep == "compound" and word.pos == "PROPN"
        return named and not word.text.isupper() and not self._sorter.classes(draft.tree, head) & {"force", "people"}

    def _acts(self, draft: Draft) -> bool:
        """Whether the subject of a verb of exploding is who does it: "troops blew up the house"."""
        if draft.agent is None or draft.object is None or draft.frame.role("subject") != "means":
            return False
        return bool(self._sorter.classes(draft.tree, draft.agent) & DOERS)

    def _doer(self, tree: Tree, head: int | None) -> int | None:
        """The actor itself: for "Turkish shells" or "the army's strikes" the owner of the deed, never the deed."""
        if head is None:
            return None
        whose = find_whose(tree, head, self._sorter)
        if whose is not None:
            return whose
        classes = self._sorter.classes(tree, head)
        told = find_owner(tree, head, self._sorter) if classes & (DEEDS | CRAFT) else None
        if told is not None:
            return told
        is_deed = classes & DEEDS and not classes & DOERS
        named = tree.words[head].pos == "PROPN"
        if not is_deed and (named or not noun_classes(tree.words[head].lower) & DEED_NOUNS):
            return head
        owner = tree.kid(head, "nmod:poss")
        if owner is not None:
            return owner.i
        by = next((kid.i for kid in tree.kids(head, "nmod", "obl:agent") if tree.case(kid.i) == "by"), None)
        before = (kid.i for kid in tree.kids(head, "compound", "amod") if is_actor_word(tree, kid.i, self._sorter))
        return by if by is not None else next(before, None)

    def _may_act(self, tree: Tree, head: int) -> bool:
        """Whether a phrase can be an actor: no bare place noun ("the city saw clashes"), no unresolved "which"."""
        word = tree.words[head]
        if word.lower in words_of("nobody_given"):
            return False
        classes = self._sorter.classes(tree, head)
        if word.lower in words_of("parties_of_many"):
            return True
        return not (word.pos == "NOUN" and "place" in classes and not classes & {"force", "people"})

    def _aimed_at(self, draft: Draft) -> int | None:
        """People behind a preposition that names the target: "opened fire on protesters, killing five"."""
        aimed = (k for prep, k in draft.phrases if draft.frame.role(prep) in {"target", "victim"})
        return next((k for k in aimed if self._sorter.classes(draft.tree, k) & {"people", "force", "person"}), None)

    def _by_phrase(self, draft: Draft) -> int | None:
        """Whom a phrase names that the frame takes for the patient: "clashed with", "opened fire on"."""
        roles = {"patient", "victim", "target"}
        near = {draft.trigger, draft.clause, draft.light}
        own = set(draft.tree.below_all(draft.agent)) if draft.agent is not None else set[int]()
        own = set() if draft.trigger in own else own
        told = [k for prep, k in draft.phrases if draft.frame.role(prep) in roles and k not in own]
        found = (k for k in told if draft.kind != "clash" or draft.tree.words[k].head in near)
        people = (k for k in found if "time" not in self._sorter.classes(draft.tree, k))
        return next(people, None)

    def _party(self, draft: Draft, head: int | None) -> ActorMention | None:
        if head is None or is_teller(draft.tree, head, draft.trigger):
            return None
        found = find_party(draft.tree, head, draft.trigger, self._sorter)
        return self._actor(draft.tree, found, draft.kind) if found is not None else None

    def _actor(self, tree: Tree, head: int, deed: str) -> ActorMention:
        quote = quote_party(tree, head, self._sorter, mutual=deed in MUTUAL)
        name = name_of_several(tree, head, quote) or self._memory.actor_of(tree, head, deed)
        name = name or without_first_capital(tree, head, quote)
        name = name or long_name(tree, head, quote) or unmasked(quote)
        return ActorMention(text=quote.text, start=quote.start, end=quote.end, name=name)
