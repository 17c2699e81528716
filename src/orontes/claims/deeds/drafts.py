"""All drafts of a passage.

Each word that may trigger is tried against its frames in the order of the file; the first whose conditions on
object, subject and prepositions hold wins. Conditions ask for classes (nouns.yaml), so that "captured" is read as
an arrest before soldiers, as a find before rifles and as a capture before towns.
"""

from collections.abc import Sequence

from orontes.base import ATTACKS
from orontes.claims.deeds.custody import draft_custody
from orontes.claims.deeds.downed import draft_downed
from orontes.claims.deeds.draft import Draft
from orontes.claims.deeds.expelling import draft_expelled
from orontes.claims.deeds.gapping import find_gapped
from orontes.claims.deeds.holding import draft_holding
from orontes.claims.deeds.nominals import draft_noun
from orontes.claims.deeds.presence import draft_presence, is_gone
from orontes.claims.deeds.repelling import meet_attack
from orontes.claims.deeds.series import is_campaign_of
from orontes.claims.deeds.verbs import draft_verb, is_verb
from orontes.claims.frames import FrameIndex, load_frames
from orontes.claims.lexicon import words_of
from orontes.claims.nouns.body_names import stands_in_body_name
from orontes.claims.nouns.sorter import Sorter
from orontes.claims.senses.asking import only_asks
from orontes.claims.senses.laws import only_forbidden
from orontes.claims.senses.settings import is_story
from orontes.claims.tree import Tree, Word
from orontes.claims.word_classes import NOUNS


def find_drafts(tree: Tree, sorter: Sorter) -> list[Draft]:
    """The drafts of a passage in the order of their triggers."""
    index = load_frames()
    if is_story(tree):
        return []
    drafts = [draft for word in tree if (draft := _draft(tree, word, index, sorter)) is not None]
    drafts = [draft for draft in drafts if not _only_describes(draft, drafts)]
    drafts = [draft for draft in drafts if not only_asks(draft) and not only_forbidden(draft)]
    return sorted([*drafts, *find_gapped(drafts, sorter)], key=lambda draft: draft.trigger)


def _only_describes(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether a carrying only tells which vehicle was hit: "a bus taking families out of Bara was shelled"."""
    word = draft.tree.words[draft.trigger]
    if draft.kind != "evacuation_or_transfer" or word.dep != "acl" or word.lower in words_of("evacuating"):
        return False
    return any(other.kind in ATTACKS and other.object == word.head for other in drafts)


def _warns(tree: Tree, word: Word, base: str) -> bool:
    """Whether shots go into the air, or nothing is shot at all: "police fired into the air", "prices shot up"."""
    if base not in words_of("fires_shots"):
        return False
    if base == "shoot" and tree.kid(word.i, "obj") is None and _soars(tree, word):
        return True
    thing = tree.kid(word.i, "obj")
    if thing is not None and thing.lower not in words_of("shots"):
        return False
    return any(
        kid.lower in words_of("skies") and tree.case(kid.i) in {"into", "in"} for kid in tree.kids(word.i, "obl")
    )


def _soars(tree: Tree, word: Word) -> bool:
    """Whether something only rises or moves fast: "prices shot up", "the city shot past its target"."""
    after = tree.words[word.i + 1].lower if word.i + 1 < len(tree) else ""
    return after in words_of("soaring") or (after == "on" and tree.words[word.i + 2].lower == "location")


def _draft(tree: Tree, word: Word, index: FrameIndex, sorter: Sorter) -> Draft | None:
    """What a word makes: first as a verb, then as part of a phrase of control, then as a noun; March is no march."""
    draft = None
    if word.lower == "march" and word.pos == "PROPN":
        return None
    base = index.base_of.get(word.lower, "")
    if base in index.verbs and is_verb(tree, word.i) and not is_gone(tree, word.i):
        draft = None if _warns(tree, word, base) else draft_verb(tree, word.i, index.verbs[base], sorter)
    if draft is None:
        draft = draft_custody(tree, word.i, sorter) or draft_holding(tree, word.i, index, sorter)
    if draft is None:
        draft = draft_expelled(tree, word.i, sorter)
    if draft is None:
        draft = draft_presence(tree, word.i, sorter) or draft_downed(tree, word.i)
    if draft is None and word.lower in index.nouns and word.pos in NOUNS and _is_noun_of_deed(tree, word):
        draft = None if stands_in_body_name(tree, word.i) else draft_noun(tree, word.i, index, sorter)
    return draft if draft is None or not draft.noun else meet_attack(draft, sorter)


def _is_noun_of_deed(tree: Tree, word: Word) -> bool:
    """Whether a noun may tell a deed: it describes no other noun, save one for many deeds ("an arrest campaign")."""
    if word.dep == "compound":
        return word.head >= 0 and word.lower in words_of("campaigns_of") and is_campaign_of(tree, word.head)
    return not is_campaign_of(tree, word.i)
