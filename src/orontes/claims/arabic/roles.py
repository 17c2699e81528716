"""Who did it and to whom, by where an actor stands to the deed: Arabic puts the doer behind the verb or the noun."""

from collections.abc import Sequence
from itertools import pairwise

from orontes.claims.arabic.actors import ActorSpan
from orontes.claims.arabic.deeds import Deed, Trigger
from orontes.claims.arabic.lexicon import lexicon
from orontes.claims.arabic.matching import find_word, follows
from orontes.language import ArabicWord

_SUFFERED = frozenset({"massacre_or_killing", "arrest_or_detention", "abduction", "release_of_detainees"})
"""Kinds whose noun is followed by whom it befell: "the killing of", "the arrest of"."""
_AIMED = "استهداف"
WEAPONS = frozenset({"warplanes", "helicopters", "drone", "artillery"})
"""What of a force only strikes and is not struck where it is named first."""
_BEFORE_VERB = 2
_FROM, _ON, _BETWEEN, _FIGHT = "من", "علي", "بين", "clash"


def find_roles(words: Sequence[ArabicWord], deed: Deed) -> tuple[ActorSpan | None, ActorSpan | None]:
    """The doer of a deed and whom it hit, as far as they are told."""
    if deed.kind == _FIGHT and (parties := _find_parties(words, deed)) is not None:
        return parties
    agent: ActorSpan | None = None
    patient: ActorSpan | None = None
    for actor in deed.actors:
        role = _role_of(words, deed, actor)
        if role == "agent" and agent is None:
            agent = actor
        elif role == "patient" and patient is None and not actor.nation:
            patient = actor
    return agent, patient


def _find_parties(words: Sequence[ArabicWord], deed: Deed) -> tuple[ActorSpan, ActorSpan] | None:
    """The two between whom a fight is: "اشتباكات بين X وY"."""
    actors = [one for one in deed.actors if not one.nation]
    for one, two in pairwise(actors):
        if words[one.first - 1].form == _BETWEEN and words[two.first].form.startswith("و"):
            return one, two
    return None


def _role_of(words: Sequence[ArabicWord], deed: Deed, actor: ActorSpan) -> str | None:
    """What an actor is to a deed: agent, patient, or nothing that the words tell."""
    rules = lexicon()
    before = words[actor.first - 1].form if actor.first > deed.first else ""
    if follows(words, actor.first, rules.by) or any(actor.first <= one.at < actor.last for one in deed.triggers):
        return "agent"
    if before.removeprefix("ال") in rules.belonging:
        return None
    if before == _ON or follows(words, actor.first, rules.at):
        return "patient"
    behind = _trigger_before(words, deed, actor)
    if behind is not None:
        return _role_behind(words, behind, actor, deed)
    if before == _FROM:
        return _role_from(words, deed, actor)
    if actor.preposition == "ل":
        struck = any(one.frame.kind == "strike" and one.at < actor.first for one in deed.triggers)
        return "agent" if struck else None
    return "agent" if _stands_ahead(deed, actor) else None


def _stands_ahead(deed: Deed, actor: ActorSpan) -> bool:
    """Whether an actor is the subject right before a verb: "قوات النظام تستهدف"."""
    ahead = next((one for one in deed.triggers if one.verb and one.at >= actor.last), None)
    near = ahead is not None and ahead.at - actor.last <= _BEFORE_VERB
    return near and not actor.nation and not actor.preposition


def _trigger_before(words: Sequence[ArabicWord], deed: Deed, actor: ActorSpan) -> Trigger | None:
    """The trigger right behind which an actor stands, words that describe the deed aside."""
    at = actor.first - 1
    while at > deed.first and words[at].kind == "word" and find_word(words[at], lexicon().describing) is not None:
        at -= 1
    return next((one for one in deed.triggers if one.at == at), None)


def _role_behind(words: Sequence[ArabicWord], trigger: Trigger, actor: ActorSpan, deed: Deed) -> str | None:
    """What an actor right behind a trigger is: the subject of a verb, the doer or the sufferer of a noun."""
    if trigger.verb:
        return "agent"
    if trigger.frame.kind in _SUFFERED:
        return None if actor.nation else "patient"
    if (
        trigger.cut.key == _AIMED
        and not actor.nation
        and actor.name.split()[-1] not in WEAPONS
        and not trigger.cut.suffixed
    ):
        return "agent" if _aims(words, actor, deed) else "patient"
    return "agent"


def _aims(words: Sequence[ArabicWord], actor: ActorSpan, deed: Deed) -> bool:
    """Whether what is aimed at follows the actor, who then aims: "استهداف النظام لبلدة"."""
    if actor.last >= deed.last:
        return False
    following = words[actor.last]
    nouns = lexicon().place_nouns.keys() | lexicon().units.keys()
    cut = find_word(following, nouns)
    return cut is not None and not cut.joined and cut.preposition in {"", "ل"}


def _role_from(words: Sequence[ArabicWord], deed: Deed, actor: ActorSpan) -> str | None:
    """What "of" or "from" makes of an actor: victims are of it, shells are from it."""
    of = words[actor.first - 2] if actor.first - 2 >= deed.first else None
    if of is not None and find_word(of, lexicon().units) is not None:
        return "patient"
    return "agent" if any(one.frame.kind == "strike" and one.at < actor.first for one in deed.triggers) else None
