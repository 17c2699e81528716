"""The words of a claim: its clause, no wider than it must be."""

from orontes.base import ATTACKS, Span
from orontes.claims.deeds.draft import Draft
from orontes.claims.frames import load_frames
from orontes.claims.harm.tolls import reaching_verb
from orontes.claims.lexicon import words_of
from orontes.claims.tree import Tree
from orontes.claims.word_classes import VERBS

NEAR = 8
FEW = 3
OUTSIDE = frozenset({"parataxis", "acl:relcl", "ccomp", "discourse", "advcl", "cc", "punct", "csubj"})


def clause_span(draft: Draft) -> Span:
    """From the first to the last word of the trigger's clause, without clauses beside it."""
    tree = draft.tree
    own = _clause_words(tree, draft.clause) | _clause_words(tree, draft.trigger) | _told_on(draft)
    if _is_bare(draft):
        verb = next((word.i for word in tree.above(draft.trigger) if word.pos in VERBS), draft.clause)
        own |= _clause_words(tree, verb)
    if tree.words[draft.trigger].lower in words_of("lives"):
        own |= _clause_words(tree, tree.words[draft.trigger].head)
    own |= _told_of_harm(draft, own)
    if (
        draft.agent is not None
        and 0 <= min(own) - draft.agent <= NEAR
        and tree.words[draft.clause].dep in {"acl", "acl:relcl", "xcomp"}
    ):
        own |= set(tree.below_all(draft.agent, OUTSIDE | {"conj", "acl", "appos"}))
    if draft.noun and draft.light is None:
        near = [k for k in (draft.agent, draft.object) if k is not None and abs(k - draft.trigger) <= NEAR]
        own |= {*near, *(kid.i for k in near for kid in tree.kids(k, "det", "compound", "amod", "nummod"))}
    own |= _around_few(tree, draft, own)
    first, last = min(own), max(own)
    words = tree.words
    while last > first and words[last].pos in {"PUNCT", "CCONJ"}:
        last -= 1
    while first < last and words[first].pos in {"PUNCT", "CCONJ"}:
        first += 1
    return tree.span(first, last)


def _told_of_harm(draft: Draft, own: set[int]) -> set[int]:
    """The clauses of the harm that hang on the deed's own words, or whose subject it is: "the attack killed 40"."""
    tree, found = draft.tree, set[int]()
    for trigger, _, victim in draft.harm:
        deed = tree.words[draft.trigger]
        killing = draft.noun and deed.head == trigger and (deed.dep == "nsubj" or _is_apart(tree, deed.i, victim))
        if killing or {tree.words[victim].head, tree.words[trigger].head} & (own | found):
            found |= _clause_words(tree, trigger)
        rose = reaching_verb(tree, victim)
        found |= _clause_words(tree, rose) if rose is not None else set()
    return found


def _is_apart(tree: Tree, deed: int, victim: int) -> bool:
    """Whether those harmed open the sentence and the deed behind only says in what: "In Bara, 20 died in the raid"."""
    return victim < deed and tree.kid(victim, "nummod", "appos") is not None and tree.words[deed].dep == "obl"


def _told_on(draft: Draft) -> set[int]:
    """The clause of a verb over an event noun that tells the same deed: "two strikes destroyed nine helicopters"."""
    above = draft.tree.head(draft.trigger)
    if not draft.noun or draft.kind not in ATTACKS or above is None or draft.tree.words[draft.trigger].dep != "nsubj":
        return set()
    kinds = {frame.kind for frame in load_frames().of_verb(above.lower)}
    same = above.pos in VERBS and kinds & {*ATTACKS, "property_destruction"}
    return _clause_words(draft.tree, above.i) if same else set()


def _around_few(tree: Tree, draft: Draft, own: set[int]) -> set[int]:
    """The clause around dead or hurt who are named by a noun alone: "bodies were found", "put the toll at 30"."""
    told = draft.harm and len(own) <= FEW and not any(tree.words[k].pos in VERBS for k in own)
    verb = next((word for word in tree.above(draft.trigger) if word.pos in VERBS), None) if told else None
    only_said = verb is not None and verb.lower in words_of("saying") | words_of("say_verbs") | words_of("dwelling_on")
    return _clause_words(tree, verb.i) if verb is not None and not only_said else set()


def _is_bare(draft: Draft) -> bool:
    """Whether an event noun stands without its parts, so that only its clause says what happened."""
    told = draft.agent is not None or draft.object is not None or draft.light is not None
    return draft.noun and not told and not any(draft.frame.role(prep) for prep, _ in draft.phrases)


def _clause_words(tree: Tree, top: int) -> set[int]:
    """The words under a head, leaving out other clauses and verbs joined to it."""
    found: set[int] = set()
    stack = [top]
    while stack:
        k = stack.pop()
        found.add(k)
        for kid in tree.kids(k):
            if kid.dep in OUTSIDE or (kid.dep == "conj" and k == top and kid.pos in VERBS):
                continue
            if kid.dep == "amod" and kid.pos == "VERB" and tree.kid(kid.i, "nsubj", "aux") is not None:
                continue
            stack.append(kid.i)
    return found
