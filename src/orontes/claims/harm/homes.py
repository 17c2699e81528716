"""Each word of harm put to the attack that did it, by the arcs between them.

"Twelve people were killed in air strikes" is one claim of an air strike with a count and no killing beside it: only
where no attack of its sentence is found along its arcs does a word of harm make a claim.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from orontes.base import ATTACKS
from orontes.claims.deeds.arguments import subject_of
from orontes.claims.deeds.arguments_phrases import phrases_of
from orontes.claims.deeds.draft import Draft
from orontes.claims.deeds.joining import is_anothers_raid, is_states_man
from orontes.claims.frames import Frame
from orontes.claims.harm.drafts_of_harm import Harm, find_harm
from orontes.claims.harm.lives import are_own, befell_doers, phrases_of_number, verb_of_loss
from orontes.claims.harm.people import is_nobody
from orontes.claims.harm.tolls import is_brought
from orontes.claims.lexicon import links_of, words_of
from orontes.claims.nouns.sorter import Sorter, noun_classes
from orontes.claims.places.narrowing import put_where
from orontes.claims.slots.means import used_weapon
from orontes.claims.tree import Tree, Word
from orontes.claims.voices.frames import load_cue_words

VIOLENT = ATTACKS | {"clash", "offensive_launch", "siege", "sexual_violence", "riot"}
VIOLENT |= {"property_destruction", "protest_or_celebration"}
KILLING = Frame(
    number=-1, kind="massacre_or_killing", roles={"object": "victim", "of": "victim"}, means=True, count="killed"
)
WOUNDING = Frame(
    number=-2, kind="armed_attack", roles={"object": "victim", "of": "victim"}, means=True, count="injured"
)


def join_harm(tree: Tree, drafts: list[Draft], sorter: Sorter) -> list[Draft]:
    """The drafts with each word of harm put to its attack, and claims of killing for harm that has none."""
    attacks = {draft.trigger: draft for draft in drafts if draft.kind in VIOLENT}
    clauses = {draft.clause: draft.trigger for draft in drafts if draft.kind in VIOLENT}
    others = [draft for draft in drafts if draft.trigger not in attacks]
    alone: dict[int, Draft] = {}
    homes: dict[int, int] = {}
    for harm in (harms := find_harm(tree, sorter)):
        if harm.trigger in attacks and attacks[harm.trigger].frame.count:
            continue
        home = _home(tree, harm, attacks, clauses)
        home = home if home is not None else _home_beside(tree, harm, harms, attacks)
        home = None if home is not None and _is_apart(tree, harm, attacks[home], sorter) else home
        if home is None and harm.victims in {(harm.trigger,), (harm.trigger - 1,)}:
            home = next((at for word, at in homes.items() if _linked(tree, harm.trigger, word)), None)
        if home is None:
            home = next((trigger for trigger in alone if _linked(tree, harm.trigger, trigger)), None)
            if home is not None:
                alone[home] = _with(alone[home], harm)
            elif not _tells_none(tree, harm):
                alone[harm.trigger] = put_where(tree, _own_claim(tree, harm, sorter), sorter)
        else:
            attacks[home], homes[harm.trigger] = _with(attacks[home], harm), home
    return sorted([*others, *attacks.values(), *alone.values()], key=lambda draft: draft.trigger)


def _with(draft: Draft, harm: Harm) -> Draft:
    """The draft with the harm's counts; its agent and place words serve where the attack has none of its own."""
    victims = tuple((harm.trigger, harm.of, victim) for victim in harm.victims)
    tree = draft.tree
    told = phrases_of(tree, harm.trigger)
    extra = tuple(pair for pair in told if pair not in draft.phrases and pair[1] != draft.trigger)
    agent = draft.agent
    if (
        agent is None
        and harm.agent is not None
        and harm.agent != draft.trigger
        and not noun_classes(tree.words[harm.agent].lower) & {"event", "artillery", "drone"}
    ):
        agent = harm.agent if harm.agent not in set(tree.below_all(draft.trigger)) else None
    elif agent is not None and harm.agent is not None and harm.agent != draft.trigger:
        both = (tree.words[agent], tree.words[harm.agent])
        agent = harm.agent if all(is_states_man(tree, word) for word in both) else agent  # soldiers in a police raid
    return replace(draft, harm=(*draft.harm, *victims), phrases=(*draft.phrases, *extra), agent=agent)


def _home(tree: Tree, harm: Harm, attacks: dict[int, Draft], clauses: dict[int, int]) -> int | None:
    """The trigger of the attack that did the harm, by the arcs between them."""
    for k in _near(tree, harm):
        if k in attacks and k != harm.trigger:
            return k
        if k in clauses and k != harm.trigger:
            return clauses[k]
    return None


def _home_beside(tree: Tree, harm: Harm, harms: Sequence[Harm], attacks: dict[int, Draft]) -> int | None:
    """The attack behind the harm that a comma joins to this: "one killed, three hurt in blast in northern Mali"."""
    if tree.kid(harm.trigger, "obl", "obl:agent", "obj") is not None:
        return None
    joined = {kid.i for kid in tree.kids(harm.trigger, "parataxis", "conj")}
    homes = (_home(tree, other, attacks, {}) for other in harms if other.trigger in joined)
    return next((home for home in homes if home is not None), None)


def _is_apart(tree: Tree, harm: Harm, draft: Draft, sorter: Sorter) -> bool:
    """Whether two deeds are told: "killed 20 of them and destroyed two tanks", "gunmen shot a man during a raid by"."""
    one, other = verb_of_loss(tree, harm.trigger), tree.words[draft.trigger]
    if befell_doers(tree, harm.trigger) and not draft.noun:
        return True
    if _is_answered(tree, harm, draft, sorter) or (one.pos == "VERB" and is_anothers_raid(draft, harm.agent)):
        return True
    if draft.kind != "property_destruction" or draft.noun:
        return False
    beside = (one.dep == "conj" and one.head == other.i) or (other.dep == "conj" and other.head == one.i)
    if harm.agent is None:  # "two men were killed and three houses burned"
        joined = beside or (one.head >= 0 and one.head == other.head and other.dep == "conj")
        return joined and draft.agent is None and tree.kid(other.i, "nsubj:pass") is not None
    return beside and one.pos == "VERB" and "force" in sorter.classes(tree, harm.agent)


def _is_answered(tree: Tree, harm: Harm, draft: Draft, sorter: Sorter) -> bool:
    """Whether a force of its own killed where another attacked: "attacked posts in Arva, where the army killed ten"."""
    verb = tree.words[harm.trigger]
    own = tree.kid(verb.i, "nsubj")
    if own is None or own.i != harm.agent or verb.pos != "VERB" or draft.noun or draft.agent in {None, own.i}:
        return False
    if own.pos == "PRON" or "force" not in sorter.classes(tree, own.i):
        return False
    joined = verb.dep == "conj" and verb.head == draft.trigger
    return joined or any(kid.lower == "where" for kid in tree.kids(verb.i, "advmod", "mark"))


def _near(tree: Tree, harm: Harm) -> list[int]:
    """Words on which an attack may stand, nearest in grammar first."""
    i = harm.trigger
    near: list[int] = []
    if harm.agent is not None:
        near += _with_members(tree, harm.agent)
    near += _causes(tree, i)
    for kid in tree.kids(i, "conj"):
        near += _causes(tree, kid.i)
    for victim in harm.victims:
        near += _causes(tree, victim)
    at = i
    for word in tree.above(i):
        near.append(word.i)
        near += [kid.i for kid in tree.kids(word.i, "nsubj", "nsubj:pass") if kid.i != at]
        near += _causes(tree, word.i)
        near += [kid.i for kid in tree.kids(word.i, "obj") if kid.i != at]
        near += [kid.i for kid in tree.kids(word.i, "advcl", "xcomp") if used_weapon(tree, kid.i) is not None]
        at = word.i
        ends = word.dep in {"ccomp", "parataxis", "ROOT", "root"} and not (
            harm.of == "casualties" and word.dep == "parataxis"
        )
        if ends or len(near) > 40:
            break
    near += [kid.i for kid in tree.kids(i, "conj", "advcl", "parataxis")]
    if any(_is_some_of(tree, victim) for victim in harm.victims):
        near += [k for kid in tree.kids(i, "ccomp") if kid.i < i for k in (kid.i, *_causes(tree, kid.i))]
    return near


def _is_some_of(tree: Tree, victim: int) -> bool:
    """Whether those harmed are some of those told before: "one of whom died", "two of them died"."""
    return any(kid.lower in {"whom", "them", "these", "those"} for kid in tree.kids(victim, "nmod"))


def _with_members(tree: Tree, i: int) -> list[int]:
    return [i, *(kid.i for kid in tree.kids(i, "conj", "compound", "nmod", "acl", "acl:relcl"))]


def _causes(tree: Tree, i: int) -> list[int]:
    """Heads of the phrases and clauses that may tell by what: "in a raid", "when a shell hit"."""
    found: list[int] = []
    for word in tree.kids(i, "obl", "nmod", "obl:agent", "advcl", "acl", "acl:relcl"):
        if (word.dep == "advcl" and _goes_on(tree, i, word)) or word.lower in words_of("answers"):
            continue
        if word.dep in {"advcl", "acl", "acl:relcl"} or tree.case(word.i) in links_of("of_causes"):
            found += _with_members(tree, word.i)
            found += [kid.i for kid in tree.kids(word.i, "obl", "obj", "xcomp", "advcl")]
    return found


def _goes_on(tree: Tree, i: int, clause: Word) -> bool:
    """Whether a clause tells what was done next and no cause: "killing two, abducting several and burning houses"."""
    bare = clause.tag == "VBG" and clause.i > i and tree.kid(clause.i, "mark", "case") is None
    return bare and tree.words[i].tag == "VBG" and used_weapon(tree, clause.i) is None


def _linked(tree: Tree, one: int, two: int) -> bool:
    """Whether two words of harm tell one deed: "killing two and wounding five"."""
    words = tree.words
    if _said_apart(tree, one, two) or any(befell_doers(tree, k) or is_brought(tree, k) for k in (one, two)):
        return False
    if two in {one, *(word.i for word in tree.above(one))} or one in {word.i for word in tree.above(two)}:
        return True
    return words[one].head == words[two].head and words[one].head >= 0


def _said_apart(tree: Tree, one: int, two: int) -> bool:
    """Whether a speaker of its own stands between two words of harm: "ten died; the UN said 40", "while it counted"."""
    first, last = sorted((one, two))
    joining, saying = links_of("joining"), words_of("say_verbs") | load_cue_words().counting
    marks = pairwise(tree.words[first:last])
    parted = next((w.i for w, then in marks if w.text == ";" or (w.text == "," and then.lower in joining)), None)
    return parted is not None and any(word.lower in saying for word in tree.words[parted:last] if word.pos == "VERB")


def _tells_none(tree: Tree, harm: Harm) -> bool:
    """Whether nobody was harmed ("no casualties were reported"), by accident or by nature ("killed in a landslide")."""
    if any(word.lower in words_of("accidents") for word in tree):
        return True
    if any(tree.words[k].lower in words_of("nobody") and tree.kid(k, "nmod") is None for k in harm.victims):
        return True
    heads = {harm.trigger, *harm.victims}
    subjects = [kid.i for word in tree.above(harm.trigger) for kid in tree.kids(word.i, "nsubj", "nsubj:pass")]
    causes = [k for k in (harm.agent, *_causes(tree, harm.trigger), *subjects) if k is not None]
    told = {kid.lower for k in causes for kid in [tree.words[k], *tree.kids(k, "compound", "flat")]}
    if any("nature" in noun_classes(word) for word in told):
        return True
    if harm.of == "killed" and any(tree.words[k].lower in words_of("detainees") for k in harm.victims):
        return False  # "no captive was killed" denies a crime
    if harm.of == "killed" and any(are_own(tree, k) for k in harm.victims):
        return False  # "we lost no man" answers who counted them
    return harm.of == "casualties" or any(is_nobody(tree, k) for k in heads if tree.kid(k, "det") is not None)


def _own_claim(tree: Tree, harm: Harm, sorter: Sorter) -> Draft:
    """A claim of killing or wounding for harm that no attack in the sentence explains."""
    frame = KILLING if harm.of != "injured" else WOUNDING
    agent = harm.agent
    clause = harm.trigger
    for word in tree.above(harm.trigger):
        if word.lower in words_of("leave") and tree.words[harm.trigger].dep != "ccomp":
            clause = word.i
            subject = subject_of(tree, word.i)
            agent = agent if agent is not None else subject
        break
    if agent is not None and "event" in sorter.classes(tree, agent) and tree.words[agent].pos != "PRON":
        agent = None
    return Draft(
        tree=tree,
        trigger=harm.trigger,
        frame=frame,
        kind=frame.kind,
        clause=clause,
        agent=agent,
        object=harm.victims[0] if harm.victims else None,
        phrases=(*phrases_of(tree, harm.trigger), *phrases_of_number(tree, harm.trigger)),
        harm=tuple((harm.trigger, harm.of, victim) for victim in harm.victims),
    )
