"""Words that call untrue what was told before: "this was wrong", "these reports are false", "called it a lie".

They deny the latest deed that somebody was said to tell, in the voice of who speaks. "The claim" and "the statement"
name a telling, so they reach further back than "this", which mostly points to the sentence before.
"""

from collections.abc import Iterator, Sequence

from orontes.base import Span
from orontes.claims.claim import Claim
from orontes.claims.lexicon import words_of
from orontes.claims.moods.denials import HARMING, REACH, Denial, as_voice, deny_again, find_told_before
from orontes.claims.moods.negations import is_negated
from orontes.claims.moods.untruths import is_telling_noun
from orontes.claims.nouns.phrases import phrase_of
from orontes.claims.speech import POINTED_AT, Speech
from orontes.claims.tree import Tree, Word
from orontes.reports import Report

FAR = 2 * REACH
"""Characters back to what "the claim" was made of."""
NAMED = ("xcomp", "obj", "obl", "advcl", "acl")


def find_corrections(report: Report, claims: Sequence[Claim], speech: Speech, trees: Sequence[Tree]) -> list[Claim]:
    """The claims that are called untrue, again and denied, from the claims of the same report."""
    told = {(claim.trigger_start, claim.trigger_end) for claim in claims if claim.polarity == "denied"}
    return [
        deny_again(report, denial, claim)
        for tree in trees
        for denial, ones in [*_judged(tree, claims, speech), *_labelled(tree, claims)]
        if (denial.trigger.start, denial.trigger.end) not in told
        for claim in ones
    ]


def _judged(tree: Tree, claims: Sequence[Claim], speech: Speech) -> Iterator[tuple[Denial, list[Claim]]]:
    """As in "this was wrong", "the statement is not true" and "these reports are false"."""
    for word in tree:
        subject = tree.kid(word.i, "nsubj") if _is_untrue(tree, word) else None
        if subject is None or tree.kid(word.i, "cop") is None or not _points_back(tree, subject):
            continue
        if tree.kid(word.i, "csubj") is not None or _is_of_something(tree, word):
            continue  # "the claim that the town was lost is false", as the parser hangs it
        told = _find_told(claims, subject)
        if word.lower == "wrong" and subject.pos != "NOUN":
            told = [claim for claim in told if _may_err(tree, word, claim, speech)]
        start, end = word.start, word.end
        denial = Denial(Span(start=subject.start, end=end), Span(start=start, end=end), speech.over(start, end))
        yield denial, told


def _is_of_something(tree: Tree, word: Word) -> bool:
    """Whether what is untrue is so for or of something: "not true for everyone", "a lie of the truce"."""
    return any(tree.case(kid.i) in {"for", "of", "about"} for kid in tree.kids(word.i, "obl", "nmod", "acl"))


def _is_untrue(tree: Tree, word: Word) -> bool:
    """Whether a word calls its subject untrue: "false", "a lie", "not true"."""
    if word.lower in words_of("truthful"):
        return is_negated(tree, word.i)
    return word.lower in words_of("untrue") | words_of("erring") and not is_negated(tree, word.i)


def _labelled(tree: Tree, claims: Sequence[Claim]) -> Iterator[tuple[Denial, list[Claim]]]:
    """As in "the rebels called it a lie", "described the statement as fabricated"."""
    for verb in tree:
        if verb.lower not in words_of("labelling") or is_negated(tree, verb.i):
            continue
        speaker, thing = tree.kid(verb.i, "nsubj"), tree.kid(verb.i, "obj")
        if speaker is None or thing is None or not _points_back(tree, thing):
            continue
        name = next((kid for kid in tree.kids(verb.i, *NAMED) if kid.i > thing.i and _is_lie(kid)), None)
        if name is None:
            continue
        quote = phrase_of(tree, speaker.i)
        voice = as_voice(quote)
        whole = Span(start=min(quote.start, verb.start), end=name.end)
        yield Denial(whole, Span(start=verb.start, end=verb.end), (voice,)), _find_told(claims, thing)


def _is_lie(word: Word) -> bool:
    return word.lower in words_of("untrue") | words_of("dismissive")


def _points_back(tree: Tree, word: Word) -> bool:
    """Whether a word only points to what was told before, and does not say itself what was: "the claim that X fell"."""
    said = tree.kids(word.i, "acl", "acl:relcl", "ccomp")
    if any(kid.lower == "that" for clause in said for kid in tree.kids(clause.i, "mark")):
        return False
    return POINTED_AT.fullmatch(phrase_of(tree, word.i).text) is not None


def _find_told(claims: Sequence[Claim], pointing: Word) -> list[Claim]:
    """What somebody was said to tell before the words that point back to it."""
    reach = FAR if is_telling_noun(pointing) else REACH
    return [claim for claim in find_told_before(claims, pointing.start, reach) if claim.attribution or claim.hedge]


def _may_err(tree: Tree, word: Word, claim: Claim, speech: Speech) -> bool:
    """Whether "this was wrong" is said of a telling: nobody judges the deed, or no other voice a deed of harm."""
    judged = tree.kid(word.i, "conj", "advcl", "xcomp") is not None
    others = [voice for voice in speech.over(word.start, word.end) if voice not in claim.attribution]
    return not judged and not (claim.kind in HARMING and others)
