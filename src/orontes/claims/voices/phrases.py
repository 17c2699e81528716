"""Speech without a verb of saying: "according to X", "X's claim that", "reports of", "confident that", "reportedly"."""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING

from orontes.claims.lexicon import links_of
from orontes.claims.nouns.sorter import noun_classes
from orontes.claims.voices.draft import Draft, make_parts, speaker_of
from orontes.claims.voices.frames import load_body_nouns
from orontes.claims.voices.names import LONGEST_SOURCE
from orontes.claims.voices.subjects import find_subject
from orontes.claims.voices.tree import BORDERS, Stretch, climb, find_child, has_mark, whole
from orontes.claims.word_classes import NOMINALS, NOUNS

if TYPE_CHECKING:
    from spacy.tokens import Token

    from orontes.claims.voices.frames import CueFrame, CueWords

CLAUSES = frozenset({"ROOT", "conj", "parataxis", "ccomp", "advcl", "acl:relcl"})
SPOKEN = frozenset({"say", "confirm", "claim", "report"})
WITHHOLDING_WORDS = frozenset({"no", "without", "neither"})
UNNAMED = frozenset({"report", "claim", "fear", "hope", "deny", "expect"})


def read_according(cue: Token, words: CueWords) -> Draft | None:
    """What "according to X" gives: X and the clause that the phrase stands with."""
    doc = cue.doc
    if cue.i + 2 >= len(doc) or doc[cue.i + 1].lower_ != "to":
        return None
    return read_source(cue, cue.i + 1, words)


def read_abbreviated(cue: Token, words: CueWords) -> Draft | None:
    """What "acc. to X" gives in posts."""
    behind = (token.i for token in cue.doc[cue.i + 1 : cue.i + 3] if token.lower_ == "to")
    last = next(behind, None)
    return _over_sentence(read_source(cue, last, words), cue) if last is not None and cue.i > 0 else None


def read_per(cue: Token, words: CueWords) -> Draft | None:
    """What "per X" gives in posts: X, where it is a name or somebody told by role, and no measure ("per day")."""
    behind = takewhile(lambda token: not token.is_punct, cue.doc[cue.i + 1 : cue.i + 1 + LONGEST_SOURCE])
    run = takewhile(lambda token: token.pos_ in NOUNS or token.pos_ in {"ADJ", "DET"}, behind)
    noun = next((token for token in reversed(tuple(run)) if token.pos_ in NOUNS), None)
    if noun is None or cue.i == 0 or noun.lower_ in words.times:
        return None
    speaks = noun.pos_ == "PROPN" or noun.lower_ in words.roles | words.media | load_body_nouns()
    if not speaks and not noun_classes(noun.lower_) & {"people", "titles"}:
        return None
    bare = noun.tag_ == "NN" and noun.i == cue.i + 1 and noun.lower_ not in words.roles | words.media
    if bare or cue.doc[cue.i - 1].pos_ in NOUNS:
        return None  # "ten fighters per brigade", "five per family"
    return _over_sentence(read_source(cue, cue.i, words), cue)


def _over_sentence(draft: Draft | None, cue: Token) -> Draft | None:
    """A draft that ends its sentence, said of all that stands before it."""
    if draft is None or draft.source is None or draft.source[1] < len(cue.doc) - 2:
        return draft
    return replace(draft, parts=make_parts(cue.doc, [(0, cue.i - 1)], []))


def read_source(cue: Token, last: int, words: CueWords) -> Draft | None:
    """Who is named behind the words from `cue` to `last`, and the clause that the phrase stands with."""
    doc = cue.doc
    noun = cue.head if cue.head.i > last else find_child(cue, "obl", "obj", "nmod", "pobj")
    if noun is None or noun.i <= last:
        noun = next((token for token in doc[last + 1 :] if token.pos_ in NOMINALS), None)
    if noun is None or noun.lower_ in words.silent:
        return None
    speaker, source = speaker_of(noun)
    phrase = cue.i, find_phrase_end(cue, noun)
    if (
        source is not None
        and source[1] < phrase[1] < source[0] + LONGEST_SOURCE
        and is_cut_name(noun, source[1], phrase[1])
    ):
        source = source[0], phrase[1]
    return Draft(
        verb=cue.i,
        kind="report",
        cue=(cue.i, last),
        speaker=speaker,
        source=source,
        parts=make_parts(doc, [find_clause(noun, phrase)], [phrase]),
    )


def find_phrase_end(cue: Token, noun: Token) -> int:
    """The last token of the phrase; where it opens the sentence, the one before the comma."""
    last: int = max(noun.right_edge.i, noun.i)
    if cue.i <= 1:
        for token in noun.doc[noun.i + 1 :]:
            if token.lower_ == "," and token.i >= last:
                return token.i
        return last
    end = last
    while end + 1 < len(noun.doc) and noun.doc[end + 1].lower_ not in BORDERS:
        end += 1
    return end if is_cut_name(noun, last, end) else last


def is_cut_name(noun: Token, last: int, end: int) -> bool:
    """Whether what the grammar cut off behind a name can still be of it: names and nouns, no verb."""
    return all(token.pos_ in {"PROPN", "NOUN", "ADJ", "ADP", "DET"} for token in noun.doc[last + 1 : end + 1])


def find_clause(noun: Token, phrase: Stretch) -> Stretch:
    """The clause that a phrase speaks of: the sentence where it opens or ends it, else the nearest finite one."""
    doc = noun.doc
    at_edge = phrase[0] <= 1 or phrase[1] >= len(doc) - 2
    clause = None
    for above in climb(noun):
        if above.dep_ in CLAUSES and above.i not in range(phrase[0], phrase[1] + 1):
            own = find_child(above, "nsubj", "nsubj:pass") is not None
            clause = above
            if own and (not at_edge or above.dep_ == "parataxis"):
                break
    if clause is None or (at_edge and clause.dep_ == "ROOT"):
        return 0, len(doc) - 1
    return whole(clause)


def read_noun(noun: Token, frame: CueFrame, words: CueWords) -> Draft | None:
    """What a noun of saying carries, and whose it is ("the ministry's claim that ...", "reports of ...")."""
    heads = [child for child in noun.rights if is_said_of(child, frame.by or links_of("about"))]
    speaker = find_owner(noun, words.light)
    if not heads and noun.i + 1 < len(noun.doc) and noun.doc[noun.i + 1].lower_ == "that":
        heads = [child for child in noun.head.rights if child.dep_ == "ccomp" and child.i > noun.i]
    if not heads or (speaker is None and frame.kind not in UNNAMED):
        return None
    number, source = speaker_of(speaker)
    first = min(head.left_edge.i for head in heads)
    stretches = [whole(head) for head in heads]
    cases = [(child.i, child.i) for head in heads for child in head.lefts if child.dep_ in {"case", "mark"}]
    cue = (noun.i, noun.i + 1) if first == noun.i + 1 and cases and cases[0][0] == first else (noun.i, noun.i)
    holes = [(noun.i, noun.i), *([whole(speaker)] if speaker is not None and speaker.i > noun.i else []), *cases[:1]]
    parts = make_parts(noun.doc, stretches, holes)
    return Draft(
        verb=noun.i,
        kind="refuse" if is_withheld(noun, frame) else frame.kind,
        cue=cue,
        speaker=number,
        source=source,
        parts=parts,
        hedge=cue if source is None else None,
    )


def is_withheld(noun: Token, frame: CueFrame) -> bool:
    """Whether nothing was said: "no immediate comment from the army on the strike", "without confirmation by"."""
    return frame.kind in SPOKEN and any(child.lower_ in WITHHOLDING_WORDS for child in noun.lefts)


def is_said_of(child: Token, links: frozenset[str]) -> bool:
    """Whether a noun's child is what the noun says: a clause with "that" or "to", or a phrase with "of" or "about"."""
    if child.dep_ in {"ccomp", "csubj"}:
        return True
    if child.dep_ == "acl":
        return has_mark(child, {"that", "to"})
    if child.dep_ == "acl:relcl":
        return child.left_edge.lower_ == "that" and find_child(child, "nsubj", "nsubj:pass") is not None
    return child.dep_ in {"nmod", "obl"} and has_mark(child, links)


def find_owner(noun: Token, light: frozenset[str]) -> Token | None:
    """Who says what a noun means: its possessor, a phrase with "by" or "from", or the subject of "made", "issued"."""
    for child in noun.children:
        if child.dep_ == "nmod:poss":
            return child
        if child.dep_ in {"nmod", "nmod:agent", "obl"} and has_mark(child, {"by", "from"}):
            return child
    if noun.dep_ == "obj" and noun.head.lower_ in light:
        return find_subject(noun.head)
    before = find_child(noun, "compound")
    named = before is not None and (before.pos_ == "PROPN" or before.lower_ in load_body_nouns())
    return before if named else None


def read_adjective(word: Token, frame: CueFrame) -> Draft | None:
    """The subject of "is confident that ..." and the clause or phrase."""
    said = [child for child in word.rights if child.dep_ in {"ccomp", "xcomp", "advcl"} and child.dep_ != "punct"]
    if not said:
        said = [
            child
            for child in word.rights
            if child.dep_ == "obl" and has_mark(child, links_of("about") | links_of("felt"))
        ]
    if not said or (find_child(word, "cop") is None and word.dep_ not in {"xcomp", "conj", "acl"}):
        return None
    subject = find_subject(word)
    speaker, source = speaker_of(subject)
    if source is None or (subject is not None and subject.lower_ == "it"):
        return None
    parts = make_parts(word.doc, [whole(said[0])], [])
    return Draft(verb=word.i, kind=frame.kind, cue=(word.i, word.i), speaker=speaker, source=source, parts=parts)


def read_adverb(word: Token, frame: CueFrame) -> Draft | None:
    """The clause that "reportedly" stands in, with no speaker."""
    above = next((token for token in climb(word) if token.pos_ in {"VERB", "AUX", "ADJ", "NOUN"}), None)
    if above is None:
        return None
    parts = make_parts(word.doc, [whole(above)], [])
    cue = word.i, word.i
    return Draft(verb=word.i, kind=frame.kind, cue=cue, parts=parts, hedge=cue)


def read_putting(verb: Token, words: CueWords) -> Draft | None:
    """The rest of a sentence with "as X put it", or the figure of "X put the toll at 30"."""
    doc = verb.doc
    subject = find_subject(verb)
    thing = find_child(verb, "obj")
    if subject is None or thing is None or thing.i < verb.i:
        return None
    first = subject.left_edge.i
    led = doc[max(0, first - 1)].lower_ in {"as", *BORDERS} or has_mark(verb, {"as"})
    if thing.lower_ in words.tolls:
        parts = make_parts(doc, [(thing.left_edge.i, verb.right_edge.i)], [])
        direct = False
    elif led and doc[verb.i + 1].lower_ == "it":
        first -= bool(first and doc[first - 1].lower_ == "as")
        parts = make_parts(doc, [(0, len(doc) - 1)], [(first, verb.i + 1)])
        direct = True
    else:
        return None
    speaker, source = speaker_of(subject)
    cue = (verb.i, verb.i + 1) if direct else (verb.i, verb.i)
    return Draft(verb=verb.i, kind="say", cue=cue, speaker=speaker, source=source, parts=parts, direct=direct)


def read_counting(verb: Token, words: CueWords) -> Draft | None:
    """The dead or hurt whose number somebody gives: "the UN counted 71 dead", "a monitor recorded nine deaths"."""
    subject, thing = find_subject(verb), find_child(verb, "obj")
    if subject is None or thing is None or thing.i < verb.i or subject.head.i != verb.i:
        return None
    speaker, source = speaker_of(subject)
    told = verb.doc[thing.left_edge.i : thing.right_edge.i + 2]
    counted = any(token.lower_ in words.counted for token in told) and any(token.pos_ == "NUM" for token in told)
    if not counted or source is None:
        return None
    parts = make_parts(verb.doc, [(thing.left_edge.i, verb.right_edge.i)], [])
    return Draft(verb=verb.i, kind="say", cue=(verb.i, verb.i), speaker=speaker, source=source, parts=parts)
