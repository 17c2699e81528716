"""Claims of who did what was told before, as in "Shells hit a clinic. The ministry blamed the rebels".

The words of the blame name no deed; they point back to one whose doer nobody told. So the claim is the latest deed told
before, close by, again, with the blamed as the doer and the blaming voice, standing on its own words. Five ways:
somebody is blamed, and no more is said; he is accused of what a pointing word means ("of the bombing", "of launching
it"); the deed is laid to him ("attributes the strike to"); he is held responsible for it; he claims it himself
("claimed responsibility"). Who is accused of anything with words of its own ("of shelling a school") is read as the
doer of that. A bare weapon ("a drone") and unnamed men ("gunmen") are no doers who stand against him.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from orontes.base import Quote, make_id
from orontes.claims.blame.matters import (
    DEEDS,
    OWN,
    PRONOUNS,
    is_civil,
    is_deed,
    is_the_deed,
    is_told_of_what,
    points_to_deed,
)
from orontes.claims.claim import ActorMention, Claim, Voice
from orontes.claims.deeds.arguments import object_of, subject_of
from orontes.claims.lexicon import words_of
from orontes.claims.moods.negations import is_negated
from orontes.claims.nouns.phrases import phrase_of
from orontes.claims.nouns.sorter import Sorter, noun_classes
from orontes.claims.tree import Tree, Word
from orontes.claims.word_classes import ARMS, POINTING, RELATIVES
from orontes.reports import Report

REACH = 400
DOERS = frozenset({"force", "name"})
REASONS = ("ccomp", "xcomp", "advcl", "obl")
TO = frozenset({"to", "on", "upon"})
LONGEST_WEAPON, LONGEST_REASON = 3, 20
"""How many words a bare weapon has ("a suicide drone"), and characters what somebody is blamed for."""


@dataclass(frozen=True, slots=True)
class Blame:
    """Words that lay a deed told before to somebody: the verb, who is blamed, who blames, and where they end."""

    verb: Word
    blamed: Quote
    voice: Quote | None
    end: int


def find_blames(report: Report, claims: Sequence[Claim], trees: Sequence[Tree], sorter: Sorter) -> list[Claim]:
    """The claims that blame makes of deeds told before, from the claims of the same report."""
    return [
        lay_to(report, claim, blame)
        for tree in trees
        for blame in _blames(tree, sorter)
        if not _told_there(claims, blame, tree.start + len(tree.text))
        for claim in find_latest(claims, blame.verb.start)
    ]


def _blames(tree: Tree, sorter: Sorter) -> Iterator[Blame]:
    """Each verb of blaming with whom it blames and who blames, where it tells no deed of its own."""
    for verb in tree:
        if verb.pos != "VERB" or is_negated(tree, verb.i):
            continue
        found = _alone(tree, verb) or _accused(tree, verb) or _laid_to(tree, verb) or _held_responsible(tree, verb)
        found = found or _claimed(tree, verb)
        if (blamed_by := _were_blamed(tree, verb, sorter)) is not None:
            yield blamed_by
        speaker = _teller_beside(tree, verb) or subject_of(tree, verb.i)
        if found is None or speaker is None or (found < verb.i and found != speaker):
            continue
        blamed = _phrase(tree, found)
        if _may_do(tree, found, blamed, sorter):
            last = max(k for k in tree.below_all(verb.i) if tree.words[k].pos != "PUNCT") if found == speaker else found
            yield Blame(verb, blamed, phrase_of(tree, speaker), max(verb.end, blamed.end, tree.words[last].end))


def _teller_beside(tree: Tree, verb: Word) -> int | None:
    """Who tells what comes before and blames in one breath: "nineteen died, a group said, blaming the rebels"."""
    before = next((word for word in reversed(tree.words[: verb.i]) if word.pos != "PUNCT"), None)
    if verb.tag != "VBG" or before is None or before.lower not in words_of("saying"):
        return None
    teller = tree.kid(before.i, "nsubj")
    return teller.i if teller is not None else None


def _were_blamed(tree: Tree, verb: Word, sorter: Sorter) -> Blame | None:
    """As in "the rebels were blamed", "were blamed for it by residents", by whom is not always told."""
    blamed = tree.kid(verb.i, "nsubj:pass") if verb.lower in words_of("blaming_alone") else None
    if blamed is None or tree.kid(verb.i, "aux:pass") is None:
        return None
    behind = [kid for kid in tree.kids(verb.i, *REASONS, "obl", "obl:agent") if kid.i > verb.i]
    by = next((kid for kid in behind if tree.case(kid.i) == "by"), None)
    reasons = [kid for kid in behind if kid is not by and "time" not in noun_classes(kid.lower)]
    quote = phrase_of(tree, blamed.i)
    if not all(points_to_deed(tree, kid) for kid in reasons) or not _may_do(tree, blamed.i, quote, sorter):
        return None
    return Blame(verb, quote, phrase_of(tree, by.i) if by is not None else None, max(verb.end, quote.end))


def _may_do(tree: Tree, found: int, blamed: Quote, sorter: Sorter) -> bool:
    """Whether the blamed may do a deed: a force or a name, or a country."""
    classes = sorter.classes(tree, found)
    if "place" in classes:
        return sorter.place_kind(blamed.text.removeprefix("the ")) == "country"
    return bool(classes & DOERS)


def _phrase(tree: Tree, blamed: int) -> Quote:
    """The words for who is blamed, without those for what he is blamed for."""
    quote = phrase_of(tree, blamed)
    reason = next((kid for kid in tree.kids(blamed, "nmod") if points_to_deed(tree, kid)), None)
    if reason is None:
        return quote
    end = tree.words[reason.i - len(tree.kids(reason.i, "case", "det")) - 1].end
    return Quote(text=quote.text[: end - quote.start], start=quote.start, end=end) if end < quote.end else quote


def _alone(tree: Tree, verb: Word) -> int | None:
    """As in "blamed the rebels", "accuses the army", and no word for what."""
    accused = object_of(tree, verb.i) if verb.lower in words_of("blaming_alone") | words_of("accusing") else None
    if accused is None:
        return None
    behind = [kid for kid in tree.kids(verb.i, *REASONS) if kid.i > accused]  # "blamed retreating troops"
    if any(tree.case(kid.i) in OWN or kid.dep != "obl" for kid in behind):
        return None
    if any(tree.case(kid.i) in {"for", "over"} for kid in tree.kids(accused, "nmod")):
        return None
    vague = verb.lower in words_of("accusing") and (is_civil(tree, accused) or is_told_of_what(tree, accused))
    return None if vague else accused


def _accused(tree: Tree, verb: Word) -> int | None:
    """As in "accused the army of the bombing", "of launching it", "blamed the rebels for it"."""
    accused = object_of(tree, verb.i) if verb.lower in words_of("accusing") | words_of("blaming_alone") else None
    if accused is None:
        return None
    reasons = [*tree.kids(verb.i, *REASONS), *tree.kids(accused, "nmod")]
    return accused if any(points_to_deed(tree, kid) for kid in reasons) else None


def _laid_to(tree: Tree, verb: Word) -> int | None:
    """As in "attributes the strike to the army", "pinned it on the rebels"."""
    if verb.lower not in words_of("attributing"):
        return None
    deed = tree.kid(verb.i, "obj")
    if deed is not None and deed.lower in RELATIVES and verb.dep == "acl:relcl":
        deed = tree.head(verb.i)
    if deed is None:
        return None
    doers = [kid.i for kid in [*tree.kids(verb.i, "obl"), *tree.kids(deed.i, "nmod")] if tree.case(kid.i) in TO]
    others = [kid for kid in tree.kids(deed.i, "nmod") if kid.i not in doers]
    named = any(kid.lower in POINTING for kid in tree.kids(deed.i, "det")) and not others
    meant = deed.lower in PRONOUNS or (named and is_deed(deed))
    return doers[0] if meant and len(doers) == 1 else None


def _held_responsible(tree: Tree, verb: Word) -> int | None:
    """As in "held the army responsible", with no deed but one told before."""
    state = tree.kid(verb.i, "xcomp")
    if verb.lower not in words_of("holding_to") or state is None or state.lower not in words_of("answerable"):
        return None
    deeds = tree.kids(state.i, "obl")
    return object_of(tree, verb.i) if all(points_to_deed(tree, kid) for kid in deeds) else None


def _claimed(tree: Tree, verb: Word) -> int | None:
    """As in "the group claimed responsibility", "took credit for the attack", "claimed the bombing"."""
    thing = tree.kid(verb.i, "obj") if verb.lower in words_of("claiming_acts") else None
    if thing is None or tree.kid(verb.i, "xcomp", "ccomp") is not None:
        return None
    for_what = [
        kid
        for one in (verb.i, thing.i)
        for kid in tree.kids(one, "obl", "nmod", "advcl", "acl")
        if OWN & {tree.case(kid.i), *(mark.lower for mark in tree.kids(kid.i, "mark", "case"))}
        and "time" not in noun_classes(kid.lower)
    ]
    if thing.lower in words_of("claimed_things"):
        return subject_of(tree, verb.i) if all(points_to_deed(tree, kid) for kid in for_what) else None
    claims = verb.lower.startswith("claim") and is_the_deed(tree, thing)
    return subject_of(tree, verb.i) if claims else None


def _told_there(claims: Sequence[Claim], blame: Blame, passage_end: int) -> bool:
    """Whether a deed with a doer is read from the words of the blame already."""
    start, reach = _start_of(blame), min(blame.end + LONGEST_REASON, passage_end)
    return any(
        claim.kind in DEEDS and claim.agent is not None and start <= claim.trigger_start < reach for claim in claims
    )


def _start_of(blame: Blame) -> int:
    """Where the words of a blame begin."""
    first = blame.voice or blame.blamed
    return min(first.start, blame.verb.start)


def find_latest(claims: Sequence[Claim], edge: int) -> list[Claim]:
    """The claims of the latest deed before, where it is near and nobody is told to have done it."""
    near = [
        claim
        for claim in claims
        if claim.kind in DEEDS and claim.polarity == "asserted" and edge - REACH <= claim.trigger_start < edge
    ]
    latest = max((claim.trigger_start for claim in near), default=None)
    return [claim for claim in near if claim.trigger_start == latest and _by_nobody(claim)]


def _by_nobody(claim: Claim) -> bool:
    """Whether nobody is told to have done a deed, or only a bare weapon ("a drone") or unnamed men ("two gunmen")."""
    told = claim.agent.text.split() if claim.agent is not None else []
    bare = len(told) <= LONGEST_WEAPON and not any(word[:1].isupper() for word in told[1:])
    words = [word.lower() for word in told]
    return not words or (bare and (bool(noun_classes(words[-1]) & ARMS) or words[-1] in words_of("unnamed_doers")))


def lay_to(report: Report, claim: Claim, blame: Blame, number: int = 0) -> Claim:
    """The deed again, done by whom the voice blames, on the words of the blame; `number` tells equals apart."""
    verb, blamed, voice = blame.verb, blame.blamed, blame.voice
    start, end = _start_of(blame), blame.end
    place = (claim.place.start, claim.place.end) if claim.place else (-1, -1)
    return replace(
        claim,
        id=make_id("claim", report.id, report.sha256, verb.start, verb.end, claim.kind, *place, number),
        start=start,
        end=end,
        text=report.text[start:end],
        trigger_start=verb.start,
        trigger_end=verb.end,
        agent=ActorMention(text=blamed.text, start=blamed.start, end=blamed.end),
        quantities=(),
        hedge=verb.text,
        attribution=(Voice(text=voice.text, start=voice.start, end=voice.end, name=None),) if voice is not None else (),
    )
