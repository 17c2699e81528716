"""From a draft's word heads to the slots of a claim: agent, patient, places, origin, destination, means.

Every slot is filled from the trigger's own clause or from clauses linked to it in grammar. A slot that the words leave open
stays empty: there is no falling back on the report's first place or its commonest actor.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from orontes.base import Quote
from orontes.claims.claim import ActorMention, Means, PlaceMention
from orontes.claims.draft import Draft
from orontes.claims.nominals import is_actor_word
from orontes.claims.means import WAYS, find_means
from orontes.claims.nouns import PLACE_CASES, Sorter, noun_classes
from orontes.claims.phrases import phrase_of, place_heads
from orontes.claims.references import Memory
from orontes.claims.tree import Tree, Word

GOALS = frozenset({"to", "into", "towards", "toward", "onto"})
NEAR = frozenset(
    {
        "in",
        "at",
        "near",
        "around",
        "outside",
        "inside",
        "within",
        "across",
        "throughout",
        "on",
        "along",
        "over",
        "north of",
        "south of",
        "east of",
        "west of",
        "close to",
        "next to",
        "in front of",
        "off",
        "between",
        "through",
        "from",
        "against",
    }
)
DEED = frozenset({"event", "artillery", "weapon", "abstract", "time"})
REMOTE = frozenset(
    {"air_strike", "drone_strike", "shelling_artillery_missile", "explosion", "armed_attack", "chemical_attack"}
)


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


class SlotFiller:
    """Fills the slots of one report's drafts; `days` are the offsets that time words cover."""

    def __init__(self, sorter: Sorter, memory: Memory, days: frozenset[int]) -> None:
        self._sorter = sorter
        self._memory = memory
        self._days = days

    def fill(self, draft: Draft) -> Slots:
        """The slots of a draft."""
        means, kind = self._means(draft)
        agent = self._agent(draft)
        places, patient = self._places(draft)
        origin = self._moved(draft, "origin", {"from", "out of"}, places)
        destination = self._moved(draft, "destination", set(GOALS), places)
        return Slots(
            kind=kind,
            agent=agent,
            patient=patient if patient is not None else self._patient(draft),
            places=tuple(places),
            origin=origin,
            destination=destination,
            means=means,
        )

    def _means(self, draft: Draft) -> tuple[Means | None, str]:
        """The weapon and the kind that it makes of an attack."""
        tree = draft.tree
        heads = [draft.trigger]
        heads += [draft.agent] if draft.agent is not None and draft.kind in REMOTE | {"massacre_or_killing"} else []
        heads += [k for prep, k in draft.phrases if prep in WAYS and not self._is_place(tree, k, prep)]
        if draft.frame.artillery_any and draft.object is not None:
            heads.append(draft.object)
        if draft.clause != draft.trigger:
            heads.append(draft.clause)
        found = find_means(tree, heads) if draft.frame.means or draft.frame.count == "killed" else None
        if found is None:
            return None, draft.kind
        means, kind = found
        keep = (
            draft.kind in {"drone_strike", "chemical_attack"}
            or kind is None
            or (draft.kind == "explosion" and kind == "explosion")
        )
        if draft.frame.kind == "massacre_or_killing" and draft.frame.number >= 0:
            keep = True
        return means, draft.kind if keep else kind or draft.kind

    def _is_place(self, tree: Tree, i: int, prep: str) -> bool:
        """Whether a prepositional phrase says where."""
        word = tree.words[i]
        if word.start in self._days or word.pos not in {"NOUN", "PROPN", "ADJ", "X"}:
            return False
        classes = self._sorter.classes(tree, i)
        if "place" in classes:
            return not (classes & {"time", "event"} and word.pos == "NOUN")
        if classes & {
            "person",
            "time",
            "event",
            "force",
            "people",
            "abstract",
            "weapon",
            "vehicle",
            "artillery",
            "aircraft",
            "drone",
        }:
            return False
        return word.pos == "PROPN" and prep in PLACE_CASES | {"from", "to", "on"}

    def _agent(self, draft: Draft) -> ActorMention | None:
        tree, frame = draft.tree, draft.frame
        head: int | None = draft.agent
        if frame.role("subject") in {"place", "means"}:
            head = next((k for prep, k in draft.phrases if frame.role(prep) == "agent"), None)
        if head is None and frame.role("object") == "agent" and draft.object is not None:
            head = draft.object
        if head is None and draft.noun:
            head = next((k for prep, k in draft.phrases if frame.role(prep) == "agent"), None)
        head = self._doer(tree, head)
        if head is None or tree.words[head].start in self._days:
            return None
        if self._names_only_place(draft, head) or _is_relative(tree, head):
            return None
        quote = phrase_of(tree, head, keep_lists=True)
        return ActorMention(text=quote.text, start=quote.start, end=quote.end, name=self._memory.actor_of(tree, head))

    def _doer(self, tree: Tree, head: int | None) -> int | None:
        """The actor itself: for "Turkish shells" or "the army's strikes" the owner of the deed, never the deed."""
        if head is None:
            return None
        classes = self._sorter.classes(tree, head)
        if (
            classes & DEED
            and not classes & {"force", "people", "person", "name"}
            or noun_classes(tree.words[head].lower) & {"event", "artillery", "time", "abstract"}
        ):
            owner = tree.kid(head, "nmod:poss")
            if owner is not None:
                return owner.i
            by = next((k.i for k in tree.kids(head, "nmod", "obl:agent") if tree.case(k.i) == "by"), None)
            if by is not None:
                return by
            return next(
                (k.i for k in tree.kids(head, "compound", "amod") if is_actor_word(tree, k.i, self._sorter)), None
            )
        return head

    def _names_only_place(self, draft: Draft, head: int) -> bool:
        """A city that "witnessed" or "saw" something is its place; a common place noun is no actor."""
        tree = draft.tree
        classes = self._sorter.classes(tree, head)
        return tree.words[head].pos == "NOUN" and "place" in classes and not classes & {"force", "people"}

    def _patient(self, draft: Draft) -> ActorMention | None:
        tree, frame = draft.tree, draft.frame
        head = draft.object if frame.role("object") in {None, "patient", "victim", "target"} else None
        if head is None and draft.harm:
            head = draft.harm[0][2]
        if head is None or head == draft.trigger:
            head = next((k for prep, k in draft.phrases if frame.role(prep) in {"patient", "victim"}), None)
        if head is None:
            return None
        quote = phrase_of(tree, head, keep_lists=True)
        return ActorMention(text=quote.text, start=quote.start, end=quote.end, name=self._memory.actor_of(tree, head))

    def _places(self, draft: Draft) -> tuple[list[PlaceMention], ActorMention | None]:
        """The places of the deed, most telling first; and the target where that is no place."""
        tree, frame = draft.tree, draft.frame
        heads: list[int] = []
        if frame.role("subject") == "place" and draft.agent is not None:
            heads = [draft.agent]
        elif frame.role("object") == "place" and draft.object is not None:
            heads = [draft.object]
        elif draft.place_subject is not None:
            heads = [draft.place_subject]
        if not heads:
            heads = [k for prep, k in draft.phrases if frame.role(prep) == "place" and self._may_be(tree, k, prep)][:1]
        target = None
        if not heads:
            heads, target = self._target(draft)
        if not heads and frame.apposed_place:
            heads = self._apposed(draft)
        if not heads:
            heads = self._circumstance(draft)
        named = [k for head in heads for k in place_heads(tree, head, self._sorter)]
        return [self._mention(tree, k) for k in named], target

    def _may_be(self, tree: Tree, i: int, prep: str) -> bool:
        """Whether a phrase whose slot the frame gives as a place can be one."""
        word = tree.words[i]
        if word.start in self._days or word.pos in {"NUM", "ADV", "VERB"}:
            return False
        classes = self._sorter.classes(tree, i)
        return "place" in classes or not classes & {
            "time",
            "abstract",
            "person",
            "people",
            "force",
            "event",
            "weapon",
            "number",
        }

    def _target(self, draft: Draft) -> tuple[list[int], ActorMention | None]:
        """The place of what was struck: the target itself, or the place inside its phrase ("a house in the old town")."""
        tree, frame = draft.tree, draft.frame
        head = draft.object if frame.role("object") == "target" else None
        if head is None:
            head = next((k for prep, k in draft.phrases if frame.role(prep) == "target"), None)
        if head is None:
            head = self._struck(draft)
        if head is None or tree.words[head].start in self._days:
            return [], None
        classes = self._sorter.classes(tree, head)
        if tree.words[head].pos == "PROPN" and ("place" in classes or not classes & {"person", "force", "people"}):
            return [head], None
        quote = phrase_of(tree, head, keep_lists=True)
        target = ActorMention(text=quote.text, start=quote.start, end=quote.end)
        inner = self._inside(tree, head)
        if inner:
            return inner, target
        if "place" in classes and not self._circumstance(draft):
            return [head], None
        return [], target

    def _struck(self, draft: Draft) -> int | None:
        """What an attack told by a noun "hit", "targeted" or "killed": the object of the verb that it is the subject of."""
        tree = draft.tree
        if not draft.noun or draft.kind not in REMOTE:
            return None
        head = tree.head(draft.trigger)
        if head is not None and head.pos == "VERB" and tree.words[draft.trigger].dep == "nsubj":
            thing = tree.kid(head.i, "obj")
            return thing.i if thing is not None and "people" not in noun_classes(thing.lower) else None
        after = tree.words[draft.trigger + 1 : draft.trigger + 2]
        for word in [*after, *tree.kids(draft.trigger, "acl", "acl:relcl")]:
            thing = tree.kid(word.i, "obj")
            if thing is not None and word.lower in {"targeting", "hitting", "targeted", "hit", "striking", "struck"}:
                return thing.i
        return None

    def _inside(self, tree: Tree, head: int) -> list[int]:
        """Named places inside a phrase."""
        for word in tree.kids(head, "nmod", "obl", "acl"):
            prep = tree.case(word.i)
            if prep in NEAR | {"of"} and self._is_place(tree, word.i, "in"):
                if prep == "of" and tree.words[word.i].pos != "PROPN":
                    continue
                return [word.i]
        for word in tree.kids(head, "compound", "nmod:poss"):
            if (
                word.pos == "PROPN"
                and self._sorter.knows_place(word.text)
                and "place" in noun_classes(tree.words[head].lower)
            ):
                return [head]
        return []

    def _circumstance(self, draft: Draft) -> list[int]:
        """The phrase that says where: of the trigger, its light verb, its harm, or the verb that it depends on.

        A settlement or site goes before the area that holds it ("near the village, in the northern countryside").
        """
        tree = draft.tree
        included = self._told_by_include(draft)
        if included:
            return included
        found = [
            k for prep, k in draft.phrases
            if prep in NEAR - {"from", "against"} and draft.frame.role(prep) not in {"agent", "patient"} and self._is_place(tree, k, prep)
        ]  # fmt: skip
        if not found and draft.object is not None:
            found = [k for k in self._inside(tree, draft.object) if k != draft.object]
        if not found:
            found = [
                word.i
                for head in self._above(draft)
                for word in tree.kids(head, "obl", "nmod")
                if self._says_where(tree, word)
            ]
        return sorted(found, key=lambda k: self._sorter.width(tree, k))[:1]

    def _says_where(self, tree: Tree, word: Word) -> bool:
        prep = tree.case(word.i)
        return prep in NEAR - {"from", "against", "on"} and self._is_place(tree, word.i, prep)

    def _told_by_include(self, draft: Draft) -> list[int]:
        """ "advances, which included A and B": the places of the clause behind an event noun."""
        tree = draft.tree
        for word in tree.kids(draft.trigger, "acl:relcl", "acl"):
            thing = tree.kid(word.i, "obj")
            if draft.noun and thing is not None and word.lower in {"include", "includes", "included", "including"}:
                return [thing.i] if self._is_place(tree, thing.i, "in") else []
        return []

    def _above(self, draft: Draft) -> list[int]:
        """Verbs whose circumstances hold for the trigger too: what it is joined to, or the subject or object of."""
        found, at = [], draft.tree.words[draft.clause]
        for word in draft.tree.above(draft.clause):
            if (
                at.dep not in {"conj", "xcomp", "nsubj", "nsubj:pass", "obj", "obl", "obl:agent", "advcl", "acl"}
                or len(found) >= 2
            ):
                break
            if word.pos in {"VERB", "AUX"}:
                found.append(word.i)
            at = word
        return found

    def _apposed(self, draft: Draft) -> list[int]:
        """The place that "a stronghold of" stands in apposition to, or is said to be."""
        tree, word = draft.tree, draft.tree.words[draft.trigger]
        if word.dep in {"appos", "nmod"} and word.head >= 0 and "force" not in self._sorter.classes(tree, word.head):
            return [word.head]
        subject = tree.kid(draft.trigger, "nsubj")
        if subject is not None and tree.kid(draft.trigger, "cop") is not None:
            return [subject.i]
        named = next(
            (
                k.i
                for k in tree.kids(draft.trigger, "appos", "nmod")
                if k.pos == "PROPN" and self._is_place(tree, k.i, "in")
            ),
            None,
        )
        return [named] if named is not None else [draft.trigger]

    def _moved(self, draft: Draft, slot: str, preps: set[str], places: list[PlaceMention]) -> PlaceMention | None:
        """Where from or where to, where that is not the place of the claim itself."""
        tree, taken = draft.tree, {(place.start, place.end) for place in places}
        for prep, k in draft.phrases:
            role = draft.frame.role(prep)
            if (role == slot or (role is None and prep in preps)) and self._is_place(tree, k, "from"):
                mention = self._mention(tree, k)
                if (mention.start, mention.end) not in taken:
                    return mention
        return None

    def _mention(self, tree: Tree, head: int) -> PlaceMention:
        quote: Quote = phrase_of(tree, head)
        return PlaceMention(text=quote.text, start=quote.start, end=quote.end, name=self._memory.place_of(tree, head))


def _is_relative(tree: Tree, head: int) -> bool:
    """ "who" and "which" whose noun the grammar does not give."""
    return tree.words[head].lower in {"who", "which", "that", "whom", "where", "what"}


def share_places(drafts: Sequence[Draft], slots: Sequence[Slots]) -> list[Slots]:
    """The slots with the place of a joined clause where a deed has none: "entered the town and freed", "…, killing two"."""
    told = list(slots)
    by_clause = {draft.clause: k for k, draft in enumerate(drafts)} | {
        draft.trigger: k for k, draft in enumerate(drafts)
    }
    for k, draft in enumerate(drafts):
        if told[k].places or draft.noun and draft.light is None:
            continue
        word = draft.tree.words[draft.clause]
        if word.dep in {"conj", "advcl"} and word.head in by_clause:
            other = by_clause[word.head]
            if other != k and len(told[other].places) == 1 and _same_doer(drafts[other], draft):
                told[k] = replace(told[k], places=told[other].places)
    return told


def _same_doer(one: Draft, two: Draft) -> bool:
    return one.agent is None or two.agent is None or one.agent == two.agent
