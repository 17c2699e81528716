"""Time words that date a report's telling or the start of a count, and not the deed: "a list released on 5 May"."""

from collections.abc import Sequence
from dataclasses import replace

from orontes.base import Days
from orontes.claims.deeds.draft import Draft
from orontes.claims.harm.tolls import reaching_verb
from orontes.claims.lexicon import words_of
from orontes.claims.times.tenses import is_earlier
from orontes.claims.tree import Tree
from orontes.claims.word_classes import SUBJECTS, VERBS
from orontes.language import TimeExpression

OPENING = frozenset({"", "on", "by", "in", "during", "at", "late on", "early on"})
_LAUNCHED = frozenset({"offensive_launch", "advance"})
TOLD = frozenset({"ccomp", "xcomp", "acl", "advcl", "parataxis"})


def tells_of_telling(draft: Draft, one: TimeExpression) -> bool:
    """Whether time words date words on the draft's harm that were made known, and not the harm.

    So do those of praise for a deed ("today congratulated the army on the liberation of") and the "now" of a clause
    joined to another ("was ambushed, and its cars are now with us").
    """
    verb = verb_of(draft.tree, one)
    if verb is None:
        return False
    praised = draft.noun and draft.tree.words[verb].lower in words_of("praising") and draft.trigger != verb
    return praised or _is_of_joined(draft, one) or _is_made_known(draft.tree, draft.trigger, verb)


def _is_of_joined(draft: Draft, one: TimeExpression) -> bool:
    """Whether "now" stands in a clause with a subject of its own that is joined to the draft's."""
    tree = draft.tree
    first = next((word for word in tree if one.start <= word.start < one.end), None)
    if first is None or one.part != "now":
        return False
    own = {draft.trigger, draft.clause}
    for word in [first, *tree.above(first.i)]:
        if word.i in own:
            return False
        if word.dep == "conj" and tree.kid(word.i, *SUBJECTS) is not None:
            return True
    return False


def ranks_since(draft: Draft, one: TimeExpression) -> bool:
    """Whether time words only say since when a deed has had no equal: "the deadliest attack since the coup in 2022".

    So does a long stretch that reaches up to now: "in the worst attack this year".
    """
    tree, trigger = draft.tree, draft.trigger
    ranked = any(kid.tag == "JJS" or kid.lower in words_of("ranking") for kid in tree.kids(trigger, "amod", "compound"))
    if not ranked or one.start < tree.words[trigger].start:
        return False
    before = (word.lower for word in tree if tree.words[trigger].start < word.start <= one.start)
    long = one.unit in {"month", "year"} and one.text.lower().startswith("this ")
    return long or any(word in {"since", "for"} for word in before)


def tells_years_back(tree: Tree, clause: int) -> bool:
    """Whether a clause says that its deed lies years before the story: "decades ago", "two years earlier"."""
    back = [
        word.i
        for word in tree
        if word.lower == "ago"
        or (word.lower in words_of("years_back") and tree.words[word.i - 1].lower in words_of("years"))
    ]
    return any(next((one.i for one in tree.above(k) if one.pos in VERBS), None) == clause for k in back)


def verb_of(tree: Tree, one: TimeExpression) -> int | None:
    """The verb that time words belong to."""
    first = next((word for word in tree if one.start <= word.start < one.end), None)
    if first is None:
        return None
    return next((word.i for word in tree.above(first.i) if word.pos in VERBS or word.tag == "VBN"), None)


def until_admitted(draft: Draft, one: TimeExpression) -> TimeExpression:
    """The time words of a deed, up to which it was done where they are the day on which somebody owned to it.

    "The army admitted on Monday that the town had fallen" leaves open how long before.
    """
    tree, verb = draft.tree, verb_of(draft.tree, one)
    if verb is not None and draft.trigger != verb and one.form != "range" and _takes_blame(tree, verb):
        return replace(one, form="range", first=None, last=one)
    if (
        verb is None
        or one.form == "range"
        or tree.words[verb].lower not in words_of("admitting") | words_of("confirming")
    ):
        return one
    told = next((word for word in [tree.words[draft.clause], *tree.above(draft.clause)] if word.head == verb), None)
    if told is None or told.dep not in TOLD or one.part == "now":
        return one
    helpers = {kid.lower for kid in tree.kids(told.i, "aux", "aux:pass", "cop")}
    past = told.tag == "VBD" or helpers & {"had", "was", "were"}
    done = "had" in helpers if tree.words[verb].lower in words_of("confirming") else past
    return replace(one, form="range", first=None, last=one) if done else one


def within_count(draft: Draft, one: TimeExpression) -> TimeExpression:
    """The time words of a count, from or up to which it runs: "since the war began on 5 May", "as of 5 May".

    So does the day on which a toll rose, which says nothing of when its dead died.
    """
    tree, verb = draft.tree, verb_of(draft.tree, one)
    if one.form == "range" or not draft.harm:
        return one
    if verb is not None and verb not in {draft.clause, draft.trigger} and is_count_start(tree, verb):
        return replace(one, form="range", first=one, last=None)
    before = tree.text[: one.start - tree.start].casefold().split()[-2:]
    direct = any(one.start <= word.start < one.end and word.head == verb for word in tree)
    rose = verb is not None and direct and any(reaching_verb(tree, victim) == verb for _, _, victim in draft.harm)
    return replace(one, form="range", first=None, last=one) if before == ["as", "of"] or rose else one


def _takes_blame(tree: Tree, verb: int) -> bool:
    """Whether somebody answers for a deed, which was done before: "claimed responsibility on Monday for the attack"."""
    thing = tree.kid(verb, "obj")
    return tree.words[verb].lower in words_of("takes_blame") and thing is not None and thing.lower == "responsibility"


def dates_other(draft: Draft, one: TimeExpression, found: Sequence[TimeExpression]) -> bool:
    """Whether time words belong to another verb, and the draft's has its own: "caught on 5 May and freed on 9 May"."""
    own = {draft.trigger, draft.clause}
    return verb_of(draft.tree, one) not in own and any(verb_of(draft.tree, other) == draft.trigger for other in found)


def moves_no_story(tree: Tree, one: TimeExpression) -> bool:
    """Whether time words date the start of a count, or words made known, and so not what is told next."""
    verb = verb_of(tree, one)
    if verb is None:
        return False
    published = words_of("published") - {"released", "posted"}
    told = tree.words[verb].lower in published and tree.kid(verb, "nsubj:pass") is not None
    return told or is_count_start(tree, verb)


def dates_words(tree: Tree, one: TimeExpression) -> bool:
    """Whether time words say when something was said, and not when it was done."""
    verb = verb_of(tree, one)
    return verb is not None and tree.words[verb].lower in words_of("telling") | words_of("say_verbs")


def in_aside(tree: Tree, one: TimeExpression) -> bool:
    """Whether the time stands in a relative or other subordinate clause, which tells a time of its own."""
    first = next((word for word in tree if one.start <= word.start < one.end), None)
    if first is None:
        return True
    above = [first, *tree.above(first.i)]
    verb = next((word.i for word in above if word.pos in VERBS), None)
    back = verb is not None and is_earlier(tree, verb)
    return back or any(word.dep in {"acl:relcl", "advcl:relcl", "acl", "appos"} for word in above)


def opens_later(tree: Tree, one: TimeExpression, days: Days, told: Days) -> bool:
    """Whether time words open a passage with a day not before the one told: "By 7 December they had reached it"."""
    first, last = days.earliest, told.latest
    before = tree.text[: one.start - tree.start].casefold().strip(" “\"'")
    return first is not None and last is not None and first >= last and before in OPENING


def is_count_start(tree: Tree, verb: int) -> bool:
    """Whether a clause tells since when something is counted."""
    since = any(kid.lower == "since" for kid in tree.kids(verb, "mark", "case", "advmod"))
    return since and tree.words[verb].lower in words_of("beginning")


def _is_made_known(tree: Tree, trigger: int, verb: int) -> bool:
    """Whether a verb tells that words on the trigger's harm, or that harm itself, were made known."""
    word = tree.words[verb]
    if word.lower not in words_of("published") or trigger == verb:
        return False
    if word.dep == "acl":
        return word.head == trigger or any(above.i == word.head for above in tree.above(trigger))
    passive = tree.kid(verb, "nsubj:pass")
    return passive is not None and trigger in tree.below_all(passive.i)


def lasting_clauses(draft: Draft) -> list[int]:
    """The verbs of relative clauses that say when a deed was: "the fighting at Kosti, which lasted until 10 May".

    An offensive is of the day on which it began: "the latest gain in an offensive that began last month".
    """
    tree = draft.tree
    if not draft.noun:
        return []
    verbs = words_of("taking_time") | (words_of("beginning") if draft.kind in _LAUNCHED else frozenset())
    heads = [draft.trigger, *(kid.i for kid in tree.kids(draft.trigger, "nmod"))]
    found = [kid for head in heads for kid in tree.kids(head, "acl:relcl") if kid.lower in verbs]
    found = [kid for kid in found if all(tree.case(k.i) != "as" for k in tree.kids(kid.i, "obl"))]
    return [kid.i for kid in found if any(k.lower in {"which", "that"} for k in tree.kids(kid.i, "nsubj"))]
