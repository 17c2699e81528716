"""Words that clear their subject of a deed: "denied any hand in the bombing", "was not behind the raid".

Such words leave the deed standing, for who had no part in it takes it as known; they deny only who did it. So the deed
is read as it stands (`moods.is_presupposed`), and told again as denied, by the voice, of whom it clears. Three ways: a
part in the deed is denied or is none ("denied any role in", "had nothing to do with"); somebody was not involved in it
or responsible for it; he was not behind it. The deed is the noun's own, or for "it" and "the attack" the latest before.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from orontes.base import Span
from orontes.claims.blame.matters import DEEDS
from orontes.claims.claim import ActorMention, Claim, Voice
from orontes.claims.deeds.arguments import subject_of
from orontes.claims.frames import load_frames
from orontes.claims.lexicon import links_of, words_of
from orontes.claims.moods.denials import HARMING, Denial, as_voice, deny_again, find_told_before, is_laid
from orontes.claims.moods.negations import is_negated
from orontes.claims.nouns.phrases import phrase_of
from orontes.claims.nouns.sorter import noun_classes
from orontes.claims.speech import SPEAKERS_OWN, Speech
from orontes.claims.tree import Tree, Word
from orontes.knowledge import country_of_demonym
from orontes.reports import Report

SHARED = DEEDS | {
    "capture",
    "advance",
    "offensive_launch",
    "clash",
    "arrest_or_detention",
    "displacement_or_flight",
    "riot",
}
"""Kinds of deeds in which one may have had no part."""
PART_OF = frozenset({"obl", "nmod", "advcl"})


@dataclass(frozen=True, slots=True)
class Disclaimer:
    """The word for the deed, the word that says it was not his, who is cleared of it, and the verb of his clause."""

    deed: Word
    trigger: Word
    cleared: Word
    verb: Word


def find_disclaimers(report: Report, claims: Sequence[Claim], speech: Speech, trees: Sequence[Tree]) -> list[Claim]:
    """The denials that words of having no part in a deed make, from the claims of the same report."""
    return [
        told
        for tree in trees
        for one in _disclaimers(tree)
        for claim in _meant(claims, one)
        if (told := _told(report, tree, one, claim, speech)) is not None
    ]


def _disclaimers(tree: Tree) -> Iterator[Disclaimer]:
    """Each deed of which somebody is cleared."""
    for deed in tree:
        told = any(frame.kind in SHARED for frame in load_frames().of_noun(deed.lower))
        if not told and deed.lower not in words_of("it") | words_of("answering_for"):
            continue
        found = _behind(tree, deed) or _of_a_part(tree, deed) or _of_what_was_told(tree, deed)
        if found is not None:
            verb, trigger = found
            cleared = _who_had_none(tree, deed) if verb is trigger else None
            cleared = cleared if cleared is not None else subject_of(tree, verb.i)
            if cleared is not None and _may_do(tree.words[cleared]):
                yield Disclaimer(deed, trigger, tree.words[cleared], verb)


def _who_had_none(tree: Tree, deed: Word) -> int | None:
    """Whose part in a deed another denies: "Kigali denied Rwandan involvement in it", "the army's role in it"."""
    part = tree.head(deed.i)
    part = _part_beside(tree, part) if part is not None and part.pos == "VERB" else part
    whose = tree.kids(part.i, "nmod:poss", "amod", "compound") if part is not None else []
    named = [kid.i for kid in whose if kid.pos == "NOUN" or (kid.text[:1].isupper() and kid.pos != "PRON")]
    return named[0] if len(named) == 1 else None


def _may_do(who: Word) -> bool:
    """Whether somebody can do a deed: a name, a pronoun, people or a force; the weather cannot."""
    if who.dep == "amod":
        return country_of_demonym(who.text) is not None
    return who.pos in {"PROPN", "PRON"} or bool(noun_classes(who.lower) & {"force", "people", "outlaw", "titles"})


def _behind(tree: Tree, deed: Word) -> tuple[Word, Word] | None:
    """As in "was not behind the raid", "denied being behind it"."""
    if tree.case(deed.i) != "behind" or tree.kid(deed.i, "cop") is None:
        return None
    return _ruled_out(tree, deed)


def _of_a_part(tree: Tree, deed: Word) -> tuple[Word, Word] | None:
    """As in "denied any role in the raid", "had nothing to do with it", "was not involved in it"."""
    part = tree.head(deed.i)
    if part is None or deed.dep not in PART_OF or tree.case(deed.i) not in links_of("of_deeds"):
        return None
    if part.lower in words_of("involved"):
        return _ruled_out(tree, part)
    if part.lower == "do":
        nothing = tree.head(part.i)
        owner = tree.head(nothing.i) if nothing is not None and nothing.lower == "nothing" else None
        return (owner, nothing) if nothing is not None and owner is not None else None
    noun = part if part.lower in words_of("having_part") else _part_beside(tree, part)
    owner = tree.head(noun.i) if noun is not None else None
    if noun is None or owner is None or noun.dep not in {"obj", "obl"}:
        return None
    if owner.lower in words_of("denying"):
        others = _who_had_none(tree, deed) is not None and not owner.lower.startswith("den")
        return (owner, owner) if noun.dep == "obj" and not others and not is_negated(tree, owner.i) else None
    return _ruled_out(tree, owner)


def _of_what_was_told(tree: Tree, part: Word) -> tuple[Word, Word] | None:
    """As in "the army, which denied responsibility", of the deed told before."""
    owner = tree.head(part.i)
    if owner is None or part.dep != "obj" or part.lower not in words_of("answering_for"):
        return None
    beside = (*tree.kids(part.i), *tree.kids(owner.i, "obl"))
    of_a_deed = any(tree.case(kid.i) in links_of("of_deeds") for kid in beside)
    denied = owner.lower in words_of("denying") and not is_negated(tree, owner.i)
    return (owner, owner) if denied and not of_a_deed else None


def _part_beside(tree: Tree, verb: Word) -> Word | None:
    """The part that a verb's subject had: "had no role in", where the deed hangs on the verb."""
    return next((kid for kid in tree.kids(verb.i, "obj") if kid.lower in words_of("having_part")), None)


def _ruled_out(tree: Tree, clause: Word) -> tuple[Word, Word] | None:
    """A clause that is said not to hold, by its own "not" or by a denial over it, with the word that says so."""
    above = tree.head(clause.i)
    denied = above if above is not None and clause.dep in {"ccomp", "xcomp", "advcl", "obj"} else None
    denied = denied if denied is not None and denied.lower in words_of("denying") else None
    if denied is None:
        return (clause, clause) if is_negated(tree, clause.i) else None
    if is_negated(tree, clause.i):
        return None
    return (clause if subject_of(tree, clause.i) is not None else denied), denied


def _meant(claims: Sequence[Claim], one: Disclaimer) -> list[Claim]:
    """The claims of the deed: on its own noun, else the latest that was told before."""
    own = [claim for claim in claims if claim.trigger_start == one.deed.start]
    if own:
        return [claim for claim in own if claim.polarity == "asserted"]
    before = find_told_before(claims, min(one.deed.start, one.trigger.start, one.cleared.start))
    if one.deed.lower not in words_of("answering_for"):
        kinds = {frame.kind for frame in load_frames().of_noun(one.deed.lower)}
        return [claim for claim in before if not kinds or claim.kind in kinds or {claim.kind, *kinds} <= HARMING]
    return [claim for claim in before if claim.kind in SHARED and not is_laid(claim)]


def _told(report: Report, tree: Tree, one: Disclaimer, claim: Claim, speech: Speech) -> Claim | None:
    """The deed again, denied of whom the words clear; None where nobody is told to say so."""
    quote = phrase_of(tree, one.cleared.i)
    voices = speech.over(one.deed.start, one.deed.end) or speech.over(one.trigger.start, one.trigger.end)
    if not voices and one.verb.lower in words_of("denying"):
        voices = (as_voice(quote),)
    if not voices and quote.text.split()[0].lower() not in {"we", "our"}:
        return None
    whole = Span(start=min(quote.start, one.trigger.start), end=max(one.deed.end, one.trigger.end))
    denial = Denial(whole, Span(start=one.trigger.start, end=one.trigger.end), voices)
    agent = _cleared_of(tree, one, next(iter(voices), None)) or claim.agent
    return replace(deny_again(report, denial, replace(claim, attribution=())), agent=agent)


def _cleared_of(tree: Tree, one: Disclaimer, voice: Voice | None) -> ActorMention | None:
    """Who did not do it: the subject, by who speaks where that is a pronoun; of a spokesman, whom he speaks for."""
    quote, name = phrase_of(tree, one.cleared.i), None
    if quote.text.split()[0].lower() in words_of("it") | words_of("they") | SPEAKERS_OWN:
        name = voice.text if voice is not None else None
    if one.cleared.lower in words_of("role_titles"):
        body = next((kid for kid in tree.kids(one.cleared.i, "nmod") if tree.case(kid.i) in {"for", "of"}), None)
        if body is None:
            return None
        quote = phrase_of(tree, body.i)
    return ActorMention(text=quote.text, start=quote.start, end=quote.end, name=name)
