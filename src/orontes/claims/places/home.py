"""The town of those who tell or suffer a deed, where nothing else says where it was.

As in "Residents of Goma said the army had withdrawn" and "The mayor of Goma was killed": who lives in a town tells of
it, and who holds an office there is met there. Any other phrase that says where goes before.
"""

from orontes.claims.deeds.draft import Draft
from orontes.claims.lexicon import words_of
from orontes.claims.nouns.sorter import Sorter
from orontes.claims.tree import Tree

WITHOUT_PLACE = frozenset({"other", "statement_or_appeal", "agreement_or_talks"})
SAID = frozenset({"ccomp", "parataxis", "conj", "advcl"})
LEAVING = frozenset({"displacement_or_flight", "surrender_or_defection", "withdrawal"})
"""What the people of a place do there: "the garrison of Bara laid down its arms"."""


def find_home(draft: Draft, sorter: Sorter) -> list[int]:
    """The named place whose people tell the deed, suffered it, or left or yielded there; empty where there is none."""
    if draft.kind in WITHOUT_PLACE:
        return []
    tree, at = draft.tree, draft.tree.words[draft.clause]
    victims = [draft.object, *(victim for _, _, victim in draft.harm)]
    victims += [draft.agent] if draft.kind in LEAVING else []
    people = words_of("townspeople") | words_of("town_offices") | words_of("garrisons")
    found = [_home_of(tree, k, people, sorter) for k in victims if k is not None]
    while at.head >= 0 and at.dep in SAID:
        at = tree.words[at.head]
        speaker = tree.kid(at.i, "nsubj") if at.lower in words_of("say_verbs") else None
        if speaker is not None:
            found.append(_home_of(tree, speaker.i, words_of("townspeople"), sorter))
            break
    return [k for k in found if k is not None][:1]


def _home_of(tree: Tree, k: int, people: frozenset[str], sorter: Sorter) -> int | None:
    """The name behind "of" or "in" of somebody called by a word for a town's people."""
    if tree.words[k].lower not in people:
        return None
    named = (kid.i for kid in tree.kids(k, "nmod") if kid.pos == "PROPN" and tree.case(kid.i) in {"of", "in"})
    return next((i for i in named if "place" in sorter.classes(tree, i)), None)
