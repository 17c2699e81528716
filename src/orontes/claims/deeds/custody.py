"""Who holds whom, where no verb tells it: "33 soldiers are in rebel custody", "the mayor is behind bars"."""

from orontes.claims.deeds.arguments import surface_subject
from orontes.claims.deeds.arguments_phrases import phrases_of
from orontes.claims.deeds.draft import Draft
from orontes.claims.frames import Frame
from orontes.claims.lexicon import words_of
from orontes.claims.nouns.sorter import Sorter, noun_classes
from orontes.claims.tree import Tree, Word

HELD = Frame(number=-10, kind="arrest_or_detention", roles={"object": "patient"}, count="detained")
HOLDERS = frozenset({"force", "name", "pronoun"})


def draft_custody(tree: Tree, i: int, sorter: Sorter) -> Draft | None:
    """The draft that a word for custody makes of its subject; None where it tells of no one held."""
    word = tree.words[i]
    hands = word.lower in words_of("hands")
    if not hands and word.lower not in words_of("custodies"):
        return None
    if tree.case(i) != ("behind" if word.lower == "bars" else "in"):
        return None
    clause = _clause(tree, word)
    held = surface_subject(tree, clause) if clause is not None else None
    if clause is None or held is None or not _may_be_held(tree, held, sorter, hands=hands):
        return None
    holder = _holder(tree, i)
    known = noun_classes(holder.lower) if holder is not None else frozenset[str]()
    if hands and (holder is None or not sorter.classes(tree, holder.i) & HOLDERS):
        return None
    if "people" in known and "force" not in known:
        return None  # "the children are in the custody of their mother"
    agent = holder.i if holder is not None else None
    around = ((prep, k) for prep, k in phrases_of(tree, clause) if tree.words[k].head in {clause, i, agent})
    phrases = tuple((prep, k) for prep, k in around if k not in {i, agent})
    return Draft(
        tree=tree, trigger=i, frame=HELD, kind=HELD.kind, clause=clause, agent=agent, object=held, phrases=phrases
    )


def _clause(tree: Tree, word: Word) -> int | None:
    """The word whose clause says that somebody is in custody, or remains there."""
    if tree.kid(word.i, "cop") is not None:
        return word.i
    head = tree.head(word.i)
    stays = head is not None and head.lower in words_of("lasting") and word.dep in {"obl", "xcomp"}
    return head.i if head is not None and stays else None


def _holder(tree: Tree, i: int) -> Word | None:
    """Whose custody it is: "in the hands of the rebels", "in rebel custody", "in our hands"."""
    of = next((kid for kid in tree.kids(i, "nmod") if tree.case(kid.i) == "of"), None)
    return of or tree.kid(i, "nmod:poss", "compound", "amod")


def _may_be_held(tree: Tree, held: int, sorter: Sorter, *, hands: bool) -> bool:
    """Whether a subject may be held: people, persons and soldiers; in somebody's hands, no government and no town."""
    classes = sorter.classes(tree, held)
    men = tree.words[held].lower in words_of("own_men") or tree.words[held].pos == "NUM"
    people = bool(classes & {"people", "person"}) and "place" not in classes
    if hands and tree.words[held].pos == "PROPN":
        return False  # a name in somebody's hands is rather a town's
    return (people and not (hands and "force" in classes)) or men
