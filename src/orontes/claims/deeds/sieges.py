"""What is done to a siege that stands: it is broken from outside, or lifted, or neither yet.

"Rebels lifted their siege", "the army broke the blockade", "the siege is over": the verb over the word for the siege
tells that it ended, and the verb's mood whether it did. A siege that somebody failed, vowed or means to break stands,
and who tries is not who besieges. Rejected: looking for words of ending near "siege", which ends sieges that drag on
for over a year and blockades that raise prices.
"""

from dataclasses import replace

from orontes.claims.deeds.draft import Draft
from orontes.claims.lexicon import words_of
from orontes.claims.moods.mood import read_mood
from orontes.claims.tree import Tree, Word
from orontes.claims.word_classes import OBJECTS


def under_ending(draft: Draft) -> Draft:
    """The draft of a siege with the verb that ends it for its clause, and not besieged by who fails to end it."""
    verb = _find_ending(draft)
    if verb is None:
        return draft
    told = replace(draft, clause=verb.i)
    owned = draft.tree.kid(draft.trigger, "nmod:poss") is not None
    return replace(told, agent=None) if still_stands(told) and not owned else told


def read_ending(draft: Draft) -> str | None:
    """Whether a siege was `broken` by who came to its relief, or `lifted`; None where it stands."""
    verb = _find_ending(draft)
    if verb is None or not _came_about(draft):
        return None
    owned = draft.tree.kid(draft.trigger, "nmod:poss") is not None
    return "broken" if verb.lower in words_of("breaking") and not owned else "lifted"


def still_stands(draft: Draft) -> bool:
    """Whether a siege stands that somebody failed, vowed or means to end."""
    return _find_ending(draft) is not None and not _came_about(draft)


def _came_about(draft: Draft) -> bool:
    mood = read_mood(draft.tree, draft.trigger, draft.clause)
    return (mood.polarity, mood.modality) == ("asserted", "actual")


def _find_ending(draft: Draft) -> Word | None:
    """The word that says of a siege that it ends, as its object, its subject or what it breaks through."""
    tree, siege = draft.tree, draft.tree.words[draft.trigger]
    above = tree.head(draft.trigger)
    if draft.kind != "siege" or not draft.noun or above is None:
        return None
    if siege.dep in OBJECTS and above.lower in words_of("breaking") | words_of("lifting"):
        return above
    if siege.dep == "obl" and tree.case(siege.i) == "through" and above.lower in words_of("breaking"):
        return above
    return above if siege.dep == "nsubj" and _is_over(tree, above) else None


def _is_over(tree: Tree, word: Word) -> bool:
    """As in "the siege is over" and "the blockade ended"."""
    if word.lower == "over":
        return tree.kid(word.i, "cop") is not None
    return word.lower in words_of("expiring") and tree.kid(word.i, "obj") is None
