"""Speech behind a colon: "Noor took to the radio: '…'", "Noor: the road is open", "@front_news: …"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from orontes.claims.frames import load_frames
from orontes.claims.lexicon import words_of
from orontes.claims.voices.draft import Draft, make_parts, speaker_of
from orontes.claims.voices.subjects import find_shared_subject
from orontes.claims.voices.tree import find_child, trim
from orontes.claims.word_classes import NOMINALS, SUBJECTS, VERBS
from orontes.knowledge import country_of_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Doc, Token

    from orontes.claims.voices.frames import CueWords

OPENING = frozenset({"“", '"', "‘", "''", "``", "'"})
LONGEST_LABEL = 7
LONGEST_TAIL = 5


def read_colon(colon: Token, drafts: Sequence[Draft], words: CueWords) -> list[Draft]:
    """What a colon introduces, unless a cue word before it does so already."""
    doc, number = colon.doc, colon.i
    trailing = read_trailing(colon, words)
    if trailing:
        return trailing
    opens = number + 1 >= len(doc) or doc[number + 1].lower_ in OPENING
    verb = find_leading_verb(colon)
    if verb is None:
        return read_label(colon, words, opens=opens)
    if any(draft.direct and draft.verb >= verb.i for draft in drafts):
        return []
    subject = find_child(verb, *SUBJECTS)
    if subject is None:
        subject = find_shared_subject(verb)
    if subject is None or not opens:
        return []
    speaker, source = speaker_of(subject)
    return [Draft(verb=verb.i, kind="say", cue=(verb.i, verb.i), speaker=speaker, source=source, direct=True)]


def find_leading_verb(colon: Token) -> Token | None:
    """The verb of the clause that ends with the colon."""
    verbs = [token for token in colon.doc[: colon.i] if token.pos_ == "VERB"]
    finite = [verb for verb in verbs if find_child(verb, *SUBJECTS) is not None]
    finite = [verb for verb in finite if verb.dep_ != "acl:relcl"] or finite
    return finite[-1] if finite else (verbs[-1] if verbs else None)


def is_name(token: Token) -> bool:
    """Whether a token names somebody: a name, a handle or letters that stand for one ("SOHR")."""
    letters = token.text.isupper() and len(token.text) > 1 and not token.doc.text.isupper()
    return token.pos_ == "PROPN" or token.text.startswith("@") or letters


def is_topic(doc: Doc, label: tuple[int, int]) -> bool:
    """Whether a label is a post's tag, which says what it is about ("#Kharkiv:") unless it is a body's short form.

    The grammar reads a gap for the mark of a tag; nothing else puts one at a passage's beginning.
    """
    return doc[0].is_space and not doc[label[1]].text.isupper()


def read_trailing(mark: Token, words: CueWords) -> list[Draft]:
    """Who says what a headline tells, named at its end: "Rebels capture Manbij: monitor", "Two killed – governor"."""
    doc = mark.doc
    label = trim(doc, (mark.i + 1, len(doc) - 1)) if mark.i > 1 and len(doc) - mark.i <= LONGEST_TAIL else None
    if label is None or (doc[mark.i - 1].whitespace_ == "" and mark.lower_ != ":"):
        return []
    named = doc[label[0] : label[1] + 1]
    plain = all(token.pos_ in NOMINALS or token.pos_ == "ADJ" for token in named)
    speaks = named[-1].lower_ in words.roles | words_of("tail_speakers") or (
        len(named) == 1 and is_name(named[0]) and named[0].text.isupper()
    )
    if not plain or not speaks or not any(token.pos_ in VERBS for token in doc[: mark.i]):
        return []
    parts = make_parts(doc, [(0, mark.i - 1)], [])
    return [
        Draft(verb=mark.i, kind="say", cue=(mark.i, mark.i), speaker=label[1], source=label, parts=parts, direct=True)
    ]


def read_label(colon: Token, words: CueWords, *, opens: bool) -> list[Draft]:
    """A speaker's name or a post's handle with a colon at the start of a sentence."""
    doc = colon.doc
    label = trim(doc, (0, colon.i - 1)) if 0 < colon.i <= LONGEST_LABEL else None
    if label is None or colon.i + 1 >= len(doc):
        return []
    names = [token for token in doc[label[0] : label[1] + 1] if token.pos_ in NOMINALS or is_name(token)]
    said = any(token.pos_ in VERBS for token in doc[colon.i + 1 :])
    speaking = words.roles | words_of("tail_speakers")
    named = opens or any(is_name(token) or token.lower_ in speaking for token in names)
    heads = any(token.lower_ in words.headings for token in doc[label[0] : label[1] + 1])
    if not names or not said or not named or heads or (is_topic(doc, label) and not opens):
        return []
    head = next(
        (token for token in names if not label[0] <= token.head.i <= label[1] or token.head.i == token.i), names[0]
    )
    if head.lower_ in load_frames().nouns and not opens:
        return []  # "Airstrike on a hospital in Bara: 12 killed"
    if country_of_name(doc[label[0] : label[1] + 1].text) is not None and not opens:
        return []  # "Sudan: drone strike kills 25" tells where; its capital would speak
    if label[0] == label[1] and not opens and _goes_back_to_town(doc, colon.i + 1):
        return []  # "Orvel: rebels entered the town"
    parts = make_parts(doc, [(colon.i + 1, len(doc) - 1)], [])
    cue = (colon.i, colon.i)
    return [Draft(verb=colon.i, kind="say", cue=cue, speaker=head.i, source=label, parts=parts, direct=True)]


def _goes_back_to_town(doc: Doc, start: int) -> bool:
    """Whether words behind a label speak of "the town", which the label then names."""
    behind = [token.lower_ for token in doc[start:]]
    return any(first == "the" and second in {"town", "city", "village"} for first, second in pairwise(behind))
