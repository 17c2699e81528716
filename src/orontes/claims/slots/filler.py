"""From a draft's word heads to the slots of a claim: agent, patient, places, origin, destination, means.

Every slot is filled from the trigger's own clause or from clauses linked to it in grammar. A slot that the words
leave open stays empty: there is no falling back on the report's first place or its commonest actor.
"""

from collections.abc import Sequence
from dataclasses import replace

from orontes.claims.claim import Means, PlaceMention
from orontes.claims.deeds.draft import Draft
from orontes.claims.deeds.sequels import is_of_sequel
from orontes.claims.deeds.series import counted_head
from orontes.claims.lexicon import links_of, words_of
from orontes.claims.nouns.sorter import Sorter
from orontes.claims.places.finder import PlaceFinder
from orontes.claims.places.quoted import Named, place_quote
from orontes.claims.places.targets import REMOTE
from orontes.claims.references.memory import Memory
from orontes.claims.senses.recalling import has_own_day
from orontes.claims.slots.filler_parties import PartyFinder
from orontes.claims.slots.means import comes_before, drops_bombs, find_means, means_words, ways_of_clause
from orontes.claims.slots.shared import Slots, share_places
from orontes.claims.tree import Tree

SOURCES = frozenset({"from", "out of"})


class SlotFiller:
    """Fills the slots of one report's drafts; `days` are the offsets that time words cover."""

    def __init__(self, sorter: Sorter, memory: Memory, days: frozenset[int]) -> None:
        self._memory = memory
        self._where = PlaceFinder(sorter, memory, days)
        self._who = PartyFinder(sorter, memory, days)

    def fill_all(self, drafts: Sequence[Draft]) -> list[Slots]:
        """The slots of a passage's drafts; joined deeds share a place, the others look to the verb above."""
        told = share_places(drafts, [self._fill(draft) for draft in drafts])
        return [
            slots if slots.places else self._with_above(draft, slots) for draft, slots in zip(drafts, told, strict=True)
        ]

    def _with_above(self, draft: Draft, slots: Slots) -> Slots:
        apart = has_own_day(draft) or draft.kind == "agreement_or_talks"
        found = () if apart else self._where.find_beside(draft) or self._where.find_home_of(draft)
        places = tuple(self._place(draft.tree, one) for one in found)
        return replace(slots, places=places)

    def _fill(self, draft: Draft) -> Slots:
        """The slots that a draft's own words fill."""
        means, kind = self._means(draft)
        named, target = self._where.find_places(draft)
        agent = self._who.find_agent(draft)
        doing = (agent.start, agent.end) if agent is not None else None  # "shelling by the militia" tells no place
        places = tuple(self._place(draft.tree, one) for one in named if (one.quote.start, one.quote.end) != doing)
        return Slots(
            kind=kind,
            agent=agent,
            patient=self._who.find_patient(draft, target),
            places=places,
            origin=self._moved(draft, "origin", SOURCES, places),
            destination=self._moved(draft, "destination", links_of("into_places"), places),
            means=means,
        )

    def _means(self, draft: Draft) -> tuple[Means | None, str]:
        """The weapon and the kind that it makes of an attack."""
        tree, frame = draft.tree, draft.frame
        heads = list(dict.fromkeys([draft.trigger, draft.clause, counted_head(tree, draft.trigger)]))
        heads += ways_of_clause(tree, draft.trigger, draft.object)
        if draft.agent is not None and draft.kind in REMOTE | {"massacre_or_killing", "property_destruction"}:
            heads.append(draft.agent)
        if draft.kind != "property_destruction":
            own = set() if draft.object is None or draft.noun else set(tree.below_all(draft.object))
            own -= set(tree.below_all(draft.trigger)) if draft.trigger in own else set()
            ways = [
                (prep, k)
                for prep, k in draft.phrases
                if prep in links_of("of_means")
                and not (prep == "of" and (k in own or _is_of_before(tree, k)))
                and not is_of_sequel(draft, prep, k)
            ]  # "a workshop for the assembly of drones was hit"
            led = draft.agent is not None and not draft.noun
            ways = [(prep, k) for prep, k in ways if not (led and comes_before(tree, k, draft.trigger))]
            heads += [k for prep, k in ways if not self._where.is_place(tree, k, prep)]
        heads += [draft.object] if draft.object is not None and self._is_weapon(draft, draft.object) else []
        found = find_means(tree, heads) if frame.means or frame.count == "killed" else None
        if found is None:
            return None, draft.kind
        means, kind = found
        if means.text.lower() in words_of("bombs") and drops_bombs(tree, draft.trigger, draft.agent, draft.phrases):
            means, kind = replace(means, type="aircraft"), "air_strike"
        told = draft.kind in {"drone_strike", "chemical_attack"} or (
            frame.kind == "massacre_or_killing" and frame.number >= 0
        )
        return means, draft.kind if told or kind is None else kind

    def _is_weapon(self, draft: Draft, thing: int) -> bool:
        """Whether the object is what the deed is done with: "fired rockets", "detonated a vest", "blew himself up"."""
        if draft.frame.artillery_any or (draft.frame.role("object") == "means" and draft.kind != "air_strike"):
            return True
        return draft.kind == "explosion" and not draft.noun and draft.tree.words[thing].lower in means_words()

    def _place(self, tree: Tree, one: Named) -> PlaceMention:
        name = self._memory.place_of(tree, one.head) or self._memory.part_of(tree, one.head, one.quote)
        return PlaceMention(text=one.quote.text, start=one.quote.start, end=one.quote.end, name=name or one.name)

    def _moved(
        self, draft: Draft, slot: str, preps: frozenset[str], places: Sequence[PlaceMention]
    ) -> PlaceMention | None:
        """Where from or where to, where that is not the place of the claim itself."""
        tree, taken = draft.tree, {(place.start, place.end) for place in places}
        for prep, k in draft.phrases:
            role = draft.frame.role(prep)
            if (role == slot or (role is None and prep in preps)) and self._where.is_place(tree, k, "from"):
                mention = self._place(tree, Named(place_quote(tree, k), k))
                if (mention.start, mention.end) not in taken:
                    return mention
        return None


def _is_of_before(tree: Tree, k: int) -> bool:
    """Whether arms were used before a deed, and not in it: "stormed the town after a night of artillery fire"."""
    above = tree.head(k)
    return above is not None and tree.case(above.i) in {"after", "following", "amid"}
