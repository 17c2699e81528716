"""Drafts that tell one deed in two words are joined: "warplanes carried out raids", "airstrikes targeted depots".

The problem: news tells one deed by a verb and an event noun, or by two verbs ("was killed in shelling", "advanced to
capture"), and each makes a draft of its own. Two claims of one deed would count it twice and share out its slots.
What we chose: an attack noun that is the subject or the way of a verb takes in what the verb says; a noun that another
draft of its kind has as a part, a bare "the strikes" that only serves another clause, and a move that only leads to
what the next verb tells, make no claim. Two deeds that each name a place or a party of their own stay two.
Rejected: one claim a clause (in one passage of four several deeds stand side by side), and joining by kind and
nearness (a raid and the shelling beside it are two).
"""

from dataclasses import replace

from orontes.base import ATTACKS, HARM
from orontes.claims.deeds.doubling import give_killings, is_doubled, is_generic
from orontes.claims.deeds.draft import Draft
from orontes.claims.deeds.sequels import APART_IN_TIME, is_sequel
from orontes.claims.lexicon import links_of, words_of
from orontes.claims.nouns.sorter import noun_classes
from orontes.claims.senses.breaches import call_breach
from orontes.claims.tree import Tree, Word
from orontes.claims.word_classes import NOUNS, SUBJECTS

FROM_AFAR = frozenset({"air_strike", "drone_strike", "shelling_artillery_missile", "chemical_attack"})
"""What is a deed of its own beside a clash."""
FOUGHT = FROM_AFAR | {"clash"}
DAMAGE = frozenset({"property_destruction"})
"""What an attack does to things: told as part of the attack where that is the verb's subject or way."""
ALWAYS_NEWS = frozenset({"sexual_violence", "riot"})
STAND_ALONE = frozenset({"agreement_or_talks", "release_of_detainees", "protest_or_celebration"})
"""Kinds of which "a truce" alone is news, where "an attack" only stands for what another clause tells."""
DEMONSTRATIVES = frozenset({"this", "that", "these", "those"})


def join_drafts(tree: Tree, drafts: list[Draft]) -> list[Draft]:
    """The drafts without those that another tells better."""
    by_trigger = {draft.trigger: draft for draft in drafts}
    gone = {draft.trigger for draft in drafts if is_generic(tree, draft) or _is_held(tree, draft)}
    for draft in drafts:
        if not draft.noun and draft.kind in ATTACKS | DAMAGE:
            other = _told_by_noun(draft, by_trigger)
            if other is not None and other.trigger not in gone:
                by_trigger[other.trigger] = _merged(other, draft)
                gone.add(draft.trigger)
    gone |= give_killings(tree, by_trigger)
    for draft in by_trigger.values():
        if _is_launching(tree, draft, by_trigger) or is_doubled(tree, draft, by_trigger):
            gone.add(draft.trigger)
        if _is_step(tree, draft, by_trigger) or (
            draft.noun
            and (
                _is_echo(tree, draft)
                or _is_part(tree, draft, by_trigger, gone)
                or _is_told_after_when(tree, draft, drafts)
            )
        ):
            gone.add(draft.trigger)
    return [by_trigger[draft.trigger] for draft in drafts if draft.trigger not in gone]


def _told_by_noun(draft: Draft, by_trigger: dict[int, Draft]) -> Draft | None:
    """The attack noun that is the verb's subject or way: "raids hit", "was hit in a raid"."""
    tree = draft.tree
    heads = [draft.agent] if draft.agent is not None else []
    heads += [draft.trigger - 1] if tree.words[draft.trigger].tag == "VBG" else []
    heads += [k for prep, k in draft.phrases if prep in links_of("of_manner") and tree.words[k].head == draft.trigger]
    heads += [k for prep, k in draft.phrases if prep == "under" and draft.frame.role(prep) == "none"]
    for head in heads:
        other = by_trigger.get(head)
        if other is None or not other.noun or other.trigger == draft.trigger or is_anothers_raid(other, draft.agent):
            continue
        if is_sequel(draft, other):
            continue
        led = draft.kind == "armed_attack" and draft.agent is not None and other.kind in FROM_AFAR
        if (led and tree.case(head) in APART_IN_TIME) or (tree.case(head) == "under" and other.kind not in FROM_AFAR):
            continue  # "stormed the town after artillery fire"
        if other.kind in ATTACKS or (other.kind == "clash" and draft.kind not in FROM_AFAR):
            return other
    return None


def is_anothers_raid(raid: Draft, doer: int | None) -> bool:
    """Whether a deed was done in the course of another's raid: "gunmen killed two officers during a police raid"."""
    tree = raid.tree
    if doer is None or raid.agent is None or tree.case(raid.trigger) not in {"during", "amid"}:
        return False
    both = (tree.words[doer], tree.words[raid.agent])
    named = all(word.pos in NOUNS for word in both)
    one_force = all(is_states_man(tree, word) for word in both) or both[0].lower == both[1].lower
    return raid.noun and named and not one_force


def is_states_man(tree: Tree, force: Word) -> bool:
    """Whether a word means the state's own men: police, special forces; no name, nor "rebel forces"."""
    kids = tree.kids(force.i, "amod", "compound", "nmod:poss", "nmod")
    plain = all(kid.text[:1].islower() and kid.lower in words_of("of_states") for kid in kids)
    return force.lower in words_of("states_men") and plain and (force.lower != "forces" or bool(kids))


def _merged(noun: Draft, verb: Draft) -> Draft:
    """The noun's draft with what the verb says of target, place and harm."""
    phrases = tuple(pair for pair in verb.phrases if pair[1] != noun.trigger and pair not in noun.phrases)
    struck = noun.object if noun.object is not None else verb.object
    agent = noun.agent if noun.agent is not None or verb.agent == noun.trigger else verb.agent
    if verb.agent is not None and noun.agent not in {None, verb.agent} and noun.trigger != verb.agent:
        tree, both = noun.tree, (noun.agent, verb.agent)
        agent = verb.agent if all(is_states_man(tree, tree.words[k]) for k in both if k is not None) else agent
    killing = verb.object is not None and verb.frame.count in HARM  # "gunned down nine men during two clashes"
    told = ((verb.trigger, verb.frame.count or "", verb.object or 0),) if killing else ()
    return replace(
        noun,
        agent=agent,
        object=struck,
        phrases=(*noun.phrases, *phrases),
        clause=verb.trigger,
        harm=(*noun.harm, *(verb.harm or told)),
    )


def _is_part(tree: Tree, draft: Draft, by_trigger: dict[int, Draft], gone: set[int]) -> bool:
    """A noun that another draft of its kind has as subject or object.

    "reached an agreement", "negotiations failed to reach".
    """
    if draft.kind == "control_state" and tree.kid(draft.trigger, "cop") is not None:
        return False  # "which had been a stronghold" tells a time of its own
    if (draft.object is not None or draft.harm) and tree.case(draft.trigger) in APART_IN_TIME:
        return False  # "captured Bara a week after the fall of Rahad"
    above = tree.head(draft.trigger)
    if above is not None and above.lower in {"followed", "preceded"} and tree.case(draft.trigger) == "by":
        return False  # "fired a missile, followed by shelling of the town"
    below = tree.words[draft.trigger]
    for word in list(tree.above(draft.trigger))[:2]:
        if below.dep in {"parataxis", "conj"} and tree.kid(below.i, *SUBJECTS) is not None:
            break  # "fell on 3 May; the army's capture of it on 5 May": a clause of its own
        other, below = by_trigger.get(word.i), word
        if other is not None and (draft.kind, other.kind) == ("control_state", "capture") and not other.noun:
            return True
        if other is not None and word.i not in gone and not other.noun and other.kind == draft.kind:
            return True
    return _is_in_subject(tree, draft, by_trigger)


def _is_in_subject(tree: Tree, draft: Draft, by_trigger: dict[int, Draft]) -> bool:
    """Whether a noun heads or fills the subject of a verb that leads to a deed of its kind: "talks failed to reach"."""
    top = tree.words[draft.trigger]
    while top.dep in {"nmod", "compound"} and top.head >= 0:
        top = tree.words[top.head]
    if top.dep != "nsubj" or top.head < 0:
        return False
    led = (by_trigger.get(kid.i) for kid in tree.kids(top.head, "xcomp"))
    return any(other is not None and not other.noun and other.kind == draft.kind for other in led)


def _is_echo(tree: Tree, draft: Draft) -> bool:
    """A bare "the strikes", "an attack" that names nobody and nothing and only serves another clause."""
    owned = draft.agent is not None and tree.words[draft.agent].dep == "nmod:poss"
    owned = owned and tree.words[draft.agent or 0].pos == "PRON"
    if _is_counted(tree, draft) or draft.light is not None or draft.object is not None:
        return False
    if draft.agent is not None and not (owned and tree.words[draft.trigger].dep == "nsubj"):
        return False
    word = tree.words[draft.trigger]
    if draft.kind in ALWAYS_NEWS or call_breach(draft).kind == "other":
        return False
    if draft.kind in STAND_ALONE and any(kid.lower in {"a", "an"} for kid in tree.kids(draft.trigger, "det")):
        return False
    if draft.kind in FOUGHT and _is_described(tree, word):
        return False
    if any(kid.lower in DEMONSTRATIVES for kid in tree.kids(draft.trigger, "det")) and not draft.phrases:
        return tree.region != "headline"
    told = any(prep in links_of("beside_deeds") or draft.frame.role(prep) for prep, _ in draft.phrases)
    if told or tree.kid(draft.trigger, "nummod") is not None:
        return False
    bare = all(
        kid.dep in {"det", "case", "nmod:poss", "punct", "amod", "cc", "mark", "nummod"}
        or (kid.dep == "compound" and word.lower.startswith(f"{kid.lower}-"))
        for kid in tree.kids(draft.trigger)
    )
    return (
        bare
        and word.dep in {"nsubj", "nsubj:pass", "obl", "nmod", "obl:agent", "obj", "conj", "appos"}
        and tree.region != "headline"
    )


def _is_described(tree: Tree, fight: Word) -> bool:
    """Whether a fight told in passing has words of its own: "amid heavy shelling", "after three days of clashes"."""
    if fight.dep not in {"obl", "nmod"}:
        return False
    lasting = tree.head(fight.i) if fight.dep == "nmod" else None
    return tree.kid(fight.i, "amod") is not None or (lasting is not None and "time" in noun_classes(lasting.lower))


def _is_launching(tree: Tree, draft: Draft, by_trigger: dict[int, Draft]) -> bool:
    """Whether a participle only tells whose the weapon is that another verb tells of: "a missile fired by X hit Y"."""
    word = tree.words[draft.trigger]
    if word.dep not in {"acl", "acl:relcl"} or draft.kind not in ATTACKS or draft.noun or draft.harm:
        return False
    thing = word.head
    return draft.object == thing and any(
        other.agent == thing and other.trigger != draft.trigger and not other.noun and other.kind in ATTACKS
        for other in by_trigger.values()
    )


def _is_told_after_when(tree: Tree, draft: Draft, drafts: list[Draft]) -> bool:
    """As in "recalled the massacre of 5 May, when troops massacred mourners": the clause tells the deed itself."""
    if not draft.noun or draft.agent is not None or draft.object is not None or draft.harm:
        return False
    return any(
        other.kind == draft.kind
        and other.trigger > draft.trigger
        and any(kid.lower == "when" and kid.i > draft.trigger for kid in tree.kids(other.clause, "advmod", "mark"))
        for other in drafts
    )


def _is_counted(tree: Tree, draft: Draft) -> bool:
    """Whether harm is told that says how many or who, and not "the number of deaths" alone."""
    return any(victim != word or tree.kid(word, "nummod", "amod") is not None for word, _, victim in draft.harm)


def _is_held(tree: Tree, draft: Draft) -> bool:
    """As in "freed the detainees held inside": that detainees are held says nothing more."""
    held = (
        draft.kind == "arrest_or_detention"
        and tree.words[draft.trigger].dep in {"acl", "xcomp"}
        and draft.agent is None
    )
    return held and draft.object is not None and tree.words[draft.object].lower in words_of("detainees")


def _is_step(tree: Tree, draft: Draft, by_trigger: dict[int, Draft]) -> bool:
    """Whether a move only leads to what the next verb tells, as in "advanced to capture the town"."""
    if draft.kind != "advance" or draft.noun or any(draft.frame.role(prep) == "place" for prep, _ in draft.phrases):
        return False
    return draft.object is None and any(kid.i in by_trigger for kid in tree.kids(draft.trigger, "xcomp", "advcl"))
