"""Aircraft told to be down in a line without a verb: "Drone down near Bara", "Helicopter down in the hills"."""

from orontes.claims.deeds.arguments_phrases import phrases_of
from orontes.claims.deeds.draft import Draft
from orontes.claims.frames import Frame
from orontes.claims.lexicon import words_of
from orontes.claims.nouns.sorter import noun_classes
from orontes.claims.tree import Tree
from orontes.claims.word_classes import NOUNS

DOWNED = {
    "drone": Frame(number=-11, kind="weapons_seized", roles={"object": "patient", "over": "place"}),
    "aircraft": Frame(number=-12, kind="armed_attack", roles={"object": "patient", "over": "place"}),
}


def draft_downed(tree: Tree, i: int) -> Draft | None:
    """The draft that "down" makes right behind an aircraft at the head of a line; None elsewhere."""
    if tree.words[i].lower != "down" or i == 0:
        return None
    craft = tree.words[i - 1]
    known = next((one for one in DOWNED if one in noun_classes(craft.lower)), None)
    if (
        known is None
        or craft.head >= 0
        or _has_object(tree, i)
        or any(word.i < i and word.pos in {"VERB", "AUX"} for word in tree)
    ):
        return None
    phrases = tuple(phrases_of(tree, craft.i))
    if not any(prep in words_of("place_cases") | {"over"} for prep, _ in phrases):
        return None
    frame = DOWNED[known]
    return Draft(tree=tree, trigger=i, frame=frame, kind=frame.kind, clause=craft.i, phrases=phrases)


def _has_object(tree: Tree, i: int) -> bool:
    """Whether a noun right behind "down" is who was beaten: "Jets down Bears in Bara"."""
    return i + 1 < len(tree.words) and tree.words[i + 1].pos in NOUNS
