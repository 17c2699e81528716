"""Whose words go through whom: the speaker's own body, the medium, and who is meant by "he", "who", "the commander"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from orontes.claims.lexicon import links_of, words_of
from orontes.claims.nouns.sorter import noun_classes
from orontes.claims.voices.attribution import OF_MIND
from orontes.claims.voices.draft import in_parts
from orontes.claims.voices.frames import load_body_nouns
from orontes.claims.voices.names import LONGEST_SOURCE, is_person_name, name_stretch
from orontes.claims.voices.tree import Stretch, climb, find_antecedent, has_mark
from orontes.claims.word_classes import NOUNS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Doc, Token

    from orontes.claims.voices.draft import Draft
    from orontes.claims.voices.frames import CueWords

PERSONS = frozenset({"he", "she", "his", "her", "him"})
OTHERS = frozenset({"it", "they", "its", "their", "them"})
RELATIVE_PRONOUNS = frozenset({"who", "which", "that", "whose", "whom"})
FARTHEST_NAME = 12


def find_bodies(doc: Doc, speaker: int, words: CueWords) -> list[Stretch]:
    """The organisations that a speaker is named with ("X of the Y", "X, head of the Y")."""
    noun = doc[speaker]
    found = []
    if is_person_name(noun) or noun.lower_ in words.roles:
        flat = [below for child in noun.rights if child.dep_ == "flat" for below in child.rights]
        found += [name_stretch(child) for child in (*noun.rights, *flat) if is_body(child)]
    for child in noun.rights:
        if child.dep_ in {"appos", "conj"} and child.lower_ in words.roles:
            found += [name_stretch(below) for below in child.rights if is_body(below)]
            found += [name_stretch(below) for below in child.lefts if below.dep_ in {"nmod:poss", "compound"}]
    if noun.lower_ in words.roles:
        found += [name_stretch(child) for child in noun.lefts if child.dep_ == "nmod:poss" and child.pos_ != "PRON"]
    return found


def is_body(child: Token) -> bool:
    """Whether a phrase may name the organisation of the noun that it hangs from."""
    return child.dep_ == "nmod" and child.pos_ in NOUNS and has_mark(child, links_of("of_bodies"))


def find_media(doc: Doc, draft: Draft, words: CueWords) -> list[Stretch]:
    """Where the words of a cue go out: "told state television", "announced on Telegram"."""
    verb = doc[draft.verb]
    found: list[Stretch] = []
    for child in verb.children:
        heard = child.dep_ in {"obj", "iobj"} and child.i > verb.i and draft.kind in {"say", "report", "plan", "claim"}
        if heard and child.i != draft.speaker and not in_parts(child.i, draft) and is_medium(child, words):
            found.append(name_stretch(child))
    found += find_hearers(doc, draft)
    for token in doc:
        if token.lower_ in words.media and token.i != draft.speaker and has_mark(token, links_of("of_media")):
            above = next((up for up in climb(token) if up.pos_ == "VERB"), None)
            if above is not None and above.i == verb.i:
                found.append(name_stretch(token))
    return found


def find_hearers(doc: Doc, draft: Draft) -> list[Stretch]:
    """Who was spoken to in a clause about the speaker ("residents who spoke to the Gazette")."""
    if draft.speaker is None:
        return []
    found = []
    for clause in doc[draft.speaker].rights:
        if clause.dep_ in {"acl:relcl", "acl"} and clause.lower_ in words_of("spoke"):
            for child in clause.rights:
                if child.pos_ == "PROPN" and child.dep_ in {"obj", "iobj", "obl", "obl:agent"}:
                    found.append(name_stretch(child))
    return found


def is_medium(noun: Token, words: CueWords) -> bool:
    """Whether one who is told something may pass it on: an outlet or a named body, no crowd and no pronoun."""
    if noun.lower_ in words.media:
        return True
    return noun.pos_ == "PROPN" and noun.lower_ not in words.audience and noun.lower_ not in words.times


class NameMemory:
    """The speakers named so far in a report, so that a pronoun or a bare role finds whom it means."""

    def __init__(self, words: CueWords, docs: Sequence[Doc] = ()) -> None:
        self.words = words
        self.docs = docs
        self.person: tuple[int, str] | None = None
        self.lone: tuple[int, str] | None = None
        self.body: tuple[int, str] | None = None
        self.surnames: set[str] = set()

    def settle(self, number: int, doc: Doc, draft: Draft) -> str | None:
        """The name meant by a draft's speaker, None where the source itself names it; remembers named speakers."""
        if draft.speaker is None or draft.source is None:
            return None
        noun = doc[draft.speaker]
        lower = noun.lower_
        if lower in RELATIVE_PRONOUNS:
            antecedent = find_antecedent(noun)
            return text_of(doc, name_stretch(antecedent)) if antecedent.i != noun.i else None
        if lower in PERSONS:
            return self.recall(number, self.person, self.lone)
        if lower == "it":
            return self._led_before(number, noun) or self.recall(number, self.body)
        if lower in OTHERS:
            return self.recall(number, self.body, self.person)
        first, last = draft.source
        bare = [token.lower_ for token in doc[first:last]]
        if lower in self.words.roles and bare in (["the"], ["the", "same"]):
            return self.recall(number, *(one for one in (self.person, self.lone) if one and _may_be(one[1], lower)))
        if draft.kind not in OF_MIND:
            self.remember(number, doc, noun, draft.source)
        return _name_told(doc, noun, self.words)

    def _led_before(self, number: int, noun: Token) -> str | None:
        """The body that the sentence before was about, where "it" opens this one and nobody spoke in that one."""
        spoke = self.body is not None and self.body[0] >= number - 1
        if noun.i or spoke or not 0 < number <= len(self.docs):
            return None
        doc = self.docs[number - 1]
        return next((led_by(doc, token) for token in doc if token.dep_ == "nsubj" and token.head.dep_ == "ROOT"), None)

    def remember(self, number: int, doc: Doc, noun: Token, source: Stretch) -> None:
        """Keeps a named speaker for the sentences that follow."""
        name = text_of(doc, source)
        names = {token.text for token in doc[source[0] : source[1] + 1] if token.pos_ == "PROPN"}
        if is_person_name(noun) or noun.lower_ in self.words.roles:
            self.person = (number, name)
            self.surnames |= names
        elif names & self.surnames:
            self.person = (number, name)
        elif self._is_lone(noun, source):
            self.lone = (number, name)
        else:
            self.body = (number, name)

    def _is_lone(self, noun: Token, source: Stretch) -> bool:
        """Whether a speaker is one word of a name or somebody unnamed, and no body."""
        named = noun.pos_ == "PROPN" and source[0] == source[1] and not noun.is_upper
        return named or ("people" in noun_classes(noun.lower_) and noun.lower_ not in load_body_nouns())

    def keep_carrier(self, number: int, carrier: str) -> None:
        """Keeps who passed on the words of another: "the agency quoted a source as saying"."""
        if self.body is None or self.body[0] != number:
            self.body = (number, carrier)

    def recall(self, number: int, *kept: tuple[int, str] | None) -> str | None:
        """The first kept name that was not said too long ago."""
        near = (one[1] for one in kept if one is not None and number - one[0] <= FARTHEST_NAME)
        return next(near, None)


def _may_be(name: str, role: str) -> bool:
    """Whether a speaker may be meant by a bare role: one with a name, or somebody unnamed who is called so."""
    words = name.split()
    unnamed = words[0].lower() in {"a", "an", "one", "the"} and all(word[0].islower() for word in words[1:])
    return not unnamed or role in {word.lower() for word in words}


def led_by(doc: Doc, noun: Token) -> str | None:
    """The name of the one body that leads a sentence, also beside what it is: "A militia, the Bara Guard, fought"."""
    if noun.tag_ in {"NNS", "NNPS"} or any(below.dep_ == "cc" for child in noun.children for below in child.children):
        return None
    body = noun.lower_ in load_body_nouns() or "force" in noun_classes(noun.lower_)
    if noun.pos_ != "PROPN":
        beside = (child for child in noun.rights if child.dep_ in {"appos", "conj"} and child.pos_ == "PROPN")
        return _whole_name(doc, next(beside, noun)) if body else None
    acronym = noun.is_upper and len(noun) > 1
    name = _whole_name(doc, noun)
    return name if acronym or (body and name.lower().startswith("the ")) else None


def _whole_name(doc: Doc, noun: Token) -> str:
    """A name from its article on, owners within it too: "the Bara People's Defence Force"."""
    first = noun.left_edge.i
    while first < noun.i and doc[first].pos_ == "PUNCT":
        first += 1
    whole = noun.i - first < LONGEST_SOURCE and not any(token.pos_ == "PUNCT" for token in doc[first : noun.i])
    return text_of(doc, (first, noun.i) if whole else name_stretch(noun))


def _name_told(doc: Doc, noun: Token, words: CueWords) -> str | None:
    """The name told beside a body that is called by what it is: "An ally of the army, MNLF, claimed"."""
    unnamed = noun.pos_ == "NOUN" and noun.lower_ not in words.roles and doc[noun.left_edge.i].lower_ in {"a", "an"}
    if not unnamed or noun_classes(noun.lower_) & {"people", "titles"}:
        return None
    told = next((child for child in noun.rights if child.dep_ == "appos" and child.pos_ == "PROPN"), None)
    name = name_stretch(told) if told is not None else None
    return text_of(doc, name) if name is not None and doc[name[0] - 1].lower_ == "," else None


def text_of(doc: Doc, stretch: Stretch) -> str:
    """The words of a stretch."""
    return str(doc[stretch[0] : stretch[1] + 1].text)
