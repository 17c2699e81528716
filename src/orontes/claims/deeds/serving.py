"""Which deeds serve a body that fights, so that its own words for them need no doer: foes killed, places freed.

Own gains have words of their own ("liberated", "neutralised"), and foes names of their own ("the enemy", "terrorists").
Soldiers are caught by those who fight a state, suspects by a state. Nobody boasts of what befell his own men. What a
noun tells is left as it stands: who "announces the capture of" a town may speak for others.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from orontes.claims.claim import ActorMention, Claim, Voice
from orontes.claims.lexicon import words_of
from orontes.claims.nouns.sorter import Sorter, noun_classes
from orontes.claims.tree import Tree, Word
from orontes.claims.word_classes import NOUNS

KILLS = frozenset({"massacre_or_killing", "armed_attack", "clash"})
CATCHES = frozenset({"arrest_or_detention", "abduction"})
STRIKES = frozenset({"air_strike", "drone_strike", "shelling_artillery_missile", "explosion"})
FOUGHT = KILLS | CATCHES | STRIKES | {"capture", "advance", "offensive_launch"}
BY_FORCE = FOUGHT | {"control_state", "weapons_seized", "withdrawal"}
_OWN = frozenset({"its", "their", "our", "his", "her"})


@dataclass(frozen=True, slots=True)
class Body:
    """A body that fights, by its words; a `state` has an army, a `rebel` fights one, of some neither is told."""

    mention: ActorMention
    state: bool
    rebel: bool


def body_of(mention: ActorMention, words: Iterable[str]) -> Body:
    """The body that a mention names within some words."""
    told = {part.removesuffix("'s") for word in words for part in word.strip(",.").lower().split("-")}
    rising = bool(told & words_of("rebel_names"))
    state = not rising and bool(told & words_of("state_bodies"))
    return Body(mention, state=state, rebel=rising or not told & (words_of("state_bodies") | words_of("units")))


def plain_name(mention: ActorMention | Voice) -> str:
    """Who is meant, in small letters and without an article."""
    return (mention.name or mention.text).casefold().removeprefix("the ")


def fights(tree: Tree, word: Word, sorter: Sorter) -> bool:
    """Whether a word names a body that fights, and no rank or office in one."""
    if word.lower in words_of("state_bodies") or (word.pos == "PROPN" and word.lower in words_of("fighting_bodies")):
        return True
    classes, own = sorter.classes(tree, word.i), noun_classes(word.lower)
    return "force" in classes | own and not (own & {"titles"} or classes & {"place", "person"})


def serves(claim: Claim, tree: Tree, body: Body) -> bool:
    """Whether a deed without a doer is one of which a body tells as its own."""
    trigger = next((word for word in tree if word.start == claim.trigger_start), None)
    words = _words(claim.patient)
    theirs = _words(body.mention) - words_of("units") - words_of("state_bodies") - {"of", "and"}
    if trigger is None or trigger.pos in NOUNS or words & _OWN or words & theirs or has_doer(tree, trigger):
        return False
    words |= _losers(tree, trigger)
    hostile = bool(words & words_of("foes") | words & words_of("soldiery" if body.rebel else "state_foes"))
    if claim.kind == "capture":
        return trigger.lower in words_of("own_gains") or (hostile and trigger.lower in words_of("driven"))
    if claim.kind in CATCHES:
        return _catches(words, body, hostile=hostile)
    repelled = claim.kind == "clash" and trigger.lower in words_of("repelling")
    kills = hostile or repelled or trigger.lower in words_of("own_kills")
    return claim.kind == "weapons_seized" or (claim.kind in KILLS and kills)


def befalls_own(claim: Claim, body: Body) -> bool:
    """Whether a deed befell men such as the body has itself: soldiers for a state, rebels for those who fight one."""
    return bool(_words(claim.patient) & (words_of("soldiery") if body.state else words_of("rebel_names")))


def _words(mention: ActorMention | None) -> set[str]:
    """A mention's words in small letters."""
    return {word.strip(",.").lower() for word in mention.text.split()} - {"the", "a", "an"} if mention else set()


def _losers(tree: Tree, trigger: Word) -> set[str]:
    """The words for whose men are told lost: "the enemy lost 200 men"."""
    loser = tree.kid(trigger.i, "nsubj") if trigger.lower in words_of("losing_men") else None
    return {tree.words[k].lower for k in tree.below_all(loser.i)} if loser is not None else set()


def _catches(words: set[str], body: Body, *, hostile: bool) -> bool:
    """Whether who was caught was caught by the body that tells it: no soldiers by a state, no civilians by an army."""
    if not body.state:
        return hostile
    police = bool(_words(body.mention) & words_of("policing"))
    return not words & words_of("soldiery") and (hostile or police or not words)


def has_doer(tree: Tree, trigger: Word) -> bool:
    """Whether words behind "by" tell who or what did it, even where no doer was read from them."""
    return any(tree.case(kid.i) == "by" for kid in tree.kids(trigger.i, "obl", "obl:agent", "nmod"))
